// SPDX-License-Identifier: GPL-3.0-or-later
// The default template: 1280 x 720 px at 9,525 EMU, margins of 64 px, a title of two lines, a subtitle, the chart or
// table, and under a hairline the caption and the number of the slide.
#include "model/exports/deck/deck_template.h"
#include "model/exports/deck/shapes.h"
#include "model/exports/opc/theme_xml.h"

#include <array>

namespace leadlight {

namespace {

constexpr long long pixel = 9525;
constexpr EmuBox box(long long x, long long y, long long width, long long height)
{
    return {x * pixel, y * pixel, width * pixel, height * pixel};
}
constexpr EmuBox titleBox = box(64, 34, 1152, 92);
constexpr EmuBox subtitleBox = box(64, 128, 1152, 52);
constexpr EmuBox contentBox = box(64, 188, 1152, 452);
constexpr EmuBox captionBox = box(64, 660, 1040, 44);
constexpr EmuBox numberBox = box(1120, 660, 96, 44);
constexpr long long ruleY = 654 * pixel;

const std::string presentationMl = std::string(officeType) + "presentationml.";

/// a:lvl1pPr with one font.
std::string level(int size, const char* colour, bool bold, const char* align, const char* font)
{
    XmlWriter xml;
    xml.open("a:lvl1pPr", {{"marL", 0}, {"indent", 0}, {"algn", align}})
        .open("a:lnSpc")
        .value("a:spcPct", 95000)
        .close();
    xml.leaf("a:buNone").open("a:defRPr", {{"sz", size}, {"b", bold ? 1 : 0}});
    xml.open("a:solidFill").value("a:schemeClr", colour).close();
    const std::string face = std::string("+") + font;
    xml.leaf("a:latin", {{"typeface", face + "-lt"}}).leaf("a:ea", {{"typeface", face + "-ea"}});
    xml.leaf("a:cs", {{"typeface", face + "-cs"}}).close().close();
    return xml.take();
}

/// One placeholder of the master or a layout.
struct Place
{
    std::string name;
    std::string type;
    std::string index;
    std::optional<EmuBox> at;
    std::string prompt;
    std::string style = {};
    const char* anchor = "t";
};

void putPlace(XmlWriter& xml, int id, const Place& place)
{
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", place.name}});
    xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close().open("p:nvPr");
    if (place.index.empty())
        xml.leaf("p:ph", {{"type", place.type}});
    else
        xml.leaf("p:ph", {{"type", place.type}, {"idx", place.index}});
    xml.close().close().open("p:spPr");
    if (place.at) {
        putTransform(xml, *place.at, "a:xfrm");
        xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close();
    }
    xml.close().open("p:txBody");
    xml.open("a:bodyPr", {{"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0}, {"anchor", place.anchor}});
    xml.leaf("a:normAutofit").close();
    if (place.style.empty())
        xml.leaf("a:lstStyle");
    else
        xml.open("a:lstStyle").raw(place.style).close();
    if (place.type == "sldNum")
        putNumber(xml, "en-US", 0);
    else
        putParagraph(xml, place.prompt, {.language = "en-US"});
    xml.close().close();
}

/// The hairline above the caption.
void putRule(XmlWriter& xml, int id)
{
    constexpr int width = 9525;
    xml.open("p:cxnSp").open("p:nvCxnSpPr").leaf("p:cNvPr", {{"id", id}, {"name", "Rule"}});
    xml.leaf("p:cNvCxnSpPr").leaf("p:nvPr").close().open("p:spPr");
    putTransform(xml, {titleBox.x, ruleY, titleBox.width, 0}, "a:xfrm");
    xml.open("a:prstGeom", {{"prst", "line"}}).leaf("a:avLst").close().open("a:ln", {{"w", width}});
    xml.raw("<a:solidFill><a:schemeClr val=\"bg1\"><a:lumMod val=\"85000\"/></a:schemeClr></a:solidFill>");
    xml.close().close().close();
}

const std::string captionStyle = level(1200, "tx2", false, "l", "mn");
const std::string numberStyle = level(1200, "tx2", false, "r", "mn");
const std::string subtitleStyle = level(1400, "tx2", false, "l", "mn");

constexpr std::string_view background =
    "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>";
constexpr std::string_view colourMap =
    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
    "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
    "folHlink=\"folHlink\"/>";

constexpr int layoutCount = 4;

std::string masterXml()
{
    XmlWriter xml;
    xml.raw(xmlHead).open("p:sldMaster", slideNamespaces()).open("p:cSld").raw(background).open("p:spTree");
    putTreeHead(xml);
    putPlace(xml, 2, {"Title Placeholder 1", "title", {}, titleBox, "Finding", {}, "b"});
    putPlace(xml, 3, {"Text Placeholder 2", "body", "1", contentBox, "Text"});
    putPlace(xml, 4, {"Slide Number Placeholder 3", "sldNum", "4", numberBox, {}, numberStyle});
    putRule(xml, 5);
    xml.close().close().raw(colourMap).open("p:sldLayoutIdLst");
    constexpr long long firstLayoutId = 2147483649;
    for (int i = 0; i < layoutCount; ++i)
        xml.leaf("p:sldLayoutId", {{"id", firstLayoutId + i}, {"r:id", "rId" + std::to_string(i + 1)}});
    xml.close().open("p:txStyles");
    xml.open("p:titleStyle").raw(level(2700, "tx1", true, "l", "mj")).close();
    xml.open("p:bodyStyle").raw(level(1600, "tx1", false, "l", "mn")).close();
    xml.open("p:otherStyle").raw(level(1200, "tx1", false, "l", "mn")).close();
    return xml.close().close().take();
}

std::string layoutXml(const char* name, const char* type, const std::vector<Place>& places)
{
    XmlWriter xml;
    xml.raw(xmlHead);
    xml.open("p:sldLayout", {{"xmlns:a", drawingNamespace},
                             {"xmlns:r", relationNamespace},
                             {"xmlns:p", presentationNamespace},
                             {"type", type},
                             {"preserve", 1}});
    xml.open("p:cSld", {{"name", name}}).open("p:spTree");
    putTreeHead(xml);
    int id = 2;
    for (const Place& place : places)
        putPlace(xml, id++, place);
    xml.close().close().raw("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
    return xml.close().take();
}

std::vector<std::string> layouts()
{
    const Place caption{"Caption Placeholder", "body", "13", captionBox, "Where the figures come from", captionStyle};
    const Place number{"Slide Number Placeholder", "sldNum", "12", {}, {}};
    const Place title{"Title", "title", {}, {}, "What the slide says, in one sentence"};
    const Place subtitle{"Subtitle Placeholder", "body", "14", subtitleBox, "How it was measured", subtitleStyle};
    const Place cover{"Title", "ctrTitle", {}, box(64, 200, 1152, 170), "Title", level(4000, "tx1", true, "l", "mj"),
                      "b"};
    const Place under{
        "Subtitle", "subTitle", "1", box(64, 386, 1152, 120), "Subtitle", level(2000, "tx2", false, "l", "mn")};
    const Place section{"Title", "title", {}, box(64, 230, 1152, 140), "Section", level(3200, "tx1", true, "l", "mj"),
                        "b"};
    Place sectionText = subtitle;
    sectionText.at = box(64, 386, 1152, 120);
    const Place chart{"Chart Placeholder", "chart", "15", contentBox, "Chart"};
    const Place table{"Table Placeholder", "tbl", "15", contentBox, "Table"};
    return {layoutXml("Leadlight title", "title", {cover, under, caption, number}),
            layoutXml("Finding and chart", "chart", {title, subtitle, chart, caption, number}),
            layoutXml("Finding and table", "tbl", {title, subtitle, table, caption, number}),
            layoutXml("Section", "secHead", {section, sectionText, caption, number})};
}

std::string notesMasterXml()
{
    XmlWriter xml;
    xml.raw(xmlHead).open("p:notesMaster", slideNamespaces()).open("p:cSld").raw(background).open("p:spTree");
    putTreeHead(xml);
    putSlideImage(xml, 2, EmuBox{685800, 1143000, 5486400, 3086100});
    putPlace(xml, 3, {"Notes Placeholder 2", "body", "3", EmuBox{685800, 4400550, 5486400, 3600450}, "Notes"});
    xml.close().close().raw(colourMap);
    return xml.open("p:notesStyle").raw(level(1200, "tx1", false, "l", "mn")).close().close().take();
}

std::string presentationXml()
{
    XmlWriter xml;
    xml.raw(xmlHead).open("p:presentation", slideNamespaces());
    xml.open("p:sldMasterIdLst").leaf("p:sldMasterId", {{"id", "2147483648"}, {"r:id", "rId1"}}).close();
    xml.open("p:notesMasterIdLst").leaf("p:notesMasterId", {{"r:id", "rId2"}}).close();
    xml.leaf("p:sldSz", {{"cx", 1280 * pixel}, {"cy", 720 * pixel}});
    return xml.leaf("p:notesSz", {{"cx", 6858000}, {"cy", 9144000}}).close().take();
}

std::string emptyPart(const char* name)
{
    XmlWriter xml;
    xml.raw(xmlHead).open(name, slideNamespaces());
    return xml.close().take();
}

void addMain(std::vector<OfficePart>& parts)
{
    Relationships package;
    package.add("officeDocument", "ppt/presentation.xml");
    Relationships main;
    main.add("slideMaster", "slideMasters/slideMaster1.xml");
    main.add("notesMaster", "notesMasters/notesMaster1.xml");
    main.add("presProps", "presProps.xml");
    main.add("viewProps", "viewProps.xml");
    main.add("theme", "theme/theme1.xml");
    main.add("tableStyles", "tableStyles.xml");
    XmlWriter styles;
    styles.raw(xmlHead).leaf("a:tblStyleLst",
                             {{"xmlns:a", drawingNamespace}, {"def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"}});
    parts.push_back({"_rels/.rels", {}, package.xml()});
    parts.push_back({"ppt/presentation.xml", presentationMl + "presentation.main+xml", presentationXml()});
    parts.push_back({"ppt/_rels/presentation.xml.rels", {}, main.xml()});
    parts.push_back({"ppt/presProps.xml", presentationMl + "presProps+xml", emptyPart("p:presentationPr")});
    parts.push_back({"ppt/viewProps.xml", presentationMl + "viewProps+xml", emptyPart("p:viewPr")});
    parts.push_back({"ppt/tableStyles.xml", presentationMl + "tableStyles+xml", styles.take()});
}

} // namespace

PackageFile ownTemplatePackage()
{
    std::vector<OfficePart> parts;
    addMain(parts);
    parts.push_back({"ppt/theme/theme1.xml", std::string(officeType) + "theme+xml", themeXml("Leadlight")});
    parts.push_back({"ppt/theme/theme2.xml", std::string(officeType) + "theme+xml", themeXml("Leadlight notes")});
    Relationships master;
    const auto all = layouts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string name = "slideLayout" + std::to_string(i + 1) + ".xml";
        master.add("slideLayout", "../slideLayouts/" + name);
        Relationships up;
        up.add("slideMaster", "../slideMasters/slideMaster1.xml");
        parts.push_back({"ppt/slideLayouts/" + name, presentationMl + "slideLayout+xml", all[i]});
        parts.push_back({"ppt/slideLayouts/_rels/" + name + ".rels", {}, up.xml()});
    }
    master.add("theme", "../theme/theme1.xml");
    parts.push_back({"ppt/slideMasters/slideMaster1.xml", presentationMl + "slideMaster+xml", masterXml()});
    parts.push_back({"ppt/slideMasters/_rels/slideMaster1.xml.rels", {}, master.xml()});
    Relationships notes;
    notes.add("theme", "../theme/theme2.xml");
    parts.push_back({"ppt/notesMasters/notesMaster1.xml", presentationMl + "notesMaster+xml", notesMasterXml()});
    parts.push_back({"ppt/notesMasters/_rels/notesMaster1.xml.rels", {}, notes.xml()});
    return PackageFile::of(std::move(parts), defaultTypes());
}

} // namespace leadlight

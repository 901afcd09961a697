// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/opc/theme_xml.h"

#include "model/exports/opc/xml_writer.h"

#include <array>

namespace leadlight {

namespace {

struct ThemeColour
{
    const char* name;
    const char* rgb;
};
// The accents are views/style/theme.cpp's, whose lightness tells them apart for colour-blind people and in grey print,
// too.
constexpr std::array<ThemeColour, 12> colours{{{"dk1", "1C1F24"},
                                               {"lt1", "FFFFFF"},
                                               {"dk2", "5A6069"},
                                               {"lt2", "F3F4F6"},
                                               {"accent1", "389ADC"},
                                               {"accent2", "AF3803"},
                                               {"accent3", "05A59E"},
                                               {"accent4", "763096"},
                                               {"accent5", "C58803"},
                                               {"accent6", "2D6C56"},
                                               {"hlink", "3457D5"},
                                               {"folHlink", "763096"}}};

void putFonts(XmlWriter& xml, std::string_view name)
{
    xml.open("a:fontScheme", {{"name", name}});
    for (const char* kind : {"a:majorFont", "a:minorFont"}) {
        xml.open(kind).leaf("a:latin", {{"typeface", "Calibri"}});
        xml.leaf("a:ea", {{"typeface", ""}}).leaf("a:cs", {{"typeface", ""}}).close();
    }
    xml.close();
}

void putFormats(XmlWriter& xml, std::string_view name)
{
    constexpr int threeOfEach = 3; // PowerPoint refuses fewer
    constexpr std::array<int, threeOfEach> widths{6350, 12700, 19050};
    constexpr std::string_view fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const auto fills = [&](const char* list) {
        xml.open(list);
        for (int i = 0; i < threeOfEach; ++i)
            xml.raw(fill);
        xml.close();
    };
    xml.open("a:fmtScheme", {{"name", name}});
    fills("a:fillStyleLst");
    xml.open("a:lnStyleLst");
    for (const int width : widths)
        xml.open("a:ln", {{"w", width}}).raw(fill).close();
    xml.close().open("a:effectStyleLst");
    for (int i = 0; i < threeOfEach; ++i)
        xml.raw("<a:effectStyle><a:effectLst/></a:effectStyle>");
    xml.close();
    fills("a:bgFillStyleLst");
    xml.close();
}

} // namespace

std::string themeXml(std::string_view name)
{
    XmlWriter xml;
    xml.raw(xmlHead).open("a:theme",
                          {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"}, {"name", name}});
    xml.open("a:themeElements").open("a:clrScheme", {{"name", name}});
    for (const ThemeColour& colour : colours)
        xml.open(std::string("a:") + colour.name).leaf("a:srgbClr", {{"val", colour.rgb}}).close();
    xml.close();
    putFonts(xml, name);
    putFormats(xml, name);
    return xml.close().close().take();
}

} // namespace leadlight

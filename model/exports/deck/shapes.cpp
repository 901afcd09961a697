// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/shapes.h"

namespace leadlight {

namespace {

/// p:cNvPr with or without a text for those who cannot see it.
void putName(XmlWriter& xml, int id, const std::string& name, const std::string& altText)
{
    if (altText.empty())
        xml.leaf("p:cNvPr", {{"id", id}, {"name", name}});
    else
        xml.leaf("p:cNvPr", {{"id", id}, {"name", name}, {"descr", altText}});
}

void putPlaceholder(XmlWriter& xml, const std::optional<Placeholder>& place)
{
    if (!place) {
        xml.leaf("p:nvPr");
        return;
    }
    xml.open("p:nvPr");
    if (place->type.empty())
        xml.leaf("p:ph", {{"idx", place->index}});
    else if (place->index.empty())
        xml.leaf("p:ph", {{"type", place->type}});
    else
        xml.leaf("p:ph", {{"type", place->type}, {"idx", place->index}});
    xml.close();
}

void putRunProperties(XmlWriter& xml, const TextLook& look)
{
    if (look.size == 0)
        xml.open("a:rPr", {{"lang", look.language}});
    else
        xml.open("a:rPr", {{"lang", look.language}, {"sz", look.size}, {"b", look.bold ? 1 : 0}});
    if (!look.colour.empty())
        xml.open("a:solidFill").value("a:schemeClr", look.colour).close();
    xml.close();
}

} // namespace

XmlAttributes slideNamespaces()
{
    static const XmlAttribute all[] = {
        {"xmlns:a", drawingNamespace}, {"xmlns:r", relationNamespace}, {"xmlns:p", presentationNamespace}};
    static const XmlAttributes list{all[0], all[1], all[2]};
    return list;
}

std::string namespacesText()
{
    return "xmlns:a=\"" + std::string(drawingNamespace) + "\" xmlns:r=\"" + std::string(relationNamespace) +
           "\" xmlns:p=\"" + std::string(presentationNamespace) + "\"";
}

void putTreeHead(XmlWriter& xml)
{
    xml.raw("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off "
            "x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm>"
            "</p:grpSpPr>");
}

void putTransform(XmlWriter& xml, const EmuBox& box, std::string_view name)
{
    xml.open(name).leaf("a:off", {{"x", box.x}, {"y", box.y}});
    xml.leaf("a:ext", {{"cx", box.width}, {"cy", box.height}}).close();
}

void putParagraph(XmlWriter& xml, std::string_view text, const TextLook& look)
{
    xml.open("a:p");
    if (!look.align.empty())
        xml.leaf("a:pPr", {{"algn", look.align}});
    if (!text.empty()) {
        xml.open("a:r");
        putRunProperties(xml, look);
        xml.element("a:t", text).close();
    } else if (look.size != 0) {
        xml.leaf("a:endParaRPr", {{"lang", look.language}, {"sz", look.size}});
    }
    xml.close();
}

void putNumber(XmlWriter& xml, const std::string& language, int number)
{
    xml.open("a:p").open("a:fld", {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}});
    xml.leaf("a:rPr", {{"lang", language}}).element("a:t", number > 0 ? std::to_string(number) : "‹#›").close();
    xml.leaf("a:endParaRPr", {{"lang", language}}).close();
}

void putTextShape(XmlWriter& xml, const TextShape& shape)
{
    xml.open("p:sp").open("p:nvSpPr");
    putName(xml, shape.id, shape.name, {});
    if (shape.place)
        xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close();
    else
        xml.leaf("p:cNvSpPr", {{"txBox", 1}});
    putPlaceholder(xml, shape.place);
    xml.close().open("p:spPr");
    if (!shape.place) {
        putTransform(xml, shape.box, "a:xfrm");
        xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().leaf("a:noFill");
    }
    xml.close().open("p:txBody");
    if (shape.place)
        xml.leaf("a:bodyPr");
    else
        xml.open("a:bodyPr", {{"wrap", "square"},
                              {"lIns", 0},
                              {"tIns", 0},
                              {"rIns", 0},
                              {"bIns", 0},
                              {"anchor", shape.anchor.empty() ? std::string("t") : shape.anchor}})
            .leaf("a:normAutofit")
            .close();
    xml.leaf("a:lstStyle");
    putParagraph(xml, shape.text, shape.look);
    xml.close().close();
}

void putNumberShape(XmlWriter& xml, int id, const Placeholder& place, const std::string& language, int number)
{
    xml.open("p:sp").open("p:nvSpPr");
    putName(xml, id, "Slide Number " + std::to_string(id), {});
    xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close();
    putPlaceholder(xml, place);
    xml.close().leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    putNumber(xml, language, number);
    xml.close().close();
}

void putFrame(XmlWriter& xml, const FrameShape& shape, std::string_view content)
{
    xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
    putName(xml, shape.id, shape.name, shape.altText);
    xml.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", {{"noGrp", 1}}).close();
    putPlaceholder(xml, shape.place);
    xml.close();
    putTransform(xml, shape.box, "p:xfrm");
    xml.open("a:graphic")
        .open("a:graphicData",
              {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/" + std::string(shape.kind)}});
    xml.raw(content).close().close().close();
}

void putPicture(XmlWriter& xml, const FrameShape& shape, std::string_view png, std::string_view svg)
{
    xml.open("p:pic").open("p:nvPicPr");
    putName(xml, shape.id, shape.name, shape.altText);
    xml.open("p:cNvPicPr").leaf("a:picLocks", {{"noChangeAspect", 1}}).close().leaf("p:nvPr").close();
    xml.open("p:blipFill").open("a:blip", {{"r:embed", png}});
    if (!svg.empty())
        xml.open("a:extLst")
            .open("a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}})
            .leaf("asvg:svgBlip",
                  {{"xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"}, {"r:embed", svg}})
            .close()
            .close();
    xml.close().open("a:stretch").leaf("a:fillRect").close().close().open("p:spPr");
    putTransform(xml, shape.box, "a:xfrm");
    xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().close().close();
}

void putSlideImage(XmlWriter& xml, int id, const std::optional<EmuBox>& box)
{
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", "Slide Image Placeholder 1"}});
    xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}}).close();
    xml.open("p:nvPr");
    if (box)
        xml.leaf("p:ph", {{"type", "sldImg"}, {"idx", 2}});
    else
        xml.leaf("p:ph", {{"type", "sldImg"}});
    xml.close().close().open("p:spPr");
    if (box) {
        putTransform(xml, *box, "a:xfrm");
        xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().leaf("a:noFill");
        xml.raw("<a:ln w=\"12700\"><a:solidFill><a:prstClr val=\"black\"/></a:solidFill></a:ln>");
    }
    xml.close().close();
}

} // namespace leadlight

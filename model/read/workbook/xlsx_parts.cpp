// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/xlsx_parts.h"

#include "model/read/workbook/xml_reader.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>

namespace leadlight {

namespace {
constexpr std::size_t mostSheets = 1000;
constexpr std::size_t mostStyles = std::size_t{1} << 18;

/// Calls visit(xml) at the begin of each element of a part. A part that is not there has none.
Status eachElement(const Package& package, std::string_view part, const std::function<void(XmlReader&)>& visit)
{
    const auto source = package.open(part);
    if (!source)
        return tl::unexpected(source.error());
    if (!*source)
        return {};
    XmlReader xml(**source);
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return tl::unexpected(token.error());
        if (*token == XmlReader::Token::Done)
            return {};
        if (*token == XmlReader::Token::Start)
            visit(xml);
    }
}

std::string folderOf(std::string_view part)
{
    const auto slash = part.rfind('/');
    return std::string(part.substr(0, slash == std::string_view::npos ? 0 : slash + 1));
}

/// "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "../media/a.xml" as seen from a folder.
std::string targetFrom(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    for (; target.starts_with("../"); target.remove_prefix(3))
        folder = folderOf(folder.substr(0, folder.empty() ? 0 : folder.size() - 1));
    return folder + std::string(target);
}

struct Relation
{
    std::string id;
    std::string type; ///< the last word of it: "worksheet"
    std::string target;
};

/// What a part refers to; the empty part is the package itself.
Result<std::vector<Relation>> relationsOf(const Package& package, std::string_view part)
{
    const auto folder = folderOf(part);
    const auto name = folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
    std::vector<Relation> out;
    auto done = eachElement(package, name, [&](XmlReader& xml) {
        if (xml.name() != "Relationship")
            return;
        auto& relation = out.emplace_back();
        relation.id = xml.attribute("Id");
        const auto type = xml.attribute("Type");
        relation.type = type.substr(type.rfind('/') + 1);
        relation.target = targetFrom(folder, xml.attribute("Target"));
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

int numberOr(std::string_view text, int otherwise)
{
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && !text.empty() ? value : otherwise;
}

/// The formats of the styles, in the order of <cellXfs>.
Status readStyles(const Package& package, const std::string& part, std::vector<NumberFormat>& formats)
{
    std::map<int, NumberFormat> own;
    std::size_t within = 0; // the depth of <cellXfs>
    return eachElement(package, part, [&](XmlReader& xml) {
        if (xml.depth() <= within)
            within = 0;
        if (xml.name() == "numFmt") {
            const int id = numberOr(xml.attribute("numFmtId"), -1);
            if (own.size() < mostStyles)
                own[id] = formatOf(xml.attribute("formatCode"));
        } else if (xml.name() == "cellXfs") {
            within = xml.depth();
        } else if (within != 0 && xml.name() == "xf" && formats.size() < mostStyles) {
            const int id = numberOr(xml.attribute("numFmtId"), 0);
            const auto found = own.find(id);
            formats.push_back(found != own.end() ? found->second : formatOfBuiltIn(id));
        }
    });
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true";
}
} // namespace

Result<std::string> mainPart(const Package& package)
{
    const auto relations = relationsOf(package, {});
    if (!relations)
        return tl::unexpected(relations.error());
    for (const auto& relation : *relations)
        if (relation.type == "officeDocument")
            return relation.target;
    return std::string("xl/workbook.xml");
}

Result<XlsxParts> readXlsxParts(const Package& package)
{
    const auto main = mainPart(package);
    if (!main)
        return tl::unexpected(main.error());
    const auto relations = relationsOf(package, *main);
    if (!relations)
        return tl::unexpected(relations.error());
    XlsxParts parts;
    const auto takeSheet = [&](XmlReader& xml) {
        const auto id = xml.attribute("id");
        const auto found = std::find_if(relations->begin(), relations->end(), [&](const Relation& relation) {
            return relation.id == id && relation.type == "worksheet";
        });
        if (found == relations->end() || parts.sheets.size() >= mostSheets)
            return;
        auto& sheet = parts.sheets.emplace_back();
        sheet.part = found->target;
        sheet.name = xml.attribute("name");
        const auto state = xml.attribute("state");
        sheet.hidden = state == "hidden" || state == "veryHidden";
    };
    auto done = eachElement(package, *main, [&](XmlReader& xml) {
        if (xml.name() == "sheet")
            takeSheet(xml);
        else if (xml.name() == "workbookPr")
            parts.from1904 = isTrue(xml.attribute("date1904"));
    });
    if (!done)
        return tl::unexpected(done.error());
    for (const auto& relation : *relations) {
        if (relation.type == "sharedStrings")
            parts.strings = relation.target;
        if (relation.type == "styles")
            if (done = readStyles(package, relation.target, parts.formats); !done)
                return tl::unexpected(done.error());
    }
    return parts;
}

} // namespace leadlight

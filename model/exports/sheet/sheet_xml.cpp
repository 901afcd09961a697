// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/sheet/sheet_xml.h"

#include "model/base/number_text.h"
#include "model/exports/opc/xml_text.h"
#include "model/exports/opc/xml_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace leadlight {

namespace {

constexpr std::size_t flushAt = 1U << 16U;
constexpr std::string_view sheetSchema = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relationSchema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

constexpr int lineHeight = 15; // pt

/// Excel's own number for a format; from 164 on ours.
struct Format
{
    int id;
    const char* code; ///< of ours
};
constexpr std::array<Format, 12> formats{{{0, nullptr},                 // General
                                          {0, nullptr},                 // Header
                                          {49, nullptr},                // Text: @
                                          {3, nullptr},                 // Whole: #,##0
                                          {164, "0.0"},                 // OneDecimal
                                          {2, nullptr},                 // TwoDecimals: 0.00
                                          {165, "0.000"},               // ThreeDecimals
                                          {166, "0.0000"},              // FourDecimals
                                          {167, "0.0%"},                // Percent
                                          {168, "+0.000;-0.000;0.000"}, // Signed
                                          {169, "yyyy\\-mm\\-dd\\ hh:mm"},
                                          {0, nullptr}}}; // Wrapped

/// The shortest exact form with an exponent.
std::string scientificText(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    return {buffer.data(), end.ptr};
}

std::string lastPlace(const Sheet& sheet, std::int64_t lastRow)
{
    return columnLetters(sheet.columns.size() - 1) + std::to_string(lastRow);
}

std::string headOfSheet(const Sheet& sheet)
{
    XmlWriter xml;
    xml.open("sheetViews").open("sheetView", {{"workbookViewId", 0}});
    xml.leaf("pane", {{"ySplit", 1}, {"topLeftCell", "A2"}, {"activePane", "bottomLeft"}, {"state", "frozen"}});
    xml.leaf("selection", {{"pane", "bottomLeft"}, {"activeCell", "A2"}, {"sqref", "A2"}});
    xml.close().close().leaf("sheetFormatPr", {{"defaultRowHeight", lineHeight}}).open("cols");
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        xml.leaf("col", {{"min", i + 1}, {"max", i + 1}, {"width", sheet.columns[i].width}, {"customWidth", 1}});
    return xml.close().take();
}

/// What keeps Excel from putting a green triangle on every id that looks like a number.
std::string ignoredErrors(const Sheet& sheet, std::int64_t lastRow)
{
    std::string places;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].format != CellFormat::Text)
            continue;
        const std::string letters = columnLetters(i);
        places.append(places.empty() ? 0 : 1, ' ');
        places.append(letters).append("1:").append(letters).append(std::to_string(lastRow));
    }
    if (places.empty())
        return {};
    XmlWriter xml;
    xml.open("ignoredErrors").leaf("ignoredError", {{"sqref", places}, {"numberStoredAsText", 1}}).close();
    return xml.take();
}

std::string tailOfSheet(const Sheet& sheet, std::string_view drawing, std::int64_t lastRow)
{
    XmlWriter xml;
    if (sheet.filter)
        xml.leaf("autoFilter", {{"ref", "A1:" + lastPlace(sheet, lastRow)}});
    xml.raw(ignoredErrors(sheet, lastRow));
    if (!drawing.empty())
        xml.leaf("drawing", {{"r:id", drawing}});
    return xml.take();
}

} // namespace

SheetRows::SheetRows(const Sheet& sheet, PartSink sink)
    : m_sheet(sheet)
    , m_sink(std::move(sink))
{
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        m_letters.push_back(columnLetters(i));
    m_buffer.reserve(flushAt + flushAt / 2);
}

CellFormat SheetRows::format() const
{
    return m_sheet.columns[m_column].format;
}

void SheetRows::beginCell(CellFormat format)
{
    if (!std::exchange(m_rowBegun, true))
        m_buffer.append("<row r=\"").append(std::to_string(m_row)).append("\"").append(heightText()).append(">");
    m_buffer.append("<c r=\"").append(m_letters[m_column]).append(std::to_string(m_row));
    if (format != CellFormat::General)
        m_buffer.append("\" s=\"").append(std::to_string(static_cast<int>(format)));
    m_buffer += '"';
}

/// Said of rows of several lines: not every program works it out.
std::string SheetRows::heightText() const
{
    const auto at = static_cast<std::size_t>(m_row) - 2; // below the header
    if (m_row < 2 || at >= m_sheet.lines.size() || m_sheet.lines[at] < 2)
        return {};
    std::string out = " ht=\"";
    out += std::to_string(m_sheet.lines[at] * lineHeight);
    out += "\" customHeight=\"1\"";
    return out;
}

void SheetRows::inlineText(std::string_view value, CellFormat format)
{
    beginCell(format);
    m_buffer += " t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    if (value.size() > mostCellUnits && utf16Length(value) > mostCellUnits) {
        ++m_cutTexts;
        appendCellText(m_buffer, cutText(value, mostCellUnits));
    } else {
        appendCellText(m_buffer, value);
    }
    m_buffer += "</t></is></c>";
}

void SheetRows::value(std::string_view digits)
{
    beginCell(format());
    m_buffer.append("><v>").append(digits).append("</v></c>");
    ++m_column;
}

void SheetRows::text(std::string_view value)
{
    if (format() == CellFormat::Time)
        if (const auto number = timeNumber(value)) {
            SheetRows::value(exactText(*number));
            return;
        }
    if (!value.empty())
        inlineText(value, format());
    ++m_column;
}

void SheetRows::number(std::int64_t value)
{
    SheetRows::value(std::to_string(value));
}

void SheetRows::number(double value)
{
    // Beyond 15 digits a whole number would be taken for an id that lost its last ones.
    constexpr double longest = 1e15;
    if (!std::isfinite(value))
        ++m_column;
    else if (std::abs(value) >= longest)
        SheetRows::value(scientificText(value));
    else
        SheetRows::value(exactText(value));
}

void SheetRows::endRow()
{
    if (m_rowBegun)
        m_buffer += "</row>";
    m_rowBegun = false;
    m_column = 0;
    ++m_row;
    if (m_buffer.size() >= flushAt)
        flush();
}

void SheetRows::header()
{
    for (const SheetColumn& column : m_sheet.columns) {
        inlineText(column.header, CellFormat::Header);
        ++m_column;
    }
    endRow();
}

void SheetRows::flush()
{
    m_ok = m_ok && m_sink(m_buffer);
    m_buffer.clear();
}

bool SheetRows::finish()
{
    flush();
    return m_ok;
}

Result<std::int64_t> putSheet(const Sheet& sheet, std::string_view drawing, const PartSink& sink)
{
    XmlWriter head;
    head.raw(xmlHead);
    // Left open: the rows follow.
    sink(head.take() + "<worksheet xmlns=\"" + std::string(sheetSchema) + "\" xmlns:r=\"" +
         std::string(relationSchema) + "\">" + headOfSheet(sheet) + "<sheetData>");
    SheetRows rows(sheet, sink);
    rows.header();
    if (sheet.put)
        if (auto done = sheet.put(rows); !done)
            return tl::unexpected(done.error());
    if (rows.row() > mostSheetRows)
        return fail(ErrorKind::Internal, Phrase::tr("The sheet \"%1\" has more rows than Excel takes.", sheet.name));
    rows.finish();
    sink("</sheetData>" + tailOfSheet(sheet, drawing, rows.row()) + "</worksheet>");
    return rows.cutTexts();
}

std::string stylesXml()
{
    XmlWriter xml;
    xml.raw(xmlHead).open("styleSheet", {{"xmlns", sheetSchema}});
    xml.open("numFmts", {{"count", std::ranges::count_if(formats, [](const Format& f) { return f.code != nullptr; })}});
    for (const Format& format : formats)
        if (format.code != nullptr)
            xml.leaf("numFmt", {{"numFmtId", format.id}, {"formatCode", format.code}});
    xml.close();
    xml.raw("<fonts count=\"2\"><font><sz val=\"11\"/><color theme=\"1\"/><name val=\"Calibri\"/><family val=\"2\"/>"
            "</font><font><b/><sz val=\"11\"/><color theme=\"1\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
            "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
            "patternType=\"gray125\"/></fill></fills><borders count=\"2\"><border><left/><right/><top/><bottom/>"
            "<diagonal/></border><border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom>"
            "<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
            "borderId=\"0\"/></cellStyleXfs>");
    xml.open("cellXfs", {{"count", formats.size()}});
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (static_cast<CellFormat>(i) == CellFormat::Header)
            xml.raw("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" "
                    "applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        else if (static_cast<CellFormat>(i) == CellFormat::Wrapped)
            xml.raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
                    "<alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        else
            xml.leaf("xf", {{"numFmtId", formats[i].id},
                            {"fontId", 0},
                            {"fillId", 0},
                            {"borderId", 0},
                            {"xfId", 0},
                            {"applyNumberFormat", 1}});
    }
    xml.close().raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
    return xml.close().take();
}

std::string workbookXml(const Workbook& workbook, const std::vector<std::string>& names)
{
    XmlWriter xml;
    xml.raw(xmlHead).open("workbook", {{"xmlns", sheetSchema}, {"xmlns:r", relationSchema}});
    xml.open("bookViews")
        .leaf("workbookView", {{"xWindow", 0}, {"yWindow", 0}, {"windowWidth", 24000}, {"windowHeight", 12000}})
        .close();
    xml.open("sheets");
    for (std::size_t i = 0; i < names.size(); ++i)
        xml.leaf("sheet", {{"name", names[i]}, {"sheetId", i + 1}, {"r:id", "rId" + std::to_string(i + 1)}});
    xml.close();
    XmlWriter filters;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Sheet& sheet = workbook.sheets[i];
        if (!sheet.filter)
            continue;
        filters.open("definedName", {{"name", "_xlnm._FilterDatabase"}, {"localSheetId", i}, {"hidden", 1}})
            .text(sheetPrefix(names[i]) + "$A$1:$" + columnLetters(sheet.columns.size() - 1) + "$" +
                  std::to_string(sheet.rows + 1))
            .close();
    }
    if (const std::string all = filters.take(); !all.empty())
        xml.open("definedNames").raw(all).close();
    return xml.close().take();
}

std::string drawingXml(const Sheet& sheet)
{
    constexpr std::size_t columnsWide = 10;
    constexpr int rowsHigh = 24;
    XmlWriter xml;
    xml.raw(xmlHead).open("xdr:wsDr",
                          {{"xmlns:xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"},
                           {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                           {"xmlns:r", relationSchema}});
    const auto corner = [&](const char* name, std::size_t column, int row) {
        xml.open(name).element("xdr:col", std::to_string(column)).element("xdr:colOff", "0");
        xml.element("xdr:row", std::to_string(row)).element("xdr:rowOff", "0").close();
    };
    for (std::size_t i = 0; i < sheet.charts.size(); ++i) {
        const int top = 1 + static_cast<int>(i) * (rowsHigh + 1);
        xml.open("xdr:twoCellAnchor");
        corner("xdr:from", sheet.columns.size() + 1, top);
        corner("xdr:to", sheet.columns.size() + 1 + columnsWide, top + rowsHigh);
        xml.open("xdr:graphicFrame", {{"macro", ""}}).open("xdr:nvGraphicFramePr");
        xml.leaf("xdr:cNvPr", {{"id", i + 2}, {"name", sheet.charts[i].name}, {"descr", sheet.charts[i].altText}});
        xml.leaf("xdr:cNvGraphicFramePr").close();
        xml.raw("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>");
        xml.open("a:graphic")
            .open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/chart"}});
        xml.leaf("c:chart", {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
                             {"r:id", "rId" + std::to_string(i + 1)}});
        xml.close().close().close().leaf("xdr:clientData").close();
    }
    return xml.close().take();
}

} // namespace leadlight

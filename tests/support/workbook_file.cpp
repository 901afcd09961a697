// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook_file.h"

#include <QString>
#include <algorithm>
#include <cstdint>

namespace leadlight {

namespace {
std::uint32_t crcOf(const QByteArray& bytes)
{
    std::uint32_t crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

template <class Number>
void put(QByteArray& out, Number value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((static_cast<std::uint64_t>(value) >> (8 * i)) & 0xFFU);
}

/// What the local header and the directory both say of a part.
QByteArray factsOf(const std::string& name, const QByteArray& content)
{
    QByteArray out;
    put(out, 20, 2);     // version
    put(out, 0x0800, 2); // the name is UTF-8
    put(out, 0, 2);      // stored
    put(out, 0, 4);      // time and day
    put(out, crcOf(content), 4);
    put(out, content.size(), 4);
    put(out, content.size(), 4);
    put(out, name.size(), 2);
    put(out, 0, 2); // no more fields
    return out;
}

std::string escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

bool isNumber(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}
} // namespace

QByteArray storedZip(const std::vector<std::pair<std::string, QByteArray>>& parts)
{
    QByteArray out;
    QByteArray directory;
    for (const auto& [name, content] : parts) {
        const auto facts = factsOf(name, content);
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += facts;
        put(directory, 0, 6); // comment, disk, attributes
        put(directory, 0, 4);
        put(directory, out.size(), 4);
        directory += QByteArray::fromStdString(name);
        out += "PK\x03\x04" + facts + QByteArray::fromStdString(name) + content;
    }
    const auto begin = out.size();
    out += directory + "PK\x05\x06";
    put(out, 0, 4);
    put(out, parts.size(), 2);
    put(out, parts.size(), 2);
    put(out, directory.size(), 4);
    put(out, begin, 4);
    put(out, 0, 2);
    return out;
}

QByteArray xlsxFile(const XlsxText& text)
{
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const std::string& id, const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relations + type + "\" Target=\"" + target + "\"/>";
    };
    std::string sheets;
    std::string targets =
        relation("rIdT", "sharedStrings", "sharedStrings.xml") + relation("rIdS", "styles", "styles.xml");
    std::vector<std::pair<std::string, QByteArray>> parts{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         QByteArray::fromStdString(head + "<Relationships>" + relation("rId1", "officeDocument", "xl/workbook.xml") +
                                   "</Relationships>")}};
    for (std::size_t i = 0; i < text.sheets.size(); ++i) {
        const auto number = std::to_string(i + 1);
        sheets += "<sheet name=\"" + escaped(text.sheets[i].name) + "\" sheetId=\"" + number + "\"" +
                  (text.sheets[i].hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + number + "\"/>";
        targets += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml",
                           QByteArray::fromStdString(head + "<worksheet><dimension ref=\"A1\"/><sheetData>" +
                                                     text.sheets[i].rows + "</sheetData>" + text.sheets[i].below +
                                                     "<pageMargins/></worksheet>"));
    }
    parts.emplace_back("xl/workbook.xml",
                       QByteArray::fromStdString(head + "<workbook xmlns:r=\"r\"><workbookPr date1904=\"" +
                                                 (text.from1904 ? "1" : "0") + "\"/><sheets>" + sheets +
                                                 "</sheets></workbook>"));
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       QByteArray::fromStdString(head + "<Relationships>" + targets + "</Relationships>"));
    std::string shared;
    for (const auto& si : text.shared)
        shared += "<si>" + si + "</si>";
    parts.emplace_back("xl/sharedStrings.xml", QByteArray::fromStdString(head + "<sst>" + shared + "</sst>"));
    parts.emplace_back("xl/styles.xml",
                       QByteArray::fromStdString(head + "<styleSheet>" + text.styles + "</styleSheet>"));
    return storedZip(parts);
}

QByteArray odsFile(const std::vector<SheetText>& sheets)
{
    std::string tables;
    for (const auto& sheet : sheets)
        tables += "<table:table table:name=\"" + escaped(sheet.name) + "\" table:style-name=\"" +
                  (sheet.hidden ? "ta2" : "ta1") + "\"><table:table-column/>" + sheet.rows + "</table:table>";
    const std::string content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content><office:automatic-styles>"
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/>"
        "</style:style><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>" +
        tables + "</office:spreadsheet></office:body></office:document-content>";
    return storedZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                      {"content.xml", QByteArray::fromStdString(content)},
                      {"META-INF/manifest.xml", "<manifest:manifest/>"}});
}

std::string xlsxRows(const TextRows& rows)
{
    std::string out;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].empty())
            continue;
        const auto number = std::to_string(row + 1);
        out += "<row r=\"" + number + "\">";
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const auto& cell = rows[row][column];
            const auto place = std::string(1, static_cast<char>('A' + column)) + number;
            if (column + 1 == rows[row].size() && isNumber(cell))
                out += "<c r=\"" + place + "\"><v>" + cell + "</v></c>";
            else if (!cell.empty())
                out += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
        }
        out += "</row>";
    }
    return out;
}

std::string odsRows(const TextRows& rows)
{
    std::string out;
    for (const auto& row : rows) {
        out += "<table:table-row>";
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column + 1 == row.size() && isNumber(row[column]))
                out += "<table:table-cell office:value-type=\"float\" office:value=\"" + row[column] + "\"><text:p>" +
                       row[column] + "</text:p></table:table-cell>";
            else if (row[column].empty())
                out += "<table:table-cell/>";
            else
                out += "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(row[column]) +
                       "</text:p></table:table-cell>";
        }
        out += row.empty() ? "<table:table-cell/></table:table-row>" : "</table:table-row>";
    }
    return out;
}

const std::vector<std::string>& formHeader()
{
    static const std::vector<std::string> names{"cookie", "gated_asset_type", "page_url", "form_submissions"};
    return names;
}

std::string fullId(int number)
{
    const auto digits = std::to_string(number);
    return std::string(38 - digits.size(), '7') + digits;
}

TextRows formRows()
{
    TextRows rows{{"Form report, May"}, {}, formHeader()};
    for (int i = 0; i < 40; ++i)
        rows.push_back({fullId(i % 7), i % 2 != 0 ? "A \"quoted\" type" : "Ebook, gated",
                        std::string("/p").append(std::to_string(i % 5)), std::to_string(i % 3 + 1)});
    rows.insert(rows.begin() + 10, {});
    rows.push_back({fullId(1), "Ebook & more <b>", "/\xC3\xA4", "12"});
    return rows;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/deck_table.h"

#include "model/describe/shown_cell.h"
#include "model/exports/deck/shapes.h"
#include "model/exports/opc/xml_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace leadlight {

namespace {

constexpr long long rowHeight = 320040; // 25.2 pt: one line of 12 pt and its margins
constexpr int textSize = 1200;
constexpr double letterWidth = 6.3 * 12700; // of a letter at 12 pt, rather too wide than too narrow
constexpr long long cellMargin = 2LL * 91440;

bool isWide(std::uint32_t lead)
{
    return lead >= 0xE1; // three and four bytes: East Asia, emoji; of the others few are wider than a letter
}

std::string cellText(const TableColumn& column, std::int32_t row, const DeckOptions& options)
{
    if (column.role == ColumnRole::Cookie && options.cookieName)
        if (const auto* id = std::get_if<TextKey>(&column.raw))
            return options.cookieName((*id)(row));
    return options.words(shownCell(column, row));
}

/// How much of what is left of the width a column gets.
double weightOf(const TableColumn& column)
{
    switch (column.role) {
    case ColumnRole::Page:
    case ColumnRole::Note:
    case ColumnRole::Parts:
        return 3.6;
    case ColumnRole::Cookie:
        return 3.0;
    case ColumnRole::Text:
        return 2.6;
    case ColumnRole::Unit:
    case ColumnRole::Type:
    case ColumnRole::Range:
        return 2.0;
    case ColumnRole::Time:
        return 1.6;
    default:
        return 1.1;
    }
}

/// What header and cells of a column need to be read as a whole.
long long needOf(const TableColumn& column, std::int32_t rows, const DeckOptions& options)
{
    constexpr std::int32_t mostLooked = 200; // at: a slide has few rows, and the first tell how long they are
    constexpr std::size_t forBold = 1;
    std::size_t letters = shownWidth(options.words(column.header)) + forBold;
    for (std::int32_t row = 0; row < std::min(rows, mostLooked); ++row)
        letters = std::max(letters, shownWidth(cellText(column, row, options)));
    return static_cast<long long>(std::ceil(static_cast<double>(letters) * letterWidth)) + cellMargin;
}

/// The width over which columns are cut, so that all of them fit: the widest give way first.
long long widestWithin(std::vector<long long> needs, long long width)
{
    std::ranges::sort(needs);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const long long each = width / static_cast<long long>(needs.size() - i);
        if (needs[i] > each)
            return each;
        width -= needs[i];
    }
    return std::numeric_limits<long long>::max();
}

/// Where there is room for all, what is left over goes to the columns by their roles.
std::vector<long long> columnWidths(const TableData& table, const DeckOptions& options, long long width)
{
    std::vector<long long> out;
    for (const TableColumn& column : table.columns)
        out.push_back(needOf(column, table.rows, options));
    const long long widest = widestWithin(out, width);
    double weights = 0.0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = std::min(out[i], widest);
        weights += weightOf(table.columns[i]);
    }
    const auto left = static_cast<double>(width - std::accumulate(out.begin(), out.end(), 0LL));
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] += static_cast<long long>(left * weightOf(table.columns[i]) / weights);
    if (!out.empty())
        out.back() += width - std::accumulate(out.begin(), out.end(), 0LL);
    return out;
}

std::size_t lettersWithin(long long width)
{
    return static_cast<std::size_t>(std::max(3.0, static_cast<double>(width - cellMargin) / letterWidth));
}

class TableMaker
{
public:
    TableMaker(const DeckTable& table, const DeckOptions& options, std::vector<long long> widths)
        : m_table(table.data)
        , m_options(options)
        , m_widths(std::move(widths))
    {
    }

    std::string make(const DeckPage& page)
    {
        m_xml.open("a:tbl").open("a:tblPr", {{"firstRow", 1}});
        m_xml.element("a:tableStyleId", "{2D5ABB26-0587-4C30-8999-92F81FD0307C}").close().open("a:tblGrid");
        for (const long long width : m_widths)
            m_xml.leaf("a:gridCol", {{"w", width}});
        m_xml.close();
        row([&](const TableColumn& column) { return m_options.words(column.header); }, true);
        for (std::int32_t i = 0; i < page.rows; ++i)
            row([&](const TableColumn& column) { return cellText(column, page.firstRow + i, m_options); }, false);
        return m_xml.close().take();
    }

private:
    template <class Text>
    void row(const Text& text, bool header)
    {
        m_xml.open("a:tr", {{"h", rowHeight}});
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const TableColumn& column = m_table.columns[i];
            m_xml.open("a:tc").open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
            putParagraph(m_xml, cutToWidth(text(column), lettersWithin(m_widths[i])),
                         {.language = m_options.words.language,
                          .size = textSize,
                          .bold = header,
                          .align = isNumeric(column) ? "r" : "l",
                          .colour = "tx1"});
            m_xml.close().open("a:tcPr", {{"marT", 45720}, {"marB", 45720}, {"anchor", "ctr"}});
            rule(header);
            m_xml.close().close();
        }
        m_xml.close();
    }
    void rule(bool header)
    {
        m_xml.open("a:lnB", {{"w", header ? 12700 : 6350}});
        m_xml.open("a:solidFill").open("a:schemeClr", {{"val", "bg1"}}).value("a:lumMod", header ? 50000 : 85000);
        m_xml.close().close().close();
    }

    const TableData& m_table;
    const DeckOptions& m_options;
    std::vector<long long> m_widths;
    XmlWriter m_xml;
};

} // namespace

std::size_t shownWidth(std::string_view text)
{
    std::size_t width = 0;
    for (const char c : text) {
        const auto byte = static_cast<std::uint8_t>(c);
        if ((byte & 0xC0U) != 0x80U)
            width += isWide(byte) ? 2 : 1;
    }
    return width;
}

std::string cutToWidth(std::string_view text, std::size_t letters)
{
    std::string clean = cleanText(text);
    std::ranges::replace_if(
        clean, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    if (shownWidth(clean) <= letters)
        return clean;
    std::size_t width = 1;
    std::size_t end = 0;
    while (end < clean.size()) {
        std::size_t next = end + 1;
        while (next < clean.size() && (static_cast<std::uint8_t>(clean[next]) & 0xC0U) == 0x80U)
            ++next;
        width += isWide(static_cast<std::uint8_t>(clean[end])) ? 2 : 1;
        if (width > letters)
            break;
        end = next;
    }
    clean.resize(end);
    while (clean.ends_with(' '))
        clean.pop_back();
    return clean + "…";
}

std::int32_t rowsWithin(long long height)
{
    return static_cast<std::int32_t>(std::max(2LL, height / rowHeight));
}

std::string tableXml(const DeckTable& table, const DeckPage& page, const DeckOptions& options, long long width,
                     const std::vector<long long>& widths)
{
    const bool given = widths.size() == table.data.columns.size();
    return TableMaker(table, options, given ? widths : columnWidths(table.data, options, width)).make(page);
}

long long tableHeight(const DeckPage& page)
{
    return rowHeight * (page.rows + 1);
}

Phrase altTextOf(const DeckTable& table, const DeckPage& page)
{
    std::vector<Phrase> headers;
    for (const TableColumn& column : table.data.columns)
        headers.push_back(column.header);
    return Phrase::tr("Table, %Ln row: %1. Columns: %2.", "Table, %Ln rows: %1. Columns: %2.", page.rows,
                      table.data.title, Phrase::commas(headers));
}

} // namespace leadlight

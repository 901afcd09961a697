// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/row_block.h"

#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <cstring>

namespace leadlight {

namespace {
constexpr std::array<std::string_view, 5> totalWords{"total", "totals", "grand total", "sum", "report total"};

/// True for the cells that cleanCell() would give back as they are: nearly all.
bool isClean(std::string_view cell)
{
    const auto inner = [](char c) { return static_cast<unsigned char>(c - '(') < 0x58U; }; // ( .. DEL
    return !cell.empty() && inner(cell.front()) && cell.front() != '=' && inner(cell.back());
}

void addOnce(std::string& marks, char mark)
{
    if (mark != 0 && marks.find(mark) == std::string::npos)
        marks.push_back(mark);
}

Phrase isEmpty(const std::string& column)
{
    return Phrase::tr("%1 is empty", column);
}

/// Turns the records of one block into rows, or into skipped lines with a reason.
class RowParser
{
public:
    RowParser(RowBlock& block, const TableHead& head)
        : m_block(block)
        , m_head(head)
        , m_count(columnOf(head.roles, Role::FormSubmissions))
        , m_date(columnOf(head.roles, Role::Date))
        , m_cookie(columnOf(head.roles, Role::Cookie))
        , m_page(columnOf(head.roles, Role::PageUrl))
    {
        for (const Role role : {Role::Cookie, Role::PageUrl, Role::AssetType, Role::BusinessUnit, Role::Title})
            if (const auto column = columnOf(head.roles, role))
                m_texts.push_back({*column, role, &block.of(role)});
    }

    void take(CsvScanner::Step step, const CsvScanner& scanner)
    {
        if (step == CsvScanner::Step::Bad)
            skip(LeftOut::BadShape,
                 scanner.text().find('"') == std::string_view::npos
                     ? Phrase::tr("the line is too long to be a row")
                     : Phrase::tr("a stray quote: it is never closed, or text follows it"),
                 scanner);
        else
            takeRecord(scanner);
        m_block.lines += scanner.lines();
        m_block.continuationLines += scanner.lines() - 1;
    }

private:
    struct TextColumn
    {
        std::size_t index;
        Role role;
        CellColumn* to;
    };

    void skip(LeftOut kind, Phrase reason, const CsvScanner& scanner)
    {
        m_block.leftOut[static_cast<std::size_t>(kind)] += 1;
        if (m_block.skipped.size() < listedLines)
            m_block.skipped.push_back({m_block.lines, kind, std::move(reason), std::string(shortened(scanner.text()))});
        m_broken = true;
    }

    void takeRecord(const CsvScanner& scanner)
    {
        const auto& fields = scanner.fields();
        if (fields.size() != m_head.header.size() && !isSurplusEmpty(fields))
            return skipMisshapen(scanner);
        if (isTotals(fields))
            return skipTotals(scanner);
        for (const auto& column : m_texts)
            if ((column.role == Role::PageUrl || column.role == Role::BusinessUnit) && fields[column.index].raw.empty())
                return skip(LeftOut::MissingValue, isEmpty(m_head.header[column.index]), scanner);
        if (m_count && !takeCount(scanner))
            return;
        addRow(scanner);
    }

    /// A comma too many at the end of a line does no harm.
    [[nodiscard]] bool isSurplusEmpty(const std::vector<CsvField>& fields) const
    {
        const auto width = static_cast<std::ptrdiff_t>(m_head.header.size());
        return std::ssize(fields) > width && std::all_of(fields.begin() + width, fields.end(),
                                                         [](const CsvField& f) { return trimmed(f.raw).empty(); });
    }

    void skipMisshapen(const CsvScanner& scanner)
    {
        if (trimmed(scanner.text()).empty())
            return skip(LeftOut::Blank, Phrase::tr("a blank line"), scanner);
        if (scanner.text().front() == '#')
            return skip(LeftOut::Comment, Phrase::tr("a comment"), scanner);
        const auto found = static_cast<std::int64_t>(scanner.fields().size());
        skip(LeftOut::BadShape,
             Phrase::tr("%n field instead of %1", "%n fields instead of %1", found, Plain(m_head.header.size())),
             scanner);
    }

    /// The first cell repeats its column's name, or the cookie reads "Total" and there is no page.
    bool isTotals(const std::vector<CsvField>& fields)
    {
        const auto& first = fields.front();
        if (first.raw.size() == m_head.header.front().size() && !first.raw.empty() &&
            equalsIgnoringCase(first.raw, m_head.header.front()))
            return true;
        if (!m_cookie || !m_page || !trimmed(fields[*m_page].raw).empty())
            return false;
        const auto cookie = cleanCell(fields[*m_cookie].value(m_scratch));
        return cookie.empty() || equalsIgnoringCase(cookie, m_head.header[*m_cookie]) ||
               std::any_of(totalWords.begin(), totalWords.end(),
                           [&](auto word) { return equalsIgnoringCase(cookie, word); });
    }

    void skipTotals(const CsvScanner& scanner)
    {
        const auto& fields = scanner.fields();
        bool header = true;
        for (std::size_t i = 0; i < m_head.header.size(); ++i)
            header = header && cleanCell(fields[i].value(m_scratch)) == m_head.header[i];
        if (header)
            return skip(LeftOut::RepeatedHeader, Phrase::tr("the header again"), scanner);
        if (m_count)
            if (const auto total = readCount(cleanCell(fields[*m_count].value(m_scratch)), m_head.decimal).value)
                m_block.totals.push_back(total);
        skip(LeftOut::Totals, Phrase::tr("a totals row"), scanner);
    }

    bool takeCount(const CsvScanner& scanner)
    {
        const auto& field = scanner.fields()[*m_count];
        const auto text = isClean(field.raw) && !field.escaped ? field.raw : cleanCell(field.value(m_scratch));
        const auto reading = readCount(text, m_head.decimal);
        addOnce(m_block.decimalMarks, reading.decimal);
        addOnce(m_block.groupMarks, reading.grouped);
        if (reading.value > 0) {
            m_block.counts.push_back(reading.value);
            return true;
        }
        const auto& name = m_head.header[*m_count];
        skip(LeftOut::BadCount,
             text.empty() ? isEmpty(name) : Phrase::tr("%1 is %2, not a positive whole number", name, shortened(text)),
             scanner);
        return false;
    }

    void addRow(const CsvScanner& scanner)
    {
        const auto& fields = scanner.fields();
        if (m_broken)
            m_block.runs.push_back({m_block.rows, m_block.lines});
        m_broken = scanner.lines() != 1;
        for (const auto& column : m_texts) {
            const auto value = cell(fields[column.index]);
            column.to->text.push_back(value);
            column.to->hash.push_back(StringPool::hashOf(value));
        }
        if (m_date)
            m_block.days.push_back(day(fields[*m_date]));
        ++m_block.rows;
    }

    std::string_view cell(const CsvField& field)
    {
        if (!field.escaped)
            return isClean(field.raw) ? field.raw : cleanCell(field.raw);
        const auto value = cleanCell(field.value(m_scratch));
        auto* kept = static_cast<char*>(m_block.values.allocate(value.size() + 1, 1));
        std::copy(value.begin(), value.end(), kept);
        return {kept, value.size()};
    }

    /// Neighbouring rows mostly have the same date: it is read once.
    std::int32_t day(const CsvField& field)
    {
        if (field.raw != m_lastDate || m_lastDate.empty()) {
            m_lastDate = field.raw;
            m_lastDay = readDate(cleanCell(field.value(m_scratch))).code();
        }
        return m_lastDay;
    }

    RowBlock& m_block;
    const TableHead& m_head;
    std::optional<std::size_t> m_count;
    std::optional<std::size_t> m_date;
    std::optional<std::size_t> m_cookie;
    std::optional<std::size_t> m_page;
    std::vector<TextColumn> m_texts;
    std::string m_scratch;
    std::string_view m_lastDate;
    std::int32_t m_lastDay = DateReading::unreadable;
    bool m_broken = true;
};
} // namespace

void RowBlock::clear()
{
    text.size = 0;
    for (auto& column : cells) {
        column.text.clear();
        column.hash.clear();
        column.id.clear();
    }
    counts.clear();
    days.clear();
    runs.clear();
    skipped.clear();
    leftOut.fill(0);
    rows = lines = continuationLines = 0;
    decimalMarks.clear();
    groupMarks.clear();
    totals.clear();
    values.release();
    validText = true;
}

void parseRows(RowBlock& block, const TableHead& head)
{
    const auto text = block.text.view();
    block.validText = isUtf8(text);
    CsvScanner scanner(text, head.shape(), true);
    RowParser parser(block, head);
    for (auto step = scanner.next(); step != CsvScanner::Step::End; step = scanner.next())
        parser.take(step, scanner);
}

} // namespace leadlight

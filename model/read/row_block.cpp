// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/row_block.h"

#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"
#include "model/read/date_parser.h"
#include "model/read/total_words.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace leadlight {

namespace {
/// True for the cells that cleanCell() would give back as they are: nearly all.
bool isClean(std::string_view cell)
{
    const auto inner = [](char c) { return static_cast<unsigned char>(c - '(') < 0x58U; }; // ( .. DEL
    return !cell.empty() && inner(cell.front()) && cell.front() != '=' && inner(cell.back());
}

Phrase isEmpty(const std::string& column)
{
    return Phrase::tr("%1 is empty", column);
}

/// Turns the records of one block into rows, or into skipped lines with a reason.
class RowParser
{
public:
    RowParser(RowBlock& block, const TableHead& head, TablesInFile* tables)
        : m_block(block)
        , m_first(head)
        , m_tables(tables)
    {
        use(tables != nullptr && tables->head ? *tables->head : head);
        m_gapBefore = tables != nullptr && tables->afterGap ? 0 : -1;
    }

    void take(CsvScanner::Step step, const CsvScanner& scanner)
    {
        if (step == CsvScanner::Step::Bad)
            takeBad(scanner);
        else
            takeRecord(scanner);
        m_block.lines += scanner.lines();
        m_block.continuationLines += scanner.lines() - 1;
    }

    void end()
    {
        m_block.endsInGap = m_gapBefore == m_block.lines;
        if (m_tables == nullptr)
            return;
        m_tables->afterGap = m_block.endsInGap;
        m_tables->lines += m_block.lines;
    }

private:
    struct TextColumn
    {
        std::size_t index;
        Role role;
        CellColumn* to;
    };

    void takeBad(const CsvScanner& scanner)
    {
        if (m_tables != nullptr && m_tables->foreign)
            return countForeign();
        skip(LeftOut::BadShape,
             scanner.text().find('"') == std::string_view::npos
                 ? Phrase::tr("the line is too long to be a row")
                 : Phrase::tr("a stray quote: it is never closed, or text follows it"),
             scanner);
    }

    /// The header whose rows follow.
    void use(const TableHead& head)
    {
        m_head = &head;
        m_width = head.header.size();
        m_count = columnOf(head.roles, Role::FormSubmissions);
        m_date = columnOf(head.roles, Role::Date);
        m_cookie = columnOf(head.roles, Role::Cookie);
        m_page = columnOf(head.roles, Role::PageUrl);
        m_totalType = head.typeTotals ? columnOf(head.roles, Role::AssetType) : std::nullopt;
        m_texts.clear();
        for (const Role role : {Role::Cookie, Role::PageUrl, Role::AssetType, Role::BusinessUnit, Role::Title})
            if (const auto column = columnOf(head.roles, role))
                m_texts.push_back({*column, role, &m_block.of(role)});
    }

    void skip(LeftOut kind, Phrase reason, const CsvScanner& scanner)
    {
        if (kind == LeftOut::Blank || kind == LeftOut::Comment)
            m_gapBefore = m_block.lines + scanner.lines();
        m_block.leftOut[static_cast<std::size_t>(kind)] += 1;
        if (m_block.skipped.size() < listedLines)
            m_block.skipped.push_back({m_block.lines, kind, std::move(reason), std::string(shortened(scanner.text()))});
        m_broken = true;
    }

    void takeRecord(const CsvScanner& scanner)
    {
        const auto& fields = scanner.fields();
        if (m_tables != nullptr && m_tables->foreign)
            return takeForeign(scanner);
        if (fields.size() != m_width && !isSurplus(fields))
            return skipMisshapen(scanner);
        if (!m_count && m_page && mayBeHeader(fields[*m_page].raw) && takeHeader(scanner))
            return;
        if (isTotals(fields))
            return skipTotals(scanner);
        for (const auto& column : m_texts)
            if ((column.role == Role::PageUrl || column.role == Role::BusinessUnit) &&
                isEmptyCell(fields[column.index]))
                return skipIncomplete(column.index, scanner);
        if (m_count && !takeCount(scanner))
            return;
        addRow(scanner);
    }

    bool isEmptyCell(const CsvField& field)
    {
        return field.raw.empty() || (!isClean(field.raw) && cleanCell(field.value(m_scratch)).empty());
    }

    /// A comma too many at the end of a line does no harm, nor does a column that most rows lack.
    [[nodiscard]] bool isSurplus(const std::vector<CsvField>& fields) const
    {
        const auto width = static_cast<std::ptrdiff_t>(m_width);
        return std::ssize(fields) > width && (fields.size() <= m_width + m_head->spare ||
                                              std::all_of(fields.begin() + width, fields.end(),
                                                          [](const CsvField& f) { return cleanCell(f.raw).empty(); }));
    }

    void skipMisshapen(const CsvScanner& scanner)
    {
        if (cleanCell(scanner.text()).empty())
            return skip(LeftOut::Blank, Phrase::tr("a blank line"), scanner);
        if (scanner.text().front() == '#')
            return skip(LeftOut::Comment, Phrase::tr("a comment"), scanner);
        if (takeHeader(scanner))
            return;
        const auto found = static_cast<std::int64_t>(scanner.fields().size());
        skip(LeftOut::BadShape, Phrase::tr("%n field instead of %1", "%n fields instead of %1", found, Plain(m_width)),
             scanner);
    }

    /// Without a page: a total by its words, or a row that lacks something.
    void skipIncomplete(std::size_t column, const CsvScanner& scanner)
    {
        if (takeHeader(scanner))
            return;
        for (const auto& text : m_texts)
            if (saysTotal(cleanCell(scanner.fields()[text.index].value(m_scratch))))
                return skipTotals(scanner);
        skip(LeftOut::MissingValue, isEmpty(m_head->header[column]), scanner);
    }

    [[nodiscard]] std::vector<std::string> cellsOf(const std::vector<CsvField>& fields)
    {
        std::vector<std::string> cells;
        cells.reserve(fields.size());
        for (const auto& field : fields)
            cells.emplace_back(cleanCell(field.value(m_scratch)));
        return cells;
    }

    /// Where no count tells rows from headers: a page without digits or slashes is worth a look.
    static bool mayBeHeader(std::string_view page)
    {
        constexpr std::size_t longestName = 40;
        return page.size() <= longestName && page.find_first_of("0123456789/") == std::string_view::npos;
    }

    /// A line that is no row may be a header: with the columns of the first one, or with others. False where it is
    /// none.
    bool takeHeader(const CsvScanner& scanner)
    {
        const bool afterGap = m_gapBefore == m_block.lines;
        const auto cells = cellsOf(scanner.fields());
        const bool likeTable = m_count && looksLikeOtherTable(cells, *m_count);
        if (m_tables == nullptr && m_block.lines == 0 && likeTable)
            m_block.startsLikeTable = true;
        // Without a gap a line of words in place of an id and a count is a header all the same, if ids have digits.
        const bool otherTable = likeTable && (afterGap || (m_first.digitsInIds && cells.size() == m_width));
        if (!namesColumns(cells, m_first.header, m_count) && !otherTable)
            return false;
        if (cells == m_head->header) {
            skip(LeftOut::RepeatedHeader, Phrase::tr("the header again"), scanner);
            return true;
        }
        if (m_tables == nullptr)
            m_block.otherHeader = true;
        else if (hasSameColumns(cells, m_first.header))
            followHeader(cells, scanner);
        else
            beginForeign(scanner);
        return true;
    }

    /// The same columns, perhaps in another order: the rows below are read by it.
    void followHeader(const std::vector<std::string>& cells, const CsvScanner& scanner)
    {
        m_tables->head = withColumnsOf(m_first, cells);
        use(*m_tables->head);
        skip(LeftOut::RepeatedHeader, Phrase::tr("the header again, its columns in another order"), scanner);
    }

    void beginForeign(const CsvScanner& scanner)
    {
        m_tables->foreign = true;
        m_tables->foreignLines = 0;
        m_tables->foreignHeader = {
            m_tables->lines + m_block.lines, LeftOut::OtherTable, {}, std::string(shortened(scanner.text()))};
        countForeign();
    }

    void countForeign()
    {
        m_block.leftOut[static_cast<std::size_t>(LeftOut::OtherTable)] += 1;
        ++m_tables->foreignLines;
        m_broken = true;
    }

    /// Within another table: it ends where the columns of the first one come back.
    void takeForeign(const CsvScanner& scanner)
    {
        const auto cells = cellsOf(scanner.fields());
        if (!namesColumns(cells, m_first.header, m_count) || !hasSameColumns(cells, m_first.header))
            return countForeign();
        endForeignTable(*m_tables);
        followHeader(cells, scanner);
    }

    /// The first cell repeats its column's name, or a cell reads "Total".
    bool isTotals(const std::vector<CsvField>& fields)
    {
        constexpr std::size_t longestBlank = 8; // bytes: spaces of some kind
        const auto& first = fields.front();
        if (first.raw.size() == m_head->header.front().size() && !first.raw.empty() &&
            equalsIgnoringCase(first.raw, m_head->header.front()))
            return true;
        if (!m_page)
            return false;
        if (!m_cookie)
            return mayBeTotal(fields[*m_page].raw) && isTotalWord(cleanCell(fields[*m_page].raw));
        const auto& cookie = fields[*m_cookie];
        const auto& page = fields[*m_page];
        if (isEmptyCell(page)) {
            const auto visitor = cleanCell(cookie.value(m_scratch));
            return visitor.empty() || equalsIgnoringCase(visitor, m_head->header[*m_cookie]) || saysSubtotal(visitor);
        }
        if (cookie.raw.size() <= longestBlank && isEmptyCell(cookie))
            return saysTotal(cleanCell(page.value(m_scratch))) || isSubtotal(fields);
        return (mayBeTotal(cookie.raw) && isTotalWord(cleanCell(cookie.raw))) ||
               (mayBeTotal(page.raw) && isTotalWord(cleanCell(page.raw))) ||
               (m_totalType && isTotalWord(cleanCell(fields[*m_totalType].value(m_scratch))));
    }

    /// Of a row without a cookie: the page says that it is one and nothing else stands beside it, or another column
    /// says it.
    bool isSubtotal(const std::vector<CsvField>& fields)
    {
        const auto nothing = [&](const TextColumn& column) {
            return column.role == Role::PageUrl || isEmptyCell(fields[column.index]);
        };
        if (std::all_of(m_texts.begin(), m_texts.end(), nothing) &&
            saysSubtotal(cleanCell(fields[*m_page].value(m_scratch))))
            return true;
        return std::any_of(fields.begin(), fields.end(),
                           [&](const CsvField& field) { return isTotalWord(cleanCell(field.value(m_scratch))); });
    }

    void skipTotals(const CsvScanner& scanner)
    {
        if (takeHeader(scanner))
            return;
        const auto& fields = scanner.fields();
        if (m_count)
            if (const auto total = readCount(cleanCell(fields[*m_count].value(m_scratch)), m_head->decimal).value)
                m_block.totals.push_back(total);
        skip(LeftOut::Totals, Phrase::tr("a totals row"), scanner);
    }

    bool takeCount(const CsvScanner& scanner)
    {
        const auto& field = scanner.fields()[*m_count];
        const auto text = isClean(field.raw) && !field.escaped ? field.raw : cleanCell(field.value(m_scratch));
        const auto reading = readCount(text, m_head->decimal);
        if (reading.decimal != 0 || reading.grouped != 0)
            m_block.numbers.add(text, reading);
        if (reading.value > 0) {
            m_block.counts.push_back(reading.value);
            return true;
        }
        const std::string said(text);
        if (takeHeader(scanner))
            return false;
        const auto& name = m_head->header[*m_count];
        const bool zero = said.find('0') != std::string::npos && said.find_first_not_of("0.,") == std::string::npos;
        skip(zero ? LeftOut::ZeroCount : LeftOut::BadCount,
             said.empty() ? isEmpty(name) : Phrase::tr("%1 is %2, not a positive whole number", name, shortened(said)),
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
        if (m_head->onePerRow)
            m_block.counts.push_back(1);
        if (m_date)
            m_block.days.push_back(day(fields[*m_date]));
        ++m_block.rows;
    }

    std::string_view cell(const CsvField& field)
    {
        if (!field.escaped && isClean(field.raw))
            return field.raw;
        m_block.unseenSigns += hasUnseenEdge(field.raw);
        if (!field.escaped)
            return cleanCell(field.raw);
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
    const TableHead& m_first; // the header at the top of the file
    TablesInFile* m_tables;
    const TableHead* m_head = nullptr; // the one in force
    std::size_t m_width = 0;
    std::int64_t m_gapBefore = -1; // the line, counted from 0 in the block, above which stands a gap
    std::optional<std::size_t> m_count;
    std::optional<std::size_t> m_date;
    std::optional<std::size_t> m_cookie;
    std::optional<std::size_t> m_page;
    std::optional<std::size_t> m_totalType; // where totals stand among the types
    std::vector<TextColumn> m_texts;
    std::string m_scratch;
    std::string_view m_lastDate;
    std::int32_t m_lastDay = DateReading::unreadable;
    bool m_broken = true;
};
} // namespace

void parseRows(RowBlock& block, const TableHead& head, TablesInFile* tables)
{
    const auto text = block.text.view();
    block.validText = isUtf8(text);
    CsvScanner scanner(text, head.shape(), true);
    RowParser parser(block, head, tables);
    for (auto step = scanner.next(); step != CsvScanner::Step::End; step = scanner.next())
        parser.take(step, scanner);
    parser.end();
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/row_block.h"

#include "model/data/column_roles.h"
#include "model/data/count_parser.h"

namespace leadlight {

namespace {
std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Turns the records of one block into rows, or into skipped lines with a reason.
class RowParser
{
public:
    RowParser(RowBlock& block, const TableHead& head)
        : m_block(block)
        , m_head(head)
    {
        for (std::size_t i = 0; i < head.roles.size(); ++i)
            if (head.roles[i])
                m_columns.push_back({i, *head.roles[i]});
        m_count = columnOf(head.roles, Role::FormSubmissions);
        m_page = columnOf(head.roles, Role::PageUrl);
    }

    void take(CsvScanner::Step step, const CsvScanner& scanner)
    {
        if (step == CsvScanner::Step::Bad)
            skip(LeftOut::BadShape, "a quote that is never closed, or text after a closing quote", scanner);
        else
            takeRecord(scanner);
        m_block.lines += scanner.lines();
    }

private:
    struct Column
    {
        std::size_t index;
        Role role;
    };

    void skip(LeftOut kind, std::string reason, const CsvScanner& scanner)
    {
        m_block.leftOut[static_cast<std::size_t>(kind)] += 1;
        m_block.skipped.push_back({m_block.lines, kind, std::move(reason), shortened(scanner.text())});
        m_broken = true;
    }

    void takeRecord(const CsvScanner& scanner)
    {
        const auto& fields = scanner.fields();
        if (trimmed(scanner.text()).empty())
            return skip(LeftOut::Blank, "a blank line", scanner);
        if (fields.size() != m_head.header.size()) {
            if (scanner.text().front() == '#')
                return skip(LeftOut::Comment, "a comment", scanner);
            return skip(LeftOut::BadShape,
                        std::to_string(fields.size()) + " fields instead of " + std::to_string(m_head.header.size()),
                        scanner);
        }
        if (isTotals(fields))
            return skip(LeftOut::Totals, "a totals row", scanner);
        if (m_page && trimmed(fields[*m_page].raw).empty())
            return skip(LeftOut::BadShape, "page_url is empty", scanner);
        if (m_count) {
            const auto text = trimmed(fields[*m_count].value(m_scratch));
            const auto count = parseCount(text);
            if (!count)
                return skip(LeftOut::BadCount,
                            text.empty() ? "form_submissions is empty"
                                         : "form_submissions is " + shortened(text) + ", not a positive whole number",
                            scanner);
            m_block.counts.push_back(*count);
        }
        addRow(scanner);
    }

    bool isTotals(const std::vector<CsvField>& fields)
    {
        const auto first = m_columns.empty() ? std::size_t{0} : m_columns.front().index;
        return m_count && first != *m_count && !fields[first].escaped && fields[first].raw == m_head.header[first];
    }

    void addRow(const CsvScanner& scanner)
    {
        if (m_broken)
            m_block.runs.push_back({m_block.rows, m_block.lines});
        m_broken = scanner.lines() != 1;
        for (const auto& column : m_columns)
            if (column.role != Role::FormSubmissions)
                m_block.cells[static_cast<std::size_t>(column.role)].push_back(cell(scanner.fields()[column.index]));
        ++m_block.rows;
    }

    RowBlock::Cell cell(const CsvField& field)
    {
        const auto value = trimmed(field.value(m_scratch));
        const auto size = static_cast<std::uint32_t>(value.size());
        if (!field.escaped && size > 0)
            return {static_cast<std::uint32_t>(value.data() - m_block.text.data()), size};
        const auto begin = static_cast<std::uint32_t>(m_block.text.size() + m_block.scratch.size());
        m_block.scratch.append(value);
        return {begin, size};
    }

    RowBlock& m_block;
    const TableHead& m_head;
    std::vector<Column> m_columns;
    std::optional<std::size_t> m_count;
    std::optional<std::size_t> m_page;
    std::string m_scratch;
    bool m_broken = true;
};
} // namespace

std::size_t parseRows(RowBlock& block, const TableHead& head, bool complete)
{
    const auto count = columnOf(head.roles, Role::FormSubmissions);
    CsvScanner scanner(
        block.text,
        {.delimiter = head.delimiter, .columns = count ? head.header.size() : 0, .countField = count.value_or(0)},
        complete);
    RowParser parser(block, head);
    for (;;) {
        const auto step = scanner.next();
        if (step == CsvScanner::Step::End || step == CsvScanner::Step::Partial)
            return scanner.position();
        parser.take(step, scanner);
    }
}

} // namespace leadlight

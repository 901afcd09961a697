// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/wide_list.h"

#include <algorithm>

namespace leadlight {

namespace {

/// Which columns of a list with a row a recommendation a row a visitor is made of.
struct WideColumns
{
    std::size_t cookie = 0;
    std::size_t page = 0;
    std::size_t basis = 0;

    [[nodiscard]] bool isOfPage(std::size_t column) const { return column == page || column == basis; }
};

/// Turns rows of a list (cookie, rank, page ...) into a row a cookie with its pages side by side.
class WideRows final : public RowSink
{
public:
    WideRows(const WideColumns& columns, RowSink& to)
        : m_columns(columns)
        , m_to(to)
    {
    }
    void text(std::string_view value) override
    {
        if (m_at == m_columns.cookie)
            begin(value);
        else if (m_columns.isOfPage(m_at))
            m_to.text(value);
        ++m_at;
    }
    [[nodiscard]] bool isForPeople() const override { return m_to.isForPeople(); }
    void words(const Phrase& phrase) override
    {
        if (m_columns.isOfPage(m_at))
            m_to.words(phrase);
        ++m_at;
    }
    void number(std::int64_t /*value*/) override { ++m_at; }
    void number(double /*value*/) override { ++m_at; }
    void endRow() override { m_at = 0; }
    void finish()
    {
        if (m_open)
            m_to.endRow();
        m_open = false;
    }

private:
    void begin(std::string_view cookie)
    {
        if (m_open && m_cookie == cookie)
            return;
        finish();
        m_cookie = cookie;
        m_open = true;
        m_to.text(cookie);
    }

    WideColumns m_columns;
    RowSink& m_to;
    std::string m_cookie;
    std::size_t m_at = 0;
    bool m_open = false;
};

std::size_t indexOfColumn(const TableData& table, std::string_view key)
{
    const auto found = std::ranges::find(table.columns, key, &TableColumn::key);
    return static_cast<std::size_t>(found - table.columns.begin());
}

} // namespace

Sheet wideSheet(const ReportTable& table, const TopN& lists, std::string name, const Words& words,
                const std::shared_ptr<const Pseudonyms>& names, const Progress& progress)
{
    const auto columns = sheetColumns(table.columns, words);
    const WideColumns kept{indexOfColumn(table.columns, "cookie"), indexOfColumn(table.columns, "page_url"),
                           indexOfColumn(table.columns, "basis")};
    Sheet sheet{.name = std::move(name), .columns = {columns[kept.cookie]}, .rows = 0, .put = {}};
    std::int32_t longest = 0;
    for (const std::int32_t cookie : *table.cookies) {
        const std::int32_t length = lists.lengthOf(cookie);
        sheet.rows += length > 0 ? 1 : 0;
        longest = std::max(longest, length);
    }
    for (std::int32_t rank = 1; rank <= longest; ++rank) {
        SheetColumn page = columns[kept.page];
        page.header = words(Phrase::tr("Page %1", Plain(rank)));
        sheet.columns.push_back(std::move(page));
        SheetColumn basis = columns[kept.basis];
        basis.header = words(Phrase::tr("Basis %1", Plain(rank)));
        sheet.columns.push_back(std::move(basis));
    }
    sheet.put = [&table, kept, &words, names, progress](RowSink& sink) -> Status {
        SpokenRows spoken(words, sink);
        WideRows wide(kept, spoken);
        PseudonymRows rows(table.columns, names, wide);
        auto put = putTable(table, rows, progress);
        wide.finish();
        return put;
    };
    return sheet;
}

} // namespace leadlight

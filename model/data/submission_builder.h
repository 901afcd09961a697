// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"
#include "model/read/table_reader.h"

#include <shared_mutex>

namespace leadlight {

/// Appends the rows of one export after the other to a table.
class SubmissionBuilder : public TableSink
{
public:
    explicit SubmissionBuilder(SubmissionTable& table);

    [[nodiscard]] Status begin(const TableHead& head, std::int64_t bytes) override;
    void prepare(RowBlock& block) const override;
    void add(const RowBlock& block) override;
    [[nodiscard]] bool holdsTypeTotals() const override;
    /// The file is read: settles its dates, looks at its cookies, and keeps its report.
    [[nodiscard]] Status endFile(FileReport report, const ReadOptions& options, const Progress& progress);
    /// All files are read.
    [[nodiscard]] Status endAll(const ReadOptions& options, const Progress& progress);

private:
    void rollBack();
    void reserve(const RowBlock& block);
    void addIds(const RowBlock& block);
    void addTitles(const RowBlock& block, std::size_t firstRow);
    void addDays(const RowBlock& block, std::size_t firstRow);
    /// Asks where cookies stand only on the first row of their group; fills them down where that was chosen.
    [[nodiscard]] Status settleBlankCookies(FileReport& report, const ReadOptions& options);
    [[nodiscard]] Status markUnidentified(const Progress& progress);
    [[nodiscard]] Status settleDays(FileReport& report, const Progress& progress);

    SubmissionTable& m_table;
    std::size_t m_firstRow = 0; ///< of the file at hand, as are the next five
    std::uint32_t m_firstCookie = 0;
    std::uint32_t m_firstPage = 0;
    std::uint32_t m_firstType = 0;
    std::size_t m_firstRun = 0;
    std::int64_t m_line = 0;
    std::int64_t m_bytes = 0;
    bool m_fresh = true;
    bool m_hasType = true;
    bool m_hasDate = false;
    struct
    {
        std::int64_t unreadable = 0;
        std::int64_t open = 0;
        std::int64_t monthFirst = 0;
        std::int64_t dayFirst = 0;
    } m_dates; // of the file at hand
    // Looking up, which most rows need only, runs in parallel; inserting new texts in file order excludes it.
    mutable std::shared_mutex m_poolMutex;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/overlapping_days.h"

#include "model/base/parallel.h"
#include "model/base/steady_growth.h"
#include "model/data/row_partition.h"
#include "model/data/shared_days.h"
#include "model/read/byte_source.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <map>
#include <tbb/enumerable_thread_specific.h>
#include <tuple>

namespace leadlight {

namespace {

struct Entry
{
    StringPool::Id cookie = 0;
    StringPool::Id page = 0;
    std::uint32_t day = 0;
    std::uint32_t row = 0;
};

/// The rows of shared days, grouped by what they say.
class SameRows
{
public:
    SameRows(const SubmissionTable& table, const std::vector<std::size_t>& firstRow, SharedDays& shared)
        : m_table(table)
        , m_firstRow(firstRow)
        , m_shared(shared)
        , m_partition(table.cookie.size(), table.cookies.size())
    {
    }

    Status find(const Progress& progress, OverlappingDays& out)
    {
        return deal(progress).and_then([&] { return count(progress); }).and_then([&] { return mark(progress, out); });
    }

private:
    /// Rows that say the same in one file.
    struct Copies
    {
        std::size_t file = 0;
        const Entry* first = nullptr;
        std::int64_t rows = 0;
    };
    using Pairs = std::map<std::pair<std::size_t, std::size_t>, std::int64_t>;

    Status deal(const Progress& progress)
    {
        const auto eachBlock = [&](auto&& pass) {
            return parallelFor(static_cast<std::int64_t>(m_partition.blocks()), 1, progress,
                               [&](std::int64_t block, std::int64_t) { pass(static_cast<std::size_t>(block)); });
        };
        auto counted = eachBlock([&](std::size_t block) {
            std::vector<std::int64_t> counts(m_partition.buckets(), 0);
            for (auto [row, to] = m_partition.rowsOf(block); row < to; ++row)
                counts[m_partition.bucketOf(m_table.cookie[row])] +=
                    m_shared.indexOf(m_table.day[row]) != SharedDays::none;
            m_partition.setCounts(block, counts);
        });
        if (!counted)
            return counted;
        m_partition.place();
        if (auto done = growTo(m_entries, m_partition.entries(), progress); !done)
            return done;
        return eachBlock([&](std::size_t block) {
            auto next = m_partition.placesOf(block);
            for (auto [row, to] = m_partition.rowsOf(block); row < to; ++row)
                if (const auto day = m_shared.indexOf(m_table.day[row]); day != SharedDays::none) {
                    auto& at = next[m_partition.bucketOf(m_table.cookie[row])];
                    m_entries[static_cast<std::size_t>(at++)] = {m_table.cookie[row], m_table.page[row], day,
                                                                 static_cast<std::uint32_t>(row)};
                }
        });
    }

    /// Sorts the entries and counts per day and file what earlier files have and what they lack.
    Status count(const Progress& progress)
    {
        struct Sums
        {
            std::vector<std::int64_t> repeated;
            std::vector<std::int64_t> added;
        };
        tbb::enumerable_thread_specific<Sums> perThread;
        const auto body = [&](std::int64_t bucket, std::int64_t) {
            const auto [from, to] = m_partition.entriesOf(static_cast<std::size_t>(bucket));
            std::sort(m_entries.begin() + static_cast<std::ptrdiff_t>(from),
                      m_entries.begin() + static_cast<std::ptrdiff_t>(to),
                      [&](const Entry& a, const Entry& b) { return isBefore(a, b); });
            Sums& sums = perThread.local();
            sums.repeated.resize(m_shared.deliveries.size());
            sums.added.resize(m_shared.deliveries.size());
            eachGroup(from, to, [&](std::uint32_t day, const std::vector<Copies>& group) {
                std::int64_t known = 0;
                for (const Copies& copies : group) {
                    const std::size_t at = m_shared.deliveryOf(day, copies.file);
                    sums.repeated[at] += std::min(copies.rows, known);
                    sums.added[at] += std::max<std::int64_t>(copies.rows - known, 0);
                    known = std::max(known, copies.rows);
                }
            });
        };
        if (auto done = parallelFor(static_cast<std::int64_t>(m_partition.buckets()), 1, progress, body); !done)
            return done;
        for (const Sums& sums : perThread)
            for (std::size_t i = 0; i < m_shared.deliveries.size(); ++i) {
                m_shared.deliveries[i].repeated += sums.repeated[i];
                m_shared.deliveries[i].added += sums.added[i];
            }
        return {};
    }

    /// Marks what was delivered before, on the days that count.
    Status mark(const Progress& progress, OverlappingDays& out)
    {
        judge();
        if (std::find(m_counts.begin(), m_counts.end(), 1) == m_counts.end())
            return {};
        if (auto done = growTo(out.repeatsRow, m_table.cookie.size(), progress); !done)
            return done;
        tbb::enumerable_thread_specific<Pairs> perThread;
        const auto body = [&](std::int64_t bucket, std::int64_t) {
            Pairs& pairs = perThread.local();
            const auto [from, to] = m_partition.entriesOf(static_cast<std::size_t>(bucket));
            eachGroup(from, to, [&](std::uint32_t day, const std::vector<Copies>& group) {
                std::int64_t known = 0;
                for (const Copies& copies : group) {
                    const auto twice = std::min(copies.rows, known);
                    known = std::max(known, copies.rows);
                    if (twice == 0 || m_counts[m_shared.deliveryOf(day, copies.file)] == 0)
                        continue;
                    for (std::int64_t i = 0; i < twice; ++i)
                        out.repeatsRow[copies.first[i].row] = 1;
                    pairs[{copies.file, group.front().file}] += twice;
                }
            });
        };
        if (auto done = parallelFor(static_cast<std::int64_t>(m_partition.buckets()), 1, progress, body); !done)
            return done;
        Pairs all;
        for (const Pairs& pairs : perThread)
            for (const auto& [files, rows] : pairs)
                all[files] += rows;
        describe(all, out);
        return {};
    }

    /// Which deliveries have too much in common with earlier ones for chance.
    void judge()
    {
        m_counts.assign(m_shared.deliveries.size(), 0);
        for (std::size_t day = 0; day < m_shared.days.size(); ++day) {
            std::int64_t before = 0;
            for (std::size_t i = m_shared.start[day]; i < m_shared.start[day + 1]; ++i) {
                const Delivery& delivery = m_shared.deliveries[i];
                m_counts[i] = delivery.repeated > 0 && 2 * delivery.repeated >= std::min(delivery.rows, before);
                before += delivery.added;
            }
        }
    }

    void describe(const Pairs& pairs, OverlappingDays& out) const
    {
        for (const auto& [files, rows] : pairs) {
            if (out.files.empty() || out.files.back().file != files.first)
                out.files.push_back({.file = files.first, .earlier = files.second, .others = -1});
            FileOverlap& overlap = out.files.back();
            if (rows > pairs.at({files.first, overlap.earlier}))
                overlap.earlier = files.second;
            ++overlap.others;
            overlap.rows += rows;
        }
        for (FileOverlap& overlap : out.files)
            for (std::uint32_t day = 0; day < m_shared.days.size(); ++day) {
                const std::size_t at = m_shared.deliveryOf(day, overlap.file);
                if (at == m_shared.start[day + 1] || m_shared.deliveries[at].file != overlap.file || m_counts[at] == 0)
                    continue;
                overlap.lastDay = m_shared.days[day];
                if (overlap.days++ == 0)
                    overlap.firstDay = overlap.lastDay;
            }
    }

    /// By what makes rows the same, then by the row, so that copies stand in file order.
    [[nodiscard]] bool isBefore(const Entry& a, const Entry& b) const
    {
        if (a.cookie != b.cookie)
            return a.cookie < b.cookie;
        if (a.page != b.page)
            return a.page < b.page;
        if (a.day != b.day)
            return a.day < b.day;
        return std::tuple(m_table.type[a.row], m_table.submissions[a.row], a.row) <
               std::tuple(m_table.type[b.row], m_table.submissions[b.row], b.row);
    }

    [[nodiscard]] bool sayTheSame(const Entry& a, const Entry& b) const
    {
        return a.cookie == b.cookie && a.page == b.page && a.day == b.day &&
               m_table.type[a.row] == m_table.type[b.row] && m_table.submissions[a.row] == m_table.submissions[b.row];
    }

    /// body(day, copies by file) for each group of rows that say the same.
    template <class Body>
    void eachGroup(std::size_t from, std::size_t to, Body&& body) const
    {
        std::vector<Copies> group;
        for (std::size_t i = from; i < to; ++i) {
            const Entry& entry = m_entries[i];
            if (i > from && !sayTheSame(m_entries[i - 1], entry)) {
                body(m_entries[i - 1].day, group);
                group.clear();
            }
            if (group.empty() || entry.row >= m_firstRow[group.back().file + 1]) {
                const auto after = std::upper_bound(m_firstRow.begin(), m_firstRow.end(), std::size_t{entry.row});
                group.push_back({static_cast<std::size_t>(after - m_firstRow.begin()) - 1, &entry, 0});
            }
            ++group.back().rows;
        }
        if (!group.empty())
            body(m_entries[to - 1].day, group);
    }

    const SubmissionTable& m_table;
    const std::vector<std::size_t>& m_firstRow;
    SharedDays& m_shared;
    RowPartition m_partition;
    std::vector<Entry> m_entries;
    std::vector<std::uint8_t> m_counts; ///< per delivery: 1 where it repeats earlier ones
};

/// The file's name, with its folder where another one has the same name, and the sheet or member of it; of the same
/// file the latter alone.
std::string nameOf(const FileReport& file, const FileReport& other)
{
    if (file.path == other.path && !file.member.empty())
        return file.member;
    return tableName(pathText(file.path.filename() == other.path.filename() ? file.path : file.path.filename()),
                     file.member);
}

} // namespace

Result<OverlappingDays> findOverlappingDays(const SubmissionTable& table, const Progress& progress)
{
    OverlappingDays out;
    if (table.files.size() < 2 || table.day.empty())
        return out;
    const auto first = firstRowsOf(table);
    auto shared = findSharedDays(table, first, progress);
    if (!shared)
        return tl::unexpected(shared.error());
    if (shared->days.empty())
        return out;
    if (auto done = SameRows(table, first, *shared).find(progress, out); !done)
        return tl::unexpected(done.error());
    return out;
}

Phrase overlapNote(const SubmissionTable& table, const FileOverlap& overlap)
{
    const FileReport& file = table.files[overlap.file];
    const FileReport& other = table.files[overlap.earlier];
    const std::string name = nameOf(file, other);
    Phrase earlier = Phrase::verbatim(nameOf(other, file));
    if (overlap.others > 0)
        earlier = Phrase::tr("%1 (and %n other file)", "%1 (and %n other files)", overlap.others, std::move(earlier));
    const std::string from = isoDate(overlap.firstDay);
    const std::string to = isoDate(overlap.lastDay);
    const Phrase days =
        overlap.days == 1 ? Phrase::tr("The day %1 stands in both %2 and %3.", from, earlier, name)
        : overlap.days == overlap.lastDay - overlap.firstDay + 1
            ? Phrase::tr("%1 days, %2 to %3, stand in both %4 and %5.", overlap.days, from, to, earlier, name)
            : Phrase::tr("%1 days between %2 and %3 stand in both %4 and %5.", overlap.days, from, to, earlier, name);
    return Phrase::sentences(
        {days,
         // Said when the files are read, before it is known which of the two is chosen; so it holds for both.
         Phrase::tr(
             "%Ln row is the same: it counts twice by --overlaps keep, the default, and once by --overlaps once; "
             "in the window it is chosen under Left out.",
             "%Ln rows are the same: they count twice by --overlaps keep, the default, and once by --overlaps "
             "once; in the window it is chosen under Left out.",
             overlap.rows)});
}

} // namespace leadlight

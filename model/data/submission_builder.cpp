// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submission_builder.h"

#include "model/base/parallel.h"
#include "model/data/damaged_ids.h"
#include "model/data/doubtful_values.h"
#include "model/data/garbled_names.h"
#include "model/data/merged_cells.h"
#include "model/data/overlapping_days.h"
#include "model/data/repeated_rows.h"
#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace leadlight {

namespace {
constexpr std::uint32_t mostTypes = std::numeric_limits<std::uint16_t>::max();
constexpr std::string_view noType = "Unspecified";

template <class T>
void reserveFor(std::vector<T>& column, std::size_t size)
{
    // Never by a little: many small files would copy the column each time.
    if (size > column.capacity())
        column.reserve(std::max(size, column.capacity() + column.capacity() / 2));
}
void lookUp(const StringPool& pool, CellColumn& cells)
{
    cells.id.resize(cells.text.size());
    pool.find(cells.text, cells.hash, cells.id.data());
}

bool allKnown(const CellColumn& cells)
{
    return std::find(cells.id.begin(), cells.id.end(), StringPool::absent) == cells.id.end();
}

template <class T>
void append(StringPool& pool, const CellColumn& cells, std::vector<T>& column)
{
    for (std::size_t i = 0; i < cells.text.size(); ++i) {
        const auto known = cells.id[i];
        column.push_back(
            static_cast<T>(known != StringPool::absent ? known : pool.intern(cells.text[i], cells.hash[i])));
    }
}

/// What is said of rows that repeat a cookie and page.
Phrase addedUp(std::int64_t repeated, std::size_t files)
{
    if (files > 1)
        return Phrase::tr("%n row repeats the cookie and page of an earlier row of these files; their submissions are "
                          "added up.",
                          "%n rows repeat the cookie and page of an earlier row of these files; their submissions are "
                          "added up.",
                          repeated);
    return Phrase::tr("%n row repeats the cookie and page of an earlier row; their submissions are added up.",
                      "%n rows repeat the cookie and page of an earlier row; their submissions are added up.",
                      repeated);
}

/// What is said of rows whose page stands for nothing, with the first few of such pages.
Phrase pagesThatAreNone(const SubmissionTable& table)
{
    constexpr std::size_t named = 5;
    std::vector<Phrase> names;
    for (StringPool::Id page = 0; page < table.pages.size() && names.size() < named; ++page)
        if (table.unidentifiedPage[page])
            names.push_back(Phrase::verbatim(std::string(shortened(table.pages[page]))));
    if (const auto more = table.unidentifiedPages() - std::ssize(names); more > 0)
        names.push_back(Phrase::tr("%Ln other", "%Ln others", more));
    const auto rows = std::count_if(table.page.begin(), table.page.end(),
                                    [&](StringPool::Id page) { return table.unidentifiedPage[page]; });
    return Phrase::tr("%n row names no page (%1); it is counted, but such a page is never recommended.",
                      "%n rows name no page (%1); they are counted, but such a page is never recommended.", rows,
                      Phrase::listed(names));
}

/// Of the rows that countRepeatedRows() counts.
std::int64_t repeatedDeliveries(const SubmissionTable& table)
{
    const auto blank = table.cookies.find({}).value_or(StringPool::absent);
    std::int64_t rows = 0;
    for (std::size_t row = 0; row < table.repeatsDelivery.size(); ++row)
        rows += table.repeatsDelivery[row] != 0 && table.cookie[row] != blank;
    return rows;
}
} // namespace

SubmissionBuilder::SubmissionBuilder(SubmissionTable& table)
    : m_table(table)
{
}

Status SubmissionBuilder::begin(const TableHead& head, std::int64_t bytes)
{
    rollBack();
    m_line = head.lines;
    m_bytes = bytes;
    m_fresh = true;
    m_dates = {};
    m_hasType = columnOf(head.roles, Role::AssetType).has_value();
    m_hasDate = columnOf(head.roles, Role::Date).has_value();
    const auto missing = missingRoles(head, {Role::Cookie, Role::PageUrl, Role::FormSubmissions});
    if (missing.empty())
        return {};
    if (columnOf(head.roles, Role::BusinessUnit) && !columnOf(head.roles, Role::Cookie))
        return tl::unexpected(
            Error{.kind = ErrorKind::BadData,
                  .what = Phrase::tr("This is the BU mapping (business_unit, page_url), not an export of submissions."),
                  .line = head.headerLine,
                  .hint = Phrase::tr("Open it as the BU mapping, and as submissions the export with cookie, page_url "
                                     "and form_submissions.")});
    return tl::unexpected(missingColumns(missing, head));
}

void SubmissionBuilder::rollBack()
{
    m_table.cookie.resize(m_firstRow);
    m_table.page.resize(m_firstRow);
    m_table.type.resize(m_firstRow);
    m_table.submissions.resize(m_firstRow);
    if (!m_table.day.empty())
        m_table.day.resize(m_firstRow);
    m_table.lineRuns.resize(m_firstRun);
    m_table.cookies.truncate(m_firstCookie);
    m_table.pages.truncate(m_firstPage);
    m_table.types.truncate(m_firstType);
    if (!m_table.pageTitle.empty())
        m_table.pageTitle.resize(m_firstPage);
}

/// Makes room for the whole file by what its first block shows; without it the columns would be copied as they grow.
void SubmissionBuilder::reserve(const RowBlock& block)
{
    m_fresh = false;
    if (block.text.size == 0 || m_bytes == 0)
        return;
    const double rowsPerByte = static_cast<double>(block.rows) / static_cast<double>(block.text.size);
    const auto expected = static_cast<std::size_t>(rowsPerByte * 1.02 * static_cast<double>(m_bytes)) + 1000;
    reserveFor(m_table.cookie, m_firstRow + expected);
    reserveFor(m_table.page, m_firstRow + expected);
    reserveFor(m_table.type, m_firstRow + expected);
    reserveFor(m_table.submissions, m_firstRow + expected);
    if (m_hasDate)
        reserveFor(m_table.day, m_firstRow + expected);
}

void SubmissionBuilder::prepare(RowBlock& block) const
{
    const std::shared_lock lock(m_poolMutex);
    lookUp(m_table.cookies, block.of(Role::Cookie));
    lookUp(m_table.pages, block.of(Role::PageUrl));
    lookUp(m_table.types, block.of(Role::AssetType));
}

void SubmissionBuilder::add(const RowBlock& block)
{
    if (m_fresh)
        reserve(block);
    const std::size_t firstRow = m_table.cookie.size();
    for (const auto& run : block.runs) {
        m_table.lineRuns.push_back(static_cast<std::uint32_t>(firstRow) + static_cast<std::uint32_t>(run.row));
        m_table.lineRuns.push_back(static_cast<std::uint32_t>(m_line + run.line + 1));
    }
    if (allKnown(block.of(Role::Cookie)) && allKnown(block.of(Role::PageUrl)) && allKnown(block.of(Role::AssetType)) &&
        m_hasType) {
        addIds(block);
    } else {
        const std::unique_lock lock(m_poolMutex);
        addIds(block);
    }
    m_table.submissions.insert(m_table.submissions.end(), block.counts.begin(), block.counts.end());
    addDays(block, firstRow);
    addTitles(block, firstRow);
    m_line += block.lines;
}

bool SubmissionBuilder::holdsTypeTotals() const
{
    return m_hasType && typesHoldTotals(m_table, m_firstRow);
}

void SubmissionBuilder::addIds(const RowBlock& block)
{
    append(m_table.cookies, block.of(Role::Cookie), m_table.cookie);
    append(m_table.pages, block.of(Role::PageUrl), m_table.page);
    // More types than 16 bits hold are refused at the end of the file.
    if (m_hasType)
        append(m_table.types, block.of(Role::AssetType), m_table.type);
    else
        m_table.type.resize(m_table.page.size(), static_cast<std::uint16_t>(m_table.types.intern(noType)));
}

void SubmissionBuilder::addDays(const RowBlock& block, std::size_t firstRow)
{
    if (!m_hasDate && m_table.day.empty())
        return;
    for (const auto code : block.days) {
        const auto date = DateReading::fromCode(code);
        m_dates.unreadable += !date.isReadable();
        m_dates.open += date.isOpen();
        m_dates.monthFirst += date.provesMonthFirst();
        m_dates.dayFirst += date.provesDayFirst();
    }
    m_table.day.resize(firstRow, DateReading::unreadable);
    m_table.day.insert(m_table.day.end(), block.days.begin(), block.days.end());
    m_table.day.resize(m_table.cookie.size(), DateReading::unreadable);
}

void SubmissionBuilder::addTitles(const RowBlock& block, std::size_t firstRow)
{
    const auto& titles = block.of(Role::Title).text;
    if (!titles.empty() || !m_table.pageTitle.empty())
        m_table.pageTitle.resize(m_table.pages.size());
    for (std::size_t row = 0; row < titles.size(); ++row)
        if (auto& title = m_table.pageTitle[m_table.page[firstRow + row]]; title.empty())
            title = titles[row];
}

/// 4/5/2018 says by itself neither whether it is in April or in May: the other dates of the file do.
Status SubmissionBuilder::settleDays(FileReport& report, const Progress& progress)
{
    if (m_dates.open > 0) {
        const bool monthFirst = m_dates.monthFirst >= m_dates.dayFirst;
        const bool yearFirst = yearsComeFirst(std::span(m_table.day).subspan(m_firstRow), monthFirst);
        const auto settle = [&](std::int64_t from, std::int64_t to) {
            for (auto row = m_firstRow + static_cast<std::size_t>(from);
                 row < m_firstRow + static_cast<std::size_t>(to); ++row) {
                const auto date = DateReading::fromCode(m_table.day[row]);
                m_table.day[row] = yearFirst ? date.dayYearFirst() : date.day(monthFirst);
            }
        };
        constexpr std::int64_t grain = 1 << 17;
        const auto rows = static_cast<std::int64_t>(m_table.day.size() - m_firstRow);
        if (auto done = parallelFor(rows, grain, progress, settle); !done)
            return done;
        if (yearFirst)
            report.warnings.push_back(
                Phrase::tr("Dates like 18/05/01 were read with the year first (May 1, 2018): with "
                           "the year last they would lie years apart."));
        else
            m_dates.unreadable += monthFirst ? m_dates.dayFirst : m_dates.monthFirst;
        if (!yearFirst && m_dates.monthFirst == 0 && m_dates.dayFirst == 0)
            report.warnings.push_back(Phrase::tr("Dates like 4/5/2018 were read with the month first (April 5); no "
                                                 "date of the file says which comes first. If the day does, export "
                                                 "the dates like 2018-05-04."));
    }
    if (m_dates.unreadable > 0)
        report.warnings.push_back(Phrase::tr("%n row has no readable date (2018-05-04 is one); it counts without one.",
                                             "%n rows have no readable date (2018-05-04 is one); they count without "
                                             "one.",
                                             m_dates.unreadable));
    return {};
}

namespace {
/// Takes a text that no row has any more out of the pool; the ids behind it move up.
void forget(StringPool& pool, std::vector<StringPool::Id>& column, StringPool::Id unused)
{
    StringPool kept;
    for (StringPool::Id id = 0; id < pool.size(); ++id)
        if (id != unused)
            kept.intern(pool[id]);
    for (auto& id : column)
        id -= id > unused ? 1 : 0;
    pool = std::move(kept);
}
} // namespace

Status SubmissionBuilder::settleBlankCookies(FileReport& report, const ReadOptions& options)
{
    const auto blank = m_table.cookies.find({});
    if (!blank || options.fillDown == FillDown::No)
        return {};
    const auto first = m_table.cookie.begin() + static_cast<std::ptrdiff_t>(m_firstRow);
    const auto blanks = std::count(first, m_table.cookie.end(), *blank);
    const auto rows = m_table.cookie.end() - first;
    if (blanks == 0 || *first == *blank)
        return {};
    if (options.fillDown == FillDown::Cookie) {
        for (auto row = first + 1; row != m_table.cookie.end(); ++row)
            if (*row == *blank)
                *row = *(row - 1);
        if (std::find(m_table.cookie.begin(), m_table.cookie.end(), *blank) == m_table.cookie.end()) {
            forget(m_table.cookies, m_table.cookie, *blank);
            m_firstCookie -= *blank < m_firstCookie ? 1 : 0;
        }
        report.warnings.push_back(Phrase::tr("%n row without a cookie was taken to belong to the cookie above it.",
                                             "%n rows without a cookie were taken to belong to the cookie above them.",
                                             blanks));
        return {};
    }
    // In a group of merged cells each cookie stands once; where visitors are unknown, the others come as often as ever.
    std::vector<bool> seen(m_table.cookies.size());
    std::int64_t distinct = 0;
    for (auto row = first; row != m_table.cookie.end(); ++row) {
        distinct += *row != *blank && !seen[*row];
        seen[*row] = true;
    }
    if (blanks * 5 <= rows || distinct * 10 < (rows - blanks) * 9)
        return {};
    return tl::unexpected(mergedCells(blanks, m_table.lineOfRow(static_cast<std::int64_t>(m_firstRow))));
}

Status SubmissionBuilder::endFile(FileReport report, const ReadOptions& options, const Progress& progress)
{
    if (m_table.types.size() > mostTypes)
        return tl::unexpected(
            Error{.kind = ErrorKind::BadData,
                  .what = Phrase::tr("The column for gated_asset_type has more than %1 different values.", mostTypes),
                  .line = report.headerLine,
                  .hint = Phrase::tr("Choose the column that names the kind of asset: in the window, or by --columns "
                                     "gated_asset_type=NAME on the command line.")});
    if (m_hasDate)
        if (auto status = settleDays(report, progress); !status)
            return status;
    if (auto status = settleBlankCookies(report, options); !status)
        return status;
    if (auto status = inspectIds(m_table, m_firstRow, m_firstCookie, progress); !status)
        return status;
    warnOfDoubtfulValues(m_table, m_firstRow, m_firstCookie, report);
    m_table.files.push_back(std::move(report));
    m_firstRow = m_table.cookie.size();
    m_firstCookie = m_table.cookies.size();
    m_firstPage = m_table.pages.size();
    m_firstType = m_table.types.size();
    m_firstRun = m_table.lineRuns.size();
    return {};
}

/// Ids and pages that stand for nothing are told apart, and said where they are pages.
Status SubmissionBuilder::markUnidentified(const Progress& progress)
{
    constexpr StringPool::Id textsPerPoll = 1 << 16;
    const auto mark = [&](const StringPool& pool, std::vector<bool>& marks) {
        marks.resize(pool.size());
        for (StringPool::Id id = 0; id < pool.size(); ++id) {
            if (id % textsPerPoll == 0 && progress.cancelled())
                return false;
            marks[id] = isUnidentified(pool[id]);
        }
        return true;
    };
    if (!mark(m_table.cookies, m_table.unidentified) || !mark(m_table.pages, m_table.unidentifiedPage))
        return cancelled();
    const auto damaged = [](const StringPool& pool) {
        std::int64_t count = 0;
        for (StringPool::Id id = 0; id < pool.size(); ++id)
            count += pool[id].find('\0') != std::string_view::npos;
        return count;
    };
    if (const auto count = damaged(m_table.cookies) + damaged(m_table.pages); count > 0)
        m_table.files.back().warnings.push_back(Phrase::tr(
            "%n cookie or page has NUL signs in it: the file may be damaged. Export it again.",
            "%n cookies and pages have NUL signs in them: the file may be damaged. Export it again.", count));
    if (m_table.unidentifiedPages() > 0)
        m_table.files.back().warnings.push_back(pagesThatAreNone(m_table));
    return {};
}

Status SubmissionBuilder::endAll(const ReadOptions& options, const Progress& progress)
{
    if (auto status = settleLostZeros(m_table, options.repairLostZeros, progress); !status)
        return status;
    if (auto status = markUnidentified(progress); !status)
        return status;
    if (auto garbled = garbledNames(m_table.pages); !garbled.empty())
        m_table.files.back().warnings.push_back(std::move(garbled));
    const auto repeated = countRepeatedRows(m_table, progress);
    if (!repeated)
        return tl::unexpected(repeated.error());
    auto overlaps = findOverlappingDays(m_table, progress);
    if (!overlaps)
        return tl::unexpected(overlaps.error());
    m_table.repeatsDelivery = std::move(overlaps->repeatsRow);
    for (const FileOverlap& overlap : overlaps->files)
        m_table.files[overlap.file].warnings.push_back(overlapNote(m_table, overlap));
    // Rows that were delivered twice repeat a cookie and page, too, and are named already.
    if (const auto others = *repeated - repeatedDeliveries(m_table); others > 0)
        m_table.files.back().warnings.push_back(addedUp(others, m_table.files.size()));
    return {};
}

} // namespace leadlight

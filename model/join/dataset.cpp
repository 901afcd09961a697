// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/dataset.h"

#include "model/base/discard.h"
#include "model/join/join_rows.h"
#include "model/read/byte_source.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

constexpr std::int64_t mostRows = std::numeric_limits<std::uint32_t>::max();

/// Rows of a page with several business units count for each: their sum may no longer fit where the rows' does.
bool sumFits(const PageClaims& claims, const RowSurvey& survey)
{
    constexpr double nearlyAll = 9.2e18; // of 2^63, as the sum is rounded
    double sum = 0.0;
    for (StringPool::Id page = 0; page < survey.pages.size(); ++page)
        sum += static_cast<double>(survey.pages[page].submissions) * static_cast<double>(claims.of(page).size());
    return sum < nearlyAll;
}

void countMatches(JoinLedger& ledger, const PageClaims& claims, const RowSurvey& survey)
{
    ledger.submissionsPerBusinessUnit.assign(claims.units.size(), 0);
    for (StringPool::Id page = 0; page < survey.pages.size(); ++page) {
        const RowSurvey::PageSums& sum = survey.pages[page];
        const auto units = claims.of(page);
        const auto copies = static_cast<std::int64_t>(units.size());
        const bool mapped = claims.mapped[page] != 0;
        (mapped ? ledger.mappedRows : ledger.unmappedRows) += sum.rows;
        (mapped ? ledger.mappedSubmissions : ledger.unmappedSubmissions) += sum.submissions;
        (mapped ? ledger.mappedPages : ledger.unmappedPages) += sum.rows > 0 ? 1 : 0;
        ledger.rowsJoined += sum.rows * copies;
        ledger.submissionsJoined += sum.submissions * copies;
        ledger.pagesJoined += sum.rows > 0 && copies > 0 ? 1 : 0;
        ledger.fannedOutRows += copies > 1 ? sum.rows : 0;
        for (const auto unit : units)
            ledger.submissionsPerBusinessUnit[unit] += sum.submissions;
    }
}

JoinLedger ledgerOf(const SubmissionTable& table, const PageClaims& claims, const RowSurvey& survey)
{
    JoinLedger ledger;
    countMatches(ledger, claims, survey);
    ledger.cookiesJoined = std::count(survey.cookieJoined.begin(), survey.cookieJoined.end(), 1);
    for (std::size_t cookie = 0; cookie < survey.cookieMapped.size(); ++cookie) {
        const bool without = survey.cookieSeen[cookie] != 0 && survey.cookieMapped[cookie] == 0;
        ledger.cookiesWithoutMappedPage += without ? 1 : 0;
        ledger.visitorsWithoutMappedPage += without && survey.cookieLeftOut[cookie] == 0 ? 1 : 0;
        ledger.unidentifiedCookies +=
            survey.cookieSeen[cookie] != 0 && cookie < table.unidentified.size() && table.unidentified[cookie] ? 1 : 0;
    }
    const auto passedOver = [&](PassedOver why) { return survey.passedOver[static_cast<std::size_t>(why)]; };
    ledger.unidentifiedRows = survey.unidentifiedRows;
    ledger.overlappingRows = passedOver(PassedOver::Overlapping);
    ledger.rowsOutsideSpan = passedOver(PassedOver::OutsideSpan);
    ledger.undatedRows = passedOver(PassedOver::Undated);
    ledger.rowsOfOtherDeliveries = passedOver(PassedOver::OtherDelivery);
    return ledger;
}

void describePages(Dataset& data, const PageClaims& claims, const RowSurvey& survey)
{
    for (const auto page : data.pageIds) {
        data.pageBusinessUnit.push_back(claims.of(page).front());
        data.pageType.push_back(data.submissions->type[survey.pages[page].firstKept]);
    }
}

/// In the order of the file: a look at each row's day costs next to nothing then.
Status noteDays(Dataset& data, const RowChoice& choice, const Progress& progress)
{
    constexpr std::size_t aPoll = 1U << 20U;
    const std::vector<std::int32_t>& days = data.submissions->day;
    for (std::size_t row = 0; row < days.size(); ++row) {
        if (row % aPoll == 0 && progress.cancelled())
            return cancelled();
        if (days[row] == INT32_MIN || !choice.counts(row)) // its date could not be read
            continue;
        data.firstDay = std::min(data.firstDay, days[row]);
        data.lastDay = std::max(data.lastDay, days[row]);
    }
    return {};
}

std::optional<std::int32_t> find(const StringPool& pool, const std::vector<StringPool::Id>& ids, std::string_view text)
{
    const auto id = pool.find(text);
    if (!id)
        return std::nullopt;
    const auto at = std::lower_bound(ids.begin(), ids.end(), text,
                                     [&](StringPool::Id a, std::string_view b) { return pool[a] < b; });
    if (at == ids.end() || *at != *id)
        return std::nullopt;
    return static_cast<std::int32_t>(at - ids.begin());
}

Status nothingLeft(const JoinLedger& ledger)
{
    const bool chosen = ledger.rowsOutsideSpan + ledger.undatedRows + ledger.rowsOfOtherDeliveries > 0;
    if (chosen && ledger.mappedRows + ledger.unmappedRows == 0)
        return fail(ErrorKind::Usage, Phrase::tr("None of the rows is of the days and deliveries that were chosen."),
                    Phrase::tr("Choose other days; the files' first and last days stand on the Data page, and in "
                               "`leadlight-cli inspect`."));
    if (ledger.rowsJoined == 0)
        return fail(
            ErrorKind::Usage, Phrase::tr("None of the pages in the submissions has a business unit in the BU mapping."),
            Phrase::tr("Keep the unmapped pages (--unmapped keep, in the window on the Data page), or check that both "
                       "files name pages in the same way."));
    return fail(
        ErrorKind::Usage,
        Phrase::tr("All cookies of the submissions are unidentified, so nothing is left to learn from."),
        Phrase::tr("Keep the unidentified cookies (--unidentified keep), or check which column holds the cookie; "
                   "another one is chosen by --columns cookie=NAME, or in the window."));
}

} // namespace

Result<std::shared_ptr<const Dataset>> joinTables(std::shared_ptr<const SubmissionTable> submissions,
                                                  std::shared_ptr<const BuMapping> mapping, const JoinOptions& options,
                                                  const Progress& progress)
{
    if (submissions->rows() >= mostRows)
        return fail(ErrorKind::BadData, Phrase::tr("The submissions have more than %1 rows.", mostRows - 1),
                    Phrase::tr("Open fewer files at once."));
    progress.report(0.0, Phrase::tr("Joining with the BU mapping"));
    auto claims = claimPages(*submissions, mapping.get(), options, progress);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto choice = RowChoice::make(*submissions, options, progress);
    if (!choice)
        return tl::unexpected(choice.error());
    const auto survey = surveyRows(*submissions, *claims, *choice, options, progress);
    if (!survey)
        return tl::unexpected(survey.error());
    if (!sumFits(*claims, *survey))
        return tl::unexpected(Error{
            .kind = ErrorKind::BadData,
            .what = Phrase::tr("Counted for each of their business units, the form submissions add up to too much."),
            .file = mapping ? pathText(mapping->file.path) : std::string(),
            .hint = Phrase::tr("Let one business unit of each page count, and check the submission counts.")});
    progress.report(0.3, Phrase::tr("Joining with the BU mapping"));

    auto data = std::make_shared<Dataset>();
    data->submissions = std::move(submissions);
    data->mapping = std::move(mapping);
    data->options = options;
    data->ledger = ledgerOf(*data->submissions, *claims, *survey);
    if (auto done = numberCookiesAndPages(*data, *survey, progress); !done)
        return tl::unexpected(done.error());
    if (data->cookieIds.empty())
        return tl::unexpected(nothingLeft(data->ledger).error());
    progress.report(0.5, Phrase::tr("Joining with the BU mapping"));
    for (StringPool::Id type = 0; type < data->submissions->types.size(); ++type)
        data->types.emplace_back(data->submissions->types[type]);
    describePages(*data, *claims, *survey);
    if (auto done = noteDays(*data, *choice, progress); !done)
        return tl::unexpected(done.error());
    data->businessUnits = claims->units;
    data->unmappedUnit = claims->unmappedUnit;
    if (auto done = groupRows(*data, *claims, *choice, progress); !done) {
        const std::int64_t rows = data->submissions->rows();
        discard(std::move(data), rows);
        return tl::unexpected(done.error());
    }
    progress.report(1.0, Phrase::tr("Joined"));
    return std::shared_ptr<const Dataset>(std::move(data));
}

double mappedShare(const JoinLedger& ledger)
{
    const auto all = ledger.mappedSubmissions + ledger.unmappedSubmissions;
    return all > 0 ? static_cast<double>(ledger.mappedSubmissions) / static_cast<double>(all) : 0.0;
}

bool mappingFits(const JoinLedger& ledger)
{
    constexpr double least = 0.5;
    return mappedShare(ledger) >= least;
}

DropCost costOfDropping(const JoinLedger& ledger)
{
    return {.rows = ledger.unmappedRows,
            .submissions = ledger.unmappedSubmissions,
            .pages = ledger.unmappedPages,
            .cookies = ledger.visitorsWithoutMappedPage};
}

bool Dataset::hasBusinessUnits() const
{
    return std::ranges::any_of(rowBusinessUnit, [this](std::uint16_t unit) { return isBusinessUnit(unit); });
}

std::string_view Dataset::pageTitle(std::int32_t page) const
{
    const auto id = pageIds[static_cast<std::size_t>(page)];
    if (id < submissions->pageTitle.size() && !submissions->pageTitle[id].empty())
        return submissions->pageTitle[id];
    if (mapping)
        if (const auto known = mapping->pages.find(pageText(page)); known && *known < mapping->pageTitle.size())
            return mapping->pageTitle[*known];
    return {};
}

std::string_view Dataset::pageLabel(std::int32_t page) const
{
    if (const auto named = names->of(page); !named.empty())
        return named;
    const auto title = pageTitle(page);
    return title.empty() ? pageText(page) : title;
}

std::optional<std::int32_t> Dataset::findCookie(std::string_view text) const
{
    return find(submissions->cookies, cookieIds, text);
}

std::optional<std::int32_t> Dataset::findPage(std::string_view text) const
{
    return find(submissions->pages, pageIds, text);
}

} // namespace leadlight

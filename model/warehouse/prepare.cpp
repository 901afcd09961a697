// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/prepare.h"

#include "model/base/local_time.h"
#include "model/warehouse/pairs_sql.h"
#include "model/warehouse/profile_sql.h"
#include "model/warehouse/scratch_sql.h"
#include "model/warehouse/totals_sql.h"

#include <algorithm>
#include <map>

namespace leadlight {

namespace {

/// The number of a page that the model does not have.
constexpr std::uint64_t noPage = 0x7fffffff;

std::shared_ptr<const SqlBlock> pageRows(const WarehouseProfile& profile)
{
    std::vector<std::string> url = profile.pages.url;
    std::vector<std::uint64_t> number;
    std::vector<std::uint64_t> mapped(profile.pages.mapped.begin(), profile.pages.mapped.end());
    std::vector<std::uint64_t> kept(url.size(), 1);
    std::vector<std::uint64_t> joined = kept;
    for (std::size_t page = 0; page < url.size(); ++page)
        number.push_back(page);
    url.insert(url.end(), profile.otherPages.begin(), profile.otherPages.end());
    joined.insert(joined.end(), profile.otherJoined.begin(), profile.otherJoined.end());
    mapped.insert(mapped.end(), profile.otherMapped.begin(), profile.otherMapped.end());
    number.resize(url.size(), noPage);
    kept.resize(url.size(), 0);
    return std::make_shared<const SqlBlock>(
        SqlBlock{{std::move(url), std::move(number), std::move(mapped), std::move(joined), std::move(kept)}});
}

std::shared_ptr<const SqlBlock> infoRows(const Warehouse& warehouse, const std::string& owner)
{
    const TableName& table = warehouse.place.source.rows;
    return std::make_shared<const SqlBlock>(
        SqlBlock{{std::vector<std::string>{"owner", "date", "database", "table"},
                  std::vector<std::string>{owner, localTimeNow(), table.database, table.table}}});
}

Status countCookies(const Warehouse& warehouse, JoinLedger& ledger, const Progress& progress)
{
    const auto answers = answersOf(warehouse, cookieTotals(warehouse.place), progress);
    if (!answers)
        return tl::unexpected(answers.error());
    ledger.unidentifiedCookies = ledger.cookiesWithoutMappedPage = ledger.visitorsWithoutMappedPage =
        ledger.cookiesJoined = 0;
    for (const SqlBlock& answer : *answers)
        for (std::size_t row = 0; row < answer.rows(); ++row) {
            ledger.unidentifiedCookies += static_cast<std::int64_t>(wholeAt(answer, 1, row));
            ledger.cookiesWithoutMappedPage += static_cast<std::int64_t>(wholeAt(answer, 2, row));
            ledger.visitorsWithoutMappedPage += static_cast<std::int64_t>(wholeAt(answer, 3, row));
            ledger.cookiesJoined += static_cast<std::int64_t>(wholeAt(answer, 4, row));
        }
    return {};
}

/// Makes these tables anew, and says whose they are and which pages there are.
Status beginTables(const Warehouse& warehouse, const WarehouseProfile& profile, const std::string& owner,
                   std::vector<Scratch> tables, const Progress& progress)
{
    tables.insert(tables.begin(), {Scratch::Info, Scratch::Done, Scratch::Pages}); // whose they are, first of all
    Status done = renew(warehouse, tables, progress);
    if (done)
        done = uploadToAll(warehouse, Scratch::Info, oneBlock(infoRows(warehouse, owner)), progress);
    if (done)
        done = uploadToAll(warehouse, Scratch::Pages, oneBlock(pageRows(profile)), progress);
    return done;
}

/// d, n of several answers as one; `n` counts cookies, or pairs of cookies with d pages.
std::vector<DegreeCount> degreesIn(const std::vector<SqlBlock>& answers, bool pairs)
{
    std::map<std::uint64_t, std::uint64_t> sums;
    for (const SqlBlock& answer : answers)
        for (std::size_t row = 0; row < answer.rows(); ++row)
            sums[wholeAt(answer, 0, row)] += wholeAt(answer, 1, row);
    std::vector<DegreeCount> out;
    for (const auto& [pages, n] : sums)
        if (pages > 0)
            out.push_back({pages, pairs ? n / pages : n});
    return out;
}

} // namespace

Result<std::vector<DegreeCount>> degreesThere(const Warehouse& warehouse, const Progress& progress)
{
    const auto answers = answersOf(warehouse, degreesOfRows(warehouse.place), progress);
    if (!answers)
        return tl::unexpected(answers.error());
    return degreesIn(*answers, false);
}

Result<PreparedRun> prepare(const Warehouse& warehouse, WarehouseProfile& profile, const std::string& owner,
                            const Progress& progress)
{
    const Phrase stage = Phrase::tr("Making the working tables");
    progress.report(0.0, stage);
    Status done = beginTables(warehouse, profile, owner, {Scratch::Pairs, Scratch::Cookies}, progress);
    progress.report(0.1, stage);
    if (done)
        done = countCookies(warehouse, profile.ledger, progress.part(0.1, 0.3));
    progress.report(0.3, stage);
    if (done)
        done = executeOnAll(warehouse, {makeCookies(warehouse.place), makePairs(warehouse.place)},
                            progress.part(0.3, 0.95));
    if (done)
        done = executeOnAll(warehouse, filled(warehouse.place, {Scratch::Cookies, Scratch::Pairs}), progress);
    if (!done)
        return tl::unexpected(std::move(done.error()));
    const auto degrees = answerOf(warehouse.first(), degreesOfPairs(warehouse.place, Scratch::Pairs), progress);
    if (!degrees)
        return tl::unexpected(degrees.error());
    PreparedRun out{degreesIn({*degrees}, true)};
    for (const DegreeCount& degree : out.degrees) {
        out.cookies += degree.cookies;
        out.pairs += degree.cookies * degree.pages;
    }
    progress.report(1.0, stage);
    return out;
}

Status prepareTotals(const Warehouse& warehouse, const WarehouseProfile& profile, const std::string& owner,
                     const Progress& progress)
{
    const Phrase stage = Phrase::tr("Making the working tables");
    progress.report(0.0, stage);
    Status done = beginTables(warehouse, profile, owner, {Scratch::Totals}, progress);
    progress.report(0.1, stage);
    if (done)
        done = executeOnAll(warehouse, {makeTotals(warehouse.place)}, progress.part(0.1, 0.95));
    if (done)
        done = executeOnAll(warehouse, filled(warehouse.place, {Scratch::Totals}), progress);
    if (done)
        progress.report(1.0, stage);
    return done;
}

} // namespace leadlight

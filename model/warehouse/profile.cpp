// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/profile.h"

#include "model/join/join_claims.h"
#include "model/read/placeholder.h"
#include "model/warehouse/profile_sql.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace leadlight {

namespace {

/// What the profile says of a page.
struct PageSums
{
    std::int64_t rows = 0;
    std::int64_t submissions = 0;
    std::int64_t keptRows = 0;                 ///< without those of unidentified cookies, where these are dropped
    std::map<std::string, std::int64_t> types; ///< of the kept rows
};
using PagesByUrl = std::map<std::string, PageSums>; // in byte order

std::int64_t signedAt(const SqlBlock& block, std::size_t column, std::size_t row)
{
    return static_cast<std::int64_t>(wholeAt(block, column, row));
}

PagesByUrl pagesIn(const SqlBlock& answer, bool dropNobody, JoinLedger& ledger)
{
    PagesByUrl out;
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        PageSums& page = out[textAt(answer, 0, row)];
        const std::int64_t rows = signedAt(answer, 2, row);
        const std::int64_t nobody = signedAt(answer, 4, row);
        const std::int64_t kept = dropNobody ? rows - nobody : rows;
        page.rows += rows;
        page.submissions += signedAt(answer, 3, row);
        page.keptRows += kept;
        if (kept > 0)
            page.types[textAt(answer, 1, row)] += kept;
        ledger.unidentifiedRows += nobody;
    }
    return out;
}

std::int64_t typesIn(const SqlBlock& answer)
{
    std::vector<std::string> types = std::get<std::vector<std::string>>(answer.columns[1]);
    std::ranges::sort(types);
    return std::unique(types.begin(), types.end()) - types.begin();
}

/// The mapping of the table, where it is one.
Result<std::shared_ptr<const BuMapping>> mappingThere(const Warehouse& warehouse, const Progress& progress)
{
    const SqlStatement statement = mappingRows(warehouse.place);
    const auto rows = answerOf(warehouse.first(), statement, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    auto out = std::make_shared<BuMapping>();
    for (std::size_t row = 0; row < rows->rows(); ++row) {
        out->rowPage.push_back(out->pages.intern(textAt(*rows, 0, row)));
        out->rowBusinessUnit.push_back(out->businessUnits.intern(textAt(*rows, 1, row)));
    }
    out->conflicts = findConflicts(*out, {});
    const std::string& name = warehouse.place.source.mapping->name.table;
    out->file.path = std::u8string(name.begin(), name.end());
    if (!out->conflicts.empty())
        out->file.warnings.push_back(
            Phrase::tr("%n page has more than one business unit. A table has no order: the first by name counts.",
                       "%n pages have more than one business unit. A table has no order: the first by name counts.",
                       std::ssize(out->conflicts)));
    return out;
}

/// Which units the pages go to, by the join of files.
Result<PageClaims> claimsOf(const PagesByUrl& pages, const BuMapping* mapping, const JoinOptions& options,
                            const Progress& progress)
{
    SubmissionTable table;
    for (const auto& [url, sums] : pages)
        table.pages.intern(url);
    auto claims = claimPages(table, mapping, options, progress);
    if (!claims)
        return claims;
    for (StringPool::Id page = 0; page < table.pages.size(); ++page)
        if (claims->of(page).size() > 1)
            return fail(ErrorKind::Usage,
                        Phrase::tr("Page \"%1\" has several business units, and counting it for each is not done in a "
                                   "warehouse.",
                                   table.pages[page]),
                        Phrase::tr("Let the first or the last business unit of each page count."));
    return claims;
}

std::uint16_t typeOf(const PageSums& page, std::vector<std::string>& types)
{
    const auto most = std::ranges::max_element(page.types, {}, [](const auto& type) { return type.second; });
    const auto found = std::ranges::find(types, most->first);
    if (found == types.end())
        types.push_back(most->first);
    return static_cast<std::uint16_t>(std::ranges::find(types, most->first) - types.begin());
}

void countPage(JoinLedger& ledger, const PageSums& page, bool mapped, std::span<const std::uint16_t> units)
{
    (mapped ? ledger.mappedRows : ledger.unmappedRows) += page.rows;
    (mapped ? ledger.mappedSubmissions : ledger.unmappedSubmissions) += page.submissions;
    ++(mapped ? ledger.mappedPages : ledger.unmappedPages);
    for (const std::uint16_t unit : units) {
        ledger.rowsJoined += page.rows;
        ledger.submissionsJoined += page.submissions;
        ledger.submissionsPerBusinessUnit[unit] += page.submissions;
        ++ledger.pagesJoined;
    }
}

void joinPages(const PagesByUrl& pages, const PageClaims& claims, bool dropNobody, WarehouseProfile& out)
{
    out.pages.units = claims.units;
    out.pages.unmappedUnit = claims.unmappedUnit;
    out.ledger.submissionsPerBusinessUnit.assign(claims.units.size(), 0);
    StringPool::Id id = 0;
    for (const auto& [url, sums] : pages) {
        const auto units = claims.of(id);
        const std::uint8_t mapped = claims.mapped[id++];
        out.submissions += sums.submissions;
        countPage(out.ledger, sums, mapped != 0, units);
        const bool joined = !units.empty() && !(dropNobody && isPlaceholder(url));
        if (!joined || sums.keptRows == 0) {
            out.otherPages.push_back(url);
            out.otherMapped.push_back(mapped);
            out.otherJoined.push_back(joined ? 1 : 0);
            continue;
        }
        out.pages.url.push_back(url);
        out.pages.unit.push_back(units.front());
        out.pages.type.push_back(typeOf(sums, out.pages.types));
        out.pages.mapped.push_back(mapped);
    }
    out.pagesSeen = static_cast<std::int64_t>(pages.size());
}

void nameTitles(WarehouseProfile& profile)
{
    if (profile.mapping == nullptr || profile.mapping->pageTitle.empty())
        return;
    for (const std::string& url : profile.pages.url) {
        const auto known = profile.mapping->pages.find(url);
        profile.pages.title.push_back(
            known && *known < profile.mapping->pageTitle.size() ? profile.mapping->pageTitle[*known] : std::string());
    }
}

Status readTotals(const Warehouse& warehouse, WarehouseProfile& out, const Progress& progress)
{
    const auto totals = answerOf(warehouse.first(), rowTotals(warehouse.place), progress);
    if (!totals)
        return tl::unexpected(totals.error());
    for (std::size_t row = 0; row < totals->rows(); ++row) {
        out.rows += signedAt(*totals, 0, row);
        out.rowsWithoutSubmission += signedAt(*totals, 1, row);
        out.ledger.rowsOutsideSpan += signedAt(*totals, 2, row);
        out.ledger.undatedRows += signedAt(*totals, 3, row);
    }
    return {};
}

} // namespace

Result<WarehouseProfile> profileOf(const Warehouse& warehouse, std::shared_ptr<const BuMapping> mapping,
                                   const JoinOptions& options, const Progress& progress)
{
    if (const Status fine = check(warehouse.place.source); !fine)
        return tl::unexpected(fine.error());
    progress.report(0.0, Phrase::tr("Looking at the table"));
    WarehouseProfile out;
    out.mapping = std::move(mapping);
    if (warehouse.place.source.mapping) {
        auto there = mappingThere(warehouse, progress);
        if (!there)
            return tl::unexpected(std::move(there.error()));
        out.mapping = *std::move(there);
    }
    if (const Status read = readTotals(warehouse, out, progress.part(0.0, 0.4)); !read)
        return tl::unexpected(read.error());
    const auto answer = answerOf(warehouse.first(), pageProfile(warehouse.place), progress.part(0.4, 0.9));
    if (!answer)
        return tl::unexpected(answer.error());
    const bool dropNobody = warehouse.place.source.unidentified == UnidentifiedCookies::Drop;
    const PagesByUrl pages = pagesIn(*answer, dropNobody, out.ledger);
    out.typesSeen = typesIn(*answer);
    const auto claims = claimsOf(pages, out.mapping.get(), options, progress);
    if (!claims)
        return tl::unexpected(claims.error());
    joinPages(pages, *claims, dropNobody, out);
    nameTitles(out);
    if (out.pages.url.empty())
        return fail(ErrorKind::Usage, Phrase::tr("Nothing of the table is left to learn from."),
                    Phrase::tr("Choose other columns or days, or keep unmapped pages and unidentified cookies."));
    progress.report(1.0, Phrase::tr("Looking at the table"));
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_commands.h"
#include "app/cli/engine_input.h"
#include "app/cli/file_warnings.h"

#include "model/read/placeholder.h"
#include "model/warehouse/profile_sql.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

Json mappingJson(const BuMapping* mapping)
{
    if (mapping == nullptr)
        return nullptr;
    return {{"rows", mapping->rowPage.size()},
            {"pages", mapping->pages.size()},
            {"business_units", mapping->businessUnits.size()},
            {"conflicts", mapping->conflicts.size()}};
}

/// Distinct cookies of the table, unidentified ones, too. Each lies on one server.
Result<std::uint64_t> cookiesThere(const Warehouse& warehouse, const Progress& progress)
{
    const auto answers = answersOf(warehouse, cookieTotals(warehouse.place), progress);
    if (!answers)
        return tl::unexpected(answers.error());
    std::uint64_t out = 0;
    for (const SqlBlock& answer : *answers)
        for (std::size_t row = 0; row < answer.rows(); ++row)
            out += wholeAt(answer, 0, row);
    return out;
}

Json submissionsJson(const WarehouseProfile& profile, std::uint64_t cookies)
{
    const auto placeholders = std::ranges::count_if(profile.otherPages, isPlaceholder) +
                              std::ranges::count_if(profile.pages.url, isPlaceholder);
    return {{"rows", profile.rows - profile.rowsWithoutSubmission},
            {"rows_without_submission", profile.rowsWithoutSubmission},
            {"cookies", cookies},
            {"pages", profile.pagesSeen - placeholders},
            {"types", profile.typesSeen},
            {"form_submissions", profile.submissions},
            {"unidentified_rows", profile.ledger.unidentifiedRows},
            {"unidentified_pages", placeholders}};
}

} // namespace

Status inspectInEngine(const PipelineArguments& arguments, const OutputArguments& output, const Progress& progress)
{
    const auto input = openEngine(arguments, progress);
    if (!input)
        return tl::unexpected(input.error());
    if (Status looked = lookAt(**input, progress.part(0.0, 0.4)); !looked)
        return looked;
    if (Status prepared = (*input)->prepare(progress.part(0.4, 1.0)); !prepared)
        return prepared;
    const auto cookies = cookiesThere((*input)->warehouse(), progress);
    if (!cookies)
        return tl::unexpected(cookies.error());
    const WarehouseProfile& profile = (*input)->profile();
    Json json{{"engine", aboutJson(**input)},
              {"submissions", submissionsJson(profile, *cookies)},
              {"mapping", mappingJson(profile.mapping.get())},
              {"join", joinJson(profile.ledger, (*input)->request().options.join)},
              {"interactions", (*input)->prepared().pairs},
              {"cookies_with_pages", (*input)->prepared().cookies}};
    return output.writeObject(json);
}

} // namespace leadlight::cli

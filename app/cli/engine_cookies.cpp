// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_cookies.h"

#include "app/cli/engine_commands.h"
#include "app/cli/file_warnings.h"

#include "model/describe/cookie_table.h"
#include "model/warehouse/hit_rates_there.h"
#include "model/warehouse/totals_there.h"

#include <limits>

namespace leadlight::cli {

namespace {

std::uint64_t batchesOf(const EngineInput& input)
{
    return static_cast<std::uint64_t>(input.options().batches);
}

double rateOfHits(std::int32_t hits)
{
    return hits < 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(hits) / hitRateN;
}

/// A row a cookie, by columns of cookieTable().
Status writeSortedCookies(const OutputArguments& output, Json head, const TableData& columns, SortedCookies& cookies,
                          const Progress& progress)
{
    const bool rates = columns.column("hit_rate") != nullptr;
    return writeTable(output, {.head = std::move(head), .rowsKey = "cookies"}, columns, [&](RowSink& rows) {
        return cookies.give(
            [&](const CookieFigures& cookie) -> Status {
                rows.text(cookie.cookie);
                rows.number(cookie.interactions);
                rows.number(cookie.submissions);
                if (rates) {
                    rows.number(rateOfHits(cookie.hits));
                    rows.number(rateOfHits(cookie.topHits));
                }
                rows.endRow();
                return {};
            },
            progress);
    });
}

} // namespace

Status interactionsInEngine(const PipelineArguments& arguments, const OutputArguments& output, const Progress& progress)
{
    const auto input = openEngine(arguments, progress);
    if (!input)
        return tl::unexpected(input.error());
    if (Status looked = lookAt(**input, progress.part(0.0, 0.3)); !looked)
        return looked;
    if (Status made = (*input)->prepareTotals(progress.part(0.3, 0.6)); !made)
        return made;
    SortedCookies cookies;
    if (Status pulled = pullTotals((*input)->warehouse(), batchesOf(**input), cookies, progress.part(0.6, 1.0));
        !pulled)
        return pulled;
    Interactions pagesThere;
    pagesThere.data = (*input)->pages();
    Json head{{"engine", aboutJson(**input)}, {"warnings", warningsJson(pagesThere)}};
    const auto columns =
        withColumns(cookieTable((*input)->pages(), nullptr), {"cookie", "interactions", "form_submissions"});
    return writeSortedCookies(output, std::move(head), columns, cookies, progress);
}

Result<RatesInEngine> hitRatesInEngine(const PipelineArguments& arguments, const EvidenceOptions& evidence,
                                       const Progress& progress)
{
    auto run = startRun(arguments, {.top = hitRateN, .evidence = evidence}, progress.part(0.0, 0.4));
    if (!run)
        return tl::unexpected(std::move(run.error()));
    if (Status scored = scoreEverybody(*run, progress.part(0.4, 0.8)); !scored)
        return tl::unexpected(std::move(scored.error()));
    const EngineInput& input = *run->input;
    auto rates = hitRatesThere(input.warehouse(), input.profile().pages,
                               {.pages = input.profile().pages.count(),
                                .mostPages = input.learntFrom().mostPages,
                                .byEvidence = !run->uploaded.onlyPopular},
                               batchesOf(input), progress.part(0.8, 1.0));
    if (!rates)
        return tl::unexpected(std::move(rates.error()));
    return RatesInEngine{*std::move(run), *std::move(rates)};
}

Status writeRatesInEngine(const OutputArguments& output, Json head, const RatesInEngine& measured,
                          const Progress& progress)
{
    const EngineInput& input = *measured.run.input;
    SortedCookies cookies;
    if (Status pulled = pullRates(input.warehouse(), batchesOf(input), cookies, progress); !pulled)
        return pulled;
    return writeSortedCookies(output, std::move(head), cookieTable(input.pages(), nullptr), cookies, progress);
}

} // namespace leadlight::cli

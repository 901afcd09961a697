// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/overview.h"

namespace leadlight {

namespace {

Status compareAll(ChangesOverview& out, TrendBy by, const Progress& progress)
{
    struct Kind
    {
        GroupBy by;
        std::shared_ptr<const Changes> ChangesOverview::*into;
    };
    for (const Kind& kind :
         {Kind{GroupBy::Page, &ChangesOverview::pages}, Kind{GroupBy::AssetType, &ChangesOverview::types},
          Kind{GroupBy::BusinessUnit, &ChangesOverview::units}}) {
        auto changes = compareDeliveries(out.pair, kind.by, progress);
        if (!changes)
            return tl::unexpected(std::move(changes.error()));
        out.*(kind.into) = *std::move(changes);
    }
    auto trend = trendOf(*out.pair, by, progress);
    if (!trend)
        return tl::unexpected(std::move(trend.error()));
    if (*trend)
        out.trend = std::make_shared<const Trend>(**std::move(trend));
    return {};
}

} // namespace

Result<std::shared_ptr<const ChangesOverview>> changesOverview(const Tables& tables, const PipelineOptions& options,
                                                               const ChangeOptions& change,
                                                               const std::shared_ptr<const BuMapping>& mappingBefore,
                                                               TrendBy by, const Progress& progress)
{
    auto out = std::make_shared<ChangesOverview>();
    const auto found = findDeliveries(*tables.submissions, options.join.deliveries, progress);
    if (!found && found.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(found.error());
    if (found)
        for (const DeliveryFigures& one : found->all) {
            out->names.push_back(one.name);
            out->dated = out->dated || one.hasDays();
        }
    auto pair = pairDeliveries(tables, options, change, mappingBefore, progress);
    if (!pair && pair.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(std::move(pair.error()));
    if (!pair) {
        out->why = pair.error().what;
        return std::shared_ptr<const ChangesOverview>(std::move(out));
    }
    out->pair = *std::move(pair);
    if (auto done = compareAll(*out, by, progress); !done)
        return tl::unexpected(std::move(done.error()));
    return std::shared_ptr<const ChangesOverview>(std::move(out));
}

std::shared_ptr<const ChangesOverview> withFound(const ChangesOverview& overview, const FoundInBoth& found)
{
    auto out = std::make_shared<ChangesOverview>(overview);
    for (auto* changes : {&out->pages, &out->types, &out->units})
        *changes = withFound(**changes, found);
    return out;
}

} // namespace leadlight

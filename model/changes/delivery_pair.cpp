// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/delivery_pair.h"

#include <algorithm>

namespace leadlight {

namespace {

/// Per number in `from` the number of the same text in `to`, or -1: both number texts of one pool.
std::vector<std::int32_t> sameIn(const std::vector<StringPool::Id>& from, const std::vector<StringPool::Id>& to,
                                 std::uint32_t texts)
{
    std::vector<std::int32_t> number(texts, -1);
    for (std::size_t i = 0; i < to.size(); ++i)
        number[to[i]] = static_cast<std::int32_t>(i);
    std::vector<std::int32_t> out;
    out.reserve(from.size());
    for (const auto id : from)
        out.push_back(number[id]);
    return out;
}

struct Chosen
{
    std::uint16_t before = 0;
    std::uint16_t after = 0;
};

Result<Chosen> choose(const Deliveries& deliveries, const ChangeOptions& change)
{
    const std::size_t count = deliveries.all.size();
    if (count < 2)
        return fail(ErrorKind::Usage,
                    count == 0 ? Phrase::tr("There is no delivery.")
                               : Phrase::tr("There is only one delivery, %1, and nothing to compare it with.",
                                            deliveries.all.front().name),
                    Phrase::tr("Open the export of another time beside it, or take each month as a delivery "
                               "(--deliveries-by month)."));
    const auto named = [&](const std::string& name, std::size_t otherwise) -> Result<std::uint16_t> {
        if (name.empty())
            return static_cast<std::uint16_t>(otherwise);
        if (const auto at = deliveries.named(name))
            return *at;
        return fail(ErrorKind::Usage, Phrase::tr("There is no delivery \"%1\".", name),
                    Phrase::tr("These are there: %1.", deliveries.names()));
    };
    const auto after = named(change.after, count - 1);
    if (!after)
        return tl::unexpected(after.error());
    const auto before = named(change.before, *after > 0 ? *after - 1U : 1U);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == *after)
        return fail(ErrorKind::Usage, Phrase::tr("%1 cannot be compared with itself.", deliveries.all[*after].name),
                    Phrase::tr("Name two deliveries."));
    return Chosen{*before, *after};
}

Result<std::shared_ptr<const Interactions>> interactionsOf(const Tables& tables, const PipelineOptions& options,
                                                           const DeliveryFigures& delivery, const Progress& progress)
{
    PipelineOptions one = options;
    one.join.overlaps = Overlaps::Once;
    one.join.deliveries.use = {delivery.name};
    return buildInteractions(tables, one, progress);
}

std::string unitOf(const Dataset& data, std::int32_t page)
{
    return data.businessUnits[data.pageBusinessUnit[static_cast<std::size_t>(page)]];
}

/// Pages of the earlier delivery whose unit is another by the mapping of then.
Result<std::vector<RemappedPage>>
remappedPages(const DeliveryPair& pair, std::shared_ptr<const BuMapping> mappingBefore, const Progress& progress)
{
    JoinOptions join = pair.thenData().options;
    join.unmapped = UnmappedPages::Keep;
    const auto then = joinTables(pair.thenData().submissions, std::move(mappingBefore), join, progress);
    if (!then)
        return tl::unexpected(then.error());
    std::vector<RemappedPage> out;
    for (std::int32_t page = 0; page < pair.thenData().pages(); ++page) {
        const auto old = (*then)->findPage(pair.thenData().pageText(page));
        if (!old)
            continue;
        std::string before = unitOf(**then, *old);
        std::string after = unitOf(pair.thenData(), page);
        if (before != after)
            out.push_back(
                {pair.thenData().pageIds[static_cast<std::size_t>(page)], std::move(before), std::move(after)});
    }
    return out;
}

void matchUp(DeliveryPair& pair)
{
    const Dataset& then = pair.thenData();
    const Dataset& now = pair.nowData();
    const SubmissionTable& table = *then.submissions;
    pair.cookieNow = sameIn(then.cookieIds, now.cookieIds, table.cookies.size());
    pair.cookieThen = sameIn(now.cookieIds, then.cookieIds, table.cookies.size());
    pair.pageNow = sameIn(then.pageIds, now.pageIds, table.pages.size());
    pair.pageThen = sameIn(now.pageIds, then.pageIds, table.pages.size());
    const auto inBoth = [](const std::vector<std::int32_t>& other) {
        return std::ranges::count_if(other, [](std::int32_t at) { return at >= 0; });
    };
    pair.returned = inBoth(pair.cookieNow);
    pair.returnedPages = inBoth(pair.pageNow);
}

} // namespace

Result<std::shared_ptr<const DeliveryPair>> pairDeliveries(const Tables& tables, const PipelineOptions& options,
                                                           const ChangeOptions& change,
                                                           const std::shared_ptr<const BuMapping>& mappingBefore,
                                                           const Progress& progress)
{
    auto deliveries = findDeliveries(*tables.submissions, options.join.deliveries, progress);
    if (!deliveries)
        return tl::unexpected(std::move(deliveries.error()));
    const auto chosen = choose(*deliveries, change);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (auto done = countCookies(*deliveries, *tables.submissions, progress.part(0.0, 0.2)); !done)
        return tl::unexpected(std::move(done.error()));
    auto out = std::make_shared<DeliveryPair>();
    out->before = deliveries->all[chosen->before];
    out->after = deliveries->all[chosen->after];
    auto then = interactionsOf(tables, options, out->before, progress.part(0.2, 0.6));
    if (!then)
        return tl::unexpected(std::move(then.error()));
    auto now = interactionsOf(tables, options, out->after, progress.part(0.6, 1.0));
    if (!now)
        return tl::unexpected(std::move(now.error()));
    out->then = *std::move(then);
    out->now = *std::move(now);
    matchUp(*out);
    if (mappingBefore) {
        auto remapped = remappedPages(*out, mappingBefore, progress);
        if (!remapped)
            return tl::unexpected(std::move(remapped.error()));
        out->remapped = *std::move(remapped);
    }
    return std::shared_ptr<const DeliveryPair>(std::move(out));
}

} // namespace leadlight

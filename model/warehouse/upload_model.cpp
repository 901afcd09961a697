// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/upload_model.h"

#include "model/recommend/catalogue.h"
#include "model/recommend/evidence.h"
#include "model/recommend/linear/linear_recommender.h"
#include "model/warehouse/fill_sql.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace leadlight {

namespace {

constexpr std::size_t rowsOfBlock = 1 << 16;

/// Rows i, j, w as they are made.
struct WeightRows
{
    std::vector<std::uint64_t> from;
    std::vector<std::uint64_t> to;
    std::vector<double> weight;

    void add(std::int32_t i, std::size_t j, double w)
    {
        from.push_back(static_cast<std::uint64_t>(i));
        to.push_back(j);
        weight.push_back(w);
    }
    [[nodiscard]] SqlBlock take()
    {
        return SqlBlock{{std::exchange(from, {}), std::exchange(to, {}), std::exchange(weight, {})}};
    }
};

/// A page's weights: all of them, or those that are not 0 and among the largest. Its own says that it was taken.
void addPage(const LinearRecommender& model, std::int32_t i, const UploadedModel& how, std::vector<float>& row,
             WeightRows& out)
{
    model.weightsFrom(i, row);
    const auto own = static_cast<std::size_t>(i);
    row[own] = 0.0F;
    float least = 0.0F;
    if (const auto kept = static_cast<std::size_t>(how.kept); kept > 0 && kept < row.size()) {
        std::vector<float> sizes(row.size());
        std::ranges::transform(row, sizes.begin(), [](float w) { return std::abs(w); });
        std::ranges::nth_element(sizes, sizes.begin() + static_cast<std::ptrdiff_t>(kept) - 1, std::greater());
        least = sizes[kept - 1];
    }
    for (std::size_t j = 0; j < row.size(); ++j) {
        if (j == own)
            out.add(i, j, seenWeight);
        else if (how.scoring.dense || (row[j] != 0.0F && std::abs(row[j]) >= least))
            out.add(i, j, static_cast<double>(row[j]));
    }
}

/// The weights block by block, so that they never stand beside the model as a whole.
BlockMaker weightBlocks(const LinearRecommender& model, const UploadedModel& how, const Progress& progress)
{
    return [&model, how, progress]() -> BlockSource {
        return
            [&model, how, progress, next = std::int32_t{0}, row = std::vector<float>()]() mutable -> Result<SqlBlock> {
                const std::int32_t pages = model.pages();
                row.resize(static_cast<std::size_t>(pages));
                WeightRows rows;
                while (next < pages && rows.from.size() < rowsOfBlock) {
                    if (progress.cancelled())
                        return cancelled();
                    addPage(model, next++, how, row, rows);
                }
                if (rows.from.empty() && next == pages && how.scoring.prior) {
                    for (std::size_t j = 0; j < row.size(); ++j)
                        rows.add(pages, j, model.prior(static_cast<std::int32_t>(j)).value_or(0.0));
                    ++next;
                }
                return rows.take();
            };
    };
}

using PageOrder = std::vector<std::size_t>;

/// The pages for which `offers` is true, those that `before` puts first in front, else by number.
template <class Offers, class Before>
PageOrder orderOf(std::size_t pages, Offers offers, Before before)
{
    PageOrder out(pages);
    std::iota(out.begin(), out.end(), 0U);
    std::erase_if(out, [&](std::size_t page) { return !offers(page); });
    std::ranges::stable_sort(out, before);
    return out;
}

/// The order of PopularPages: by how many took them, whatever their types weigh, then by strength.
PageOrder popularPages(const PulledTraining& pulled)
{
    return orderOf(
        pulled.reach.size(), [&](std::size_t page) { return pulled.reach[page] > 0.0; },
        [&](std::size_t a, std::size_t b) {
            return pulled.reach[a] != pulled.reach[b] ? pulled.reach[a] > pulled.reach[b]
                                                      : pulled.weight[a] > pulled.weight[b];
        });
}

/// The pages that most popular pages ranks by its own score; where that says nothing, lists go on as those of any model
/// (advice.h).
PageOrder rankedPages(const PulledTraining& pulled)
{
    const double needed = evidenceNeeded({}, 0.0);
    return orderOf(
        pulled.strength.size(), [&](std::size_t page) { return pulled.strength[page] > needed; },
        [&](std::size_t a, std::size_t b) { return pulled.strength[a] > pulled.strength[b]; });
}

/// The rows of Scratch::Fill: `ranked` first, then the popular pages.
SqlBlock fillRows(const PulledTraining& pulled, const WarehousePages& pages, const PageOrder& ranked)
{
    std::vector<std::uint64_t> number(static_cast<std::size_t>(pages.count()));
    std::iota(number.begin(), number.end(), 0U);
    std::vector<std::uint64_t> place(number.size(), 0);
    std::vector<std::uint64_t> unit(number.size(), noUnit);
    std::vector<std::uint64_t> nth(number.size(), 0);
    std::uint64_t last = 0;
    for (const std::size_t page : ranked)
        place[page] = ++last;
    std::vector<std::uint64_t> ofUnit(pages.units.size(), 0);
    for (const std::size_t page : popularPages(pulled)) {
        if (place[page] != 0)
            continue;
        place[page] = ++last;
        if (static_cast<int>(pages.unit[page]) != pages.unmappedUnit)
            nth[page] = ++ofUnit[pages.unit[page]];
    }
    for (std::size_t page = 0; page < unit.size(); ++page) // a unit without a page to offer is none here
        if (static_cast<int>(pages.unit[page]) != pages.unmappedUnit && ofUnit[pages.unit[page]] > 0)
            unit[page] = pages.unit[page];
    return SqlBlock{{std::move(number), std::move(place), std::move(unit), std::move(nth), pulled.strength}};
}

/// Whether a model has a weight for nearly every pair of pages.
bool weighsAll(const LinearRecommender& model)
{
    constexpr std::int32_t looked = 16;
    std::vector<float> row(static_cast<std::size_t>(model.pages()));
    std::int64_t weights = 0;
    std::int64_t all = 0;
    for (std::int32_t k = 0; k < std::min(looked, model.pages()); ++k) {
        model.weightsFrom(static_cast<std::int32_t>(std::int64_t{k} * model.pages() / std::min(looked, model.pages())),
                          row);
        weights += std::ranges::count_if(row, [](float w) { return w != 0.0F; });
        all += model.pages();
    }
    return 4 * weights > all || (model.pages() > 0 && model.prior(0).has_value());
}

UploadedModel describe(const LinearRecommender* linear, const ModelOptions& options, const EvidenceOptions& evidence,
                       std::int32_t pages, std::int32_t n, const WeightLimits& limits)
{
    UploadedModel out;
    out.name = entryOf(options.settings).name;
    out.onlyPopular = linear == nullptr;
    out.scoring = {.pages = pages, .n = n, .how = resolved(options).strength, .fill = evidence.fill};
    if (linear == nullptr || !weighsAll(*linear))
        return out;
    if (pages <= limits.densePages) {
        out.scoring.dense = true;
        out.scoring.prior = linear->prior(0).has_value();
        return out;
    }
    out.kept = limits.kept;
    out.name = Phrase::tr("%1, %2 neighbours", out.name, Plain(limits.kept));
    return out;
}

/// A model that is sums of weights, or that ranks by the sums of pages, which are put there anyway.
bool isScoredThere(const Recommender& model, const ModelEntry& entry)
{
    return dynamic_cast<const LinearRecommender*>(&model) != nullptr ||
           (entry.basis == Basis::Popular && entry.onSums.train != nullptr);
}

Status fits(const Recommender& model, const ModelOptions& options, const EvidenceOptions& evidence)
{
    if (evidence.minEvidence > 0.0)
        return fail(
            ErrorKind::Usage,
            Phrase::tr("In a warehouse any evidence makes a page personal; how much of it is wanted cannot be set."),
            Phrase::tr("Set the evidence wanted to 0."));
    if (!isScoredThere(model, entryOf(options.settings)))
        return fail(ErrorKind::Usage, Phrase::tr("The model \"%1\" is not scored in a warehouse.", model.name()),
                    Phrase::tr("Choose another model."));
    return {};
}

} // namespace

Result<UploadedModel> uploadModel(const Warehouse& warehouse, const Recommender& model, const PulledTraining& pulled,
                                  const WarehousePages& pages, const ModelOptions& options,
                                  const EvidenceOptions& evidence, std::int32_t n, const WeightLimits& limits,
                                  const Progress& progress)
{
    if (const Status fine = fits(model, options, evidence); !fine)
        return tl::unexpected(fine.error());
    progress.report(0.0, Phrase::tr("Putting the model into the warehouse"));
    const auto* const linear = dynamic_cast<const LinearRecommender*>(&model);
    UploadedModel out = describe(linear, options, evidence, pages.count(), n, limits);
    const PageOrder ranked = linear == nullptr ? rankedPages(pulled) : PageOrder();
    out.scoring.ranked = static_cast<std::int32_t>(ranked.size());
    Status done = renew(warehouse, {Scratch::Weights, Scratch::Packed, Scratch::Fill, Scratch::FillPacked}, progress);
    if (done && linear != nullptr)
        done = uploadToAll(warehouse, Scratch::Weights, weightBlocks(*linear, out, progress), progress.part(0.1, 0.8));
    if (done)
        done = uploadToAll(warehouse, Scratch::Fill,
                           oneBlock(std::make_shared<const SqlBlock>(fillRows(pulled, pages, ranked))), progress);
    for (const auto& pack : {packWeights(warehouse.place), packFill(warehouse.place)})
        if (done && pack)
            done = executeOnAll(warehouse, {*pack}, progress);
    if (!done)
        return tl::unexpected(std::move(done.error()));
    progress.report(1.0, Phrase::tr("Putting the model into the warehouse"));
    return out;
}

} // namespace leadlight

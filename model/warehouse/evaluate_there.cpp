// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/evaluate_there.h"

#include "model/evaluate/bootstrap.h"
#include "model/warehouse/scratch_sql.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <mutex>

namespace leadlight {

namespace {

using Bins = std::map<std::pair<std::int32_t, std::int32_t>, std::uint64_t>;

Status addBins(const SqlBlock& answer, std::int32_t pages, Bins& bins)
{
    const auto most = static_cast<std::uint64_t>(pages);
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        const std::uint64_t higher = wholeAt(answer, 0, row);
        const std::uint64_t equal = wholeAt(answer, 1, row);
        if (higher >= most || equal == 0 || equal > most - higher)
            return fail(ErrorKind::Internal, Phrase::tr("The warehouse sent ranks that there cannot be."),
                        Phrase::tr("Clean up the working tables of Leadlight there, and start again."));
        bins[{static_cast<std::int32_t>(higher), static_cast<std::int32_t>(equal)}] += wholeAt(answer, 2, row);
    }
    return {};
}

/// A row of the rank metrics for every tested cookie, as the bootstrap wants them.
Eigen::MatrixXd perCookie(const RankHistogram& histogram, const RankMetrics& metrics)
{
    Eigen::MatrixXd out(static_cast<Eigen::Index>(histogram.cookies()), static_cast<Eigen::Index>(rankMetricCount));
    Eigen::Index row = 0;
    for (const RankBin& bin : histogram.bins) {
        const RankMetrics::Values values = metrics.of({&bin.rank, 1}, 1);
        const auto count = static_cast<Eigen::Index>(bin.cookies);
        for (std::size_t metric = 0; metric < rankMetricCount; ++metric)
            out.col(static_cast<Eigen::Index>(metric)).segment(row, count).setConstant(values[metric]);
        row += count;
    }
    return out;
}

struct ModelOfRest
{
    UploadedModel uploaded;
    std::vector<double> points; ///< per page, of most popular pages
};

/// The model of the rest, put into the warehouse.
Result<ModelOfRest> trainOnRest(const Warehouse& warehouse, const WarehousePages& pages, const ModelOptions& options,
                                const HeldOut& how, const WeightLimits& limits, const Progress& progress)
{
    const LearntFrom rest{Scratch::Rest, how.mostPages};
    const auto pulled = pullSums(warehouse, pages.count(), options, rest, 1, progress.part(0.0, 0.4));
    if (!pulled)
        return tl::unexpected(pulled.error());
    const auto model = trainThere(*pulled, pages, options, progress.part(0.4, 0.7));
    if (!model)
        return tl::unexpected(model.error());
    auto uploaded = uploadModel(warehouse, **model, *pulled, pages, options, {}, 1, limits, progress.part(0.7, 1.0));
    if (!uploaded)
        return tl::unexpected(uploaded.error());
    return ModelOfRest{*uploaded, uploaded->onlyPopular ? pulled->strength : std::vector<double>()};
}

/// What popularRanks() says of the pages that a cookie has seen, taken from what stands above a page among all.
SqlBlock ranksAmongUnseen(const SqlBlock& answer, const std::vector<double>& points)
{
    std::vector<double> sorted = points;
    std::ranges::sort(sorted, std::greater());
    std::vector<std::uint64_t> higher;
    std::vector<std::uint64_t> level;
    std::vector<std::uint64_t> cookies;
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        const double own = points[std::min<std::size_t>(wholeAt(answer, 0, row), points.size() - 1)];
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), own, std::greater());
        higher.push_back(static_cast<std::uint64_t>(first - sorted.begin()) - wholeAt(answer, 1, row));
        level.push_back(static_cast<std::uint64_t>(last - first) - wholeAt(answer, 2, row));
        cookies.push_back(wholeAt(answer, 3, row));
    }
    return SqlBlock{{std::move(higher), std::move(level), std::move(cookies)}};
}

/// The ranks of a batch of cookies on a shard.
Result<SqlBlock> ranksOf(SqlSession& session, const SqlPlace& place, const ModelOfRest& model,
                         const HashBatches& batches, std::uint64_t batch, const Progress& progress)
{
    if (!model.uploaded.onlyPopular)
        return answerOf(session, rankHistogram(place, model.uploaded.scoring, batches, batch), progress);
    const auto answer = answerOf(session, popularRanks(place, batches, batch), progress);
    if (!answer)
        return tl::unexpected(answer.error());
    return ranksAmongUnseen(*answer, model.points);
}

} // namespace

std::uint64_t RankHistogram::cookies() const
{
    std::uint64_t out = 0;
    for (const RankBin& bin : bins)
        out += bin.cookies;
    return out;
}

Result<EvaluatedThere> figuresOf(const RankHistogram& histogram, Cutoffs cutoffs, int resamples, std::uint64_t seed,
                                 const Progress& progress)
{
    const std::uint64_t cookies = histogram.cookies();
    if (cookies == 0)
        return fail(ErrorKind::Usage, Phrase::tr("No visitor of the table has two pages, so none can be tested."),
                    Phrase::tr("Choose more days, or another table."));
    const Eigen::MatrixXd values = perCookie(histogram, RankMetrics(histogram.pages, cutoffs));
    const auto sums = resampledSums(values, resamples, seed, progress);
    if (!sums)
        return tl::unexpected(sums.error());
    EvaluatedThere out{{}, cookies};
    for (Eigen::Index metric = 0; metric < values.cols(); ++metric) {
        std::vector<double> resampled(static_cast<std::size_t>(sums->rows()));
        for (std::size_t r = 0; r < resampled.size(); ++r)
            resampled[r] = (*sums)(static_cast<Eigen::Index>(r), metric) / static_cast<double>(cookies);
        out.metrics[static_cast<std::size_t>(metric)] =
            percentileInterval(values.col(metric).mean(), std::move(resampled), static_cast<std::int64_t>(cookies));
    }
    return out;
}

Status holdOut(const Warehouse& warehouse, const HeldOut& how, const Progress& progress)
{
    progress.report(0.0, Phrase::tr("Hiding pages in the warehouse"));
    if (Status made = renew(warehouse, {Scratch::Hidden, Scratch::Rest}, progress); !made)
        return made;
    std::vector<SqlStatement> statements{hidePages(warehouse.place, how)};
    const auto add = [&](std::vector<SqlStatement> more) {
        statements.insert(statements.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(filled(warehouse.place, {Scratch::Hidden}));
    add({makeRest(warehouse.place)});
    add(filled(warehouse.place, {Scratch::Rest}));
    return executeOnAll(warehouse, statements, progress);
}

Result<RankHistogram> evaluateThere(const Warehouse& warehouse, const WarehousePages& pages,
                                    const ModelOptions& options, const HeldOut& how, std::uint64_t batches,
                                    const WeightLimits& limits, const Progress& progress)
{
    const auto model = trainOnRest(warehouse, pages, options, how, limits, progress.part(0.0, 0.5));
    if (!model)
        return tl::unexpected(model.error());
    const HashBatches ranges{std::max<std::uint64_t>(batches, 1), warehouse.dialect().largestHash()};
    Bins bins;
    std::mutex guard;
    const Phrase stage = Phrase::tr("Ranking hidden pages in the warehouse");
    const Status ranked = onAllShards(
        warehouse,
        [&](SqlSession& session, std::size_t, const Progress& own) -> Status {
            for (std::uint64_t batch = 0; batch < ranges.count; ++batch) {
                if (own.cancelled())
                    return cancelled();
                const auto answer = ranksOf(session, warehouse.place, *model, ranges, batch, own);
                if (!answer)
                    return tl::unexpected(answer.error());
                const std::lock_guard lock(guard);
                if (Status added = addBins(*answer, pages.count(), bins); !added)
                    return added;
                progress.report(0.5 + 0.5 * static_cast<double>(batch + 1) / static_cast<double>(ranges.count), stage);
            }
            return {};
        },
        Progress(progress.stopToken(), [](double, const Phrase&) {}));
    if (!ranked)
        return tl::unexpected(ranked.error());
    RankHistogram out{pages.count(), {}};
    for (const auto& [rank, cookies] : bins)
        out.bins.push_back({{rank.first, rank.second}, cookies});
    return out;
}

} // namespace leadlight

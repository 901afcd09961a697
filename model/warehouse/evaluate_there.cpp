// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/evaluate_there.h"

#include "model/evaluate/bootstrap.h"
#include "model/warehouse/scratch_sql.h"

#include <algorithm>
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

/// The model of the rest, put into the warehouse.
Result<UploadedModel> trainOnRest(const Warehouse& warehouse, const WarehousePages& pages, const ModelOptions& options,
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
    if (uploaded && uploaded->onlyPopular)
        return fail(ErrorKind::Usage, Phrase::tr("Most popular pages are not evaluated in a warehouse."),
                    Phrase::tr("Choose another model."));
    return uploaded;
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
    const auto uploaded = trainOnRest(warehouse, pages, options, how, limits, progress.part(0.0, 0.5));
    if (!uploaded)
        return tl::unexpected(uploaded.error());
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
                const auto answer =
                    answerOf(session, rankHistogram(warehouse.place, uploaded->scoring, ranges, batch), own);
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

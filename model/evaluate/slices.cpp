// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/slices.h"

#include "model/evaluate/bootstrap.h"
#include "model/evaluate/unit_service.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::array<std::string_view, 4> lengthNames{"1", "2", "3-5", "6+"};

int lengthClass(std::int32_t pages)
{
    return pages <= 1 ? 0 : pages == 2 ? 1 : pages <= 5 ? 2 : 3;
}

/// The slice that a hidden pair belongs to; -1 for pages that the data does not know.
int sliceOf(const Evaluation& evaluation, const HiddenPair& pair, SliceBy by)
{
    if (by == SliceBy::HistoryLength)
        return lengthClass(evaluation.historyLength[static_cast<std::size_t>(pair.slot)]);
    const auto& groups = by == SliceBy::BusinessUnit ? evaluation.data->pageUnit : evaluation.data->pageType;
    if (pair.page < 0)
        return -1;
    return groups.empty() ? 0 : groups[static_cast<std::size_t>(pair.page)];
}

std::vector<std::string> sliceNames(const Evaluation& evaluation, SliceBy by)
{
    if (by == SliceBy::HistoryLength)
        return {lengthNames.begin(), lengthNames.end()};
    const auto& names = by == SliceBy::BusinessUnit ? evaluation.data->units : evaluation.data->types;
    return names.empty() ? std::vector<std::string>{"All"} : names;
}

/// Sums by cookie, one row a cookie: for each slice the hidden pages, then what each model found of them.
class SliceSums
{
public:
    SliceSums(const Evaluation& evaluation, SliceBy by, std::size_t slices)
        : m_width(evaluation.models.size() + 1)
        , m_values(Eigen::MatrixXd::Zero(evaluation.testedCookies(), static_cast<Eigen::Index>(slices * m_width)))
    {
        for (std::size_t p = 0; p < evaluation.held.size(); ++p) {
            const int slice = sliceOf(evaluation, evaluation.held[p], by);
            if (slice < 0)
                continue;
            const auto row = evaluation.held[p].slot;
            m_values(row, column(static_cast<std::size_t>(slice), 0)) += 1.0;
            for (std::size_t m = 0; m < evaluation.models.size(); ++m)
                m_values(row, column(static_cast<std::size_t>(slice), m + 1)) +=
                    static_cast<double>(evaluation.models[m].found[p]);
        }
    }
    [[nodiscard]] const Eigen::MatrixXd& values() const { return m_values; }
    /// Column of model - 1, or of the number of hidden pages for 0.
    [[nodiscard]] Eigen::Index column(std::size_t slice, std::size_t which) const
    {
        return static_cast<Eigen::Index>(slice * m_width + which);
    }

private:
    std::size_t m_width;
    Eigen::MatrixXd m_values;
};

/// Found per hidden page in every resample that has any.
std::vector<double> ratios(const Eigen::VectorXd& found, const Eigen::VectorXd& pairs)
{
    std::vector<double> out;
    for (Eigen::Index r = 0; r < found.size(); ++r) {
        if (pairs(r) > 0.0)
            out.push_back(found(r) / pairs(r));
    }
    return out;
}

void fillSlice(Slice& slice, std::size_t at, const SliceSums& sums, const Eigen::MatrixXd& resampled,
               const Scorecard& scorecard)
{
    const auto pairColumn = sums.column(at, 0);
    const Eigen::VectorXd totals = sums.values().colwise().sum();
    slice.pairs = static_cast<std::int64_t>(totals(pairColumn));
    slice.cookies = (sums.values().col(pairColumn).array() > 0.0).count();
    const auto popular = sums.column(at, scorecard.popular + 1);
    for (std::size_t m = 0; m < scorecard.models.size(); ++m) {
        const auto column = sums.column(at, m + 1);
        slice.found.push_back(percentileInterval(totals(column) / totals(pairColumn),
                                                 ratios(resampled.col(column), resampled.col(pairColumn)),
                                                 slice.cookies));
        auto& difference = slice.versusPopular.emplace_back();
        if (m != scorecard.popular)
            difference = pairedDifference(
                (totals(column) - totals(popular)) / totals(pairColumn),
                ratios(resampled.col(column) - resampled.col(popular), resampled.col(pairColumn)), slice.cookies);
    }
}

/// As the page of business units has them, so that what is said to be served worst stands first in charts, too.
Status orderByService(std::vector<Slice>& slices, const std::shared_ptr<const Scorecard>& scorecard,
                      const Progress& progress)
{
    const auto services = unitServices(scorecard, scorecard->best, progress);
    if (!services)
        return tl::unexpected(services.error());
    const auto& units = (*services)->units;
    std::ranges::stable_sort(slices, {}, [&units](const Slice& slice) {
        return std::ranges::find(units, slice.index, &UnitService::unit) - units.begin();
    });
    return {};
}

} // namespace

Result<std::vector<Slice>> slicesOf(const Scorecard& scorecard, SliceBy by, const Progress& progress)
{
    const auto& evaluation = *scorecard.evaluation;
    const auto names = sliceNames(evaluation, by);
    const SliceSums sums(evaluation, by, names.size());
    const auto resampled =
        resampledSums(sums.values(), evaluation.options.resamples, evaluation.options.seed, progress);
    if (!resampled)
        return tl::unexpected(resampled.error());
    std::vector<Slice> out;
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (sums.values().col(sums.column(at, 0)).sum() <= 0.0)
            continue;
        auto& slice = out.emplace_back();
        slice.name = names[at];
        slice.index = static_cast<int>(at);
        fillSlice(slice, at, sums, *resampled, scorecard);
    }
    std::vector<Difference*> family;
    for (auto& slice : out) {
        for (std::size_t m = 0; m < slice.versusPopular.size(); ++m) {
            if (m != scorecard.popular)
                family.push_back(&slice.versusPopular[m]);
        }
    }
    adjust(family);
    return out;
}

Result<std::shared_ptr<const SlicedScorecard>> withSlices(std::shared_ptr<const Scorecard> scorecard,
                                                          const Progress& progress)
{
    auto out = std::make_shared<SlicedScorecard>();
    const auto parts = static_cast<double>(out->slices.size() + 1);
    for (std::size_t by = 0; by < out->slices.size(); ++by) {
        const auto part = progress.part(static_cast<double>(by) / parts, static_cast<double>(by + 1) / parts);
        auto slices = slicesOf(*scorecard, static_cast<SliceBy>(by), part);
        if (!slices)
            return tl::unexpected(slices.error());
        out->slices[by] = std::move(*slices);
    }
    auto& units = out->slices[static_cast<std::size_t>(SliceBy::BusinessUnit)];
    if (auto ordered = orderByService(units, scorecard, progress.part((parts - 1.0) / parts, 1.0)); !ordered)
        return tl::unexpected(ordered.error());
    out->scorecard = std::move(scorecard);
    return out;
}

} // namespace leadlight

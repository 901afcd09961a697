// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/ease.h"

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/page_regression.h"

namespace leadlight {

Result<std::shared_ptr<const Recommender>> trainEase(const TrainInput& input, const EaseOptions& options,
                                                     const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    SparseMatrix copy;
    const PageRegression problem{
        .strength = withoutZeros(input.strength, copy, progress), .how = input.how, .lambda = options.lambda};
    auto pages = regressPages(problem, progress);
    if (!pages)
        return tl::unexpected(std::move(pages.error()));
    return makeDenseLinear("ease", {input.how}, std::move(pages->weights));
}

Result<std::shared_ptr<const Recommender>> trainEaseOnSums(const SumInput& input, const EaseOptions& options,
                                                           const Progress& progress)
{
    auto pages = regressPages(SummedRegression{.sums = input.sums, .lambda = options.lambda}, progress);
    if (!pages)
        return tl::unexpected(std::move(pages.error()));
    return makeDenseLinear("ease", {input.how}, std::move(pages->weights));
}

Result<PairTerm> termOf(const EaseOptions& /*options*/, Strength how)
{
    return PairTerm{PairTerm::Kind::Strengths, how};
}

} // namespace leadlight

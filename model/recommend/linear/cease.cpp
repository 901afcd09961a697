// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/cease.h"

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/linear_mix.h"
#include "model/recommend/linear/page_features.h"
#include "model/recommend/linear/page_regression.h"
#include "model/recommend/linear/rp3beta.h"

namespace leadlight {

namespace {

using Linear = std::shared_ptr<const LinearRecommender>;

auto featuresOf(const PageFacts& pages, std::int32_t count, const CeaseOptions& options, const Progress& progress)
{
    return pageFeatures(pages, count, {options.unitWeight, options.typeWeight, options.wordWeight}, progress);
}

double interceptOf(const CeaseOptions& options)
{
    return options.rho < CeaseOptions::noPrior ? options.rho : PageRegression::noIntercept;
}

Result<Linear> withoutMix(const SparseMatrix& strength, const HistoryForm& form, const PageFacts& pages,
                          const CeaseOptions& options, const Progress& progress)
{
    const auto features = featuresOf(pages, strength.cols, options, progress);
    if (!features)
        return tl::unexpected(features.error());
    auto regressed = regressPages({.strength = strength,
                                   .how = form.strength,
                                   .lambda = options.lambda,
                                   .features = &*features,
                                   .rho = interceptOf(options)},
                                  progress);
    if (!regressed)
        return tl::unexpected(std::move(regressed.error()));
    return makeDenseLinear("cease", form, std::move(regressed->weights), std::move(regressed->prior));
}

double inverseOf(double spread)
{
    return spread > 0.0 ? 1.0 / spread : 1.0;
}

Result<Linear> mixed(Linear model, const SparseMatrix& all, const SparseMatrix& strength, double weight,
                     const Progress& progress)
{
    auto walks = rp3betaWeights(strength, model->form().strength, Rp3betaOptions(), progress.part(0.0, 0.5));
    if (!walks)
        return tl::unexpected(std::move(walks.error()));
    Linear other = makeSparseLinear("rp3beta", model->form(), std::move(*walks));
    const auto spread = meanSpread(*model, all, progress);
    const auto otherSpread = meanSpread(*other, all, progress);
    if (!spread || !otherSpread)
        return cancelled();
    return makeLinearMix({std::move(model), inverseOf(*spread)}, {std::move(other), weight * inverseOf(*otherSpread)});
}

} // namespace

Result<std::shared_ptr<const Recommender>> trainCease(const TrainInput& input, const CeaseOptions& options,
                                                      const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    SparseMatrix copy;
    const SparseMatrix& strength = withoutZeros(input.strength, copy, progress);
    const bool mixes = options.mix > 0.0;
    auto model =
        withoutMix(strength, {input.how, options.recency}, input.pages, options, progress.part(0.0, mixes ? 0.8 : 1.0));
    if (model && mixes)
        model = mixed(std::move(*model), input.strength, strength, options.mix, progress.part(0.8, 1.0));
    if (!model)
        return tl::unexpected(std::move(model.error()));
    return *model;
}

Result<std::shared_ptr<const Recommender>> trainCeaseOnSums(const SumInput& input, const CeaseOptions& options,
                                                            const Progress& progress)
{
    const auto features = featuresOf(input.pages, input.sums.products.pages(), options, progress);
    if (!features)
        return tl::unexpected(features.error());
    auto regressed = regressPages(
        SummedRegression{
            .sums = input.sums, .lambda = options.lambda, .features = &*features, .rho = interceptOf(options)},
        progress);
    if (!regressed)
        return tl::unexpected(std::move(regressed.error()));
    return makeDenseLinear("cease", {input.how}, std::move(regressed->weights), std::move(regressed->prior));
}

Result<PairTerm> termOf(const CeaseOptions& options, Strength how)
{
    if (options.mix > 0.0)
        return fail(ErrorKind::Usage, Phrase::tr("In a warehouse CEASE is not mixed with RP3beta."),
                    Phrase::tr("Set the share of RP3beta (mix) to 0."));
    if (options.recency > 0.0)
        return fail(ErrorKind::Usage, Phrase::tr("In a warehouse older pages count as much as newer ones."),
                    Phrase::tr("Set recency (gamma) to 0."));
    return PairTerm{PairTerm::Kind::Strengths, how};
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/model_options.h"

#include "model/base/number_text.h"

namespace leadlight {

namespace {

template <class Options>
Status checkFields(const Options& options)
{
    Status status;
    visitFields(options, [&](const auto& field, const auto& value) {
        if constexpr (std::is_arithmetic_v<std::decay_t<decltype(value)>>)
            // Negated, so that NaN is out of range too.
            if (status && !(value >= field.low && value <= field.high))
                status = fail(ErrorKind::Usage,
                              Phrase::tr("--%1 is out of range: %2.", field.key, Plain(static_cast<double>(value))),
                              Phrase::tr("It goes from %1 to %2.", Plain(static_cast<double>(field.low)),
                                         Plain(static_cast<double>(field.high))));
    });
    return status;
}

std::string_view nameOf(Strength strength)
{
    return Choices<Strength>::names[static_cast<std::size_t>(strength)];
}

std::string shortSettings(const ModelOptions& o)
{
    switch (o.kind) {
    case ModelKind::Als:
        return "ALS f=" + std::to_string(o.als.factors) + " λ=" + shortText(o.als.regularization) +
               " α=" + shortText(o.als.alpha);
    case ModelKind::Ease:
        return "EASE λ=" + shortText(o.ease.lambda);
    case ModelKind::ItemKnn:
        return "item-kNN " + std::string(Choices<KnnWeighting>::names[static_cast<std::size_t>(o.itemKnn.weighting)]) +
               " K=" + std::to_string(o.itemKnn.neighbours);
    case ModelKind::Popularity:
        return "Most popular pages";
    case ModelKind::BuPopularity:
        return "Most popular pages of the business units seen";
    case ModelKind::Random:
        return "Random pages";
    case ModelKind::Auto:
    case ModelKind::Rp3beta:
        break;
    }
    std::string out = "RP3beta";
    const Rp3betaOptions standard;
    if (o.rp3beta.walkAlpha != standard.walkAlpha || o.rp3beta.beta != standard.beta)
        out += " α=" + shortText(o.rp3beta.walkAlpha) + " β=" + shortText(o.rp3beta.beta);
    return out;
}

} // namespace

ModelOptions resolved(ModelOptions options)
{
    if (options.kind == ModelKind::Auto)
        options.kind = ModelKind::Rp3beta;
    if (options.strength == Strength::Default)
        options.strength = options.kind == ModelKind::Als ? Strength::Weighted : Strength::Binary;
    return options;
}

Status checkRanges(const ModelOptions& options)
{
    return checkFields(options.als)
        .and_then([&] { return checkFields(options.ease); })
        .and_then([&] { return checkFields(options.rp3beta); })
        .and_then([&] { return checkFields(options.itemKnn); });
}

ModelOptions notebookModel()
{
    ModelOptions out;
    out.kind = ModelKind::Als;
    out.strength = Strength::Weighted;
    out.als.factors = 20;
    out.als.regularization = 0.1;
    out.als.alpha = 15.0;
    out.als.iterations = 50;
    out.als.seed = 42;
    return out;
}

std::string describe(const ModelOptions& options)
{
    const ModelOptions o = resolved(options);
    const std::string settings = shortSettings(o);
    return o.kind == ModelKind::Random ? settings : settings + ", " + std::string(nameOf(o.strength));
}

} // namespace leadlight

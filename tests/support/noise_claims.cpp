// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noise_claims.h"

#include "tests/support/matrices.h"

#include <algorithm>

using namespace leadlight;

NoiseCase fewModels()
{
    NoiseCase out{.models = {}, .seedRuns = 1};
    for (const char* name : {"ease", "rp3beta", "item-knn", "als"})
        out.models.push_back(*modelNamed(name));
    return out;
}

NoiseCase defaultModels()
{
    return {};
}

std::shared_ptr<const Scorecard> noiseScorecard(const NoiseCase& what, std::uint64_t seed)
{
    auto interactions = std::make_shared<Interactions>();
    interactions->strength = uniformStrengths(60, 100, 3, seed);
    EvaluateRequest request;
    request.interactions = std::move(interactions);
    request.models = what.models;
    request.current = modelNamed("als").value();
    request.options.protocol = Protocol::LeaveOneOut;
    request.options.seedRuns = what.seedRuns;
    request.options.inSample = false; // says nothing of hidden pages, and takes as long again
    request.options.seed = seed;
    return evaluateModels(request, {}).value_or(nullptr);
}

bool claimsThatAModelIsBetter(const Scorecard& scorecard)
{
    return std::ranges::any_of(scorecard.verdict, [](const Phrase& sentence) {
        const auto text = english(sentence);
        const auto says = [&](std::string_view words) { return text.find(words) != std::string::npos; };
        const bool more = says("more than showing everybody the most popular pages") ||
                          says("better than showing everybody the most popular pages") ||
                          says("it is better than that") || says("more than the current model");
        return more && !says("could be chance") && !says("not shown");
    });
}

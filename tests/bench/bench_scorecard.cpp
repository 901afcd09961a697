// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the scorecard of every shared set with its time: bench_scorecard [seed|keep|msweb|epub]...
#include "model/evaluate/scorecard.h"
#include "tests/support/shared_data.h"
#include "tests/support/shared_interactions.h"

#include <chrono>
#include <cstdio>
#include <set>

using namespace leadlight;

namespace {

void print(const Scorecard& card)
{
    for (std::size_t m = 0; m < card.models.size(); ++m) {
        const auto& score = card.models[m];
        const auto& outcome = card.evaluation->models[m];
        const auto& versus = score.versusPopular[0];
        std::printf("  %-14s", outcome.candidate.name.c_str());
        for (const auto& estimate : score.metric)
            std::printf(" %.4f", estimate.mean);
        std::printf(" | %+.3f (%+.3f %+.3f) p %.4f%s | cov %.2f gini %.2f hit %.3f | seeds sd %.4f | train %.4f s rank "
                    "%.4f s\n",
                    versus.mean, versus.low, versus.high, versus.adjustedP, versus.clear ? " clear" : "",
                    outcome.coverage, outcome.gini, outcome.inSampleHitRate, score.seedSpread.deviation,
                    outcome.trainSeconds, outcome.rankSeconds);
    }
    for (const auto& sentence : card.verdict)
        std::printf("  > %s\n", english(sentence).c_str());
}

void measure(const char* name, const EvaluateRequest& request)
{
    const auto start = std::chrono::steady_clock::now();
    const auto card = evaluateModels(request, {});
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    if (!card) {
        std::printf("%s: %s\n", name, card.error().text().c_str());
        return;
    }
    std::printf("%s: %d cookies tested, %zu models, %d repeats, %.2f s\n", name, (*card)->evaluation->testedCookies(),
                (*card)->models.size(), (*card)->evaluation->plan.repeats, seconds.count());
    print(**card);
}

} // namespace

int main(int argc, char** argv)
{
    const std::set<std::string> chosen(argv + 1, argv + argc);
    const auto wanted = [&](const char* name) { return chosen.empty() || chosen.contains(name); };
    EvaluateRequest request;
    if (wanted("seed")) {
        request.interactions = sharedInteractions(sharedData("seed"), "submissions.csv", UnmappedPages::Drop);
        measure("seed, unmapped dropped", request);
    }
    if (wanted("keep")) {
        request.interactions = sharedInteractions(sharedData("seed"), "submissions.csv", UnmappedPages::Keep);
        measure("seed, unmapped kept", request);
    }
    if (wanted("msweb")) {
        request.interactions = sharedInteractions(sharedData("msweb"), "train.csv", UnmappedPages::Keep);
        request.given =
            sharedTest(*request.interactions, sharedData("msweb"), "test_allbut1_target.csv", "test_allbut1_input.csv");
        measure("msweb, given test", request);
    }
    if (wanted("epub")) {
        request.interactions = sharedInteractions(sharedData("epub"), "train.csv", UnmappedPages::Keep);
        request.given = sharedTest(*request.interactions, sharedData("epub"), "test_target.csv", "test_input.csv");
        measure("epub, given test", request);
    }
    return 0;
}

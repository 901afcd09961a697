// SPDX-License-Identifier: GPL-3.0-or-later
// How often a verdict claims what is not so, on data sets without anything to learn: bench_claims [data sets, 200].
#include "tests/support/noise_claims.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace leadlight;

namespace {

void measure(const char* name, const NoiseCase& what, int dataSets)
{
    const auto start = std::chrono::steady_clock::now();
    int claims = 0;
    int randomAhead = 0;
    for (int set = 1; set <= dataSets; ++set) {
        const auto card = noiseScorecard(what, static_cast<std::uint64_t>(set));
        if (!card) {
            std::printf("%s: data set %d failed\n", name, set);
            continue;
        }
        claims += claimsThatAModelIsBetter(*card) ? 1 : 0;
        const auto found = [&](std::size_t model) { return card->models[model].metric[0].mean; };
        randomAhead += found(card->random) >= found(card->best) ? 1 : 0;
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("%s: %d of %d data sets with a false claim (%.1f %%), random at or above the best in %d, %.1f s\n",
                name, claims, dataSets, 100.0 * claims / dataSets, randomAhead, seconds.count());
}

} // namespace

int main(int argc, char** argv)
{
    const int dataSets = argc > 1 ? std::atoi(argv[1]) : 200;
    if (dataSets < 1) {
        std::printf("bench_claims [data sets]\n");
        return 2;
    }
    measure("few models", fewModels(), dataSets);
    measure("the default models", defaultModels(), dataSets);
    return 0;
}

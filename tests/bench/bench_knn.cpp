// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/train.h"
#include "tests/support/measure.h"
#include "tests/support/synthetic_data.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

using namespace leadlight;

namespace {

ModelOptions itemKnn(KnnWeighting weighting, int neighbours)
{
    return {ItemKnnOptions{.weighting = weighting, .neighbours = neighbours}};
}

ModelOptions rp3beta(Strength strength, int neighbours)
{
    return {Rp3betaOptions{.neighbours = neighbours}, strength};
}

/// The best of `runs` trainings; CPU seconds too, because other programs slow the clock on the wall.
void bench(const char* name, const SparseMatrix& strength, const ModelOptions& options, int runs)
{
    double seconds = 0.0;
    double cpu = 0.0;
    resetPeakMemory();
    const double before = peakMemoryMegabytes();
    for (int run = 0; run < runs; ++run) {
        TrainReport report;
        const std::clock_t start = std::clock();
        if (const auto model = trainRecommender(strength, {}, options, Progress(), &report); !model) {
            std::printf("%s\n", model.error().text().c_str());
            std::exit(1);
        }
        const double used = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        seconds = run == 0 ? report.seconds : std::min(seconds, report.seconds);
        cpu = run == 0 ? used : std::min(cpu, used);
    }
    double additions = 0.0;
    for (std::size_t u = 0; u + 1 < strength.start.size(); ++u) {
        const auto pages = static_cast<double>(strength.start[u + 1] - strength.start[u]);
        additions += pages * pages;
    }
    std::printf("  %-28s %8.3f s (%.3f s CPU), %5.0f million additions a second, %5.0f MB above the data\n", name,
                seconds, cpu, additions / seconds / 1e6, peakMemoryMegabytes() - before);
    std::fflush(stdout);
}

} // namespace

/// Many pages that hardly anybody shares.
constexpr SyntheticSize syntheticWide{"wide", 100'000, 120'000, 260'000};

/// bench_knn [small|large|wide] [runs]: item-kNN and RP3beta on synthetic data.
int main(int argc, char** argv)
{
    const bool large = argc > 1 && std::strcmp(argv[1], "large") == 0;
    const bool wide = argc > 1 && std::strcmp(argv[1], "wide") == 0;
    const SyntheticSize& size = wide ? syntheticWide : large ? syntheticLarge : syntheticSmall;
    const int runs = argc > 2 ? std::atoi(argv[2]) : 3;
    const SyntheticData data = makeSyntheticData(size);
    std::printf("%.*s: %d cookies, %d pages, %lld pairs\n", static_cast<int>(size.name.size()), size.name.data(),
                data.strength.rows, data.strength.cols, static_cast<long long>(data.strength.nonZeros()));
    bench("item-kNN cosine, K=50", data.strength, itemKnn(KnnWeighting::Cosine, 50), runs);
    bench("RP3beta, K=100", data.strength, rp3beta(Strength::Binary, 100), runs);
    bench("RP3beta weighted, K=100", data.strength, rp3beta(Strength::Weighted, 100), runs);
    bench("item-kNN BM25, K=50", data.strength, itemKnn(KnnWeighting::Bm25, 50), runs);
    return 0;
}

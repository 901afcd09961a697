// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als.h"
#include "model/recommend/model_options.h"
#include "model/recommend/top_n.h"
#include "tests/support/measure.h"
#include "tests/support/synthetic_data.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

using namespace leadlight;

/// bench_top_n [small|large] [factors]: the ten best pages of every cookie by ALS factors, seen pages left out.
int main(int argc, char** argv)
{
    const SyntheticSize& size = argc > 1 && std::strcmp(argv[1], "large") == 0 ? syntheticLarge : syntheticSmall;
    const SyntheticData data = makeSyntheticData(size);
    AlsOptions options = std::get<AlsOptions>(notebookModel().settings);
    options.factors = argc > 2 ? std::atoi(argv[2]) : 64;
    options.iterations = 2;
    const auto model = trainAls({data.strength}, options, Progress());
    const double peak = measuredSgemmGigaflops();
    for (int attempt = 0; model && attempt < 3; ++attempt) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t cpu = std::clock();
        const auto top = topNForAll(**model, data.strength, 10, Progress());
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        const double rate = 2e-9 * data.strength.rows * data.strength.cols * options.factors / seconds.count();
        std::printf("%.*s f=%d  top 10 of %d cookies: %.3f s (%.3f s CPU)  %.1f GFLOP/s (%.0f %% of sgemm)  first %d\n",
                    static_cast<int>(size.name.size()), size.name.data(), options.factors, data.strength.rows,
                    seconds.count(), static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC, rate,
                    100.0 * rate / peak, top ? top->page.front() : -1);
    }
    return model ? 0 : 1;
}

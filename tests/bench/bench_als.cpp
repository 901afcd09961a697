// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als.h"
#include "model/recommend/model_options.h"
#include "tests/support/measure.h"
#include "tests/support/synthetic_data.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

using namespace leadlight;

namespace {

/// Multiply-adds of one exact iteration on paper: per cookie the cheaper of n^2 f / 2 + n^3 / 6 and n f^2 / 2 + f^3 /
/// 6, per page the latter, as in the project's figures.
double workOf(const SparseMatrix& strength, double f)
{
    const auto cholesky = [f](double n) { return n * f * f / 2.0 + f * f * f / 6.0; };
    std::vector<double> perPage(static_cast<std::size_t>(strength.cols), 0.0);
    double work = 0.0;
    for (std::int32_t c = 0; c < strength.rows; ++c) {
        const HistoryView row = strength.row(c);
        const auto n = static_cast<double>(row.size());
        work += std::min(cholesky(n), n * n * f / 2.0 + n * n * n / 6.0);
        for (const std::int32_t page : row.pages)
            perPage[static_cast<std::size_t>(page)] += 1.0;
    }
    for (const double n : perPage)
        work += cholesky(n);
    return work;
}

void bench(const SparseMatrix& strength, std::string_view name, int factors, int iterations, AlsSolver solver,
           double peak)
{
    AlsOptions options = std::get<AlsOptions>(notebookModel().settings);
    options.factors = factors;
    options.iterations = iterations;
    options.solver = solver;
    resetPeakMemory();
    const double before = peakMemoryMegabytes();
    TrainReport report;
    const std::clock_t cpuBefore = std::clock();
    const auto model = trainAls({strength}, options, Progress(), &report);
    if (!model) {
        std::printf("%s\n", model.error().text().c_str());
        std::exit(1);
    }
    const double cpu = static_cast<double>(std::clock() - cpuBefore) / CLOCKS_PER_SEC / report.iterations;
    const double rate = 2e-9 * workOf(strength, factors) / report.secondsPerIteration;
    std::printf(
        "%-6.*s f=%-4d %s %7.3f s/iteration (%.3f s CPU)  %6.1f GFLOP/s (%2.0f %% of sgemm)  %6.0f MB above the data  "
        "objective %.6g\n",
        static_cast<int>(name.size()), name.data(), factors, solver == AlsSolver::Exact ? "exact" : "cg   ",
        report.secondsPerIteration, cpu, rate, 100.0 * rate / peak, peakMemoryMegabytes() - before, report.objective);
    std::fflush(stdout);
}

} // namespace

/// bench_als [small|large] [factors] [iterations] [cg]: ALS trainings on synthetic data, from a random start. Without
/// `cg` the share of sgemm is that of the work on paper.
int main(int argc, char** argv)
{
    const bool large = argc > 1 && std::strcmp(argv[1], "large") == 0;
    const SyntheticSize& size = large ? syntheticLarge : syntheticSmall;
    const bool cg = argc > 4 && std::strcmp(argv[4], "cg") == 0;
    const AlsSolver solver = cg ? AlsSolver::ConjugateGradient : AlsSolver::Exact;
    const int iterations = argc > 3 ? std::atoi(argv[3]) : 5;
    const SyntheticData data = makeSyntheticData(size);
    const double peak = measuredSgemmGigaflops();
    std::printf("%.*s: %d cookies, %d pages, %lld pairs; sgemm %.0f GFLOP/s\n", static_cast<int>(size.name.size()),
                size.name.data(), data.strength.rows, data.strength.cols,
                static_cast<long long>(data.strength.nonZeros()), peak);
    if (argc > 2)
        bench(data.strength, size.name, std::atoi(argv[2]), iterations, solver, peak);
    else
        for (const int factors : {64, 128})
            bench(data.strength, size.name, factors, iterations, solver, peak);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/ease.h"
#include "model/recommend/top_n.h"
#include "model/recommend/what_if.h"
#include "tests/support/measure.h"
#include "tests/support/stopwatch.h"
#include "tests/support/synthetic_data.h"

#include <Eigen/Cholesky>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace leadlight;

namespace {

constexpr SyntheticSize syntheticWide{"wide", 30'000, 41'000, 800'000};

/// Eigen's blocked Cholesky of a matrix of this size on one thread, in float32: n^3 / 3 operations.
void benchCholesky(std::int32_t pages)
{
    Eigen::MatrixXf matrix = Eigen::MatrixXf::Constant(pages, pages, 0.001F);
    matrix.diagonal().setConstant(2.0F);
    const Stopwatch watch;
    const Eigen::LLT<Eigen::Ref<Eigen::MatrixXf>> cholesky(matrix);
    std::printf("  Cholesky alone (Eigen, one thread): %.2f s (%.2f s CPU), diagonal %.3f\n", watch.seconds(),
                watch.cpuSeconds(), static_cast<double>(matrix(0, 0)));
}

std::shared_ptr<const Recommender> benchTraining(const SparseMatrix& strength, double peak)
{
    resetPeakMemory();
    const double before = peakMemoryMegabytes();
    const Stopwatch watch;
    const auto model = trainEase({strength, Strength::Binary}, EaseOptions{}, Progress());
    if (!model) {
        std::printf("%s\n", model.error().text().c_str());
        std::exit(1);
    }
    const double n = strength.cols;
    const double rate = n * n * n * 1e-9 / watch.seconds();
    std::printf("  EASE: %.2f s (%.2f s CPU), pages^3 at %.0f GFLOP/s (%.0f %% of sgemm), %.0f MB above the data\n",
                watch.seconds(), watch.cpuSeconds(), rate, 100.0 * rate / peak, peakMemoryMegabytes() - before);
    std::fflush(stdout);
    return *model;
}

void benchRanking(const Recommender& model, const SparseMatrix& strength)
{
    const Stopwatch watch;
    const auto top = topNForAll(model, strength, 10, Progress());
    std::printf("  top 10 of %d cookies: %.2f s (%.2f s CPU)\n", top ? strength.rows : 0, watch.seconds(),
                watch.cpuSeconds());
    const Stopwatch edit;
    constexpr int edits = 20;
    std::size_t listed = 0;
    for (int k = 0; k < edits; ++k)
        listed += whatIf(model, strength.row(k), std::vector<HistoryEdit>{{k, 2.0F}}, 10).size();
    std::printf("  what-if: %.2f ms a change, %zu pages listed\n", edit.seconds() * 1e3 / edits, listed);
}

} // namespace

/// bench_ease [small|large|wide] [rank]: EASE on synthetic data; wide is 30,000 cookies x 41,000 pages. `rank` also
/// ranks all pages for every cookie.
int main(int argc, char** argv)
{
    const std::string_view name = argc > 1 ? argv[1] : "small";
    const SyntheticSize& size = name == "wide" ? syntheticWide : name == "large" ? syntheticLarge : syntheticSmall;
    const SyntheticData data = makeSyntheticData(size);
    const double peak = measuredSgemmGigaflops();
    std::printf("%.*s: %d cookies, %d pages, %lld pairs; sgemm %.0f GFLOP/s\n", static_cast<int>(size.name.size()),
                size.name.data(), data.strength.rows, data.strength.cols,
                static_cast<long long>(data.strength.nonZeros()), peak);
    const auto model = benchTraining(data.strength, peak);
    if (size.pages <= syntheticLarge.pages)
        benchCholesky(size.pages);
    if (argc > 2 && std::string_view(argv[2]) == "rank")
        benchRanking(*model, data.strength);
    return 0;
}

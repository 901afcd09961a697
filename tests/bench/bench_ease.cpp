// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/numeric/random_bits.h"
#include "model/recommend/linear/cease.h"
#include "model/recommend/linear/ease.h"
#include "model/recommend/top_n.h"
#include "model/recommend/what_if.h"
#include "tests/support/measure.h"
#include "tests/support/stopwatch.h"
#include "tests/support/synthetic_data.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
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

using Train = std::function<Result<std::shared_ptr<const Recommender>>()>;

struct Trained
{
    std::shared_ptr<const Recommender> model;
    double seconds = 0.0;
};

Trained benchTraining(const char* name, std::int32_t pages, double peak, const Train& train)
{
    resetPeakMemory();
    const double before = peakMemoryMegabytes();
    const Stopwatch watch;
    const auto model = train();
    if (!model) {
        std::printf("%s\n", model.error().text().c_str());
        std::exit(1);
    }
    const double n = pages;
    const double seconds = watch.seconds();
    const double rate = n * n * n * 1e-9 / seconds;
    std::printf("  %s: %.2f s (%.2f s CPU), pages^3 at %.0f GFLOP/s (%.0f %% of sgemm), %.0f MB above the data\n", name,
                seconds, watch.cpuSeconds(), rate, 100.0 * rate / peak, peakMemoryMegabytes() - before);
    std::fflush(stdout);
    return {*model, seconds};
}

/// Eleven types, and titles of five words out of 3,000, some much more frequent than others.
struct MadeUpFacts
{
    std::vector<std::uint16_t> type;
    std::vector<std::string> title;

    explicit MadeUpFacts(std::int32_t pages)
    {
        std::uint64_t state = 1;
        const auto draw = [&state] { return unitInterval(mixedBits(state++)); };
        for (std::int32_t page = 0; page < pages; ++page) {
            type.push_back(static_cast<std::uint16_t>(draw() * 11.0));
            std::string words;
            for (int k = 0; k < 5; ++k) {
                auto number = static_cast<int>(3000.0 * std::pow(draw(), 3.0));
                for (int letter = 0; letter < 3; ++letter, number /= 26)
                    words += static_cast<char>('a' + number % 26);
                words += ' ';
            }
            title.push_back(words);
        }
    }
};

/// Each of the two twice, in turn, so that both see the same minute; the faster of each.
std::shared_ptr<const Recommender> benchTrainings(const SyntheticData& data, double peak)
{
    const SparseMatrix& strength = data.strength;
    const MadeUpFacts made(strength.cols);
    const PageFacts facts{.unit = data.pageGroup, .type = made.type, .title = made.title};
    const auto ease = [&] { return trainEase({strength, Strength::Binary}, EaseOptions(), Progress()); };
    const auto cease = [&] { return trainCease({strength, Strength::Binary, facts}, CeaseOptions(), Progress()); };
    std::array<double, 2> fastest{1e9, 1e9};
    Trained last;
    for (int turn = 0; turn < 2; ++turn) {
        last = {};
        fastest[0] = std::min(fastest[0], benchTraining("EASE ", strength.cols, peak, ease).seconds);
        last = benchTraining("CEASE", strength.cols, peak, cease);
        fastest[1] = std::min(fastest[1], last.seconds);
    }
    std::printf("  CEASE takes %.2f times as long as EASE\n", fastest[1] / fastest[0]);
    return last.model;
}

void benchRanking(const Recommender& model, const SparseMatrix& strength)
{
    const Stopwatch watch;
    const auto top = topNForAll(model, strength, 10, Progress());
    std::printf("  top 10 of %d cookies: %.2f s (%.2f s CPU)\n", top ? strength.rows : 0, watch.seconds(),
                watch.cpuSeconds());
    const Stopwatch edit;
    constexpr int edits = 20;
    const PopularPages popular(strength, {});
    std::size_t listed = 0;
    for (int k = 0; k < edits; ++k)
        listed += whatIf({model, strength, popular}, strength.row(k), std::vector<HistoryEdit>{{k, 2.0F}}, 10).size();
    std::printf("  what-if: %.2f ms a change, %zu pages listed\n", edit.seconds() * 1e3 / edits, listed);
}

} // namespace

/// bench_ease [small|large|wide] [rank]: EASE on synthetic data, and CEASE with all it can know of pages beside it;
/// wide is 30,000 cookies x 41,000 pages. `rank` also ranks all pages for every cookie.
int main(int argc, char** argv)
{
    const std::string_view name = argc > 1 ? argv[1] : "small";
    const SyntheticSize& size = name == "wide" ? syntheticWide : name == "large" ? syntheticLarge : syntheticSmall;
    const SyntheticData data = makeSyntheticData(size);
    const double peak = measuredSgemmGigaflops();
    std::printf("%.*s: %d cookies, %d pages, %lld pairs; sgemm %.0f GFLOP/s\n", static_cast<int>(size.name.size()),
                size.name.data(), data.strength.rows, data.strength.cols,
                static_cast<long long>(data.strength.nonZeros()), peak);
    const auto model = benchTrainings(data, peak);
    if (size.pages <= syntheticLarge.pages)
        benchCholesky(size.pages);
    if (argc > 2 && std::string_view(argv[2]) == "rank")
        benchRanking(*model, data.strength);
    return 0;
}

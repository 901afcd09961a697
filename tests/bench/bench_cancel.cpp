// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/audience.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"
#include "tests/support/bench_models.h"
#include "tests/support/stopwatch.h"
#include "tests/support/synthetic_data.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string_view>
#include <thread>

using namespace leadlight;

namespace {

constexpr double allowed = 50.0; // milliseconds
constexpr SyntheticSize wide{"wide", 12'000, 16'000, 320'000};

using Work = std::function<bool(const Progress&)>; // true: it came to its end

/// Cancels the work after ever longer waits, until it is done before; prints how long the cancel takes to take effect.
void bench(const char* name, const char* what, double longestWait, const Work& work)
{
    double worst = 0.0;
    double worstWait = 0.0;
    std::vector<double> latencies;
    bool done = false;
    for (double wait = 0.01; !done && wait < longestWait; wait *= 1.35) {
        std::stop_source stop;
        Stopwatch sinceCancel;
        std::jthread canceller([&](const std::stop_token& ended) {
            const Stopwatch watch;
            while (watch.seconds() < wait && !ended.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            sinceCancel = Stopwatch();
            stop.request_stop();
        });
        done = work(Progress(stop.get_token(), {}));
        const Stopwatch returned;
        canceller.request_stop();
        canceller.join();
        if (done)
            continue;
        latencies.push_back(std::chrono::duration<double>(returned.wall - sinceCancel.wall).count() * 1e3);
        if (latencies.back() > allowed)
            std::printf("    after %.2f s: %.1f ms\n", wait, latencies.back());
        if (latencies.back() > worst) {
            worst = latencies.back();
            worstWait = wait;
        }
    }
    std::ranges::sort(latencies);
    std::printf("%-20s %-9s %2zu cancels: median %6.1f ms, worst %6.1f ms (after %.2f s)\n", name, what,
                latencies.size(), latencies.empty() ? 0.0 : latencies[latencies.size() / 2], worst, worstWait);
    std::fflush(stdout);
}

void bench(const BenchModel& chosen, const SyntheticData& data, double longestWait)
{
    std::shared_ptr<const Recommender> model;
    bench(chosen.name, "training", longestWait, [&](const Progress& progress) {
        auto trained = trainRecommender(data.strength, {.unit = data.pageGroup}, chosen.options, progress);
        if (trained)
            model = *trained;
        return trained.has_value();
    });
    if (!model)
        if (auto trained = trainRecommender(data.strength, {.unit = data.pageGroup}, chosen.options, Progress()))
            model = *trained;
    if (!model)
        return;
    bench(chosen.name, "top 10", longestWait,
          [&](const Progress& progress) { return topNForAll(*model, data.strength, 10, progress).has_value(); });
    const PopularPages popular(data.strength, {.unit = data.pageGroup});
    bench(chosen.name, "audience", longestWait, [&](const Progress& progress) {
        return audienceOf({*model, data.strength, popular}, {.pages = {0, 1}, .lowestRank = 100}, progress).has_value();
    });
}

} // namespace

/// bench_cancel [small|large|wide] [model]: how long a cancel takes to take effect, at many moments of training,
/// ranking and finding an audience. `wide` has fewer cookies than pages, as EASE solves it among the cookies.
int main(int argc, char** argv)
{
    const std::string_view name = argc > 1 ? argv[1] : "small";
    const SyntheticSize& size = name == "large" ? syntheticLarge : name == "wide" ? wide : syntheticSmall;
    const SyntheticData data = makeSyntheticData(size);
    for (const BenchModel& model : benchModels())
        if (argc < 3 || std::strcmp(argv[2], model.name) == 0)
            bench(model, data, name == "small" ? 2.0 : name == "large" ? 6.0 : 30.0);
    return 0;
}

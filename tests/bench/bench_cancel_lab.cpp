// SPDX-License-Identifier: GPL-3.0-or-later
// How long after a cancel evaluate and tune return: each is run once in full, then again and again, cancelled at
// moments spread evenly over that time. bench_cancel_lab [moments]
#include "model/tune/tuner.h"
#include "tests/support/shared_data.h"
#include "tests/support/shared_interactions.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

using namespace leadlight;

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;
using Work = std::function<bool(const Progress&)>; // true where it was cut short

void measure(const char* name, int moments, const Work& work)
{
    const auto start = Clock::now();
    static_cast<void>(work({}));
    const Milliseconds whole = Clock::now() - start;
    std::vector<double> waits;
    double worst = 0.0;
    std::string worstAt;
    for (int moment = 1; moment <= moments; ++moment) {
        std::stop_source stop;
        std::mutex mutex;
        std::string stage;
        std::string stageAtCancel;
        Clock::time_point asked;
        const Progress progress(stop.get_token(), [&](double, const Phrase& text) {
            const std::lock_guard lock(mutex);
            stage = english(text);
        });
        std::jthread canceller([&] {
            std::this_thread::sleep_for(whole * moment / (moments + 1));
            const std::lock_guard lock(mutex);
            stageAtCancel = stage;
            asked = Clock::now();
            stop.request_stop();
        });
        const bool cut = work(progress);
        const auto returned = Clock::now();
        canceller.join();
        if (!cut || returned < asked)
            continue; // it was quicker this time
        waits.push_back(Milliseconds(returned - asked).count());
        if (waits.back() > worst) {
            worst = waits.back();
            worstAt = stageAtCancel;
        }
    }
    std::ranges::sort(waits);
    if (!waits.empty())
        std::printf("%-28s %7.0f ms in full; cancelled %zu times: median %.1f ms, longest %.1f ms (after \"%s\")\n",
                    name, whole.count(), waits.size(), waits[waits.size() / 2], worst, worstAt.c_str());
}

void measureOn(const char* name, int moments, const EvaluateRequest& request)
{
    measure((std::string("evaluate ") + name).c_str(), moments,
            [&](const Progress& progress) { return !evaluateModels(request, progress); });
    for (const ModelKey model : {keyOf(EaseOptions{}), keyOf(AlsOptions{}), keyOf(Rp3betaOptions{})}) {
        TuneOptions options;
        options.model = model;
        options.trials = 9;
        options.searchTypeWeights = true;
        const auto text = std::string("tune ") + std::string(choiceName(model)) + ' ' + name;
        measure(text.c_str(), moments, [&](const Progress& progress) {
            const auto result = tune(request, options, {}, progress);
            return !result || result->cancelled;
        });
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int moments = argc > 1 ? std::stoi(argv[1]) : 40;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    EvaluateRequest request;
    request.interactions = sharedInteractions(sharedData("seed"), "submissions.csv", UnmappedPages::Drop);
    measureOn("seed", moments, request);
    request.interactions = sharedInteractions(sharedData("msweb"), "train.csv", UnmappedPages::Keep);
    request.given =
        sharedTest(*request.interactions, sharedData("msweb"), "test_allbut1_target.csv", "test_allbut1_input.csv");
    measureOn("msweb, given test", moments, request);
    request.given = nullptr;
    request.options.repeats = 2;
    measureOn("msweb, leave-one-out", moments, request);
    return 0;
}

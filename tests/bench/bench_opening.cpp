// SPDX-License-Identifier: GPL-3.0-or-later
// How long Cancel takes while files are opened: bench_opening SUBMISSIONS [MAPPING] [tries]. Opens the files as the
// window does, cancels at evenly spread moments, and prints the longest time until the work had returned, with the
// stage it was in.
#include "model/stages/opening.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <string>
#include <thread>

using namespace leadlight;
using Clock = std::chrono::steady_clock;

namespace {
double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

struct Try
{
    double total = 0.0;   ///< seconds from the start until the work had returned
    double latency = 0.0; ///< seconds from cancel until then
    std::string stage;
    bool finished = false;
};

/// Opens the files; asks to stop after `wait` seconds where that is not negative.
Try open(const FilesToOpen& files, double wait)
{
    std::stop_source stop;
    std::mutex mutex;
    Try out;
    const Progress progress(stop.get_token(), [&](double fraction, const Phrase& stage) {
        const std::lock_guard lock(mutex);
        out.stage = english(stage) + " at " + std::to_string(fraction);
    });
    const auto start = Clock::now();
    auto end = start;
    std::jthread work([&] {
        out.finished = openFiles({.files = files}, {}, progress).has_value();
        end = Clock::now();
    });
    auto asked = start;
    if (wait >= 0.0) {
        std::this_thread::sleep_for(std::chrono::duration<double>(wait));
        asked = Clock::now();
        stop.request_stop();
    }
    work.join();
    out.total = seconds(end - start);
    out.latency = std::max(0.0, seconds(end - asked));
    return out;
}
} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::puts("bench_opening SUBMISSIONS [MAPPING] [tries]");
        return 2;
    }
    const FilesToOpen files{{argv[1]}, argc > 2 ? argv[2] : ""};
    const int tries = argc > 3 ? std::stoi(argv[3]) : 40;
    const double whole = open(files, -1.0).total;
    std::printf("opening takes %.2f s\n", whole);
    std::vector<Try> all;
    for (int i = 0; i < tries; ++i)
        all.push_back(open(files, whole * (i + 0.5) / tries));
    std::erase_if(all, [](const Try& one) { return one.finished; });
    std::ranges::sort(all, std::ranges::greater(), &Try::latency);
    std::printf("cancelled %zu times; the slowest:\n", all.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(8, all.size()); ++i)
        std::printf("%7.1f ms  %s\n", 1000.0 * all[i].latency, all[i].stage.c_str());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"

#include <string>

namespace leadlight::testing {

/// A made-up training of `cookies` cookies: hit rates and top tens follow from `number`, so that two of them differ.
inline RunRecord madeUpRun(int number, int cookies = 60)
{
    RunRecord run;
    const auto text = std::to_string(number);
    run.id = "run" + text;
    run.when = "2026-11-" + std::to_string(10 + number % 20) + "T14:" + std::to_string(10 + number % 50) + ":00";
    run.dataName = "submissions.csv";
    run.dataFingerprint = "00000000000000aa";
    run.pairing = "data " + run.dataFingerprint;
    run.cookies = cookies;
    run.pages = 40;
    run.interactions = 5 * cookies;
    run.model = "ease";
    run.label = "EASE λ=" + text + ", binary";
    run.settings = {{"model", "ease"}, {"strength", "binary"}, {"lambda", text}};
    auto& rates = run.perCookie["hit_rate"];
    double sum = 0.0;
    for (int cookie = 0; cookie < cookies; ++cookie) {
        const int tenths = (cookie * 7 + number) % 11;
        rates.push_back(static_cast<float>(tenths) / 10.0F);
        sum += tenths / 10.0;
        ++run.hitRates[static_cast<std::size_t>(tenths)];
        ++run.topHitRates[static_cast<std::size_t>(tenths / 2)];
        // Every third cookie is recommended the same whatever the run.
        const auto list = static_cast<std::uint64_t>(cookie % 3 == 0 ? 1 : number + 2);
        run.topTen.push_back({static_cast<std::uint64_t>(cookie) + 1000, list});
    }
    run.metrics["hit_rate"] = {sum / cookies, sum / cookies - 0.05, sum / cookies + 0.05};
    return run;
}

inline RunList madeUpRuns(int count, int cookies = 60)
{
    RunList runs;
    for (int number = 1; number <= count; ++number)
        runs.push_back(std::make_shared<const RunRecord>(madeUpRun(number, cookies)));
    return runs;
}

} // namespace leadlight::testing

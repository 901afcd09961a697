// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/delivery_pair.h"
#include "model/evaluate/evaluation.h"
#include "model/numeric/random_bits.h"
#include "tests/support/deliveries.h"
#include "tests/support/shared_data.h"

#include <map>
#include <random>

namespace leadlight::testing {

inline constexpr std::int32_t september = 20'332; // 2025-09-01
inline constexpr std::int32_t october = september + 30;

struct Random
{
    std::mt19937_64 engine;
    int below(int n) { return static_cast<int>(engine() % static_cast<unsigned>(n)); }
    bool chance(double p) { return unitInterval(engine()) < p; }
};

[[nodiscard]] inline ModelOptions popularModel()
{
    return modelNamed("popularity").value_or(ModelOptions());
}

[[nodiscard]] inline std::shared_ptr<const DeliveryPair> pairOf(const Tables& tables, const ChangeOptions& change = {})
{
    PipelineOptions options;
    auto pair = pairDeliveries(tables, options, change, nullptr, Progress());
    if (!pair)
        qWarning("%s", pair.error().text().c_str());
    return pair.value_or(nullptr);
}

/// The seed, each cookie's rows dealt out to two months by a draw of its own; some cookies are in one of them only.
[[nodiscard]] inline std::vector<DatedFile> seedInTwoMonths()
{
    const auto table = readSubmissions({sharedData("seed") / "submissions.csv"}, {}, Progress());
    if (!table)
        return {};
    std::vector<DatedFile> out{{"2025-09.csv", {}}, {"2025-10.csv", {}}};
    const SubmissionTable& seed = **table;
    for (std::size_t row = 0; row < seed.cookie.size(); ++row) {
        const std::uint64_t drawn = mixedBits(mixedBits(seed.cookie[row]) + row);
        const std::uint64_t ofCookie = mixedBits(seed.cookie[row] ^ 0x5eedU) % 4; // 0: only then, 1: only now
        const std::size_t month = ofCookie < 2 ? ofCookie : drawn % 2;
        const std::int32_t first = month == 0 ? september : october;
        out[month].rows.push_back({.cookie = std::string(seed.cookies[seed.cookie[row]]),
                                   .page = std::string(seed.pages[seed.page[row]]),
                                   .day = first + static_cast<std::int32_t>((drawn >> 8U) % 30),
                                   .submissions = seed.submissions[row],
                                   .type = std::string(seed.types[seed.type[row]])});
    }
    return out;
}

/// What each cookie took of each page in one file, without those of nobody.
using Took = std::map<std::string, std::map<std::string, std::int64_t>>;
[[nodiscard]] inline Took tookIn(const DatedFile& file)
{
    Took out;
    for (const DatedRow& row : file.rows)
        if (!isUnidentified(row.cookie))
            out[row.cookie][row.page] += row.submissions;
    return out;
}

} // namespace leadlight::testing

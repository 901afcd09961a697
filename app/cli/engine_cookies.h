// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/engine_lists.h"
#include "app/cli/output.h"

#include "model/evaluate/hit_rate.h"
#include "model/warehouse/sorted_cookies.h"

namespace leadlight::cli {

/// Hit rates of an engine, and the run whose lists they are of: while that is there, its cookies can be read.
struct RatesInEngine
{
    RunInEngine run;
    HitRates rates;
};
/// Connects, trains, makes the lists of everybody, and measures them.
[[nodiscard]] Result<RatesInEngine> hitRatesInEngine(const PipelineArguments& arguments,
                                                     const EvidenceOptions& evidence, const Progress& progress);

/// Writes a table of the cookies of those rates in the order of files; `head`: what a JSON answer begins with.
[[nodiscard]] Status writeRatesInEngine(const OutputArguments& output, Json head, const RatesInEngine& measured,
                                        const Progress& progress);

} // namespace leadlight::cli

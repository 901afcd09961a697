// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tune/tuner.h"

namespace leadlight {

/// Whether the test shows the best settings worse than the present ones: TuneResult::worseOnTest.
[[nodiscard]] bool isWorseOnTest(const TuneResult& result);
/// Whether it shows them better: TuneResult::betterOnTest. Both are false where the test cannot tell.
[[nodiscard]] bool isBetterOnTest(const TuneResult& result);

/// The search and its test in plain words. Where the test shows the best settings worse, it begins with keeping the
/// present ones; where its cookies are too few, with that.
[[nodiscard]] Phrase tuningVerdict(const TuneResult& result);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/evaluate/hit_rate.h"

#include <optional>

namespace leadlight {

/// Why there is no hit rate at all (HitRates::measured() is 0): no mapping, one that fits no page, no evidence,
/// or nobody who gets a list.
[[nodiscard]] Phrase whyNoHitRate(const HitRates& rates, const Dataset& data);
/// True where another BU mapping could help against that.
[[nodiscard]] bool lacksMapping(const HitRates& rates);

/// "193 of 999 cookies have no hit rate, since none of their pages has a business unit.", and how many have none since
/// nothing they took speaks for a page. `top`: of the top hit rate. Null where every cookie has one.
[[nodiscard]] std::optional<Phrase> withoutHitRate(const HitRates& rates, bool top);

/// "806 of 999 cookies": how many the figure is of; of all: "999 cookies".
[[nodiscard]] Phrase measuredCookies(const HitRates& rates, bool top);

/// That the mean is one of too few cookies to rely on (as VerdictWords' tooFewTested()); null where there are enough.
[[nodiscard]] std::optional<Phrase> tooFewForAMean(const HitRates& rates, bool top);

/// What to say where the recommendations hit less often than pages drawn at random would; else null.
[[nodiscard]] std::optional<Phrase> belowRandom(const HitRates& rates, bool top);

/// What it means where a list of one business unit's pages alone would hit more often; else null.
[[nodiscard]] std::optional<Phrase> belowOneUnit(const HitRates& rates, const Dataset& data, bool top);

} // namespace leadlight

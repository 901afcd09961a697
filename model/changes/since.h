// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"
#include "model/recommend/interactions.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadlight {

/// What a report says of its data in single figures.
struct StateFigures
{
    std::int64_t submissions = 0; ///< form submissions that were joined
    std::int64_t visitors = 0;
    std::int64_t pages = 0;
    /// The share of hidden pages that the top 10 has, with its 95 % interval (NaN where that is not known any more);
    /// nothing where it was not measured.
    std::optional<Estimate> found = {};
    std::optional<Protocol> protocol = {}; ///< that it was measured by, where that is known
};
/// Of these data; `scorecard` may be null, and what is found is of `model`: nothing, of the scorecard's best.
[[nodiscard]] StateFigures stateOf(const Dataset& data, const Scorecard* scorecard, std::optional<std::size_t> model);

/// A page that only one of the two has.
struct PageOfOne
{
    std::string page;  ///< page_url
    std::string title; ///< empty: it has none
    std::int64_t visitors = 0;
};

/// What has changed since a session was saved, or from one delivery to the next: the figures of each by themselves. Of
/// a session, unlike of two deliveries of the same files (delivery_pair.h), both may hold the same rows, as exports of
/// everything so far do.
struct Since
{
    std::string when;     ///< the session was saved: "2026-08-31 14:02"; or the name of the earlier delivery
    std::string now = {}; ///< the name of the later delivery; empty: the files of now, all of them
    StateFigures before;
    StateFigures after;
    bool rowsKnown = false;               ///< those of then are there; else the next three are empty
    std::int64_t returned = 0;            ///< visitors in both
    std::vector<PageOfOne> newPages = {}; ///< most visitors first
    std::vector<PageOfOne> vanished = {}; ///< likewise
    std::optional<Difference> found = {}; ///< after less before; only where both were measured alike, with intervals
};
/// `then` may be null: its files are gone. The interval of what is found takes both figures for independent, so that
/// visitors of both make the truth rather clearer than is said.
[[nodiscard]] Since changesSince(std::string when, const StateFigures& before, const Interactions* then,
                                 const StateFigures& after, const Interactions& now);

/// From the delivery before the last that counts in these data to that one; null where there is none, or where either
/// has no dates, so that nobody knows which was earlier. Fails only where it is cancelled.
[[nodiscard]] Result<std::shared_ptr<const Since>> sinceEarlierDelivery(const Interactions& interactions,
                                                                        const Progress& progress);

} // namespace leadlight

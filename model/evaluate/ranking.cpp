// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

void hideSeen(std::span<float> scores, std::span<const std::int32_t> seen)
{
    for (const auto page : seen)
        scores[static_cast<std::size_t>(page)] = -std::numeric_limits<float>::infinity();
}

RankCount rankOf(std::span<const float> scores, std::int32_t page, std::int32_t unseen)
{
    const float own = scores[static_cast<std::size_t>(page)];
    if (!std::isfinite(own))
        return {unseen - 1, 1};
    // Two counters in one pass without branches: the compiler turns it into vector compares.
    std::int32_t higher = 0;
    std::int32_t equal = 0;
    for (const float score : scores) {
        higher += score > own ? 1 : 0;
        equal += score == own ? 1 : 0;
    }
    return {higher, equal};
}

std::size_t bestPages(std::span<const float> scores, std::span<std::int32_t> list)
{
    constexpr std::size_t chunk = 64;
    std::size_t length = 0;
    float least = -std::numeric_limits<float>::infinity(); // what a page must exceed to enter
    const auto enter = [&](std::size_t page) {
        std::size_t at = length < list.size() ? length++ : length - 1;
        for (; at > 0 && scores[static_cast<std::size_t>(list[at - 1])] < scores[page]; --at)
            list[at] = list[at - 1];
        list[at] = static_cast<std::int32_t>(page);
        if (length == list.size())
            least = scores[static_cast<std::size_t>(list[length - 1])];
    };
    for (std::size_t begin = 0; begin < scores.size(); begin += chunk) {
        const auto piece = scores.subspan(begin, std::min(chunk, scores.size() - begin));
        // Most pieces have nothing to add once the list is full: a count in vector compares passes them by.
        std::int32_t entering = 0;
        for (const float score : piece)
            entering += score > least ? 1 : 0;
        for (std::size_t i = 0; entering > 0 && i < piece.size(); ++i) {
            if (piece[i] > least)
                enter(begin + i);
        }
    }
    return length;
}

} // namespace leadlight

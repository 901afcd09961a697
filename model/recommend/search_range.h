// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace leadlight {

/// One setting that a search varies, and over what. Numbers of a range are taken with three significant digits at most,
/// whole ones as whole numbers.
struct SearchRange
{
    std::string key; ///< of the option on the command line: "lambda", "strength"; "type-weights" for the weights
    double low = 0.0;
    double high = 0.0;
    bool logarithmic = false;              ///< even steps of the logarithm: as many from 1 to 10 as from 10 to 100
    std::vector<double> steps = {};        ///< instead of all numbers from low to high: these, ascending
    std::vector<std::string> choices = {}; ///< instead of a range: the names of the values
};

[[nodiscard]] inline SearchRange evenRange(std::string_view key, double low, double high)
{
    return {.key = std::string(key), .low = low, .high = high};
}

[[nodiscard]] inline SearchRange logarithmicRange(std::string_view key, double low, double high)
{
    return {.key = std::string(key), .low = low, .high = high, .logarithmic = true};
}

/// These values, ascending, each as often as another.
[[nodiscard]] inline SearchRange stepRange(std::string_view key, std::vector<double> steps)
{
    SearchRange out{.key = std::string(key), .low = steps.front(), .high = steps.back()};
    out.steps = std::move(steps);
    return out;
}

template <class E>
[[nodiscard]] SearchRange choiceRange(std::string_view key, std::initializer_list<E> choices)
{
    SearchRange out{.key = std::string(key)};
    for (const E choice : choices)
        out.choices.emplace_back(choiceName(choice));
    return out;
}

} // namespace leadlight

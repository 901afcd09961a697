// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tune/search_space.h"

#include "model/numeric/random_bits.h"
#include "model/recommend/catalogue.h"

#include <cmath>
#include <type_traits>

namespace leadlight {

namespace {

/// Coordinates of one point, taken one after the other, each in [0, 1).
class Coordinates
{
public:
    /// `dimensions`: how many are taken at most, 11 or fewer.
    Coordinates(int number, std::uint64_t seed, std::size_t dimensions)
        : m_number(number)
        , m_seed(seed)
        , m_root(dimensions <= 7 ? rootOf8 : rootOf12)
    {
    }

    /// Dimension d steps by the fractional powers of the root of x^(D + 1) = x + 1, with D no less than the dimensions
    /// taken, so that all together fill the cube evenly. The fewer D, the more evenly.
    double next()
    {
        ++m_dimension;
        const double shift = unitInterval(mixedBits(mixedBits(m_seed) + static_cast<std::uint64_t>(m_dimension)));
        const double at = shift + (m_number + 1) * std::pow(1.0 / m_root, m_dimension);
        return at - std::floor(at);
    }

private:
    static constexpr double rootOf8 = 1.0969815577985598; // x^8 = x + 1
    static constexpr double rootOf12 = 1.062169167864255; // x^12 = x + 1

    int m_number;
    std::uint64_t m_seed;
    double m_root;
    int m_dimension = 0;
};

/// Three significant digits: finer steps make no difference and are tiresome to read.
double rounded(double value)
{
    if (value == 0.0)
        return 0.0;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
    return std::round(value / step) * step;
}

template <class T>
const T& stepAt(const std::vector<T>& steps, double coordinate)
{
    return steps[static_cast<std::size_t>(coordinate * static_cast<double>(steps.size()))];
}

double numberAt(const SearchRange& range, double coordinate)
{
    return range.logarithmic ? range.low * std::pow(range.high / range.low, coordinate)
                             : range.low + coordinate * (range.high - range.low);
}

template <class T>
void setAt(T& value, const SearchRange& range, double coordinate)
{
    if constexpr (std::is_enum_v<T>)
        value = choiceNamed<T>(stepAt(range.choices, coordinate)).value_or(value);
    else if constexpr (std::is_integral_v<T>)
        value = static_cast<T>(std::lround(numberAt(range, coordinate)));
    else
        value = range.steps.empty() ? rounded(numberAt(range, coordinate)) : stepAt(range.steps, coordinate);
}

/// Sets the field that the range names.
void setAt(ModelSettings& settings, const SearchRange& range, double coordinate)
{
    const auto set = [&](const auto& field, auto& value) {
        if (field.key == range.key)
            setAt(value, range, coordinate);
    };
    std::visit([&](auto& own) { visitFields(own, set); }, settings);
}

SearchRange strengthRange()
{
    return choiceRange("strength", {Strength::Binary, Strength::Log, Strength::Weighted});
}

SearchRange typeWeightsRange()
{
    return {.key = "type-weights", .choices = {"as set", "equal"}};
}

/// Weights make no difference to a model that only sees whether there was a submission.
bool searchesTypeWeights(SearchChoices choices, Strength strength)
{
    return choices.typeWeights && strength != Strength::Binary;
}

/// Neither makes a difference to a model that does not read strengths.
SearchChoices choicesFor(const ModelEntry& entry, SearchChoices choices)
{
    return entry.readsStrength ? choices : SearchChoices{.strength = false, .typeWeights = false};
}

} // namespace

std::vector<SearchRange> searchRanges(const ModelOptions& base, SearchChoices wanted)
{
    const ModelEntry& entry = entryOf(base.settings);
    const SearchChoices choices = choicesFor(entry, wanted);
    auto out = entry.search;
    if (out.empty())
        return out;
    if (choices.strength)
        out.push_back(strengthRange());
    if (searchesTypeWeights(choices, choices.strength ? Strength::Weighted : resolved(base).strength))
        out.push_back(typeWeightsRange());
    return out;
}

SearchPoint searchPoint(const ModelOptions& base, SearchChoices wanted, int number, std::uint64_t seed)
{
    SearchPoint out{resolved(base)};
    const ModelEntry& entry = entryOf(base.settings);
    const SearchChoices choices = choicesFor(entry, wanted);
    const auto& own = entry.search;
    if (own.empty())
        return out;
    constexpr std::size_t further = 2; // strength, type weights
    Coordinates at(number, seed, own.size() + further);
    for (const SearchRange& range : own)
        setAt(out.options.settings, range, at.next());
    if (choices.strength)
        setAt(out.options.strength, strengthRange(), at.next());
    if (searchesTypeWeights(choices, out.options.strength))
        out.equalTypeWeights = stepAt(typeWeightsRange().choices, at.next()) == "equal";
    return out;
}

} // namespace leadlight

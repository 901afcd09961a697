// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tune/search_space.h"

#include "model/numeric/random_bits.h"

#include <cmath>
#include <type_traits>

namespace leadlight {

namespace {

/// Coordinates of one point, taken one after the other.
class Coordinates
{
public:
    Coordinates(int number, std::uint64_t seed)
        : m_number(number)
        , m_seed(seed)
    {
    }

    double linear(std::string_view /*key*/, double low, double high) { return low + next() * (high - low); }
    double logarithmic(std::string_view /*key*/, double low, double high) { return low * std::pow(high / low, next()); }
    template <class E>
    E oneOf(std::string_view /*key*/, std::initializer_list<E> choices)
    {
        return *(choices.begin() + static_cast<std::ptrdiff_t>(next() * static_cast<double>(choices.size())));
    }

private:
    /// Dimension d steps by the fractional powers of the root of x^8 = x + 1 (7 dimensions at most are taken), so that
    /// all dimensions together fill the cube evenly.
    double next()
    {
        constexpr double root = 1.0969815577985598;
        ++m_dimension;
        const double shift = unitInterval(mixedBits(mixedBits(m_seed) + static_cast<std::uint64_t>(m_dimension)));
        const double at = shift + (m_number + 1) * std::pow(1.0 / root, m_dimension);
        return at - std::floor(at);
    }

    int m_number;
    std::uint64_t m_seed;
    int m_dimension = 0;
};

/// Takes the same calls as Coordinates, and notes what could have been chosen.
class Ranges
{
public:
    explicit Ranges(std::vector<SearchRange>& out)
        : m_out(out)
    {
    }

    double linear(std::string_view key, double low, double high) { return note(key, low, high, false); }
    double logarithmic(std::string_view key, double low, double high) { return note(key, low, high, true); }
    /// The last choice, which is the one that leads to further dimensions.
    template <class E>
    E oneOf(std::string_view key, std::initializer_list<E> choices)
    {
        SearchRange range{std::string(key), 0.0, 0.0, false, {}};
        for (const E choice : choices) {
            if constexpr (std::is_same_v<E, bool>)
                range.choices.emplace_back(choice ? "equal" : "as set");
            else
                range.choices.emplace_back(Choices<E>::names[static_cast<std::size_t>(choice)]);
        }
        m_out.push_back(std::move(range));
        return *(choices.end() - 1);
    }

private:
    double note(std::string_view key, double low, double high, bool logarithmic)
    {
        m_out.push_back({std::string(key), low, high, logarithmic, {}});
        return low;
    }

    std::vector<SearchRange>& m_out;
};

/// Three significant digits: finer steps make no difference and are tiresome to read.
double rounded(double value)
{
    if (value == 0.0)
        return 0.0;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
    return std::round(value / step) * step;
}

int whole(double value)
{
    return static_cast<int>(std::lround(value));
}

template <class At>
void searchAls(AlsOptions& als, At& at)
{
    als.factors = whole(at.logarithmic("factors", 8, 96));
    als.regularization = rounded(at.logarithmic("regularization", 0.1, 1000.0));
    als.alpha = rounded(at.logarithmic("alpha", 1.0, 300.0));
    als.iterations = whole(at.logarithmic("iterations", 5, 40));
}

template <class At>
void searchRp3beta(Rp3betaOptions& walk, At& at)
{
    walk.walkAlpha = rounded(at.linear("walk-alpha", 0.3, 1.8));
    walk.beta = rounded(at.linear("beta", 0.0, 0.9));
    walk.neighbours = whole(at.logarithmic("neighbours", 10, 1000));
}

template <class At>
void searchItemKnn(ItemKnnOptions& knn, At& at)
{
    knn.weighting = at.oneOf("weighting", {KnnWeighting::Cosine, KnnWeighting::TfIdf, KnnWeighting::Bm25});
    knn.neighbours = whole(at.logarithmic("knn-neighbours", 10, 500));
    knn.shrinkage = rounded(at.logarithmic("shrinkage", 0.1, 100.0));
    knn.k1 = rounded(at.logarithmic("bm25-k1", 0.1, 5.0));
    knn.b = rounded(at.linear("bm25-b", 0.0, 1.0));
}

/// The whole space: `at` chooses a point of it, or describes it.
template <class At>
void search(SearchPoint& out, SearchChoices choices, At& at)
{
    switch (out.options.kind) {
    case ModelKind::Als:
        searchAls(out.options.als, at);
        break;
    case ModelKind::Ease:
        out.options.ease.lambda = rounded(at.logarithmic("lambda", 1.0, 5000.0));
        break;
    case ModelKind::Rp3beta:
        searchRp3beta(out.options.rp3beta, at);
        break;
    case ModelKind::ItemKnn:
        searchItemKnn(out.options.itemKnn, at);
        break;
    default:
        return;
    }
    if (choices.strength)
        out.options.strength = at.oneOf("strength", {Strength::Binary, Strength::Log, Strength::Weighted});
    // Weights make no difference to a model that only sees whether there was a submission.
    if (choices.typeWeights && out.options.strength != Strength::Binary)
        out.equalTypeWeights = at.oneOf("type-weights", {false, true});
}

} // namespace

bool canBeTuned(ModelKind kind)
{
    return kind == ModelKind::Als || kind == ModelKind::Ease || kind == ModelKind::Rp3beta ||
           kind == ModelKind::ItemKnn;
}

std::vector<SearchRange> searchRanges(const ModelOptions& base, SearchChoices choices)
{
    std::vector<SearchRange> out;
    SearchPoint point{resolved(base)};
    Ranges ranges(out);
    search(point, choices, ranges);
    return out;
}

SearchPoint searchPoint(const ModelOptions& base, SearchChoices choices, int number, std::uint64_t seed)
{
    SearchPoint out{resolved(base)};
    Coordinates at(number, seed);
    search(out, choices, at);
    return out;
}

} // namespace leadlight

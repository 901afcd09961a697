// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/search_space.h"

#include "model/recommend/random_bits.h"

#include <cmath>

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

    double linear(double low, double high) { return low + next() * (high - low); }
    double logarithmic(double low, double high) { return low * std::pow(high / low, next()); }
    int logarithmicWhole(int low, int high)
    {
        return static_cast<int>(std::lround(logarithmic(static_cast<double>(low), static_cast<double>(high))));
    }
    template <class E>
    E oneOf(std::initializer_list<E> choices)
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

/// Three significant digits: finer steps make no difference and are tiresome to read.
double rounded(double value)
{
    if (value == 0.0)
        return 0.0;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
    return std::round(value / step) * step;
}

void searchAls(AlsOptions& als, Coordinates& at)
{
    als.factors = at.logarithmicWhole(8, 96);
    als.regularization = rounded(at.logarithmic(0.1, 1000.0));
    als.alpha = rounded(at.logarithmic(1.0, 300.0));
    als.iterations = at.logarithmicWhole(5, 40);
}

void searchRp3beta(Rp3betaOptions& walk, Coordinates& at)
{
    walk.walkAlpha = rounded(at.linear(0.3, 1.8));
    walk.beta = rounded(at.linear(0.0, 0.9));
    walk.neighbours = at.logarithmicWhole(10, 1000);
}

void searchItemKnn(ItemKnnOptions& knn, Coordinates& at)
{
    knn.weighting = at.oneOf({KnnWeighting::Cosine, KnnWeighting::TfIdf, KnnWeighting::Bm25});
    knn.neighbours = at.logarithmicWhole(10, 500);
    knn.shrinkage = rounded(at.logarithmic(0.1, 100.0));
    knn.k1 = rounded(at.logarithmic(0.1, 5.0));
    knn.b = rounded(at.linear(0.0, 1.0));
}

} // namespace

bool canBeTuned(ModelKind kind)
{
    return kind == ModelKind::Als || kind == ModelKind::Ease || kind == ModelKind::Rp3beta ||
           kind == ModelKind::ItemKnn;
}

SearchPoint searchPoint(const ModelOptions& base, SearchChoices choices, int number, std::uint64_t seed)
{
    SearchPoint out{resolved(base)};
    Coordinates at(number, seed);
    switch (out.options.kind) {
    case ModelKind::Als:
        searchAls(out.options.als, at);
        break;
    case ModelKind::Ease:
        out.options.ease.lambda = rounded(at.logarithmic(1.0, 5000.0));
        break;
    case ModelKind::Rp3beta:
        searchRp3beta(out.options.rp3beta, at);
        break;
    case ModelKind::ItemKnn:
        searchItemKnn(out.options.itemKnn, at);
        break;
    default:
        return out;
    }
    if (choices.strength)
        out.options.strength = at.oneOf({Strength::Binary, Strength::Log, Strength::Weighted});
    // Weights make no difference to a model that only sees whether there was a submission.
    if (choices.typeWeights && out.options.strength != Strength::Binary)
        out.equalTypeWeights = at.oneOf({false, true});
    return out;
}

} // namespace leadlight

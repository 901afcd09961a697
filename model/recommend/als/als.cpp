// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als.h"

#include "model/base/huge_pages.h"
#include "model/base/parallel.h"
#include "model/numeric/random_bits.h"
#include "model/recommend/als/als_solver.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

constexpr double initialScale = 0.01;
constexpr double convergedBelow = 1e-4; // relative change per iteration, where no tolerance is set

/// A copy of the matrix with its strengths as the model sees them.
Result<SparseMatrix> transformedMatrix(const SparseMatrix& strength, Strength how, const Progress& progress)
{
    SparseMatrix out{strength.rows, strength.cols, strength.start, {}, {}};
    const auto transform = [&](std::size_t p) { return transformedStrength(strength.value[p], how); };
    if (!fillPairs(strength, out.index, progress, [&](std::size_t p) { return strength.index[p]; }) ||
        !fillPairs(strength, out.value, progress, transform))
        return cancelled();
    return out;
}

/// Sum of the confidences of all pairs with a submission; incomplete when cancelled.
double totalConfidence(const SparseMatrix& strength, double alpha, const Progress& progress)
{
    std::array<double, cookiePieces> sums{};
    static_cast<void>(forCookiePieces(strength, progress, [&](std::size_t piece, std::size_t first, std::size_t last) {
        const auto values = strength.value.begin();
        sums[piece] = std::accumulate(values + strength.start[first], values + strength.start[last], 0.0,
                                      [](double sum, float value) { return sum + static_cast<double>(value); });
    }));
    return alpha * std::accumulate(sums.begin(), sums.end(), 0.0);
}

/// Uninitialised, in large pages: the rows are read in an order that jumps all over it.
template <class T>
void allocate(Factors<T>& factors, Eigen::Index rows, Eigen::Index stride)
{
    factors.resize(rows, stride);
    preferHugePages(factors.data(), static_cast<std::size_t>(factors.size()) * sizeof(T));
}

/// Zeros, where the first steps of conjugate gradients start. Done for every solver, in parallel and given up where
/// cancelled: the system takes milliseconds for each large page touched first, and a row in each is soon touched.
template <class T>
void clear(Factors<T>& factors, const Progress& progress)
{
    constexpr std::int64_t rowsAtOnce = 4096;
    static_cast<void>(parallelFor(factors.rows(), rowsAtOnce, progress, [&](std::int64_t begin, std::int64_t end) {
        factors.middleRows(begin, end - begin).setZero();
    }));
}

template <class T>
class AlsTraining
{
public:
    AlsTraining(const SparseMatrix& strength, SparseMatrix byPage, Strength how, const AlsOptions& options,
                const AlsInitialFactors& initial, const Progress& progress)
        : m_byPage(std::move(byPage))
        , m_cookieSide(strength, options, factorsOf(initial), AlsSide::Method::Cheapest, progress)
        , m_pageSide(m_byPage, options, factorsOf(initial), AlsSide::Method::Cholesky, progress)
        , m_confidence(totalConfidence(strength, options.alpha, progress))
        , m_weights(m_confidence + static_cast<double>(strength.rows) * strength.cols -
                    static_cast<double>(strength.nonZeros()))
    {
        m_state.options = options;
        m_state.how = how;
        m_state.factors = factorsOf(initial);
        const auto stride = paddedLength<T>(m_state.factors);
        allocate(m_state.pages, strength.cols, stride);
        m_state.pages.setZero();
        m_state.pages.leftCols(m_state.factors) = initial.pages.template cast<T>();
        allocate(m_state.cookies, strength.rows, stride);
        clear(m_state.cookies, progress);
    }

    Status run(const Progress& progress)
    {
        const AlsOptions& o = m_state.options;
        while (iterations() < o.iterations) {
            const double begin = static_cast<double>(iterations()) / o.iterations;
            const double end = static_cast<double>(iterations() + 1) / o.iterations;
            if (Status step = iterate(progress.part(begin, end)); !step)
                return step;
            if (iterations() > 1 && relativeChange() < o.tolerance)
                break;
        }
        return {};
    }

    [[nodiscard]] int iterations() const { return static_cast<int>(m_state.objectives.size()); }
    /// Of the objective, in the last iteration; 1 after the first.
    [[nodiscard]] double relativeChange() const
    {
        const auto& objectives = m_state.objectives;
        if (objectives.size() < 2)
            return 1.0;
        const double before = objectives[objectives.size() - 2];
        return before > 0.0 ? std::abs(before - objectives.back()) / before : 0.0;
    }
    [[nodiscard]] AlsState<T> takeState() { return std::move(m_state); }

private:
    static int factorsOf(const AlsInitialFactors& initial) { return static_cast<int>(initial.pages.cols()); }

    /// "Training 12/50, loss 0.213": the loss is the confidence-weighted mean of the squared errors.
    [[nodiscard]] Phrase stage() const
    {
        const Plain iteration(iterations() + 1);
        const Plain all(m_state.options.iterations);
        if (m_state.objectives.empty())
            return Phrase::tr("Training %1/%2", iteration, all);
        return Phrase::tr("Training %1/%2, loss %3", iteration, all, Plain(m_state.objectives.back() / m_weights, 3));
    }
    Status iterate(const Progress& progress)
    {
        const Phrase text = stage();
        progress.report(0.0, text);
        const auto cookies = m_cookieSide.solve(m_state.pages, m_state.cookies, progress.part(0.0, 0.5), text);
        if (!cookies)
            return tl::unexpected(cookies.error());
        const auto pages = m_pageSide.solve(m_state.cookies, m_state.pages, progress.part(0.5, 1.0), text);
        if (!pages)
            return tl::unexpected(pages.error());
        // A page's share of the objective is (sum of its c) - 2 b.y + y'A y - lambda |y|^2, and A y = b at the
        // solution.
        m_state.objectives.push_back(m_confidence - pages->fit + m_state.options.regularization * cookies->squaredNorm);
        return {};
    }

    SparseMatrix m_byPage;
    AlsSide m_cookieSide;
    AlsSide m_pageSide;
    double m_confidence; // summed over all pairs with a submission
    double m_weights;    // summed over all pairs
    AlsState<T> m_state;
};

/// How many cookies nothing was learnt of, though they have pages: their factors are zeros, or no numbers.
template <class T>
std::int64_t cookiesLost(const SparseMatrix& strength, const Factors<T>& factors)
{
    std::int64_t lost = 0;
    for (std::int32_t u = 0; u < strength.rows; ++u) {
        const T length = factors.row(u).squaredNorm();
        const bool learnt = length > T{0} && std::isfinite(length);
        // Pages whose types all weigh nothing say nothing.
        lost += !learnt && std::ranges::any_of(strength.row(u).strengths, [](float s) { return s > 0.0F; }) ? 1 : 0;
    }
    return lost;
}

Phrase collapseWords(std::int64_t lost, bool single)
{
    if (lost == 0)
        return {};
    const auto what = Phrase::tr("ALS learnt nothing of %Ln visitor: the figures became too large or too small to be "
                                 "reckoned with.",
                                 "ALS learnt nothing of %Ln visitors: the figures became too large or too small to "
                                 "be reckoned with.",
                                 lost);
    auto cure = Phrase::tr("Choose the strength binary or less regularization, and check the submission counts.");
    if (single)
        cure = Phrase::tr("Choose the precision float64 or the strength binary, and check the submission counts.");
    return Phrase::sentences({what, cure});
}

/// The cookies that get lists and were not trained on.
std::vector<ServedCookie> servedOnly(const TrainInput& input)
{
    std::vector<ServedCookie> out;
    if (input.served == nullptr || input.served->nonZeros() == input.strength.nonZeros())
        return out;
    for (std::int32_t u = 0; u < input.strength.rows; ++u)
        if (input.strength.row(u).size() == 0 && input.served->row(u).size() > 0)
            out.push_back({u, input.served->row(u)});
    return out;
}

template <class T>
Result<std::shared_ptr<const AlsRecommender>> trainIn(const TrainInput& input, const AlsOptions& options,
                                                      const AlsInitialFactors& initial, const Progress& progress,
                                                      TrainReport* report)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    auto byPage = transposed(input.strength, progress);
    if (!byPage)
        return tl::unexpected(std::move(byPage.error()));
    AlsTraining<T> training(input.strength, std::move(*byPage), input.how, options, initial, progress);
    const auto ready = Clock::now();
    if (const Status run = training.run(progress); !run)
        return tl::unexpected(run.error());
    const auto end = Clock::now();
    const int iterations = training.iterations();
    const double change = training.relativeChange();
    auto state = training.takeState();
    Phrase warning = collapseWords(cookiesLost(input.strength, state.cookies), std::is_same_v<T, float>);
    auto model = makeAlsRecommender(std::move(state), servedOnly(input));
    if (report != nullptr) {
        const double tolerance = options.tolerance > 0.0 ? options.tolerance : convergedBelow;
        *report = {.seconds = std::chrono::duration<double>(end - start).count(),
                   .secondsPerIteration = std::chrono::duration<double>(end - ready).count() / iterations,
                   .iterations = iterations,
                   .converged = change < tolerance,
                   .relativeChange = change,
                   .objective = model->objectives().back(),
                   .warning = std::move(warning)};
    }
    return model;
}

} // namespace

AlsInitialFactors alsInitialFactors(std::int32_t pages, int factors, std::uint64_t seed)
{
    AlsInitialFactors out{FactorMatrix(pages, factors)};
    std::uint64_t counter = mixedBits(seed);
    for (Eigen::Index i = 0; i < out.pages.size(); ++i)
        out.pages.data()[i] = initialScale * unitInterval(mixedBits(counter++));
    return out;
}

Result<std::shared_ptr<const AlsRecommender>> trainAls(const TrainInput& input, const AlsOptions& options,
                                                       const AlsInitialFactors& initial, const Progress& progress,
                                                       TrainReport* report)
{
    if (initial.pages.rows() != input.strength.cols || initial.pages.cols() < 1)
        return fail(ErrorKind::Usage, Phrase::tr("The initial factors do not have one row a page."));
    const auto trainOn = [&](const SparseMatrix& matrix) {
        const TrainInput seen{matrix, input.how, input.pages, input.served};
        return options.precision == Precision::Double ? trainIn<double>(seen, options, initial, progress, report)
                                                      : trainIn<float>(seen, options, initial, progress, report);
    };
    if (input.how == Strength::Weighted)
        return trainOn(input.strength);
    const auto transformed = transformedMatrix(input.strength, input.how, progress);
    if (!transformed)
        return tl::unexpected(transformed.error());
    return trainOn(*transformed);
}

Result<std::shared_ptr<const AlsRecommender>> trainAls(const TrainInput& input, const AlsOptions& options,
                                                       const Progress& progress, TrainReport* report)
{
    return trainAls(input, options, alsInitialFactors(input.strength.cols, options.factors, options.seed), progress,
                    report);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linear_cases.h"

#include "tests/support/matrices.h"

#include <cmath>
#include <string>
#include <tbb/global_control.h>
#include <utility>
#include <vector>

using namespace leadlight;

Eigen::MatrixXd transformedDense(const SparseMatrix& strength, Strength how)
{
    Eigen::MatrixXd x = denseOf(strength);
    if (how == Strength::Log)
        return x.array().log1p().matrix();
    if (how == Strength::Weighted)
        return x;
    return (x.array() > 0.0).cast<double>().matrix();
}

std::string differenceFrom(const Eigen::MatrixXd& naive, const Recommender& model, std::int32_t neighbours)
{
    for (std::int32_t i = 0; i < model.pages(); ++i) {
        const auto expected = naiveNearest(naive.row(i), i, neighbours);
        const auto actual = model.similarPages(i, model.pages());
        if (expected.size() != actual.size())
            return "page " + std::to_string(i) + " has " + std::to_string(actual.size()) + " neighbours, not " +
                   std::to_string(expected.size());
        for (std::size_t k = 0; k < actual.size(); ++k) {
            const double weight = naive(i, expected[k]);
            if (actual[k].page != expected[k] || std::abs(actual[k].similarity - weight) > 1e-6 * std::max(1.0, weight))
                return "page " + std::to_string(i) + ", rank " + std::to_string(k) + ": page " +
                       std::to_string(actual[k].page) + " with " + std::to_string(actual[k].similarity) +
                       ", not page " + std::to_string(expected[k]) + " with " + std::to_string(weight);
        }
    }
    return {};
}

std::vector<std::pair<std::string, Eigen::MatrixXd>> hardCases()
{
    Eigen::MatrixXd lonely = Eigen::MatrixXd::Zero(4, 6); // pages 4 and 5 have one cookie each, which has nothing else
    lonely.topLeftCorner(2, 4).setOnes();
    lonely(2, 4) = 3.0;
    lonely(3, 5) = 2.0;
    Eigen::MatrixXd huge = Eigen::MatrixXd::Ones(3, 4);
    huge(1, 2) = 1e9;
    Eigen::MatrixXd gaps = Eigen::MatrixXd::Zero(3, 5); // a cookie and two pages without any pair
    gaps.topLeftCorner(2, 3).setConstant(2.5);
    return {{"no cookies", Eigen::MatrixXd::Zero(0, 3)},
            {"no pairs", Eigen::MatrixXd::Zero(3, 3)},
            {"one page", Eigen::MatrixXd::Ones(5, 1)},
            {"one cookie", Eigen::MatrixXd::Ones(1, 5)},
            {"all equal", Eigen::MatrixXd::Ones(6, 6)},
            {"count of 1e9", huge},
            {"lonely pages", lonely},
            {"gaps", gaps}};
}

namespace {

bool allFinite(const std::vector<float>& values)
{
    for (const float value : values)
        if (!std::isfinite(value))
            return false;
    return true;
}

std::vector<std::vector<float>> allScores(const TrainLinear& train, const SparseMatrix& strength, std::size_t threads)
{
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    const auto model = train(strength, Progress());
    std::vector<std::vector<float>> scores;
    for (std::int32_t u = 0; model && u < strength.rows; ++u)
        scores.push_back(scoresOf(**model, strength.row(u)));
    return scores;
}

} // namespace

std::string complaintOnHardCases(const TrainLinear& train)
{
    auto cases = hardCases();
    for (auto& [name, dense] : cases) {
        SparseMatrix strength = sparseOf(dense);
        if (name == "all equal") // and once a pair whose types all weigh 0
            strength.value.front() = 0.0F;
        const auto model = train(strength, Progress());
        if (!model)
            return name + ": " + english(model.error().what);
        if ((*model)->pages() != strength.cols)
            return name + ": pages are missing";
        if (!allFinite(scoresOf(**model, {})))
            return name + ": an empty history has a score that is not a number";
        for (std::int32_t u = 0; u < strength.rows; ++u)
            if (!allFinite(scoresOf(**model, strength.row(u))))
                return name + ": cookie " + std::to_string(u) + " has a score that is not a number";
        for (std::int32_t page = 0; page < strength.cols; ++page)
            for (const SimilarPage& other : (*model)->similarPages(page, 3))
                if (other.page == page || !std::isfinite(other.similarity))
                    return name + ": page " + std::to_string(page) + " has a wrong similar page";
    }
    return {};
}

bool sameOnAnyThreads(const TrainLinear& train, const SparseMatrix& strength)
{
    const auto one = allScores(train, strength, 1);
    return !one.empty() && one == allScores(train, strength, 2) && one == allScores(train, strength, 5);
}

bool stopsWhenCancelled(const TrainLinear& train, const SparseMatrix& strength)
{
    std::stop_source stop;
    stop.request_stop();
    const auto model = train(strength, Progress(stop.get_token(), {}));
    return !model && model.error().kind == ErrorKind::Cancelled;
}

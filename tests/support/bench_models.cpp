// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench_models.h"

namespace leadlight {

namespace {

ModelOptions als(int factors, AlsSolver solver, Strength strength = Strength::Weighted)
{
    AlsOptions options = std::get<AlsOptions>(notebookModel().settings);
    options.factors = factors;
    options.iterations = 3;
    options.solver = solver;
    return {options, strength};
}

} // namespace

std::vector<BenchModel> benchModels()
{
    return {{"als f=64", als(64, AlsSolver::Exact)},
            {"als f=128, log", als(128, AlsSolver::Exact, Strength::Log)},
            {"als f=128, cg", als(128, AlsSolver::ConjugateGradient)},
            {"ease", {EaseOptions{}}},
            {"cease", {CeaseOptions{}}},
            {"cease + rp3beta", {CeaseOptions{.mix = 0.2}}},
            {"rp3beta", {Rp3betaOptions{}}},
            {"rp3beta, log", {Rp3betaOptions{}, Strength::Log}},
            {"item-knn cosine", {ItemKnnOptions{.weighting = KnnWeighting::Cosine}, Strength::Binary}},
            {"item-knn bm25, log", {ItemKnnOptions{.weighting = KnnWeighting::Bm25}, Strength::Log}},
            {"popularity", {PopularityOptions{}}},
            {"bu-popularity, log", {BuPopularityOptions{}, Strength::Log}},
            {"random", {RandomOptions{}}}};
}

} // namespace leadlight

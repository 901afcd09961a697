// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench_models.h"

namespace leadlight {

namespace {

ModelOptions of(ModelKind kind, Strength strength = Strength::Default)
{
    ModelOptions options;
    options.kind = kind;
    options.strength = strength;
    return options;
}

ModelOptions als(int factors, AlsSolver solver, Strength strength = Strength::Weighted)
{
    ModelOptions options = notebookModel();
    options.als.factors = factors;
    options.als.iterations = 3;
    options.als.solver = solver;
    options.strength = strength;
    return options;
}

ModelOptions knn(KnnWeighting weighting, Strength strength)
{
    ModelOptions options = of(ModelKind::ItemKnn, strength);
    options.itemKnn.weighting = weighting;
    return options;
}

} // namespace

std::vector<BenchModel> benchModels()
{
    return {{"als f=64", als(64, AlsSolver::Exact)},
            {"als f=128, log", als(128, AlsSolver::Exact, Strength::Log)},
            {"als f=128, cg", als(128, AlsSolver::ConjugateGradient)},
            {"ease", of(ModelKind::Ease)},
            {"rp3beta", of(ModelKind::Rp3beta)},
            {"rp3beta, log", of(ModelKind::Rp3beta, Strength::Log)},
            {"item-knn cosine", knn(KnnWeighting::Cosine, Strength::Binary)},
            {"item-knn bm25, log", knn(KnnWeighting::Bm25, Strength::Log)},
            {"popularity", of(ModelKind::Popularity)},
            {"bu-popularity, log", of(ModelKind::BuPopularity, Strength::Log)},
            {"random", of(ModelKind::Random)}};
}

} // namespace leadlight

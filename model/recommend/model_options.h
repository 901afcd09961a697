// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "model/base/result.h"

#include <array>

namespace leadlight {

enum class ModelKind {
    Auto,
    Als,
    Ease,
    Rp3beta,
    ItemKnn,
    Popularity,
    BuPopularity,
    Random,
};
template <>
struct Choices<ModelKind>
{
    static constexpr std::array<std::string_view, 8> names{"auto",     "als",        "ease",          "rp3beta",
                                                           "item-knn", "popularity", "bu-popularity", "random"};
};

/// How a pair's strength enters a model. Default: weighted for ALS, binary for the others.
enum class Strength {
    Default,
    Binary,   ///< 1 for every pair
    Log,      ///< log(1 + strength)
    Weighted, ///< strength itself
};
template <>
struct Choices<Strength>
{
    static constexpr std::array<std::string_view, 4> names{"default", "binary", "log", "weighted"};
};

enum class Precision {
    Single,
    Double,
};
template <>
struct Choices<Precision>
{
    static constexpr std::array<std::string_view, 2> names{"float32", "float64"};
};

enum class AlsSolver {
    Exact,
    ConjugateGradient, ///< a few steps from the last iteration's factors for all rows but the cheapest
};
template <>
struct Choices<AlsSolver>
{
    static constexpr std::array<std::string_view, 2> names{"exact", "cg"};
};

enum class KnnWeighting {
    Cosine,
    TfIdf,
    Bm25,
};
template <>
struct Choices<KnnWeighting>
{
    static constexpr std::array<std::string_view, 3> names{"cosine", "tf-idf", "bm25"};
};

/// Implicit ALS (Hu, Koren, Volinsky 2008).
struct AlsOptions
{
    int factors = 32;
    double regularization = 300.0;
    double alpha = 100.0;
    int iterations = 20;
    std::uint64_t seed = 42;
    double tolerance = 0.0; ///< stop early when the objective's relative change per iteration falls below it; 0: never
    Precision precision = Precision::Single;
    AlsSolver solver = AlsSolver::Exact;
    int cgSteps = 3;

    static constexpr auto fields()
    {
        using O = AlsOptions;
        return std::tuple{
            Field<O, int>{"factors", "Factors", &O::factors, 1, 512,
                          "length of the vector learnt for each cookie and page"},
            Field<O, double>{"regularization", "Regularization", &O::regularization, 0.0001, 100000.0,
                             "lambda: pulls all factors towards zero; more of it learns less from single submissions"},
            Field<O, double>{"alpha", "Alpha", &O::alpha, 0.001, 100000.0,
                             "confidence = alpha x strength: how much a submission counts against no submission"},
            Field<O, int>{"iterations", "Iterations", &O::iterations, 1, 5000,
                          "passes over cookies and pages, at most"},
            Field<O, std::uint64_t>{"seed", "Seed", &O::seed, 0, 4294967295U, "start of the random initial factors"},
            Field<O, double>{"tolerance", "Stop below", &O::tolerance, 0.0, 1.0,
                             "stops early when the objective changes by less than this share in an iteration; 0 never"},
            Field<O, Precision>{
                "precision", "Precision", &O::precision, {}, {}, "float32 is fast, float64 is exact to more digits"},
            Field<O, AlsSolver>{"solver",
                                "Solver",
                                &O::solver,
                                {},
                                {},
                                "exact; cg approximates rows with many entries, which pays from about 128 factors on"},
            Field<O, int>{"cg-steps", "Steps of cg", &O::cgSteps, 1, 1000,
                          "conjugate gradient steps per row and iteration; the exact solver takes none"},
        };
    }
};

/// EASE (Steck 2019).
struct EaseOptions
{
    double lambda = 30.0;
    static constexpr auto fields()
    {
        return std::tuple{Field<EaseOptions, double>{"lambda", "Lambda", &EaseOptions::lambda, 0.0001, 1000000.0,
                                                     "ridge regularization of the page x page weights"}};
    }
};

/// RP3beta (Paudel et al. 2017).
struct Rp3betaOptions
{
    double walkAlpha = 1.0;
    double beta = 0.0;
    int neighbours = 100;
    static constexpr auto fields()
    {
        using O = Rp3betaOptions;
        return std::tuple{
            Field<O, double>{"walk-alpha", "Alpha", &O::walkAlpha, 0.0, 4.0, "power of the transition probabilities"},
            Field<O, double>{"beta", "Beta", &O::beta, 0.0, 2.0, "how strongly popular pages are held back"},
            Field<O, int>{"neighbours", "Neighbours", &O::neighbours, 1, 100000, "pages kept per page"},
        };
    }
};

/// item-kNN (Sarwar et al. 2001; BM25 weighting as in Robertson & Zaragoza 2009).
struct ItemKnnOptions
{
    KnnWeighting weighting = KnnWeighting::Cosine;
    int neighbours = 50;
    double shrinkage = 0.0;
    double k1 = 0.5;
    double b = 0.1;
    static constexpr auto fields()
    {
        using O = ItemKnnOptions;
        return std::tuple{
            Field<O, KnnWeighting>{"weighting", "Weighting", &O::weighting, {}, {}, "cosine, tf-idf or bm25"},
            Field<O, int>{"knn-neighbours", "Neighbours", &O::neighbours, 1, 100000, "pages kept per page"},
            Field<O, double>{"shrinkage", "Shrinkage", &O::shrinkage, 0.0, 100000.0,
                             "pulls similarities with little support towards zero"},
            Field<O, double>{"bm25-k1", "BM25 K1", &O::k1, 0.0, 1000.0, "saturation of repeated submissions"},
            Field<O, double>{"bm25-b", "BM25 B", &O::b, 0.0, 1.0, "normalisation by how often the page was submitted"},
        };
    }
};

/// Everything that a user can set about the model. `seed` of the random model is AlsOptions::seed.
struct ModelOptions
{
    ModelKind kind = ModelKind::Auto;
    Strength strength = Strength::Default;
    AlsOptions als;
    EaseOptions ease;
    Rp3betaOptions rp3beta;
    ItemKnnOptions itemKnn;

    static constexpr auto fields()
    {
        using O = ModelOptions;
        return std::tuple{
            Field<O, ModelKind>{
                "model",
                "Model",
                &O::kind,
                {},
                {},
                "auto: the winner of the Model lab's scorecard of this data; RP3beta where none was measured, so "
                "always on the command line"},
            Field<O, Strength>{"strength",
                               "Strength",
                               &O::strength,
                               {},
                               {},
                               "binary: a submission is a submission; log or weighted: by type weight and count"},
        };
    }
};

/// `auto` replaced by the model it stands for, and `default` strength by that model's.
[[nodiscard]] ModelOptions resolved(ModelOptions options);
/// A usage error that names the first option out of its range, with that range.
[[nodiscard]] Status checkRanges(const ModelOptions& options);
/// ALS f=20, lambda=0.1, alpha=15, 50 iterations, seed 42, weighted (numbers.md section 2).
[[nodiscard]] ModelOptions notebookModel();
/// "RP3beta, binary", "ALS f=20 λ=0.1 α=15, weighted": for captions and the status line.
[[nodiscard]] std::string describe(const ModelOptions& options);

} // namespace leadlight

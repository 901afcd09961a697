// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <array>

namespace leadlight {

struct ModelEntry;

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

/// Implicit ALS (Hu, Koren, Volinsky 2008).
struct AlsOptions
{
    static constexpr std::string_view key = "als";
    [[nodiscard]] static ModelEntry entry();

    int factors = 32;
    double regularization = 300.0;
    double alpha = 100.0;
    int iterations = 20;
    // In braces: lupdate, which collects the texts below, takes "std::" before "=" for a class that follows.
    std::uint64_t seed{42};
    double tolerance = 0.0; ///< stop early when the objective's relative change per iteration falls below it; 0: never
    Precision precision = Precision::Single;
    AlsSolver solver = AlsSolver::Exact;
    int cgSteps = 3;

    static auto fields()
    {
        using O = AlsOptions;
        return std::tuple{
            Field<O, int>{"factors", Phrase::tr("Factors"), &O::factors, 1, 512,
                          Phrase::tr("length of the vector learnt for each cookie and page")},
            Field<O, double>{
                "regularization", Phrase::tr("Regularization"), &O::regularization, 0.0001, 100000.0,
                Phrase::tr("lambda: pulls all factors towards zero; more of it learns less from single submissions")},
            Field<O, double>{
                "alpha", Phrase::tr("Alpha"), &O::alpha, 0.001, 100000.0,
                Phrase::tr("confidence = alpha x strength: how much a submission counts against no submission")},
            Field<O, int>{"iterations", Phrase::tr("Iterations"), &O::iterations, 1, 5000,
                          Phrase::tr("passes over cookies and pages, at most")},
            Field<O, std::uint64_t>{"seed", Phrase::tr("Seed"), &O::seed, 0, 4294967295U,
                                    Phrase::tr("start of the random initial factors")},
            Field<O, double>{"tolerance", Phrase::tr("Stop below"), &O::tolerance, 0.0, 1.0,
                             Phrase::tr("stops early when the objective changes by less than this share in an "
                                        "iteration; 0 never")},
            Field<O, Precision>{"precision",
                                Phrase::tr("Precision"),
                                &O::precision,
                                {},
                                {},
                                Phrase::tr("float32 is fast, float64 is exact to more digits")},
            Field<O, AlsSolver>{"solver",
                                Phrase::tr("Solver"),
                                &O::solver,
                                {},
                                {},
                                Phrase::tr("exact; cg approximates rows with many entries, which pays from about 128 "
                                           "factors on")},
            Field<O, int>{"cg-steps", Phrase::tr("Steps of cg"), &O::cgSteps, 1, 1000,
                          Phrase::tr("conjugate gradient steps per row and iteration; the exact solver takes none")},
        };
    }
};

} // namespace leadlight

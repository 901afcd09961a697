// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <array>

namespace leadlight {

/// How known and hidden interactions are told apart.
enum class Protocol {
    Auto,
    LeaveOneOut,
    Time,
    KFold,
    GivenTest,
};
template <>
struct Choices<Protocol>
{
    static constexpr std::array<std::string_view, 5> names{"auto", "leave-one-out", "time", "k-fold", "given"};
};

/// Everything that a user can set about an evaluation.
struct EvaluateOptions
{
    Protocol protocol = Protocol::Auto;
    int repeats = 10;
    int folds = 5;
    double testShare = 0.2;
    int cutoff = 10;     ///< K of HR and NDCG, and the length of the lists behind coverage, Gini, diversity and mix
    int longCutoff = 20; ///< K of Recall and the second NDCG
    int resamples = 2000;
    int seedRuns = 3;
    bool inSample = true;
    // In braces: lupdate, which collects the texts below, takes "std::" before "=" for a class that follows.
    std::uint64_t seed{42};

    static auto fields()
    {
        using O = EvaluateOptions;
        return std::tuple{
            Field<O, Protocol>{
                "protocol",
                Phrase::tr("Protocol"),
                &O::protocol,
                {},
                {},
                Phrase::tr("auto: time where there are dates, else leave-one-out; k-fold hides whole cookies; "
                           "given (command line only) takes a test file")},
            Field<O, int>{
                "repeats", Phrase::tr("Repeats"), &O::repeats, 1, 1000,
                Phrase::tr(
                    "times that other pages are hidden (leave-one-out, k-fold); figures are averages over them")},
            Field<O, int>{"folds", Phrase::tr("Folds"), &O::folds, 2, 100,
                          Phrase::tr("parts that the cookies are divided into (k-fold)")},
            Field<O, double>{"test-share", Phrase::tr("Test share"), &O::testShare, 0.01, 0.9,
                             Phrase::tr("share of the interactions that lie after the time cut, about")},
            Field<O, int>{"k", Phrase::tr("K"), &O::cutoff, 1, 1000,
                          Phrase::tr("length of the recommended list that HR and NDCG judge")},
            Field<O, int>{"long-k", Phrase::tr("Long K"), &O::longCutoff, 1, 1000,
                          Phrase::tr("length of the list that Recall and the second NDCG judge")},
            Field<O, int>{"resamples", Phrase::tr("Resamples"), &O::resamples, 100, 100000,
                          Phrase::tr("bootstrap resamples behind the intervals")},
            Field<O, int>{
                "seed-runs", Phrase::tr("Seeds"), &O::seedRuns, 1, 100,
                Phrase::tr(
                    "seeds that a model with random starts is trained with on the first split, to show its spread")},
            Field<O, bool>{
                "in-sample", Phrase::tr("Hit rate in-sample"), &O::inSample, false, true,
                Phrase::tr("also trains every model on everything for the notebook's hit rate; without it large data "
                           "takes half the time")},
            Field<O, std::uint64_t>{"evaluation-seed", Phrase::tr("Seed"), &O::seed, 0, 4294967295U,
                                    Phrase::tr("start of the random choices of hidden pages and resamples")},
        };
    }
};

} // namespace leadlight

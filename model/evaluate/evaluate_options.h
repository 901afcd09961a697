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
                Phrase::tr("What is hidden (protocol)"),
                &O::protocol,
                {},
                {},
                Phrase::tr("automatic: time where there are dates, else leave-one-out; k-fold hides whole cookies; "
                           "a given file has the hidden pages itself")},
            Field<O, int>{
                "repeats", Phrase::tr("Repeats"), &O::repeats, 1, 1000,
                Phrase::tr(
                    "times that other pages are hidden (leave-one-out, k-fold); figures are averages over them")},
            Field<O, int>{"folds", Phrase::tr("Parts (folds)"), &O::folds, 2, 100,
                          Phrase::tr("parts that the cookies are divided into (k-fold)")},
            Field<O, double>{"test-share", Phrase::tr("Test share"), &O::testShare, 0.01, 0.9,
                             Phrase::tr("share of the interactions that lie after the time cut, about")},
            Field<O, int>{"k", Phrase::tr("Length of the list (K)"), &O::cutoff, 1, 1000,
                          Phrase::tr("how many recommended pages are judged (HR@K, NDCG@K)")},
            Field<O, int>{"long-k", Phrase::tr("Longer list (long K)"), &O::longCutoff, 1, 1000,
                          Phrase::tr("how many pages the longer list has (Recall, second NDCG)")},
            Field<O, int>{"resamples", Phrase::tr("Draws for intervals"), &O::resamples, 100, 100000,
                          Phrase::tr("how often the tested cookies are drawn anew (bootstrap resamples)")},
            Field<O, int>{
                "seed-runs", Phrase::tr("Starts tried (seeds)"), &O::seedRuns, 1, 100,
                Phrase::tr("how often a model with random starts is trained on the first split, to show its spread")},
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

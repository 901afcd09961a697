// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <array>

namespace leadlight {

struct ModelEntry;

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

/// Whose nearest pages count.
enum class NeighboursOf {
    Candidate, ///< of the page to recommend
    History,   ///< of each page of the history
};
template <>
struct Choices<NeighboursOf>
{
    static constexpr std::array<std::string_view, 2> names{"candidate", "history"};
};

/// item-kNN (Sarwar et al. 2001; BM25 weighting as in Robertson & Zaragoza 2009).
struct ItemKnnOptions
{
    static constexpr std::string_view key = "item-knn";
    [[nodiscard]] static ModelEntry entry();

    KnnWeighting weighting = KnnWeighting::Cosine;
    int neighbours = 50;
    double shrinkage = 0.0;
    double k1 = 0.5;
    double b = 0.1;
    NeighboursOf neighboursOf = NeighboursOf::Candidate;

    static auto fields()
    {
        using O = ItemKnnOptions;
        return std::tuple{
            Field<O, KnnWeighting>{"weighting",
                                   Phrase::tr("Weighting"),
                                   &O::weighting,
                                   {},
                                   {},
                                   Phrase::tr("how two pages are compared: cosine, tf-idf or bm25")},
            Field<O, int>{"knn-neighbours", Phrase::tr("Neighbours"), &O::neighbours, 1, 100000,
                          Phrase::tr("how many similar pages are kept of each page")},
            Field<O, double>{"shrinkage", Phrase::tr("Caution (shrinkage)"), &O::shrinkage, 0.0, 100000.0,
                             Phrase::tr("the higher, the less a similarity counts that rests on few visitors")},
            Field<O, double>{"bm25-k1", Phrase::tr("BM25 K1"), &O::k1, 0.0, 1000.0,
                             Phrase::tr("bm25 only: how much repeated submissions add; 0: nothing"), true},
            Field<O, double>{"bm25-b", Phrase::tr("BM25 B"), &O::b, 0.0, 1.0,
                             Phrase::tr("bm25 only: how strongly pages are held back that were submitted often"), true},
            Field<O, NeighboursOf>{"knn-neighbours-of",
                                   Phrase::tr("Neighbours of"),
                                   &O::neighboursOf,
                                   {},
                                   {},
                                   Phrase::tr("candidate: a page is recommended for the history among its own nearest "
                                              "pages, as published comparisons do; history: every page of the history "
                                              "recommends its own nearest pages"),
                                   true},
        };
    }
};

} // namespace leadlight

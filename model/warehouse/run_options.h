// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <tuple>

namespace leadlight {

/// How a run in an engine goes about its work.
struct RunOptions
{
    int batches = 16;
    int sumBatches = 1;
    int mostPages = 500;
    double testedShare = 0.25;

    static auto fields()
    {
        using O = RunOptions;
        return std::tuple{
            Field<O, int>{"batches", Phrase::tr("Batches"), &O::batches, 1, 65536,
                          Phrase::tr("in how many batches of cookies lists are made: more need less memory in the "
                                     "engine, and less is made again when a run is resumed")},
            Field<O, int>{"sum-batches", Phrase::tr("Batches of sums"), &O::sumBatches, 1, 65536,
                          Phrase::tr("in how many batches of cookies sums are added up: more need less memory in the "
                                     "engine")},
            Field<O, int>{"most-pages", Phrase::tr("Most pages"), &O::mostPages, 0, 1000000,
                          Phrase::tr("cookies with more pages are left out of training and still get lists; 0: none "
                                     "is")},
            Field<O, double>{
                "tested-share", Phrase::tr("Visitors tested"), &O::testedShare, 0.0001, 1.0,
                Phrase::tr("share of the cookies with two pages or more of whom one is hidden, where models "
                           "are compared in an engine")}};
    }
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/pipeline.h"

namespace leadlight {

/// Which two deliveries are compared.
struct ChangeOptions
{
    std::string before = {};     ///< by name; empty: the one before `after`
    std::string after = {};      ///< empty: the last
    double plannedUplift = 0.02; ///< of all visitors, for the sample size that a test of it takes

    static auto fields()
    {
        using O = ChangeOptions;
        return std::tuple{
            Field<O, std::string>{"before",
                                  Phrase::tr("Before"),
                                  &O::before,
                                  {},
                                  {},
                                  Phrase::tr("the delivery to compare with, by its name; without it the one before")},
            Field<O, std::string>{"after",
                                  Phrase::tr("After"),
                                  &O::after,
                                  {},
                                  {},
                                  Phrase::tr("the delivery that is looked at, by its name; without it the last")},
            Field<O, double>{"planned-uplift", Phrase::tr("Planned uplift"), &O::plannedUplift, 0.0001, 0.9,
                             Phrase::tr("how much larger the share of visitors that take a listed page should be than "
                                        "in a control group: how many visitors it takes to tell that")},
        };
    }
};

/// A page that belongs to another business unit than before.
struct RemappedPage
{
    StringPool::Id page = 0; ///< of the submissions
    std::string before;      ///< "Unmapped" where it had none
    std::string after;
};

/// Two deliveries of the same submissions, each joined and weighed by itself. Rows that both have count in the earlier
/// file only. Units and types are numbered alike in both, as the mapping is the same. Immutable.
struct DeliveryPair
{
    DeliveryFigures before;
    DeliveryFigures after;
    std::shared_ptr<const Interactions> then;
    std::shared_ptr<const Interactions> now;
    std::vector<std::int32_t> cookieNow;  ///< per cookie of `then`: the same in `now`, or -1
    std::vector<std::int32_t> pageNow;    ///< per page of `then`: likewise
    std::vector<std::int32_t> cookieThen; ///< per cookie of `now`: the same in `then`, or -1
    std::vector<std::int32_t> pageThen;
    std::vector<RemappedPage> remapped; ///< where an earlier mapping was given
    std::int64_t returned = 0;          ///< cookies in both
    std::int64_t returnedPages = 0;     ///< pages in both

    [[nodiscard]] const Dataset& thenData() const { return *then->data; }
    [[nodiscard]] const Dataset& nowData() const { return *now->data; }
};

/// Joins and weighs both by the same choices. `mappingBefore`: the mapping of the earlier delivery, to tell which pages
/// have another unit now; null: none. Usage errors: fewer than two deliveries, a name that is not there, the same
/// twice, and those of the join.
[[nodiscard]] Result<std::shared_ptr<const DeliveryPair>>
pairDeliveries(const Tables& tables, const PipelineOptions& options, const ChangeOptions& change,
               const std::shared_ptr<const BuMapping>& mappingBefore, const Progress& progress);

} // namespace leadlight

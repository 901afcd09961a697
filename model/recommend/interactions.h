// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/numeric/sparse_matrix.h"
#include "model/recommend/robots.h"

#include <limits>
#include <map>

namespace leadlight {

/// Type weights by asset type as written in the file; a type that is not listed weighs 1.
struct WeighOptions
{
    std::map<std::string, double, std::less<>> typeWeights;

    static auto fields()
    {
        using O = WeighOptions;
        return std::tuple{Field<O, std::map<std::string, double, std::less<>>>{
            "type-weights", Phrase::tr("Type weights"), &O::typeWeights, 0.0, std::numeric_limits<double>::max(),
            Phrase::tr("what a submission of an asset type counts; a type that is not named keeps its usual weight")}};
    }
};

/// The weights of the notebook, matched by the asset type's core words ("Gated Webinar Forms", "webinar", ...):
/// numbers.md section 2.1. The result lists every type of the dataset.
[[nodiscard]] WeighOptions defaultTypeWeights(const std::vector<std::string>& types);

/// Distinct (cookie, page) pairs with their strength = sum over the pair's rows of type weight x submissions.
struct Interactions
{
    std::shared_ptr<const Dataset> data;
    WeighOptions options;
    SparseMatrix strength; ///< cookies x pages; with the day of a pair's last row where the export has dates
    std::vector<Robot> robots = {};
    std::shared_ptr<const SparseMatrix> learntFrom = {}; ///< `strength` without robots; null where they stay in

    /// What models are trained and judged on: all cookies, those left out with empty rows. Lists are made for
    /// `strength`.
    [[nodiscard]] const SparseMatrix& training() const { return learntFrom ? *learntFrom : strength; }
    [[nodiscard]] bool leavesRobotsOut() const { return learntFrom != nullptr; }
};

[[nodiscard]] Result<std::shared_ptr<const Interactions>> weigh(std::shared_ptr<const Dataset> data,
                                                                const WeighOptions& options, const Progress& progress);

} // namespace leadlight

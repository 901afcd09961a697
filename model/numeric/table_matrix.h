// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/table2d.h"

#include <Eigen/Core>

namespace leadlight {

/// The table as a matrix. A copy: where a matrix is aligned, the order in which it adds up does not depend on where it
/// happens to lie in memory.
[[nodiscard]] inline Eigen::MatrixXd matrixOf(const Table2d& table)
{
    return Eigen::Map<const Eigen::MatrixXd>(table.values().data(), static_cast<Eigen::Index>(table.rows()),
                                             static_cast<Eigen::Index>(table.cols()));
}

} // namespace leadlight

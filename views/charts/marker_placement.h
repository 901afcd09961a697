// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace leadlight {

/// Where the label of an upright marker line stands: in which row above the plot (0 is the top), and its left end.
struct MarkerPlace
{
    int row = 0;
    double left = 0.0;
};

/// Rows and sides for labels of the given widths beside lines at the given places: each label right or left of the
/// top of its own line, within [0, width], no two overlapping and no line crossing another's label, in as few rows as
/// can be. Where that cannot be, each label gets a row of its own. Up to six markers are tried in every way.
[[nodiscard]] std::vector<MarkerPlace> placeMarkers(const std::vector<double>& at, const std::vector<double>& widths,
                                                    double width);
[[nodiscard]] int rowsOf(const std::vector<MarkerPlace>& places);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "views/charts/chart_picture.h"

#include <memory>

namespace leadlight {

/// A chart of any kind as a panel of the window would export it, without one.
[[nodiscard]] ChartPicture pictureOf(const std::shared_ptr<const ChartData>& chart);

} // namespace leadlight

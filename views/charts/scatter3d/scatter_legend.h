// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/dot_sprites.h"
#include "views/charts/scatter3d/scatter3d_scene.h"
#include "views/style/theme.h"

class QPainter;

namespace leadlight {

/// The colours of a scatter's dots in a theme: viridis by z, or those of the business units.
[[nodiscard]] DotSprites::Palette paletteOf(const ScatterScene& scene, const Theme& theme);

/// What the colours mean, and what the rings are, in a line along the upper edge of `area`. Groups for which there is
/// no room are counted.
void paintScatterLegend(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Theme& theme);

} // namespace leadlight

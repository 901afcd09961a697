// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/dot_sprites.h"

#include <Eigen/Core>

namespace leadlight {

/// Draws more dots than the eye can tell apart as how many points lie where: each cell of a fine grid has the mean
/// colour of the dots in it, the more opaque the more points they stand for (by logarithm). Every dot counts, none is
/// left out, and no order by depth is needed; a million take about as long as 50,000 drawn one by one.
class DotDensity
{
public:
    struct Dots
    {
        const Eigen::Matrix3Xf& place; ///< rows x and y: in the image's pixels
        const std::vector<std::uint8_t>& color;
        const std::vector<std::int32_t>& memberStart; ///< as ScatterPoints has it: how many points a dot stands for
        const std::vector<bool>* selected = nullptr;  ///< null: nothing is
    };
    /// `cell` in the image's pixels. Selected dots lie above the others, which are faint then.
    void draw(QImage& image, const Dots& dots, const DotSprites::Style& style, int cell);

private:
    struct Cell
    {
        float points = 0.0F;
        float red = 0.0F; ///< sums over the points
        float green = 0.0F;
        float blue = 0.0F;
    };
    void add(const Dots& dots, const DotSprites::Style& style, int cell, bool selected);
    void fill(QImage& image, int cell, double opacity) const;

    int m_columns = 0;
    int m_rows = 0;
    std::vector<Cell> m_cells; ///< kept between frames
};

} // namespace leadlight

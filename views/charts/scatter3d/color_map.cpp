// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/color_map.h"

#include "views/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight {

QColor viridis(double t)
{
    // Sixth-degree fit of the table by Matt Zucker (CC0, shadertoy.com/view/WlfXRN), within 2 of 255 everywhere.
    static constexpr std::array<std::array<double, 7>, 3> fit{{
        {0.2777273272234177, 0.1050930431085774, -0.3308618287255563, -4.634230498983486, 6.228269936347081,
         4.776384997670288, -5.435455855934631},
        {0.005407344544966578, 1.404613529898575, 0.214847559468213, -5.799100973351585, 14.17993336680509,
         -13.74514537774601, 4.645852612178535},
        {0.3340998053353061, 1.384590162594685, 0.09509516302823659, -19.33244095627987, 56.69055260068105,
         -65.35303263337234, 26.3124352495832},
    }};
    const double x = std::clamp(t, 0.0, 1.0);
    std::array<int, 3> rgb{};
    for (std::size_t channel = 0; channel < 3; ++channel) {
        double value = 0.0;
        for (std::size_t power = fit[channel].size(); power-- > 0;)
            value = value * x + fit[channel][power];
        rgb[channel] = static_cast<int>(std::lround(255.0 * std::clamp(value, 0.0, 1.0)));
    }
    return {rgb[0], rgb[1], rgb[2]};
}

QColor rampColor(double t)
{
    constexpr double lastStep = 0.85;
    return viridis(lastStep * std::clamp(t, 0.0, 1.0));
}

QColor rimColor(const QColor& fill, const QColor& soft, const QColor& strong)
{
    constexpr double seen = 3.0; // contrast of marks (WCAG 2.1, 1.4.11)
    return contrastRatio(fill, soft) < seen ? mixed(fill, strong, 0.5) : mixed(fill, soft, 0.4);
}

} // namespace leadlight

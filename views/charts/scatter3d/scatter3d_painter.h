// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/dot_density.h"
#include "views/charts/scatter3d/scatter3d_scene.h"
#include "views/style/theme.h"

#include <QPainter>
#include <optional>

namespace leadlight {

/// Paints a scatter on any paint device: on a pixel device the dots are set by DotSprites, on a vector device they are
/// ellipses, so that SVG and PDF stay sharp. The same for screen and export.
class ScatterPainter
{
public:
    struct Look
    {
        ScatterCamera camera;
        const Theme* theme = nullptr;
        const std::vector<bool>* selected = nullptr; ///< per dot; null: nothing selected
        std::int32_t highlighted = -1;               ///< the dot under the mouse
        std::int32_t mostDots = 0;                   ///< while turning: an evenly taken part; 0: all
        ScatterStyle style;
        bool vector = false;
    };

    /// More dots than this are drawn as how many lie where (DotDensity).
    static constexpr std::int32_t mostSingleDots = 150000;

    /// Where dots, grid and labels may be: below the legend.
    [[nodiscard]] static QRectF clipArea(const QRectF& area);
    /// Where the cube is projected to within `area`: the rest is for labels and legend.
    [[nodiscard]] static QRectF plotArea(const QRectF& area);
    [[nodiscard]] static AxesLayout axesLayout(const ScatterScene& scene, const ScatterCamera& camera,
                                               const QRectF& area);
    /// Dots from the farthest to the nearest, every n-th where there are more than `most` (0: no limit).
    [[nodiscard]] static std::vector<std::int32_t> backToFront(const Eigen::Matrix3Xf& projected, std::int32_t most);

    void paint(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Look& look);

    static constexpr double dotRadius = 3.4; ///< of a dot of one point, in pixels
    /// More dots than this are drawn as a picture in SVG and PDF too; a file of 20,000 dots is about 3 MB.
    static constexpr std::int32_t mostVectorDots = 20000;

private:
    /// What one picture of dots needs.
    struct Frame;

    void paintGrid(QPainter& painter, const AxesLayout& layout, const Look& look) const;
    void paintLabels(QPainter& painter, const AxesLayout& layout, const Look& look) const;
    void paintDots(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Look& look);
    void paintFrame(QPainter& painter, const Frame& frame);
    void paintSecond(QPainter& painter, const Frame& frame);
    void paintPlane(QPainter& painter, const Frame& frame) const;
    void paintHighlight(QPainter& painter, const Frame& frame) const;

    std::optional<DotSprites> m_sprites; ///< kept between frames
    DotDensity m_density;
    QImage m_frame;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <QPointF>
#include <QRectF>

namespace leadlight {

/// From where a scatter is looked at. Angles in degrees: azimuth 0 looks along -x, 90 along -y; elevation 0 from the
/// side, 90 from above.
struct ScatterCamera
{
    double azimuth = -54.0;
    double elevation = 22.0;
    double zoom = 1.0;
    QPointF pan; ///< in pixels

    void turn(double azimuthBy, double elevationBy);
    /// Zooms by a factor so that the place under `fixed` (relative to the middle of the plot) stays where it is.
    void zoomAt(double factor, QPointF fixed);

    friend bool operator==(const ScatterCamera&, const ScatterCamera&) = default;
};

/// Views that one goes back to.
enum class ScatterView {
    First,
    Front, ///< x to the right, z up
    Side,  ///< y to the right, z up
    Top,   ///< x to the right, y up
};
[[nodiscard]] ScatterCamera cameraOf(ScatterView view);

/// Orthographic projection of the cube [-0.5, 0.5]^3 onto a plot area: parallel edges stay parallel, so a position
/// can be read off the grid, and the cube keeps its size while it turns.
class ScatterProjection
{
public:
    ScatterProjection(const ScatterCamera& camera, const QRectF& plot);

    [[nodiscard]] QPointF map(const Eigen::Vector3f& place) const;
    /// Rows: x and y in pixels, and depth (larger is nearer to the viewer, in units of the cube).
    [[nodiscard]] Eigen::Matrix3Xf mapAll(const Eigen::Matrix3Xf& places) const;
    /// Unit vector from the cube to the viewer.
    [[nodiscard]] Eigen::Vector3f toViewer() const { return m_axes.row(2).transpose(); }
    /// Pixels per unit.
    [[nodiscard]] double scale() const { return m_scale; }

private:
    Eigen::Matrix3f m_axes; // rows: right, up, towards the viewer
    double m_scale = 1.0;
    QPointF m_middle;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadlight {
namespace {

// The widest and highest that the unit cube gets in orthographic projection: its diagonals in the plane and in space.
constexpr double widest = std::numbers::sqrt2;
constexpr double highest = 1.62; // sqrt(3) is only reached at 55 degrees elevation; up to there a little is cut in

} // namespace

void ScatterCamera::turn(double azimuthBy, double elevationBy)
{
    azimuth = std::remainder(azimuth + azimuthBy, 360.0);
    elevation = std::clamp(elevation + elevationBy, -90.0, 90.0);
}

void ScatterCamera::zoomAt(double factor, QPointF fixed)
{
    const double wanted = std::clamp(zoom * factor, 0.5, 40.0);
    const double ratio = wanted / zoom;
    pan = fixed - (fixed - pan) * ratio;
    zoom = wanted;
}

ScatterCamera cameraOf(ScatterView view)
{
    switch (view) {
    case ScatterView::Front:
        return {.azimuth = -90.0, .elevation = 0.0, .pan = {}};
    case ScatterView::Side:
        return {.azimuth = 0.0, .elevation = 0.0, .pan = {}};
    case ScatterView::Top:
        return {.azimuth = -90.0, .elevation = 90.0, .pan = {}};
    default:
        return {};
    }
}

ScatterProjection::ScatterProjection(const ScatterCamera& camera, const QRectF& plot)
    : m_scale(camera.zoom * std::max(1.0, std::min(plot.width() / widest, plot.height() / highest)))
    , m_middle(plot.center() + camera.pan)
{
    const double a = camera.azimuth * std::numbers::pi / 180.0;
    const double e = camera.elevation * std::numbers::pi / 180.0;
    const Eigen::Vector3d viewer(std::cos(e) * std::cos(a), std::cos(e) * std::sin(a), std::sin(e));
    const Eigen::Vector3d right(-std::sin(a), std::cos(a), 0.0);
    m_axes.row(0) = right.cast<float>().transpose();
    m_axes.row(1) =
        Eigen::Vector3d(-std::sin(e) * std::cos(a), -std::sin(e) * std::sin(a), std::cos(e)).cast<float>().transpose();
    m_axes.row(2) = viewer.cast<float>().transpose();
}

QPointF ScatterProjection::map(const Eigen::Vector3f& place) const
{
    const Eigen::Vector3d seen = (m_axes * place).cast<double>();
    return m_middle + QPointF(m_scale * seen.x(), -m_scale * seen.y());
}

Eigen::Matrix3Xf ScatterProjection::mapAll(const Eigen::Matrix3Xf& places) const
{
    Eigen::Matrix3f toPixels = m_axes;
    toPixels.row(0) *= static_cast<float>(m_scale);
    toPixels.row(1) *= static_cast<float>(-m_scale);
    const Eigen::Vector3f offset(static_cast<float>(m_middle.x()), static_cast<float>(m_middle.y()), 0.0F);
    return toPixels.lazyProduct(places).colwise() + offset;
}

} // namespace leadlight

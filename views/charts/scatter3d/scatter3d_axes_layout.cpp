// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_axes_layout.h"

#include "views/charts/label_placement.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight {
namespace {

constexpr double tickGap = 6.0;
constexpr double titleGap = 6.0;
constexpr double shortestAxis = 26.0; // pixels; an axis seen more end-on than this carries no labels

/// Per axis the side (-0.5 or 0.5) of the plane behind the dots.
using BackSides = std::array<float, 3>;

struct Edge
{
    Eigen::Vector3f from;
    Eigen::Vector3f to;
};

BackSides backSides(const ScatterProjection& projection)
{
    const Eigen::Vector3f viewer = projection.toViewer();
    BackSides sides{};
    for (int axis = 0; axis < 3; ++axis)
        sides[static_cast<std::size_t>(axis)] = viewer[axis] >= 0.0F ? -0.5F : 0.5F;
    return sides;
}

/// The edge along `axis` at the given places on the two other axes.
Edge edgeAlong(int axis, int other, float atOther, float atThird)
{
    const int third = 3 - axis - other;
    Edge edge;
    edge.from[axis] = -0.5F;
    edge.to[axis] = 0.5F;
    edge.from[other] = edge.to[other] = atOther;
    edge.from[third] = edge.to[third] = atThird;
    return edge;
}

/// The edge of the outline that carries an axis' ticks: for the two level axes at the front of the floor, for the
/// upright one at the left. Between a plane that is seen from behind and one seen from the front lies the outline.
Edge labelledEdge(int axis, const BackSides& back, const ScatterProjection& projection)
{
    if (axis != 2) {
        const int other = 1 - axis;
        return edgeAlong(axis, 2, back[2], -back[static_cast<std::size_t>(other)]);
    }
    const Edge a = edgeAlong(2, 0, -back[0], back[1]);
    const Edge b = edgeAlong(2, 0, back[0], -back[1]);
    return projection.map(a.from).x() < projection.map(b.from).x() ? a : b;
}

void addPlanes(AxesLayout& layout, const ScatterProjection& projection, const ScatterAxes& axes, const BackSides& back)
{
    for (int normal = 0; normal < 3; ++normal) {
        for (int axis = 0; axis < 3; ++axis) {
            if (axis == normal)
                continue;
            const int across = 3 - axis - normal;
            const float side = back[static_cast<std::size_t>(normal)];
            const ScatterAxis& scale = axes[static_cast<std::size_t>(axis)];
            for (const AxisTick& tick : scale.ticks) {
                const Edge line = edgeAlong(across, normal, side, static_cast<float>(scale.toUnit(tick.value)));
                const bool atEnd = tick.value <= scale.low || tick.value >= scale.high;
                (atEnd ? layout.edges : layout.grid).emplace_back(projection.map(line.from), projection.map(line.to));
            }
        }
    }
}

/// Unit vector square to an edge on the screen, away from the cube's middle.
QPointF outward(const QLineF& edge, QPointF middle)
{
    QPointF normal(-edge.dy() / edge.length(), edge.dx() / edge.length());
    return QPointF::dotProduct(normal, edge.center() - middle) < 0.0 ? -normal : normal;
}

/// A rectangle of the given size whose nearest corner or side is `gap` away from `anchor` along `normal`.
QRectF beside(QPointF anchor, QPointF normal, double gap, QSizeF size)
{
    const double reach = std::abs(normal.x()) * size.width() / 2.0 + std::abs(normal.y()) * size.height() / 2.0;
    const QPointF middle = anchor + normal * (gap + reach);
    return {middle.x() - size.width() / 2.0, middle.y() - size.height() / 2.0, size.width(), size.height()};
}

QSizeF textSize(const QFontMetricsF& metrics, const QString& text)
{
    return {std::ceil(metrics.horizontalAdvance(text)) + 2.0, std::ceil(metrics.height())};
}

bool overlapsAny(const std::vector<AxisLabel>& labels, const QRectF& rect)
{
    return std::any_of(labels.begin(), labels.end(),
                       [&](const AxisLabel& label) { return label.rect.adjusted(-2, -1, 2, 1).intersects(rect); });
}

/// Every n-th labelled tick, with the smallest n at which neighbours do not overlap.
std::vector<AxisLabel> thinnedTicks(std::vector<AxisLabel> ticks)
{
    for (std::size_t stride = 1; stride < ticks.size(); ++stride) {
        std::vector<AxisLabel> kept;
        bool fits = true;
        for (std::size_t i = 0; i < ticks.size() && fits; i += stride) {
            fits = kept.empty() || !kept.back().rect.adjusted(-2, -1, 2, 1).intersects(ticks[i].rect);
            kept.push_back(ticks[i]);
        }
        if (fits)
            return kept;
    }
    ticks.resize(std::min<std::size_t>(ticks.size(), 1));
    return ticks;
}

class AxisWriter
{
public:
    AxisWriter(AxesLayout& layout, const QRectF& bounds, QPointF middle)
        : m_layout(layout)
        , m_bounds(bounds)
        , m_middle(middle)
    {
    }

    void addTicks(int axis, const ScatterAxis& scale, const QLineF& edge, const QFontMetricsF& metrics)
    {
        std::vector<AxisLabel> ticks;
        const QPointF normal = outward(edge, m_middle);
        for (const AxisTick& tick : scale.ticks) {
            if (tick.text.isEmpty())
                continue;
            const QRectF rect =
                beside(edge.pointAt(scale.toUnit(tick.value) + 0.5), normal, tickGap, textSize(metrics, tick.text));
            ticks.push_back({rect, tick.text, axis, false});
        }
        for (const AxisLabel& tick : thinnedTicks(std::move(ticks))) {
            if (m_bounds.contains(tick.rect) && !overlapsAny(m_layout.labels, tick.rect))
                m_layout.labels.push_back(tick);
        }
    }

    /// The free place that costs least: near the middle of the edge, and not far out beyond the ticks.
    void addTitle(int axis, const QString& title, const QLineF& edge, const QFontMetricsF& metrics)
    {
        const QSizeF size = textSize(metrics, title);
        std::vector<std::pair<double, QRectF>> places;
        if (axis == 2) {
            const QPointF top = edge.y1() < edge.y2() ? edge.p1() : edge.p2();
            places.emplace_back(
                0.0, QRectF(QPointF(top.x() + tickGap - size.width(), top.y() - 12.0 - size.height()), size));
        }
        const QPointF normal = outward(edge, m_middle);
        constexpr int farthest = 120;
        constexpr int stepOut = 8;
        constexpr int stepsAlong = 12; // eighths, from a quarter before the edge to one behind it
        const double nearest = titleGap + tickDepth(axis, normal);
        for (int out = 0; nearest + out < farthest; out += stepOut) {
            for (int step = 0; step <= stepsAlong; ++step) {
                const double beyond = nearest + out;
                const double along = -0.25 + 0.125 * step;
                places.emplace_back(beyond + edge.length() * std::abs(along - 0.5),
                                    beside(edge.pointAt(along), normal, beyond, size));
            }
        }
        if (!addAtCheapest({title, axis}, std::move(places)))
            (void)addAtCheapest({title, axis}, anywhere(size, edge.center()));
    }

private:
    using Places = std::vector<std::pair<double, QRectF>>; ///< with their costs
    struct Title
    {
        QString text;
        int axis;
    };

    bool addAtCheapest(const Title& title, Places places)
    {
        std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [cost, place] : places) {
            const QRectF rect = shiftedInto(m_bounds, place);
            if (!overlapsAny(m_layout.labels, rect) && !overlaps(m_layout.outline, rect)) {
                m_layout.labels.push_back({rect, title.text, title.axis, true});
                return true;
            }
        }
        return false;
    }

    /// All places on a grid, the nearer to the edge's middle the cheaper: where the cube leaves little room.
    [[nodiscard]] Places anywhere(QSizeF size, QPointF middle) const
    {
        static constexpr double step = 12.0;
        Places places;
        for (double x = m_bounds.left(); x + size.width() <= m_bounds.right(); x += step) {
            for (double y = m_bounds.top(); y + size.height() <= m_bounds.bottom(); y += step) {
                const QRectF rect(QPointF(x, y), size);
                places.emplace_back(QLineF(rect.center(), middle).length(), rect);
            }
        }
        return places;
    }

    /// How far the labelled ticks of an axis reach out from its edge.
    [[nodiscard]] double tickDepth(int axis, QPointF normal) const
    {
        double depth = 0.0;
        for (const AxisLabel& label : m_layout.labels) {
            if (label.axis == axis)
                depth = std::max(depth, std::abs(normal.x()) * label.rect.width() +
                                            std::abs(normal.y()) * label.rect.height());
        }
        return tickGap + depth;
    }

    AxesLayout& m_layout;
    QRectF m_bounds;
    QPointF m_middle;
};

QPolygonF cubeOutline(const ScatterProjection& projection)
{
    std::vector<QPointF> corners;
    corners.reserve(8);
    for (int corner = 0; corner < 8; ++corner) {
        corners.push_back(projection.map(
            {(corner & 1) != 0 ? 0.5F : -0.5F, (corner & 2) != 0 ? 0.5F : -0.5F, (corner & 4) != 0 ? 0.5F : -0.5F}));
    }
    return convexHull(std::move(corners));
}

} // namespace

AxesLayout layoutAxes(const ScatterProjection& projection, const ScatterAxes& axes, const QRectF& bounds,
                      const QFont& tickFont, const QFont& titleFont)
{
    AxesLayout layout;
    const BackSides back = backSides(projection);
    layout.outline = cubeOutline(projection);
    addPlanes(layout, projection, axes, back);
    AxisWriter writer(layout, bounds, projection.map(Eigen::Vector3f::Zero()));
    std::array<QLineF, 3> edges;
    for (int axis = 0; axis < 3; ++axis) {
        const Edge edge = labelledEdge(axis, back, projection);
        edges[static_cast<std::size_t>(axis)] = QLineF(projection.map(edge.from), projection.map(edge.to));
    }
    for (const int axis : {2, 0, 1}) {
        const auto a = static_cast<std::size_t>(axis);
        if (edges[a].length() >= shortestAxis)
            writer.addTicks(axis, axes[a], edges[a], QFontMetricsF(tickFont));
    }
    for (const int axis : {2, 0, 1}) {
        const auto a = static_cast<std::size_t>(axis);
        if (edges[a].length() >= shortestAxis)
            writer.addTitle(axis, axes[a].title, edges[a], QFontMetricsF(titleFont));
    }
    return layout;
}

} // namespace leadlight

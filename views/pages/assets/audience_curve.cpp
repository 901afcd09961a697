// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assets/audience_curve.h"

#include "views/style/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace leadlight {

AudienceCurve::AudienceCurve(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("How strong the links are, from the best visitor to the last"));
}

void AudienceCurve::setCurve(std::vector<double> strengths)
{
    m_strengths = std::move(strengths);
    update();
}

bool AudienceCurve::isFalling() const
{
    return std::ranges::is_sorted(m_strengths, std::greater<>());
}

void AudienceCurve::setReach(double share)
{
    m_reach = share;
    update();
}

void AudienceCurve::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(*this);
    const QRectF plot = QRectF(rect()).adjusted(0.5, 3.0, -0.5, -1.5);
    painter.setPen(theme.hairline);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (m_strengths.empty())
        return;
    QPolygonF curve;
    const auto steps = static_cast<double>(std::max<std::size_t>(m_strengths.size() - 1, 1));
    for (std::size_t i = 0; i < m_strengths.size(); ++i)
        curve << QPointF(plot.left() + plot.width() * static_cast<double>(i) / steps,
                         plot.bottom() - plot.height() * m_strengths[i]);
    if (curve.size() == 1)
        curve << QPointF(plot.right(), curve.front().y());
    QPolygonF area = curve;
    area << plot.bottomRight() << plot.bottomLeft();
    const double cut = plot.left() + plot.width() * m_reach;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.selection);
    painter.setClipRect(QRectF(0.0, 0.0, cut, height()));
    painter.drawPolygon(area);
    painter.setClipping(false);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawPolyline(curve);
    painter.setPen(QPen(theme.accent, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(cut, 0.0), QPointF(cut, plot.bottom()));
}

} // namespace leadlight

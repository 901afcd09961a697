// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_view.h"

#include "model/describe/chart_words.h"
#include "views/words.h"

#include <QMouseEvent>
#include <QToolTip>

namespace leadlight {

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
}

void ChartView::setChart(std::shared_ptr<const ChartData> chart)
{
    m_chart = std::move(chart);
    rebuild();
}

void ChartView::rebuild()
{
    auto scene = m_chart ? ChartScene::make(m_chart, Theme::of(*this)) : nullptr;
    setScene(scene.get());
    m_chartScene = std::move(scene);
    if (!m_chartScene)
        return;
    m_chartScene->resize(viewport()->size());
    setAccessibleName(words(m_chart->title));
    QStringList values{words(altTextOf(*m_chart))}; // in short first, then each value
    for (const ChartItem& item : m_chartScene->chartLayout().items)
        values << m_chartScene->describe(item);
    for (const ChartMarker& marker : m_chart->markers)
        values << words(marker.label);
    setAccessibleDescription(values.join(QStringLiteral("; ")));
}

ChartDrawing ChartView::drawing() const
{
    return [chart = m_chart](QPainter& painter, const QRectF& area, const Theme& theme, bool /*vector*/) {
        const auto scene = chart ? ChartScene::make(chart, theme) : nullptr;
        if (!scene)
            return;
        scene->resize(area.size());
        scene->render(&painter, area, QRectF(QPointF(), area.size()));
    };
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_chartScene)
        m_chartScene->resize(viewport()->size());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_chartScene)
        return;
    const QPointF place = mapToScene(event->pos());
    for (const ChartText& text : m_chartScene->chartLayout().texts) {
        if (!text.full.isEmpty() && text.rect.contains(place)) {
            QToolTip::showText(event->globalPosition().toPoint(), text.full, this);
            return;
        }
    }
    const ChartItem* item = m_chartScene->itemAt(place);
    m_chartScene->setHovered(item);
    QToolTip::showText(event->globalPosition().toPoint(), item != nullptr ? m_chartScene->describe(*item) : QString(),
                       this);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_chartScene || event->button() != Qt::LeftButton)
        return QGraphicsView::mouseReleaseEvent(event);
    const ChartItem* item = m_chartScene->itemAt(mapToScene(event->pos()));
    if (item == nullptr)
        return;
    const auto category = static_cast<int>(item->category); // a listener may show another chart
    const auto series = static_cast<int>(item->series);
    Q_EMIT categoryClicked(category);
    Q_EMIT itemClicked(category, series);
}

void ChartView::leaveEvent(QEvent* event)
{
    if (m_chartScene)
        m_chartScene->setHovered(nullptr);
    QGraphicsView::leaveEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not the chart
}

} // namespace leadlight

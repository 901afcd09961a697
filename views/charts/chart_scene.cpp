// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_scene.h"

#include "views/charts/marks/marks.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

namespace leadlight {

std::unique_ptr<ChartScene> ChartScene::make(std::shared_ptr<const ChartData> chart, const Theme& theme)
{
    auto mark = makeMark(*chart);
    if (!mark)
        return nullptr;
    return std::unique_ptr<ChartScene>(new ChartScene(std::move(chart), std::move(mark), theme));
}

ChartScene::ChartScene(std::shared_ptr<const ChartData> chart, std::unique_ptr<const ChartMark> mark,
                       const Theme& theme)
    : m_chart(std::move(chart))
    , m_mark(std::move(mark))
    , m_theme(theme)
    , m_qchart(new QChart)
    , m_y(new QValueAxis(m_qchart))
    , m_x(new QValueAxis(m_qchart))
    , m_overlay(new ChartOverlay(*m_mark, theme, m_qchart))
{
    addItem(m_qchart);
    m_qchart->setBackgroundVisible(false);
    m_qchart->setMargins({});
    m_qchart->layout()->setContentsMargins(0, 0, 0, 0);
    m_qchart->legend()->hide();
    m_qchart->setLocalizeNumbers(true);
    m_qchart->setLocale(QLocale());
    m_qchart->addAxis(m_y, Qt::AlignLeft);
    m_qchart->addAxis(m_x, Qt::AlignBottom);
    addLines();
}

void ChartScene::addLines()
{
    const std::vector<QList<QPointF>> lines = m_mark->lines();
    for (std::size_t series = 0; series < lines.size(); ++series) {
        auto* line = new QLineSeries(m_qchart);
        line->append(lines[series]);
        line->setPen(QPen(m_mark->seriesColor(series, m_theme), 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_qchart->addSeries(line);
        line->attachAxis(m_y);
        line->attachAxis(m_x);
    }
}

/// An axis of names only gets its range: the names are written by the overlay.
void ChartScene::styleAxis(QValueAxis& axis, const ChartAxis& as) const
{
    if (!as.range) {
        axis.setRange(-0.5, static_cast<double>(as.names.size()) - 0.5);
        axis.setVisible(false);
        return;
    }
    axis.setRange(as.range->low, as.range->high);
    axis.setTickType(QValueAxis::TicksFixed);
    axis.setTickCount(static_cast<int>(as.range->ticks().size()));
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(as.range->decimals));
    QFont digits = textFont(TextSize::Small);
    digits.setStyleStrategy(QFont::PreferNoShaping); // a PDF keeps every sign then (text_line.h)
    axis.setLabelsFont(digits);
    axis.setLabelsColor(m_theme.muted);
    axis.setGridLineVisible(as.grid);
    axis.setGridLinePen(QPen(m_theme.hairline, 1.0));
    axis.setLineVisible(false);
}

void ChartScene::resize(QSizeF size)
{
    ChartLayout layout = layoutChart(*m_mark, size);
    styleAxis(*m_y, layout.axes.y);
    styleAxis(*m_x, layout.axes.x);
    setSceneRect(QRectF(QPointF(), size));
    m_qchart->setGeometry(QRectF(QPointF(), size));
    m_qchart->setPlotArea(layout.plot);
    // Qt Charts would lay out at the next turn of the event loop; export renders at once.
    m_qchart->layout()->invalidate();
    m_qchart->layout()->activate();
    m_overlay->setLayout(std::move(layout), size);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_scene.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>
#include <cmath>
#include <limits>

namespace leadlight {

ChartScene::ChartScene(std::shared_ptr<const ChartData> chart, const Theme& theme, QObject* parent)
    : QGraphicsScene(parent)
    , m_chart(std::move(chart))
    , m_theme(theme)
    , m_qchart(new QChart)
    , m_values(new QValueAxis(m_qchart))
    , m_positions(new QValueAxis(m_qchart))
    , m_marks(new ChartMarks(*m_chart, theme, m_qchart))
{
    addItem(m_qchart);
    m_qchart->setBackgroundVisible(false);
    m_qchart->setMargins({});
    m_qchart->layout()->setContentsMargins(0, 0, 0, 0);
    m_qchart->legend()->hide();
    m_qchart->setLocalizeNumbers(true);
    m_qchart->setLocale(QLocale());
    const bool upright = runsUpwards(m_chart->kind);
    m_qchart->addAxis(m_values, upright ? Qt::AlignLeft : Qt::AlignBottom);
    m_qchart->addAxis(m_positions, upright ? Qt::AlignBottom : Qt::AlignLeft);
    addLines();
}

void ChartScene::addLines()
{
    const auto numbers = numericCategories(*m_chart);
    for (std::size_t s = 0; s < m_chart->series.size(); ++s) {
        auto* line = new QLineSeries(m_qchart);
        if (m_chart->kind == ChartData::Kind::Lines) {
            const auto& values = m_chart->series[s].values;
            for (std::size_t i = 0; i < std::min(values.size(), m_chart->categories.size()); ++i) {
                if (std::isfinite(values[i]))
                    line->append(numbers && numbers->size() > 1 ? (*numbers)[i] : static_cast<double>(i), values[i]);
            }
        }
        line->setPen(
            QPen(ChartMarks::seriesColor(*m_chart, s, m_theme), 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_qchart->addSeries(line);
        line->attachAxis(m_values);
        line->attachAxis(m_positions);
    }
}

void ChartScene::styleAxis(QValueAxis& axis, const NiceRange& range, bool grid) const
{
    axis.setRange(range.low, range.high);
    axis.setTickType(QValueAxis::TicksFixed);
    axis.setTickCount(static_cast<int>(range.ticks().size()));
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(range.decimals));
    axis.setLabelsFont(textFont(TextSize::Small));
    axis.setLabelsColor(m_theme.muted);
    axis.setGridLineVisible(grid);
    axis.setGridLinePen(QPen(m_theme.hairline, 1.0));
    axis.setLineVisible(false);
}

void ChartScene::resize(QSizeF size)
{
    const ChartLayout layout = layoutChart(*m_chart, size);
    styleAxis(*m_values, layout.values, true);
    if (layout.positions) {
        styleAxis(*m_positions, *layout.positions, false);
    } else {
        m_positions->setRange(-0.5, static_cast<double>(m_chart->categories.size()) - 0.5);
        m_positions->setVisible(false);
    }
    setSceneRect(QRectF(QPointF(), size));
    m_qchart->setGeometry(QRectF(QPointF(), size));
    m_qchart->setPlotArea(layout.plot);
    // Qt Charts would lay out at the next turn of the event loop; export renders at once.
    m_qchart->layout()->invalidate();
    m_qchart->layout()->activate();
    m_marks->setLayout(layout, size);
}

const ChartItem* ChartScene::itemAt(QPointF place) const
{
    const ChartLayout& layout = chartLayout();
    const ChartItem* best = nullptr;
    double bestDistance = std::numeric_limits<double>::max();
    if (!layout.plot.adjusted(-layout.plot.left(), -20, 20, 20).contains(place))
        return nullptr;
    for (const ChartItem& item : layout.items) {
        const QPointF away = item.shape.center() - place;
        const double across = layout.upright ? away.x() : away.y();
        const double along = layout.upright ? away.y() : away.x();
        // Across the bars decides; along them only between the points of several lines.
        const bool points = m_chart->kind == ChartData::Kind::Lines || m_chart->kind == ChartData::Kind::Scatter;
        const double distance = std::abs(across) + (points ? 0.2 * std::abs(along) : 0.0);
        if (std::abs(across) <= std::max(layout.slot / 2.0, 12.0) && distance < bestDistance) {
            best = &item;
            bestDistance = distance;
        }
    }
    return best;
}

QString ChartScene::describe(const ChartItem& item) const
{
    const ChartSeries& series = m_chart->series[item.series];
    const QString category = QString::fromStdString(m_chart->categories[item.category]);
    QString text = tr("%1: %2").arg(category, valueText(*m_chart, series.values[item.category]));
    if (item.whisker) {
        text = tr("%1 (95 %: %2 to %3)")
                   .arg(text, valueText(*m_chart, series.low[item.category]),
                        valueText(*m_chart, series.high[item.category]));
    }
    return m_chart->series.size() > 1 ? QString::fromStdString(series.name) + QLatin1Char('\n') + text : text;
}

} // namespace leadlight

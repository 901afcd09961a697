// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/trend_panel.h"

#include "model/describe/change_charts.h"
#include "model/recommend/interactions.h"
#include "views/charts/flat_chart_panel.h"
#include "views/pages/changes/trend_tiles.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

/// "34 → 30 % of visitors, down".
QString shareWords(const Change& change, const DeliveryPair& pair)
{
    const QLocale locale;
    const QString then = locale.toString(100.0 * shareBefore(change, pair), 'f', 0);
    const QString now = locale.toString(100.0 * shareAfter(change, pair), 'f', 0);
    if (change.rose())
        return TrendPanel::tr("%1 → %2 % of visitors, up").arg(then, now);
    return change.fell() ? TrendPanel::tr("%1 → %2 % of visitors, down").arg(then, now)
                         : TrendPanel::tr("%1 → %2 % of visitors").arg(then, now);
}

} // namespace

TrendPanel::TrendPanel(QWidget* parent)
    : Panel(tr("Business units over time"), parent)
{
    m_period = new SegmentedControl({tr("Days"), tr("Weeks"), tr("Months")});
    m_period->setAccessibleName(tr("Length of a period"));
    m_period->setObjectName(QStringLiteral("trendBy"));
    m_tiles = new TrendTiles;
    m_tiles->setObjectName(QStringLiteral("trendTiles"));
    addControl(m_period);
    body()->addWidget(m_tiles);
    m_picture = new FlatChartPanel(tr("Business units over time"), {}, this);
    m_picture->hide();
    connect(m_period, &SegmentedControl::currentChanged, this, &TrendPanel::count);
}

void TrendPanel::setOverview(std::shared_ptr<const ChangesOverview> overview)
{
    m_task.cancel();
    m_overview = std::move(overview);
    showTrend(m_overview->trend);
}

void TrendPanel::count()
{
    if (!m_overview)
        return;
    const auto by = static_cast<TrendBy>(m_period->current() + 1);
    m_task.run([pair = m_overview->pair, by](const Progress& progress) { return trendOf(*pair, by, progress); },
               [this](const Result<std::optional<Trend>>& trend) {
                   if (trend && *trend)
                       showTrend(std::make_shared<const Trend>(**trend));
               });
}

void TrendPanel::showTrend(const std::shared_ptr<const Trend>& trend)
{
    setVisible(trend != nullptr);
    if (!trend)
        return m_picture->setChart(nullptr);
    const DeliveryPair& pair = *m_overview->pair;
    m_picture->setChart(std::make_shared<const ChartData>(trendChart(pair, *trend)));
    const QSignalBlocker quiet(m_period);
    m_period->setCurrent(static_cast<int>(trend->by) - 1);
    auto charts = trendCharts(pair, *trend);
    QStringList asides;
    for (const ChartData& chart : charts) {
        const auto& units = m_overview->units->all;
        const auto unit = std::ranges::find_if(units, [&](const Change& change) {
            return pair.nowData().businessUnits[static_cast<std::size_t>(change.group)] == english(chart.title);
        });
        asides << (unit == units.end() ? QString() : shareWords(*unit, pair));
    }
    setAside(charts.empty() ? QString() : words(charts.front().note));
    m_tiles->setCharts(std::move(charts), trend, asides);
}

} // namespace leadlight

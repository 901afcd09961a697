// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/mark.h"

#include "views/style/theme.h"
#include "views/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::ChartMark)
};

int decimalsOf(const ChartData& chart)
{
    const auto isWhole = [](double value) { return value == std::round(value); };
    const bool whole = std::all_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries& series) {
        return std::all_of(series.values.begin(), series.values.end(), isWhole);
    });
    if (whole)
        return 0;
    // Percent need fewer than shares of 1.
    constexpr double fewerFrom = 2.0;
    const bool large = std::any_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries& series) {
        return std::any_of(series.values.begin(), series.values.end(),
                           [&](double value) { return std::abs(value) >= fewerFrom; });
    });
    return large ? 1 : 3;
}

} // namespace

ChartMark::ChartMark(const ChartData& chart)
    : m_chart(chart)
    , m_decimals(decimalsOf(chart))
{
}

void ChartMark::label(const ChartLayout& /*layout*/, ChartTexts& /*texts*/) const {}

QString ChartMark::describe(const ChartItem& item) const
{
    const ChartSeries& series = m_chart.series[item.series];
    const QString category = words(m_chart.categories[item.category]);
    QString text = Text::tr("%1: %2").arg(category, valueText(valueOf(item)));
    if (item.whisker) {
        text = Text::tr("%1 (95 %: %2 to %3)")
                   .arg(text, valueText(series.low[item.category]), valueText(series.high[item.category]));
    }
    return m_chart.series.size() > 1 ? words(series.name) + QLatin1Char('\n') + text : text;
}

QColor ChartMark::seriesColor(std::size_t series, const Theme& theme) const
{
    if (series < m_chart.seriesUnit.size())
        return unitColor(m_chart.seriesUnit[series], -1, theme);
    // The first series is the one in question; the others take the units' colours, which are told apart easily.
    return series == 0 ? theme.accent : unitColor(static_cast<int>(series), -1, theme);
}

QColor ChartMark::colorOf(const ChartItem& item, const Theme& theme) const
{
    if (m_chart.series.size() < 2 && item.category < m_chart.categoryUnit.size() &&
        m_chart.categoryUnit[item.category] >= 0)
        return unitColor(m_chart.categoryUnit[item.category], m_chart.unmappedUnit, theme);
    return seriesColor(item.series, theme);
}

QColor ChartMark::fillOf(const ChartItem& item, const Theme& theme, bool hovered) const
{
    const QColor color = colorOf(item, theme);
    return hovered ? mixed(color, theme.ink, 0.22) : color;
}

double ChartMark::valueOf(const ChartItem& item) const
{
    return m_chart.series[item.series].values[item.category];
}

QString ChartMark::valueText(double value) const
{
    return numberText(value, m_decimals);
}

} // namespace leadlight

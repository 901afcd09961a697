// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"

#include <QLocale>

namespace leadlight {

/// The figures of a chart for the clipboard: names and values with their intervals, as tab-separated text and as an
/// HTML table, as spreadsheets read them in this locale. Empty for a chart whose values have no names.
struct ChartNumbers
{
    QString text;
    QString html;
};
[[nodiscard]] ChartNumbers numbersOfChart(const ChartData& chart, QLocale locale);

} // namespace leadlight

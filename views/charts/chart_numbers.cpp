// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_numbers.h"

#include "model/exports/chart/chart_grid.h"
#include "views/words.h"

namespace leadlight {

namespace {

QString textOf(const Cell& cell, const QLocale& locale)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return QString::fromStdString(*text);
    if (const auto* number = std::get_if<double>(&cell))
        return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    return {};
}

void addRow(ChartNumbers& out, const QStringList& cells, const QString& tag)
{
    out.text += cells.join(u'\t') % u'\n';
    out.html += QStringLiteral("<tr>");
    for (const QString& cell : cells)
        out.html += u'<' % tag % u'>' % cell.toHtmlEscaped() % QStringLiteral("</") % tag % u'>';
    out.html += QStringLiteral("</tr>\n");
}

} // namespace

ChartNumbers numbersOfChart(const ChartData& chart, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    constexpr std::size_t longest = 200;
    const ChartGrid grid = gridOf(chart, {.say = wordsUtf8}, longest);
    if (grid.rows() == 0)
        return {};
    ChartNumbers out;
    QStringList header;
    for (const std::string& name : grid.header)
        header << QString::fromStdString(name);
    addRow(out, header, QStringLiteral("th"));
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        QStringList cells;
        for (const auto& column : grid.columns)
            cells << textOf(column[row], locale);
        addRow(out, cells, QStringLiteral("td"));
    }
    out.html = QStringLiteral("<meta charset=\"utf-8\"><table>\n") % out.html % QStringLiteral("</table>");
    return out;
}

} // namespace leadlight

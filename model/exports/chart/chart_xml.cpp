// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/chart/chart_xml.h"

#include "model/base/number_text.h"
#include "model/exports/chart/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace leadlight {

namespace {

using Kind = ChartData::Kind;

constexpr auto nameAxis = "111111111";
constexpr auto valueAxis = "222222222";
constexpr int lineWidth = 28575;
constexpr int levelWidth = 15875;

/// Of what is marked, beside what was measured.
ThemeTint levelTint()
{
    return {"tx1", 65000, 35000};
}

/// Builds one chart's part.
class NativeChart
{
public:
    NativeChart(const ChartData& chart, const ChartGrid& grid, const ChartLook& look, const Words& words)
        : m_chart(chart)
        , m_grid(grid)
        , m_look(look)
        , m_words(words)
        , m_cells(grid, look)
        , m_numbers(numbersOf(chart, look.valueEnd.value_or(0.0)))
    {
    }

    std::string make()
    {
        m_xml.raw(xmlHead).open("c:chartSpace",
                                {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
                                 {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                                 {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
        m_xml.value("c:date1904", 0).value("c:roundedCorners", 0).open("c:chart").value("c:autoTitleDeleted", 1);
        m_xml.open("c:plotArea").leaf("c:layout");
        switch (m_chart.kind) {
        case Kind::Lines:
            lines();
            break;
        case Kind::Scatter:
            dots();
            break;
        default:
            bars();
        }
        m_xml.close();
        legend();
        m_xml.value("c:plotVisOnly", 1).value("c:dispBlanksAs", "gap").close();
        m_xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        putFont(m_xml, m_look.nameSize, m_look.language);
        if (m_look.embedded)
            m_xml.open("c:externalData", {{"r:id", "rId1"}}).value("c:autoUpdate", 0).close();
        return m_xml.close().take();
    }

private:
    [[nodiscard]] bool several() const { return m_grid.series.size() > 1; }
    [[nodiscard]] bool lying() const { return m_chart.kind != Kind::Histogram; }
    [[nodiscard]] bool withWhiskers() const { return m_grid.series.front().minus.has_value(); }

    [[nodiscard]] ThemeTint tintOf(std::size_t series) const
    {
        if (!several())
            return m_look.highlight ? greyTint() : ThemeTint{};
        // Grey is what was there before: the history, against what is recommended.
        const bool before = m_chart.kind == Kind::HorizontalBars && series == 0;
        return before ? greyTint() : seriesTint(m_chart.kind == Kind::HorizontalBars ? series - 1 : series);
    }
    [[nodiscard]] ThemeTint barTint(const ThemeTint& tint) const { return withWhiskers() ? light(tint) : tint; }

    void start(std::size_t number, const ChartGrid::Series& series)
    {
        m_xml.open("c:ser").leaf("c:idx", {{"val", number}}).leaf("c:order", {{"val", number}});
        m_cells.name(m_xml, series);
    }
    void legend()
    {
        const bool named = several() || (!m_grid.levels.empty() && m_chart.kind != Kind::DotWhisker);
        if (!named || m_chart.kind == Kind::Scatter)
            return;
        m_xml.open("c:legend").value("c:legendPos", "t");
        if (m_chart.kind == Kind::Histogram && !several()) // its axis says what the bars are
            m_xml.open("c:legendEntry").value("c:idx", 0).value("c:delete", 1).close();
        m_xml.value("c:overlay", 0);
        putFont(m_xml, m_look.nameSize, m_look.language);
        m_xml.close();
    }

    /// The bars that have a colour of their own: those of business units, or the one that is meant.
    void barColours()
    {
        if (several())
            return;
        for (std::size_t i = 0; i < m_grid.series.front().rows; ++i) {
            const int unit = i < m_chart.categoryUnit.size() ? m_chart.categoryUnit[i] : -1;
            if (m_look.highlight ? *m_look.highlight != i : unit < 0)
                continue;
            m_xml.open("c:dPt").leaf("c:idx", {{"val", i}}).value("c:invertIfNegative", 0).value("c:bubble3D", 0);
            m_xml.open("c:spPr");
            putFill(m_xml, barTint(unitTint(unit, m_chart.unmappedUnit)));
            m_xml.close().close();
        }
    }
    [[nodiscard]] double numberAt(std::size_t column, std::size_t row) const
    {
        const auto* number = std::get_if<double>(&m_grid.columns[column][row]);
        return number == nullptr ? 0.0 : *number;
    }
    void barLabels(const ChartGrid::Series& series)
    {
        NativeLabels labels{.format = m_numbers.label, .position = "outEnd"};
        if (m_chart.kind == Kind::Histogram)
            for (const auto& [bar, aside] : crossedBars()) {
                labels.elsewhere.emplace_back(bar, "outEnd");
                labels.aside[bar] = aside;
            }
        if (withWhiskers()) {
            // Where there is room before the whisker begins, the number stands on the bar.
            labels.position = "inBase";
            labels.bold = true;
            const double room = 0.1 * m_look.valueEnd.value_or(valueEndOf(m_chart));
            for (std::size_t i = 0; i < series.rows; ++i) {
                const double value = numberAt(series.values, i);
                if (value - numberAt(*series.minus, i) < room)
                    labels.elsewhere.emplace_back(i, value < room ? "outEnd" : "inBase");
            }
        }
        putLabels(m_xml, labels, m_look);
    }
    /// The bars of a histogram whose numbers a marked line would cross, and how far these step aside from it, in parts
    /// of the chart's width.
    [[nodiscard]] std::map<std::size_t, double> crossedBars() const
    {
        constexpr double halfNumber = 0.3; // in widths of a bar
        constexpr double plotShare = 0.88; // of the chart's width, about
        std::map<std::size_t, double> out;
        for (const ChartGrid::Series& level : m_grid.levels) {
            const double place = numberAt(*level.x, 0);
            const double bar = std::round(place);
            const double from = place - bar;
            if (std::abs(from) < halfNumber && bar >= 1.0)
                out.emplace(static_cast<std::size_t>(bar) - 1, (from > 0.0 ? -1.0 : 1.0) *
                                                                   (halfNumber - std::abs(from)) * plotShare /
                                                                   static_cast<double>(m_grid.rows()));
        }
        return out;
    }
    void bars()
    {
        m_xml.open("c:barChart").value("c:barDir", lying() ? "bar" : "col");
        m_xml.value("c:grouping", "clustered").value("c:varyColors", 0);
        constexpr std::size_t mostLabels = 90; // of several series beyond that: too small to read
        for (std::size_t i = 0; i < m_grid.series.size(); ++i) {
            const ChartGrid::Series& series = m_grid.series[i];
            start(i, series);
            m_xml.open("c:spPr");
            putFill(m_xml, barTint(tintOf(i)));
            m_xml.close().value("c:invertIfNegative", 0);
            barColours();
            if (!several() || (!withWhiskers() && m_grid.series.size() * series.rows <= mostLabels))
                barLabels(series);
            m_cells.whiskers(m_xml, series, {}, {"tx1"});
            m_xml.open("c:cat");
            m_cells.categories(m_xml, series);
            m_xml.close().open("c:val");
            m_cells.numbers(m_xml, series.values, series);
            m_xml.close().close();
        }
        if (lying())
            ticks();
        m_xml.value("c:gapWidth", lying() ? 45 : 10);
        if (several())
            m_xml.value("c:overlap", 0);
        else if (lying() && !m_grid.levels.empty())
            m_xml.value("c:overlap", 100);
        m_xml.value("c:axId", nameAxis).value("c:axId", valueAxis).close();
        if (!lying())
            uprightLines();
        axes(true);
    }
    /// Marked values of lying bars: on each bar the end of a whisker, on a bar that nobody sees.
    void ticks()
    {
        constexpr double share = 0.0005; // a whisker of no length at all has no end
        const double length = share * m_look.valueEnd.value_or(valueEndOf(m_chart));
        for (std::size_t i = 0; i < m_grid.levels.size(); ++i) {
            const ChartGrid::Series& level = m_grid.levels[i];
            start(m_grid.series.size() + i, level);
            m_xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>").value("c:invertIfNegative", 0);
            putOneLabel(m_xml, level.rows - 1, {.format = {}, .position = "outEnd", .what = "showSerName"}, m_look);
            m_xml.open("c:errBars").value("c:errBarType", "minus").value("c:errValType", "fixedVal");
            m_xml.value("c:noEndCap", 0).value("c:val", exactText(length));
            putLine(m_xml, levelTint(), lineWidth);
            m_xml.close().open("c:cat");
            m_cells.categories(m_xml, level);
            m_xml.close().open("c:val");
            m_cells.numbers(m_xml, level.values, level);
            m_xml.close().close();
        }
    }
    /// Marked places of a histogram: dots in the plane on the bars' own axes, joined by a line.
    void uprightLines()
    {
        constexpr std::array dashes{"dash", "sysDot", "lgDashDot", "sysDash"};
        if (m_grid.levels.empty())
            return;
        m_xml.open("c:scatterChart").value("c:scatterStyle", "lineMarker").value("c:varyColors", 0);
        for (std::size_t i = 0; i < m_grid.levels.size(); ++i) {
            const ChartGrid::Series& level = m_grid.levels[i];
            const bool strong = m_chart.markers[i].tone == ChartMarker::Tone::Strong;
            start(m_grid.series.size() + i, level);
            putLine(m_xml, strong ? ThemeTint{"tx1"} : levelTint(), strong ? lineWidth : levelWidth,
                    strong ? "solid" : dashes[i % dashes.size()]);
            marker("none", {});
            m_xml.open("c:xVal");
            m_cells.numbers(m_xml, *level.x, level);
            m_xml.close().open("c:yVal");
            m_cells.numbers(m_xml, level.values, level);
            m_xml.close().value("c:smooth", 0).close();
        }
        m_xml.value("c:axId", nameAxis).value("c:axId", valueAxis).close();
    }
    void lines()
    {
        constexpr std::array dashes{"solid", "dash", "sysDash", "lgDash", "dashDot", "lgDashDot"};
        constexpr std::array symbols{"circle", "square", "diamond", "triangle"};
        constexpr std::size_t mostDots = 40;
        m_xml.open("c:lineChart").value("c:grouping", "standard").value("c:varyColors", 0);
        for (std::size_t i = 0; i < m_grid.series.size(); ++i) {
            const ChartGrid::Series& series = m_grid.series[i];
            start(i, series);
            putLine(m_xml, seriesTint(i), lineWidth, dashes[i % dashes.size()]);
            marker(series.rows > mostDots ? "none" : symbols[i % symbols.size()], seriesTint(i));
            m_cells.whiskers(m_xml, series, "y", seriesTint(i));
            m_xml.open("c:cat");
            m_cells.categories(m_xml, series);
            m_xml.close().open("c:val");
            m_cells.numbers(m_xml, series.values, series);
            m_xml.close().value("c:smooth", 0).close();
        }
        for (std::size_t i = 0; i < m_grid.levels.size(); ++i) {
            const ChartGrid::Series& level = m_grid.levels[i];
            start(m_grid.series.size() + i, level);
            putLine(m_xml, levelTint(), levelWidth, "dash");
            marker("none", {});
            m_xml.open("c:cat");
            m_cells.categories(m_xml, level);
            m_xml.close().open("c:val");
            m_cells.numbers(m_xml, level.values, level);
            m_xml.close().value("c:smooth", 0).close();
        }
        m_xml.value("c:marker", 1).value("c:axId", nameAxis).value("c:axId", valueAxis).close();
        axes(false);
    }
    void marker(std::string_view symbol, const ThemeTint& tint)
    {
        m_xml.open("c:marker").value("c:symbol", symbol);
        if (symbol != "none") {
            m_xml.value("c:size", 8).open("c:spPr");
            putFill(m_xml, tint);
            m_xml.raw("<a:ln><a:noFill/></a:ln>").close();
        }
        m_xml.close();
    }
    void dots()
    {
        const auto places = dotLabelPlaces(m_chart, m_grid);
        m_xml.open("c:scatterChart").value("c:scatterStyle", "lineMarker").value("c:varyColors", 0);
        for (std::size_t i = 0; i < m_grid.series.size(); ++i) {
            const ChartGrid::Series& series = m_grid.series[i];
            start(i, series);
            m_xml.raw("<c:spPr><a:ln w=\"19050\"><a:noFill/></a:ln></c:spPr>");
            marker("circle", seriesTint(i));
            putLabels(m_xml, {.format = {}, .position = places[i], .what = "showSerName"}, m_look);
            m_cells.whiskers(m_xml, series, "y", {"tx1", 50000, 50000});
            m_xml.open("c:xVal");
            m_cells.numbers(m_xml, series.x.value_or(1), series);
            m_xml.close().open("c:yVal");
            m_cells.numbers(m_xml, series.values, series);
            m_xml.close().value("c:smooth", 0).close();
        }
        m_xml.value("c:axId", nameAxis).value("c:axId", valueAxis).close();
        NativeAxis across{.id = nameAxis, .across = valueAxis, .position = "b"};
        across.title = m_words(m_chart.xAxis);
        across.format = m_numbers.axis;
        across.from = 0.0;
        across.onBars = false;
        putAxis(m_xml, across, m_look);
        NativeAxis up{.id = valueAxis, .across = nameAxis, .position = "l"};
        up.title = m_words(m_chart.yAxis);
        up.format = m_numbers.axis;
        up.grid = true;
        up.from = 0.0;
        up.onBars = false;
        putAxis(m_xml, up, m_look);
    }
    void axes(bool onBars)
    {
        const bool sideways = onBars && lying();
        const Phrase& valueTitle = sideways ? m_chart.xAxis : m_chart.yAxis;
        NativeAxis names{.categories = true, .id = nameAxis, .across = valueAxis, .position = sideways ? "l" : "b"};
        names.reversed = sideways;
        if (!sideways)
            names.title = m_words(m_chart.xAxis);
        putAxis(m_xml, names, m_look);
        NativeAxis values{.id = valueAxis, .across = nameAxis, .position = sideways ? "b" : "l"};
        values.title = m_words(valueTitle);
        values.format = m_numbers.axis;
        values.atEnd = sideways;
        values.grid = true;
        values.to = m_look.valueEnd;
        if (!lying() && onBars && !m_grid.levels.empty())
            values.to = valueEndOf(m_chart); // where the marked lines end
        values.onBars = onBars;
        const bool negative = std::ranges::any_of(m_chart.series, [](const ChartSeries& series) {
            return std::ranges::any_of(series.values, [](double value) { return value < 0.0; });
        });
        if (!negative)
            values.from = 0.0;
        putAxis(m_xml, values, m_look);
    }

    const ChartData& m_chart;
    const ChartGrid& m_grid;
    const ChartLook& m_look;
    const Words& m_words;
    ChartCells m_cells;
    NativeNumbers m_numbers;
    XmlWriter m_xml;
};

} // namespace

bool isNative(const ChartData& chart)
{
    switch (chart.kind) { // named one by one: a new kind is a picture until it is drawn here
    case Kind::Histogram:
    case Kind::HorizontalBars:
    case Kind::DotWhisker:
    case Kind::Lines:
    case Kind::Scatter:
        return true;
    case Kind::Heat:
    case Kind::Scatter3D:
        break;
    }
    return false;
}

std::string chartXml(const ChartData& chart, const ChartGrid& grid, const ChartLook& look, const Words& words)
{
    return NativeChart(chart, grid, look, words).make();
}

double valueEndOf(const ChartData& chart)
{
    double highest = 0.0;
    const std::size_t first = chart.kind == Kind::Scatter ? 1 : 0;
    for (std::size_t i = first; i < chart.series.size(); ++i)
        for (const auto* values : {&chart.series[i].values, &chart.series[i].high})
            for (const double value : *values)
                if (std::isfinite(value))
                    highest = std::max(highest, value);
    if (chart.kind == Kind::DotWhisker)
        for (const ChartMarker& marker : chart.markers)
            highest = std::max(highest, marker.at);
    if (highest <= 0.0)
        return 1.0;
    const double decade = std::pow(10.0, std::floor(std::log10(highest)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (highest <= step * decade)
            return step * decade;
    return 10.0 * decade;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/chart/chart_grid.h"

#include "model/exports/chart/chart_xml.h"
#include "model/exports/opc/xml_text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace leadlight {

namespace {

std::vector<Cell> cellsOf(const std::vector<double>& values, std::size_t rows)
{
    std::vector<Cell> out(rows);
    for (std::size_t i = 0; i < std::min(rows, values.size()); ++i)
        if (std::isfinite(values[i]))
            out[i] = values[i];
    return out;
}

std::vector<double> lengths(const std::vector<double>& from, const std::vector<double>& to)
{
    std::vector<double> out;
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        out.push_back(std::max(0.0, to[i] - from[i]));
    return out;
}

/// A name in one line, as charts show it.
std::string inOneLine(std::string text)
{
    text = cleanText(text);
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

/// Where a number stands among bins that are counted from 1; between two of them in proportion.
double binOf(double at, const std::vector<double>& bins)
{
    const auto next = std::ranges::upper_bound(bins.begin() + 1, bins.end() - 1, at);
    const auto after = static_cast<std::size_t>(next - bins.begin());
    const double width = bins[after] - bins[after - 1];
    return static_cast<double>(after) + (at - bins[after - 1]) / width;
}

/// Builds the grid column by column.
class GridMaker
{
public:
    GridMaker(const ChartData& chart, const Words& words, std::size_t longestName, BarMarks bars)
        : m_chart(chart)
        , m_words(words)
        , m_longest(longestName)
        , m_bars(bars)
    {
    }

    ChartGrid make()
    {
        names();
        if (m_chart.kind == ChartData::Kind::Scatter)
            dots();
        else
            for (const ChartSeries& series : m_chart.series)
                addSeries(series);
        if (drawsMarkers(m_chart) && (m_chart.kind == ChartData::Kind::Lines || m_bars == BarMarks::Drawn))
            levels();
        if (m_cut)
            add(m_words(Phrase::tr("Whole name")), m_names);
        return std::move(m_grid);
    }

private:
    [[nodiscard]] static Phrase unnamed() { return Phrase::tr("Value"); }
    std::size_t add(const std::string& header, std::vector<Cell> cells)
    {
        const std::string base = inOneLine(header.empty() ? m_words(unnamed()) : header);
        std::string unique = base;
        for (int number = 2; !m_taken.insert(unique).second; ++number)
            unique = base + " (" + std::to_string(number) + ")";
        m_grid.header.push_back(unique);
        m_grid.columns.push_back(std::move(cells));
        return m_grid.columns.size() - 1;
    }
    [[nodiscard]] std::size_t rows() const { return m_chart.categories.size(); }

    void names()
    {
        std::vector<Cell> shown;
        for (const Phrase& category : m_chart.categories) {
            const std::string whole = inOneLine(m_words(category));
            const std::string cut = cutText(whole, m_longest);
            m_cut = m_cut || cut != whole;
            // A chart keeps no empty name apart from a missing one.
            shown.emplace_back(cut.empty() ? " " : cut);
            m_names.emplace_back(whole);
        }
        const Phrase& axis = m_chart.kind == ChartData::Kind::Histogram || m_chart.kind == ChartData::Kind::Lines
                                 ? m_chart.xAxis
                                 : m_chart.yAxis;
        add(m_chart.kind == ChartData::Kind::Scatter ? m_words(Phrase::tr("Name")) : m_words(axis), std::move(shown));
    }
    void whiskers(const ChartSeries& series, ChartGrid::Series& out)
    {
        if (series.low.empty() || series.high.empty())
            return;
        out.minus = add(m_words(Phrase::tr("%1: interval below", m_words(series.name))),
                        cellsOf(lengths(series.low, series.values), rows()));
        out.plus = add(m_words(Phrase::tr("%1: interval above", m_words(series.name))),
                       cellsOf(lengths(series.values, series.high), rows()));
    }
    void addSeries(const ChartSeries& series)
    {
        ChartGrid::Series out{.rows = rows()};
        out.values = out.nameColumn = add(m_words(series.name), cellsOf(series.values, rows()));
        whiskers(series, out);
        m_grid.series.push_back(out);
    }
    /// Each dot is a series of its own, so that its label is its name and follows the cells.
    void dots()
    {
        if (m_chart.series.size() < 2)
            return;
        ChartGrid::Series all{.nameInRow = true};
        all.x = add(m_words(m_chart.xAxis), cellsOf(m_chart.series[0].values, rows()));
        all.values = add(m_words(m_chart.yAxis), cellsOf(m_chart.series[1].values, rows()));
        whiskers(m_chart.series[1], all);
        all.rows = 1;
        for (std::size_t row = 0; row < rows(); ++row) {
            all.firstRow = row;
            m_grid.series.push_back(all);
        }
    }

    void levels()
    {
        if (m_chart.kind == ChartData::Kind::Histogram)
            return uprightLines();
        for (const ChartMarker& marker : m_chart.markers) {
            ChartGrid::Series out{.rows = rows()};
            out.values = out.nameColumn =
                add(m_words(marker.label), cellsOf(std::vector<double>(rows(), marker.at), rows()));
            m_grid.levels.push_back(out);
        }
    }

    /// The marked places each in a column of their own; how high the lines are is the same for all.
    void uprightLines()
    {
        for (const ChartMarker& marker : m_chart.markers) {
            ChartGrid::Series out{.rows = 2};
            const double place = binOf(marker.at, m_chart.categoryAt);
            out.x = out.nameColumn = add(m_words(marker.label), cellsOf({place, place}, rows()));
            m_grid.levels.push_back(out);
        }
        const std::size_t heights =
            add(m_words(Phrase::tr("Height of the lines")), cellsOf({0.0, valueEndOf(m_chart)}, rows()));
        for (ChartGrid::Series& level : m_grid.levels)
            level.values = heights;
    }

    const ChartData& m_chart;
    const Words& m_words;
    std::size_t m_longest;
    BarMarks m_bars;
    ChartGrid m_grid;
    std::vector<Cell> m_names;
    std::set<std::string> m_taken;
    bool m_cut = false;
};

} // namespace

const std::string& ChartGrid::nameOf(const Series& which) const
{
    return which.nameInRow ? std::get<std::string>(columns[which.nameColumn][which.firstRow])
                           : header[which.nameColumn];
}

bool drawsMarkers(const ChartData& chart)
{
    using Kind = ChartData::Kind;
    if (chart.markers.empty() || chart.categories.empty())
        return false;
    if (chart.kind == Kind::Histogram)
        return chart.categoryAt.size() == chart.categories.size() && chart.categoryAt.size() > 1;
    return chart.kind == Kind::Lines || (chart.kind == Kind::DotWhisker && chart.series.size() == 1);
}

ChartGrid gridOf(const ChartData& chart, const Words& words, std::size_t longestName, BarMarks bars)
{
    return GridMaker(chart, words, longestName, bars).make();
}

Sheet sheetOf(const ChartGrid& grid, std::string name)
{
    Sheet out{.name = std::move(name), .columns = {}, .rows = static_cast<std::int64_t>(grid.rows()), .put = {}};
    constexpr int nameWidth = 32;
    constexpr int numberWidth = 16;
    for (std::size_t i = 0; i < grid.header.size(); ++i) {
        const bool text = !grid.columns[i].empty() && std::holds_alternative<std::string>(grid.columns[i].front());
        out.columns.push_back({.header = grid.header[i],
                               .format = text ? CellFormat::Text : CellFormat::General,
                               .width = text ? nameWidth : numberWidth});
    }
    out.put = [&grid](RowSink& sink) -> Status {
        for (std::size_t row = 0; row < grid.rows(); ++row) {
            for (const auto& column : grid.columns) {
                if (const auto* text = std::get_if<std::string>(&column[row]))
                    sink.text(*text);
                else
                    sink.number(std::holds_alternative<double>(column[row]) ? std::get<double>(column[row]) : NAN);
            }
            sink.endRow();
        }
        return {};
    };
    out.filter = false;
    return out;
}

} // namespace leadlight

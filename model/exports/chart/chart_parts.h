// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/chart/chart_xml.h"
#include "model/exports/opc/xml_writer.h"

#include <map>

namespace leadlight {

// The pieces that native charts of every kind are made of.

/// A colour of the theme, lighter or darker; shares in thousandths of a percent, 0: as it is.
struct ThemeTint
{
    std::string name = "accent1";
    int lumMod = 0;
    int lumOff = 0;
};
[[nodiscard]] ThemeTint unitTint(int unit, int unmappedUnit); ///< of a business unit; -1: the first accent
[[nodiscard]] ThemeTint seriesTint(std::size_t series);       ///< of one series among several
[[nodiscard]] ThemeTint greyTint();
[[nodiscard]] ThemeTint light(ThemeTint tint); ///< light enough to read a number on

void putFill(XmlWriter& xml, const ThemeTint& tint);
/// c:spPr with a line only; `dash` empty: solid.
void putLine(XmlWriter& xml, const ThemeTint& tint, int width, std::string_view dash = {});
/// c:txPr in the theme's text font.
void putFont(XmlWriter& xml, int size, const std::string& language, bool bold = false);

/// The pieces that refer to cells.
class ChartCells
{
public:
    ChartCells(const ChartGrid& grid, const ChartLook& look)
        : m_grid(grid)
        , m_prefix(sheetPrefix(look.sheet))
    {
    }
    void name(XmlWriter& xml, const ChartGrid::Series& series) const; ///< c:tx
    /// c:strRef with the names of the rows.
    void categories(XmlWriter& xml, const ChartGrid::Series& series) const;
    /// c:numRef.
    void numbers(XmlWriter& xml, std::size_t column, const ChartGrid::Series& series) const;
    /// c:errBars of the series' whiskers, if it has any. `direction`: "x", "y", or empty where the kind says it.
    void whiskers(XmlWriter& xml, const ChartGrid::Series& series, std::string_view direction,
                  const ThemeTint& tint) const;

private:
    const ChartGrid& m_grid;
    std::string m_prefix;
};

/// How the numbers on a chart are written: whole, or with decimals by their size.
struct NativeNumbers
{
    std::string axis;
    std::string label;
};
/// `end`: where the value axis ends, for parts of one chart that are written alike; 0: this chart's own.
[[nodiscard]] NativeNumbers numbersOf(const ChartData& chart, double end);

/// c:dLbls; `what`: showVal or showSerName.
struct NativeLabels
{
    std::string format;
    std::string position;
    std::string_view what = "showVal";
    /// Points with a position of their own, on white: a whisker would cross the number.
    std::vector<std::pair<std::size_t, std::string>> elsewhere = {};
    std::map<std::size_t, double> aside = {}; ///< how far some of these step to the side, in parts of the chart's width
    bool bold = false;
};
void putLabels(XmlWriter& xml, const NativeLabels& labels, const ChartLook& look);
/// c:dLbls of a series of which only this point has a label, on white.
void putOneLabel(XmlWriter& xml, std::size_t point, const NativeLabels& label, const ChartLook& look);

/// An axis; `position`: l, b.
struct NativeAxis
{
    bool categories = false;
    const char* id = nullptr;
    const char* across = nullptr; ///< the other's id
    const char* position = nullptr;
    std::string title = {};
    std::string format = {};
    bool reversed = false; ///< names from above
    bool atEnd = false;    ///< crosses the other one at its end
    bool grid = false;
    std::optional<double> from = {};
    std::optional<double> to = {};
    bool onBars = true; ///< the other axis' values stand between its ticks
};
void putAxis(XmlWriter& xml, const NativeAxis& axis, const ChartLook& look);

/// Where each of the dots has its name so that names meet neither each other nor dots, as far as that is possible: r,
/// l, t, b.
[[nodiscard]] std::vector<std::string> dotLabelPlaces(const ChartData& chart, const ChartGrid& grid);

} // namespace leadlight

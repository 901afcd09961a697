// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/exports/sheet/workbook.h"

namespace leadlight {

/// The cells that a native chart takes its figures from, and where among them each series stands: the one source of
/// the embedded workbook, of the references to it and of what the chart keeps of them, so that these agree.
struct ChartGrid
{
    /// One series: columns of the grid and rows from 0 to 0..rows-1.
    struct Series
    {
        std::size_t nameColumn = 0;
        bool nameInRow = false; ///< the name stands in `nameColumn` of its row, not in the header
        std::size_t values = 1;
        std::optional<std::size_t> x = {};     ///< scatter: where the x stand
        std::optional<std::size_t> minus = {}; ///< lengths of the whiskers
        std::optional<std::size_t> plus = {};
        std::size_t firstRow = 0;
        std::size_t rows = 0;
    };
    std::vector<std::string> header;
    std::vector<std::vector<Cell>> columns; ///< all of one length
    std::vector<Series> series;
    /// The marked values (means, baselines) where drawsMarkers(): of lines and of lying bars the same number in all
    /// rows, of a histogram a line of two dots, whose x count the bins from 1, as Excel counts them.
    std::vector<Series> levels;

    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
    [[nodiscard]] const std::string& nameOf(const Series& which) const;
};

/// Whether the native chart draws the marked values itself. PowerPoint and LibreOffice agree on dots in the plane over
/// upright bars, which both place by the number of the bar, and on the end of a whisker on lying ones; a line across
/// lying bars runs along the wrong axis in one of the two, whichever kind of series it is (measured).
[[nodiscard]] bool drawsMarkers(const ChartData& chart);

/// What becomes of the marked values of bars. Workbooks and copied numbers say them in words: openpyxl, with which many
/// read workbooks, refuses a file in which dots in the plane share the axes of bars (measured, 3.0.9).
enum class BarMarks { InWords, Drawn };

/// The grid of a flat chart: names in the first column, then each series with the lengths of its whiskers. Names
/// longer than `longestName` UTF-16 units are cut with an ellipsis; they stand whole in a last column then.
[[nodiscard]] ChartGrid gridOf(const ChartData& chart, const Words& words, std::size_t longestName,
                               BarMarks bars = BarMarks::InWords);

/// The grid as a sheet. The grid must outlive it.
[[nodiscard]] Sheet sheetOf(const ChartGrid& grid, std::string name);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/since.h"
#include "model/describe/chart_data.h"
#include "model/describe/row_sink.h"
#include "model/describe/table_data.h"
#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/exports/lists/hold_out.h"
#include "model/stages/page_audience.h"

namespace leadlight {

/// What a report tells of.
struct ReportFigures
{
    std::shared_ptr<const Analysis> analysis;
    std::shared_ptr<const SlicedScorecard> scorecard = {}; ///< null where models were not compared
    std::shared_ptr<const LearningCurve> curve = {};       ///< null where it was not made
    std::shared_ptr<const Since> since = {};               ///< the last report's figures; null where there are none
    std::shared_ptr<const PageAudience> audience = {};     ///< of the pages asked for; null where nobody asked
};

struct ReportChart
{
    ChartData data;
    Phrase finding;  ///< the title of its slide
    Phrase subtitle; ///< how it was measured
};

/// A table whose rows are handed on one after the other: there may be millions.
struct ReportTable
{
    TableData columns; ///< with all rows where `put` is null
    std::int64_t rows = 0;
    std::function<Status(RowSink& sink, const Progress& progress)> put = {};
    std::shared_ptr<std::vector<std::int32_t>> cookies = {}; ///< whose lists `put` gives, in this order
    bool ranked = false;                                     ///< the order of the rows says something: best first
    bool onSlides = false;                                   ///< also where nobody asked for slides of it
    Phrase finding = {};                                     ///< the title of its slide
    Phrase caption = {};
    Phrase notes = {}; ///< the method, for who speaks
};
/// All rows of a table of a report.
[[nodiscard]] Status putTable(const ReportTable& table, RowSink& sink, const Progress& progress);

/// One thing that a report can hold, known by its key: "scorecard-hr_at_10", "recommendations".
struct ReportItem
{
    std::string key;
    Phrase title;
    bool usual = true; ///< where nobody chose
    std::variant<ReportChart, ReportTable> content;
};

/// All that a report of these figures can hold, in the order of its slides: what changed, charts, tables. The control
/// group's lists stand apart where there is one.
[[nodiscard]] std::vector<ReportItem> reportItems(const ReportFigures& figures, const HoldOut& holdOut = {});

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck.h"
#include "model/exports/report/report_document.h"

namespace leadlight {

struct ReportOptions;

/// Where the window's program is: beside this one, or where programs are looked for; empty where it is not.
[[nodiscard]] std::filesystem::path paintingProgram();

/// Has the window's program paint charts, offscreen: files named after the charts' ids, in a folder that is there.
/// `formats`: png, svg; slide: for a slide's content, without title and caption. Errors: there is no such program,
/// what it says, Cancelled.
[[nodiscard]] Status paintCharts(const std::vector<ChartData>& charts, const Words& words,
                                 const std::filesystem::path& folder, const std::vector<std::string>& formats,
                                 const std::filesystem::path& program, const Progress& progress);

/// One chart as a picture for a deck.
[[nodiscard]] Result<DeckPicture> paintedPicture(const ChartData& chart, const Words& words,
                                                 const std::filesystem::path& program, const Progress& progress);

/// A document as a PDF file. What was at `path` stays where anything fails.
[[nodiscard]] Status paintDocument(const ReportDocument& document, const Words& words,
                                   const std::filesystem::path& path, const std::filesystem::path& program,
                                   const Progress& progress);

/// Has the report's pictures and pages painted by that program; needs its words and progress first.
void addPainter(ReportOptions& options, const Progress& progress);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace leadlight {

/// Paints the charts of a file that the command line's `report` has made (model/exports/report/chart_file.h) into a
/// folder, as they look in the window: <id>.png at 2x, .svg, .pdf; with "slide" among the formats for the content of a
/// slide, without title and caption; with "report" the file is that of a document and becomes report.pdf. Gives what
/// went wrong; empty where nothing did.
[[nodiscard]] QString paintChartFile(const QString& file, const QString& folder, const QStringList& formats);

} // namespace leadlight

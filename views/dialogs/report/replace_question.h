// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <string>
#include <vector>

class QDate;
class QWidget;

namespace leadlight {

// An earlier report in the same folder: somebody may have worked on its deck since.

/// Which of the files are in the folder already, by name, in that order.
[[nodiscard]] QStringList filesAlreadyIn(const QString& folder, const std::vector<std::string>& files);
/// A folder within it that is not there yet: "report 2026-11-26", then "report 2026-11-26 (2)".
[[nodiscard]] QString newFolderWithin(const QString& folder, QDate day);
/// "report.pptx, report.xlsx and 6 more are there already. Replace them?" Answered by anything else than "Replace" and
/// "Keep both", nothing happens.
void askToReplace(QWidget& parent, const QStringList& there, const QString& newFolder,
                  const std::function<void()>& replace, const std::function<void()>& keepBoth);

} // namespace leadlight

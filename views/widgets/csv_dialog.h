// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace leadlight {

/// Asks where a CSV file is to go; deletes itself once closed. Its list of formats says that ids are written as they
/// are, so that a spreadsheet has to import them as text.
[[nodiscard]] QFileDialog* makeCsvDialog(QWidget* parent, const QString& title, const QString& proposedName);

} // namespace leadlight

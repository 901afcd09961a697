// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/csv_form.h"

#include <QString>

class QFileDialog;
class QWidget;

namespace leadlight {

enum class CsvForms {
    Plain,         ///< for machines
    PlainAndExcel, ///< the user chooses: csvFormOf()
};

/// Asks where a CSV file is to go; deletes itself once closed. Its list of formats says that plain CSV has ids as they
/// are, so that a spreadsheet has to import them as text.
[[nodiscard]] QFileDialog* makeCsvDialog(QWidget* parent, const QString& title, const QString& proposedName,
                                         CsvForms forms = CsvForms::Plain);
/// The form of the format that was chosen in such a dialog.
[[nodiscard]] CsvForm csvFormOf(const QFileDialog& dialog);

} // namespace leadlight

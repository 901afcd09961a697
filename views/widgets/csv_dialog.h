// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/csv_form.h"

#include <QString>

class QFileDialog;
class QWidget;

namespace leadlight {

enum class CsvForms {
    Plain,         ///< for machines
    PlainAndExcel, ///< the user chooses: csvFormOf(); at first what was chosen last in this window
};

/// Asks where a CSV file is to go; deletes itself once closed. Its list of formats says that plain CSV has ids as they
/// are, so that a spreadsheet has to import them as text.
[[nodiscard]] QFileDialog* makeCsvDialog(QWidget* parent, const QString& title, const QString& proposedName,
                                         CsvForms forms = CsvForms::Plain);
/// The form of the format that was chosen in such a dialog.
[[nodiscard]] CsvForm csvFormOf(const QFileDialog& dialog);

/// Whether the last table that left the window which `within` belongs to was for Excel. Plain until something was
/// chosen.
[[nodiscard]] bool csvIsForExcel(const QWidget& within);
void setCsvForExcel(QWidget& window, bool forExcel);

} // namespace leadlight

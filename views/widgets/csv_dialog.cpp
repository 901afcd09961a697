// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/csv_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QVariant>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvDialog)
};

constexpr const char* formKey = "csvForExcel"; // a property of the window

QString forExcel()
{
    return Text::tr("CSV for Excel: opens with a double click, ids stay texts (*.csv)");
}

} // namespace

CsvForm csvFormOf(const QFileDialog& dialog)
{
    return dialog.selectedNameFilter() == forExcel() ? spreadsheetForm() : CsvForm();
}

bool csvIsForExcel(const QWidget& within)
{
    return within.window()->property(formKey).toBool();
}

void setCsvForExcel(QWidget& window, bool forExcel)
{
    window.setProperty(formKey, forExcel);
}

QFileDialog* makeCsvDialog(QWidget* parent, const QString& title, const QString& proposedName, CsvForms forms)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{Text::tr("Plain CSV: ids as they are, import them as text (*.csv)")};
    if (forms == CsvForms::PlainAndExcel)
        filters << forExcel();
    dialog->setNameFilters(filters);
    if (forms == CsvForms::PlainAndExcel && parent != nullptr) {
        dialog->selectNameFilter(csvIsForExcel(*parent) ? forExcel() : filters.first());
        QObject::connect(dialog, &QFileDialog::accepted, parent, [dialog, parent] {
            setCsvForExcel(*parent->window(), dialog->selectedNameFilter() == forExcel());
        });
    }
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(proposedName);
    return dialog;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/csv_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvDialog)
};

} // namespace

QFileDialog* makeCsvDialog(QWidget* parent, const QString& title, const QString& proposedName)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Text::tr("Plain CSV: ids as they are, import them as text (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(proposedName);
    return dialog;
}

} // namespace leadlight

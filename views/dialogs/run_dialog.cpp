// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/run_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace leadlight {

namespace {
constexpr int mostLetters{120};
constexpr int noteHeight{96};
} // namespace

RunDialog::RunDialog(const RunRemarks& remarks, const QString& model, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(QString::fromStdString(remarks.name)))
    , m_note(new QPlainTextEdit(QString::fromStdString(remarks.note)))
    , m_star(new QCheckBox(tr("Starred")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("runDialog"));
    setWindowTitle(tr("Name and note of the run"));
    setMinimumWidth(420);
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setAccessibleName(tr("Name of the run"));
    m_name->setPlaceholderText(model);
    m_name->setMaxLength(mostLetters);
    m_note->setObjectName(QStringLiteral("runNote"));
    m_note->setAccessibleName(tr("Note on the run"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_star->setChecked(remarks.starred);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Note"), m_note);
    form->addRow(QString(), m_star);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
    m_name->setFocus();
}

RunRemarks RunDialog::remarks() const
{
    return {.name = m_name->text().trimmed().toStdString(),
            .note = m_note->toPlainText().trimmed().toStdString(),
            .starred = m_star->isChecked()};
}

} // namespace leadlight

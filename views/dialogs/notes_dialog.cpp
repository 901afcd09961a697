// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/notes_dialog.h"

#include "views/widgets/label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leadlight {

NotesDialog::NotesDialog(QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("notes"));
    setWindowTitle(tr("Notes"));
    resize(480, 360);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(windowTitle(), TextSize::Title, QFont::Bold));
    column->addWidget(makeNote(tr("They are saved with the session, and handed on with it.")));
    m_text->setObjectName(QStringLiteral("notesText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What was asked, what was decided, what to look at next time"));
    column->addWidget(m_text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(m_text->toPlainText()); });
    m_text->setFocus();
}

void NotesDialog::setNotes(const QString& notes)
{
    if (notes == m_text->toPlainText())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(notes);
}

} // namespace leadlight

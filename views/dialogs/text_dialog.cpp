// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/text_dialog.h"

#include "views/widgets/label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

TextDialog::TextDialog(const QString& title, const QString& note, const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->addWidget(makeLabel(title, TextSize::Title, QFont::Bold));
    column->addWidget(makeNote(note));
    auto* lines = new QPlainTextEdit(text);
    lines->setReadOnly(true);
    lines->setFont(idFont());
    lines->setAccessibleName(title);
    column->addWidget(lines, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    lines->moveCursor(QTextCursor::End); // the newest
}

} // namespace leadlight

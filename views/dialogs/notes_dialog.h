// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace leadlight {

/// What the user writes down of a piece of work, as plain text. It stands beside the window, which goes on working, and
/// tells every change at once, so there is nothing to confirm.
class NotesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NotesDialog(QWidget* parent = nullptr);

    /// Shows these in the place of what was written; what can be taken back begins anew.
    void setNotes(const QString& notes);

Q_SIGNALS:
    void edited(const QString& notes);

private:
    QPlainTextEdit* m_text = nullptr;
};

} // namespace leadlight

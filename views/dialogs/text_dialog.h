// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace leadlight {

/// A text to read and to copy, such as a log. It deletes itself when closed.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    /// `note` says what it is.
    TextDialog(const QString& title, const QString& note, const QString& text, QWidget* parent);
};

} // namespace leadlight

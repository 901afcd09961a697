// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace leadlight {

class ExplanationText;

/// All figures and what they mean, one at a time.
class FiguresDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FiguresDialog(QWidget* parent);

private:
    QListWidget* m_list;
    ExplanationText* m_text;
};

} // namespace leadlight

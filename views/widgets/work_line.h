// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace leadlight {

class ElidedLabel;

/// The progress of work that a dialog or a page has going on beside the program's own job, with Cancel. Hidden while
/// nothing runs.
class WorkLine : public QWidget
{
    Q_OBJECT
public:
    explicit WorkLine(QWidget* parent = nullptr);

    void begin(const QString& stage);
    /// `fraction` in 0..1.
    void advance(double fraction, const QString& stage);
    void end();

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar* m_bar = nullptr;
    ElidedLabel* m_stage = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace leadlight

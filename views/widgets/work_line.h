// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace leadlight {

class ElidedLabel;

/// The progress of work that a dialog or a page has going on beside the program's own job, with Cancel: what is done,
/// how much of it, and for how long by now, so that work which says nothing for minutes does not look dead. Hidden
/// while nothing runs.
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
    void showFigures();

    double m_fraction = 0.0;
    QElapsedTimer m_clock; ///< since the start
    QTimer* m_seconds = nullptr;
    QProgressBar* m_bar = nullptr;
    ElidedLabel* m_stage = nullptr;
    QLabel* m_figures = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace leadlight

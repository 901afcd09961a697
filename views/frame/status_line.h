// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace leadlight {

class ElidedLabel;

/// The foot of the window: what is loaded and trained, and while something runs, its progress with Cancel.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setCounts(const QString& text);
    [[nodiscard]] QString counts() const { return m_text; }
    /// Says what was done ("10 rows copied") for some seconds in place of the counts.
    void note(const QString& text);
    void begin(const QString& stage);
    void advance(double fraction, const QString& stage);
    /// Shows that Cancel was heard until the work has ended.
    void showCancelling();
    void end();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QTimer* m_noteEnd = nullptr;
    ElidedLabel* m_counts = nullptr;
    QWidget* m_job = nullptr;
    QProgressBar* m_bar = nullptr;
    ElidedLabel* m_stage = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace leadlight {

/// A switch between a few views of the same thing: "Hit rate | Top hit rate". Tab goes to it, arrow keys move in it.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList& labels, QWidget* parent = nullptr);

    /// Adds one at the end.
    void addSegment(const QString& label);
    void setLabel(int index, const QString& label);
    [[nodiscard]] int current() const;
    /// Emits currentChanged() where it changes something.
    void setCurrent(int index);
    /// Gives the keyboard to the current one.
    void focusCurrent();

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace leadlight

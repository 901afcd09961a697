// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace leadlight {

/// The list of pages at the left edge. Tab goes to it, arrow keys move in it.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Entries are numbered in the order in which they are added.
    void addEntry(const QString& title, const QString& toolTip);
    void setCurrent(int index);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace leadlight

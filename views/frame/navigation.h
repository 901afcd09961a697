// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace leadlight {

/// The list of pages at the left edge, as wide as its names up to a limit. Tab goes to it, arrow keys move in it.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Entries stand in the order in which they are added; `key` is what they are known by.
    void addEntry(const QString& key, const QString& title, const QString& toolTip);
    /// Any text that is no entry's key changes nothing.
    void setCurrent(const QString& key);
    /// Shows icons only.
    void setCompact(bool compact);

Q_SIGNALS:
    void currentChanged(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_wide; // px, with names
    bool m_isCompact = false;
    QVBoxLayout* m_column = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace leadlight

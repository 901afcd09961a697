// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QMenu;
class QPushButton;

namespace leadlight {

class ChipBar;

/// One thing that a list can be limited by.
struct FilterGroup
{
    QString key;         ///< "unit"
    QString name;        ///< "Business unit"
    QStringList choices; ///< what it can be limited to; none: the group is not offered
};

/// A button whose menu offers what a list can be limited by, and below it a chip for each limit that is set. The chips
/// stand where the page puts chips().
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Choices that are still offered, by their words, stay chosen.
    void setGroups(std::vector<FilterGroup> groups);
    /// The number of the choice of a group; -1 while any will do.
    [[nodiscard]] int chosen(const QString& key) const;
    void choose(const QString& key, int choice);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] QWidget* chips() const;

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void showChips();

    std::vector<FilterGroup> m_groups;
    std::vector<int> m_chosen; ///< parallel to m_groups
    QPushButton* m_button;
    QMenu* m_menu;
    ChipBar* m_chips;
};

} // namespace leadlight

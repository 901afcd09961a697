// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filter_bar.h"

#include "views/widgets/chip_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace leadlight {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Filter")))
    , m_menu(new QMenu(m_button))
    , m_chips(new ChipBar)
{
    m_button->setObjectName(QStringLiteral("filter"));
    m_button->setAccessibleName(tr("Filter the list"));
    m_button->setMenu(m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_chips, &ChipBar::removed, this, [this](int chip) {
        int at = -1;
        for (std::size_t group = 0; group < m_groups.size(); ++group) {
            at += m_chosen[group] >= 0 ? 1 : 0;
            if (at == chip)
                return choose(m_groups[group].key, -1);
        }
    });
}

QWidget* FilterBar::chips() const
{
    return m_chips;
}

void FilterBar::setGroups(std::vector<FilterGroup> groups)
{
    std::vector<int> chosen(groups.size(), -1);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto before = std::ranges::find(m_groups, groups[i].key, &FilterGroup::key);
        if (before == m_groups.end())
            continue;
        const int was = m_chosen[static_cast<std::size_t>(before - m_groups.begin())];
        if (was >= 0)
            chosen[i] = static_cast<int>(groups[i].choices.indexOf(before->choices.at(was)));
    }
    m_groups = std::move(groups);
    m_chosen = std::move(chosen);
    showChips();
}

int FilterBar::chosen(const QString& key) const
{
    const auto group = std::ranges::find(m_groups, key, &FilterGroup::key);
    return group == m_groups.end() ? -1 : m_chosen[static_cast<std::size_t>(group - m_groups.begin())];
}

void FilterBar::choose(const QString& key, int choice)
{
    const auto group = std::ranges::find(m_groups, key, &FilterGroup::key);
    if (group == m_groups.end())
        return;
    int& chosen = m_chosen[static_cast<std::size_t>(group - m_groups.begin())];
    if (chosen == choice)
        return;
    chosen = choice;
    showChips();
    Q_EMIT changed();
}

void FilterBar::clear()
{
    if (isEmpty())
        return;
    std::ranges::fill(m_chosen, -1);
    showChips();
    Q_EMIT changed();
}

bool FilterBar::isEmpty() const
{
    return std::ranges::all_of(m_chosen, [](int choice) { return choice < 0; });
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const FilterGroup& group = m_groups[i];
        if (group.choices.isEmpty())
            continue;
        QMenu* choices = m_menu->addMenu(group.name);
        choices->setObjectName(group.key);
        for (int choice = -1; choice < group.choices.size(); ++choice) {
            QString text = choice < 0 ? tr("Any") : group.choices.at(choice);
            QAction* action = choices->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(m_chosen[i] == choice);
            connect(action, &QAction::triggered, this, [this, key = group.key, choice] { choose(key, choice); });
        }
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Remove all filters"), this, &FilterBar::clear)->setEnabled(!isEmpty());
}

void FilterBar::showChips()
{
    QStringList texts;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_chosen[i] >= 0)
            texts << tr("%1: %2").arg(m_groups[i].name, m_groups[i].choices.at(m_chosen[i]));
    m_chips->setChips(texts);
}

} // namespace leadlight

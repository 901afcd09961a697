// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/conflicts_view.h"

#include "model/recommend/interactions.h"
#include "views/pages/data/data_tables.h"
#include "views/tables/data_table.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int narrowestChoice = 120;

/// A choice and what it is about, which stay in one line.
QWidget* makePair(QLabel* label, QComboBox* choice)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    label->setForegroundRole(QPalette::PlaceholderText);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(narrowestChoice);
    row->addWidget(label);
    row->addWidget(choice);
    return pair;
}

} // namespace

ConflictsView::ConflictsView(QWidget* parent)
    : QWidget(parent)
    , m_rule(new QComboBox)
    , m_table(new DataTable)
    , m_page(makeLabel(tr("The selected page counts for"), TextSize::Small))
    , m_unit(new QComboBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* choices = new FlowLayout;
    m_rule->addItems(
        {tr("its first row in the mapping"), tr("its last row in the mapping"), tr("all of them, as in the notebook")});
    m_rule->setObjectName(QStringLiteral("conflictRule"));
    m_rule->setAccessibleName(tr("Rule for pages with several business units"));
    choices->addWidget(makePair(makeLabel(tr("Such a page counts for"), TextSize::Small), m_rule));
    m_unit->setObjectName(QStringLiteral("conflictUnit"));
    m_unit->setAccessibleName(tr("Business unit of the selected page"));
    m_answer = makePair(m_page, m_unit);
    choices->addWidget(m_answer);
    column->addLayout(choices);
    m_table->setObjectName(QStringLiteral("conflicts"));
    m_table->setEmptyText(tr("No page has more than one business unit."));
    column->addWidget(m_table, 1);
    connect(m_rule, &QComboBox::activated, this, [this](int index) {
        m_options.conflicts = static_cast<ConflictRule>(index);
        Q_EMIT joinOptionsEdited(m_options);
    });
    connect(m_unit, &QComboBox::activated, this, &ConflictsView::choose);
    connect(m_table, &DataTable::currentRowChanged, this, &ConflictsView::showChoices);
    showChoices();
}

std::int64_t ConflictsView::conflicts() const
{
    return m_mapping ? static_cast<std::int64_t>(m_mapping->conflicts.size()) : 0;
}

void ConflictsView::setStudy(const Study& study)
{
    const bool sameFile = study.tables.mapping == m_mapping;
    m_mapping = study.tables.mapping;
    m_options = study.interactions ? study.interactions->data->options : JoinOptions{};
    m_rule->setCurrentIndex(static_cast<int>(m_options.conflicts));
    setEnabled(study.interactions != nullptr && conflicts() > 0);
    if (sameFile)
        m_table->updateContent(conflictsContent(study));
    else
        m_table->setContent(conflictsContent(study));
    if (!sameFile && conflicts() > 0)
        m_table->selectRow(0);
    showChoices();
}

void ConflictsView::showChoices()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < conflicts();
    m_unit->clear();
    m_answer->setVisible(any);
    if (!any)
        return;
    const MappingConflict& conflict = m_mapping->conflicts[static_cast<std::size_t>(row)];
    m_unit->addItem(tr("as the rule says"));
    for (const auto& claim : conflict.claims)
        m_unit->addItem(shownName(m_mapping->businessUnits[claim.businessUnit]));
    const auto answer = m_options.chosenBusinessUnit.find(std::string(m_mapping->pages[conflict.page]));
    if (answer != m_options.chosenBusinessUnit.end())
        m_unit->setCurrentIndex(std::max(0, m_unit->findText(shownName(answer->second))));
}

void ConflictsView::choose(int index)
{
    const MappingConflict& conflict = m_mapping->conflicts[static_cast<std::size_t>(m_table->currentRow())];
    const std::string page(m_mapping->pages[conflict.page]);
    if (index == 0)
        m_options.chosenBusinessUnit.erase(page);
    else
        m_options.chosenBusinessUnit[page] =
            std::string(m_mapping->businessUnits[conflict.claims[static_cast<std::size_t>(index) - 1].businessUnit]);
    Q_EMIT joinOptionsEdited(m_options);
}

} // namespace leadlight

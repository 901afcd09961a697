// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/risers_panel.h"

#include "model/describe/change_tables.h"
#include "model/describe/change_words.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int leastTable = 300; // px

std::shared_ptr<const TableContent> contentFor(const std::shared_ptr<const Changes>& changes)
{
    auto table = changeTable(changes);
    const bool measured =
        std::ranges::any_of(changes->all, [](const Change& change) { return change.found.has_value(); });
    // The figures that stand in others for people are for files.
    std::erase_if(table.columns, [measured](const TableColumn& column) {
        return column.key == "reach_before" || column.key == "reach_after" || column.key.ends_with("_low") ||
               column.key.ends_with("_high") || (!measured && column.key.starts_with("found"));
    });
    return contentOf(std::move(table), {{.key = "page_url", .width = 170, .stretches = true, .roomFirst = 170},
                                        {.key = "gated_asset_type", .width = 160, .stretches = true},
                                        {.key = "business_unit",
                                         .width = 108,
                                         .stretches = changes->of == GroupBy::BusinessUnit,
                                         .dropRank = changes->of == GroupBy::BusinessUnit ? 0 : 4},
                                        {.key = "reach", .width = 84},
                                        {.key = "change", .width = 168},
                                        {.key = "judgement", .width = 124, .dropRank = 3},
                                        {.key = "found_before", .kind = CellKind::Number, .dropRank = 1},
                                        {.key = "found_after", .kind = CellKind::Number, .dropRank = 2},
                                        {.key = "found_change", .hidden = true},
                                        {.key = "share_before", .hidden = true},
                                        {.key = "share_after", .hidden = true},
                                        {.key = "adjusted_p", .hidden = true},
                                        {.key = "submissions_before", .hidden = true},
                                        {.key = "submissions_after", .hidden = true},
                                        {.key = "submissions_change", .hidden = true}});
}

} // namespace

RisersPanel::RisersPanel(QWidget* parent)
    : Panel(tr("Risers and fallers"), parent)
{
    m_kind = new SegmentedControl({tr("Pages"), tr("Types"), tr("BUs")});
    m_kind->setAccessibleName(tr("What rose and fell"));
    m_kind->setObjectName(QStringLiteral("changesOf"));
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("Risers and fallers"));
    m_table->setMinimumHeight(leastTable);
    auto* copy = new QPushButton(tr("Copy"));
    copy->setToolTip(tr("Copies the selected rows, or all, with headers"));
    copy->setAccessibleName(tr("Copy the table"));
    addControl(m_kind);
    addControl(copy);
    m_said = makeNote({}); // a line of its own: how many would by chance must not be elided
    m_said->setObjectName(QStringLiteral("risersSaid"));
    body()->addWidget(m_said);
    body()->addWidget(m_table, 1);
    connect(m_kind, &SegmentedControl::currentChanged, this, &RisersPanel::showTable);
    connect(copy, &QPushButton::clicked, m_table, [this] { m_table->copyRows(); });
    connect(m_table, &DataTable::copied, this, &RisersPanel::copied);
}

void RisersPanel::setOverview(std::shared_ptr<const ChangesOverview> overview)
{
    m_overview = std::move(overview);
    showTable();
}

void RisersPanel::showTable()
{
    if (!m_overview)
        return;
    const auto& changes = m_kind->current() == 0   ? m_overview->pages
                          : m_kind->current() == 1 ? m_overview->types
                                                   : m_overview->units;
    m_said->setText(words(risersWords(*changes)));
    m_table->setContent(contentFor(changes));
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/warehouse/lists_there_panel.h"

#include "model/describe/warehouse_tables.h"
#include "views/tables/data_table.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/short_name.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int fewestLists{8};
constexpr int mostLists{14};

/// Whether a page stands there on grounds of the history is the last to go where there is little room.
std::shared_ptr<const TableContent> contentOfListsThere(const DatasetPtr& of, const ListsThere& lists)
{
    return contentOf(listsThereTable(of, lists), {{.key = "page_url", .stretches = true},
                                                  {.key = "basis", .kind = CellKind::Marked, .givesWay = false},
                                                  {.key = "gated_asset_type", .dropRank = 1},
                                                  {.key = "score", .dropRank = 2},
                                                  {.key = "business_unit", .dropRank = 3}});
}
} // namespace

ListsTherePanel::ListsTherePanel(QWidget* parent)
    : Panel(tr("Lists"), parent)
    , m_cookie(new QLineEdit)
    , m_find(new QPushButton(tr("Show the list")))
    , m_first(new QPushButton(tr("First visitors")))
    , m_save(new QPushButton(tr("Save as CSV...")))
    , m_whose(makeNote({}))
    , m_table(new DataTable)
{
    m_cookie->setObjectName(QStringLiteral("cookieThere"));
    m_cookie->setAccessibleName(tr("Id of a visitor"));
    m_cookie->setPlaceholderText(tr("Whole id of any visitor"));
    m_find->setObjectName(QStringLiteral("findThere"));
    m_first->setObjectName(QStringLiteral("firstThere"));
    m_first->setToolTip(tr("The lists of the first 1,000 visitors in the engine's order"));
    m_save->setObjectName(QStringLiteral("saveLists"));
    m_save->setAccessibleName(tr("Save the shown lists as CSV"));
    m_whose->setObjectName(QStringLiteral("whoseLists"));
    m_table->setObjectName(QStringLiteral("listsThere"));
    m_table->setAccessibleName(tr("Lists from the engine"));
    m_table->setFittingRows(fewestLists, mostLists);
    addControl(m_save);
    auto* row = new QHBoxLayout;
    row->addWidget(m_cookie, 1);
    row->addWidget(m_find);
    row->addWidget(m_first);
    body()->addLayout(row);
    body()->addWidget(m_whose);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    const auto look = [this] {
        if (const QString cookie = m_cookie->text().trimmed(); !cookie.isEmpty())
            Q_EMIT listRequested(cookie);
    };
    connect(m_find, &QPushButton::clicked, this, look);
    connect(m_cookie, &QLineEdit::returnPressed, this, [this, look] {
        if (m_find->isEnabled())
            look();
    });
    connect(m_cookie, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_find->setEnabled(m_first->isEnabled() && !text.trimmed().isEmpty()); });
    connect(m_first, &QPushButton::clicked, this, &ListsTherePanel::firstRequested);
    connect(m_save, &QPushButton::clicked, m_table, &DataTable::askToExport);
    forget();
}

void ListsTherePanel::showLists(const DatasetPtr& of, const ListsThere& lists, const QString& cookie)
{
    m_table->setContent(contentOfListsThere(of, lists));
    m_first->setEnabled(true);
    m_save->setEnabled(!lists.empty());
    m_find->setEnabled(!m_cookie->text().trimmed().isEmpty());
    m_whose->setText(
        cookie.isEmpty()
            ? tr("Visitors shown: %1, the first in the engine's order. Everybody's lists are written there "
                 "and not sent here.")
                  .arg(countText(std::ssize(lists)))
            : tr("The list of %1.").arg(shortName(shownName(cookie), *m_whose)));
    m_whose->setToolTip(shownName(cookie));
}

void ListsTherePanel::forget()
{
    m_table->setContent(nullptr);
    m_table->setEmptyText(tr("Train a model, and the first visitors' lists stand here."));
    m_whose->setText({});
    m_whose->setToolTip({});
    for (QPushButton* button : {m_find, m_first, m_save})
        button->setEnabled(false);
}

void ListsTherePanel::leaveTable()
{
    m_cookie->clear();
    forget();
}

} // namespace leadlight

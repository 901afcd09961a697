// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/warehouse/audience_there_panel.h"

#include "model/describe/warehouse_tables.h"
#include "views/pages/recommendations/page_field.h"
#include "views/tables/data_table.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/short_name.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int fewestMembers{8};
constexpr int mostMembers{14};
} // namespace

AudienceTherePanel::AudienceTherePanel(QWidget* parent)
    : Panel(tr("Who should get a page"), parent)
    , m_field(new PageField)
    , m_find(new QPushButton(tr("Find them")))
    , m_save(new QPushButton(tr("Save as CSV...")))
    , m_said(makeNote({}))
    , m_order(makeNote(tr("Visitors of equal rank stand by the model's own score. On the Assets page it is scaled for "
                          "each visitor first, so the first of many can be others there.")))
    , m_table(new DataTable)
{
    m_field->setObjectName(QStringLiteral("pageThere"));
    m_field->setAccessibleName(tr("Page whose audience is looked for"));
    m_field->setPlaceholderText(tr("Any part of a page's name"));
    m_find->setObjectName(QStringLiteral("findAudience"));
    m_find->setToolTip(tr("Takes everybody's lists, which are made first where they are not there"));
    m_save->setObjectName(QStringLiteral("saveAudience"));
    m_save->setAccessibleName(tr("Save the shown audience as CSV"));
    m_said->setObjectName(QStringLiteral("audienceSaid"));
    m_order->setObjectName(QStringLiteral("audienceOrder"));
    m_table->setObjectName(QStringLiteral("audienceThere"));
    m_table->setAccessibleName(tr("Audience from the engine"));
    m_table->setFittingRows(fewestMembers, mostMembers);
    m_table->setEmptyText(tr("Choose a page."));
    addControl(m_save);
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_find);
    body()->addLayout(row);
    body()->addWidget(m_said);
    body()->addWidget(m_order);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    connect(m_field, &PageField::pageChosen, this, &AudienceTherePanel::choose);
    connect(m_find, &QPushButton::clicked, this, [this] { Q_EMIT audienceRequested(m_page); });
    connect(m_save, &QPushButton::clicked, m_table, &DataTable::askToExport);
    setPages(nullptr);
}

void AudienceTherePanel::setPages(const DatasetPtr& of)
{
    m_data = of;
    m_field->clear();
    m_field->setPages(of);
    setReady(false);
}

void AudienceTherePanel::setReady(bool ready)
{
    m_ready = ready;
    m_page = -1;
    m_table->setContent(nullptr);
    m_said->setText({});
    m_said->setToolTip({});
    m_order->hide();
    m_save->setEnabled(false);
    m_find->setEnabled(false);
    m_field->setEnabled(ready);
    m_table->setEmptyText(ready ? tr("Choose a page.") : tr("Train a model first."));
}

void AudienceTherePanel::choose(std::int32_t page)
{
    m_page = page;
    m_find->setEnabled(m_ready);
    m_table->setContent(nullptr);
    m_save->setEnabled(false);
    m_order->hide();
    m_table->setEmptyText({}); // what is to be done next is said above
    say(tr("%1: finding its audience makes everybody's lists in the engine, where they are not there yet."),
        shownName(m_data->pageLabel(page)));
}

void AudienceTherePanel::say(const QString& text, const QString& page)
{
    m_said->setText(text.arg(shortName(page, *m_said)));
    m_said->setToolTip(page);
}

void AudienceTherePanel::showAudience(const AudienceThere& audience, std::int64_t most)
{
    TableData table = audienceThereTable(m_data, audience.members, false);
    if (const std::string name = inFileName(m_data->pageLabel(m_page)); !name.empty())
        table.id.append("-").append(name);
    m_table->setContent(contentOf(std::move(table), {{.key = "cookie", .stretches = true},
                                                     {.key = "basis", .kind = CellKind::Marked, .givesWay = false}}));
    m_table->setEmptyText(tr("The page stands in nobody's list by what was taken."));
    m_save->setEnabled(!audience.members.empty());
    m_order->setVisible(audience.members.size() > 1);
    const auto count = std::ssize(audience.members);
    const QString text =
        count >= most
            ? tr("%1: the best %2 visitors are shown. It was taken by %3; what others took speaks for it for %4.")
            : tr("%1: visitors with it in their top 10: %2. It was taken by %3; what others took speaks for it for "
                 "%4.");
    const QString page = shownName(m_data->pageLabel(m_page));
    m_said->setText(
        text.arg(shortName(page, *m_said), countText(count), countText(audience.took), countText(audience.speaks)));
    m_said->setToolTip(page);
}

} // namespace leadlight

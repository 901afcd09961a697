// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/warehouse/warehouse_page.h"

#include "views/pages/warehouse/audience_there_panel.h"
#include "views/pages/warehouse/lists_there_panel.h"
#include "views/pages/warehouse/model_there_panel.h"
#include "views/pages/warehouse/rows_there_panel.h"
#include "views/pages/warehouse/write_there_panel.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/work_line.h"
#include "views/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int betweenPanels{16};
constexpr int belowWork{12};
constexpr int listsPart{58};
constexpr int audiencePart{42};
} // namespace

WarehousePage::WarehousePage(const PageContext& context, QWidget* parent)
    : Page(context, tr("Rows that stay in your warehouse: the engine counts and makes the lists."), parent,
           Overflow::Scrolls)
    , m_work(new WorkLine)
{
    m_nothing = buildNothing();
    m_content = buildContent();
    m_work->setContentsMargins(0, 0, 0, belowWork);
    pinAboveBody(m_work);
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_content, 1);
    connectPanels();
    tellOfTables();
    showRows(nullptr);
}

QWidget* WarehousePage::buildNothing()
{
    auto* nothing = new QWidget;
    auto* column = new QVBoxLayout(nothing);
    column->setSpacing(betweenPanels);
    column->addStretch(1);
    auto* title = makeLabel(tr("No warehouse is connected"), TextSize::Title, QFont::DemiBold);
    auto* note = makeNote(tr("Where the rows do not fit on your computer they can stay in ClickHouse or PostgreSQL. "
                             "Files are several times faster where they fit."));
    for (QLabel* label : {title, note}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    auto* button = new QPushButton(tr("Connect to a warehouse..."));
    button->setObjectName(QStringLiteral("connectThere"));
    makePrimary(*button);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(button, &QPushButton::clicked, &context().intents, &Intents::connectWarehouse);
    return nothing;
}

QWidget* WarehousePage::buildContent()
{
    auto* content = new QWidget;
    m_rows = new RowsTherePanel;
    m_model = new ModelTherePanel;
    m_lists = new ListsTherePanel;
    m_audience = new AudienceTherePanel;
    m_write = new WriteTherePanel;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setSpacing(betweenPanels);
    auto* right = new QVBoxLayout;
    right->setSpacing(betweenPanels);
    right->addWidget(m_model);
    right->addWidget(m_write);
    right->addStretch(1);
    grid->addWidget(m_rows, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->addWidget(m_lists, 1, 0);
    grid->addWidget(m_audience, 1, 1);
    grid->setColumnStretch(0, listsPart);
    grid->setColumnStretch(1, audiencePart);
    grid->setRowStretch(1, 1);
    return content;
}

void WarehousePage::connectPanels()
{
    connect(m_work, &WorkLine::cancelRequested, this, &WarehousePage::cancelRequested);
    connect(m_rows, &RowsTherePanel::connectRequested, &context().intents, &Intents::connectWarehouse);
    connect(m_rows, &RowsTherePanel::cleanUpRequested, this, &WarehousePage::cleanUpRequested);
    connect(m_model, &ModelTherePanel::trainRequested, this, &WarehousePage::trainRequested);
    connect(m_model, &ModelTherePanel::measureRequested, this, &WarehousePage::measureRequested);
    connect(m_lists, &ListsTherePanel::firstRequested, this, &WarehousePage::firstListsRequested);
    connect(m_lists, &ListsTherePanel::listRequested, this, &WarehousePage::listRequested);
    connect(m_audience, &AudienceTherePanel::audienceRequested, this, &WarehousePage::audienceRequested);
    connect(m_write, &WriteTherePanel::writeRequested, this, &WarehousePage::writeRequested);
    connect(&context().news, &News::modelChoicesChanged, m_model, &ModelTherePanel::setChoices);
}

void WarehousePage::tellOfTables()
{
    News* news = &context().news;
    for (const DataTable* table : findChildren<DataTable*>()) {
        connect(table, &DataTable::exported, news, [news](const QString& path, const QString& error) {
            if (error.isEmpty())
                Q_EMIT news->noted(tr("Written: %1").arg(shownName(path)));
            else
                Q_EMIT news->told(errorMessage(error));
        });
        connect(table, &DataTable::copied, news, [news](int rows) {
            Q_EMIT news->noted(rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(countText(rows)));
        });
    }
}

std::optional<QString> WarehousePage::standing() const
{
    if (!m_found)
        return std::nullopt;
    const QStringList parts{
        tr("%1 in %2").arg(shownName(m_found->table.table), shownName(m_found->version)),
        words(Phrase::tr("%Ln visitor", "%Ln visitors", static_cast<std::int64_t>(m_found->cookies))),
        words(Phrase::tr("%Ln page", "%Ln pages", m_found->pages->pages())),
        m_trained.isEmpty() ? tr("not trained yet") : tr("%1 trained there").arg(m_trained)};
    return parts.join(QStringLiteral(" · "));
}

void WarehousePage::showRows(const std::shared_ptr<const LookedThere>& found)
{
    m_found = found;
    m_nothing->setVisible(found == nullptr);
    m_content->setVisible(found != nullptr);
    m_trained.clear();
    m_model->forget();
    m_lists->leaveTable();
    m_write->setReady(false);
    m_audience->setPages(found ? found->pages : nullptr);
    if (found)
        m_rows->showRows(*found);
    Q_EMIT standingChanged();
}

void WarehousePage::showLearnt(const LearntThere& learnt)
{
    m_model->showLearnt(learnt);
    m_lists->forget();
    m_audience->setReady(true);
    m_write->setReady(true, QString::fromStdString(m_found->table.database));
    m_trained = words(learnt.name);
    Q_EMIT standingChanged();
}

void WarehousePage::showMeasured(const EvaluatedThere& figures)
{
    m_model->showMeasured(figures);
}

void WarehousePage::showLists(const ListsThere& lists, const QString& cookie)
{
    m_lists->showLists(m_found->pages, lists, cookie);
}

void WarehousePage::showAudience(const AudienceThere& audience, std::int64_t most)
{
    m_audience->showAudience(audience, most);
}

void WarehousePage::showWriting()
{
    m_write->setWriting(true);
}

void WarehousePage::showWritten(const WrittenThere& written)
{
    m_write->showWritten(written);
}

void WarehousePage::showCutShort()
{
    m_write->showCutShort();
}

void WarehousePage::showRunsThere(const std::vector<RunThere>& runs)
{
    if (!m_found)
        return;
    m_rows->showLeftOver(std::ranges::count_if(
        runs, [this](const RunThere& run) { return run.run != m_found->run && run.table == m_found->table.table; }));
}

void WarehousePage::begin(const QString& stage)
{
    m_work->begin(stage);
    m_content->setEnabled(false);
    m_nothing->setEnabled(false);
}

void WarehousePage::advance(double fraction, const QString& stage)
{
    m_work->advance(fraction, stage);
}

void WarehousePage::end()
{
    m_work->end();
    m_write->setWriting(false);
    m_content->setEnabled(true);
    m_nothing->setEnabled(true);
}

} // namespace leadlight

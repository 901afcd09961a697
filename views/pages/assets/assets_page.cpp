// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assets/assets_page.h"

#include "model/describe/count_words.h"
#include "model/describe/list_filters.h"
#include "model/stages/analysis.h"
#include "views/pages/assets/asset_panel.h"
#include "views/pages/assets/assets_tables.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/count_text.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/widgets/selection_bar.h"
#include "views/words.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace leadlight {

namespace {
constexpr int reachColumn = 3;
constexpr int narrowestPanel = 376;
constexpr int widestPanel = 480;
constexpr int panelPart = 36;               // percent of the page
constexpr int widthForTwo = 900;            // of the page; below, the panel stands under the table
constexpr int leastTable = 320;             // px of height where the page scrolls
constexpr int leastPanel = 480;             // likewise
constexpr std::int32_t mostAtOnce = 20'000; // cookies whose figures are counted quicker than the eye
constexpr int gap = 16;
constexpr std::array reaches{CountRange{0, 9}, CountRange{10, 99}, CountRange{.low = 100}};
} // namespace

AssetsPage::AssetsPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("Every page: who took it, and who should get it."), parent)
{
    auto* stack = new QWidget;
    m_stack = new QStackedLayout(stack);
    m_stack->addWidget(makeEmptyState(tr("Open a submissions export to see its pages here."), tr("Open submissions..."),
                                      [this] { Q_EMIT this->context().intents.openSubmissions(); }));
    m_stack->addWidget(scrolling(buildContent()));
    body()->addWidget(stack, 1);
    connectSelection();
}

QWidget* AssetsPage::buildContent()
{
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(gap);
    m_panel = new AssetPanel;
    m_columns->addWidget(buildPages(), 1);
    m_columns->addWidget(m_panel);
    for (auto* table : {m_table, m_panel->audience()->table(), m_panel->takers(), m_panel->similar()})
        connectTable(table);
    connect(&context().news, &News::rulesChanged, m_panel, &AssetPanel::sayWhatPages); // an asset list names pages
    connect(m_panel, &AssetPanel::pageActivated, this, &AssetsPage::selectPage);
    connect(m_panel, &AssetPanel::cookieActivated, this, [this](int cookie) {
        context().selection.pick(Entity::Cookie, cookie, this);
        Q_EMIT context().intents.showPage(QStringLiteral("recommendations"));
    });
    connect(m_panel->audience(), &AudienceView::selectRequested, this, [this](const IndexSet& cookies) {
        context().selection.set(Entity::Cookie, cookies, this);
        Q_EMIT context().news.noted(
            tr("%1 visitors selected").arg(countText(static_cast<std::int64_t>(cookies.size()))));
    });
    return content;
}

QWidget* AssetsPage::buildPages()
{
    auto* panel = new Panel;
    panel->setAccessibleName(tr("Pages"));
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("assets"));
    m_table->setAccessibleName(tr("Pages"));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setEmptyText(nothingOpen());
    m_table->tableModel()->sort(reachColumn, Qt::DescendingOrder);
    m_search = new FilterField(m_table, tr("pages"));
    m_search->setObjectName(QStringLiteral("searchPages"));
    m_only = new SelectionBar({}, tr("Show all"));
    m_only->setObjectName(QStringLiteral("onlySelectedPages"));
    m_filters = new FilterBar;
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_filters);
    panel->body()->addLayout(top);
    panel->body()->addWidget(m_filters->chips());
    panel->body()->addWidget(m_only);
    panel->body()->addWidget(m_table, 1);
    connect(m_table, &DataTable::selectedRowsChanged, this, &AssetsPage::showSelected);
    connect(m_table->tableModel(), &TableModel::rearranged, this, &AssetsPage::arranged);
    connect(m_filters, &FilterBar::changed, this, &AssetsPage::limit);
    connect(m_only, &SelectionBar::clearRequested, this, &AssetsPage::listAll);
    return panel;
}

void AssetsPage::connectTable(DataTable* table)
{
    connect(table, &DataTable::copied, this, [this](int rows) {
        Q_EMIT context().news.noted(rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(countText(rows)));
    });
    connect(table, &DataTable::exported, this, [this](const QString& path, const QString& error) {
        if (error.isEmpty())
            Q_EMIT context().news.noted(tr("Written: %1").arg(path));
        else
            Q_EMIT context().news.told(errorMessage(error));
    });
}

void AssetsPage::connectSelection()
{
    Selection& selection = context().selection;
    connect(&selection, &Selection::pickedChanged, this, [this, &selection](Entity of, const QObject* by) {
        if (of == Entity::Page && by != this)
            selectPage(selection.picked(of));
    });
    connect(&context().intents, &Intents::listSelected, this, [this](Entity entity) {
        if (entity == Entity::Page)
            listSelected();
    });
    connect(&selection, &Selection::changed, this, [this](Entity of) {
        if (of == Entity::Page && m_listIsDue)
            listSelected();
    });
    // What is listed because it was selected is so no longer than anything is.
    connect(&selection, &Selection::partsChanged, this, [this, &selection] {
        if (m_listed && selection.parts().empty())
            listAll();
    });
}

void AssetsPage::setStudy(const Study& study)
{
    const Study before = std::exchange(m_study, study);
    m_stack->setCurrentIndex(study.interactions ? 1 : 0);
    if (before.interactions == study.interactions && before.analysis == study.analysis)
        return;
    m_panel->setStudy(study);
    if (before.interactions != study.interactions) {
        m_shown.clear();
        m_listed.reset();
        m_history.reset();
        m_only->setText({});
        m_table->setContent(nullptr);
        offerFilters();
    }
    countPages();
}

void AssetsPage::setTraining(const QString& text)
{
    m_panel->setTraining(text);
}

void AssetsPage::countPages()
{
    m_figures.cancel();
    if (!m_study.interactions)
        return;
    const auto work = [interactions = m_study.interactions, analysis = m_study.analysis](const Progress& progress) {
        return pageFigures(*interactions, analysis.get(), progress);
    };
    if (m_study.interactions->data->cookies() <= mostAtOnce)
        return showCounts(work(Progress()));
    sayCounting();
    m_figures.run(work, [this](const Result<PageFigures>& figures) { showCounts(figures); });
}

QString AssetsPage::nothingOpen()
{
    return tr("Open the submissions file to see its pages here.");
}

void AssetsPage::sayCounting()
{
    m_table->setEmptyText(words(figuresAreCounted()));
    if (!m_history)
        return;
    PageFigures figures = *m_history;
    figures.isCounting = m_study.analysis != nullptr;
    showFigures(assetsContent(m_study.interactions->data, std::move(figures), m_study.analysis));
}

void AssetsPage::showCounts(const Result<PageFigures>& figures)
{
    m_table->setEmptyText(figures ? nothingOpen() : words(figures.error().phrase()));
    if (figures)
        m_history = {figures->reach, figures->submissions, {}, false};
    if (m_history)
        showFigures(assetsContent(m_study.interactions->data, figures ? *figures : *m_history, m_study.analysis));
}

/// New figures of the same pages leave the user where they are.
void AssetsPage::showFigures(std::shared_ptr<const TableContent> content)
{
    if (m_table->tableModel()->content() && m_table->tableModel()->totalRows() == content->data.rows) {
        m_table->updateContent(std::move(content));
        if (m_panel->pages() != m_shown)
            m_panel->showPages(m_shown);
        return;
    }
    m_firstIsDue = true;
    m_table->setContent(std::move(content));
    limit();
    if (!m_table->tableModel()->isArranging())
        chooseFirst();
}

/// A search that hides what the panel is about goes to the first page that it finds.
void AssetsPage::arranged()
{
    const TableModel& pages = *m_table->tableModel();
    const bool searched = std::exchange(m_searched, pages.filter()) != pages.filter() || !m_filters->isEmpty();
    const auto isShown = [&pages](std::int32_t page) { return pages.shownRow(page) >= 0; };
    if (m_firstIsDue || (searched && std::ranges::none_of(m_shown, isShown)))
        chooseFirst();
}

void AssetsPage::chooseFirst()
{
    const QScopedValueRollback guard(m_isOwnChoice, std::exchange(m_firstIsDue, false));
    if (m_table->tableModel()->rowCount() > 0)
        m_table->selectRow(m_table->tableModel()->sourceRow(0));
}

void AssetsPage::showSelected()
{
    std::vector<std::int32_t> pages = m_table->selectedRows();
    std::ranges::sort(pages);
    if (pages == m_shown || pages.empty()) // what a search hides stays chosen
        return;
    m_shown = pages;
    m_panel->showPages(pages);
    if (!isVisible() || m_isOwnChoice) // the first page of new data is nobody's choice
        return;
    if (pages.size() == 1)
        context().selection.pick(Entity::Page, pages.front(), this);
    else
        context().selection.set(Entity::Page, std::move(pages), this);
}

void AssetsPage::selectPage(int page)
{
    if (!m_study.interactions || page < 0 || page >= m_study.interactions->data->pages())
        return;
    m_firstIsDue = false;
    if (m_table->tableModel()->shownRow(page) < 0) {
        m_search->clear();
        m_filters->clear();
        listAll();
    }
    m_table->selectRow(page);
}

void AssetsPage::listSelected()
{
    const IndexSet pages = *context().selection.of(Entity::Page);
    m_listIsDue = pages.empty() && context().selection.isWorkingOut();
    if (pages.empty())
        return;
    m_search->clear();
    const auto count = static_cast<std::int64_t>(pages.size());
    m_only->setText(count == 1 ? tr("Only the page that was selected")
                               : tr("Only the %1 pages that were selected").arg(countText(count)));
    m_filters->clear();
    m_listed = pages;
    limit();
    m_table->selectAll();
}

void AssetsPage::listAll()
{
    m_only->setText({});
    m_listed.reset();
    limit();
}

void AssetsPage::offerFilters()
{
    QStringList units;
    QStringList types;
    if (m_study.interactions) {
        for (const std::string& name : m_study.interactions->data->businessUnits)
            units << shownName(name);
        for (const std::string& name : m_study.interactions->data->types)
            types << shownName(shortTypeName(name));
    }
    m_filters->setGroups(
        {{QStringLiteral("unit"), tr("Business unit"), units},
         {QStringLiteral("type"), tr("Type"), types},
         {QStringLiteral("reach"), tr("Reach"), {tr("below 10"), tr("10 to 99"), tr("100 and more")}}});
}

void AssetsPage::limit()
{
    TableModel& pages = *m_table->tableModel();
    if (!pages.content())
        return;
    PageFilter filter;
    if (const int unit = m_filters->chosen(QStringLiteral("unit")); unit >= 0)
        filter.unit = unit;
    if (const int type = m_filters->chosen(QStringLiteral("type")); type >= 0)
        filter.type = type;
    if (const int reach = m_filters->chosen(QStringLiteral("reach")); reach >= 0)
        filter.reach = reaches.at(static_cast<std::size_t>(reach));
    if (filter.limitsNothing())
        return pages.setOnly(m_listed);
    std::vector<std::int64_t> reach(static_cast<std::size_t>(pages.totalRows()));
    const auto& reachOf = std::get<WholeKey>(pages.content()->data.column("cookies")->raw);
    for (std::size_t page = 0; page < reach.size(); ++page)
        reach[page] = reachOf(static_cast<std::int32_t>(page));
    const IndexSet fitting = pagesThatFit(filter, *m_study.interactions->data, reach);
    pages.setOnly(m_listed ? common(fitting, *m_listed) : fitting);
}

void AssetsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool two = width() >= widthForTwo;
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int panelWidth = std::clamp(width() * panelPart / 100, narrowestPanel, widestPanel);
    m_panel->setMinimumWidth(two ? panelWidth : 0);
    m_panel->setMaximumWidth(two ? panelWidth : QWIDGETSIZE_MAX);
    m_table->setMinimumHeight(two ? 0 : leastTable);
    m_panel->setMinimumHeight(two ? 0 : leastPanel);
}

} // namespace leadlight

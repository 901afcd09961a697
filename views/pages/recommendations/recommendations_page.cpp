// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_page.h"

#include "model/base/distinct.h"
#include "model/stages/analysis.h"
#include "views/pages/recommendations/evidence_note.h"
#include "views/pages/recommendations/new_visitor_row.h"
#include "views/pages/recommendations/recommendations_history_panel.h"
#include "views/pages/recommendations/recommendations_next_panel.h"
#include "views/pages/recommendations/visitor_filters.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/count_text.h"
#include "views/widgets/divider.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/label.h"
#include "views/widgets/selection_bar.h"
#include "views/widgets/shrinking_column.h"
#include "views/words.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {
constexpr int interactionsColumn = 2;
constexpr int narrowestCookies = 320;
constexpr int widestCookies = 440;
constexpr int cookiesPart = 30; // percent of the page
constexpr int tallPage = 800;
constexpr int lowPage = 640;
constexpr int gap = 16;
constexpr std::int32_t mostAtOnce = 20'000; // visitors that are filtered quicker than the eye
} // namespace

RecommendationsPage::RecommendationsPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("What each visitor should be offered next, and why."), parent)
{
    auto* stack = new QWidget;
    m_stack = new QStackedLayout(stack);
    m_stack->addWidget(makeEmptyState(tr("Open a submissions export to see its cookies here."),
                                      tr("Open submissions..."),
                                      [this] { Q_EMIT this->context().intents.openSubmissions(); }));
    m_stack->addWidget(buildContent());
    body()->addWidget(stack, 1);
    connectSelection();
}

QWidget* RecommendationsPage::buildContent()
{
    m_divider = new Divider(QStringLiteral("cookies"));
    m_divider->addWidget(buildCookies());
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(gap);
    m_history = new HistoryPanel;
    m_next = new NextPagesPanel;
    column->addWidget(m_history);
    column->addWidget(m_next, 1);
    m_divider->addWidget(scrollingColumn(right));

    connect(m_history, &HistoryPanel::whatIfChanged, this, &RecommendationsPage::showNext);
    connect(m_history, &HistoryPanel::whatIfEdited, this, &RecommendationsPage::noteWhatIf);
    connect(m_next, &NextPagesPanel::reasonShown, m_history, &HistoryPanel::setBecause);
    connect(m_next, &NextPagesPanel::countChanged, this, &RecommendationsPage::showNext);
    connect(m_next, &NextPagesPanel::exportAllRequested, &context().intents, &Intents::exportRecommendations);
    connect(m_next, &NextPagesPanel::evidenceEdited, &context().intents, &Intents::editEvidence);
    connect(&context().news, &News::evidenceChanged, m_next, &NextPagesPanel::setEvidence);
    for (auto* table : {m_cookies, m_history->table(), m_next->table()})
        connectTable(table);
    return m_divider;
}

QWidget* RecommendationsPage::buildCookies()
{
    auto* panel = new Panel(tr("Cookies"));
    m_cookies = new DataTable;
    m_cookies->setObjectName(QStringLiteral("cookies"));
    m_cookies->setAccessibleName(tr("Cookies"));
    m_cookies->setEmptyText(tr("Open the submissions file to see its cookies here."));
    m_cookies->tableModel()->sort(interactionsColumn, Qt::DescendingOrder);
    auto* search = new FilterField(m_cookies, tr("cookies"));
    search->setObjectName(QStringLiteral("searchCookies"));
    m_only = new SelectionBar({}, tr("Show all"));
    m_only->setObjectName(QStringLiteral("onlySelected"));
    m_withoutEvidence = new EvidenceNote;
    m_newVisitor = new NewVisitorRow;
    m_newVisitor->setObjectName(QStringLiteral("newVisitor"));
    m_filters = new VisitorFilters(context().cohorts);
    auto* top = new QHBoxLayout;
    top->addWidget(search, 1);
    top->addWidget(m_filters);
    panel->body()->addLayout(top);
    panel->body()->addWidget(m_filters->chips());
    panel->body()->addWidget(m_withoutEvidence);
    panel->body()->addWidget(m_only);
    panel->body()->addWidget(m_newVisitor);
    panel->body()->addWidget(m_cookies, 1);
    connect(m_cookies, &DataTable::currentRowChanged, this, [this](int cookie) { showVisitor(cookie); });
    connect(m_cookies->tableModel(), &TableModel::rearranged, this, &RecommendationsPage::arranged);
    connect(m_filters, &FilterBar::changed, this, &RecommendationsPage::limit);
    connect(m_withoutEvidence, &EvidenceNote::listRequested, this, &RecommendationsPage::listWithoutEvidence);
    connect(m_newVisitor, &NewVisitorRow::clicked, this, &RecommendationsPage::chooseNewVisitor);
    connect(m_only, &SelectionBar::clearRequested, this, [this] { showOnly({}); });
    return panel;
}

void RecommendationsPage::connectTable(DataTable* table)
{
    connect(table, &DataTable::copied, this, [this](int rows) {
        Q_EMIT context().news.noted(rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(countText(rows)));
    });
    connect(table, &DataTable::exported, this, [this](const QString& path, const QString& error) {
        if (error.isEmpty())
            Q_EMIT context().news.noted(tr("Written: %1").arg(shownName(path)));
        else
            Q_EMIT context().news.told(errorMessage(error));
    });
}

/// Where another page goes to a cookie, this one follows; lists only those selected where that is wanted.
void RecommendationsPage::connectSelection()
{
    Selection& selection = context().selection;
    connect(&selection, &Selection::pickedChanged, this, [this, &selection](Entity of, const QObject* by) {
        if (of == Entity::Cookie && by != this)
            selectCookie(selection.picked(of));
    });
    // Several rows are a selection, as bars or dots are; a single one is where the user is.
    connect(m_cookies, &DataTable::selectedRowsChanged, this, [this] {
        IndexSet cookies = m_cookies->selectedRows();
        if (cookies.size() < 2)
            return;
        sortDistinct(cookies);
        context().selection.set(Entity::Cookie, std::move(cookies), this);
    });
    connect(&context().intents, &Intents::listSelected, this, [this](Entity entity) {
        if (entity == Entity::Cookie)
            listSelected();
    });
    connect(&selection, &Selection::changed, this, [this](Entity of, const QObject* by) {
        if (of == Entity::Cookie && (m_listIsDue || (m_listsSelected && by != this)))
            listSelected();
    });
}

void RecommendationsPage::listSelected()
{
    const Selection& selection = context().selection;
    const IndexSet cookies = *selection.of(Entity::Cookie);
    m_listIsDue = cookies.empty() && selection.isWorkingOut();
    if (m_listIsDue || (m_listsSelected && m_listed == cookies))
        return;
    const bool isOne = m_listsSelected && cookies.size() == 1 && selection.picked(Entity::Cookie) == cookies.front();
    showOnly(isOne ? IndexSet() : cookies);
    m_listsSelected = !isOne && !cookies.empty();
}

void RecommendationsPage::setStudy(const Study& study)
{
    const Study before = std::exchange(m_study, study);
    m_stack->setCurrentIndex(study.interactions ? 1 : 0);
    m_next->setAnalysis(study.analysis);
    m_withoutEvidence->setAnalysis(study.analysis);
    m_filters->setStudy(study);
    if (study.interactions != before.interactions)
        m_history->setInteractions(study.interactions);
    showCookies(before);
    if (m_onlyWithout && study.analysis != before.analysis)
        listWithoutEvidence(); // others may be so now
}

void RecommendationsPage::setTraining(const QString& text)
{
    m_next->setTraining(text);
}

void RecommendationsPage::showCookies(const Study& before)
{
    if (!m_study.interactions) {
        m_cookies->setContent(nullptr);
        return showVisitor({});
    }
    if (before.interactions != m_study.interactions)
        return showOtherData(before);
    m_cookies->updateContent(cookiesContent(m_study));
    if (!m_filters->isEmpty()) // hit rates and bases are others
        limit();
    showNext();
}

/// Other data, or other weights for it: stays with the same visitor where it is still there.
void RecommendationsPage::showOtherData(const Study& before)
{
    const bool wasNew = isNewVisitor();
    const auto same = m_visitor && !wasNew
                          ? m_study.interactions->data->findCookie(before.interactions->data->cookieText(*m_visitor))
                          : std::nullopt;
    showVisitor({});
    list({}, {});
    if (m_study.tables.submissions != before.tables.submissions) { // what was searched for there
        m_cookies->setContent(nullptr);
        findChild<FilterField*>()->clear();
    }
    m_cookies->setContent(cookiesContent(m_study));
    if (!m_filters->isEmpty())
        limit();
    if (wasNew)
        return showVisitor(newVisitor);
    if (same)
        return selectCookie(*same);
    m_firstIsDue = true;
    if (!m_cookies->tableModel()->isArranging())
        chooseFirst();
}

/// Another order or another search. A search that hides whom the page is about goes to the first that it finds: nobody
/// reads one visitor's advice under another's id.
void RecommendationsPage::arranged()
{
    if (m_firstIsDue)
        return chooseFirst();
    const TableModel& cookies = *m_cookies->tableModel();
    if (std::exchange(m_searched, cookies.filter()) == cookies.filter())
        return;
    if (isNewVisitor() ? m_searched.isEmpty() : cookies.shownRow(cookie()) >= 0)
        return;
    if (cookies.rowCount() > 0)
        return m_cookies->selectRow(cookies.sourceRow(0));
    m_cookies->selectNone();
    showVisitor({});
}

void RecommendationsPage::chooseFirst()
{
    if (!std::exchange(m_firstIsDue, false) || m_cookies->tableModel()->rowCount() == 0)
        return;
    m_cookies->selectRow(m_cookies->tableModel()->sourceRow(0));
}

void RecommendationsPage::chooseNewVisitor()
{
    m_firstIsDue = false;
    m_cookies->selectNone();
    showVisitor(newVisitor);
    m_history->startAdding();
}

void RecommendationsPage::selectCookie(int cookie)
{
    if (!m_study.interactions || cookie < 0 || cookie >= m_study.interactions->data->cookies())
        return;
    m_firstIsDue = false;
    if (m_cookies->tableModel()->shownRow(cookie) < 0) {
        findChild<FilterField*>()->clear();
        m_filters->clear();
        showOnly({});
    }
    m_cookies->selectRow(cookie);
    showVisitor(cookie);
}

void RecommendationsPage::showOnly(const std::vector<int>& cookies)
{
    list(cookies, cookies.empty() ? QString() : tr("Only the %1 selected before").arg(countText(std::ssize(cookies))));
}

void RecommendationsPage::listWithoutEvidence()
{
    std::vector<int> cookies;
    if (m_study.analysis)
        cookies.assign(m_study.analysis->withoutEvidence.begin(), m_study.analysis->withoutEvidence.end());
    list(cookies, cookies.empty() ? QString() : tr("Only the %1 without evidence").arg(countText(std::ssize(cookies))));
    m_onlyWithout = !cookies.empty();
    m_withoutEvidence->setListed(m_onlyWithout);
}

/// Lists these cookies only, and says so; all where there are none.
void RecommendationsPage::list(const std::vector<int>& cookies, const QString& text)
{
    m_onlyWithout = false;
    m_listsSelected = false;
    m_withoutEvidence->setListed(false);
    m_only->setText(text);
    m_listed = cookies.empty() ? std::nullopt : std::optional(cookies);
    if (m_listed)
        sortDistinct(*m_listed);
    limit();
}

/// Shows those of the listed visitors that the filters let through.
void RecommendationsPage::limit()
{
    m_limits.cancel();
    if (!m_study.interactions)
        return;
    const CookieFilter filter = m_filters->filter();
    if (filter.limitsNothing())
        return showLimited(m_listed);
    const auto work = [filter, study = m_study, listed = m_listed](const Progress& progress) -> Result<IndexSet> {
        auto fitting = cookiesThatFit(filter, *study.interactions, study.analysis.get(), progress);
        if (fitting && listed)
            return common(*fitting, *listed);
        return fitting;
    };
    const auto done = [this](Result<IndexSet> fitting) {
        if (fitting)
            showLimited(*std::move(fitting));
    };
    if (m_study.interactions->data->cookies() <= mostAtOnce)
        return done(work(Progress()));
    m_limits.run(work, done);
}

/// Goes to the first where the one that the page is about is not among them.
void RecommendationsPage::showLimited(const std::optional<IndexSet>& cookies)
{
    m_firstIsDue = cookies && !std::ranges::binary_search(*cookies, cookie());
    m_cookies->tableModel()->setOnly(cookies);
    if (!m_cookies->tableModel()->isArranging())
        chooseFirst();
}

void RecommendationsPage::showVisitor(Visitor visitor)
{
    if (visitor == m_visitor && visitor)
        return;
    m_visitor = visitor;
    m_newVisitor->setChecked(isNewVisitor());
    m_history->showVisitor(visitor);
    showNext();
    if (visitor && !isNewVisitor())
        context().selection.pick(Entity::Cookie, *visitor, this);
}

QList<Page::Picture> RecommendationsPage::pictures()
{
    const auto show = [this](bool aNewOne) -> QWidget* {
        if (aNewOne)
            chooseNewVisitor();
        else if (isNewVisitor())
            selectCookie(m_cookies->tableModel()->sourceRow(0));
        return nullptr;
    };
    return {{pictureName(), [show] { return show(false); }},
            {pictureName(QStringLiteral("new visitor")), [show] { return show(true); }}};
}

void RecommendationsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_history->setRowsShown(height() < lowPage ? 3 : height() < tallPage ? 4 : 8);
    if (!m_divider->isMovedByUser()) {
        const int left = std::clamp(width() * cookiesPart / 100, narrowestCookies, widestCookies);
        m_divider->setSizes({left, body()->geometry().width() - left - gap});
    }
}

void RecommendationsPage::noteWhatIf(const WhatIf& before)
{
    const std::weak_ptr<const Interactions> of = m_study.interactions; // whose numbers these are
    const auto show = [this, of, visitor = m_visitor](const WhatIf& whatIf) {
        return [=, this] {
            if (of.lock() == m_study.interactions)
                showWhatIf(visitor, whatIf);
        };
    };
    Q_EMIT context().intents.noteChange(tr("What if"), show(before), show(m_history->whatIf()));
}

void RecommendationsPage::showWhatIf(Visitor visitor, const WhatIf& whatIf)
{
    if (visitor == newVisitor && !isNewVisitor()) {
        m_cookies->selectNone();
        showVisitor(newVisitor);
    } else if (visitor != m_visitor && visitor) {
        selectCookie(*visitor);
    }
    m_history->setWhatIf(whatIf);
}

void RecommendationsPage::showNext()
{
    m_next->showVisitor(m_visitor, m_history->whatIf());
    m_history->setUnitMatters(m_next->isFilledByReach());
    m_newVisitor->setPages(m_history->newVisitorsPages());
}

QList<QAction*> RecommendationsPage::exportActions() const
{
    return {m_next->exportAllAction()};
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_page.h"

#include "model/stages/analysis.h"
#include "views/pages/recommendations/recommendations_history_panel.h"
#include "views/pages/recommendations/recommendations_next_panel.h"
#include "views/pages/recommendations/recommendations_tables.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/divider.h"
#include "views/widgets/label.h"
#include "views/widgets/selection_bar.h"

#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {
constexpr int interactionsColumn = 1;
constexpr int narrowestCookies = 404;
constexpr int widestCookies = 440;
constexpr int tallPage = 800;
constexpr int gap = 16;
} // namespace

RecommendationsPage::RecommendationsPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("What each visitor should be offered next, and why."), parent)
{
    auto* stack = new QWidget;
    m_stack = new QStackedLayout(stack);
    auto* empty = makeLabel(tr("Open a submissions export to see its cookies here."), TextSize::Heading, QFont::Normal,
                            QPalette::PlaceholderText);
    empty->setAlignment(Qt::AlignCenter);
    empty->setObjectName(QStringLiteral("empty"));
    m_stack->addWidget(empty);
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
    m_divider->addWidget(right);

    connect(m_history, &HistoryPanel::whatIfChanged, this, &RecommendationsPage::showNext);
    connect(m_next, &NextPagesPanel::countChanged, this, &RecommendationsPage::showNext);
    connect(m_next, &NextPagesPanel::exportAllRequested, &context().intents, &Intents::exportRecommendations);
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
    m_cookies->setEmptyText(tr("No cookie has this in its id."));
    m_cookies->tableModel()->sort(interactionsColumn, Qt::DescendingOrder);
    auto* search = new FilterField(m_cookies, tr("cookies"));
    search->setObjectName(QStringLiteral("searchCookies"));
    m_only = new SelectionBar({}, tr("Show all"));
    m_only->setObjectName(QStringLiteral("onlySelected"));
    panel->body()->addWidget(search);
    panel->body()->addWidget(m_only);
    panel->body()->addWidget(m_cookies, 1);
    connect(m_cookies, &DataTable::currentRowChanged, this, &RecommendationsPage::showCookie);
    connect(m_cookies->tableModel(), &TableModel::rearranged, this, &RecommendationsPage::chooseFirst);
    connect(m_only, &SelectionBar::clearRequested, this, [this] { showOnly({}); });
    return panel;
}

void RecommendationsPage::connectTable(DataTable* table)
{
    connect(table, &DataTable::copied, this, [this](int rows) {
        Q_EMIT context().news.noted(rows == 1 ? tr("1 row copied")
                                              : tr("%1 rows copied").arg(QLocale().toString(rows)));
    });
    connect(table, &DataTable::exported, this, [this](const QString& path, const QString& error) {
        if (error.isEmpty())
            Q_EMIT context().news.noted(tr("Written: %1").arg(path));
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
    connect(&context().intents, &Intents::listSelected, this, [this, &selection](Entity entity) {
        if (entity == Entity::Cookie)
            showOnly(*selection.of(entity));
    });
}

void RecommendationsPage::setStudy(const Study& study)
{
    const Study before = std::exchange(m_study, study);
    m_stack->setCurrentIndex(study.interactions ? 1 : 0);
    m_next->setModel(study.analysis ? study.analysis->model : nullptr);
    if (study.interactions != before.interactions)
        m_history->setInteractions(study.interactions);
    showCookies(before);
}

void RecommendationsPage::setTraining(const QString& text)
{
    m_next->setTraining(text);
}

void RecommendationsPage::showCookies(const Study& before)
{
    if (!m_study.interactions) {
        m_cookies->setContent(nullptr);
        return showCookie(-1);
    }
    if (before.interactions == m_study.interactions) {
        m_cookies->updateContent(cookiesContent(m_study));
        return showNext();
    }
    // Other data, or other weights for it: stay with the same visitor where it is still there.
    const auto same = m_cookie >= 0
                          ? m_study.interactions->data->findCookie(before.interactions->data->cookieText(m_cookie))
                          : std::nullopt;
    m_cookie = -1;
    m_only->setText({});
    m_cookies->setContent(cookiesContent(m_study));
    if (same)
        return selectCookie(*same);
    m_firstIsDue = true;
    if (!m_cookies->tableModel()->isArranging())
        chooseFirst();
}

void RecommendationsPage::chooseFirst()
{
    if (!std::exchange(m_firstIsDue, false) || m_cookies->tableModel()->rowCount() == 0)
        return;
    m_cookies->selectRow(m_cookies->tableModel()->sourceRow(0));
}

void RecommendationsPage::selectCookie(int cookie)
{
    if (!m_study.interactions || cookie < 0 || cookie >= m_study.interactions->data->cookies())
        return;
    m_firstIsDue = false;
    if (m_cookies->tableModel()->shownRow(cookie) < 0) {
        findChild<FilterField*>()->clear();
        showOnly({});
    }
    m_cookies->selectRow(cookie);
    showCookie(cookie);
}

void RecommendationsPage::showOnly(const std::vector<int>& cookies)
{
    m_only->setText(cookies.empty() ? QString() : tr("Only the cookies selected in Performance"));
    m_firstIsDue = !cookies.empty();
    if (cookies.empty())
        m_cookies->tableModel()->setOnly(std::nullopt);
    else
        m_cookies->tableModel()->setOnly(cookies);
    if (!m_cookies->tableModel()->isArranging())
        chooseFirst();
}

void RecommendationsPage::showCookie(int cookie)
{
    if (cookie == m_cookie && cookie >= 0)
        return;
    m_cookie = cookie;
    m_history->showCookie(cookie);
    showNext();
    if (cookie >= 0)
        context().selection.pick(Entity::Cookie, cookie, this);
}

void RecommendationsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_history->setRowsShown(height() < tallPage ? 4 : 8);
    if (!m_divider->isMovedByUser()) {
        const int left = std::clamp(width() * 36 / 100, narrowestCookies, widestCookies);
        m_divider->setSizes({left, body()->geometry().width() - left - gap});
    }
}

void RecommendationsPage::showNext()
{
    m_next->showCookie(m_cookie, m_history->whatIf());
}

} // namespace leadlight

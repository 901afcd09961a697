// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assets/asset_panel.h"

#include "model/describe/page_columns.h"
#include "model/describe/price_words.h"
#include "views/pages/assets/assets_tables.h"
#include "views/style/theme.h"
#include "views/tables/data_table.h"
#include "views/widgets/count_text.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr std::int32_t similarPagesShown = 50;
}

AssetPanel::AssetPanel(QWidget* parent)
    : Panel({}, parent)
    , m_name(new ElidedLabel)
    , m_about(new ElidedLabel)
    , m_tabs(new SegmentedControl({tr("Who should get it"), tr("Who took it"), tr("Pages like it")}))
    , m_stack(new QStackedWidget)
    , m_audience(new AudienceView)
    , m_takers(new DataTable)
    , m_similar(new DataTable)
{
    setAccessibleName(tr("The page chosen"));
    m_name->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_name->setObjectName(QStringLiteral("assetName"));
    m_about->setFont(textFont(TextSize::Small));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("What to show of the page"));
    m_tabs->setObjectName(QStringLiteral("assetTabs"));
    m_takers->setObjectName(QStringLiteral("takers"));
    m_takers->setAccessibleName(tr("Who took it"));
    m_similar->setObjectName(QStringLiteral("similarPages"));
    m_similar->setAccessibleName(tr("Pages like it"));
    for (DataTable* table : {m_takers, m_similar})
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    for (QWidget* tab :
         {static_cast<QWidget*>(m_audience), static_cast<QWidget*>(m_takers), static_cast<QWidget*>(m_similar)})
        m_stack->addWidget(tab);
    body()->addWidget(m_name);
    body()->addWidget(m_about);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &AssetPanel::showTab);
    connectTables();
    showPages({});
}

void AssetPanel::connectTables()
{
    for (DataTable* table : {m_audience->table(), m_takers})
        connect(table, &DataTable::rowActivated, this, [this, table](int row) {
            Q_EMIT cookieActivated(table->tableModel()->content()->data.elements.numberOf(row));
        });
    connect(m_similar, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT pageActivated(m_similar->tableModel()->content()->data.elements.numberOf(row)); });
}

void AssetPanel::setStudy(const Study& study)
{
    m_study = study;
    showPages({});
}

void AssetPanel::setTraining(const QString& text)
{
    m_training = text;
    if (!m_study.analysis)
        m_audience->setEmptyText(whyNothing());
}

void AssetPanel::showPages(std::vector<std::int32_t> pages)
{
    m_pages = std::move(pages);
    sayWhatPages();
    outdate();
    showTab();
}

void AssetPanel::sayWhatPages()
{
    if (m_pages.empty() || !m_study.interactions) {
        m_name->setText(tr("No page chosen"));
        return m_about->setText({});
    }
    const Dataset& dataset = *m_study.interactions->data;
    if (m_pages.size() > 1) {
        m_name->setText(tr("%1 pages").arg(countText(static_cast<std::int64_t>(m_pages.size()))));
        return m_about->setText(tr("Who should get any of them, the best of them for each"));
    }
    const auto page = static_cast<std::size_t>(m_pages.front());
    m_name->setText(shownName(dataset.pageLabel(m_pages.front())));
    m_about->setText(QStringLiteral("%1 · %2").arg(words(unitName(dataset, dataset.pageBusinessUnit[page])),
                                                   shownName(shortTypeName(dataset.types[dataset.pageType[page]]))));
}

void AssetPanel::outdate()
{
    std::ranges::fill(m_upToDate, false);
    m_task.cancel();
    m_audience->setAudience(nullptr);
    m_takers->setContent(nullptr);
    m_similar->setContent(nullptr);
}

void AssetPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    showTab();
}

/// Nothing is worked out for a page of the window that nobody looks at.
void AssetPanel::showTab()
{
    const int tab = m_tabs->current();
    m_stack->setCurrentIndex(tab);
    if (m_upToDate[tab] || !isVisible())
        return;
    m_task.cancel();
    if (tab == Audience)
        showAudience();
    else if (tab == Takers)
        showTakers();
    else
        showSimilar();
}

QString AssetPanel::whyNothing() const
{
    if (!m_study.interactions)
        return tr("Open a submissions export to see its pages here.");
    if (!m_study.analysis)
        return m_training.isEmpty() ? tr("Press Train to see who should get it.") : m_training;
    return tr("Choose a page.");
}

QString AssetPanel::whyNobody() const
{
    const Analysis& analysis = *m_study.analysis;
    const Phrase leftOut = pagesLeftOutWords(analysis.rules.get(), analysis.data(), m_pages);
    return leftOut.empty() ? tr("Nothing that a visitor took speaks for it.") : words(leftOut);
}

void AssetPanel::showAudience()
{
    if (m_pages.empty() || !m_study.analysis)
        return m_audience->setEmptyText(whyNothing());
    m_audience->setEmptyText(tr("Looking for who should get it..."));
    m_task.run([analysis = m_study.analysis,
                pages = m_pages](const Progress& progress) { return pageAudience(analysis, pages, progress); },
               [this](const Result<std::shared_ptr<const PageAudience>>& audience) {
                   m_upToDate[Audience] = audience.has_value();
                   m_audience->setEmptyText(audience ? whyNobody() : words(audience.error().phrase()));
                   if (audience)
                       m_audience->setAudience(*audience);
               });
}

void AssetPanel::showTakers()
{
    if (m_pages.empty())
        return m_takers->setEmptyText(whyNothing());
    m_takers->setEmptyText(tr("Looking for who took it..."));
    m_task.run(
        [interactions = m_study.interactions, pages = m_pages](const Progress& progress) {
            return linked(*interactions, Entity::Page, pages, Entity::Cookie, progress);
        },
        [this](Result<IndexSet> cookies) {
            m_upToDate[Takers] = cookies.has_value();
            m_takers->setEmptyText(cookies ? tr("Nobody took it.") : words(cookies.error().phrase()));
            if (cookies)
                m_takers->setContent(takersContent(m_study.interactions->data, *std::move(cookies), m_pages));
        });
}

void AssetPanel::showSimilar()
{
    if (m_pages.size() != 1 || !m_study.analysis)
        return m_similar->setEmptyText(m_pages.size() > 1 ? tr("Choose one page to see those like it.") : whyNothing());
    m_similar->setEmptyText(tr("Looking for pages like it..."));
    m_task.run(
        [model = m_study.analysis->model, page = m_pages.front()](const Progress&) -> Result<std::vector<SimilarPage>> {
            return model->recommender->similarPages(page, similarPagesShown);
        },
        [this](Result<std::vector<SimilarPage>> pages) {
            m_upToDate[Similar] = pages.has_value();
            m_similar->setEmptyText(pages ? tr("This model knows no similar pages.") : words(pages.error().phrase()));
            if (pages && !pages->empty())
                m_similar->setContent(similarContent(m_study.interactions->data, *std::move(pages)));
        });
}

} // namespace leadlight

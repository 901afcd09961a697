// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/units/business_units_page.h"

#include "model/describe/count_words.h"
#include "model/describe/unit_words.h"
#include "model/evaluate/slices.h"
#include "model/stages/analysis.h"
#include "model/stages/cookies_shown.h"
#include "views/pages/units/affinity_panel.h"
#include "views/pages/units/similarity_panel.h"
#include "views/pages/units/unit_bar.h"
#include "views/tables/data_table.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int servedColumn = 4;
constexpr int widthForTwo = 1040; // of the page; below, the charts stand under the table
constexpr int leastTable = 260;   // px of height where the page scrolls
constexpr int leastChart = 460;   // a row for each of sixteen units, names and note
constexpr int gap = 16;
constexpr std::int32_t mostAtOnce = 20'000; // cookies whose figures are counted quicker than the eye

std::shared_ptr<const TableContent> contentFor(const UnitReport& report)
{
    return contentOf(unitTable(report), {{.key = "business_unit", .width = 130, .stretches = true},
                                         {.key = "found", .width = 126},
                                         {.key = "served", .kind = CellKind::Text, .givesWay = false},
                                         {.key = "taken_share", .kind = CellKind::Number},
                                         {.key = "recommended_share", .kind = CellKind::Number, .dropRank = 6},
                                         {.key = "average_similarity", .dropRank = 1},
                                         {.key = "tested_cookies", .dropRank = 2},
                                         {.key = "pages", .dropRank = 3},
                                         {.key = "popular_only", .kind = CellKind::Number, .dropRank = 4},
                                         {.key = "cookies", .dropRank = 5}});
}
} // namespace

BusinessUnitsPage::BusinessUnitsPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("Who is well served, and who is not."), parent)
{
    body()->addWidget(scrolling(buildContent()), 1);
    connect(&context.selection, &Selection::pickedChanged, this, [this](Entity of, const QObject* by) {
        if (of == Entity::Unit && by != this && m_report)
            m_table->selectRow(this->context().selection.picked(of));
    });
    BusinessUnitsPage::setStudy({});
}

QWidget* BusinessUnitsPage::buildContent()
{
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    m_columns->addWidget(buildUnits(), 29);
    m_columns->addWidget(buildCharts(), 19);
    m_unit = new UnitBar;
    rows->addWidget(buildServed());
    rows->addLayout(m_columns, 1);
    rows->addWidget(m_unit);
    const auto go = [this](Entity entity, const QString& page) {
        Q_EMIT context().intents.listSelected(entity);
        Q_EMIT context().intents.showPage(page);
    };
    connect(m_unit, &UnitBar::pagesRequested, this, [go] { go(Entity::Page, QStringLiteral("assets")); });
    connect(m_unit, &UnitBar::visitorsRequested, this, [go] { go(Entity::Cookie, QStringLiteral("recommendations")); });
    return content;
}

QWidget* BusinessUnitsPage::buildServed()
{
    auto* panel = new Panel;
    panel->setAccessibleName(tr("Who is served worst"));
    m_served = makeLabel({}, TextSize::Heading, QFont::DemiBold);
    m_served->setObjectName(QStringLiteral("served"));
    m_served->setWordWrap(true);
    m_measure = new QPushButton(tr("Measure on hidden pages"));
    m_measure->setObjectName(QStringLiteral("measureUnits"));
    m_measure->setToolTip(tr("Compares the models in the Model lab"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_served, 1);
    row->addWidget(m_measure);
    m_openMapping = new QPushButton(tr("Open BU mapping..."));
    m_openMapping->setObjectName(QStringLiteral("openMappingForUnits"));
    row->addWidget(m_openMapping);
    connect(m_openMapping, &QPushButton::clicked, &context().intents, &Intents::openMapping);
    m_withoutRules = makeNote({});
    m_withoutRules->setObjectName(QStringLiteral("unitsWithoutRules"));
    m_withoutRules->setToolTip(tr("The Rules page says what each of them costs."));
    panel->body()->addLayout(row);
    panel->body()->addWidget(m_withoutRules);
    connect(m_measure, &QPushButton::clicked, &context().intents, &Intents::compare);
    return panel;
}

QWidget* BusinessUnitsPage::buildUnits()
{
    m_tablePanel = new Panel(tr("Clearly worse first, clearly better last"));
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("units"));
    m_table->setAccessibleName(tr("Business units"));
    m_table->tableModel()->sort(servedColumn, Qt::AscendingOrder);
    auto* copy = new QPushButton(tr("Copy"));
    copy->setToolTip(tr("Copies the selected rows, or all, with headers"));
    copy->setAccessibleName(tr("Copy the table"));
    m_tablePanel->addControl(copy);
    m_tablePanel->body()->addWidget(m_table, 1);
    connect(copy, &QPushButton::clicked, m_table, [this] { m_table->copyRows(); });
    connect(m_table, &DataTable::currentRowChanged, this, &BusinessUnitsPage::showUnit);
    connect(m_table, &DataTable::copied, this, [this](int rows) {
        Q_EMIT context().news.noted(rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(countText(rows)));
    });
    return m_tablePanel;
}

QWidget* BusinessUnitsPage::buildCharts()
{
    m_right = new QWidget;
    m_right->setMinimumHeight(leastChart);
    m_which = new SegmentedControl({tr("Who is shown what"), tr("How alike its pages are")});
    m_which->setAccessibleName(tr("Which chart"));
    m_which->setObjectName(QStringLiteral("whichChart"));
    m_stack = new QStackedWidget;
    m_affinity = new AffinityPanel;
    m_similarity = new SimilarityPanel;
    m_stack->addWidget(m_affinity);
    m_stack->addWidget(m_similarity);
    auto* rows = new QVBoxLayout(m_right);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    rows->addWidget(m_which);
    rows->addWidget(m_stack, 1);
    connect(m_which, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_affinity, &AffinityPanel::cellClicked, this,
            [this](const std::vector<std::int32_t>& took, const std::vector<std::int32_t>& shown) {
                m_cell.run([analysis = m_study.analysis, took,
                            shown](const Progress& progress) { return cookiesShown(*analysis, took, shown, progress); },
                           [this, text = cellWords(took, shown)](const Result<std::vector<std::int32_t>>& cookies) {
                               if (cookies)
                                   context().selection.take(Entity::Cookie, *cookies, this, text);
                           });
            });
    return m_right;
}

QString BusinessUnitsPage::cellWords(const std::vector<std::int32_t>& took,
                                     const std::vector<std::int32_t>& shown) const
{
    const auto nameOf = [this](const std::vector<std::int32_t>& units) {
        const auto& names = m_report->data->businessUnits;
        return units.size() == 1 ? shownName(names[static_cast<std::size_t>(units.front())])
                                 : tr("%1 others").arg(countText(static_cast<std::int64_t>(units.size())));
    };
    return tr("took %1, shown %2").arg(nameOf(took), nameOf(shown));
}

QList<ChartPanel*> BusinessUnitsPage::charts() const
{
    return {m_which->current() == 1 ? static_cast<ChartPanel*>(m_similarity) : m_affinity};
}

void BusinessUnitsPage::setStudy(const Study& study)
{
    const Study before = std::exchange(m_study, study);
    showEmptyText();
    const bool same = before.interactions == study.interactions && before.analysis == study.analysis;
    if (same && study.interactions && before.scorecard == study.scorecard)
        return;
    if (same && m_report)
        return measureUnits();
    if (!same) {
        m_cell.cancel();
        showReport(nullptr);
    }
    countUnits();
}

void BusinessUnitsPage::setTraining(const QString& text)
{
    m_training = text;
    showEmptyText();
}

void BusinessUnitsPage::setBusy(bool busy)
{
    m_measure->setEnabled(!busy);
}

void BusinessUnitsPage::showEmptyText()
{
    QString next = tr("No data yet. Open the submissions and the BU mapping, then press Train.");
    if (isCounting() && !m_report)
        next = words(figuresAreCounted());
    else if (!m_training.isEmpty())
        next = m_training;
    else if (lacksUnits())
        next = servedText();
    else if (m_study.interactions)
        next = tr("No model yet. Press Train to see who is shown what.");
    m_affinity->setEmptyText(next);
    m_similarity->setEmptyText(next);
    m_table->setEmptyText(next);
    m_openMapping->setVisible(lacksUnits());
    m_tablePanel->setVisible(!lacksUnits());
}

bool BusinessUnitsPage::lacksUnits() const
{
    return m_study.interactions && !m_study.interactions->data->hasBusinessUnits();
}

bool BusinessUnitsPage::isCounting() const
{
    return m_study.interactions && m_task.isRunning();
}

QString BusinessUnitsPage::servedText() const
{
    if (lacksUnits())
        return m_study.interactions->data->mapping ? tr("The BU mapping has a business unit for none of the pages.")
                                                   : tr("No page has a business unit yet, as no BU mapping is open.");
    if (isCounting() && (!m_report || m_report->isMeasuring))
        return words(figuresAreCounted());
    if (!m_report || !m_report->analysis)
        return tr("No figures yet.");
    return m_report->services
               ? words(unitServiceWords(*m_report->services))
               : tr("Which business unit is served worst shows on pages that are hidden from the model.");
}

void BusinessUnitsPage::countUnits()
{
    m_task.cancel();
    if (!m_study.interactions)
        return;
    const auto work = [study = m_study](const Progress& progress) -> Result<std::shared_ptr<const UnitReport>> {
        auto report = unitReport(*study.interactions, study.analysis, nullptr, progress);
        if (!report)
            return tl::unexpected(std::move(report.error()));
        return std::make_shared<const UnitReport>(*std::move(report));
    };
    const auto done = [this](const Result<std::shared_ptr<const UnitReport>>& report) {
        showEmptyText();
        if (!report)
            return m_table->setEmptyText(words(report.error().phrase()));
        showReport(*report);
        measureUnits();
    };
    if (m_study.interactions->data->cookies() <= mostAtOnce)
        return done(work(Progress()));
    m_task.run(work, done);
    showEmptyText();
    showServed();
}

void BusinessUnitsPage::measureUnits()
{
    const auto scorecard = m_study.scorecard ? m_study.scorecard->scorecard : nullptr;
    const auto model =
        scorecard && m_study.analysis ? indexOf(*scorecard, m_study.analysis->model->options) : std::nullopt;
    m_task.cancel();
    if (!model) {
        if (m_report->services || m_report->isMeasuring)
            showServices(nullptr, false);
        return;
    }
    m_task.run(
        [scorecard, model = *model](const Progress& progress) { return unitServices(scorecard, model, progress); },
        [this](const Result<std::shared_ptr<const UnitServices>>& services) {
            showServices(services ? *services : nullptr, false);
        });
    showServices(nullptr, true);
}

void BusinessUnitsPage::showServices(std::shared_ptr<const UnitServices> services, bool measuring)
{
    UnitReport report = *m_report;
    report.services = std::move(services);
    report.isMeasuring = measuring;
    showReport(std::make_shared<const UnitReport>(std::move(report)));
}

void BusinessUnitsPage::showReport(const std::shared_ptr<const UnitReport>& report)
{
    const bool sameUnits = report && m_report && report->data == m_report->data;
    m_report = report;
    m_affinity->setReport(report);
    m_similarity->setAnalysis(report ? report->analysis : nullptr);
    if (sameUnits)
        m_table->updateContent(contentFor(*report));
    else
        m_table->setContent(report ? contentFor(*report) : nullptr);
    m_tablePanel->setHeading(report && report->services ? tr("Clearly worse first, clearly better last")
                                                        : tr("All business units"));
    showServed();
    showUnit(m_table->currentRow());
}

void BusinessUnitsPage::showServed()
{
    const bool measured = m_report && (m_report->services || m_report->isMeasuring);
    m_measure->setVisible(m_report && m_report->analysis && !measured && !lacksUnits());
    m_served->setText(servedText());
    const bool shownBesideLists = m_report && m_report->services;
    const QString withoutThem = shownBesideLists ? words(withoutRules(*m_report)) : QString();
    m_withoutRules->setText(withoutThem);
    m_withoutRules->setVisible(!withoutThem.isEmpty());
}

void BusinessUnitsPage::showUnit(int unit)
{
    const bool chosen = m_report && unit >= 0;
    m_unit->setUnit(chosen ? words(unitWords(*m_report, unit)) : QString());
    if (chosen && m_table->hasFocus())
        context().selection.take(Entity::Unit, IndexSet{unit}, this);
}

void BusinessUnitsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool two = width() >= widthForTwo;
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->setMinimumHeight(two ? 0 : leastTable);
}

} // namespace leadlight

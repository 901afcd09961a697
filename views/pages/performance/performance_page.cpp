// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/performance/performance_page.h"

#include "model/describe/chart_data.h"
#include "model/describe/hit_rate_heat.h"
#include "model/describe/hit_rate_words.h"
#include "model/stages/analysis.h"
#include "views/charts/flat_chart_panel.h"
#include "views/charts/scatter3d/scatter_panel.h"
#include "views/pages/performance/held_out_panel.h"
#include "views/pages/performance/performance_charts.h"
#include "views/tables/latest_task.h"
#include "views/widgets/explain_button.h"
#include "views/widgets/label.h"
#include "views/widgets/segmented_control.h"
#include "views/widgets/selection_bar.h"
#include "views/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {
namespace {

/// Up to here the charts are described at once (in a few milliseconds), above on a worker.
constexpr std::int32_t mostAtOnce = 20000;
constexpr int leastChart = 320;  // px: the plot is what one has come for
constexpr int leastForm = 490;   // of dots or heat map with all around them
constexpr int histogramPart = 4; // of the width, beside the dots, whose controls take more
constexpr int formPart = 5;
constexpr int roomForTwo = 1040;  // px, for two columns side by side
constexpr int besideColumns = 80; // of the page: its edges, what is between the columns, and a scroll bar

} // namespace

PerformancePage::PerformancePage(const PageContext& context, QWidget* parent)
    : Page(context, tr("How well the recommendations fit, cookie by cookie."), parent, Overflow::Scrolls)
    , m_switch(new SegmentedControl({tr("Hit rate"), tr("Top hit rate")}))
    , m_histogram(new FlatChartPanel(tr("Hit rate"), {m_switch}))
    , m_warning(makeLabel({}, TextSize::Body, QFont::DemiBold))
    , m_measured(makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText))
    , m_oneUnit(makeNote({}))
    , m_openMapping(new QPushButton(tr("Open BU mapping...")))
    , m_heldOut(new HeldOutPanel)
    , m_correlations(new Panel(tr("What goes with a high hit rate?")))
    , m_withInteractions(makeLabel({}))
    , m_withSubmissions(makeLabel({}))
    , m_forms(new QStackedWidget)
    , m_scatter(new ScatterPanel(tr("Every cookie as a dot")))
    , m_heat(new FlatChartPanel(tr("Hit rate by interactions")))
    , m_selection(new SelectionBar(tr("Show them"), tr("Clear")))
    , m_task(new LatestTask(this))
{
    m_switch->setObjectName(QStringLiteral("whichHitRate"));
    m_switch->setAccessibleName(tr("Which hit rate"));
    m_switch->setToolTip(tr(
        "Hit rate: business units that the cookie has used. Top hit rate: only those of its strongest submissions."));
    layOut();
    connect(m_openMapping, &QPushButton::clicked, &context.intents, &Intents::openMapping);
    connect(m_heldOut, &HeldOutPanel::measureRequested, &context.intents, &Intents::compare);
    connect(m_heldOut, &HeldOutPanel::labRequested, this,
            [this] { Q_EMIT this->context().intents.showPage(QStringLiteral("lab")); });
    connect(m_switch, &SegmentedControl::currentChanged, this, &PerformancePage::showHistogram);
    connectSelection();
    PerformancePage::setStudy({});
}

PerformancePage::~PerformancePage() = default;

/// A point is a cookie, a bar the cookies of one hit rate.
void PerformancePage::connectSelection()
{
    Selection& selection = context().selection;
    connect(m_scatter, &ScatterPanel::selectionChanged, this,
            [this](const std::vector<int>& points) { context().selection.take(Entity::Cookie, points, m_scatter); });
    connect(m_scatter, &ScatterPanel::pointClicked, this, &PerformancePage::openCookie);
    connect(m_histogram->view(), &ChartView::categoryClicked, this, &PerformancePage::selectBar);
    connect(m_heat->view(), &ChartView::itemClicked, this, &PerformancePage::selectCell);
    connect(m_scatter, &ScatterPanel::secondRunChosen, this, &PerformancePage::showSecondRun);
    connect(m_selection, &SelectionBar::actionRequested, this, &PerformancePage::listSelected);
    connect(m_selection, &SelectionBar::clearRequested, this, [this, &selection] { selection.clear(this); });
    connect(&selection, &Selection::changed, this, [this](Entity of, const QObject* by) {
        if (of == Entity::Cookie)
            showSelection(by);
    });
}

void PerformancePage::layOut()
{
    for (QLabel* label : {m_withInteractions, m_withSubmissions}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setToolTip(tr("1: always more with more; 0: no link; −1: always less with more (Spearman's rank "
                             "correlation). Likely: 95 % interval."));
        m_correlations->body()->addWidget(label);
    }
    m_correlations->addControl(new ExplainButton("correlation"));
    m_warning->setObjectName(QStringLiteral("belowRandom"));
    m_warning->setWordWrap(true);
    m_warning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_oneUnit->setObjectName(QStringLiteral("belowOneUnit"));
    m_histogram->body()->insertWidget(0, m_measured);
    m_histogram->body()->insertWidget(1, m_warning);
    m_histogram->body()->insertWidget(2, m_oneUnit);
    m_openMapping->setObjectName(QStringLiteral("openMappingForHitRate"));
    m_histogram->body()->addWidget(m_openMapping, 0, Qt::AlignHCenter);
    m_selection->setObjectName(QStringLiteral("selectedCookies"));
    m_scatter->body()->insertWidget(1, m_selection);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_histogram, 1);
    left->addWidget(m_heldOut);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    addForm(*m_scatter, "scatterOrHeat");
    addForm(*m_heat, "heatOrScatter");
    m_forms->setMinimumHeight(leastForm);
    m_histogram->foldNote();
    m_heat->foldNote();
    for (ChartPanel* panel : {static_cast<ChartPanel*>(m_scatter), static_cast<ChartPanel*>(m_heat)})
        panel->hideCaption(); // that of the histogram
    right->addWidget(m_forms, 1);
    right->addWidget(m_correlations);
    m_histogram->view()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_histogram->view()->setMinimumHeight(leastChart);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, histogramPart);
    m_columns->addLayout(right, formPart);
    body()->addLayout(m_columns, 1);
}

/// Dots and heat map are two ways to see the same; either has the switch to the other.
void PerformancePage::addForm(ChartPanel& panel, const char* name)
{
    const int form = m_forms->addWidget(&panel);
    auto* choice = new SegmentedControl({tr("Dots"), tr("Heat map")});
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(tr("Dots or heat map"));
    choice->setCurrent(form);
    panel.addControlFirst(choice);
    m_formChoices << choice;
    connect(choice, &SegmentedControl::currentChanged, this, [this, choice, form](int wanted) {
        const bool byKeyboard = choice->isAncestorOf(QApplication::focusWidget());
        m_forms->setCurrentIndex(wanted);
        const QSignalBlocker quiet(choice);
        choice->setCurrent(form); // for when one comes back to it
        if (byKeyboard)           // which stays on the switch; once the key is done with the one that is hidden now
            QMetaObject::invokeMethod(m_formChoices.at(wanted), &SegmentedControl::focusCurrent, Qt::QueuedConnection);
    });
}

/// Side by side only where figures and controls have room there, in whichever language they are.
void PerformancePage::resizeEvent(QResizeEvent* event)
{
    const auto widest = [](const QWidget& one, const QWidget& other) {
        return std::max(one.minimumSizeHint().width(), other.minimumSizeHint().width());
    };
    const int needed = widest(*m_histogram, *m_heldOut) + widest(*m_forms, *m_correlations) + besideColumns;
    const bool two = width() >= std::max(roomForTwo, needed);
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

QList<ChartPanel*> PerformancePage::charts() const
{
    return {m_histogram, m_forms->currentIndex() == 1 ? static_cast<ChartPanel*>(m_heat) : m_scatter};
}

void PerformancePage::setBusy(bool busy)
{
    m_heldOut->setBusy(busy);
}

void PerformancePage::setStudy(const Study& study)
{
    m_heldOut->setStudy(study);
    m_hasData = study.interactions != nullptr;
    if (m_analysis && m_analysis == study.analysis)
        return;
    m_analysis = study.analysis;
    m_task->cancel();
    clear();
    if (!m_analysis) {
        showWhatToDo();
    } else if (m_analysis->hitRates.measured() == 0) {
        showWhyNot();
    } else if (m_analysis->data().cookies() <= mostAtOnce) {
        showCharts(performanceCharts(*m_analysis));
    } else {
        setEmptyText(tr("Preparing the charts..."));
        m_task->run(
            [analysis = m_analysis](const Progress&) -> Result<std::shared_ptr<const PerformanceCharts>> {
                return performanceCharts(*analysis);
            },
            [this](const Result<std::shared_ptr<const PerformanceCharts>>& charts) {
                if (charts)
                    showCharts(*charts);
                else
                    setEmptyText(words(charts.error().phrase()));
            });
    }
}

void PerformancePage::setTraining(const QString& text)
{
    m_training = text;
    if (!m_analysis)
        showWhatToDo();
}

void PerformancePage::showWhatToDo()
{
    if (!m_training.isEmpty())
        return setEmptyText(m_training);
    setEmptyText(m_hasData ? tr("No model yet. Press Train to see how well the recommendations fit.")
                           : tr("No data yet. Open the submissions and the BU mapping, then press Train."));
}

void PerformancePage::setEmptyText(const QString& text)
{
    m_histogram->setEmptyText(text);
    m_scatter->setEmptyText(text);
    m_heat->setEmptyText(text);
}

void PerformancePage::showWhyNot()
{
    setEmptyText(words(whyNoHitRate(m_analysis->hitRates, m_analysis->data())));
    m_openMapping->setVisible(lacksMapping(m_analysis->hitRates));
}

void PerformancePage::clear()
{
    m_charts.reset();
    for (QLabel* label : {m_measured, m_warning, m_oneUnit})
        label->hide();
    m_openMapping->hide();
    showSelection(nullptr);
    m_histogram->setHeading(tr("Hit rate"));
    m_histogram->setChart(nullptr);
    m_scatter->clear();
    m_heat->setChart(nullptr);
    m_correlations->hide();
    m_switch->setEnabled(false);
}

void PerformancePage::showCharts(std::shared_ptr<const PerformanceCharts> charts)
{
    m_charts = std::move(charts);
    m_switch->setEnabled(true);
    showHistogram();
    m_scatter->setScatter(m_charts->scatter, m_charts->points, [analysis = m_analysis](int cookie) {
        return shownName(analysis->data().cookieText(cookie));
    });
    m_scatter->setExtras(m_charts->extras, m_charts->planeText);
    m_heat->setChart(m_charts->heat);
    offerRuns();
    showSelection(nullptr);
    const HitRates& rates = m_analysis->hitRates;
    m_withInteractions->setText(words(linkWithInteractions(rates.withInteractions)));
    m_withSubmissions->setText(words(linkWithSubmissions(rates.withSubmissions)));
    m_correlations->show();
}

void PerformancePage::showHistogram()
{
    if (!m_charts)
        return;
    const bool top = m_switch->current() == 1;
    const HitRates& rates = m_analysis->hitRates;
    m_histogram->setHeading(top ? tr("Top hit rate") : tr("Hit rate"));
    m_measured->setText(words(measuredCookies(rates, top)));
    m_measured->show();
    QStringList warnings;
    for (const auto& warning : {tooFewForAMean(rates, top), belowRandom(rates, top)})
        if (warning)
            warnings << words(*warning);
    m_warning->setText(warnings.join(QLatin1Char(' ')));
    m_warning->setVisible(!warnings.isEmpty());
    const auto oneUnit = belowOneUnit(rates, m_analysis->data(), top);
    m_oneUnit->setText(oneUnit ? words(*oneUnit) : QString());
    m_oneUnit->setVisible(oneUnit.has_value());
    m_histogram->setEmptyText(tr("None of the cookies' strongest submissions is of a page with a business unit."));
    m_histogram->setChart(!top ? m_charts->hitRate : rates.topMeasured() > 0 ? m_charts->topHitRate : nullptr);
}

void PerformancePage::selectBar(int bar)
{
    const ChartData& shown = m_switch->current() == 1 ? *m_charts->topHitRate : *m_charts->hitRate;
    context().selection.take(
        Entity::Cookie, shown.elements.numbersOf(bar), this,
        tr("%1 %2").arg(words(shown.xAxis), words(shown.categories[static_cast<std::size_t>(bar)])));
}

void PerformancePage::selectCell(int column, int row)
{
    const ChartData& shown = *m_charts->heat;
    const auto c = static_cast<std::size_t>(column);
    const auto r = static_cast<std::size_t>(row);
    context().selection.take(
        Entity::Cookie, cookiesOfCell(*m_analysis, c, r), this,
        tr("%1 interactions, hit rate %2 %").arg(words(shown.categories[c]), words(shown.series[r].name)));
}

void PerformancePage::setRuns(const RunList& runs)
{
    m_runs = runs;
    offerRuns();
}

void PerformancePage::offerRuns()
{
    m_comparable = m_charts ? comparableRuns(m_runs, *m_analysis) : RunList();
    QStringList names;
    for (const auto& run : m_comparable)
        names << nameOf(*run);
    m_scatter->offerRuns(names);
}

void PerformancePage::showSecondRun(int run)
{
    if (run < 0 || !m_charts)
        return m_scatter->setSecondRun(nullptr, {});
    const RunRecord& record = *m_comparable.at(static_cast<std::size_t>(run));
    m_scatter->setSecondRun(pointsOf(record, *m_charts->scatter), nameOf(record));
}

void PerformancePage::showSelection(const QObject* by)
{
    const Selection& selection = context().selection;
    const IndexSet& cookies = *selection.of(Entity::Cookie);
    const bool ofThisData = m_analysis && m_analysis->model->interactions == selection.interactions();
    // A single cookie is where the user already is; only several are worth a list.
    m_selection->setText(!ofThisData || cookies.size() < 2
                             ? QString()
                             : tr("%1 of %2 cookies selected")
                                   .arg(QLocale().toString(static_cast<qlonglong>(cookies.size())),
                                        QLocale().toString(m_analysis->data().cookies())));
    if (ofThisData && m_charts && by != m_scatter)
        m_scatter->setSelectedPoints(cookies);
}

void PerformancePage::listSelected()
{
    Q_EMIT context().intents.listSelected(Entity::Cookie);
    Q_EMIT context().intents.showPage(QStringLiteral("recommendations"));
}

void PerformancePage::openCookie(int cookie)
{
    if (context().selection.of(Entity::Cookie)->size() > 1) // several cookies at one place
        listSelected();
    context().selection.pick(Entity::Cookie, cookie, this);
    Q_EMIT context().intents.showPage(QStringLiteral("recommendations"));
}

} // namespace leadlight

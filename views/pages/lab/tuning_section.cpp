// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/tuning_section.h"

#include "model/base/options_io.h"
#include "model/describe/lab_charts.h"
#include "model/describe/rule_words.h"
#include "model/recommend/catalogue.h"
#include "views/charts/flat_chart_panel.h"
#include "views/pages/lab/scorecard_table.h"
#include "views/pages/lab/tuning_settings.h"
#include "views/pages/lab/tuning_words.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/widgets/count_text.h"
#include "views/widgets/helped_items.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int leastUpper = 300; // px: some trials, and a chart that can be read

/// The models that have something to search, as the box of models lists them.
std::vector<ModelKey> tunableModels()
{
    std::vector<ModelKey> out;
    for (const ModelEntry& entry : catalogue())
        if (!entry.search.empty())
            out.push_back(keyOf(entry.defaults));
    return out;
}

} // namespace

TuningSection::TuningSection(const PageContext& context, QWidget* parent)
    : LabSection(context, parent)
    , m_tunable(tunableModels())
    , m_toolBar(new QWidget(this))
    , m_model(new QComboBox)
    , m_settings(new TuningSettings(this))
    , m_search(new QPushButton(tr("Search settings")))
    , m_trialsPanel(new Panel(tr("Trials")))
    , m_trialsTable(new DataTable)
    , m_space(makeNote({}))
    , m_chart(new FlatChartPanel(tr("Settings tried")))
    , m_resultPanel(new Panel(tr("Result")))
    , m_verdict(makeLabel({}, TextSize::Heading, QFont::DemiBold))
    , m_test(new DataTable)
    , m_use(new QPushButton(tr("Use these settings")))
{
    buildToolBar();
    layOut();
    connect(m_model, &QComboBox::currentIndexChanged, this, &TuningSection::showSpace);
    connect(m_settings, &TuningSettings::edited, this, [this] {
        showSpace();
        Q_EMIT this->context().intents.editSearch(m_settings->options());
    });
    connect(&context.news, &News::searchChanged, this, [this](const TuneOptions& options) {
        if (writtenOptions(options).entries() == writtenOptions(m_settings->options()).entries())
            return; // the echo of what was chosen here
        m_settings->setOptions(options);
        showSpace();
    });
    connect(m_search, &QPushButton::clicked, this,
            [this] { Q_EMIT searchRequested(m_settings->options(), present()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_result)
            Q_EMIT this->context().intents.useModel(m_result->best.options, m_result->best.equalTypeWeights);
    });
    chooseModel(keyOf(m_choices.chosen()));
    clear();
}

void TuningSection::buildToolBar()
{
    auto* row = new QHBoxLayout(m_toolBar);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (const ModelKey key : m_tunable) {
        m_model->addItem(words(titleOf(key)));
        m_model->setItemData(m_model->count() - 1, words(catalogue()[static_cast<std::size_t>(key) - 1].help),
                             Qt::ToolTipRole);
    }
    showHelpBelow(*m_model);
    m_model->setObjectName(QStringLiteral("tunedModel"));
    m_model->setAccessibleName(tr("Model to search the settings of"));
    auto* options = new QPushButton(tr("Options"));
    options->setObjectName(QStringLiteral("searchOptions"));
    options->setToolTip(tr("How many trials or how long, and what takes part in the search"));
    connect(options, &QPushButton::clicked, this, [this, options] { m_settings->openBelow(*options); });
    m_search->setObjectName(QStringLiteral("searchSettings"));
    makePrimary(*m_search);
    row->addStretch(1);
    row->addWidget(m_model);
    row->addWidget(options);
    row->addWidget(m_search);
}

void TuningSection::layOut()
{
    m_chart->hideNote();
    m_chart->setToolTip(tr("Every setting is tried in a few practice rounds, the better third in three times as many. "
                           "The choice is made among those that saw most folds; the test is apart."));
    m_trialsTable->setObjectName(QStringLiteral("trials"));
    m_trialsTable->setAccessibleName(tr("Trials"));
    m_trialsPanel->body()->addWidget(m_space);
    m_trialsPanel->body()->addWidget(m_trialsTable, 1);
    m_test->setObjectName(QStringLiteral("tuningTest"));
    m_verdict->setObjectName(QStringLiteral("tuningVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_use->setObjectName(QStringLiteral("useSettings"));
    m_use->setToolTip(tr("Makes them the settings of \"Train\" and trains on everything"));
    m_test->setObjectName(QStringLiteral("tuningTest"));
    m_test->setAccessibleName(tr("The test, which no choice has seen"));
    m_test->setFittingRows(4, 6);
    m_resultPanel->addControl(m_use);
    m_resultPanel->body()->addWidget(m_verdict);
    m_resultPanel->body()->addWidget(m_test);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_trialsPanel, 17);
    upper->addWidget(m_chart, 6);
    for (QWidget* panel : {static_cast<QWidget*>(m_trialsPanel), static_cast<QWidget*>(m_chart)}) {
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        panel->setMinimumHeight(leastUpper);
    }
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(16);
    rows->addLayout(upper, 1);
    rows->addWidget(m_resultPanel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scrolling(content)); // where the window has no room for both
}

QList<ChartPanel*> TuningSection::charts() const
{
    return {m_chart};
}

void TuningSection::chooseModel(ModelKey key)
{
    const auto at = std::ranges::find(m_tunable, key);
    if (at != m_tunable.end())
        m_model->setCurrentIndex(static_cast<int>(at - m_tunable.begin()));
}

ModelOptions TuningSection::present() const
{
    ModelChoices out = m_choices;
    const auto searched = m_tunable[static_cast<std::size_t>(std::max(0, m_model->currentIndex()))];
    // Of another model than the one in use, its own settings as last set; the strength belongs to the model in use.
    if (keyOf(m_choices.chosen()) != searched)
        out.strength = Strength::Default;
    out.key = searched;
    return resolved(out.chosen());
}

void TuningSection::setStudy(const Study& study)
{
    const bool otherData = study.interactions != m_study.interactions;
    m_study = study;
    if (otherData)
        clear();
    showButtons();
}

void TuningSection::setModelChoices(const ModelChoices& choices)
{
    const bool otherModel = keyOf(choices.chosen()) != keyOf(m_choices.chosen());
    m_choices = choices;
    if (otherModel && !m_result && !m_searching)
        chooseModel(keyOf(choices.chosen()));
    showSpace();
}

void TuningSection::setRules(const std::shared_ptr<const Rules>& rules)
{
    m_rules = rules;
    if (!m_trials.empty())
        showTrials();
}

void TuningSection::setBusy(bool busy)
{
    m_busy = busy;
    showButtons();
}

void TuningSection::showButtons()
{
    const bool ready = m_study.interactions != nullptr && !m_busy;
    m_search->setEnabled(ready);
    m_search->setToolTip(m_study.interactions ? tr("Tries settings on practice pages; Cancel keeps the best so far")
                                              : tr("Open a submissions file first"));
    m_model->setEnabled(!m_searching);
    m_use->setEnabled(ready && m_result && m_result->best.number != 0);
}

void TuningSection::showSpace()
{
    m_settings->setModel(keyOf(present()));
    const TuneOptions& options = m_settings->options();
    const QString budget = options.seconds > 0.0
                               ? tr("New settings are tried for %1 s.").arg(QLocale().toString(options.seconds, 'g', 6))
                               : tr("%1 settings are tried, the present ones first.").arg(countText(options.trials));
    m_space->setText(budget + QLatin1Char(' ') +
                     searchInWords(searchRanges(present(), {options.searchStrength, options.searchTypeWeights})));
}

void TuningSection::clear()
{
    m_trials.clear();
    m_result.reset();
    m_resultPanel->hide();
    const QString todo = m_study.interactions
                             ? tr("Press \"Search settings\" to see whether other settings find more hidden pages.")
                             : tr("No data yet. Open the submissions and the BU mapping first.");
    m_trialsTable->setEmptyText(todo);
    m_chart->setEmptyText(todo);
    showTrials();
    showSpace();
    showButtons();
}

void TuningSection::begin(Cutoffs cutoffs)
{
    m_cutoffs = cutoffs;
    clear();
    m_searching = true;
    m_present = present();
    const QString wait = tr("Trying the first settings...");
    m_trialsTable->setEmptyText(wait);
    m_chart->setEmptyText(wait);
    showButtons();
}

void TuningSection::addTrials(const std::vector<Trial>& trials)
{
    if (trials.empty())
        return;
    const auto numberOf = [](const TrialRow& row) { return row.trial.number; };
    for (const Trial& trial : trials) {
        const auto at = std::ranges::lower_bound(m_trials, trial.number, {}, numberOf);
        if (at != m_trials.end() && numberOf(*at) == trial.number)
            at->trial = trial;
        else
            m_trials.insert(at, trialRow(trial, m_present));
    }
    showTrials();
}

void TuningSection::showTrials()
{
    const auto content = trialsContent(m_trials, m_cutoffs);
    // The same trials with new figures keep selection and scroll position.
    if (m_trialsTable->tableModel()->totalRows() == content->data.rows && content->data.rows > 0)
        m_trialsTable->updateContent(content);
    else
        m_trialsTable->setContent(content);
    // While it goes on, those that were tried longer stand above better ones that were not yet.
    const QString count = countText(std::ssize(m_trials));
    m_trialsPanel->setAside(m_trials.empty() ? QString()
                            : m_searching    ? tr("%1 so far").arg(count)
                                             : tr("%1, best first").arg(count));
    if (m_trials.empty())
        return m_chart->setChart(nullptr);
    const Phrase caption = Phrase::verbatim(tr("%1 · on practice pages, not on those of the test")
                                                .arg(words(titleOf(keyOf(m_trials.front().trial.options))))
                                                .toStdString());
    std::vector<Trial> trials;
    trials.reserve(m_trials.size());
    for (const TrialRow& row : m_trials)
        trials.push_back(row.trial);
    m_chart->setChart(std::make_shared<const ChartData>(
        tuningChart(trials, m_cutoffs.k, captionWithoutRules(caption, m_rules.get()))));
}

void TuningSection::finish(std::shared_ptr<const TuneResult> result)
{
    m_searching = false;
    m_result = std::move(result);
    addTrials(m_result->trials);
    showResult();
    showButtons();
}

void TuningSection::showResult()
{
    m_verdict->setText(words(m_result->verdict));
    m_test->setContent(m_result->test ? scorecardContent(m_result->test) : nullptr);
    if (m_result->test && m_test->tableModel()->sortColumn() < 0)
        m_test->tableModel()->sort(scorecardHitRateColumn, Qt::DescendingOrder);
    m_test->setVisible(m_result->test != nullptr);
    m_resultPanel->setAside(m_result->test ? tr("the test, used once") : tr("the test was not touched"));
    m_use->setVisible(m_result->best.number != 0);
    m_use->setText(m_result->betterOnTest || m_result->presentLeftOut || !m_result->test
                       ? tr("Use these settings")
                       : tr("Use the new settings anyway"));
    m_resultPanel->show();
}

void TuningSection::abandon()
{
    if (!m_searching)
        return;
    m_searching = false;
    clear();
}

} // namespace leadlight

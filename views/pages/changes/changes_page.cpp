// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/changes_page.h"

#include "model/describe/change_charts.h"
#include "model/describe/change_words.h"
#include "model/evaluate/model_settings.h"
#include "model/recommend/interactions.h"
#include "model/stages/rules_in_force.h"
#include "views/charts/flat_chart_panel.h"
#include "views/pages/changes/found_line.h"
#include "views/pages/changes/mapping_before.h"
#include "views/pages/changes/months_question.h"
#include "views/pages/changes/risers_panel.h"
#include "views/pages/changes/trend_panel.h"
#include "views/pages/changes/worth_panel.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int gap = 16;
constexpr int widthForTwo = 1000; // of the page; below, "taken" stands under the table
constexpr int leastChart = 260;   // px
constexpr int chartShare = 37;
constexpr int tableShare = 63;
constexpr int resamples = 2000;
constexpr std::uint64_t seed = 42;

using Compared = Result<std::shared_ptr<const ChangesOverview>>;

} // namespace

ChangesPage::ChangesPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("What rose and fell since the delivery before."), parent, Overflow::Scrolls)
{
    m_choice = buildChoice();
    m_headlinePanel = buildHeadline();
    m_nothing = buildNothing();
    buildContent();
    body()->addWidget(m_choice);
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_headlinePanel);
    body()->addWidget(m_content, 1);
    connect(&context.news, &News::resultsChanged, this, [this](const ShownResults& results) {
        if (settingsOf(m_model) == settingsOf(results.next))
            return;
        m_model = results.next;
        m_listsDue = m_overview && m_overview->pair;
        work();
    });
    connect(&context.news, &News::evidenceChanged, this, [this](const EvidenceOptions& evidence) {
        m_evidence = evidence;
        m_listsDue = m_overview && m_overview->pair;
        work();
    });
    connect(&context.news, &News::changesChanged, this, &ChangesPage::takeChoices);
    connect(m_worth, &WorthPanel::edited, this, &ChangesPage::choose);
    connect(&context.news, &News::rulesChanged, this,
            [this](const RuleChoices& /*choices*/, const std::shared_ptr<const RulesInForce>& inForce) {
                m_found->setRules(countedRules(rulesOf(inForce).get()));
            });
    ChangesPage::setStudy({});
}

QWidget* ChangesPage::buildChoice()
{
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins({});
    m_before = new QComboBox;
    m_before->setObjectName(QStringLiteral("deliveryBefore"));
    m_before->setAccessibleName(tr("Delivery to compare with"));
    m_after = new QComboBox;
    m_after->setObjectName(QStringLiteral("deliveryAfter"));
    m_after->setAccessibleName(tr("Delivery that is looked at"));
    for (auto* box : {m_before, m_after})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state = makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    m_state->setObjectName(QStringLiteral("changesState"));
    row->addWidget(m_before);
    row->addWidget(makeLabel(QStringLiteral("→")));
    row->addWidget(m_after);
    row->addSpacing(gap);
    row->addWidget(m_state, 1);
    m_mappingBefore = new MappingBefore;
    row->addWidget(m_mappingBefore);
    connect(m_mappingBefore, &MappingBefore::chosen, this, [this] {
        choose();
        m_comparisonDue = true;
        work();
    });
    for (auto* box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, [this] {
            const auto& names = m_overview->names;
            m_change.before = names[static_cast<std::size_t>(m_before->currentIndex())];
            m_change.after = names[static_cast<std::size_t>(m_after->currentIndex())];
            choose();
            m_comparisonDue = true;
            work();
        });
    return choice;
}

QWidget* ChangesPage::buildHeadline()
{
    auto* panel = new Panel;
    panel->setAccessibleName(tr("What the deliveries say"));
    m_headline = makeLabel({}, TextSize::Heading, QFont::DemiBold);
    m_headline->setObjectName(QStringLiteral("changesHeadline"));
    m_line = makeNote({});
    m_line->setObjectName(QStringLiteral("changesLine"));
    for (QLabel* label : {m_headline, m_line}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        panel->body()->addWidget(label);
    }
    m_found = new FoundLine;
    panel->body()->addWidget(m_found);
    connect(m_found, &FoundLine::measured, this,
            [this](const std::shared_ptr<const ChangesOverview>& overview) { m_risers->setOverview(overview); });
    return panel;
}

QWidget* ChangesPage::buildNothing()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins({});
    auto* panel = new Panel(tr("Nothing to compare yet"));
    column->addWidget(panel);
    column->addStretch(1); // the panel stays below the title
    m_why = makeLabel({});
    m_why->setObjectName(QStringLiteral("whyNoChanges"));
    m_why->setWordWrap(true);
    m_add = new QPushButton(tr("Add another export..."));
    m_add->setObjectName(QStringLiteral("addForChanges"));
    m_open = new QPushButton(tr("Open submissions..."));
    m_open->setObjectName(QStringLiteral("openForChanges"));
    m_months = new QPushButton(tr("Take each month as a delivery"));
    m_months->setObjectName(QStringLiteral("takeMonths"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_open);
    row->addWidget(m_months);
    row->addStretch(1);
    panel->body()->addWidget(m_why);
    panel->body()->addLayout(row);
    connect(m_add, &QPushButton::clicked, &context().intents, &Intents::addSubmissions);
    connect(m_open, &QPushButton::clicked, &context().intents, &Intents::openSubmissions);
    connect(m_months, &QPushButton::clicked, this, [this] {
        if (m_study.analysis)
            askToTakeMonths(*this, [this] { takeMonths(); });
        else
            takeMonths();
    });
    return area;
}

void ChangesPage::takeMonths()
{
    if (!m_study.interactions)
        return; // closed while it was asked
    JoinOptions join = m_study.interactions->data->options;
    join.deliveries = {.by = DeliveriesBy::Month};
    Q_EMIT context().intents.editJoin(join);
}

void ChangesPage::buildContent()
{
    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    m_takenPanel = new FlatChartPanel(tr("Did they take what was recommended?"));
    m_takenPanel->setObjectName(QStringLiteral("takenPanel"));
    m_takenPanel->hideCaption();
    m_takenPanel->setMinimumHeight(leastChart);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    m_risers = new RisersPanel;
    connect(m_risers, &RisersPanel::copied, this, [this](int count) {
        Q_EMIT context().news.noted(count == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(countText(count)));
    });
    m_columns->addWidget(m_risers, tableShare);
    m_columns->addWidget(m_takenPanel, chartShare);
    rows->addLayout(m_columns, 1);
    m_trend = new TrendPanel;
    rows->addWidget(m_trend);
    m_worth = new WorthPanel;
    rows->addWidget(m_worth);
}

DataTable* ChangesPage::table() const
{
    return m_risers->table();
}

QList<ChartPanel*> ChangesPage::charts() const
{
    QList<ChartPanel*> out;
    if (m_taken && m_taken->tested > 0)
        out << m_takenPanel;
    if (m_overview && m_overview->pair && m_trend->picture()->chart())
        out << m_trend->picture();
    return out;
}

void ChangesPage::setStudy(const Study& study)
{
    const Study before = std::exchange(m_study, study);
    if (before.interactions == study.interactions && study.interactions)
        return;
    if (before.tables.submissions != study.tables.submissions) {
        m_change = {};
        m_mappingBefore->setFile({});
    }
    m_comparisonDue = study.interactions != nullptr;
    if (!m_comparisonDue) {
        m_task.cancel();
        m_listsTask.cancel();
        m_found->setOverview(nullptr, m_model);
        m_overview = nullptr;
        showNothing(tr("Open the submissions of two months, or more, together: then this page tells what changed."));
    }
    work();
}

void ChangesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    work();
}

void ChangesPage::work()
{
    if (!isVisible())
        return;
    if (std::exchange(m_comparisonDue, false))
        compare();
    else if (std::exchange(m_listsDue, false))
        judge();
}

void ChangesPage::compare()
{
    m_listsTask.cancel();
    m_lists = nullptr;
    m_taken.reset();
    m_found->setOverview(nullptr, m_model);
    m_state->setText(tr("Comparing the deliveries..."));
    if (!m_overview)
        m_why->setText(m_state->text());
    const auto work = [tables = m_study.tables, choices = options(), change = m_change,
                       file = m_mappingBefore->file()](const Progress& progress) -> Compared {
        std::shared_ptr<const BuMapping> before;
        if (!file.empty()) {
            auto read = readBuMapping(file, {}, progress);
            if (!read)
                return tl::unexpected(std::move(read.error()));
            before = *std::move(read);
        }
        return changesOverview(tables, choices, change, before, TrendBy::Auto, progress);
    };
    m_task.run(work, [this](const Compared& overview) {
        m_state->clear();
        if (!overview)
            return giveUp(overview.error());
        m_overview = *overview;
        showOverview();
        if (m_overview->pair)
            judge();
    });
}

/// A mapping of then that cannot be read is said, and the comparison goes on without it.
void ChangesPage::giveUp(const Error& error)
{
    if (m_mappingBefore->file().empty())
        return showNothing(words(error.phrase()));
    m_mappingBefore->setFile({});
    choose();
    Q_EMIT context().news.told(errorMessage(words(error.phrase())));
    compare();
}

void ChangesPage::judge()
{
    struct Judged
    {
        std::shared_ptr<const ListsOfThen> lists;
        TakenLists taken;
    };
    m_state->setText(tr("Learning from %1 alone...").arg(shownName(m_overview->pair->before.name)));
    const auto work = [pair = m_overview->pair, model = m_model,
                       evidence = m_evidence](const Progress& progress) -> Result<Judged> {
        auto lists = listsOfThen(pair, model, evidence, nullptr, progress);
        if (!lists)
            return tl::unexpected(std::move(lists.error()));
        auto taken = judgeLists(**lists, resamples, seed, progress);
        if (!taken)
            return tl::unexpected(std::move(taken.error()));
        return Judged{*std::move(lists), *taken};
    };
    m_listsTask.run(work, [this](const Result<Judged>& judged) {
        m_state->clear();
        if (!judged) {
            m_takenPanel->setEmptyText(words(judged.error().phrase()));
            return m_found->setOverview(m_overview, m_model);
        }
        m_lists = judged->lists;
        m_taken = judged->taken;
        showTaken();
        m_found->setOverview(m_overview, m_model); // after them: both train
    });
}

void ChangesPage::showNothing(const QString& why)
{
    const bool months = m_overview && m_overview->dated && m_study.interactions &&
                        m_study.interactions->data->options.deliveries.by != DeliveriesBy::Month;
    QString next;
    if (m_overview && m_overview->names.size() < 2)
        next = months ? tr("Add the export of another time to this one, or take each month of its dates as a delivery.")
                      : tr("Add the export of another time to this one.");
    m_why->setText(next.isEmpty() ? why : why + QLatin1Char(' ') + next);
    m_months->setVisible(months);
    const bool any = m_study.tables.submissions != nullptr;
    m_add->setVisible(any);
    m_open->setVisible(!any);
    m_nothing->show();
    m_choice->setVisible(m_overview && m_overview->names.size() > 1);
    m_headlinePanel->hide();
    m_content->hide();
}

void ChangesPage::showOverview()
{
    showNames();
    if (!m_overview->pair)
        return showNothing(words(m_overview->why));
    m_nothing->hide();
    m_choice->show();
    m_headlinePanel->show();
    m_content->show();
    m_risers->setOverview(m_overview);
    m_trend->setOverview(m_overview);
    showTaken();
}

void ChangesPage::showTaken()
{
    const DeliveryPair& pair = *m_overview->pair;
    std::vector<Phrase> line{comingAndGoing(*m_overview->pages)};
    for (Phrase& remark : deliveryRemarks(pair))
        line.push_back(std::move(remark));
    m_headline->setText(m_taken ? words(takenWords(pair, *m_taken))
                                : tr("Whether they took what was recommended is being worked out."));
    m_line->setText(words(Phrase::sentences(line)));
    const bool tested = m_taken && m_taken->tested > 0;
    m_takenPanel->setEmptyText(m_taken ? words(takenWords(pair, *m_taken)) : tr("The lists of then are being made."));
    m_takenPanel->setChart(tested ? std::make_shared<const ChartData>(takenChart(pair, *m_taken)) : nullptr);
    m_worth->setLists(m_lists);
}

void ChangesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() >= widthForTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace leadlight

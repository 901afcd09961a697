// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/weights_section.h"

#include "model/evaluate/slices.h"
#include "views/pages/recommendations/recommendations_tables.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"
#include "views/widgets/panel.h"
#include "views/widgets/scrolling.h"
#include "views/words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int weightsWidth = 400;
constexpr int leastWeights = 440; // px: some sliders and pages
constexpr int listLength = 10;
constexpr std::size_t quickInteractions = 50'000; // with quickPages a training takes less than a second
constexpr std::int32_t quickPages = 1'000;

/// Where the pages of a list stood in another.
void compare(std::vector<NextPage>& list, const std::vector<NextPage>& before)
{
    for (NextPage& page : list) {
        const auto same = std::ranges::find_if(
            before, [&page](const NextPage& other) { return other.recommendation.page == page.recommendation.page; });
        page.rankBefore = same == before.end() ? 0 : same->rank;
    }
}

} // namespace

WeightsSection::WeightsSection(const PageContext& context, QWidget* parent)
    : LabSection(context, parent)
    , m_steps(context.intents, [this](const WeightStand& where) {
        m_sliders->setValues(where.weights, where.strength);
        changed();
    })
{
    auto* content = new QWidget;
    content->setMinimumHeight(leastWeights);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scrolling(content)); // in a low window
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(16);
    columns->addWidget(buildWeights());
    columns->addWidget(buildLists(), 1);
    connect(&context.selection, &Selection::pickedChanged, this, [this](Entity of) {
        const int picked = of == Entity::Cookie ? this->context().selection.picked(of) : -1;
        if (picked < 0 || picked == m_visitor) // a training selects nobody: the visitor stays
            return;
        m_visitor = picked;
        m_applied.clear(); // of another visitor
        preview();
    });
    connect(&context.news, &News::failed, this, [this] { m_trainIsDue = false; });
    connect(&context.news, &News::loaded, this, &WeightsSection::trainOnceLoaded);
    enable();
}

QWidget* WeightsSection::buildWeights()
{
    auto* panel = new Panel(tr("What a submission counts"));
    panel->setFixedWidth(weightsWidth);
    m_unused = makeNote({});
    m_unused->setObjectName(QStringLiteral("labUnused"));
    m_sliders = new WeightSliders;
    m_score = makeLabel({});
    m_score->setObjectName(QStringLiteral("weightScore"));
    m_score->setWordWrap(true);
    m_score->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scoreIt = new QPushButton(tr("Score the change"));
    m_scoreIt->setObjectName(QStringLiteral("scoreWeights"));
    m_scoreIt->setToolTip(
        tr("Trains the model with both weights on the same data, with the same pages hidden, and tells "
           "the difference from chance"));
    m_apply = new QPushButton(tr("Apply and train"));
    m_apply->setObjectName(QStringLiteral("applyWeights"));
    makePrimary(*m_apply);
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(QStringLiteral("resetLab"));
    m_back->setAccessibleName(tr("Back to the weights that hold"));
    panel->body()->addWidget(m_unused);
    panel->body()->addWidget(scrolling(m_sliders), 1);
    panel->body()->addWidget(m_score);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_apply, m_back, m_scoreIt})
        buttons->addWidget(button);
    buttons->addStretch(1);
    panel->body()->addLayout(buttons);
    connect(m_sliders, &WeightSliders::edited, this, &WeightsSection::edited);
    connect(m_scoreIt, &QPushButton::clicked, this, &WeightsSection::score);
    connect(m_apply, &QPushButton::clicked, this, &WeightsSection::apply);
    connect(m_back, &QPushButton::clicked, this, &WeightsSection::goBack);
    return panel;
}

QWidget* WeightsSection::buildLists()
{
    m_lists = new Panel(tr("What the visitor would be shown"));
    m_note = makeNote({});
    m_note->setObjectName(QStringLiteral("labNote"));
    m_before = new DataTable;
    m_before->setObjectName(QStringLiteral("labBefore"));
    m_before->setAccessibleName(tr("The list before"));
    m_after = new DataTable;
    m_after->setObjectName(QStringLiteral("labAfter"));
    m_after->setAccessibleName(tr("The list with these weights"));
    m_lists->body()->addWidget(m_note);
    m_afterHead = makeLabel(tr("With these weights"), TextSize::Body, QFont::DemiBold);
    m_beforeHead = makeLabel(tr("Before"), TextSize::Body, QFont::DemiBold);
    for (const auto& [head, table] : {std::pair{m_afterHead, m_after}, std::pair{m_beforeHead, m_before}}) {
        m_lists->body()->addWidget(head);
        m_lists->body()->addWidget(table, 1);
    }
    return m_lists;
}

void WeightsSection::setStudy(const Study& study)
{
    const Study before = std::exchange(m_study, study);
    if (before.tables.submissions != study.tables.submissions) {
        m_visitor = 0;
        m_applied.clear();
    }
    if (before.interactions != study.interactions || before.analysis != study.analysis)
        showHeld();
    else
        enable();
}

void WeightsSection::setModelChoices(const ModelChoices& choices)
{
    const bool other = choices.strength != m_choices.strength || choices.key != m_choices.key;
    m_choices = choices;
    if (other)
        showHeld();
}

void WeightsSection::setBusy(bool busy)
{
    m_busy = busy;
    enable();
}

/// The weights that hold; nothing is tried.
void WeightsSection::showHeld()
{
    m_previewing.cancel();
    m_scoring.cancel();
    m_trial.reset();
    m_sliders->setValues(m_study.interactions ? m_study.interactions->options.typeWeights : WeightSliders::Weights(),
                         m_choices.strength);
    m_steps.start(stand());
    if (m_applied.empty()) // what was applied keeps its score until something else is tried
        m_score->clear();
    m_isScored = false;
    preview();
    enable();
}

bool WeightsSection::isChanged() const
{
    return m_study.interactions && (m_sliders->weights() != m_study.interactions->options.typeWeights ||
                                    m_sliders->strength() != m_choices.strength);
}

bool WeightsSection::isActing() const
{
    if (!isChanged() || !m_study.analysis)
        return false;
    return isOtherTraining({m_study.analysis->model->options, m_study.interactions->options.typeWeights},
                           {modelTried(), m_sliders->weights()});
}

bool WeightsSection::readsWeights() const
{
    return !m_study.analysis || readsTypeWeights(modelTried());
}

bool WeightsSection::isQuick() const
{
    const SparseMatrix& strength = m_study.interactions->strength;
    return strength.index.size() <= quickInteractions && strength.cols <= quickPages;
}

/// The model of the lists that are shown, with the strength that is tried.
ModelOptions WeightsSection::modelTried() const
{
    ModelOptions model = m_study.analysis->model->options;
    if (m_sliders->strength() != m_choices.strength)
        model.strength = m_sliders->strength();
    return resolved(model);
}

std::int32_t WeightsSection::visitor() const
{
    return m_visitor < m_study.interactions->data->cookies() ? m_visitor : 0;
}

void WeightsSection::edited()
{
    m_steps.moved(stand());
    changed();
}

void WeightsSection::goBack()
{
    m_applied.clear();
    const auto& held = m_study.interactions->options.typeWeights;
    m_steps.back({{held.begin(), held.end()}, m_choices.strength});
    showHeld();
}

void WeightsSection::changed()
{
    m_scoring.cancel();
    m_isScored = false;
    m_applied.clear();
    m_score->clear();
    preview();
    enable();
}

/// Small data is trained anew for it; of large data the model as it is is asked with the history weighed anew.
void WeightsSection::preview()
{
    m_previewing.cancel();
    if (!isVisible() || !m_study.analysis || m_study.analysis->model->interactions != m_study.interactions) {
        m_before->setContent(nullptr);
        m_after->setContent(nullptr);
        m_note->setText(m_study.interactions ? tr("Train first: then the list of the visitor chosen changes with every "
                                                  "weight.")
                                             : tr("Open submissions first."));
        return;
    }
    m_note->setText(tr("Visitor %1: working it out...")
                        .arg(shownName(std::string(m_study.interactions->data->cookieText(visitor())))));
    WeighOptions weights = m_study.interactions->options;
    weights.typeWeights = m_sliders->weights();
    const auto work = [analysis = m_study.analysis, weights, model = modelTried(), cookie = visitor(),
                       applied = m_applied,
                       train = isQuick() && isActing()](const Progress& progress) -> Result<Trial> {
        const TrainedModel& held = *analysis->model;
        Trial out{held.interactions, model, {}, {}, train};
        const auto listOf = [&](const TrainedModel& trained) {
            return nextPages(trained, analysis->evidence, cookie, WhatIf(*trained.interactions, cookie), listLength,
                             analysis->rules.get());
        };
        out.before = listOf(held);
        if (weights.typeWeights != held.interactions->options.typeWeights) {
            auto weighed = weigh(held.interactions->data, weights, progress.part(0.0, 0.3));
            if (!weighed)
                return tl::unexpected(std::move(weighed.error()));
            out.interactions = *std::move(weighed);
        }
        TrainedModel tried = held;
        tried.interactions = out.interactions;
        if (train) {
            auto trained = leadlight::train(out.interactions, model, progress.part(0.3, 1.0));
            if (!trained)
                return tl::unexpected(std::move(trained.error()));
            tried = **trained;
        }
        out.after = listOf(tried);
        if (!applied.empty())
            out.before = applied;
        compare(out.after, out.before);
        return out;
    };
    m_previewing.run(work, [this](const Result<Trial>& trial) {
        if (trial)
            return showTrial(*trial);
        m_note->setText(words(trial.error().phrase()));
        m_trial.reset();
        enable();
    });
}

void WeightsSection::showTrial(const Trial& trial)
{
    m_trial = trial;
    sayOfTrial(trial);
    const auto& dataset = m_study.interactions->data;
    const bool compares = isActing() || !m_applied.empty();
    m_before->setContent(nextPagesContent(dataset, trial.before, false));
    m_after->setContent(nextPagesContent(dataset, trial.after, compares));
    const bool both = compares || readsWeights();
    m_beforeHead->setVisible(both);
    m_before->setVisible(both);
    m_afterHead->setText(both ? tr("With these weights") : tr("With or without them"));
    enable();
    if (isActing() && isQuick() && !m_isScored)
        score();
}

void WeightsSection::sayOfTrial(const Trial& trial)
{
    const QString name = shownName(std::string(m_study.interactions->data->cookieText(visitor())));
    if (!m_applied.empty())
        m_note->setText(tr("Visitor %1, before and after the weights that were applied.").arg(name));
    else if (!isActing() && !readsWeights())
        m_note->setText(tr("Visitor %1: the same list whatever these weights are.").arg(name));
    else if (!isChanged())
        m_note->setText(tr("Visitor %1. Move a slider to see what changes; another visitor is chosen on "
                           "Recommendations.")
                            .arg(name));
    else if (trial.isTrained)
        m_note->setText(tr("Visitor %1, by a model trained with these weights.").arg(name));
    else
        m_note->setText(
            tr("Visitor %1, by the model as it is: training with these weights may change more.").arg(name));
}

void WeightsSection::score()
{
    if (!m_trial || !isActing())
        return;
    m_score->setText(tr("Scoring the change on hidden pages..."));
    const WeightChange change{.before = m_study.interactions,
                              .after = m_trial->interactions,
                              .modelBefore = m_study.analysis->model->options,
                              .modelAfter = m_trial->model,
                              .options = m_study.scorecard ? m_study.scorecard->scorecard->evaluation->options
                                                           : EvaluateOptions()};
    m_scoring.run([change](const Progress& progress) { return priceOfWeights(change, progress); },
                  [this](const Result<std::shared_ptr<const WeightPrice>>& price) { showScore(price); });
    enable();
}

void WeightsSection::showScore(const Result<std::shared_ptr<const WeightPrice>>& price)
{
    m_isScored = price.has_value();
    m_score->setText(price ? words(weightPriceWords(**price)) : words(price.error().phrase()));
    enable();
}

void WeightsSection::apply()
{
    if (!isActing() || m_busy)
        return;
    const auto weights = m_sliders->weights();
    const bool otherWeights = weights != m_study.interactions->options.typeWeights;
    m_trainIsDue = true;
    m_applied = m_trial ? m_trial->before : std::vector<NextPage>();
    if (m_sliders->strength() != m_choices.strength) {
        ModelChoices choices = m_choices;
        choices.strength = m_sliders->strength();
        if (choices.key == ModelKey::Auto) // the strength is that of the model whose lists were tried
            choices.key = keyOf(m_study.analysis->model->options);
        Q_EMIT context().intents.editModel(choices);
    }
    if (otherWeights)
        Q_EMIT context().intents.editTypeWeights(Intents::TypeWeights(weights.begin(), weights.end()));
    else
        trainOnceLoaded();
}

void WeightsSection::trainOnceLoaded()
{
    if (std::exchange(m_trainIsDue, false))
        Q_EMIT context().intents.train();
}

void WeightsSection::enable()
{
    const bool reads = readsWeights();
    m_unused->setVisible(!reads);
    m_unused->setText(reads ? QString() : WeightSliders::whyNothingActs(m_study.analysis->model->options));
    const bool acting = isActing();
    m_sliders->setEnabled(m_study.interactions != nullptr);
    m_apply->setEnabled(acting && !m_busy);
    m_apply->setToolTip(isChanged() && !acting && m_study.analysis
                            ? tr("The model would learn the same: these weights change nothing for it")
                            : QString());
    m_back->setEnabled(isChanged());
    m_scoreIt->setVisible(acting && m_trial.has_value() && !m_isScored && !m_scoring.isRunning());
}

void WeightsSection::showEvent(QShowEvent* event)
{
    LabSection::showEvent(event);
    preview();
}

} // namespace leadlight

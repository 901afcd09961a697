// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/adjusting.h"

#include "app/session/join_memory.h"
#include "app/session/settings.h"
#include "app/session/weight_memory.h"
#include "model/base/options_io.h"
#include "model/stages/pipeline.h"

namespace leadlight {

namespace {

/// Data joined and weighed anew, and the results of before as they hold for it; null where they do not.
struct BuiltData
{
    Slot<Interactions> interactions;
    Slot<Analysis> analysis;
};

Result<BuiltData> buildData(const Tables& tables, const PipelineOptions& options, const Slot<Analysis>& trained,
                            const Progress& progress)
{
    constexpr double untilLists = 0.5;
    auto interactions = buildInteractions(tables, options, trained ? progress.part(0.0, untilLists) : progress);
    if (!interactions)
        return tl::unexpected(std::move(interactions.error()));
    BuiltData out{*std::move(interactions), nullptr};
    if (!trained)
        return out;
    auto analysis = reweighed(*trained, out.interactions, progress.part(untilLists, 1.0));
    if (!analysis)
        return tl::unexpected(std::move(analysis.error()));
    out.analysis = *std::move(analysis);
    return out;
}

} // namespace

Adjusting::Adjusting(Session& session, Settings& settings, const Opening& opening, Training& training)
    : m_session(session)
    , m_settings(settings)
    , m_opening(opening)
    , m_training(training)
{
    session.setModelChoices(settings.modelChoices());
    const Intents* intents = &session.intents();
    connect(intents, &Intents::editModel, this, &Adjusting::editModel);
    connect(intents, &Intents::editJoin, this,
            [this](const JoinOptions& join) { changeOrAsk([this, join] { editJoin(join); }); });
    connect(intents, &Intents::editTypeWeights, this, [this](const Intents::TypeWeights& weights) {
        changeOrAsk([this, weights] { editTypeWeights(weights); });
    });
    connect(intents, &Intents::resetTypeWeights, this, [this] { changeOrAsk([this] { editTypeWeights({}); }); });
    connect(intents, &Intents::useModel, this, &Adjusting::useModel);
    connect(intents, &Intents::notebookPreset, this, [this] { changeOrAsk([this] { applyPreset(true); }); });
    connect(intents, &Intents::defaults, this, [this] { changeOrAsk([this] { applyPreset(false); }); });
}

/// Asks where the change of the data would stop work that the user would lose; kept, the controls go back.
void Adjusting::changeOrAsk(const std::function<void()>& change)
{
    if (m_session.job().stake().what.isEmpty())
        return change();
    // Later: the table whose cell was edited is done with the edit before a dialog takes the keyboard from it.
    const auto ask = [this, change] {
        const Job::Stake stake = m_session.job().stake();
        if (stake.what.isEmpty())
            return change();
        Q_EMIT stopNeeded({.title = tr("Change the data"),
                           .question = tr("%1 Stop it and make this change?").arg(stake.what),
                           .stop = tr("Stop and change"),
                           .keep = stake.keep,
                           .goOn = change,
                           .leave = [this] { showWhatHolds(); }});
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

/// In the controls, which show what the user has asked for.
void Adjusting::showWhatHolds()
{
    Q_EMIT m_session.news().studyChanged(m_session.study());
}

void Adjusting::editModel(const ModelChoices& choices)
{
    m_settings.setModelChoices(choices);
    m_session.setModelChoices(choices);
}

void Adjusting::editJoin(const JoinOptions& join)
{
    PipelineOptions options = m_session.options();
    options.join = join;
    rebuild(options, false);
}

void Adjusting::editTypeWeights(const Intents::TypeWeights& weights)
{
    rebuild(withWeights(weights), false);
}

/// The choices so far with those weights that are not the usual ones.
PipelineOptions Adjusting::withWeights(const Intents::TypeWeights& weights) const
{
    PipelineOptions options = m_session.options();
    options.typeWeights.clear();
    const auto& interactions = m_session.study().interactions;
    if (!interactions)
        return options;
    const auto usual = defaultTypeWeights(interactions->data->types).typeWeights;
    for (const auto& [type, weight] : weights)
        if (const auto found = usual.find(type); found == usual.end() || found->second != weight)
            options.typeWeights.emplace(type, weight);
    return options;
}

void Adjusting::useModel(const ModelOptions& options, bool equalTypeWeights)
{
    const auto interactions = m_session.study().interactions;
    if (!interactions || m_session.job().isRunning())
        return;
    PipelineOptions now = m_session.options();
    if (equalTypeWeights) {
        Intents::TypeWeights weights;
        for (const auto& type : interactions->data->types)
            weights.emplace(type, 1.0);
        now = withWeights(weights);
    }
    now.model.choose(options);
    Q_EMIT tookOver(tr("Change of the model"), m_session.options(), now);
    editModel(now.model);
    if (!equalTypeWeights)
        return m_training.train();
    rebuild(now, true);
}

void Adjusting::restore(const RestoredSettings& settings, const QString& name)
{
    const PipelineOptions before = m_session.options();
    Intents::TypeWeights weights; // of the types that there are: a run of other files may have had others
    if (const auto& interactions = m_session.study().interactions)
        for (const std::string& type : interactions->data->types)
            if (const auto weight = settings.typeWeights.find(type); weight != settings.typeWeights.end())
                weights.emplace(*weight);
    PipelineOptions now = withWeights(weights);
    now.join = settings.join;
    now.model.choose(settings.model);
    Q_EMIT restored(before, now);
    Q_EMIT m_session.news().noted(tr("The settings of %1 hold now.").arg(name));
    apply(now);
}

void Adjusting::apply(const PipelineOptions& options)
{
    changeOrAsk([this, options] {
        editModel(options.model);
        const PipelineOptions& present = m_session.options();
        const bool sameJoin = writtenOptions(present.join).entries() == writtenOptions(options.join).entries();
        if (!sameJoin || present.typeWeights != options.typeWeights) {
            PipelineOptions wanted = present; // the files are those that are open by now
            wanted.join = options.join;
            wanted.typeWeights = options.typeWeights;
            rebuild(wanted, false);
        }
    });
}

void Adjusting::applyPreset(bool notebook)
{
    PipelineOptions options = m_session.options();
    options.typeWeights.clear();
    options.join = JoinOptions{};
    options.model = ModelChoices{};
    if (notebook)
        applyNotebookPreset(options);
    Q_EMIT tookOver(notebook ? tr("As in the notebook") : tr("Default settings"), m_session.options(), options);
    editModel(options.model);
    rebuild(options, notebook);
}

void Adjusting::rebuild(const PipelineOptions& options, bool thenTrain)
{
    const Tables tables = m_session.study().tables;
    if (!tables.submissions)
        return adopt(options);
    const auto work = [options, tables, trained = m_session.study().analysis](const Progress& progress) {
        return buildData(tables, options, trained, progress);
    };
    const auto done = [this, options, thenTrain](const Result<BuiltData>& outcome) {
        if (!outcome) {
            showWhatHolds();
            return m_session.report(outcome.error());
        }
        adopt(options);
        m_session.workspace().set(outcome->interactions, outcome->analysis);
        Q_EMIT m_session.news().loaded();
        if (thenTrain)
            m_training.train();
    };
    m_session.job().start(tr("Joining and weighing"), work, done);
}

/// The choices count from here on, and from the next start on.
void Adjusting::adopt(const PipelineOptions& options)
{
    m_session.setDataOptions(options);
    if (!m_opening.remembersFiles())
        return;
    JoinMemory joins(m_settings.value(QStringLiteral("joins")));
    joins.remember(namesOfFiles(options), options.join);
    m_settings.setValue(QStringLiteral("joins"), joins.asVariant());
    WeightMemory weights(m_settings.value(QStringLiteral("weights")));
    weights.remember(options.submissions, options.typeWeights);
    m_settings.setValue(QStringLiteral("weights"), weights.asVariant());
}

} // namespace leadlight

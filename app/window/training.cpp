// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/training.h"

#include "model/recommend/catalogue.h"
#include "model/stages/pipeline.h"
#include "model/stages/rules_in_force.h"
#include "views/words.h"

namespace leadlight {

namespace {

/// A training, and the rules that its lists obey; null for none.
struct Trained
{
    Slot<Analysis> analysis;
    std::shared_ptr<const RulesInForce> rules;
};

/// What rules the lists are to obey, with those made before.
struct RulesWanted
{
    RuleChoices choices;
    std::shared_ptr<const RulesInForce> made;
};

/// The rules come first: a file that is gone shall not cost a training.
Result<Trained> trainUnder(const RulesWanted& wanted, const Slot<Interactions>& interactions, const ModelOptions& model,
                           const EvidenceOptions& evidence, const Progress& progress)
{
    constexpr double untilRules = 0.02;
    auto rules = rulesInForce(interactions->data, wanted.choices, wanted.made, progress.part(0.0, untilRules));
    if (!rules)
        return tl::unexpected(std::move(rules.error()));
    auto analysis =
        trainAndAnalyse(interactions, model, wanted.choices.isEmpty() ? progress : progress.part(untilRules, 1.0),
                        evidence, rulesOf(*rules));
    if (!analysis)
        return tl::unexpected(std::move(analysis.error()));
    return Trained{*std::move(analysis), *std::move(rules)};
}

} // namespace

Training::Training(Session& session)
    : m_session(session)
{
    connect(&session.intents(), &Intents::train, this, &Training::train);
    const auto end = [this] {
        m_running = false;
        tell({});
    };
    connect(&session.job(), &Job::started, this, end); // other work takes its place
    connect(&session.job(), &Job::finished, this, end);
    connect(&session.job(), &Job::progressed, this, [this] {
        if (m_running)
            tell(m_session.job().inWords());
    });
}

void Training::train()
{
    const auto interactions = m_session.study().interactions;
    if (!interactions || m_session.job().isRunning())
        return;
    const ModelOptions model = m_session.modelToTrain();
    const RulesWanted rules{m_session.rules(), m_session.rulesInForce()};
    const auto work = [interactions, model, rules, evidence = m_session.options().evidence](const Progress& progress) {
        return trainUnder(rules, interactions, model, evidence, progress);
    };
    const auto done = [this, choices = rules.choices](const Result<Trained>& outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        if (choices == m_session.rules()) // else other lists follow
            m_session.setRulesInForce(outcome->rules);
        m_session.workspace().set(outcome->analysis);
        if (const Phrase& warning = outcome->analysis->model->report.warning; !warning.empty())
            Q_EMIT m_session.news().told({.tone = Message::Tone::Warning,
                                          .what = words(warning),
                                          .where = {},
                                          .hint = {},
                                          .action = {},
                                          .onAction = {}});
        Q_EMIT m_session.news().trained();
    };
    const Job::Stake stake{tr("%1 is being trained.").arg(words(titleOf(keyOf(model)))), tr("Keep training")};
    m_session.job().start(tr("Training"), work, done, stake);
    m_running = true;
    tell(m_session.job().inWords());
}

void Training::tell(const QString& text)
{
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT m_session.news().trainingTold(text);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/training.h"

#include "model/recommend/catalogue.h"
#include "model/stages/pipeline.h"
#include "views/words.h"

namespace leadlight {

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
    const auto work = [interactions, model, evidence = m_session.options().evidence](const Progress& progress) {
        return trainAndAnalyse(interactions, model, progress, evidence);
    };
    const auto done = [this](const Result<Slot<Analysis>>& outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        m_session.workspace().set(*outcome);
        if (const Phrase& warning = (*outcome)->model->report.warning; !warning.empty())
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

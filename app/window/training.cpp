// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/training.h"

#include "model/stages/pipeline.h"

namespace leadlight {

namespace {

QString staleText()
{
    return Training::tr("The data or its weights have changed, so the results shown before are gone.");
}

} // namespace

Training::Training(Session& session)
    : m_session(session)
{
    connect(&session.intents(), &Intents::train, this, &Training::train);
}

void Training::train()
{
    const auto interactions = m_session.study().interactions;
    if (!interactions || m_session.job().isRunning())
        return;
    const auto work = [interactions, model = m_session.modelToTrain(),
                       evidence = m_session.options().evidence](const Progress& progress) {
        return trainAndAnalyse(interactions, model, progress, evidence);
    };
    m_session.job().start(tr("Training"), work, [this](const Result<Slot<Analysis>>& outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        Q_EMIT m_session.news().withdrawn(staleText());
        m_session.workspace().set(*outcome);
        Q_EMIT m_session.news().trained();
    });
}

void Training::tellStale()
{
    Q_EMIT m_session.news().told({.tone = Message::Tone::Information,
                                  .what = staleText(),
                                  .where = {},
                                  .hint = tr("Train again to see recommendations for it."),
                                  .action = tr("Train again"),
                                  .onAction = [intents = &m_session.intents()] { Q_EMIT intents->train(); }});
}

} // namespace leadlight

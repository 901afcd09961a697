// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/advising.h"

#include "app/session/settings.h"

namespace leadlight {

Advising::Advising(Session& session, Settings& settings)
    : m_session(session)
    , m_settings(settings)
{
    session.setEvidence(settings.evidence());
    connect(&session.intents(), &Intents::editEvidence, this, [this](const EvidenceOptions& evidence) {
        choose(evidence);
        catchUp();
    });
    connect(&session.job(), &Job::started, this, [this] { m_running = false; }); // other work takes its place
    connect(&session.job(), &Job::finished, this, [this] { m_running = false; });
    // Queued: first comes what the work that has ended leads to.
    connect(&session.job(), &Job::finished, this, &Advising::catchUp, Qt::QueuedConnection);
}

void Advising::choose(const EvidenceOptions& evidence)
{
    m_settings.setEvidence(evidence);
    m_session.setEvidence(evidence);
}

void Advising::catchUp()
{
    if (m_session.job().isRunning() && !m_running)
        return;
    const auto analysis = m_session.study().analysis;
    const EvidenceOptions evidence = m_session.options().evidence;
    if (!analysis || analysis->evidence == evidence) {
        if (m_running) // for a choice that was taken back
            m_session.job().abandon();
        return;
    }
    const auto work = [analysis, evidence](const Progress& progress) {
        return withEvidence(*analysis, evidence, progress);
    };
    m_session.job().start(tr("Making the lists"), work, [this, analysis](const Result<Slot<Analysis>>& outcome) {
        if (outcome)
            return m_session.workspace().set(*outcome);
        choose(analysis->evidence);
        m_session.report(outcome.error());
    });
    m_running = true;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lab_tuning.h"

#include "views/pages/lab/tuning_section.h"

namespace leadlight {

LabTuning::LabTuning(Session& session, TuningSection& section)
    : m_session(session)
    , m_section(section)
    , m_job(session.job())
{
    connect(&section, &TuningSection::searchRequested, this, &LabTuning::search);
    connect(&m_job, &TuneJob::tried, &section, &TuningSection::addTrials);
    connect(&m_job, &TuneJob::finished, &section, &TuningSection::finish);
    connect(&m_job, &TuneJob::failed, this, [this](const Error& error) {
        m_section.abandon();
        m_session.report(error);
    });
}

void LabTuning::search(const TuneOptions& options, const ModelOptions& present)
{
    const Study& study = m_session.study();
    if (!study.interactions || m_session.job().isRunning())
        return;
    EvaluateRequest request;
    request.interactions = study.interactions;
    request.current = present;
    request.options = m_session.comparison().options;
    m_section.chooseModel(keyOf(present));
    m_section.begin({request.options.cutoff, request.options.longCutoff});
    m_job.start(std::move(request), options);
}

} // namespace leadlight

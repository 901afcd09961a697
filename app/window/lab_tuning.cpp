// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lab_tuning.h"

#include "app/window/lab_jobs.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/lab/scorecard_section.h"
#include "views/pages/lab/tuning_section.h"

namespace leadlight {

LabTuning::LabTuning(MainWindow& window, WindowController& controller)
    : QObject(&controller)
    , m_window(window)
    , m_controller(controller)
    , m_job(controller.job())
{
    auto* section = &m_window.lab().tuning();
    connect(section, &TuningSection::searchRequested, this, &LabTuning::search);
    connect(section, &TuningSection::useRequested, this, [this](const ModelOptions& options, bool equalTypeWeights) {
        m_controller.lab().useSettings(options, equalTypeWeights);
    });
    connect(&m_job, &TuneJob::tried, section, &TuningSection::addTrials);
    connect(&m_job, &TuneJob::finished, section, &TuningSection::finish);
    connect(&m_job, &TuneJob::failed, this, [this, section](const Error& error) {
        section->abandon();
        m_controller.postError(error);
    });
}

void LabTuning::search(const TuneOptions& options)
{
    const Study& study = m_controller.workspace().study();
    if (!study.interactions || m_controller.job().isRunning())
        return;
    auto& section = m_window.lab().tuning();
    EvaluateRequest request;
    request.interactions = study.interactions;
    request.current = section.present();
    request.options = m_window.lab().scorecard().comparison().options;
    section.begin({request.options.cutoff, request.options.longCutoff});
    m_job.start(std::move(request), options);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lab_runs.h"

#include "app/window/lab_tuning.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/lab/runs_section.h"

#include <QDir>
#include <QLocale>

namespace leadlight {

LabRuns::LabRuns(MainWindow& window, WindowController& controller, const QString& folder)
    : QObject(&controller)
    , m_window(window)
    , m_recorder(QDir(folder).filePath(QStringLiteral("runs.jsonl")))
{
    connectSection();
    connect(&controller.workspace(), &Workspace::changed, &m_recorder, &RunRecorder::watch);
    connect(&controller.tuning().job(), &TuneJob::finished, &m_recorder,
            [this](const std::shared_ptr<const TuneResult>& result) {
                if (result->test)
                    m_recorder.record(result->test);
            });
    connect(&m_recorder, &RunRecorder::trainingCompared, this, &LabRuns::noteChange);
    connect(&m_recorder, &RunRecorder::told, this,
            [this](const Message& message) { m_window.messages().post(message); });
    m_recorder.load();
}

void LabRuns::connectSection()
{
    auto* section = &m_window.lab().runs();
    section->setPlace(m_recorder.file());
    connect(&m_recorder, &RunRecorder::changed, section, &RunsSection::setRuns);
    connect(section, &RunsSection::removeRequested, &m_recorder, &RunRecorder::remove);
    connect(section, &RunsSection::clearRequested, &m_recorder, &RunRecorder::clear);
    connect(section, &RunsSection::noted, &m_window, &MainWindow::note);
    connect(section, &RunsSection::failed, this, [this](const QString& error) {
        m_window.messages().post(
            {.tone = Message::Tone::Error, .what = error, .where = {}, .hint = {}, .action = {}, .onAction = {}});
    });
}

void LabRuns::noteChange(qint64 changed, qint64 cookies)
{
    const double share = 100.0 * static_cast<double>(changed) / static_cast<double>(cookies);
    m_window.note(
        tr("Since the last training the top 10 has changed for %1 % of %2 cookies.")
            .arg(QLocale().toString(share, 'f', share > 0.0 && share < 1.0 ? 1 : 0), QLocale().toString(cookies)));
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lab_runs.h"

#include "views/pages/lab/runs_section.h"

#include <QDir>
#include <QLocale>

namespace leadlight {

LabRuns::LabRuns(Session& session, const TuneJob& searches, RunsSection& section, const QString& folder)
    : m_session(session)
    , m_news(session.news())
    , m_recorder(QDir(folder).filePath(QStringLiteral("runs.jsonl")))
{
    connectSection(section);
    connect(&m_news, &News::studyChanged, &m_recorder, &RunRecorder::watch);
    connect(&searches, &TuneJob::finished, &m_recorder, [this](const std::shared_ptr<const TuneResult>& result) {
        if (result->test)
            m_recorder.record(result->test);
    });
    connect(&m_recorder, &RunRecorder::trainingCompared, this,
            [this](qint64 changed, qint64 cookies, const QString& before) {
                const QString sentence = tr("Beside the training before (%3) the top 10 is another for %1 % of %2 "
                                            "visitors.");
                noteChange(sentence.arg(QStringLiteral("%1"), QStringLiteral("%2"), before), changed, cookies);
            });
    connect(&m_recorder, &RunRecorder::evidenceCompared, this, [this](qint64 changed, qint64 cookies) {
        noteChange(tr("By the evidence that is asked for now, the top 10 has changed for %1 % of %2 cookies; hit rates "
                      "are of these lists. The model is the same."),
                   changed, cookies);
    });
    connect(&m_recorder, &RunRecorder::told, &m_news, &News::told);
    m_recorder.load();
}

void LabRuns::connectSection(RunsSection& section)
{
    section.setPlace(m_recorder.file());
    connect(&m_recorder, &RunRecorder::changed, &section, &RunsSection::setRuns);
    connect(&section, &RunsSection::removeRequested, &m_recorder, &RunRecorder::remove);
    connect(&section, &RunsSection::clearRequested, &m_recorder, &RunRecorder::clear);
    connect(&section, &RunsSection::remarkRequested, &m_recorder, &RunRecorder::remark);
    connect(&section, &RunsSection::useRequested, this,
            [this](const std::shared_ptr<const RunRecord>& run, const QString& name) { restore(*run, name); });
}

void LabRuns::restore(const RunRecord& run, const QString& name)
{
    const auto settings = restoredSettings(run, m_session.options().join);
    if (settings)
        Q_EMIT settingsWanted(*settings, name);
    else
        Q_EMIT m_news.told(messageOf(settings.error()));
}

void LabRuns::noteChange(const QString& sentence, qint64 changed, qint64 cookies)
{
    const double share = 100.0 * static_cast<double>(changed) / static_cast<double>(cookies);
    Q_EMIT m_news.noted(
        sentence.arg(QLocale().toString(share, 'f', share > 0.0 && share < 1.0 ? 1 : 0), QLocale().toString(cookies)));
}

} // namespace leadlight

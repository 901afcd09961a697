// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exporting.h"

#include "model/exports/recommendations_csv.h"

#include <QFileInfo>

namespace leadlight {

Exporting::Exporting(Session& session)
    : m_session(session)
{
    connect(&session.intents(), &Intents::exportRecommendations, this, &Exporting::exportRecommendations);
}

void Exporting::exportRecommendations(const QString& path, int n)
{
    const auto analysis = studyOfResults(m_session.study()).analysis; // what is on screen
    if (!analysis || m_session.job().isRunning())
        return;
    const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
    const auto work = [model = analysis->model, evidence = analysis->evidence, rules = analysis->rules, n,
                       target](const Progress& progress) {
        return writeRecommendationsCsv(*model, evidence, n, target, progress, rules.get());
    };
    const auto done = [this, path](const Status& outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        Q_EMIT m_session.news().noted(tr("Written: %1").arg(path));
    };
    m_session.job().start(tr("Writing recommendations"), work, done,
                          {tr("Recommendations are being written to a file."), tr("Keep writing")});
}

} // namespace leadlight

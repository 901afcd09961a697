// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exporting.h"

#include "model/exports/output_file.h"
#include "model/exports/recommendations_csv.h"
#include "views/widgets/open_files.h"
#include "views/words.h"

#include <QFileInfo>

namespace leadlight {

Exporting::Exporting(Session& session)
    : m_session(session)
{
    connect(&session.intents(), &Intents::exportRecommendations, this, &Exporting::exportRecommendations);
}

void Exporting::exportRecommendations(const QString& path, int n, const CsvForm& form)
{
    const auto analysis = studyOfResults(m_session.study()).analysis; // what is on screen
    if (!analysis || m_session.job().isRunning())
        return;
    const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
    if (const Status good = checkOutput(target, filesOf(m_session.study())); !good)
        return m_session.report(good.error());
    const auto work = [model = analysis->model, evidence = analysis->evidence, rules = analysis->rules, n, target,
                       form](const Progress& progress) {
        return writeRecommendationsCsv(*model, evidence, n, target, progress, rules.get(), form);
    };
    const auto done = [this, path](const Status& outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        Q_EMIT m_session.news().noted(tr("Written: %1").arg(shownName(path)));
    };
    m_session.job().start(tr("Writing recommendations"), work, done,
                          {tr("Recommendations are being written to a file."), tr("Keep writing")});
}

} // namespace leadlight

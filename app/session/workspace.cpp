// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workspace.h"

#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"

#include <utility>

namespace leadlight {

void Workspace::setLoaded(const LoadedTables& loaded, std::shared_ptr<const Interactions> interactions)
{
    store({{loaded.tables.submissions, loaded.tables.mapping, loaded.summary}, std::move(interactions), nullptr});
}

void Workspace::setInteractions(std::shared_ptr<const Interactions> interactions)
{
    setLoaded(loaded(), std::move(interactions));
}

void Workspace::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    if (!analysis || analysis->model->interactions != m_study.interactions)
        return;
    Study next = m_study;
    next.analysis = std::move(analysis);
    store(std::move(next));
}

void Workspace::setScorecard(std::shared_ptr<const SlicedScorecard> scorecard)
{
    if (!scorecard || scorecard->scorecard->evaluation->data->interactions != m_study.interactions)
        return;
    Study next = m_study;
    next.scorecard = std::move(scorecard);
    store(std::move(next));
}

void Workspace::setLearningCurve(std::shared_ptr<const LearningCurve> curve)
{
    if (!curve || curve->data->interactions != m_study.interactions)
        return;
    Study next = m_study;
    next.learningCurve = std::move(curve);
    store(std::move(next));
}

void Workspace::store(Study next)
{
    const auto previous = std::make_shared<const Study>(std::exchange(m_study, std::move(next)));
    Q_EMIT changed(m_study);
    Q_EMIT retired(previous);
}

} // namespace leadlight

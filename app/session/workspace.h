// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/pipeline.h"
#include "model/stages/study.h"

#include <QObject>

namespace leadlight {

/// The two tables with what is known about them.
struct LoadedTables
{
    InputTables tables;
    std::shared_ptr<const FilesSummary> summary;
};

/// The only owner of the current snapshots. Storing a stage clears the later ones, here and nowhere else, so that
/// figures of one model never stand beside another's data.
class Workspace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const Study& study() const { return m_study; }
    [[nodiscard]] LoadedTables loaded() const
    {
        return {{m_study.tables.submissions, m_study.tables.mapping}, m_study.tables.summary};
    }

    /// Stores the tables and what was made of them (which may be null) as one change.
    void setLoaded(const LoadedTables& loaded, std::shared_ptr<const Interactions> interactions);
    void setInteractions(std::shared_ptr<const Interactions> interactions);
    /// Ignored unless it was made from the interactions that are stored.
    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    /// Stored beside the analysis: it tells of the data, not of the trained model. Ignored unless it was measured on
    /// the interactions that are stored; so is a learning curve.
    void setScorecard(std::shared_ptr<const SlicedScorecard> scorecard);
    void setLearningCurve(std::shared_ptr<const LearningCurve> curve);

Q_SIGNALS:
    void changed(const leadlight::Study& study);
    /// The study before the last change, after every view has let go of it.
    void retired(const std::shared_ptr<const void>& previous);

private:
    void store(Study next);

    Study m_study;
};

} // namespace leadlight

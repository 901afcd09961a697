// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/cohort_file.h"
#include "app/session/session.h"

#include <QThreadPool>

namespace leadlight {

class Opening;

/// Keeps the user's cohorts with the files that they were saved in, as type weights are: the same submissions come back
/// with them. Reading, matching and writing happen on a thread of its own, one piece after the other. Of the sample,
/// whose files are temporary copies, nothing is kept, and a session file has its own.
class CohortKeeping : public QObject
{
    Q_OBJECT
public:
    /// `folder` is where the file is kept; `isOfFile` says whether the session is one of a file.
    CohortKeeping(Session& session, const Opening& opening, const QString& folder, std::function<bool()> isOfFile);
    /// Waits until what was saved is written.
    ~CohortKeeping() override;

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    /// Brings back those of these data.
    void follow(const Study& study);
    /// Brings these back, unless other data or a session file have been opened meanwhile.
    void bring(const Interactions& of, const std::vector<Cohort>& cohorts);
    /// What is written over.
    enum class Over {
        None, ///< only a new one is kept
        Kept,
    };
    /// Of the data that are open the cohort of this name is another, or gone.
    void keep(const QString& name, Over over);
    void sayLosses(const std::vector<CohortLoss>& losses);
    void queue(std::function<Status()> work);

    Session& m_session;
    const Opening& m_opening;
    QString m_file;
    std::function<bool()> m_isOfFile;
    std::weak_ptr<const Interactions> m_interactions; ///< last seen
    QThreadPool m_pool;                               ///< of one thread; last, so that it ends first
};

} // namespace leadlight

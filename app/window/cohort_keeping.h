// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/cohort_file.h"
#include "app/session/session.h"

#include <QThreadPool>

namespace leadlight {

class Opening;

/// Keeps the user's cohorts with the files that they were saved in, as type weights are: the same submissions come back
/// with them. Reading, matching and writing happen on a thread of its own, one piece after the other. Of the sample,
/// whose files are temporary copies, nothing is kept.
class CohortKeeping : public QObject
{
    Q_OBJECT
public:
    /// `folder` is where the file is kept.
    CohortKeeping(Session& session, const Opening& opening, const QString& folder);
    /// Waits until what was saved is written.
    ~CohortKeeping() override;

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    /// Brings back those of these data.
    void follow(const Study& study);
    /// Of the data that are open the cohort of this name is another, or gone.
    void keep(const QString& name);
    void queue(std::function<Status()> work);

    Session& m_session;
    const Opening& m_opening;
    QString m_file;
    std::weak_ptr<const Interactions> m_interactions; ///< last seen
    QThreadPool m_pool;                               ///< of one thread; last, so that it ends first
};

} // namespace leadlight

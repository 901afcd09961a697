// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/job.h"
#include "model/tune/tuner.h"

#include <QTimer>

namespace leadlight {

/// Runs a search of settings on the Job, and hands its trials over as they come: the working thread puts them into a
/// feed, which is emptied here at most every 100 ms, however fast they are.
class TuneJob : public QObject
{
    Q_OBJECT
public:
    explicit TuneJob(Job& job, QObject* parent = nullptr);
    ~TuneJob() override;

    void start(EvaluateRequest request, const TuneOptions& options);
    [[nodiscard]] bool isRunning() const { return m_feed != nullptr; }

Q_SIGNALS:
    void started();
    /// New states of trials, in the order in which they came.
    void tried(const std::vector<leadlight::Trial>& trials);
    /// Also where the search was cancelled after its first trial: then with the best so far.
    void finished(const std::shared_ptr<const leadlight::TuneResult>& result);
    /// Cancelled before the first trial, an error, or other work that took the Job.
    void failed(const leadlight::Error& error);

private:
    struct Feed;
    void passOn();
    void end(Result<TuneResult> outcome);

    Job& m_job;
    std::shared_ptr<Feed> m_feed; ///< of the search that runs; null without one
    QTimer m_timer;
};

} // namespace leadlight

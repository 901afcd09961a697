// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tune_job.h"

namespace leadlight {

namespace {
constexpr int passOnEveryMs = 100;
}

struct TuneJob::Feed
{
    std::mutex mutex;
    std::vector<Trial> trials;

    void add(const Trial& trial)
    {
        const std::lock_guard lock(mutex);
        trials.push_back(trial);
    }
    [[nodiscard]] std::vector<Trial> take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(trials, {});
    }
};

TuneJob::TuneJob(Job& job, QObject* parent)
    : QObject(parent)
    , m_job(job)
{
    m_timer.setInterval(passOnEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TuneJob::passOn);
    // Other work takes the Job and its answer: the search is over without one.
    connect(&m_job, &Job::started, this, [this] { end(cancelled()); });
}

TuneJob::~TuneJob() = default;

void TuneJob::start(EvaluateRequest request, const TuneOptions& options)
{
    if (m_job.isRunning())
        return;
    const auto feed = std::make_shared<Feed>();
    const auto work = [request = std::move(request), options, feed](const Progress& progress) {
        return tune(
            request, options, [&feed](const Trial& trial) { feed->add(trial); }, progress);
    };
    const auto done = [this, feed](Result<TuneResult> outcome) {
        if (feed == m_feed)
            end(std::move(outcome));
    };
    m_job.start(tr("Searching settings"), work, done, {tr("Settings are being searched for."), tr("Keep searching")});
    m_feed = feed;
    m_timer.start();
    Q_EMIT started();
}

void TuneJob::passOn()
{
    if (!m_feed)
        return;
    if (const auto trials = m_feed->take(); !trials.empty())
        Q_EMIT tried(trials);
}

void TuneJob::end(Result<TuneResult> outcome)
{
    if (!m_feed)
        return;
    m_timer.stop();
    passOn();
    m_feed.reset();
    if (outcome)
        Q_EMIT finished(std::make_shared<const TuneResult>(*std::move(outcome)));
    else
        Q_EMIT failed(outcome.error());
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QObject>
#include <QThreadPool>
#include <exception>
#include <functional>
#include <type_traits>
#include <utility>

namespace leadlight {

/// Runs short pieces of work (a sort, a filter, writing a table) off the GUI thread, of which only the latest
/// matters: starting one stops the one before, and an answer of an older generation is dropped.
class LatestTask : public QObject
{
public:
    explicit LatestTask(QObject* parent = nullptr);
    /// Stops the work and waits for it; what it had answered is not delivered any more.
    ~LatestTask() override;

    /// work(const Progress&) gives a Result<T> on another thread and must own what it reads; done(Result<T>) gets it
    /// on this object's thread. What the work throws becomes an Internal error.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work&, const Progress&>;
        const auto generation = begin();
        m_pool.start([this, generation, progress = Progress(m_stop.get_token(), {}), work = std::move(work),
                      done = std::move(done)]() mutable {
            Answer answer = guarded<Answer>(work, progress);
            QMetaObject::invokeMethod(
                this,
                [this, generation, answer = std::move(answer), done = std::move(done)]() mutable {
                    if (end(generation))
                        done(std::move(answer));
                },
                Qt::QueuedConnection);
        });
    }

    /// Stops what runs and drops its answer.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    template <class Answer, class Work>
    static Answer guarded(Work& work, const Progress& progress)
    {
        try {
            return work(progress);
        } catch (const std::exception& e) {
            return fail(ErrorKind::Internal,
                        Phrase::tr("The work could not be finished: %1.", std::string_view(e.what())));
        }
    }
    std::uint64_t begin();
    bool end(std::uint64_t generation);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::uint64_t m_generation = 0;
    bool m_running = false;
};

} // namespace leadlight

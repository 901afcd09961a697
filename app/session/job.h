// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/time_left.h"

#include <QElapsedTimer>
#include <QObject>
#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>

namespace leadlight {

/// Runs long work beside the event loop: one piece at a time, on one thread of its own. Work gets its inputs by value
/// and reports its outcome once, on the thread that this object lives on. Starting something new stops what runs, and
/// the answer of the older work is dropped. Destroying the job stops the work and waits for it.
class Job : public QObject
{
    Q_OBJECT
public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    /// What the user would lose if other work took this one's place; nothing of work that is no loss.
    struct Stake
    {
        QString what; ///< a sentence: "EASE is being trained."
        QString keep; ///< the answer that saves it: "Keep training"
    };

    /// Calls work(progress) -> Result<T> on the job's thread, then done(Result<T>) here. What the work throws becomes
    /// an error of kind Internal; cancelled work gives an error of kind Cancelled.
    template <class Work, class Done>
    void start(const QString& name, Work work, Done done, const Stake& stake = {});

    /// Asks the running work to stop; its done() is still called, with whatever the work returns then.
    void cancel();
    /// Asks the running work to stop, and drops its answer: who waits for it goes away.
    void abandon();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString name() const { return m_name; }
    /// What is at stake now: nothing while nothing runs.
    [[nodiscard]] Stake stake() const { return m_running ? m_stake : Stake(); }
    /// What runs and how long it will still take, once that can be told: "Training, about 8 s left".
    [[nodiscard]] QString inWords() const { return withTimeLeft(m_name); }

    /// Lets go of something large on the job's thread, so that freeing it does not hold up the event loop.
    void retire(std::shared_ptr<const void> value);

Q_SIGNALS:
    void started(const QString& name);
    /// fraction in 0..1, the stage with the time left to the end of the whole work; at most every 30 ms.
    void progressed(double fraction, const QString& stage);
    void finished();

private:
    using Delivery = std::function<void()>;
    using Run = std::function<Delivery(const Progress&)>;
    struct Task
    {
        std::uint64_t generation = 0;
        std::stop_source stop;
        Run run;
    };

    void enqueue(const QString& name, Run run, const Stake& stake);
    void noteProgress(double fraction, const QString& stage);
    [[nodiscard]] QString withTimeLeft(const QString& what) const;
    void serve(const std::stop_token& quit);
    void perform(const Task& task);
    void deliver(std::uint64_t generation, const Delivery& delivery);

    QString m_name;
    Stake m_stake;
    QElapsedTimer m_clock; // since the start
    TimeLeft m_left;
    bool m_running = false;
    std::uint64_t m_generation = 0; // of the newest task; answers of older ones are dropped
    std::stop_source m_stop;        // of the newest task

    std::mutex m_mutex; // guards the two below
    std::optional<Task> m_next;
    std::vector<std::shared_ptr<const void>> m_retired;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses the members above
};

namespace detail {

/// The one place where exceptions of the work end.
template <class Work>
auto runGuarded(Work& work, const Progress& progress) -> std::invoke_result_t<Work&, const Progress&>
{
    if (progress.cancelled())
        return cancelled();
    try {
        return work(progress);
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::Internal, Phrase::tr("There is not enough memory for this."),
                    Phrase::tr("Close other programs, or open a smaller file."));
    } catch (const std::exception& e) {
        return fail(ErrorKind::Internal,
                    Phrase::tr("Something went wrong inside Leadlight: %1.", std::string_view(e.what())),
                    Phrase::tr("Your files are unchanged. Please report this."));
    } catch (...) {
        return fail(ErrorKind::Internal, Phrase::tr("Something went wrong inside Leadlight."),
                    Phrase::tr("Your files are unchanged. Please report this."));
    }
}

} // namespace detail

template <class Work, class Done>
void Job::start(const QString& name, Work work, Done done, const Stake& stake)
{
    using Outcome = std::invoke_result_t<Work&, const Progress&>;
    auto sharedWork = std::make_shared<Work>(std::move(work));
    auto sharedDone = std::make_shared<Done>(std::move(done));
    const auto run = [sharedWork, sharedDone](const Progress& progress) -> Delivery {
        auto outcome = std::make_shared<Outcome>(detail::runGuarded(*sharedWork, progress));
        return [outcome, sharedDone] { (*sharedDone)(std::move(*outcome)); };
    };
    enqueue(name, run, stake);
}

} // namespace leadlight

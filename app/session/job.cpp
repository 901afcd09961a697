// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/job.h"

#include "views/words.h"

#include <QLocale>
#include <cmath>
#include <utility>

namespace leadlight {

Job::Job(QObject* parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token& quit) { serve(quit); })
{
}

Job::~Job()
{
    m_stop.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void Job::enqueue(const QString& name, Run run, const Stake& stake)
{
    m_stop.request_stop();
    Task task{++m_generation, std::stop_source(), std::move(run)};
    m_stop = task.stop;
    m_name = name;
    m_stake = stake;
    m_clock.start();
    m_left = {};
    m_running = true;
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(task);
    }
    m_wake.notify_one();
    Q_EMIT started(name);
}

void Job::cancel()
{
    m_stop.request_stop();
}

void Job::abandon()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
    Q_EMIT finished();
}

void Job::retire(std::shared_ptr<const void> value)
{
    if (!value)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_retired.push_back(std::move(value));
    }
    m_wake.notify_one();
}

void Job::serve(const std::stop_token& quit)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, quit, [this] { return m_next.has_value() || !m_retired.empty(); })) {
        auto task = std::exchange(m_next, std::nullopt);
        auto retired = std::exchange(m_retired, {});
        lock.unlock();
        retired.clear();
        if (task)
            perform(*task);
        task.reset(); // what it held goes before the lock comes back
        lock.lock();
    }
}

void Job::perform(const Task& task)
{
    const auto generation = task.generation;
    // Reports and the answer travel as events to the object's own thread; the destructor joins this thread first, so
    // the object outlives every such call, and Qt drops what is still queued for it then.
    const auto report = [this, generation](double fraction, const Phrase& stage) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, fraction, text = words(stage)] {
                if (generation == m_generation && m_running)
                    noteProgress(fraction, text);
            },
            Qt::QueuedConnection);
    };
    auto delivery = task.run(Progress(task.stop.get_token(), report));
    QMetaObject::invokeMethod(
        this, [this, generation, delivery = std::move(delivery)] { deliver(generation, delivery); },
        Qt::QueuedConnection);
}

void Job::noteProgress(double fraction, const QString& stage)
{
    m_left.note(static_cast<double>(m_clock.elapsed()) / 1000.0, fraction);
    Q_EMIT progressed(fraction, withTimeLeft(stage));
}

/// Few enough different texts that they do not flicker.
QString Job::withTimeLeft(const QString& what) const
{
    constexpr double minute = 60.0;
    constexpr int exactBelow = 10;
    constexpr int step = 5;
    const auto left = m_left.seconds();
    if (!left)
        return what;
    if (*left > 1.5 * minute)
        return tr("%1, about %2 min left").arg(what, QLocale().toString(std::lround(*left / minute)));
    const int seconds = std::max(1, static_cast<int>(std::ceil(*left)));
    const int shown = seconds < exactBelow ? seconds : (seconds + step - 1) / step * step;
    return tr("%1, about %2 s left").arg(what, QLocale().toString(shown));
}

void Job::deliver(std::uint64_t generation, const Delivery& delivery)
{
    if (generation != m_generation)
        return;
    m_running = false;
    Q_EMIT finished();
    delivery();
}

} // namespace leadlight

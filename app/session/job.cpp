// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/job.h"

#include "views/words.h"

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

void Job::enqueue(const QString& name, Run run)
{
    m_stop.request_stop();
    Task task{++m_generation, std::stop_source(), std::move(run)};
    m_stop = task.stop;
    m_name = name;
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
                    Q_EMIT progressed(fraction, text);
            },
            Qt::QueuedConnection);
    };
    auto delivery = task.run(Progress(task.stop.get_token(), report));
    QMetaObject::invokeMethod(
        this, [this, generation, delivery = std::move(delivery)] { deliver(generation, delivery); },
        Qt::QueuedConnection);
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

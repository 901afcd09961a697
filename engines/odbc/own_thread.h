// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace leadlight {

/// A thread for what may only be used by one: work from any thread is done on it, one after the other, while the caller
/// waits.
class OwnThread
{
public:
    OwnThread()
        : m_thread([this](const std::stop_token& stop) { serve(stop); })
    {
    }

    /// What work() returns. Work must not throw, and not wait for other work.
    template <class Work>
    auto run(Work work) -> decltype(work())
    {
        const std::scoped_lock turn(m_turn);
        std::optional<decltype(work())> out;
        std::unique_lock lock(m_mutex);
        m_work = [&] { out.emplace(work()); };
        m_wake.notify_all();
        m_wake.wait(lock, [this] { return !m_work; });
        return *std::move(out);
    }

private:
    void serve(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_wake.wait(lock, stop, [this] { return static_cast<bool>(m_work); })) {
            lock.unlock();
            m_work();
            lock.lock();
            m_work = nullptr;
            m_wake.notify_all();
        }
    }

    std::mutex m_turn; ///< of the callers
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::function<void()> m_work;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace leadlight

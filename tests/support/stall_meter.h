// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <chrono>
#include <thread>

namespace leadlight::testing {

/// Measures how long the event loop of the thread it was made on keeps others waiting: a thread posts an event to it
/// every 2 ms and takes the longest time until one was answered.
class StallMeter : public QObject
{
public:
    StallMeter();
    ~StallMeter() override;

    /// The longest wait so far, in milliseconds.
    [[nodiscard]] double longest() const;
    void reset();

private:
    using Clock = std::chrono::steady_clock;
    void ping(const std::stop_token& stop);

    std::atomic<Clock::rep> m_longest{0};
    std::atomic<Clock::rep> m_sentAt{0};
    std::atomic<bool> m_pending{false};
    std::jthread m_thread;
};

} // namespace leadlight::testing

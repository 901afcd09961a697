// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stall_meter.h"

#include <QMetaObject>
#include <algorithm>

namespace leadlight::testing {

StallMeter::StallMeter()
    : m_thread([this](const std::stop_token& stop) { ping(stop); })
{
}

StallMeter::~StallMeter()
{
    m_thread.request_stop();
    m_thread.join();
}

void StallMeter::ping(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (!m_pending.exchange(true)) {
            m_sentAt = Clock::now().time_since_epoch().count();
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_longest = std::max(m_longest.load(), Clock::now().time_since_epoch().count() - m_sentAt.load());
                    m_pending = false;
                },
                Qt::QueuedConnection);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

double StallMeter::longest() const
{
    return std::chrono::duration<double, std::milli>(Clock::duration(m_longest.load())).count();
}

void StallMeter::reset()
{
    m_longest = 0;
}

} // namespace leadlight::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/progress.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace leadlight {

namespace {
constexpr auto reportInterval = std::chrono::milliseconds(30);
}

struct Progress::Shared
{
    std::mutex mutex;
    Sink sink;
    std::chrono::steady_clock::time_point last{};
};

Progress::Progress() = default;

Progress::Progress(std::stop_token stop, Sink sink)
    : m_stop(std::move(stop))
{
    if (sink) {
        m_shared = std::make_shared<Shared>();
        m_shared->sink = std::move(sink);
    }
}

void Progress::report(double fraction, const Phrase& stage) const
{
    if (!m_shared)
        return;
    const std::lock_guard lock(m_shared->mutex);
    const auto now = std::chrono::steady_clock::now();
    const double whole = m_from + (m_to - m_from) * std::clamp(fraction, 0.0, 1.0);
    if (whole < 1.0 && now - m_shared->last < reportInterval)
        return;
    m_shared->last = now;
    m_shared->sink(whole, stage);
}

Progress Progress::part(double from, double to) const
{
    Progress out = *this;
    out.m_from = m_from + (m_to - m_from) * from;
    out.m_to = m_from + (m_to - m_from) * to;
    return out;
}

} // namespace leadlight

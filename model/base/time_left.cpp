// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time_left.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr double secondsApart = 0.25; // of two notes that are compared
constexpr double sayAfter = 1.0;
constexpr double mostApart = 1.25;
} // namespace

void TimeLeft::note(double seconds, double fraction)
{
    m_last = {seconds, fraction};
    if (!m_first)
        m_first = m_last;
    const double before = m_known > 0 ? m_notes.back().seconds : m_first->seconds;
    if (seconds - before < secondsApart)
        return;
    std::rotate(m_notes.begin(), m_notes.begin() + 1, m_notes.end()); // clang 14 has no ranges::rotate
    m_notes.back() = m_last;
    m_known = std::min(m_known + 1, compared);
}

std::optional<double> TimeLeft::endSeenFrom(const Note& note) const
{
    const double done = note.fraction - m_first->fraction;
    const double took = note.seconds - m_first->seconds;
    if (done <= 0.0 || took <= 0.0)
        return std::nullopt;
    return note.seconds + (1.0 - note.fraction) * took / done;
}

std::optional<double> TimeLeft::seconds() const
{
    if (m_known < compared || m_last.seconds < sayAfter || m_notes.back().fraction <= m_notes.front().fraction)
        return std::nullopt;
    std::array<double, compared> ends{};
    for (std::size_t i = 0; i < compared; ++i) {
        const auto end = endSeenFrom(m_notes[i]);
        if (!end)
            return std::nullopt;
        ends[i] = *end;
    }
    const auto [least, most] = std::ranges::minmax(ends);
    const auto end = endSeenFrom(m_last);
    if (!end || most > least * mostApart)
        return std::nullopt;
    return std::max(0.0, *end - m_last.seconds);
}

} // namespace leadlight

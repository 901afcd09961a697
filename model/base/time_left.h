// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace leadlight {

/// How long work will still take, told from how far it has come by when. It goes on at the speed it had since its first
/// report; nothing is said before that can be believed.
class TimeLeft
{
public:
    /// So many seconds after its start the work has come so far (0..1). In the order of time.
    void note(double seconds, double fraction);
    /// Seconds from the last note to the end. Nothing in the first second, and where in the last one the work has not
    /// moved, or its estimates are a quarter apart.
    [[nodiscard]] std::optional<double> seconds() const;

private:
    struct Note
    {
        double seconds = 0.0;
        double fraction = 0.0;
    };
    static constexpr std::size_t compared = 4;

    /// When the work would end, seen from this note; nothing while it has not moved.
    [[nodiscard]] std::optional<double> endSeenFrom(const Note& note) const;

    std::optional<Note> m_first;
    Note m_last;
    std::array<Note, compared> m_notes{}; ///< of the last second, some time apart, the oldest first
    std::size_t m_known = 0;              ///< how many of them, the newest at the back
};

} // namespace leadlight

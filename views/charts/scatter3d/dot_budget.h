// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadlight {

/// How many dots are drawn while a scatter is turned: as many as this machine draws in a frame of 30 a second, with
/// some time to spare. It learns from how long the frames take.
class DotBudget
{
public:
    /// Never more than `most`.
    explicit DotBudget(std::int32_t most);

    [[nodiscard]] std::int32_t dots() const { return static_cast<std::int32_t>(m_dots); }
    /// A frame of a scatter with `dots` dots in all took so long.
    void frameTook(double milliseconds, std::int32_t dots);

private:
    double m_most;
    double m_dots;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/dot_budget.h"

#include <algorithm>

namespace leadlight {
namespace {

constexpr double atFirst = 100000.0;
constexpr double least = 4000.0;
constexpr double millisecondsPerFrame = 24.0;

} // namespace

DotBudget::DotBudget(std::int32_t most)
    : m_most(most)
    , m_dots(std::min(atFirst, m_most))
{
}

void DotBudget::frameTook(double milliseconds, std::int32_t dots)
{
    milliseconds = std::max(0.1, milliseconds);
    if (milliseconds <= millisecondsPerFrame && m_dots >= dots)
        return; // all are drawn, in time
    const double ratio = std::clamp(millisecondsPerFrame / milliseconds, 0.5, 1.5);
    m_dots = std::clamp(std::min<double>(m_dots, dots) * ratio, least, m_most);
}

} // namespace leadlight

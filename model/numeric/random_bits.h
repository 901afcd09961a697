// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadlight {

/// The output function of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA
/// 2014): well-mixed bits from a counter, so that any element of a random sequence can be made on its own, whatever
/// the thread, and is the same with every compiler and standard library.
[[nodiscard]] constexpr std::uint64_t mixedBits(std::uint64_t counter)
{
    counter += 0x9e3779b97f4a7c15U;
    counter = (counter ^ (counter >> 30U)) * 0xbf58476d1ce4e5b9U;
    counter = (counter ^ (counter >> 27U)) * 0x94d049bb133111ebU;
    return counter ^ (counter >> 31U);
}

/// Uniform in [0, 1), 53 bits.
[[nodiscard]] constexpr double unitInterval(std::uint64_t bits)
{
    return static_cast<double>(bits >> 11U) * 0x1.0p-53;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace leadlight {

/// How long a session waits, and how much it holds at once.
struct EngineLimits
{
    std::chrono::milliseconds connecting{15'000}; ///< for the connection
    std::chrono::milliseconds silence{60'000};    ///< without any sign of life, of the answer or of the engine
    std::chrono::milliseconds ending{800};        ///< for the engine's word that a cancelled statement has ended
    std::chrono::milliseconds asking{500};        ///< between two questions for the progress
    std::size_t readAhead = 1U << 20U;            ///< bytes of an answer that may wait here to be read
    std::size_t mostOfBlock = 1U << 28U;          ///< bytes of one block of an answer
    std::size_t mostOfText = 1U << 20U;           ///< bytes of one text in it
};

} // namespace leadlight

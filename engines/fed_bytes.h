// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>

namespace leadlight {

/// Bytes that come piece by piece from a network and are read in steps, each as far as what it needs is there.
class FedBytes
{
public:
    /// Adds a piece, and goes on for as long as step() moves: a Result<bool>, false where more has to come first. What
    /// the steps have taken is gone afterwards; of an error it is that of the step.
    template <class Step>
    [[nodiscard]] Status feed(std::string_view bytes, const Step& step)
    {
        m_bytes.append(bytes);
        for (;;) {
            auto moved = step();
            if (!moved)
                return tl::unexpected(std::move(moved.error()));
            if (!*moved)
                break;
        }
        m_bytes.erase(0, m_at);
        m_at = 0;
        return {};
    }

    /// What no step has taken yet; good until the next piece.
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_bytes).substr(m_at); }
    /// The first of the rest are read.
    void take(std::size_t bytes) { m_at += bytes; }

private:
    std::string m_bytes;
    std::size_t m_at = 0;
};

} // namespace leadlight

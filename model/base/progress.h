// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace leadlight {

/// What a stage needs from the outside: where to report, and whether to stop. Cheap to copy and safe to use from
/// several threads; all copies and parts of one Progress share its sink and its clock.
class Progress
{
public:
    /// fraction in 0..1, stage in the user's words ("Training 12/50"). Called from worker threads, one at a time.
    using Sink = std::function<void(double fraction, const Phrase& stage)>;

    /// Reports nowhere and is never cancelled.
    Progress();
    Progress(std::stop_token stop, Sink sink);

    /// Poll this by cost: at least every few milliseconds of work, so that Cancel takes effect within 50 ms.
    [[nodiscard]] bool cancelled() const noexcept { return m_stop.stop_requested(); }
    [[nodiscard]] const std::stop_token& stopToken() const noexcept { return m_stop; }

    /// Passes a report on, at most every 30 ms; the first one and fraction 1 always pass.
    void report(double fraction, const Phrase& stage) const;

    /// The same progress for a stage that covers [from, to] of this one.
    [[nodiscard]] Progress part(double from, double to) const;

private:
    struct Shared;
    std::stop_token m_stop;
    std::shared_ptr<Shared> m_shared;
    double m_from = 0.0;
    double m_to = 1.0;
};

} // namespace leadlight

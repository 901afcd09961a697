// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/base/progress.h"

#include <span>
#include <stop_token>
#include <string_view>
#include <thread>

namespace leadlight::cli {

/// Turns Ctrl-C (and SIGTERM) into a stop request while it lives. A second Ctrl-C ends the program at once.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watch;
};

/// A line of progress on stderr where that is a terminal; otherwise it reports nowhere.
[[nodiscard]] Progress terminalProgress(std::stop_token stop);
/// Clears that line, so that what follows stands alone.
void endProgressLine();
/// What there is to say beside a result that goes to stdout: a line each on stderr.
void remark(std::span<const Phrase> sentences);

/// What goes to stdout, as it may go there: a terminal gets marks in place of what it would obey (visible_text.h), a
/// file or a pipe every byte as it is. Whole lines at once.
[[nodiscard]] bool toStandardOutput(std::string_view bytes);

/// The most memory that this process has held, in MB of 2^20 bytes; 0 where the system does not say.
[[nodiscard]] double peakMemoryMb();

} // namespace leadlight::cli

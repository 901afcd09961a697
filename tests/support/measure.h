// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadlight {

/// The best rate of a large float32 matrix product on all threads, measured now: what this machine can do.
[[nodiscard]] double measuredSgemmGigaflops();

/// The process's peak resident memory since the start or the last reset; 0 where the system does not tell.
[[nodiscard]] double peakMemoryMegabytes();
/// Starts the peak anew from what is resident now; does nothing where the system cannot.
void resetPeakMemory();

} // namespace leadlight

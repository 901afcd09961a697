// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace leadlight::testing {

/// So that a program that reads /dev/zero ends alone, and not by taking all memory of the machine. Not under the
/// address sanitizer, which reserves far more than it uses.
inline void limitMemory()
{
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    constexpr rlim_t most = rlim_t{4} << 30;
    const rlimit limit{most, most};
    static_cast<void>(setrlimit(RLIMIT_AS, &limit));
#endif
}

} // namespace leadlight::testing

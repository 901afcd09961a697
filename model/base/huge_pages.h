// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace leadlight {

/// Asks the system to back fresh memory by large pages, so that scattered reads of it miss the address cache less. To
/// be called before the memory is first touched; where the system has no such thing, nothing happens.
void preferHugePages(void* memory, std::size_t bytes);

} // namespace leadlight

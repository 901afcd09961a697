// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace leadlight {

/// Bytes that this program can still take before the system has to swap or to end it: what is free or free to drop,
/// within the limits of its control groups and its address space. Nothing where the system does not tell.
[[nodiscard]] std::optional<std::int64_t> availableMemory();

/// What a Linux system's files below `root` (proc/meminfo, proc/self/cgroup, sys/fs/cgroup) say of it.
[[nodiscard]] std::optional<std::int64_t> availableMemoryIn(const std::filesystem::path& root);

} // namespace leadlight

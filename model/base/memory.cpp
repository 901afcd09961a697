// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/memory.h"

#include <algorithm>
#include <fstream>
#include <string>

#if defined(_WIN32)
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#elif defined(__APPLE__)
#include <mach/mach.h>
#elif defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace leadlight {

namespace {

using Bytes = std::optional<std::int64_t>;
using std::filesystem::path;

/// The smaller of two limits, of which neither need be there.
Bytes smaller(Bytes a, Bytes b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

/// The number that is all of a file; nothing for "max" and for no file.
Bytes numberIn(const path& file)
{
    std::ifstream in(file);
    std::int64_t number = 0;
    if (in >> number)
        return number;
    return {};
}

/// The number behind a word at the start of a line.
Bytes numberAfter(const path& file, std::string_view word)
{
    std::ifstream in(file);
    for (std::string name, rest; in >> name; std::getline(in, rest)) {
        std::int64_t number = 0;
        if (name == word && in >> number)
            return number;
    }
    return {};
}

/// What a version of control groups calls its files.
struct GroupFiles
{
    const char* folder;
    const char* limit;
    const char* used;
    const char* droppable; ///< in memory.stat: pages of files, which are dropped before anything is refused
};
constexpr GroupFiles unifiedGroups{"", "memory.max", "memory.current", "inactive_file"};
constexpr GroupFiles olderGroups{"memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"};

/// What the group and those above it leave. A container may see its own group as the root.
Bytes leftByGroups(const path& mounted, const GroupFiles& files, path group)
{
    const path base = mounted / files.folder;
    Bytes left;
    for (group = group.relative_path();; group = group.parent_path()) {
        const path folder = base / group;
        const Bytes limit = numberIn(folder / files.limit);
        const Bytes used = numberIn(folder / files.used);
        if (limit && used) {
            const auto droppable = numberAfter(folder / "memory.stat", files.droppable).value_or(0);
            left = smaller(left, std::max<std::int64_t>(0, *limit - std::max<std::int64_t>(0, *used - droppable)));
        }
        if (group.empty())
            return left;
    }
}

/// Lines of /proc/self/cgroup: "0::/group" (version 2) or "9:memory:/group" (version 1).
Bytes leftByAllGroups(const path& root)
{
    std::ifstream in(root / "proc/self/cgroup");
    Bytes left;
    for (std::string line; std::getline(in, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const std::string controllers = ',' + line.substr(first + 1, second - first - 1) + ',';
        const path group = line.substr(second + 1);
        if (controllers == ",,")
            left = smaller(left, leftByGroups(root / "sys/fs/cgroup", unifiedGroups, group));
        else if (controllers.find(",memory,") != std::string::npos)
            left = smaller(left, leftByGroups(root / "sys/fs/cgroup", olderGroups, group));
    }
    return left;
}

#if defined(__linux__)
/// What `ulimit -v` leaves.
Bytes addressSpaceLeft()
{
    rlimit limit{};
    const Bytes pages = numberIn("/proc/self/statm");
    if (!pages || getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return {};
    const auto used = *pages * static_cast<std::int64_t>(sysconf(_SC_PAGESIZE));
    return std::max<std::int64_t>(0, static_cast<std::int64_t>(limit.rlim_cur) - used);
}
#endif

} // namespace

Bytes availableMemoryIn(const path& root)
{
    Bytes left = numberAfter(root / "proc/meminfo", "MemAvailable:");
    if (left)
        *left *= 1024;
    return smaller(left, leftByAllGroups(root));
}

Bytes availableMemory()
{
#if defined(_WIN32)
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (GlobalMemoryStatusEx(&status) == 0)
        return {};
    return static_cast<std::int64_t>(std::min({status.ullAvailPhys, status.ullAvailPageFile, status.ullAvailVirtual}));
#elif defined(__APPLE__)
    vm_statistics64_data_t figures{};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    vm_size_t pageSize = 0;
    const mach_port_t host = mach_host_self();
    if (host_page_size(host, &pageSize) != KERN_SUCCESS ||
        host_statistics64(host, HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&figures), &count) != KERN_SUCCESS)
        return {};
    const auto pages = static_cast<std::int64_t>(figures.free_count) + figures.inactive_count + figures.purgeable_count;
    return pages * static_cast<std::int64_t>(pageSize);
#elif defined(__linux__)
    return smaller(availableMemoryIn("/"), addressSpaceLeft());
#else
    return {};
#endif
}

} // namespace leadlight

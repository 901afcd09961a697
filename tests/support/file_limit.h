// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __linux__
#include <csignal>
#include <sys/resource.h>
#endif

namespace leadlight::testing {

/// While it lives no file of this program can grow beyond so many bytes: a write fails then as on a full disk, for any
/// user and on any file system.
class FileLimit
{
public:
#ifdef __linux__
    static constexpr bool works = true;
    explicit FileLimit(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN); // so that write() says it
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
#else
    static constexpr bool works = false;
    explicit FileLimit(unsigned long long /*bytes*/) {}
#endif
};

} // namespace leadlight::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "model/base/visible_text.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <string>

#ifdef _WIN32
#include <io.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace leadlight::cli {

namespace {

constexpr auto watchInterval = std::chrono::milliseconds(10);

// A signal handler can reach nothing but a flag of static duration.
volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

bool isTerminal(std::FILE* stream)
{
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

Interrupt::Interrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    m_watch = std::jthread([this](const std::stop_token& end) {
        while (!end.stop_requested()) {
            if (interrupted != 0)
                m_stop.request_stop();
            std::this_thread::sleep_for(watchInterval);
        }
    });
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

Progress terminalProgress(std::stop_token stop)
{
    if (!isTerminal(stderr))
        return {std::move(stop), {}};
    return {std::move(stop), [](double fraction, const Phrase& stage) {
                const std::string text = visibleEnglish(stage);
                std::fprintf(stderr, "\r[%3d %%] %s\033[K", static_cast<int>(fraction * 100.0), text.c_str());
            }};
}

void endProgressLine()
{
    if (isTerminal(stderr))
        std::fputs("\r\033[K", stderr);
}

void remark(std::span<const Phrase> sentences)
{
    endProgressLine();
    for (const Phrase& sentence : sentences)
        std::fprintf(stderr, "%s\n", visibleEnglish(sentence).c_str());
}

bool toStandardOutput(std::string_view bytes)
{
    static const bool marked = isTerminal(stdout);
    const auto put = [](std::string_view out) { return std::fwrite(out.data(), 1, out.size(), stdout) == out.size(); };
    return marked ? put(visibleLines(bytes)) : put(bytes);
}

double peakMemoryMb()
{
#ifdef _WIN32
    return 0.0;
#else
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return 0.0;
#ifdef __APPLE__
    return static_cast<double>(usage.ru_maxrss) / (1024.0 * 1024.0); // bytes
#else
    return static_cast<double>(usage.ru_maxrss) / 1024.0; // kilobytes
#endif
#endif
}

} // namespace leadlight::cli

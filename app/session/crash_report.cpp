// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/crash_report.h"

#include <QDir>
#include <QFile>

#if defined(__linux__) && defined(__GLIBC__)
#define LEADLIGHT_REPORTS 1
#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>
#endif

namespace leadlight {

namespace {

const auto reportName = QStringLiteral("crash-report.txt");
const auto toldName = QStringLiteral("last-crash.txt");

#ifdef LEADLIGHT_REPORTS

// A signal handler may take no memory: all that it needs is here before.
std::array<char, 4096> reportPath{};
std::array<char, 2048> reportHead{};
std::array<char, 65536> spareStack{}; // the program's own may be what has run out

void put(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = write(file, text.data(), text.size());
        if (written <= 0)
            return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void putHex(int file, std::size_t number)
{
    std::array<char, 18> digits{};
    std::size_t at = digits.size();
    do {
        digits[--at] = "0123456789abcdef"[number % 16];
        number /= 16;
    } while (number != 0);
    put(file, "0x");
    put(file, {digits.data() + at, digits.size() - at});
}

/// "libQt6Core.so.6 0x1a2b3c": what addr2line takes, without the folders.
void putFrame(int file, void* address)
{
    Dl_info place{};
    if (dladdr(address, &place) == 0 || place.dli_fname == nullptr)
        return put(file, "?\n");
    const char* slash = std::strrchr(place.dli_fname, '/');
    put(file, slash != nullptr ? slash + 1 : place.dli_fname);
    put(file, " ");
    putHex(file, static_cast<std::size_t>(static_cast<char*>(address) - static_cast<char*>(place.dli_fbase)));
    put(file, "\n");
}

std::string_view nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "Memory was read or written that is not there.";
    case SIGABRT:
        return "The program gave up (abort).";
    case SIGFPE:
        return "An impossible division.";
    case SIGILL:
        return "An instruction that this processor does not have.";
    default:
        return "Memory could not be reached.";
    }
}

extern "C" void onCrash(int signal)
{
    const int file = open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0) {
        put(file, reportHead.data());
        put(file, "\n\n");
        put(file, nameOf(signal));
        put(file, "\n\n");
        std::array<void*, 64> frames{};
        const int count = backtrace(frames.data(), static_cast<int>(frames.size()));
        for (int i = 0; i < count; ++i)
            putFrame(file, frames[static_cast<std::size_t>(i)]);
        close(file);
    }
    raise(signal); // SA_RESETHAND: this time the system's own way
}

template <std::size_t size>
void copyInto(std::array<char, size>& target, const QByteArray& text)
{
    const std::size_t length = std::min(static_cast<std::size_t>(text.size()), size - 1); // the rest stays 0
    std::copy_n(text.constData(), length, target.data());
}

#endif

} // namespace

void writeReportOnCrash(const QString& folder, const QString& versions)
{
#ifdef LEADLIGHT_REPORTS
    QDir().mkpath(folder);
    copyInto(reportPath, QFile::encodeName(QDir(folder).filePath(reportName)));
    copyInto(reportHead, versions.toUtf8());
    std::array<void*, 1> first{};
    backtrace(first.data(), 1); // loads what it needs now
    stack_t stack{};
    stack.ss_sp = spareStack.data();
    stack.ss_size = spareStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS})
        sigaction(signal, &action, nullptr);
#else
    Q_UNUSED(folder)
    Q_UNUSED(versions)
#endif
}

QString takeCrashReport(const QString& folder)
{
    const QDir place(folder);
    QFile file(place.filePath(reportName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    QFile::remove(place.filePath(toldName));
    if (!file.rename(place.filePath(toldName)))
        file.remove();
    return text;
}

} // namespace leadlight

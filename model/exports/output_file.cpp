// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/output_file.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <memory>
#include <optional>
#include <random>
#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace leadlight {

namespace {

using std::filesystem::path;

struct Closing
{
    void operator()(std::FILE* file) const { std::fclose(file); } // NOLINT(cppcoreguidelines-owning-memory)
};
using Stream = std::unique_ptr<std::FILE, Closing>;

Stream opened(const path& file, const char* mode)
{
#ifdef _WIN32
    const std::string_view letters(mode);
    return Stream(_wfopen(file.c_str(), std::wstring(letters.begin(), letters.end()).c_str()));
#else
    return Stream(std::fopen(file.c_str(), mode));
#endif
}

/// A file that was not there before.
Stream made(const path& file, Readers readers)
{
#ifndef _WIN32
    if (readers == Readers::Owner) {
        constexpr mode_t onlyOwner = 0600;
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other
        const int number = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, onlyOwner);
        return Stream(number < 0 ? nullptr : ::fdopen(number, "wb"));
    }
#endif
    static_cast<void>(readers);
    return opened(file, "wbx");
}

std::string nameOf(const path& file)
{
    const auto text = file.u8string();
    return {text.begin(), text.end()};
}

tl::unexpected<Error> cannotWrite(const path& file, int reason)
{
    return tl::unexpected(
        Error{.kind = ErrorKind::BadData,
              .what = Phrase::tr("The file could not be written: %1.", std::generic_category().message(reason)),
              .file = nameOf(file),
              .hint = Phrase::tr("Choose another place, or free some space.")});
}

tl::unexpected<Error> refused(const path& file, Phrase what)
{
    return tl::unexpected(Error{.kind = ErrorKind::Usage,
                                .what = std::move(what),
                                .file = nameOf(file),
                                .hint = Phrase::tr("Choose another file for the result.")});
}

constexpr int mostLinks = 40; // as many as Linux follows

/// Where a symbolic link at `file` leads, one step; nothing where it is none.
std::optional<path> oneStepOn(const path& file)
{
    std::error_code none;
    if (!std::filesystem::is_symlink(file, none))
        return std::nullopt;
    const path next = std::filesystem::read_symlink(file, none);
    return next.empty() ? std::nullopt : std::optional(file.parent_path() / next);
}

#ifdef _WIN32
std::optional<int> ownDescriptor(const path& /*file*/)
{
    return std::nullopt;
}
#else
/// "1" in a folder whose entries are this program's open files.
std::optional<int> descriptorNamed(const path& file)
{
    std::error_code none;
    const path folder = std::filesystem::canonical(file.parent_path(), none);
    if (folder.empty() || (folder != "/dev/fd" && folder != std::filesystem::canonical("/proc/self/fd", none)))
        return std::nullopt;
    const std::string name = file.filename().string();
    int number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    return error == std::errc() && end == name.data() + name.size() ? std::optional(number) : std::nullopt;
}

bool isOpenAs(int descriptor, const path& file)
{
    struct stat there = {};
    struct stat here = {};
    return ::stat(file.c_str(), &there) == 0 && ::fstat(descriptor, &here) == 0 && there.st_dev == here.st_dev &&
           there.st_ino == here.st_ino;
}

/// The open file of this program that `file` names: by number, or because output and messages go to that very file.
std::optional<int> ownDescriptor(const path& file)
{
    std::error_code none;
    std::optional<path> at = std::filesystem::absolute(file, none);
    for (int step = 0; at && step < mostLinks; ++step, at = oneStepOn(*at))
        if (const auto number = descriptorNamed(*at))
            return number;
    for (const int number : {STDOUT_FILENO, STDERR_FILENO})
        if (isOpenAs(number, file))
            return number;
    return std::nullopt;
}
#endif

Status written(std::FILE* file, const path& name, const std::function<Status(const ByteSink& sink)>& write)
{
    int reason = 0;
    const auto sink = [&](std::string_view bytes) {
        errno = 0;
        const bool done = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
        if (!done && reason == 0)
            reason = errno;
        return done;
    };
    Status done = write(sink);
    if (reason != 0) // tells more than what `write` could know
        return cannotWrite(name, reason);
    if (!done)
        return done;
    if (std::fflush(file) != 0)
        return cannotWrite(name, errno);
    return {};
}

/// Adds to what is there already.
Status writeInto(const path& file, const std::function<Status(const ByteSink& sink)>& write)
{
#ifndef _WIN32
    if (const auto number = ownDescriptor(file)) {
        std::fflush(nullptr); // what this program has written there so far comes first
        const int copy = ::dup(*number);
        const Stream stream(copy < 0 ? nullptr : ::fdopen(copy, "wb"));
        return stream ? written(stream.get(), file, write) : cannotWrite(file, errno);
    }
#endif
    const Stream stream = opened(file, "ab");
    return stream ? written(stream.get(), file, write) : cannotWrite(file, errno);
}

/// A name in the same folder that nothing has.
path nameBeside(const path& file)
{
    std::random_device random;
    std::array<char, 40> name{};
    std::snprintf(name.data(), name.size(), ".leadlight-%08x%08x", random(), random());
    return file.parent_path() / name.data();
}

/// Writes beside the file, then takes its place.
Status replace(const path& file, const std::function<Status(const ByteSink& sink)>& write, Readers readers)
{
    std::error_code none;
    const auto before = std::filesystem::status(file, none);
    if (std::filesystem::exists(before) && !opened(file, "r+b")) // write-protected
        return cannotWrite(file, errno);
    const path beside = nameBeside(file);
    Stream stream = made(beside, readers);
    if (!stream)
        return cannotWrite(file, errno);
    Status done = written(stream.get(), file, write);
    if (std::fclose(stream.release()) != 0 && done) // NOLINT(cppcoreguidelines-owning-memory)
        done = cannotWrite(file, errno);
    if (done && std::filesystem::exists(before) && readers == Readers::AsUsual)
        std::filesystem::permissions(beside, before.permissions(), none);
    std::error_code failed;
    if (done)
        std::filesystem::rename(beside, file, failed);
    if (failed)
        done = cannotWrite(file, failed.default_error_condition().value());
    if (!done)
        std::filesystem::remove(beside, none);
    return done;
}

} // namespace

Status checkOutput(const path& target, std::span<const path> inputs)
{
    std::error_code none; // a file that is not there is no input to lose
    for (const path& input : inputs)
        if (std::filesystem::equivalent(target, input, none))
            return refused(target, Phrase::tr("This is one of the files that are read: the result would replace it."));
    const auto status = std::filesystem::status(target, none);
    if (std::filesystem::is_directory(status))
        return refused(target, Phrase::tr("This is a folder, not a file."));
    if (std::filesystem::is_block_file(status))
        return refused(target, Phrase::tr("This is a disk, not a file."));
    return {};
}

Status checkStandardOutput(std::span<const path> inputs)
{
#ifndef _WIN32
    for (const path& input : inputs)
        if (isOpenAs(STDOUT_FILENO, input))
            return refused(input, Phrase::tr("This file is read, and the output goes to it."));
#endif
    static_cast<void>(inputs);
    return {};
}

Status writeFile(const path& file, const std::function<Status(const ByteSink& sink)>& write, Readers readers)
{
    if (auto good = checkOutput(file, {}); !good)
        return good;
    std::error_code none;
    const auto status = std::filesystem::status(file, none);
    if ((std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) || ownDescriptor(file))
        return writeInto(file, write);
    path end = file; // a link stays a link: what it leads to is replaced
    for (int step = 0; step < mostLinks; ++step)
        if (auto next = oneStepOn(end))
            end = *std::move(next);
    return replace(end, write, readers);
}

} // namespace leadlight

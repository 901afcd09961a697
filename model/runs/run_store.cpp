// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/parallel.h"
#include "model/runs/run_history.h"
#include "model/runs/run_line.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace leadlight {

namespace {

constexpr int formatVersion = 1;
constexpr std::string_view formatName = "leadlight runs";
constexpr std::size_t longestLine = std::size_t{64} << 20; // a run of the most cookies that are kept takes a tenth

std::string firstLine()
{
    return nlohmann::json{{"format", formatName}, {"version", formatVersion}}.dump();
}

Error fileError(Phrase what, const std::filesystem::path& path, Phrase hint)
{
    const auto text = path.u8string();
    return {ErrorKind::BadData, std::move(what), std::string(text.begin(), text.end()), 0, std::move(hint)};
}

Error cannotOpen(const std::filesystem::path& path)
{
    return fileError(Phrase::tr("The run history cannot be opened."), path, Phrase::tr("Check who may read the file."));
}

Error cannotSave(const std::filesystem::path& path)
{
    return fileError(Phrase::tr("The run history could not be saved."), path,
                     Phrase::tr("Check the free space and who may write there."));
}

Error damaged(const std::filesystem::path& path)
{
    return fileError(Phrase::tr("The run history is damaged."), path,
                     Phrase::tr("Move the file away to start a new one."));
}

Status checkFirstLine(std::string_view line, const std::filesystem::path& path)
{
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("format") || json["format"] != formatName || !json.contains("version"))
        return tl::unexpected(damaged(path));
    if (json["version"] != formatVersion)
        return tl::unexpected(fileError(Phrase::tr("The run history is of another version of Leadlight."), path,
                                        Phrase::tr("Update, or move the file away.")));
    return {};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        out.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

/// The start of the first line: that of a history is short.
std::string firstLineOf(std::ifstream& file)
{
    constexpr std::size_t longest = 4096;
    std::string line(longest, '\0');
    file.read(line.data(), static_cast<std::streamsize>(line.size()));
    line.resize(static_cast<std::size_t>(file.gcount()));
    return line.substr(0, line.find('\n'));
}

bool endsWithinALine(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    return file.tellg() > 0 && file.seekg(-1, std::ios::end) && file.get() != '\n';
}

} // namespace

Status checkRuns(const std::filesystem::path& path)
{
    std::error_code missing;
    const auto status = std::filesystem::status(path, missing);
    if (!std::filesystem::exists(status))
        return {};
    if (!std::filesystem::is_regular_file(status)) // a folder; a pipe would wait for ever
        return tl::unexpected(damaged(path));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return tl::unexpected(cannotOpen(path));
    return checkFirstLine(firstLineOf(file), path);
}

Result<RunFile> loadRuns(const std::filesystem::path& path, const Progress& progress)
{
    std::error_code missing;
    if (!std::filesystem::exists(path, missing))
        return RunFile{};
    if (const auto good = checkRuns(path); !good)
        return tl::unexpected(good.error());
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto lines = linesOf(text);
    RunList read(lines.size());
    const auto done = parallelFor(std::ssize(lines) - 1, 16, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto at = static_cast<std::size_t>(begin) + 1; at <= static_cast<std::size_t>(end); ++at)
            if (auto run = lines[at].size() <= longestLine ? runOf(lines[at]) : std::nullopt)
                read[at] = std::make_shared<const RunRecord>(*std::move(run));
    });
    if (!done)
        return tl::unexpected(done.error());
    RunFile out;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        if (read[at])
            out.runs.push_back(std::move(read[at]));
        else if (!lines[at].empty())
            out.damagedLines.push_back(static_cast<std::int64_t>(at) + 1);
    }
    return out;
}

Status saveRuns(const RunList& runs, const std::filesystem::path& path)
{
    auto beside = path;
    beside += ".new";
    std::error_code error;
    {
        std::ofstream file(beside, std::ios::binary);
        file << firstLine() << '\n';
        for (const auto& run : runs)
            file << lineOf(*run) << '\n';
        if (!file.flush())
            error = std::make_error_code(std::errc::io_error);
    }
    if (!error)
        std::filesystem::rename(beside, path, error);
    if (!error)
        return {};
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    return tl::unexpected(cannotSave(path));
}

Status appendRuns(const RunList& runs, const std::filesystem::path& path)
{
    std::error_code missing;
    if (!std::filesystem::exists(path, missing))
        return saveRuns(runs, path);
    if (auto good = checkRuns(path); !good)
        return good;
    // A line that a crash has cut off must not swallow the next one.
    std::string added = endsWithinALine(path) ? "\n" : "";
    for (const auto& run : runs)
        added += lineOf(*run) + '\n';
    std::ofstream file(path, std::ios::binary | std::ios::app);
    if (!(file << added).flush())
        return tl::unexpected(cannotSave(path));
    return {};
}

} // namespace leadlight

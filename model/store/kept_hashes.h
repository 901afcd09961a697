// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace leadlight {

/// What the bytes of files add up to, kept for as long as the files lie there as they were: a session that is saved
/// again, or whose journal is, reads none of its exports for it. For any thread.
class KeptHashes
{
public:
    using Hasher = std::function<std::optional<std::string>(const std::filesystem::path& file, const Progress&)>;

    /// By hashOfFile() (content_hash.h).
    KeptHashes();
    explicit KeptHashes(Hasher hasher);

    /// As hashOfFile(): nothing where it cannot be read, or was cancelled. The file is read where its size or its time
    /// is another one than when it was read last, or was too young then to tell a second change from the first.
    [[nodiscard]] std::optional<std::string> hashOf(const std::filesystem::path& file, const Progress& progress);

private:
    struct State
    {
        std::uintmax_t bytes = 0;
        std::filesystem::file_time_type modified;

        friend bool operator==(const State&, const State&) = default;
    };
    struct Kept
    {
        State state;
        std::string hash;
    };
    [[nodiscard]] static std::optional<State> stateOf(const std::filesystem::path& file);
    [[nodiscard]] std::optional<std::string> kept(const std::filesystem::path& file, const State& state);

    Hasher m_hasher;
    std::mutex m_guard;
    std::map<std::filesystem::path, Kept> m_kept; ///< by whole path
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/kept_hashes.h"

#include "model/store/content_hash.h"

#include <chrono>

namespace leadlight {

namespace fs = std::filesystem;

namespace {

/// A file may be written twice within one tick of a clock, so a time that is as young as this says nothing.
constexpr std::chrono::seconds sureAfter{2};

} // namespace

KeptHashes::KeptHashes()
    : KeptHashes(hashOfFile)
{
}

KeptHashes::KeptHashes(Hasher hasher)
    : m_hasher(std::move(hasher))
{
}

std::optional<KeptHashes::State> KeptHashes::stateOf(const fs::path& file)
{
    std::error_code noSize;
    std::error_code noTime;
    const State out{.bytes = fs::file_size(file, noSize), .modified = fs::last_write_time(file, noTime)};
    return noSize || noTime ? std::nullopt : std::optional(out);
}

std::optional<std::string> KeptHashes::kept(const fs::path& file, const State& state)
{
    const std::lock_guard guard(m_guard);
    const auto found = m_kept.find(file);
    return found != m_kept.end() && found->second.state == state ? std::optional(found->second.hash) : std::nullopt;
}

std::optional<std::string> KeptHashes::hashOf(const fs::path& file, const Progress& progress)
{
    std::error_code none;
    const fs::path whole = fs::absolute(file, none).lexically_normal();
    const auto before = stateOf(whole);
    if (before)
        if (auto hash = kept(whole, *before))
            return hash;
    const auto begun = fs::file_time_type::clock::now();
    auto hash = m_hasher(file, progress);
    // Nothing is kept of a file that changed while it was read.
    if (hash && before && before == stateOf(whole) && begun - before->modified > sureAfter) {
        const std::lock_guard guard(m_guard);
        m_kept[whole] = {*before, *hash};
    }
    return hash;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace leadlight {

class Progress;

/// Adds up bytes to 32 hexadecimal digits (XXH3, 128 bits), the same on every machine: whether something has changed,
/// not whether somebody has changed it on purpose.
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();
    ContentHash(ContentHash&&) noexcept;

    void add(std::span<const std::byte> bytes);
    template <class T>
    void addAll(const T& list)
    {
        add(std::as_bytes(std::span(list)));
    }
    [[nodiscard]] std::string digits() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Of a file's bytes; nothing where it cannot be read, or was cancelled.
[[nodiscard]] std::optional<std::string> hashOfFile(const std::filesystem::path& file, const Progress& progress);

} // namespace leadlight

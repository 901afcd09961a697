// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// A dictionary of distinct texts: id -> text by index, text -> id by hash. Ids are dense and count from 0 in order
/// of first insertion. Texts are UTF-8 and may hold any byte. Not safe to fill from several threads; safe to read.
class StringPool
{
public:
    using Id = std::uint32_t;

    /// The id of `text`, inserted if it is new.
    Id intern(std::string_view text) { return intern(text, hashOf(text)); }
    Id intern(std::string_view text, std::uint64_t hash);
    [[nodiscard]] std::optional<Id> find(std::string_view text) const;
    /// The ids of many texts with their hashes, `absent` for those that are not there. Memory is fetched ahead, so this
    /// is several times faster where the dictionary is larger than the caches. `ids` has as many places as `texts`.
    void find(std::span<const std::string_view> texts, std::span<const std::uint64_t> hashes, Id* ids) const;
    static constexpr Id absent = UINT32_MAX;
    [[nodiscard]] std::string_view operator[](Id id) const
    {
        return {m_bytes.data() + m_ends[id], m_ends[id + 1] - m_ends[id]};
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size() - 1); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    void reserve(std::size_t texts, std::size_t bytes);
    /// Forgets the texts from id `newSize` on: those inserted last.
    void truncate(std::uint32_t newSize);

    /// Ids in the byte order of their texts: the order in which cookies and pages are numbered (see Dataset).
    [[nodiscard]] std::vector<Id> sortedByText() const;

    /// The hash that intern() takes; the same within one run of the program only.
    [[nodiscard]] static std::uint64_t hashOf(std::string_view text);

private:
    void growTo(std::size_t slots);
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    [[nodiscard]] std::size_t home(std::uint64_t hashOrSlot) const { return hashOrSlot >> m_shift; }

    std::vector<char> m_bytes;
    std::vector<std::uint64_t> m_ends{0}; // m_ends[id + 1] is one past the last byte of id
    // Open addressing: high half the high half of the hash, low half id + 1, 0 is free. The place of an entry is the
    // top bits of its hash, so that the table grows without looking at the texts.
    std::vector<std::uint64_t> m_slots;
    unsigned m_shift = 64;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/string_pool.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tbb/parallel_sort.h>
#define XXH_INLINE_ALL
#define XXH_VECTOR XXH_SCALAR // ids are far shorter than what its vector loops are for
#include <xxhash.h>

namespace leadlight {

namespace {
constexpr std::size_t firstSlots = 64;
constexpr std::uint64_t hashPiece = 0xffffffff00000000ULL;

void fetch(const void* address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    (void)address;
#endif
}
} // namespace

std::uint64_t StringPool::hashOf(std::string_view text)
{
    return XXH3_64bits(text.data(), text.size());
}

std::size_t StringPool::slotOf(std::string_view text, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = home(hash);
    while (m_slots[slot] != 0) {
        if ((m_slots[slot] & hashPiece) == (hash & hashPiece) && (*this)[static_cast<Id>(m_slots[slot]) - 1] == text)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

StringPool::Id StringPool::intern(std::string_view text, std::uint64_t hash)
{
    if ((m_ends.size() + 1) * 3 >= m_slots.size() * 2)
        growTo(std::max(firstSlots, m_slots.size() * 2));
    const auto slot = slotOf(text, hash);
    if (m_slots[slot] != 0)
        return static_cast<Id>(m_slots[slot]) - 1;
    const Id id = size();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(m_bytes.size());
    m_slots[slot] = (hash & hashPiece) | (id + 1);
    return id;
}

void StringPool::find(std::span<const std::string_view> texts, std::span<const std::uint64_t> hashes, Id* ids) const
{
    const std::size_t n = texts.size();
    if (m_slots.empty()) {
        std::fill_n(ids, n, absent);
        return;
    }
    // Three dependent misses per text (slot, end of the text, text itself), each started some texts ahead.
    constexpr std::size_t slotAhead = 24;
    constexpr std::size_t endAhead = 16;
    constexpr std::size_t textAhead = 8;
    const auto entryAt = [&](std::size_t i) { return i < n ? m_slots[home(hashes[i])] : 0; };
    for (std::size_t i = 0; i < n; ++i) {
        if (i + slotAhead < n)
            fetch(&m_slots[home(hashes[i + slotAhead])]);
        if (const auto entry = entryAt(i + endAhead); entry != 0)
            fetch(&m_ends[static_cast<Id>(entry) - 1]);
        if (const auto entry = entryAt(i + textAhead); entry != 0) {
            const char* text = m_bytes.data() + m_ends[static_cast<Id>(entry) - 1];
            fetch(text);
            fetch(text + texts[i + textAhead].size());
        }
        const auto entry = m_slots[slotOf(texts[i], hashes[i])];
        ids[i] = entry != 0 ? static_cast<Id>(entry) - 1 : absent;
    }
}

std::optional<StringPool::Id> StringPool::find(std::string_view text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const auto slot = slotOf(text, hashOf(text));
    if (m_slots[slot] == 0)
        return std::nullopt;
    return static_cast<Id>(m_slots[slot]) - 1;
}

void StringPool::reserve(std::size_t texts, std::size_t bytes)
{
    m_bytes.reserve(bytes);
    m_ends.reserve(texts + 1);
    const auto slots = std::bit_ceil(std::max(firstSlots, texts * 3 / 2 + 4));
    if (slots > m_slots.size())
        growTo(slots);
}

void StringPool::growTo(std::size_t slots)
{
    std::vector<std::uint64_t> old(slots, 0);
    old.swap(m_slots);
    m_shift = 64U - static_cast<unsigned>(std::countr_zero(slots));
    const std::size_t mask = slots - 1;
    for (const auto entry : old) {
        if (entry == 0)
            continue;
        std::size_t slot = home(entry);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = entry;
    }
}

void StringPool::truncate(std::uint32_t newSize)
{
    if (newSize >= size())
        return;
    m_ends.resize(std::size_t{newSize} + 1);
    m_bytes.resize(m_ends.back());
    // Entries that stay may have been pushed along by those that go: place them anew.
    for (auto& entry : m_slots)
        if (entry != 0 && static_cast<Id>(entry) > newSize)
            entry = 0;
    if (!m_slots.empty())
        growTo(m_slots.size());
}

std::vector<StringPool::Id> StringPool::sortedByText() const
{
    std::vector<Id> ids(size());
    std::iota(ids.begin(), ids.end(), Id{0});
    tbb::parallel_sort(ids.begin(), ids.end(), [this](Id a, Id b) { return (*this)[a] < (*this)[b]; });
    return ids;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/string_pool.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tbb/parallel_sort.h>

namespace leadlight {

namespace {
constexpr std::size_t firstSlots = 64;
constexpr std::uint64_t hashPiece = 0xffffffff00000000ULL;

std::uint64_t hashOf(std::string_view text)
{
    // std::hash may leave high bits weak on some platforms, and both halves are used here: mix once more.
    std::uint64_t h = std::hash<std::string_view>{}(text);
    h ^= h >> 32;
    h *= 0x9e3779b97f4a7c15ULL;
    return h ^ (h >> 29);
}
} // namespace

std::size_t StringPool::slotOf(std::string_view text, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0) {
        if ((m_slots[slot] & hashPiece) == (hash & hashPiece)
            && (*this)[static_cast<Id>(m_slots[slot]) - 1] == text)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

StringPool::Id StringPool::intern(std::string_view text)
{
    if ((size() + 1) * 4 >= m_slots.size() * 3)
        grow();
    const auto hash = hashOf(text);
    const auto slot = slotOf(text, hash);
    if (m_slots[slot] != 0)
        return static_cast<Id>(m_slots[slot]) - 1;
    const Id id = size();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(m_bytes.size());
    m_slots[slot] = (hash & hashPiece) | (id + 1);
    return id;
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
    while (m_slots.size() * 3 <= texts * 4)
        grow();
}

void StringPool::grow()
{
    m_slots.assign(std::max(firstSlots, m_slots.size() * 2), 0);
    for (Id id = 0; id < size(); ++id) {
        const auto hash = hashOf((*this)[id]);
        m_slots[slotOf((*this)[id], hash)] = (hash & hashPiece) | (id + 1);
    }
}

std::vector<StringPool::Id> StringPool::sortedByText() const
{
    std::vector<Id> ids(size());
    std::iota(ids.begin(), ids.end(), Id{0});
    tbb::parallel_sort(ids.begin(), ids.end(), [this](Id a, Id b) { return (*this)[a] < (*this)[b]; });
    return ids;
}

} // namespace leadlight

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

/// A slot is two words of m_slots: the entry that the header describes, and this: where the entry's text stands. So a
/// look-up takes two memory accesses, the slot and the text.
class Place
{
public:
    Place(std::size_t offset, std::size_t length)
        : m_word(std::uint64_t{offset} << 24U | std::min<std::uint64_t>(length, longText))
    {
    }
    explicit Place(std::uint64_t word)
        : m_word(word)
    {
    }
    [[nodiscard]] std::uint64_t word() const { return m_word; }
    [[nodiscard]] std::size_t offset() const { return m_word >> 24U; }
    [[nodiscard]] std::size_t length() const { return m_word & longText; }
    /// 24 bits do not hold the length.
    [[nodiscard]] bool isLong() const { return length() == longText; }

private:
    static constexpr std::uint64_t longText = 0xffffff;
    std::uint64_t m_word;
};

StringPool::Id idOf(std::uint64_t entry)
{
    return entry != 0 ? static_cast<StringPool::Id>(entry) - 1 : StringPool::absent;
}

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
    const std::size_t mask = m_slots.size() / 2 - 1;
    const auto holdsText = [&](std::size_t slot) {
        const Place place(m_slots[2 * slot + 1]);
        return place.isLong() ? (*this)[idOf(m_slots[2 * slot])] == text
                              : std::string_view(m_bytes.data() + place.offset(), place.length()) == text;
    };
    std::size_t slot = home(hash);
    for (; m_slots[2 * slot] != 0; slot = (slot + 1) & mask)
        if ((m_slots[2 * slot] & hashPiece) == (hash & hashPiece) && holdsText(slot))
            break;
    return slot;
}

StringPool::Id StringPool::intern(std::string_view text, std::uint64_t hash)
{
    if ((m_ends.size() + 1) * 3 >= m_slots.size())
        growTo(std::max(firstSlots, m_slots.size()));
    const auto slot = slotOf(text, hash);
    if (m_slots[2 * slot] != 0)
        return idOf(m_slots[2 * slot]);
    const Id id = size();
    m_slots[2 * slot] = (hash & hashPiece) | (id + 1);
    m_slots[2 * slot + 1] = Place(m_bytes.size(), text.size()).word();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(m_bytes.size());
    return id;
}

void StringPool::find(std::span<const std::string_view> texts, std::span<const std::uint64_t> hashes, Id* ids) const
{
    const std::size_t n = texts.size();
    if (m_slots.empty()) {
        std::fill_n(ids, n, absent);
        return;
    }
    // Two dependent misses per text, each started some texts ahead.
    constexpr std::size_t slotAhead = 24;
    constexpr std::size_t textAhead = 12;
    for (std::size_t i = 0; i < n; ++i) {
        if (i + slotAhead < n)
            fetch(&m_slots[2 * home(hashes[i + slotAhead])]);
        if (i + textAhead < n) {
            const Place next(m_slots[2 * home(hashes[i + textAhead]) + 1]);
            const char* text = m_bytes.data() + next.offset();
            fetch(text);
            fetch(text + next.length());
        }
        ids[i] = idOf(m_slots[2 * slotOf(texts[i], hashes[i])]);
    }
}

std::optional<StringPool::Id> StringPool::find(std::string_view text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const auto id = idOf(m_slots[2 * slotOf(text, hashOf(text))]);
    return id != absent ? std::optional(id) : std::nullopt;
}

void StringPool::reserve(std::size_t texts, std::size_t bytes)
{
    m_bytes.reserve(bytes);
    m_ends.reserve(texts + 1);
    const auto slots = std::bit_ceil(std::max(firstSlots, texts * 3 / 2 + 4));
    if (slots > m_slots.size() / 2)
        growTo(slots);
}

void StringPool::growTo(std::size_t slots)
{
    std::vector<std::uint64_t> old(2 * slots, 0);
    old.swap(m_slots);
    m_shift = 64U - static_cast<unsigned>(std::countr_zero(slots));
    const std::size_t mask = slots - 1;
    for (std::size_t i = 0; i < old.size(); i += 2) {
        if (old[i] == 0)
            continue;
        std::size_t slot = home(old[i]);
        while (m_slots[2 * slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[2 * slot] = old[i];
        m_slots[2 * slot + 1] = old[i + 1];
    }
}

void StringPool::truncate(std::uint32_t newSize)
{
    if (newSize >= size())
        return;
    m_ends.resize(std::size_t{newSize} + 1);
    m_bytes.resize(m_ends.back());
    // Entries that stay may have been pushed along by those that go: place them anew.
    for (std::size_t i = 0; i < m_slots.size(); i += 2)
        if (m_slots[i] != 0 && idOf(m_slots[i]) >= newSize)
            m_slots[i] = 0;
    if (!m_slots.empty())
        growTo(m_slots.size() / 2);
}

std::vector<StringPool::Id> StringPool::sortedByText() const
{
    std::vector<Id> ids(size());
    std::iota(ids.begin(), ids.end(), Id{0});
    tbb::parallel_sort(ids.begin(), ids.end(), [this](Id a, Id b) { return (*this)[a] < (*this)[b]; });
    return ids;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/index_sort.h"

#include "model/base/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <tbb/parallel_sort.h>

namespace leadlight {

namespace {
constexpr std::int64_t rowsAPiece = 16'384;

// Every kind of key becomes 64 bits that compare like the key: sorting small pairs in place is several times faster
// than sorting row numbers with a comparison that fetches two keys from far apart.
struct Entry
{
    std::uint64_t bits = 0;
    std::int32_t row = 0;
};

constexpr std::uint64_t noValue = std::numeric_limits<std::uint64_t>::max();

std::uint64_t bitsOf(std::int64_t value, bool descending)
{
    const auto bits = static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63);
    return descending ? ~bits : bits;
}

std::uint64_t bitsOf(double value, bool descending)
{
    if (std::isnan(value))
        return noValue;
    // IEEE 754: positive numbers order like their bits, negative ones the other way round. -0 becomes 0.
    const auto raw = std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value);
    const bool negative = (raw >> 63) != 0;
    const auto bits = negative ? ~raw : raw | (std::uint64_t{1} << 63);
    return descending ? ~bits : bits;
}

/// Eight bytes of the text from `offset` on, filled up with zeros.
std::uint64_t bitsOf(std::string_view text, bool descending, std::size_t offset = 0)
{
    std::uint64_t bits = 0;
    for (std::size_t i = offset; i < offset + sizeof bits; ++i)
        bits = (bits << 8) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return descending ? ~bits : bits;
}

template <class Key>
Result<std::vector<Entry>> entriesOf(std::int32_t rows, const Key& key, bool descending, const Progress& progress)
{
    std::vector<Entry> entries(static_cast<std::size_t>(rows));
    const auto filled = parallelFor(rows, rowsAPiece, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto row = static_cast<std::int32_t>(begin); row < end; ++row)
            entries[static_cast<std::size_t>(row)] = {bitsOf(key(row), descending), row};
    });
    if (!filled)
        return tl::unexpected(filled.error());
    return entries;
}

bool lower(const Entry& a, const Entry& b)
{
    return a.bits != b.bits ? a.bits < b.bits : a.row < b.row;
}

void orderByBits(std::span<Entry> entries)
{
    if (!std::ranges::is_sorted(entries, lower))
        tbb::parallel_sort(entries.begin(), entries.end(), lower);
}

/// Entries that agree in all bytes before `offset + 8` and hold the eight from `offset` on: orders them by those, then
/// each run of equal ones by what follows. Texts are fetched once per eight bytes, not at every comparison.
void orderTexts(std::span<Entry> entries, const TextKey& key, bool descending, std::size_t offset)
{
    orderByBits(entries);
    const std::size_t next = offset + sizeof(Entry::bits);
    for (auto run = entries.begin(); run != entries.end();) {
        const auto end = std::find_if(run, entries.end(), [&](const Entry& e) { return e.bits != run->bits; });
        const auto texts = std::span(run, end);
        run = end;
        const bool goesOn =
            texts.size() > 1 && std::ranges::any_of(texts, [&](const Entry& e) { return key(e.row).size() > next; });
        if (!goesOn)
            continue;
        for (auto& entry : texts)
            entry.bits = bitsOf(key(entry.row), descending, next);
        orderTexts(texts, key, descending, next);
    }
}

void order(std::vector<Entry>& entries, const TextKey& key, bool descending)
{
    orderTexts(entries, key, descending, 0);
}

template <class Number>
void order(std::vector<Entry>& entries, const Number& /*key*/, bool /*descending*/)
{
    orderByBits(entries);
}
} // namespace

Result<std::vector<std::int32_t>> sortedRows(std::int32_t rows, const SortKey& key, SortDirection direction,
                                             const Progress& progress)
{
    const bool descending = direction == SortDirection::Descending;
    return std::visit(
        [&](const auto& keyOf) -> Result<std::vector<std::int32_t>> {
            auto entries = entriesOf(rows, keyOf, descending, progress);
            if (!entries)
                return tl::unexpected(entries.error());
            order(*entries, keyOf, descending);
            if (progress.cancelled())
                return cancelled();
            std::vector<std::int32_t> sorted(entries->size());
            std::ranges::transform(*entries, sorted.begin(), &Entry::row);
            return sorted;
        },
        key);
}

Result<std::vector<std::int32_t>> keptRows(std::span<const std::int32_t> rows,
                                           const std::function<bool(std::int32_t)>& keep, const Progress& progress)
{
    std::vector<char> kept(rows.size());
    const auto judged = parallelFor(std::ssize(rows), rowsAPiece, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
            kept[i] = keep(rows[i]) ? 1 : 0;
    });
    if (!judged)
        return tl::unexpected(judged.error());
    std::vector<std::int32_t> out;
    out.reserve(static_cast<std::size_t>(std::ranges::count(kept, 1)));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (kept[i] != 0)
            out.push_back(rows[i]);
    }
    return out;
}

} // namespace leadlight

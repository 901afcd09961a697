// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text_order.h"

#include "model/base/parallel.h"

#include <algorithm>
#include <cstring>

namespace leadlight {

namespace {

/// A text with the eight bytes that follow the prefix which all texts share, so that nearly all comparisons are of
/// two integers in the cache.
struct Keyed
{
    std::uint64_t key = 0;
    StringPool::Id id = 0;
};

constexpr std::int64_t grain = 1 << 16;
constexpr std::size_t idsPerBucket = 4096;
constexpr std::size_t samplesPerBucket = 8;
constexpr std::size_t mostBuckets = 1024;

std::size_t commonPrefix(const StringPool& pool, const std::vector<StringPool::Id>& ids)
{
    const std::string_view first = pool[ids.front()];
    std::size_t length = first.size();
    for (const auto id : ids) {
        const std::string_view text = pool[id];
        length = std::min(length, text.size());
        if (std::memcmp(first.data(), text.data(), length) != 0)
            length = static_cast<std::size_t>(
                std::mismatch(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(length), text.begin()).first -
                first.begin());
        if (length == 0)
            break;
    }
    return length;
}

std::uint64_t keyOf(std::string_view text, std::size_t from)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < sizeof key; ++i)
        key = key << 8 | (from + i < text.size() ? static_cast<unsigned char>(text[from + i]) : 0U);
    return key;
}

struct ByText
{
    const StringPool& pool;
    bool operator()(const Keyed& a, const Keyed& b) const
    {
        return a.key != b.key ? a.key < b.key : pool[a.id] < pool[b.id];
    }
};

/// Splitters that cut the texts into about equal buckets, taken from an evenly spaced sample.
std::vector<Keyed> splitters(const std::vector<Keyed>& texts, std::size_t buckets, const ByText& less)
{
    std::vector<Keyed> sample;
    const std::size_t wanted = buckets * samplesPerBucket;
    for (std::size_t i = 0; i < wanted; ++i)
        sample.push_back(texts[i * texts.size() / wanted]);
    std::sort(sample.begin(), sample.end(), less);
    std::vector<Keyed> out;
    for (std::size_t b = 1; b < buckets; ++b)
        out.push_back(sample[b * samplesPerBucket]);
    return out;
}

} // namespace

Result<std::vector<StringPool::Id>> orderedByText(const StringPool& pool, std::vector<StringPool::Id> ids,
                                                  const Progress& progress)
{
    if (ids.empty())
        return ids;
    const std::size_t prefix = commonPrefix(pool, ids);
    std::vector<Keyed> texts(ids.size());
    const auto n = static_cast<std::int64_t>(ids.size());
    if (auto done = parallelFor(n, grain, progress,
                                [&](std::int64_t from, std::int64_t to) {
                                    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(to); ++i)
                                        texts[i] = {keyOf(pool[ids[i]], prefix), ids[i]};
                                });
        !done)
        return tl::unexpected(done.error());

    const ByText less{pool};
    const std::size_t buckets = std::clamp<std::size_t>(ids.size() / idsPerBucket, 1, mostBuckets);
    const auto cuts = splitters(texts, buckets, less);
    std::vector<std::uint16_t> bucketOf(texts.size());
    if (auto done = parallelFor(n, grain, progress,
                                [&](std::int64_t from, std::int64_t to) {
                                    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(to); ++i)
                                        bucketOf[i] = static_cast<std::uint16_t>(
                                            std::upper_bound(cuts.begin(), cuts.end(), texts[i], less) - cuts.begin());
                                });
        !done)
        return tl::unexpected(done.error());

    std::vector<std::size_t> start(buckets + 1, 0);
    for (const auto bucket : bucketOf)
        ++start[bucket + 1U];
    for (std::size_t b = 0; b < buckets; ++b)
        start[b + 1] += start[b];
    std::vector<Keyed> split(texts.size());
    auto next = start;
    for (std::size_t i = 0; i < texts.size(); ++i)
        split[next[bucketOf[i]]++] = texts[i];

    if (auto done = parallelFor(static_cast<std::int64_t>(buckets), 1, progress,
                                [&](std::int64_t first, std::int64_t) {
                                    const auto b = static_cast<std::size_t>(first);
                                    std::sort(split.begin() + static_cast<std::ptrdiff_t>(start[b]),
                                              split.begin() + static_cast<std::ptrdiff_t>(start[b + 1]), less);
                                    for (std::size_t i = start[b]; i < start[b + 1]; ++i)
                                        ids[i] = split[i].id;
                                });
        !done)
        return tl::unexpected(done.error());
    return ids;
}

} // namespace leadlight

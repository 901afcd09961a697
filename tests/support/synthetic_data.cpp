// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_data.h"

#include "model/numeric/random_bits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tbb/parallel_for.h>

namespace leadlight {

namespace {

constexpr std::size_t topics = 32;
constexpr double shareFromTopic = 0.6;
constexpr double drawsPerPair = 1.25; // repeated draws of a page fall together
constexpr std::string_view unitOfTopic = "aaaaaaaaaaabbbbbbbcccdddeeeffggh";
// Type weights and how many of the real export's rows are of that type.
constexpr std::array typeWeights{2.5, 2.0, 2.0, 2.0, 2.0, 1.0, 1.0, 3.0, 2.0, 1.0, 2.0};
constexpr std::array typeShares{863.0, 771.0, 752.0, 594.0, 382.0, 272.0, 162.0, 79.0, 7.0, 3.0, 3.0};

/// A sequence of random numbers of its own for each (purpose, index).
class Stream
{
public:
    Stream(std::uint64_t purpose, std::uint64_t index)
        : m_state(mixedBits(mixedBits(purpose) ^ index))
    {
    }
    double unit() { return unitInterval(mixedBits(m_state++)); }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(unit() * static_cast<double>(n)); }

private:
    std::uint64_t m_state;
};
enum Purpose : std::uint64_t {
    Pages = 1,
    Cookies,
    Draws,
    Thinning,
    Submissions,
    Owners,
};

/// Draws pages by popularity, from all of them or from one topic.
class PageSampler
{
public:
    explicit PageSampler(std::size_t pages)
        : m_page(pages)
        , m_topic(pages)
    {
        Stream random(Pages, 0);
        std::vector<double> popularity(pages);
        for (std::size_t p = 0; p < pages; ++p)
            popularity[p] = std::pow(static_cast<double>(p) + 10.0, -0.9);
        for (std::size_t p = pages; p-- > 1;)
            std::swap(popularity[p], popularity[random.below(p + 1)]);
        for (std::size_t p = 0; p < pages; ++p)
            m_topic[p] = static_cast<std::uint16_t>(p < topics ? p : random.below(topics));
        std::iota(m_page.begin(), m_page.end(), 0);
        std::ranges::stable_sort(m_page, {}, [this](std::int32_t p) { return m_topic[static_cast<std::size_t>(p)]; });
        double sum = 0.0;
        for (const std::int32_t p : m_page) {
            sum += popularity[static_cast<std::size_t>(p)];
            m_cumulative.push_back(sum);
            m_end[m_topic[static_cast<std::size_t>(p)]] = m_cumulative.size();
        }
    }
    [[nodiscard]] const std::vector<std::uint16_t>& topic() const { return m_topic; }

    std::int32_t draw(std::size_t topic, Stream& random) const
    {
        const bool own = random.unit() < shareFromTopic;
        const std::size_t from = own && topic > 0 ? m_end[topic - 1] : 0;
        const std::size_t to = own ? m_end[topic] : m_page.size();
        const double low = from > 0 ? m_cumulative[from - 1] : 0.0;
        const double x = low + random.unit() * (m_cumulative[to - 1] - low);
        const auto first = m_cumulative.begin();
        const auto found =
            std::upper_bound(first + static_cast<std::ptrdiff_t>(from), first + static_cast<std::ptrdiff_t>(to) - 1, x);
        return m_page[static_cast<std::size_t>(found - first)];
    }

private:
    std::vector<std::int32_t> m_page; // grouped by topic
    std::vector<double> m_cumulative; // popularity, in that order
    std::vector<std::uint16_t> m_topic;
    std::array<std::size_t, topics> m_end{};
};

/// Draws per cookie: a Pareto variable scaled so that all together come to `total`.
std::vector<std::int32_t> drawCounts(const SyntheticSize& size)
{
    std::vector<double> raw(static_cast<std::size_t>(size.cookies));
    for (std::size_t c = 0; c < raw.size(); ++c)
        raw[c] = std::pow(1.0 - Stream(Cookies, c).unit(), -1.0 / 1.5);
    const double most = size.pages / 5;
    const double total = drawsPerPair * static_cast<double>(size.pairs);
    double low = 0.1;
    double high = static_cast<double>(size.pairs);
    for (int step = 0; step < 60; ++step) {
        const double scale = (low + high) / 2.0;
        const double sum = std::transform_reduce(raw.begin(), raw.end(), 0.0, std::plus(),
                                                 [&](double r) { return std::clamp(r * scale, 1.0, most); });
        (sum < total ? low : high) = scale;
    }
    std::vector<std::int32_t> counts;
    counts.reserve(raw.size());
    for (const double r : raw)
        counts.push_back(static_cast<std::int32_t>(std::clamp(r * low, 1.0, most)));
    return counts;
}

/// The distinct pages of one cookie after `rounds` rounds of draws, ascending; `forced` pages always.
void drawPages(const PageSampler& sampler, std::size_t cookie, int rounds, std::int32_t count,
               std::span<const std::int32_t> forced, std::vector<std::int32_t>& pages)
{
    Stream random(Draws, cookie);
    const std::size_t topic = random.below(topics);
    pages.assign(forced.begin(), forced.end());
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(count) * rounds; ++i)
        pages.push_back(sampler.draw(topic, random));
    std::ranges::sort(pages);
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
}

/// Per cookie the pages that it must have, so that every page is seen by someone.
std::vector<std::vector<std::int32_t>> forcedPages(const SyntheticSize& size)
{
    std::vector<std::vector<std::int32_t>> forced(static_cast<std::size_t>(size.cookies));
    for (std::int32_t page = 0; page < size.pages; ++page)
        forced[Stream(Owners, static_cast<std::uint64_t>(page)).below(forced.size())].push_back(page);
    return forced;
}

float strengthOf(std::int32_t page, std::size_t cookie)
{
    double pick = Stream(Submissions, static_cast<std::uint64_t>(page)).unit() *
                  std::accumulate(typeShares.begin(), typeShares.end(), 0.0);
    std::size_t type = 0;
    while (type + 1 < typeShares.size() && (pick -= typeShares[type]) >= 0.0)
        ++type;
    const double u = Stream(Submissions, mixedBits(cookie) + static_cast<std::uint64_t>(page)).unit();
    return static_cast<float>(typeWeights[type] * std::min(302.0, std::floor(std::pow(1.0 - u, -1.0 / 1.55))));
}

} // namespace

SyntheticData makeSyntheticData(const SyntheticSize& size)
{
    const PageSampler sampler(static_cast<std::size_t>(size.pages));
    const std::vector<std::int32_t> counts = drawCounts(size);
    const auto forced = forcedPages(size);
    std::vector<std::vector<std::int32_t>> rows(counts.size());
    std::int64_t total = 0;
    for (int rounds = 1; total < size.pairs; ++rounds) {
        tbb::parallel_for(std::size_t(0), rows.size(),
                          [&](std::size_t c) { drawPages(sampler, c, rounds, counts[c], forced[c], rows[c]); });
        total = std::transform_reduce(rows.begin(), rows.end(), std::int64_t(0), std::plus(),
                                      [](const auto& row) { return static_cast<std::int64_t>(row.size()); });
    }
    // Thin out evenly what is too much; the first page of each cookie and the forced ones stay.
    const double keep = static_cast<double>(size.pairs) / static_cast<double>(total);
    SyntheticData out;
    SparseMatrix& matrix = out.strength;
    matrix.rows = size.cookies;
    matrix.cols = size.pages;
    matrix.index.reserve(static_cast<std::size_t>(size.pairs));
    matrix.value.reserve(static_cast<std::size_t>(size.pairs));
    for (std::size_t c = 0; c < rows.size(); ++c) {
        Stream random(Thinning, c);
        for (const std::int32_t page : rows[c]) {
            const bool wanted = random.unit() < keep || page == rows[c].front();
            if (wanted || std::ranges::count(forced[c], page) > 0) {
                matrix.index.push_back(page);
                matrix.value.push_back(strengthOf(page, c));
            }
        }
        matrix.start.push_back(matrix.nonZeros());
        std::vector<std::int32_t>().swap(rows[c]);
    }
    for (const std::uint16_t topic : sampler.topic())
        out.pageGroup.push_back(static_cast<std::uint16_t>(unitOfTopic[topic] - 'a'));
    return out;
}

} // namespace leadlight

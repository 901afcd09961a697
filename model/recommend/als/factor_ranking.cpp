// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/factor_ranking.h"

#include "model/recommend/factor_products.h"

#include <bit>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

constexpr float largestByte = 127.0F;
constexpr std::int32_t zeroByte = 128; // of the cookies' unsigned bytes
constexpr auto pagesAtOnce = static_cast<std::size_t>(byte_products::pagesAtOnce);
constexpr auto quad = static_cast<std::size_t>(byte_products::quad);
constexpr std::int32_t sampleSize = 64;
constexpr std::int64_t fewestProducts = 1 << 20; // below, nothing is worth preparing
constexpr double mostExamined = 1.0 / 8;         // of the products
constexpr double slack = 1.0001;                 // for rounding in the lengths themselves

std::span<const float> rowOf(std::span<const float> matrix, Eigen::Index stride, std::int64_t row)
{
    return matrix.subspan(static_cast<std::size_t>(row * stride), static_cast<std::size_t>(stride));
}

double lengthOf(std::span<const float> vector)
{
    double sum = 0.0;
    for (const float v : vector)
        sum += static_cast<double>(v) * static_cast<double>(v);
    return std::sqrt(sum);
}

float largestOf(std::span<const float> vector)
{
    float largest = 0.0F;
    for (const float v : vector)
        largest = std::max(largest, std::abs(v));
    return largest;
}

/// Calls put(k, byte) for every value rounded to a multiple of `scale`; gives the length of what rounding took away.
template <class Put>
double roundToBytes(std::span<const float> vector, float scale, Put&& put)
{
    const float inverse = 1.0F / scale;
    double lost = 0.0;
    for (std::size_t k = 0; k < vector.size(); ++k) {
        const float rounded = std::nearbyint(std::clamp(vector[k] * inverse, -largestByte, largestByte));
        const double difference =
            static_cast<double>(vector[k]) - static_cast<double>(rounded) * static_cast<double>(scale);
        lost += difference * difference;
        put(k, static_cast<std::int32_t>(rounded));
    }
    return slack * std::sqrt(lost);
}

std::int32_t limit(double value)
{
    constexpr double beyondAnyProduct = 1e9;
    return static_cast<std::int32_t>(std::clamp(value, -beyondAnyProduct, beyondAnyProduct));
}

} // namespace

/// A cookie on its way through the groups.
struct FactorRanking::Cookie
{
    const float* factors = nullptr;
    double inverseScale = 0.0; // 0: no bytes, every product is computed
    double length = 0.0;       // of the rounded vector, in units of the scale
    double rounding = 0.0;     // likewise, with what float32 may add up wrongly
    float low = std::numeric_limits<float>::infinity();
    float high = -std::numeric_limits<float>::infinity();
    std::array<std::int32_t, productsAtOnce> noted{}; // pages to compute the scores of, as many as pay at once
    std::size_t count = 0;

    /// One unit is the slack for rounding in this very formula.
    [[nodiscard]] byte_products::Limits limits(const Group& group, float threshold) const
    {
        if (inverseScale == 0.0)
            return {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::min()};
        const double error = rounding * group.length + length * group.rounding + 1.0;
        const double unit = inverseScale * group.inverseScale;
        return {limit(std::floor(static_cast<double>(threshold) * unit - error) - 1.0),
                limit(std::ceil(static_cast<double>(low) * unit + error) + 1.0)};
    }
};

/// Some cookies that go through the groups of pages together.
class FactorRanking::Block
{
public:
    Block(const FactorRanking& ranking, const SparseMatrix& known, std::int32_t begin, std::int32_t end, std::size_t n);
    void run();
    void write(std::int32_t begin, TopN& out);
    void hand(std::int32_t begin, const Listed& listed);
    [[nodiscard]] std::int64_t examined() const { return m_examined; }

private:
    void startCookie(std::size_t at, std::int32_t cookie);
    void startSeen(std::size_t at, const SparseMatrix& known, std::int32_t cookie);
    void startApart(std::size_t at);
    void take(std::size_t at, std::int32_t page);
    void note(std::size_t at, std::size_t group, std::uint64_t bits);
    std::array<float, productsAtOnce> scoresOfNoted(std::size_t at);
    void examine(std::size_t at);

    const FactorRanking& m_ranking;
    std::vector<Cookie> m_cookies;
    std::vector<BestCandidates> m_best;
    std::vector<std::uint8_t> m_bytes;   // rows of `stride`, padded to whole batches of cookies
    std::vector<std::uint64_t> m_unseen; // per cookie and group a bit per page, of pages neither seen nor apart
    std::vector<float> m_apart;          // per cookie the scores of the pages apart
    std::int64_t m_examined = 0;
};

FactorRanking::FactorRanking(const FactorView& factors, const Filter& filter)
    : m_factors(factors)
    , m_filter(filter)
    , m_order(factors.pages.size() / static_cast<std::size_t>(factors.stride))
{
    std::vector<double> length(m_order.size());
    for (std::size_t page = 0; page < length.size(); ++page)
        length[page] = lengthOf(rowOf(m_factors.pages, m_factors.stride, static_cast<std::int64_t>(page)));
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, std::ranges::greater(),
                             [&](std::int32_t page) { return length[static_cast<std::size_t>(page)]; });
    m_position.resize(m_order.size());
    for (std::size_t position = 0; position < m_order.size(); ++position)
        m_position[static_cast<std::size_t>(m_order[position])] = static_cast<std::int32_t>(position);
    const std::size_t padded = (m_order.size() + pagesAtOnce - 1) / pagesAtOnce * pagesAtOnce;
    m_bytes.resize(padded * static_cast<std::size_t>(m_factors.stride));
    m_start.resize(padded);
    for (std::size_t first = 0; first < m_order.size(); first += pagesAtOnce)
        addGroup(std::span(m_order).subspan(first, std::min(pagesAtOnce, m_order.size() - first)));
}

void FactorRanking::addGroup(std::span<const std::int32_t> pages)
{
    const std::size_t first = m_groups.size() * pagesAtOnce;
    std::int8_t* const bytes = m_bytes.data() + first * static_cast<std::size_t>(m_factors.stride);
    Group group;
    float scale = 0.0F;
    for (const std::int32_t page : pages)
        scale = std::max(scale, largestOf(rowOf(m_factors.pages, m_factors.stride, page)) / largestByte);
    scale = std::isnormal(scale) ? scale : 1.0F;
    group.inverseScale = 1.0 / static_cast<double>(scale);
    for (std::size_t p = 0; p < pages.size(); ++p) {
        const auto vector = rowOf(m_factors.pages, m_factors.stride, pages[p]);
        std::int32_t sum = 0;
        const double lost = roundToBytes(vector, scale, [&](std::size_t k, std::int32_t byte) {
            bytes[(k / quad * pagesAtOnce + p) * quad + k % quad] = static_cast<std::int8_t>(byte);
            sum += byte;
        });
        m_start[first + p] = -zeroByte * sum;
        group.length = std::max(group.length, slack * lengthOf(vector) * group.inverseScale);
        group.rounding = std::max(group.rounding, lost * group.inverseScale);
        group.pages |= std::uint64_t{1} << p;
    }
    m_groups.push_back(group);
}

FactorRanking::Block::Block(const FactorRanking& ranking, const SparseMatrix& known, std::int32_t begin,
                            std::int32_t end, std::size_t n)
    : m_ranking(ranking)
    , m_cookies(static_cast<std::size_t>(end - begin))
    , m_best(m_cookies.size(), BestCandidates(n))
{
    constexpr auto together = static_cast<std::size_t>(byte_products::cookiesAtOnce);
    const std::size_t padded = (m_cookies.size() + together - 1) / together * together;
    m_bytes.assign(padded * static_cast<std::size_t>(ranking.m_factors.stride), static_cast<std::uint8_t>(zeroByte));
    m_unseen.reserve(m_cookies.size() * ranking.m_groups.size());
    for (std::size_t at = 0; at < m_cookies.size(); ++at) {
        startCookie(at, begin + static_cast<std::int32_t>(at));
        startSeen(at, known, begin + static_cast<std::int32_t>(at));
        startApart(at);
    }
}

void FactorRanking::Block::startCookie(std::size_t at, std::int32_t cookie)
{
    const FactorView& factors = m_ranking.m_factors;
    const auto vector = rowOf(factors.cookies, factors.stride, cookie);
    Cookie& out = m_cookies[at];
    out.factors = vector.data();
    const float scale = largestOf(vector) / largestByte;
    if (!std::isnormal(scale))
        return;
    std::uint8_t* const bytes = m_bytes.data() + at * vector.size();
    const double lost = roundToBytes(vector, scale, [bytes](std::size_t k, std::int32_t byte) {
        bytes[k] = static_cast<std::uint8_t>(byte + zeroByte);
    });
    const double length = slack * lengthOf(vector);
    const double floatError = static_cast<double>(vector.size() + 2) * 0x1.0p-23 * length;
    out.inverseScale = 1.0 / static_cast<double>(scale);
    out.length = (length + lost) * out.inverseScale;
    out.rounding = (lost + floatError) * out.inverseScale;
}

/// The pages seen count for the lowest and the highest score, and for nothing else.
void FactorRanking::Block::startSeen(std::size_t at, const SparseMatrix& known, std::int32_t cookie)
{
    for (const Group& group : m_ranking.m_groups)
        m_unseen.push_back(group.pages);
    for (const std::int32_t page : known.row(cookie).pages) {
        take(at, page);
        m_cookies[at].noted[m_cookies[at].count++] = page;
        if (m_cookies[at].count == m_cookies[at].noted.size())
            scoresOfNoted(at);
    }
    scoresOfNoted(at);
}

/// Computes the scores of the pages apart.
void FactorRanking::Block::startApart(std::size_t at)
{
    Cookie& cookie = m_cookies[at];
    const auto& apart = m_ranking.m_filter.apart;
    for (std::size_t i = 0; i < apart.size(); ++i) {
        take(at, apart[i]);
        cookie.noted[cookie.count++] = apart[i];
        if (cookie.count < cookie.noted.size() && i + 1 < apart.size())
            continue;
        const std::size_t count = cookie.count;
        const auto scores = scoresOfNoted(at);
        m_apart.insert(m_apart.end(), scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

/// Takes a page out of those that are looked at.
void FactorRanking::Block::take(std::size_t at, std::int32_t page)
{
    const std::size_t first = at * m_ranking.m_groups.size();
    const auto position = static_cast<std::size_t>(m_ranking.m_position[static_cast<std::size_t>(page)]);
    m_unseen[first + position / pagesAtOnce] &= ~(std::uint64_t{1} << (position % pagesAtOnce));
}

void FactorRanking::Block::run()
{
    using byte_products::cookiesAtOnce;
    const std::int64_t stride = m_ranking.m_factors.stride;
    for (std::size_t g = 0; g < m_ranking.m_groups.size(); ++g) {
        const Group& group = m_ranking.m_groups[g];
        const std::size_t first = g * pagesAtOnce;
        const byte_products::PageGroup bytes{m_ranking.m_bytes.data() + first * static_cast<std::size_t>(stride),
                                             m_ranking.m_start.data() + first, stride / byte_products::quad};
        for (std::size_t at = 0; at < m_cookies.size(); at += static_cast<std::size_t>(cookiesAtOnce)) {
            const std::size_t count = std::min<std::size_t>(cookiesAtOnce, m_cookies.size() - at);
            std::array<byte_products::Limits, cookiesAtOnce> limits{};
            for (std::size_t c = 0; c < count; ++c)
                limits[c] = m_cookies[at + c].limits(group, m_best[at + c].threshold());
            const byte_products::PageBits bits =
                outside(bytes, m_bytes.data() + at * static_cast<std::size_t>(stride), stride, limits);
            for (std::size_t c = 0; c < count; ++c)
                note(at + c, g, bits[c]);
        }
    }
    for (std::size_t at = 0; at < m_cookies.size(); ++at)
        examine(at);
}

/// Notes the pages of the group whose bit is set.
void FactorRanking::Block::note(std::size_t at, std::size_t group, std::uint64_t bits)
{
    Cookie& cookie = m_cookies[at];
    for (bits &= m_unseen[at * m_ranking.m_groups.size() + group]; bits != 0; bits &= bits - 1) {
        const auto page = static_cast<std::size_t>(std::countr_zero(bits));
        cookie.noted[cookie.count++] = m_ranking.m_order[group * pagesAtOnce + page];
        if (cookie.count == cookie.noted.size())
            examine(at);
    }
}

/// Computes the scores of the pages noted, and forgets these.
std::array<float, productsAtOnce> FactorRanking::Block::scoresOfNoted(std::size_t at)
{
    Cookie& cookie = m_cookies[at];
    std::array<float, productsAtOnce> scores{};
    innerProducts(cookie.factors, m_ranking.m_factors, cookie.noted, scores.data());
    // Places behind the pages noted hold some other page: its score belongs to the extent like any other.
    const auto [low, high] = std::ranges::minmax(scores);
    cookie.low = std::min(cookie.low, low);
    cookie.high = std::max(cookie.high, high);
    m_examined += static_cast<std::int64_t>(cookie.count);
    cookie.count = 0;
    return scores;
}

void FactorRanking::Block::examine(std::size_t at)
{
    const std::size_t count = m_cookies[at].count;
    const std::array<float, productsAtOnce> scores = scoresOfNoted(at);
    BestCandidates& best = m_best[at];
    const auto& open = m_ranking.m_filter.open;
    for (std::size_t k = 0; k < count; ++k) {
        const std::int32_t page = m_cookies[at].noted[k];
        if (scores[k] >= best.threshold() && (open.empty() || open[static_cast<std::size_t>(page)] != 0))
            best.add({scores[k], page});
    }
}

void FactorRanking::Block::hand(std::int32_t begin, const Listed& listed)
{
    const std::size_t apart = m_ranking.m_filter.apart.size();
    for (std::size_t at = 0; at < m_cookies.size(); ++at)
        listed(begin + static_cast<std::int32_t>(at), {m_cookies[at].low, m_cookies[at].high}, m_best[at].sorted(),
               std::span(m_apart).subspan(at * apart, apart));
}

void FactorRanking::Block::write(std::int32_t begin, TopN& out)
{
    for (std::size_t at = 0; at < m_cookies.size(); ++at) {
        const auto cookie = static_cast<std::size_t>(begin) + at;
        out.low[cookie] = m_cookies[at].low;
        out.high[cookie] = m_cookies[at].high;
        std::size_t slot = cookie * static_cast<std::size_t>(out.n);
        for (const ScoredPage& candidate : m_best[at].sorted()) {
            out.page[slot] = candidate.page;
            out.score[slot++] = candidate.score;
        }
    }
}

bool FactorRanking::pays(const SparseMatrix& known, std::int32_t n) const
{
    if (!byte_products::available || static_cast<std::int64_t>(known.rows) * pages() < fewestProducts)
        return false;
    std::int64_t examined = 0;
    for (std::int32_t k = 0; k < sampleSize; ++k) {
        const auto cookie = static_cast<std::int32_t>(static_cast<std::int64_t>(known.rows) * k / sampleSize);
        Block block(*this, known, cookie, cookie + 1, static_cast<std::size_t>(n));
        block.run();
        examined += block.examined();
    }
    return static_cast<double>(examined) < mostExamined * sampleSize * pages();
}

void FactorRanking::rank(const SparseMatrix& known, std::int32_t begin, std::int32_t end, TopN& out) const
{
    Block block(*this, known, begin, end, static_cast<std::size_t>(out.n));
    block.run();
    block.write(begin, out);
}

void FactorRanking::rank(const SparseMatrix& known, std::int32_t begin, std::int32_t end, std::int32_t n,
                         const Listed& listed) const
{
    Block block(*this, known, begin, end, static_cast<std::size_t>(n));
    block.run();
    block.hand(begin, listed);
}

} // namespace leadlight

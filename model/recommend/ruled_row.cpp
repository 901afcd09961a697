// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/ruled_row.h"

#include "model/base/distinct.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

constexpr float noScore = std::numeric_limits<float>::quiet_NaN();

bool has(std::span<const std::int32_t> ascending, std::int32_t page)
{
    return std::ranges::binary_search(ascending, page);
}

// What stands in the best candidates in place of a page: in the same order, with one bit more.
std::int32_t mark(std::int32_t page, bool speaks)
{
    return 2 * page + (speaks ? 1 : 0);
}
std::int32_t pageOf(const ScoredPage& marked)
{
    return marked.page / 2;
}
bool speaksFor(const ScoredPage& marked)
{
    return marked.page % 2 != 0;
}

/// The languages that most pages of the history are in; none where no page's language is known.
std::vector<std::uint16_t> languagesOf(std::span<const std::uint16_t> language, HistoryView history)
{
    std::vector<std::pair<std::uint16_t, int>> pages;
    int most = 0;
    for (const std::int32_t page : history.pages) {
        const std::uint16_t own = language[static_cast<std::size_t>(page)];
        if (own == 0)
            continue;
        auto known = std::ranges::find(pages, own, &std::pair<std::uint16_t, int>::first);
        if (known == pages.end())
            known = pages.insert(known, {own, 0});
        most = std::max(most, ++known->second);
    }
    std::vector<std::uint16_t> out;
    for (const auto& [own, count] : pages)
        if (count == most)
            out.push_back(own);
    return out;
}

} // namespace

OpenPages::OpenPages(const Rules& rules, HistoryView history)
    : m_rules(rules)
{
    for (std::size_t i = 0; rules.onlyNewUnits && i < history.size(); ++i)
        m_seenUnits.push_back(rules.unit[static_cast<std::size_t>(history.pages[i])]);
    sortDistinct(m_seenUnits);
    if (!rules.language.empty())
        m_languages = languagesOf(rules.language, history);
}

bool OpenPages::isNewUnit(std::uint16_t unit) const
{
    return static_cast<int>(unit) != m_rules.unmappedUnit && std::ranges::find(m_seenUnits, unit) == m_seenUnits.end();
}

bool OpenPages::speaks(std::uint16_t language) const
{
    return language == 0 || m_languages.empty() || std::ranges::find(m_languages, language) != m_languages.end();
}

Quotas::Quotas(const Rules& rules, std::size_t n,
               const std::function<std::size_t(std::uint16_t, std::size_t)>& available)
    : m_rules(rules)
    , m_left(n)
    , m_free(n)
{
    if (!rules.hasQuotas())
        return;
    m_count.assign(std::max(rules.most.size(), rules.least.size()), 0);
    m_least.assign(m_count.size(), 0);
    std::size_t kept = 0;
    for (std::size_t unit = 0; unit < rules.least.size(); ++unit) {
        std::size_t asked = static_cast<std::size_t>(rules.least[unit]);
        if (!rules.most.empty())
            asked = std::min(asked, static_cast<std::size_t>(rules.most[unit]));
        if (asked > 0)
            m_least[unit] = std::min(asked, available(static_cast<std::uint16_t>(unit), asked));
        kept += m_least[unit];
    }
    m_free = n - std::min(n, kept);
}

bool Quotas::take(std::int32_t page)
{
    if (m_left == 0)
        return false;
    if (m_count.empty()) {
        --m_left;
        return true;
    }
    const std::size_t unit = m_rules.unit[static_cast<std::size_t>(page)];
    std::size_t& count = m_count[unit];
    const bool isShort = count < m_least[unit];
    if (!isShort) {
        if (m_free == 0 || (!m_rules.most.empty() && count >= static_cast<std::size_t>(m_rules.most[unit])))
            return false;
        --m_free;
    }
    ++count;
    --m_left;
    return true;
}

RuledRow::RuledRow(const Marking& marking, const PopularPages& popular, HistoryView history, ScoreExtent extent,
                   std::size_t n)
    : m_marking(marking)
    , m_rules(*marking.input.rules)
    , m_popular(popular)
    , m_history(history)
    , m_open(m_rules, history)
    , m_extent(extent)
    , m_n(n)
    , m_needed(marking.needed(extent))
    , m_ranksAll(marking.ofAll ? marking.ofAll == Basis::Random : marking.hasPrior() && marking.fills())
    , m_pins(m_rules.pins.size())
{
    if (!m_rules.hasQuotas())
        m_best.emplace_back(n);
    for (std::size_t unit = 0; unit < std::max(m_rules.most.size(), m_rules.least.size()); ++unit) {
        // No list takes more of a unit than its most.
        const auto most = m_rules.most.empty() ? n : static_cast<std::size_t>(m_rules.most[unit]);
        m_best.emplace_back(std::clamp<std::size_t>(most, 1, n));
    }
}

float RuledRow::boosted(std::int32_t page, float score) const
{
    return leadlight::boosted(m_rules, m_extent, page, score);
}

BestCandidates& RuledRow::bestFor(std::int32_t page)
{
    return m_best.size() == 1 ? m_best.front() : m_best[m_rules.unit[static_cast<std::size_t>(page)]];
}

bool RuledRow::speaks(std::int32_t page, float score) const
{
    return m_marking.evidence(score, static_cast<std::size_t>(page)) > m_needed;
}

void RuledRow::add(std::int32_t page, float score)
{
    if (!m_open.has(page))
        return;
    const bool personal = speaks(page, score);
    m_anySpeaks = m_anySpeaks || personal;
    const auto pin = std::ranges::find(m_rules.pins, page);
    if (pin != m_rules.pins.end())
        m_pins[static_cast<std::size_t>(pin - m_rules.pins.begin())] = {true, score};
    else if (personal || m_ranksAll)
        bestFor(page).add({boosted(page, score), mark(page, personal)});
}

void RuledRow::addAll(std::span<const float> scores)
{
    for (const std::int32_t pin : m_rules.pins)
        if (!has(m_history.pages, pin))
            add(pin, scores[static_cast<std::size_t>(pin)]);
    auto seen = m_history.pages.begin();
    for (std::size_t at = 0; at < scores.size(); ++at) {
        const auto page = static_cast<std::int32_t>(at);
        if (seen != m_history.pages.end() && *seen == page)
            ++seen;
        // Once the list is full and it is known that something speaks, hardly any page matters.
        else if (!m_anySpeaks || boosted(page, scores[at]) >= bestFor(page).threshold())
            add(page, scores[at]);
    }
}

std::vector<ScoredPage> RuledRow::ranked()
{
    std::vector<ScoredPage> out;
    if (!m_marking.ofAll && !m_anySpeaks)
        return out;
    for (BestCandidates& best : m_best) {
        const auto& some = best.sorted();
        out.insert(out.end(), some.begin(), some.end());
    }
    std::ranges::sort(out, better);
    return out;
}

/// Candidates of a unit: pins, ranked and popular pages.
std::size_t RuledRow::available(std::uint16_t unit, std::size_t enough, std::span<const ScoredPage> ranked) const
{
    std::vector<std::int32_t> pages;
    for (std::size_t i = 0; i < m_pins.size(); ++i)
        if (m_pins[i].open && m_rules.unit[static_cast<std::size_t>(m_rules.pins[i])] == unit)
            pages.push_back(m_rules.pins[i]);
    for (const ScoredPage& candidate : ranked)
        if (m_rules.unit[static_cast<std::size_t>(pageOf(candidate))] == unit)
            pages.push_back(pageOf(candidate));
    if (!m_marking.fills())
        return pages.size();
    const std::size_t known = pages.size();
    std::size_t popular = 0;
    for (const std::int32_t page : m_popular.pagesOf(unit)) {
        if (known + popular >= enough)
            break;
        const bool counted = std::ranges::find(pages, page) != pages.end();
        popular += !counted && m_open.has(page) && !has(m_history.pages, page) ? 1 : 0;
    }
    return known + popular;
}

void RuledRow::put(std::int32_t page, float score, Basis basis)
{
    m_list.push_back(page);
    m_scores.push_back(score);
    m_bases.push_back(basis);
}

void RuledRow::fill(Quotas& quotas)
{
    auto units = m_popular.unitsOf(m_history.pages);
    units.insert(units.end(), m_marking.units.begin(), m_marking.units.end());
    std::vector<std::int32_t> list(m_list);
    m_popular.append(m_history.pages, units, m_n, list,
                     [&](std::int32_t page) { return m_open.has(page) && quotas.take(page); });
    for (std::size_t rank = m_list.size(); rank < list.size(); ++rank)
        put(list[rank], noScore, Basis::Popular);
}

void RuledRow::write(TopN& out, std::size_t row)
{
    const std::vector<ScoredPage> order = ranked();
    Quotas quotas(m_rules, m_n, [&](std::uint16_t unit, std::size_t enough) { return available(unit, enough, order); });
    const auto& ofAll = m_marking.ofAll;
    for (std::size_t i = 0; i < m_pins.size(); ++i) {
        const std::int32_t page = m_rules.pins[i];
        if (!m_pins[i].open || !quotas.take(page))
            continue;
        const bool personal = speaks(page, m_pins[i].score);
        const bool ranks = personal || (m_ranksAll && (ofAll || m_anySpeaks));
        put(page, ranks ? boosted(page, m_pins[i].score) : noScore,
            ofAll.value_or(personal ? Basis::Personal : Basis::Popular));
    }
    for (const ScoredPage& candidate : order)
        if (quotas.take(pageOf(candidate)))
            put(pageOf(candidate), candidate.score,
                ofAll.value_or(speaksFor(candidate) ? Basis::Personal : Basis::Popular));
    if (m_marking.fills() && m_list.size() < m_n)
        fill(quotas);
    const auto first = static_cast<std::ptrdiff_t>(row * m_n);
    std::ranges::copy(m_list, out.page.begin() + first);
    std::ranges::copy(m_scores, out.score.begin() + first);
    std::ranges::copy(m_bases, out.basis.begin() + first);
    if (out.byEvidence)
        out.evidence[row] = m_anySpeaks ? 1 : 0;
    out.low[row] = m_extent.low;
    out.high[row] = m_extent.high;
}

} // namespace leadlight

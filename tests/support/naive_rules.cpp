// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_rules.h"

#include "model/recommend/catalogue.h"

#include <limits>
#include <map>
#include <set>

namespace leadlight::testing {

namespace {

bool has(std::span<const std::int32_t> pages, std::int32_t page)
{
    return std::ranges::find(pages, page) != pages.end();
}

float boosted(const Rules& rules, const std::vector<float>& scores, std::int32_t page)
{
    const double low = *std::ranges::min_element(scores);
    const double high = *std::ranges::max_element(scores);
    return static_cast<float>(static_cast<double>(scores[static_cast<std::size_t>(page)]) +
                              rules.boostOf(page) * (high - low));
}

/// Popular pages in order: own units first, then by reach and boost.
std::vector<std::int32_t> naivePopular(const AdviceInput& input, HistoryView history)
{
    const Rules& rules = *input.rules;
    std::vector<double> cookies(static_cast<std::size_t>(input.known.cols), 0.0);
    std::vector<double> strength(cookies.size(), 0.0);
    for (std::size_t pair = 0; pair < input.known.index.size(); ++pair) {
        cookies[static_cast<std::size_t>(input.known.index[pair])] += 1.0;
        strength[static_cast<std::size_t>(input.known.index[pair])] += static_cast<double>(input.known.value[pair]);
    }
    const double most = *std::ranges::max_element(cookies);
    std::set<int> own;
    for (const auto page : history.pages)
        if (rules.unit[static_cast<std::size_t>(page)] != rules.unmappedUnit)
            own.insert(rules.unit[static_cast<std::size_t>(page)]);
    std::vector<std::int32_t> out;
    for (std::int32_t page = 0; page < input.known.cols; ++page)
        if (cookies[static_cast<std::size_t>(page)] > 0.0)
            out.push_back(page);
    std::ranges::stable_sort(out, [&](std::int32_t a, std::int32_t b) {
        const auto key = [&](std::int32_t page) {
            const auto at = static_cast<std::size_t>(page);
            return std::tuple(own.contains(rules.unit[at]) ? 0 : 1,
                              -(rules.boost.empty() ? cookies[at] : cookies[at] / most + rules.boostOf(page)),
                              -cookies[at], -strength[at], page);
        };
        return key(a) < key(b);
    });
    return out;
}

/// Takes from the sequence what the quotas allow.
NaiveList taken(const NaiveList& sequence, const Rules& rules, std::size_t n)
{
    const auto unitOf = [&](const NaivePage& page) { return rules.unit[static_cast<std::size_t>(page.page)]; };
    std::map<int, std::size_t> least;
    std::map<int, std::size_t> count;
    std::size_t kept = 0;
    for (std::size_t unit = 0; unit < rules.least.size(); ++unit) {
        std::size_t there = 0;
        for (const auto& page : sequence)
            there += unitOf(page) == unit ? 1 : 0;
        std::size_t asked = std::min(there, static_cast<std::size_t>(rules.least[unit]));
        if (!rules.most.empty())
            asked = std::min(asked, static_cast<std::size_t>(rules.most[unit]));
        least[static_cast<int>(unit)] = asked;
        kept += asked;
    }
    std::size_t free = kept < n ? n - kept : 0;
    NaiveList out;
    for (const auto& page : sequence) {
        if (out.size() == n)
            break;
        const int unit = unitOf(page);
        if (count[unit] < least[unit]) {
            ++count[unit];
            out.push_back(page);
        } else if (free > 0 && (rules.most.empty() ||
                                count[unit] < static_cast<std::size_t>(rules.most[static_cast<std::size_t>(unit)]))) {
            ++count[unit];
            --free;
            out.push_back(page);
        }
    }
    return out;
}

} // namespace

ModelOptions quickModel(std::string_view key)
{
    ModelOptions options = defaultsOf(**findModel(key));
    if (auto* als = std::get_if<AlsOptions>(&options.settings)) {
        als->factors = 8;
        als->iterations = 4;
    }
    return options;
}

RuledModel::RuledModel(SparseMatrix matrix, const ModelOptions& options)
    : known(std::move(matrix))
{
    for (std::int32_t page = 0; page < known.cols; ++page)
        unit.push_back(static_cast<std::uint16_t>(page * 7 % units));
    const PageFacts facts{.unit = unit, .unmappedUnit = unmapped};
    model = trainRecommender(known, facts, options, Progress()).value_or(nullptr);
    popular = std::make_shared<const PopularPages>(known, facts);
}

Rules RandomRules::next(const RuledModel& model, std::int32_t cookies)
{
    const auto pages = static_cast<std::size_t>(model.known.cols);
    Rules out;
    out.unit = model.unit;
    out.unmappedUnit = RuledModel::unmapped;
    if (below(2) == 0) {
        const int share = below(5) + 1;
        for (std::size_t page = 0; page < pages; ++page)
            out.closed.push_back(below(6) < share ? 1 : 0);
    }
    for (int i = below(2) == 0 ? below(4) : 0; i > 0; --i)
        if (const auto page = below(model.known.cols); !out.isClosed(page) && !has(out.pins, page))
            out.pins.push_back(page);
    if (below(2) == 0)
        for (std::size_t page = 0; page < pages; ++page)
            out.boost.push_back(std::array{0.0, 0.0, 0.25, 1.0, -0.5}[static_cast<std::size_t>(below(5))]);
    if (below(3) == 0)
        for (int unit = 0; unit < RuledModel::units; ++unit)
            out.most.push_back(unit == RuledModel::unmapped ? Rules::noLimit : below(4));
    if (below(3) == 0)
        for (int unit = 0; unit < RuledModel::units; ++unit)
            out.least.push_back(unit == RuledModel::unmapped ? 0 : below(5));
    out.onlyNewUnits = below(4) == 0;
    if (below(4) == 0)
        for (std::size_t page = 0; page < pages; ++page)
            out.language.push_back(static_cast<std::uint16_t>(below(3)));
    if (below(3) == 0)
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie)
            out.leftOut.push_back(below(10) == 0 ? 1 : 0);
    return out;
}

EvidenceOptions RandomRules::evidence()
{
    return {below(2) == 0 ? 0.0 : 0.3, below(2) == 0 ? Fill::Popular : Fill::None};
}

bool naiveOpen(const AdviceInput& input, HistoryView history, std::int32_t page)
{
    const Rules& rules = *input.rules;
    const auto at = static_cast<std::size_t>(page);
    if (!rules.closed.empty() && rules.closed[at] != 0)
        return false;
    if (rules.onlyNewUnits) {
        if (rules.unit[at] == rules.unmappedUnit)
            return false;
        for (const auto own : history.pages)
            if (rules.unit[static_cast<std::size_t>(own)] == rules.unit[at])
                return false;
    }
    if (rules.language.empty() || rules.language[at] == 0)
        return true;
    std::map<int, int> counts;
    for (const auto own : history.pages)
        ++counts[rules.language[static_cast<std::size_t>(own)]];
    counts.erase(0);
    return std::ranges::all_of(counts, [&](const auto& other) { return counts[rules.language[at]] >= other.second; });
}

NaiveOutcome naiveRuledList(const AdviceInput& input, HistoryView history, const std::vector<float>& scores,
                            std::size_t n)
{
    const Rules& rules = *input.rules;
    const auto ofAll = basisOfAll(input.model);
    const bool prior = input.model.prior(0).has_value();
    const double largest = std::max(std::abs(static_cast<double>(*std::ranges::min_element(scores))),
                                    std::abs(static_cast<double>(*std::ranges::max_element(scores))));
    const double needed = (ofAll ? 0.0 : input.evidence.minEvidence) * largest + 1e-6;
    const auto speaks = [&](std::int32_t page) {
        return static_cast<double>(scores[static_cast<std::size_t>(page)]) - input.model.prior(page).value_or(0.0) >
               needed;
    };
    std::vector<std::int32_t> candidates;
    for (std::int32_t page = 0; page < input.known.cols; ++page)
        if (!has(history.pages, page) && naiveOpen(input, history, page))
            candidates.push_back(page);
    NaiveOutcome out;
    out.evidence = std::ranges::any_of(candidates, speaks);
    const bool all = ofAll ? ofAll == Basis::Random : prior && input.evidence.fill == Fill::Popular && out.evidence;
    std::vector<std::int32_t> ranked;
    for (const auto page : candidates)
        if (all || speaks(page))
            ranked.push_back(page);
    std::ranges::stable_sort(ranked, std::ranges::greater(),
                             [&](std::int32_t page) { return boosted(rules, scores, page); });

    NaiveList sequence;
    const auto add = [&](std::int32_t page, bool isRanked) {
        for (const auto& known : sequence)
            if (known.page == page)
                return;
        sequence.push_back({page, isRanked ? boosted(rules, scores, page) : std::numeric_limits<float>::quiet_NaN(),
                            ofAll.value_or(isRanked && speaks(page) ? Basis::Personal : Basis::Popular)});
    };
    for (const auto pin : rules.pins)
        if (has(candidates, pin))
            add(pin, has(ranked, pin));
    for (const auto page : ranked)
        add(page, true);
    if (input.evidence.fill == Fill::Popular && ofAll != Basis::Random)
        for (const auto page : naivePopular(input, history))
            if (has(candidates, page))
                add(page, false);
    out.list = taken(sequence, rules, n);
    return out;
}

} // namespace leadlight::testing

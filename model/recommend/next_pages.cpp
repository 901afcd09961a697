// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/next_pages.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace leadlight {

namespace {
double weightOf(const Interactions& interactions, std::uint16_t type)
{
    const auto& weights = interactions.options.typeWeights;
    const auto found = weights.find(interactions.data->types[type]);
    return found != weights.end() ? found->second : 1.0;
}
} // namespace

WhatIf::WhatIf(const Interactions& interactions, std::int32_t cookie)
{
    const Dataset& data = *interactions.data;
    const auto history = interactions.strength.row(cookie);
    for (std::size_t i = 0; i < history.size(); ++i)
        m_pages.push_back({.page = history.pages[i],
                           .type = data.pageType[static_cast<std::size_t>(history.pages[i])],
                           .strength = history.strengths[i]});
    std::set<std::uint32_t> counted; // a row that the join doubled counts once
    const auto at = static_cast<std::size_t>(cookie);
    for (auto row = static_cast<std::size_t>(data.cookieStart[at]);
         row < static_cast<std::size_t>(data.cookieStart[at + 1]); ++row) {
        const auto found = std::ranges::lower_bound(m_pages, data.rowPage[row], {}, &HistoryPage::page);
        if (found == m_pages.end() || found->page != data.rowPage[row] || !counted.insert(data.rowSource[row]).second)
            continue;
        if (found->submissions == 0)
            found->type = data.rowType[row];
        found->submissions += data.rowSubmissions[row];
    }
    std::ranges::stable_sort(m_pages, std::ranges::greater(), &HistoryPage::submissions);
}

bool WhatIf::isChanged() const
{
    return unticked() > 0 || added() > 0;
}

bool WhatIf::isTouched() const
{
    return !m_units.empty() || std::ranges::any_of(m_pages, [](const auto& p) { return p.added || !p.kept; });
}

int WhatIf::unticked() const
{
    return static_cast<int>(std::ranges::count_if(m_pages, [](const auto& p) { return !p.added && !p.kept; }));
}

int WhatIf::added() const
{
    return static_cast<int>(std::ranges::count_if(m_pages, [](const auto& p) { return p.added && p.kept; }));
}

std::int64_t WhatIf::submissions() const
{
    std::int64_t sum = 0;
    for (const auto& page : m_pages)
        sum += page.added ? 0 : page.submissions;
    return sum;
}

bool WhatIf::add(const Interactions& interactions, std::int32_t page)
{
    const auto known = std::ranges::find(m_pages, page, &HistoryPage::page);
    if (known != m_pages.end()) {
        const bool changes = !known->kept;
        known->kept = true;
        return changes;
    }
    const auto type = interactions.data->pageType[static_cast<std::size_t>(page)];
    m_pages.insert(m_pages.begin(), HistoryPage{.page = page,
                                                .type = type,
                                                .submissions = 1,
                                                .strength = static_cast<float>(weightOf(interactions, type)),
                                                .added = true});
    return true;
}

std::vector<HistoryEdit> WhatIf::edits() const
{
    std::vector<HistoryEdit> out;
    for (const auto& page : m_pages) {
        if (page.kept == page.added)
            out.push_back({page.page, page.kept ? page.strength : 0.0F});
    }
    return out;
}

int WhatIf::keptPages() const
{
    return static_cast<int>(std::ranges::count(m_pages, true, &HistoryPage::kept));
}

std::vector<NextPage> nextPages(const TrainedModel& model, const EvidenceOptions& evidence, std::int32_t cookie,
                                const WhatIf& supposed, std::int32_t n, const Rules* rules)
{
    if (rules != nullptr && rules->leavesOut(cookie))
        return {};
    const AdviceInput input = adviceInput(model, evidence, rules);
    const HistoryView known = cookie == newVisitor ? HistoryView() : input.known.row(cookie);
    std::vector<NextPage> out;
    const auto add = [&](const Recommendation& page, int rankBefore) {
        out.push_back({.cookie = cookie,
                       .rank = static_cast<std::int32_t>(out.size()) + 1,
                       .recommendation = page,
                       .rankBefore = rankBefore,
                       .takers = model.popular->cookiesOf(page.page)});
    };
    if (supposed.isChanged() || cookie == newVisitor) {
        for (const auto& page : whatIf(input, known, supposed.edits(), n, supposed.units()))
            add(page.now, page.rankBefore);
    } else {
        for (const auto& page : listOf(adviceForCookie(input, cookie, n), 0))
            add(page, 0);
    }
    const auto history = edited(known, supposed.edits());
    addReasons(out, input.model, history.view());
    return out;
}

void addReasons(std::span<NextPage> list, const Recommender& model, HistoryView history)
{
    std::vector<std::int32_t> pages;
    for (const NextPage& page : list)
        if (!std::isnan(page.recommendation.score))
            pages.push_back(page.recommendation.page);
    auto reasons = explainScores(model, history, pages);
    std::size_t next = 0;
    for (NextPage& page : list)
        if (!std::isnan(page.recommendation.score))
            page.because = std::move(reasons[next++]);
}

std::int32_t unseenPages(const TrainedModel& model, const WhatIf& whatIf)
{
    return model.recommender->pages() - whatIf.keptPages();
}

void addNextPages(std::vector<NextPage>& out, const TopN& top, std::int32_t cookie)
{
    std::int32_t rank = 0;
    for (const Recommendation& page : listOf(top, cookie))
        out.push_back({.cookie = cookie, .rank = ++rank, .recommendation = page});
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/next_pages.h"

#include <algorithm>
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
}

bool WhatIf::isChanged() const
{
    return unticked() > 0 || added() > 0;
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
    m_pages.push_back({.page = page,
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

std::vector<NextPage> nextPages(const TrainedModel& model, std::int32_t cookie, const WhatIf& supposed, std::int32_t n)
{
    const Recommender& recommender = *model.recommender;
    const SparseMatrix& known = model.interactions->strength;
    std::vector<NextPage> out;
    const auto add = [&](const Recommendation& page, int rankBefore) {
        out.push_back({.cookie = cookie,
                       .rank = static_cast<std::int32_t>(out.size()) + 1,
                       .recommendation = page,
                       .rankBefore = rankBefore});
    };
    if (supposed.isChanged()) {
        for (const auto& page : whatIf(recommender, known.row(cookie), supposed.edits(), n))
            add(page.now, page.rankBefore);
    } else {
        for (const auto& page : topNForCookie(recommender, known, cookie, n))
            add(page, 0);
    }
    const auto history = edited(known.row(cookie), supposed.edits());
    std::vector<std::int32_t> pages;
    pages.reserve(out.size());
    for (const auto& page : out)
        pages.push_back(page.recommendation.page);
    auto reasons = explainScores(recommender, history.view(), pages);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].because = std::move(reasons[i]);
    return out;
}

std::int32_t unseenPages(const TrainedModel& model, const WhatIf& whatIf)
{
    return model.recommender->pages() - whatIf.keptPages();
}

void addNextPages(std::vector<NextPage>& out, const TopN& top, std::int32_t cookie)
{
    const auto first = static_cast<std::size_t>(cookie) * static_cast<std::size_t>(top.n);
    const std::int32_t length = top.lengthOf(cookie);
    for (std::int32_t rank = 0; rank < length; ++rank) {
        const auto at = first + static_cast<std::size_t>(rank);
        out.push_back({.cookie = cookie,
                       .rank = rank + 1,
                       .recommendation = {top.page[at], top.score[at], top.scaledScore(cookie, rank)}});
    }
}

} // namespace leadlight

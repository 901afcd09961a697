// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/because_sentence.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

constexpr std::size_t named = 3;

/// Whole percent of shares that add up to 1, adding up to 100: the largest remainders are rounded up.
std::vector<int> percents(const std::vector<double>& shares)
{
    std::vector<int> out;
    out.reserve(shares.size());
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const double share : shares)
        out.push_back(static_cast<int>(std::floor(100.0 * share + 1e-9)));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return 100.0 * shares[i] - out[i]; });
    int left = 100 - std::accumulate(out.begin(), out.end(), 0);
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++out[order[i]];
    return out;
}

Phrase tookSentence(const std::vector<Phrase>& pages)
{
    switch (pages.size()) {
    case 0:
        return {};
    case 1:
        return Phrase::tr("Because they took %1.", pages[0]);
    case 2:
        return Phrase::tr("Because they took %1 and %2.", pages[0], pages[1]);
    default:
        return Phrase::tr("Because they took %1, %2 and %3.", pages[0], pages[1], pages[2]);
    }
}

/// A page's name in a sentence: of a long code both ends, which tell it apart; paths and titles whole.
std::string nameInSentence(std::string_view name)
{
    constexpr std::size_t longest = 24;
    constexpr std::size_t head = 10;
    constexpr std::size_t tail = 8;
    const auto isOfCode = [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; };
    if (name.size() <= longest || !std::ranges::all_of(name, isOfCode))
        return std::string(name);
    std::string out(name.substr(0, head));
    out += "…";
    out += name.substr(name.size() - tail);
    return out;
}

Phrase popularSentence(int percent, bool alone)
{
    return alone ? Phrase::tr("Because it is popular overall (%1 %).", percent)
                 : Phrase::tr("That it is popular overall makes up %1 %.", percent);
}

Phrase restSentence(const BecauseShares& shares, bool alone)
{
    if (!shares.restAgainst)
        return Phrase::tr("The rest of what they took makes up %1 %.", shares.rest);
    return alone ? Phrase::tr("What they took speaks against it (%1 %).", shares.rest)
                 : Phrase::tr("The rest of what they took speaks against it (%1 %).", shares.rest);
}

Phrase nothingSpeaks(const NextPage& page)
{
    if (page.recommendation.basis == Basis::Random)
        return Phrase::tr("Drawn at random.");
    if (page.takers == 0)
        return Phrase::tr("Nothing this visitor took speaks for this page; many others took it.");
    return Phrase::tr("Nothing this visitor took speaks for this page; %Ln visitor took it.",
                      "Nothing this visitor took speaks for this page; %Ln visitors took it.", page.takers);
}

} // namespace

BecauseShares becauseShares(const std::vector<Explanation>& because)
{
    std::vector<Explanation> order(because);
    std::ranges::stable_sort(order, std::ranges::greater(), &Explanation::share);
    std::vector<double> shares;
    for (const Explanation& reason : order)
        if (shares.size() < named && reason.share > 0.0)
            shares.push_back(reason.share);
    BecauseShares out;
    if (shares.empty())
        return out;
    out.others = order.size() - shares.size();
    double rest = 0.0;
    for (std::size_t i = shares.size(); i < order.size(); ++i)
        rest += std::abs(order[i].share);
    out.restAgainst = rest > 0.0 && order[shares.size()].share <= 0.0; // they fall
    if (out.others > 0)
        shares.push_back(rest);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0); // 1, but for rounding
    for (double& share : shares)
        share /= all;
    const auto whole = percents(shares);
    const std::size_t parts = order.size() - out.others;
    for (std::size_t i = 0; i < parts; ++i)
        out.parts.push_back({order[i].page, whole[i]});
    out.rest = out.others > 0 ? whole.back() : 0;
    return out;
}

Phrase becauseSentence(const Dataset& data, const NextPage& page)
{
    const BecauseShares shares = becauseShares(page.because);
    if (shares.parts.empty())
        return nothingSpeaks(page);
    std::vector<Phrase> pages;
    std::optional<int> popular;
    for (const BecauseShares::Part& part : shares.parts) {
        if (part.page == Explanation::popularOverall)
            popular = part.percent;
        else
            pages.push_back(Phrase::tr("%1 (%2 %)", nameInSentence(data.pageLabel(part.page)), part.percent));
    }
    std::vector<Phrase> out;
    if (!pages.empty())
        out.push_back(tookSentence(pages));
    if (popular)
        out.push_back(popularSentence(*popular, pages.empty()));
    if (shares.rest > 0)
        out.push_back(restSentence(shares, pages.empty()));
    return Phrase::sentences(out);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/because_words.h"

#include "model/describe/page_columns.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace leadlight {

namespace {

constexpr std::size_t reasonsListed = 8;

/// The sizes of shares in whole percent, which add up to what the sizes of the shares do (100, or 0 where nothing
/// adds).
std::vector<int> wholePercents(const std::vector<double>& shares)
{
    std::vector<int> out(shares.size());
    std::vector<std::size_t> byRest(shares.size());
    std::iota(byRest.begin(), byRest.end(), std::size_t{0});
    const auto exact = [&](std::size_t i) { return 100.0 * std::abs(shares[i]); };
    double sum = 0.0;
    int given = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        out[i] = static_cast<int>(exact(i) + 1e-9);
        given += out[i];
        sum += exact(i);
    }
    std::ranges::stable_sort(byRest, [&](std::size_t a, std::size_t b) {
        return exact(a) - static_cast<double>(out[a]) > exact(b) - static_cast<double>(out[b]) + 1e-9;
    });
    for (std::size_t i = 0; i < byRest.size() && given < std::lround(sum); ++i, ++given)
        ++out[byRest[i]];
    return out;
}

/// The reasons that are listed one by one: the strongest, and in any case that the page is popular overall.
std::vector<Explanation> listedReasons(const std::vector<Explanation>& because)
{
    if (because.size() <= reasonsListed)
        return because;
    std::vector<Explanation> out = because;
    std::ranges::stable_sort(
        out, [](const Explanation& a, const Explanation& b) { return std::abs(a.share) > std::abs(b.share); });
    const auto prior = std::ranges::find(out, Explanation::popularOverall, &Explanation::page);
    if (prior != out.end() && prior - out.begin() >= static_cast<std::ptrdiff_t>(reasonsListed))
        out[reasonsListed - 1] = *prior;
    out.resize(reasonsListed);
    std::ranges::stable_sort(out, std::greater<>(), &Explanation::amount);
    return out;
}

/// What is left of the reasons beside those listed, on one side.
struct OtherReasons
{
    std::int64_t pages = 0;
    double share = 0.0;
};

OtherReasons othersBeside(const std::vector<Explanation>& listed, const std::vector<Explanation>& because, double sign)
{
    OtherReasons out;
    const auto add = [&](const std::vector<Explanation>& reasons, int by) {
        for (const Explanation& reason : reasons) {
            if (sign * reason.share <= 0.0)
                continue;
            out.pages += by;
            out.share += by * reason.share;
        }
    };
    add(because, 1);
    add(listed, -1);
    return out;
}

Phrase reasonLine(const Dataset& data, const Explanation& reason, int percent)
{
    const Phrase name = reason.page == Explanation::popularOverall
                            ? popularOverall()
                            : Phrase::verbatim(std::string(data.pageLabel(reason.page)));
    return reason.share < 0.0 ? Phrase::tr("%1 % against it:  %2", percent, name)
                              : Phrase::tr("%1 %  %2", percent, name);
}

} // namespace

std::vector<Phrase> becauseWords(const Dataset& data, const std::vector<Explanation>& because)
{
    const auto listed = listedReasons(because);
    const OtherReasons morePro = othersBeside(listed, because, 1.0);
    const OtherReasons moreContra = othersBeside(listed, because, -1.0);
    std::vector<double> shares;
    shares.reserve(listed.size() + 2);
    for (const Explanation& reason : listed)
        shares.push_back(reason.share);
    shares.insert(shares.end(), {morePro.share, moreContra.share});
    const auto percents = wholePercents(shares);
    const bool isMixed = std::ranges::any_of(because, [](const auto& reason) { return reason.share < 0.0; });
    std::vector<Phrase> lines{
        isMixed ? Phrase::tr("What speaks for this page, and what against it, as shares of all of that:")
                : Phrase::tr("Share of the score that comes from each page submitted:")};
    for (std::size_t i = 0; i < listed.size(); ++i) {
        lines.push_back(reasonLine(data, listed[i], percents[i]));
    }
    if (morePro.pages > 0)
        lines.push_back(
            Phrase::tr("and %Ln more page: %1 %", "and %Ln more pages: %1 %", morePro.pages, percents[listed.size()]));
    if (moreContra.pages > 0)
        lines.push_back(Phrase::tr("and %Ln more page against it: %1 %", "and %Ln more pages against it: %1 %",
                                   moreContra.pages, percents[listed.size() + 1]));
    return lines;
}

} // namespace leadlight

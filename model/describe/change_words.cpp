// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/change_words.h"

#include "model/base/agreeing.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr std::size_t mostNamed = 3;

Decimal inHundredOf(double share, int digits)
{
    return {100.0 * share, digits};
}

Phrase againstPopular(const DeliveryPair& pair, const TakenLists& taken)
{
    const InHundred difference = inHundred(taken.versusPopular, taken.lists.mean, taken.popular.mean);
    const Decimal share = inHundredOf(taken.lists.mean, difference.amount.digits);
    const std::string& now = pair.after.name;
    const std::string& then = pair.before.name;
    if (difference.same || !taken.versusPopular.clear)
        return Phrase::tr("In %1, %2 of 100 took a page that the lists of %3 had for them. From the most popular pages "
                          "that cannot be told apart (95 %: %4 to %5 of 100).",
                          now, share, then,
                          Decimal{.value = 100.0 * taken.versusPopular.low, .digits = 1, .plus = true},
                          Decimal{.value = 100.0 * taken.versusPopular.high, .digits = 1, .plus = true});
    if (difference.fewer)
        return Phrase::tr("In %1, %2 of 100 took a page that the lists of %3 had for them, %4 fewer than with the most "
                          "popular pages (95 %: %5 to %6).",
                          now, share, then, difference.amount, difference.low, difference.high);
    return Phrase::tr("In %1, %2 of 100 took a page that the lists of %3 had for them, %4 more than with the most "
                      "popular pages (95 %: %5 to %6).",
                      now, share, then, difference.amount, difference.low, difference.high);
}

/// What people call a page of the submissions, of which a delivery may have nothing.
std::string nameOf(const DeliveryPair& pair, StringPool::Id id)
{
    const auto text = pair.nowData().submissions->pages[id];
    for (const Dataset* data : {&pair.nowData(), &pair.thenData()})
        if (const auto page = data->findPage(text))
            return std::string(data->pageLabel(*page));
    return std::string(text);
}

/// "/a (Cloud, now Data)".
Phrase namesOf(const DeliveryPair& pair)
{
    std::vector<Phrase> names;
    for (std::size_t i = 0; i < std::min(mostNamed, pair.remapped.size()); ++i) {
        const RemappedPage& one = pair.remapped[i];
        names.push_back(Phrase::tr("%1 (%2, now %3)", nameOf(pair, one.page), one.before, one.after));
    }
    return Phrase::commas(names);
}

} // namespace

Phrase takenWords(const DeliveryPair& pair, const TakenLists& taken)
{
    if (taken.returned == 0)
        return Phrase::tr("No visitor of %1 came back in %2, so nothing says whether they took what was recommended.",
                          pair.before.name, pair.after.name);
    if (taken.tested == 0)
        return Phrase::tr("Of the visitors who came back in %1 none took a page that was new to them, so nothing says "
                          "whether they took what was recommended.",
                          pair.after.name);
    Phrase few = tooFewTested(taken.tested);
    Phrase found = againstPopular(pair, taken);
    return few.empty() ? found : Phrase::sentences({std::move(found), std::move(few)});
}

Phrase takenNote(const DeliveryPair& pair, const TakenLists& taken)
{
    return Phrase::sentences(
        {Phrase::tr("Of 100 visitors who came back and took something new: how many took at least one of their ten "
                    "pages."),
         Phrase::tr("Lists learnt on %1 alone, judged on %2.", pair.before.name, pair.after.name),
         Phrase::tr("%1 came back, %2 took something new.", taken.returned, taken.tested),
         Phrase::tr("Who saw a recommendation is not known: this shows good guesses, not an effect.")});
}

Phrase comingAndGoing(const Changes& pages)
{
    const DeliveryPair& pair = *pages.pair;
    const std::int64_t newVisitors = pair.nowData().cookies() - pair.returned;
    const std::int64_t gone = pair.thenData().cookies() - pair.returned;
    return Phrase::sentences(
        {Phrase::tr("%Ln visitor is new, %1 did not return.", "%Ln visitors are new, %1 did not return.", newVisitors,
                    gone),
         Phrase::tr("%Ln page is new, %1 vanished.", "%Ln pages are new, %1 vanished.", pages.isNew, pages.vanished)});
}

Phrase risersWords(const Changes& changes)
{
    if (changes.tested == 0)
        return Phrase::tr("too few visitors to tell what rose or fell");
    return Phrase::tr("%1 rose, %2 fell; about %3 would by chance alone", changes.rose, changes.fell,
                      Decimal{changes.byChance(), changes.byChance() < 1.0 ? 1 : 0});
}

std::vector<Phrase> deliveryRemarks(const DeliveryPair& pair)
{
    std::vector<Phrase> out;
    if (const auto rows = pair.before.repeatedRows + pair.after.repeatedRows; rows > 0)
        out.push_back(Phrase::tr("%Ln row stands in an earlier file, too: it counts once, for that.",
                                 "%Ln rows stand in an earlier file, too: they count once, for that.", rows));
    if (const auto pages = std::ssize(pair.remapped); pages > static_cast<std::int64_t>(mostNamed))
        out.push_back(Phrase::tr("%1 pages belong to another business unit than before, among them %2. In both "
                                 "deliveries the unit of now counts.",
                                 static_cast<std::int64_t>(pages), namesOf(pair)));
    else if (pages > 0)
        out.push_back(Phrase::tr("%Ln page belongs to another business unit than before: %1. In both deliveries the "
                                 "unit of now counts.",
                                 "%Ln pages belong to another business unit than before: %1. In both deliveries the "
                                 "unit of now counts.",
                                 static_cast<std::int64_t>(pages), namesOf(pair)));
    return out;
}

Phrase foundWords(const DeliveryPair& pair, const FoundChange& found)
{
    if (std::isnan(found.before.mean) || std::isnan(found.after.mean))
        return Phrase::tr("How often hidden pages are found could not be measured.");
    const InHundred by = inHundred(found.difference, found.after.mean, found.before.mean);
    const Decimal then = roundedInHundred(found.before.mean, by.amount.digits);
    const Decimal now = roundedInHundred(found.after.mean, by.amount.digits);
    if (by.same || !found.difference.clear)
        return Phrase::tr(
            "Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4: that cannot be told apart (95 %: "
            "%5 to %6 of 100).",
            then, pair.before.name, now, pair.after.name,
            Decimal{.value = 100.0 * found.difference.low, .digits = 1, .plus = true},
            Decimal{.value = 100.0 * found.difference.high, .digits = 1, .plus = true});
    if (by.fewer)
        return Phrase::tr("Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 fewer (95 %: %6 to %7).",
                          then, pair.before.name, now, pair.after.name, by.amount, by.low, by.high);
    return Phrase::tr("Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 more (95 %: %6 to %7).", then,
                      pair.before.name, now, pair.after.name, by.amount, by.low, by.high);
}

std::vector<Phrase> upliftWords(const Uplift& uplift)
{
    const GroupOutcome& control = uplift.control;
    const GroupOutcome& treated = uplift.treated;
    if (control.cookies == 0 || treated.cookies == 0)
        return {Phrase::tr("None of the visitors of then is in the control group, or all are: there is no uplift to "
                           "measure.")};
    if (control.returned + treated.returned == 0)
        return {Phrase::tr("Neither those who were shown their lists nor the control group came back: there is no "
                           "uplift to measure.")};
    const auto share = [](const GroupOutcome& group) {
        return inHundredOf(static_cast<double>(group.took) / static_cast<double>(group.cookies), 1);
    };
    const Decimal low{.value = 100.0 * uplift.took.low, .digits = 1, .plus = true};
    const Decimal high{.value = 100.0 * uplift.took.high, .digits = 1, .plus = true};
    const Decimal mean{.value = 100.0 * uplift.took.mean, .digits = 1, .plus = true};
    std::vector<Phrase> out{
        Phrase::tr("Of 100 visitors who were shown their lists %1 took a listed page, of 100 of the control group %2: "
                   "%3 of 100 (95 %: %4 to %5).",
                   share(treated), share(control), mean, low, high)};
    if (!uplift.took.clear)
        out.push_back(Phrase::tr("No difference can be told from chance."));
    return out;
}

Phrase planWords(const TestPlan& plan)
{
    if (plan.visitors == std::numeric_limits<std::int64_t>::max())
        return Phrase::tr("%1 of 100 visitors take a listed page of their own accord: an uplift of %2 of 100 is not "
                          "possible.",
                          inHundredOf(plan.base, 1), inHundredOf(plan.uplift, 1));
    return Phrase::tr("%1 of 100 visitors take a listed page of their own accord. To tell an uplift of %2 of 100 from "
                      "chance in four of five tests takes %3 visitors, %4 % of them as the control group; there are "
                      "%5, which tell an uplift of %6 of 100.",
                      inHundredOf(plan.base, 1), inHundredOf(plan.uplift, 1), plan.visitors,
                      inHundredOf(plan.controlShare, 0), plan.have, inHundredOf(plan.smallest, 1));
}

} // namespace leadlight

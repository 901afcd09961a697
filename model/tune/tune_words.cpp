// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tune/tune_words.h"

#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict.h"
#include "model/evaluate/verdict_words.h"

namespace leadlight {

namespace {

const Difference& bestAgainstPresent(const TuneResult& result)
{
    return result.test->models[result.testedBest].versusCurrent;
}

/// In hundred, beside the two figures that the table of the test shows.
InHundred inHundredOnTest(const TuneResult& result)
{
    const auto found = [&](std::size_t model) {
        return result.test->models[model].metric[static_cast<std::size_t>(Metric::HitRate)].mean;
    };
    return inHundred(bestAgainstPresent(result), found(result.testedBest), found(*result.test->current));
}

/// What the test says of best settings that are worse than the present ones.
Phrase worseInWords(const TuneResult& result)
{
    const auto& present = result.test->candidate(*result.test->current).label;
    const auto& best = result.test->candidate(result.testedBest).label;
    const auto count = static_cast<std::int64_t>(result.trials.size());
    const auto tried = Phrase::tr("Keep the present settings, %1. %Ln setting was tried on practice pages; the best "
                                  "there is %2.",
                                  "Keep the present settings, %1. %Ln settings were tried on practice pages; the "
                                  "best there is %2.",
                                  count, present, best);
    const auto& difference = bestAgainstPresent(result);
    const auto by = inHundredOnTest(result);
    if (by.same)
        return Phrase::sentences({tried, Phrase::tr("On the test, which no choice has seen, that is better by no "
                                                    "figure and worse by some.")});
    return Phrase::sentences(
        {tried,
         difference.clear
             ? Phrase::tr("On the test, which no choice has seen, that is worse: it finds the hidden page for %1 "
                          "fewer of 100 cookies (95 %: %2 to %3).",
                          by.amount, by.low, by.high)
             : Phrase::tr("On the test, which no choice has seen, that is better by no figure: it finds the "
                          "hidden page for %1 fewer of 100 cookies (95 %: %2 to %3), which could be chance.",
                          by.amount, by.low, by.high)});
}

/// What the test says of the best settings beside the present ones, where it does not show them worse.
Phrase testedInWords(const TuneResult& result)
{
    const Difference& difference = bestAgainstPresent(result);
    const auto by = inHundredOnTest(result);
    if (by.same)
        return Phrase::tr("On the test, which no choice has seen, it finds the hidden page for as many cookies as the "
                          "present settings.");
    if (isBetterOnTest(result))
        return Phrase::tr("On the test, which no choice has seen, it finds the hidden page for %1 more of 100 "
                          "cookies than the present settings (95 %: %2 to %3): they are better.",
                          by.amount, by.low, by.high);
    if (difference.clear)
        return Phrase::tr("On the test, which no choice has seen, it finds the hidden page for %1 more of 100 "
                          "cookies than the present settings (95 %: %2 to %3). But it is not shown to find more than "
                          "showing everybody the most popular pages, or pages at random.",
                          by.amount, by.low, by.high);
    return by.fewer ? Phrase::tr("On the test, which no choice has seen, it finds the hidden page for %1 fewer of 100 "
                                 "cookies than the present settings (95 %: %2 to %3). That could be chance: the test "
                                 "does not show that the new settings are better.",
                                 by.amount, by.low, by.high)
                    : Phrase::tr("On the test, which no choice has seen, it finds the hidden page for %1 more of 100 "
                                 "cookies than the present settings (95 %: %2 to %3). That could be chance: the test "
                                 "does not show that the new settings are better.",
                                 by.amount, by.low, by.high);
}

} // namespace

bool isWorseOnTest(const TuneResult& result)
{
    if (result.presentLeftOut)
        return false;
    const auto& difference = bestAgainstPresent(result);
    if (difference.clear)
        return difference.mean < 0.0;
    bool worse = false;
    for (std::size_t metric = 0; metric < rankMetricCount; ++metric) {
        const auto mean = [&](std::size_t model) { return result.test->models[model].metric[metric].mean; };
        const double more = mean(result.testedBest) - mean(*result.test->current);
        if (more > sameFigure)
            return false;
        worse = worse || more < -sameFigure;
    }
    return worse;
}

bool isBetterOnTest(const TuneResult& result)
{
    if (result.presentLeftOut)
        return false;
    const auto& difference = bestAgainstPresent(result);
    return difference.clear && difference.mean > 0.0 && result.test->models[result.testedBest].beatsBaselines;
}

namespace {

Phrase verdictWithoutLeftOut(const TuneResult& result)
{
    const auto count = static_cast<std::int64_t>(result.trials.size());
    if (result.cancelled)
        return Phrase::tr("%Ln setting was tried before the search was stopped; the best so far is %1. It has not been "
                          "tested yet.",
                          "%Ln settings were tried before the search was stopped; the best so far is %1. It has not "
                          "been tested yet.",
                          count, describe(result.best.options));
    if (result.best.number == 0)
        return Phrase::tr("%Ln setting was tried on practice pages, and none was better than the present ones.",
                          "%Ln settings were tried on practice pages, and none was better than the present ones.",
                          count);
    if (result.presentLeftOut)
        return Phrase::sentences(
            {Phrase::tr("%Ln setting that fits into the memory was tried on practice pages; the best is %1. It "
                        "was tested once, on pages that no choice has seen.",
                        "%Ln settings that fit into the memory were tried on practice pages; the best is %1. It "
                        "was tested once, on pages that no choice has seen.",
                        count, result.test->candidate(result.testedBest).label),
             inWords(*result.test, result.testedBest)});
    const auto few = tooFewTested(result.test->evaluation->testedCookies());
    if (result.worseOnTest)
        return Phrase::sentences({few, worseInWords(result)});
    const auto best = Phrase::tr("%Ln setting was tried on practice pages; the best is %1.",
                                 "%Ln settings were tried on practice pages; the best is %1.", count,
                                 result.test->candidate(result.testedBest).label);
    return Phrase::sentences({few, best, testedInWords(result)});
}

} // namespace

Phrase tuningVerdict(const TuneResult& result)
{
    Phrase verdict = verdictWithoutLeftOut(result);
    if (result.leftOut.empty())
        return verdict;
    const auto more = std::ssize(result.leftOut) - 1;
    return Phrase::sentences({verdict, result.leftOut.front().reason,
                              more == 0 ? Phrase()
                                        : Phrase::tr("%Ln more setting was left out like this.",
                                                     "%Ln more settings were left out like this.", more)});
}

} // namespace leadlight

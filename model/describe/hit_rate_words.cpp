// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/hit_rate_words.h"

#include "model/evaluate/verdict_words.h"

namespace leadlight {

bool lacksMapping(const HitRates& rates)
{
    return rates.measured() == 0 && rates.without(HitRateState::NoEvidence, false) == 0 &&
           rates.without(HitRateState::LeftOut, false) == 0;
}

Phrase whyNoHitRate(const HitRates& rates, const Dataset& data)
{
    if (!data.mapping)
        return Phrase::tr(
            "There is no hit rate without a BU mapping: it counts recommended pages of business units that "
            "a cookie knows.");
    const auto leftOut = rates.without(HitRateState::LeftOut, false);
    if (leftOut > 0 && leftOut == rates.all())
        return Phrase::tr("There is no hit rate, since every cookie is left out of the lists.");
    if (leftOut > 0)
        return Phrase::tr("There is no hit rate: of the cookies that are not left out of the lists, none knows a "
                          "business unit and took anything that speaks for another page.");
    if (!lacksMapping(rates))
        return Phrase::tr("There is no hit rate: of the cookies that know a business unit, none took anything that "
                          "speaks for another page.");
    return Phrase::tr("There is no hit rate, since the BU mapping has a business unit for none of the pages.");
}

namespace {

constexpr double readsTheSame = 0.0005; // a difference below that may read as none

Phrase withoutUnit(const HitRates& rates, bool top)
{
    const auto unmapped = rates.without(HitRateState::OnlyUnmapped, top);
    const auto all = rates.all();
    if (unmapped == 0)
        return {};
    if (top)
        return Phrase::tr(
            "%Ln of %1 cookies has no top hit rate, since none of its strongest submissions has a business "
            "unit.",
            "%Ln of %1 cookies have no top hit rate, since none of their strongest submissions has a "
            "business unit.",
            unmapped, all);
    return Phrase::tr("%Ln of %1 cookies has no hit rate, since none of its pages has a business unit.",
                      "%Ln of %1 cookies have no hit rate, since none of their pages has a business unit.", unmapped,
                      all);
}

Phrase withoutEvidence(const HitRates& rates, bool top)
{
    const auto cookies = rates.without(HitRateState::NoEvidence, top);
    if (cookies == 0)
        return {};
    if (top)
        return Phrase::tr("%Ln of %1 cookies has no top hit rate, since nothing it took speaks for another page.",
                          "%Ln of %1 cookies have no top hit rate, since nothing they took speaks for another page.",
                          cookies, rates.all());
    return Phrase::tr("%Ln of %1 cookies has no hit rate, since nothing it took speaks for another page.",
                      "%Ln of %1 cookies have no hit rate, since nothing they took speaks for another page.", cookies,
                      rates.all());
}

} // namespace

std::optional<Phrase> withoutHitRate(const HitRates& rates, bool top)
{
    if (rates.without(HitRateState::OnlyUnmapped, top) + rates.without(HitRateState::NoEvidence, top) == 0)
        return std::nullopt;
    return Phrase::sentences({withoutUnit(rates, top), withoutEvidence(rates, top)});
}

Phrase measuredCookies(const HitRates& rates, bool top)
{
    const auto measured = top ? rates.topMeasured() : rates.measured();
    const auto all = rates.all();
    return measured < all ? Phrase::tr("%1 of %Ln cookie", "%1 of %Ln cookies", all, measured)
                          : Phrase::tr("%Ln cookie", "%Ln cookies", all);
}

std::optional<Phrase> tooFewForAMean(const HitRates& rates, bool top)
{
    const auto measured = top ? rates.topMeasured() : rates.measured();
    if (measured == 0 || measured >= enoughForAMean)
        return std::nullopt;
    return top ? Phrase::tr(
                     "Only %Ln cookie has a top hit rate, too few for a mean to rely on: take it as a first hint.",
                     "Only %Ln cookies have a top hit rate, too few for a mean to rely on: take it as a first "
                     "hint.",
                     measured)
               : Phrase::tr("Only %Ln cookie has a hit rate, too few for a mean to rely on: take it as a first hint.",
                            "Only %Ln cookies have a hit rate, too few for a mean to rely on: take it as a first hint.",
                            measured);
}

std::optional<Phrase> belowOneUnit(const HitRates& rates, const Dataset& data, bool top)
{
    const auto& baselines = top ? rates.topBaselines : rates.baselines;
    const double mean = top ? rates.meanTopHitRate : rates.meanHitRate;
    const auto measured = top ? rates.topMeasured() : rates.measured();
    if (measured == 0 || baselines.bestUnit < 0 || baselines.bestUnitHitRate - mean < readsTheSame)
        return std::nullopt;
    return Phrase::tr("A list of nothing but pages of %1 would hit more often, %2 %: the hit rate asks for business "
                      "units that are known already. Whether lists are right shows on hidden pages.",
                      data.businessUnits[static_cast<std::size_t>(baselines.bestUnit)],
                      Decimal{100.0 * baselines.bestUnitHitRate, 1});
}

std::optional<Phrase> belowRandom(const HitRates& rates, bool top)
{
    const double mean = top ? rates.meanTopHitRate : rates.meanHitRate;
    const double random = (top ? rates.topBaselines : rates.baselines).random;
    const auto measured = top ? rates.topMeasured() : rates.measured();
    if (measured == 0 || random - mean < readsTheSame)
        return std::nullopt;
    return top ? Phrase::tr("These recommendations hit less often than pages drawn at random would: the mean top hit "
                            "rate is %1 %, that of random pages %2 %.",
                            Decimal{100.0 * mean, 1}, Decimal{100.0 * random, 1})
               : Phrase::tr("These recommendations hit less often than pages drawn at random would: the mean hit rate "
                            "is %1 %, that of random pages %2 %.",
                            Decimal{100.0 * mean, 1}, Decimal{100.0 * random, 1});
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/unit_service.h"

#include "model/base/agreeing.h"
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

using Columns = std::vector<double>;

/// Sums by cookie, a row each: hidden pages and how many of them are found, of each unit and, last, of all.
Eigen::MatrixXd sumsOf(const Evaluation& evaluation, std::size_t model, std::size_t units)
{
    Eigen::MatrixXd out = Eigen::MatrixXd::Zero(evaluation.testedCookies(), static_cast<Eigen::Index>(2 * (units + 1)));
    for (std::size_t p = 0; p < evaluation.held.size(); ++p) {
        const HiddenPair& pair = evaluation.held[p];
        const auto found = static_cast<double>(evaluation.models[model].found[p]);
        const auto add = [&](std::size_t unit) {
            out(pair.slot, static_cast<Eigen::Index>(2 * unit)) += 1.0;
            out(pair.slot, static_cast<Eigen::Index>(2 * unit + 1)) += found;
        };
        add(units);
        if (pair.page >= 0 && !evaluation.data->pageUnit.empty())
            add(evaluation.data->pageUnit[static_cast<std::size_t>(pair.page)]);
    }
    return out;
}

/// Found per hidden page in the resamples that have any of the unit; `minus`: less the same of all.
Columns ratios(const Eigen::MatrixXd& resampled, Eigen::Index unit, Eigen::Index all, bool minus)
{
    Columns out;
    for (Eigen::Index r = 0; r < resampled.rows(); ++r)
        if (resampled(r, 2 * unit) > 0.0)
            out.push_back(resampled(r, 2 * unit + 1) / resampled(r, 2 * unit) -
                          (minus ? resampled(r, 2 * all + 1) / resampled(r, 2 * all) : 0.0));
    return out;
}

/// Where every cookie's pages are found alike, none or all, resampling them shows no spread at all, however few they
/// are: the interval of Wilson (JASA 1927) for so many cookies instead, and of the difference the exact binomial p.
void widenWithoutSpread(UnitService& unit, double all)
{
    const double mean = unit.found.mean;
    if (unit.found.high - unit.found.low > sameFigure || (mean > sameFigure && mean < 1.0 - sameFigure))
        return;
    constexpr double z2 = 1.959963984540054 * 1.959963984540054;
    const auto cookies = static_cast<double>(unit.cookies);
    const double reach = z2 / (cookies + z2); // how far from 0, or from 1
    const bool none = mean <= sameFigure;
    unit.found = {mean, none ? mean : mean - reach, none ? mean + reach : mean};
    unit.versusMean.low = unit.found.low - all;
    unit.versusMean.high = unit.found.high - all;
    unit.versusMean.p = std::min(1.0, 2.0 * std::pow(none ? 1.0 - all : all, cookies));
}

/// 0 clearly worse than over all pages, 1 cannot be told, 2 clearly better.
int judged(const UnitService& unit)
{
    return !unit.versusMean.clear ? 1 : unit.versusMean.mean < 0.0 ? 0 : 2;
}

void judge(std::vector<UnitService>& units, int unmapped)
{
    std::vector<Difference*> family;
    for (UnitService& unit : units)
        if (unit.unit != unmapped)
            family.push_back(&unit.versusMean);
    adjust(family);
    std::ranges::stable_sort(units, [unmapped](const UnitService& a, const UnitService& b) {
        return std::tuple(a.unit == unmapped, judged(a), a.found.mean) <
               std::tuple(b.unit == unmapped, judged(b), b.found.mean);
    });
}

/// That a unit is clearly served worse; `worst`: than every other, too.
Phrase claimOf(const UnitServices& services, const UnitService& unit, bool worst)
{
    const std::string& name = services.scorecard->evaluation->data->units[static_cast<std::size_t>(unit.unit)];
    const InHundred fewer = inHundred(unit.versusMean, unit.found.mean, services.all.mean);
    if (unit.pairs < enoughForHundred) {
        const Phrase found = foundOfTested(unit.found.mean, unit.pairs);
        return worst ? Phrase::tr("%1 is served worst: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 "
                                  "fewer).",
                                  name, found, fewer.amount, fewer.low, fewer.high)
                     : Phrase::tr("%1 is served clearly worse: %2, in 100 that is %3 fewer than over all pages (95 %: "
                                  "%4 to %5 fewer).",
                                  name, found, fewer.amount, fewer.low, fewer.high);
    }
    const Decimal found = roundedInHundred(unit.found.mean, fewer.amount.digits);
    if (worst)
        return Phrase::tr("%1 is served worst: %2 of 100 hidden pages are found, %3 fewer than over all pages "
                          "(95 %: %4 to %5 fewer).",
                          name, found, fewer.amount, fewer.low, fewer.high);
    return Phrase::tr("%1 is served clearly worse: %2 of 100 hidden pages are found, %3 fewer than over all pages "
                      "(95 %: %4 to %5 fewer).",
                      name, found, fewer.amount, fewer.low, fewer.high);
}

/// Who has a lower figure than the one that is clearly worse, and rests on too little to be called so; empty where
/// nobody does.
Phrase untoldWords(const UnitServices& services)
{
    const UnitService& first = services.units.front();
    const EvaluationData& data = *services.scorecard->evaluation->data;
    std::vector<Phrase> names;
    for (const UnitService& unit : services.units)
        if (unit.unit != data.unmappedUnit && judged(unit) == 1 && unit.found.mean < first.found.mean)
            names.push_back(Phrase::verbatim(data.units[static_cast<std::size_t>(unit.unit)]));
    if (names.empty())
        return {};
    return Phrase::tr("%1 has a lower figure, but too few tested visitors to tell it from chance.",
                      "%1 have lower figures, but too few tested visitors to tell them from chance.", std::ssize(names),
                      Phrase::listed(names));
}

} // namespace

Result<std::shared_ptr<const UnitServices>> unitServices(std::shared_ptr<const Scorecard> scorecard, std::size_t model,
                                                         const Progress& progress)
{
    const Evaluation& evaluation = *scorecard->evaluation;
    const std::size_t units = evaluation.data->units.size();
    const Eigen::MatrixXd values = sumsOf(evaluation, model, units);
    const auto resampled = resampledSums(values, evaluation.options.resamples, evaluation.options.seed, progress);
    if (!resampled)
        return tl::unexpected(resampled.error());
    const auto all = static_cast<Eigen::Index>(units);
    const Eigen::RowVectorXd totals = values.colwise().sum();
    auto out = std::make_shared<UnitServices>();
    out->cookies = evaluation.testedCookies();
    out->model = model;
    out->all =
        percentileInterval(totals(2 * all + 1) / totals(2 * all), ratios(*resampled, all, all, false), out->cookies);
    for (Eigen::Index unit = 0; unit < all; ++unit) {
        if (totals(2 * unit) <= 0.0)
            continue;
        UnitService& service = out->units.emplace_back();
        service.unit = static_cast<int>(unit);
        service.pairs = static_cast<std::int64_t>(totals(2 * unit));
        service.cookies = (values.col(2 * unit).array() > 0.0).count();
        const double found = totals(2 * unit + 1) / totals(2 * unit);
        service.found = percentileInterval(found, ratios(*resampled, unit, all, false), service.cookies);
        service.versusMean =
            pairedDifference(found - out->all.mean, ratios(*resampled, unit, all, true), service.cookies);
        widenWithoutSpread(service, out->all.mean);
    }
    judge(out->units, evaluation.data->unmappedUnit);
    out->scorecard = std::move(scorecard);
    return std::shared_ptr<const UnitServices>(std::move(out));
}

Phrase unitServiceWords(const UnitServices& services)
{
    const EvaluationData& data = *services.scorecard->evaluation->data;
    const auto isUnit = [&](const UnitService& service) { return service.unit != data.unmappedUnit; };
    if (std::ranges::none_of(services.units, isUnit))
        return Phrase::tr("No hidden page has a business unit.");
    const UnitService& first = services.units.front();
    const Phrase few = tooFewTested(services.cookies);
    if (!isUnit(first) || judged(first) != 0)
        return Phrase::sentences(
            {Phrase::tr("No business unit is served clearly worse than all pages together."), few});
    // Of two with the same share neither is the worst.
    const auto asLow = [&](const UnitService& unit) {
        return isUnit(unit) && unit.unit != first.unit && unit.found.mean <= first.found.mean;
    };
    return Phrase::sentences(
        {claimOf(services, first, std::ranges::none_of(services.units, asLow)), untoldWords(services), few});
}

} // namespace leadlight

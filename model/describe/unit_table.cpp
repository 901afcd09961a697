// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/unit_table.h"

#include "model/describe/count_words.h"
#include "model/describe/rule_words.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace leadlight {

namespace {

constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();

using ReportPtr = std::shared_ptr<const UnitReport>;
using UnitValue = double (*)(const UnitReport&, std::size_t unit);

Decimal percent(double share, int digits = 0)
{
    return Decimal{100.0 * share, digits};
}

/// How a unit is served; null where none of its pages was hidden.
const UnitService* serviceOf(const UnitReport& report, std::int32_t unit)
{
    if (!report.services || !report.data->isBusinessUnit(unit))
        return nullptr;
    const auto found = std::ranges::find(report.services->units, unit, &UnitService::unit);
    return found == report.services->units.end() ? nullptr : &*found;
}

/// What stands where a unit will have a figure from hidden pages.
std::optional<Phrase> notYet(const UnitReport& report, std::int32_t unit)
{
    const bool comes = report.isMeasuring && report.data->isBusinessUnit(unit);
    return comes ? std::optional(stillCounted()) : std::nullopt;
}

/// A share of 0..1 that people read in percent.
TableColumn shareColumn(const ReportPtr& report, std::string key, Phrase header, Phrase help, UnitValue value)
{
    const auto of = [report, value](std::int32_t unit) { return value(*report, static_cast<std::size_t>(unit)); };
    auto out = tableColumn(ColumnRole::Share, std::move(key), std::move(header), std::move(help), of);
    out.decimals = 1;
    out.said = [of](std::int32_t unit) -> std::optional<Phrase> {
        const double share = of(unit);
        return std::isnan(share) ? std::nullopt : std::optional(Phrase::tr("%1 %", percent(share, 1)));
    };
    return out;
}

TableColumn foundColumn(const ReportPtr& report)
{
    const auto estimate = [report](std::int32_t unit) {
        const UnitService* service = serviceOf(*report, unit);
        return service != nullptr ? service->found : Estimate{noFigure, noFigure, noFigure};
    };
    const Phrase help = Phrase::tr("Of 100 of its pages that were hidden from the model, how many stand among the "
                                   "ten recommended ones, with the 95 % interval. It does not say that anybody saw a "
                                   "recommendation.");
    auto out = tableColumn(ColumnRole::Interval, "found", Phrase::tr("Found in the top 10"),
                           Phrase::sentences({help, withoutRules(*report)}),
                           [estimate](std::int32_t unit) { return estimate(unit).mean; });
    out.low = [estimate](std::int32_t unit) { return estimate(unit).low; };
    out.high = [estimate](std::int32_t unit) { return estimate(unit).high; };
    out.decimals = 2;
    out.said = [estimate, report](std::int32_t unit) -> std::optional<Phrase> {
        if (!report->data->isBusinessUnit(unit))
            return Phrase::tr("no owner");
        const Estimate found = estimate(unit);
        return std::isnan(found.mean) ? notYet(*report, unit) : std::optional(Phrase::tr("%1 %", percent(found.mean)));
    };
    out.details = [estimate, report](std::int32_t unit) -> std::vector<Phrase> {
        const Estimate found = estimate(unit);
        if (std::isnan(found.mean))
            return {};
        if (const UnitService* service = serviceOf(*report, unit); service->pairs < enoughForHundred)
            return {Phrase::tr("%1 (95 %: %2 to %3 in 100)", foundOfTested(found.mean, service->pairs),
                               percent(found.low), percent(found.high))};
        return {Phrase::tr("%1 of 100 hidden pages are found (95 %: %2 to %3)", percent(found.mean), percent(found.low),
                           percent(found.high))};
    };
    return out;
}

Phrase servedWord(const Difference& difference)
{
    if (!difference.clear)
        return Phrase::tr("could be chance");
    return difference.mean < 0.0 ? Phrase::tr("worse") : Phrase::tr("better");
}

TableColumn servedColumn(const ReportPtr& report)
{
    auto out = tableColumn(ColumnRole::Number, "served", Phrase::tr("Served"),
                           Phrase::tr("Worse or better than all pages together, only where the interval carries it. "
                                      "Sorted by it, those that are clearly worse stand first, then those of which "
                                      "too little is known, then the clearly better ones."),
                           [report](std::int32_t unit) {
                               const UnitService* service = serviceOf(*report, unit);
                               return service == nullptr
                                          ? noFigure
                                          : static_cast<double>(service - report->services->units.data() + 1);
                           });
    out.said = [report](std::int32_t unit) {
        const UnitService* service = serviceOf(*report, unit);
        return service == nullptr ? notYet(*report, unit) : std::optional(servedWord(service->versusMean));
    };
    out.emphasis = [report](std::int32_t unit) {
        const UnitService* service = serviceOf(*report, unit);
        return service != nullptr && service->versusMean.clear ? Emphasis::None : Emphasis::Quiet;
    };
    return out;
}

TableColumn testedColumn(const ReportPtr& report)
{
    auto out = tableColumn(ColumnRole::Number, "tested_cookies", Phrase::tr("Tested"),
                           Phrase::tr("How many visitors had one of its pages hidden: what the figure rests on."),
                           [report](std::int32_t unit) {
                               const UnitService* service = serviceOf(*report, unit);
                               return service != nullptr ? static_cast<double>(service->cookies) : noFigure;
                           });
    out.said = [report](std::int32_t unit) {
        return serviceOf(*report, unit) == nullptr ? notYet(*report, unit) : std::nullopt;
    };
    return out;
}

TableColumn countColumn(const ReportPtr& report, std::string key, Phrase header, Phrase help,
                        std::int64_t UnitFigures::*member)
{
    return tableColumn(
        ColumnRole::Count, std::move(key), std::move(header), std::move(help),
        [report, member](std::int32_t unit) { return report->figures[static_cast<std::size_t>(unit)].*member; });
}

TableColumn similarityColumn(const ReportPtr& report)
{
    std::vector<double> average(report->figures.size(), noFigure);
    if (report->analysis)
        for (const GroupAverage& group : averagesBy(GroupBy::BusinessUnit, report->analysis->similarity, *report->data))
            average[static_cast<std::size_t>(group.groupIndex)] = group.average;
    auto out = tableColumn(ColumnRole::Number, "average_similarity", Phrase::tr("Alike"),
                           Phrase::tr("Average similarity of its pages to the pages most like them. High: the same "
                                      "visitors take them together. Low: each stands alone."),
                           [average = std::make_shared<const std::vector<double>>(std::move(average))](
                               std::int32_t unit) { return (*average)[static_cast<std::size_t>(unit)]; });
    out.decimals = 2;
    return out;
}

} // namespace

Phrase withoutRules(const UnitReport& report)
{
    return report.analysis ? measuredWithoutRules(countedRules(report.analysis->rules.get())) : Phrase();
}

Result<UnitReport> unitReport(const Interactions& interactions, const std::shared_ptr<const Analysis>& analysis,
                              std::shared_ptr<const UnitServices> services, const Progress& progress)
{
    const TopN none;
    const TopN& lists = analysis ? analysis->recommendations : none;
    auto figures = unitFigures(interactions, lists, progress);
    if (!figures)
        return tl::unexpected(std::move(figures.error()));
    UnitReport out{interactions.data, *std::move(figures), {}, analysis, std::move(services), false};
    if (!analysis)
        return out;
    auto affinity = affinityOf(*interactions.data, interactions.strength, lists, progress);
    if (!affinity)
        return tl::unexpected(std::move(affinity.error()));
    out.affinity = *std::move(affinity);
    return out;
}

TableData unitTable(const UnitReport& told)
{
    const auto report = std::make_shared<const UnitReport>(told);
    TableData out{.id = "business_units",
                  .title = Phrase::tr("business units"),
                  .rows = static_cast<std::int32_t>(report->figures.size()),
                  .elements = Elements::numbered(Entity::Unit),
                  .columns = {}};
    out.columns = {
        unitColumn(report->data, [](std::int32_t unit) { return unit; }),
        countColumn(report, "pages", Phrase::tr("Pages"), Phrase::tr("How many pages it owns."), &UnitFigures::pages),
        countColumn(report, "cookies", Phrase::tr("Reach"), Phrase::tr("How many visitors took a page of it."),
                    &UnitFigures::reach),
        foundColumn(report),
        servedColumn(report),
        testedColumn(report),
        shareColumn(report, "taken_share", Phrase::tr("Taken"),
                    Phrase::tr("Its share of all pages taken, a page counting once for each visitor who took it, "
                               "however often. What is recommended counts the same way, so both can be compared."),
                    [](const UnitReport& of, std::size_t unit) { return of.figures[unit].takenShare; }),
        shareColumn(report, "recommended_share", Phrase::tr("Recommended"),
                    Phrase::tr("Its share of all places in the lists of ten: a page counts once for each visitor it "
                               "is recommended to."),
                    [](const UnitReport& of, std::size_t unit) {
                        return of.analysis ? of.figures[unit].recommendedShare : noFigure;
                    }),
        shareColumn(report, "popular_only", Phrase::tr("Popular only"),
                    Phrase::tr("Of the visitors who took something of it, how many get popular pages only, as nothing "
                               "they took speaks for another page."),
                    [](const UnitReport& of, std::size_t unit) {
                        return of.analysis && of.figures[unit].lists > 0 ? of.figures[unit].popularOnlyShare()
                                                                         : noFigure;
                    }),
        similarityColumn(report)};
    return out;
}

} // namespace leadlight

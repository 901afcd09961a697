// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/agreeing.h"
#include "model/describe/difference_words.h"
#include "model/describe/run_tables.h"
#include "model/describe/run_words.h"

#include <charconv>
#include <limits>

namespace leadlight {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// The number at the end of "hr_at_10"; 0 where there is none.
int cutoffIn(std::string_view key)
{
    int out = 0;
    const std::string_view end = key.substr(key.rfind('_') + 1);
    std::from_chars(end.data(), end.data() + end.size(), out);
    return out;
}

/// "HR@10" from "hr_at_10"; also for figures that are no metric of hidden pages.
Phrase titleOf(const std::string& key)
{
    const int number = cutoffIn(key);
    for (const auto metric : allMetrics) {
        if (metricKey(metric, {number, number}) == key)
            return metricLabel(metric, {number, number});
    }
    if (key == "hit_rate")
        return Phrase::tr("Hit rate (in-sample)");
    if (key == "top_hit_rate")
        return Phrase::tr("Top hit rate (in-sample)");
    if (key == "gini")
        return Phrase::tr("Same few pages");
    return key == "coverage" ? Phrase::tr("Pages ever listed") : Phrase::verbatim(key);
}

/// All but those whose scale has no hundred.
bool isShare(const RunComparison::MetricChange& metric)
{
    return metric.key != "gini" && titleOf(metric.key) != Phrase::verbatim(metric.key);
}

Phrase figureOf(const RunComparison::MetricChange& metric, double value)
{
    return isShare(metric) ? Phrase::tr("%1 %", roundedInHundred(value, 1)) : Phrase::number(Decimal{value, 3});
}

Phrase changeOf(const RunComparison::MetricChange& metric)
{
    if (!isShare(metric))
        return Phrase::number(signedShare(metric.change.mean));
    const InHundred by = metric.inHundred();
    return Phrase::number(Decimal{.value = by.fewer ? -by.amount.value : by.amount.value, .digits = 1, .plus = true});
}

Phrase rangeOf(const RunComparison::MetricChange& metric)
{
    if (!metric.interval)
        return Phrase::verbatim("–");
    return isShare(metric) ? signedPercents(metric.change) : signedRange(metric.change);
}

/// In-sample figures are higher or lower, never better: a model that learns by heart has the highest.
Phrase changeInWords(const RunComparison::MetricChange& metric)
{
    if (!metric.interval)
        return {};
    if (!metric.change.clear || !(metric.key == "hit_rate" || metric.key == "top_hit_rate"))
        return judgement(metric.change);
    return metric.change.mean > 0.0 ? Phrase::tr("higher") : Phrase::tr("lower");
}

} // namespace

TableData changedSettingsTable(const std::shared_ptr<const RunComparison>& comparison)
{
    using Setting = RunComparison::Setting;
    const auto of = [comparison](std::string Setting::*member) {
        return [comparison, member](std::int32_t row) -> std::string_view {
            return comparison->settings[static_cast<std::size_t>(row)].*member;
        };
    };
    const auto value = [&](const char* key, Phrase header, std::string Setting::*member) {
        auto out =
            tableColumn(ColumnRole::Text, key, std::move(header), Phrase::tr("A dash: not set there."), of(member));
        out.said = [get = of(member)](std::int32_t row) -> std::optional<Phrase> {
            return get(row).empty() ? std::optional(Phrase::verbatim("–")) : std::nullopt;
        };
        return out;
    };
    auto setting = tableColumn(ColumnRole::Note, "setting", Phrase::tr("Setting"),
                               Phrase::tr("What the forms call it."), of(&Setting::key));
    setting.said = [get = of(&Setting::key)](std::int32_t row) {
        return std::optional(settingName(std::string(get(row))));
    };
    return {.id = "settings that differ",
            .title = Phrase::tr("settings that differ"),
            .rows = static_cast<std::int32_t>(comparison->settings.size()),
            .elements = {},
            .columns = {std::move(setting), value("first", Phrase::tr("First"), &Setting::first),
                        value("second", Phrase::tr("Second"), &Setting::second)}};
}

TableData changedMetricsTable(const std::shared_ptr<const RunComparison>& comparison)
{
    using Change = RunComparison::MetricChange;
    const auto at = [comparison](std::int32_t row) -> const Change& {
        return comparison->metrics[static_cast<std::size_t>(row)];
    };
    const auto number = [&](const char* key, Phrase header, Phrase help, ColumnRole role,
                            std::function<double(const Change&)> figure, std::function<Phrase(const Change&)> said) {
        auto out = tableColumn(role, key, std::move(header), std::move(help),
                               [at, figure = std::move(figure)](std::int32_t row) { return figure(at(row)); });
        out.decimals = 3;
        out.said = [at, said = std::move(said)](std::int32_t row) { return std::optional(said(at(row))); };
        return out;
    };
    const auto rows = static_cast<std::int32_t>(comparison->metrics.size());
    auto interval = number(
        "low", Phrase::tr("95 %"),
        Phrase::tr("Interval of the change by bootstrap over cookies; of the same cookies one by "
                   "one where both runs hid the same pages. A dash: the figure has none."),
        ColumnRole::Note, [](const Change& metric) { return metric.interval ? metric.change.low : missing; }, rangeOf);
    auto judged = phraseColumn(
        ColumnRole::Text, "judgement", Phrase::tr("That is"),
        Phrase::tr("Better or worse only where the interval leaves 0 out and the adjusted p is below .05."), rows,
        [&](std::int32_t row) { return changeInWords(at(row)); });
    judged.details = [at, note = chanceNote(*comparison)](std::int32_t row) {
        return at(row).isAmongMany() ? std::vector{note} : std::vector<Phrase>();
    };
    judged.emphasis = [at](std::int32_t row) { return at(row).change.clear ? Emphasis::None : Emphasis::Quiet; };
    const auto mean = Phrase::tr("Mean over cookies.");
    return {.id = "figures of both runs",
            .title = Phrase::tr("figures of both runs"),
            .rows = rows,
            .elements = {},
            .columns = {phraseColumn(ColumnRole::Text, "figure", Phrase::tr("Figure"),
                                     Phrase::tr("What both runs have measured."), rows,
                                     [&](std::int32_t row) { return titleOf(at(row).key); }),
                        number(
                            "first", Phrase::tr("First"), mean, ColumnRole::Number,
                            [](const Change& metric) { return metric.first; },
                            [](const Change& metric) { return figureOf(metric, metric.first); }),
                        number(
                            "second", Phrase::tr("Second"), mean, ColumnRole::Number,
                            [](const Change& metric) { return metric.second; },
                            [](const Change& metric) { return figureOf(metric, metric.second); }),
                        number(
                            "change", Phrase::tr("Change"), Phrase::tr("Second minus first."), ColumnRole::Difference,
                            [](const Change& metric) { return metric.change.mean; }, changeOf),
                        std::move(interval), std::move(judged)}};
}

} // namespace leadlight

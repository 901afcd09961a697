// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/run_tables.h"

#include "model/describe/difference_words.h"
#include "model/describe/shared_rows.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace leadlight {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t fingerprintShown = 4;

/// A row of the table of runs, with the texts that its columns point to.
struct RunRow
{
    std::shared_ptr<const RunRecord> run;
    std::string settings;
    std::string time;
};
using RunRows = SharedRows<RunRow>;

/// "lambda 30"
std::string settingText(const std::string& key, const std::string& value)
{
    return key + ' ' + value;
}

std::string settingsText(const RunRecord& run)
{
    std::string out;
    for (const auto& [key, value] : run.settings) {
        if (key != "model")
            out.append(out.empty() ? "" : "; ").append(settingText(key, value));
    }
    return out;
}

RunRows rowsOf(const RunList& runs)
{
    std::vector<RunRow> out;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        out.push_back({*run, settingsText(**run), timeOfRun(**run)});
    return RunRows(std::move(out));
}

double figureOf(const RunRecord& run, const std::string& key)
{
    const auto found = run.metrics.find(key);
    return found != run.metrics.end() ? found->second.mean : missing;
}

/// A figure whose key ends in the K that the run has set: that of its HR; NaN where the run has none.
double figureAtK(const RunRecord& run, const std::string& keyStart)
{
    constexpr std::string_view hits = "hr_at_";
    const auto first = run.metrics.lower_bound(std::string(hits));
    if (first == run.metrics.end() || !first->first.starts_with(hits))
        return missing;
    return figureOf(run, keyStart + first->first.substr(hits.size()));
}

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
        return Phrase::tr("Gini");
    return key == "coverage" ? Phrase::tr("Coverage") : Phrase::verbatim(key);
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

TableColumn figureColumn(const RunRows& rows, const char* key, Phrase header, Phrase help,
                         double (*figure)(const RunRecord&))
{
    auto out = tableColumn(ColumnRole::Number, key, std::move(header), std::move(help),
                           [rows, figure](std::int32_t row) { return figure(*rows(row).run); });
    out.decimals = 3;
    return out;
}

TableColumn textColumn(ColumnRole role, const RunRows& rows, const char* key, Phrase header, Phrase help,
                       std::string RunRecord::*member)
{
    return tableColumn(role, key, std::move(header), std::move(help),
                       [rows, member](std::int32_t row) -> std::string_view { return (*rows(row).run).*member; });
}

void addWhatAndWhen(TableData& table, const RunRows& rows)
{
    auto when = textColumn(ColumnRole::Time, rows, "when", Phrase::tr("When"), Phrase::tr("On this computer's clock."),
                           &RunRecord::when);
    when.label = [rows](std::int32_t row) -> std::string_view { return rows(row).time; };
    auto kind = tableColumn(ColumnRole::Note, "kind", Phrase::tr("Kind"),
                            Phrase::tr("A training is judged on what it learnt from, an evaluation on hidden pages."),
                            [rows](std::int32_t row) -> std::string_view {
                                return rows(row).run->kind == RunRecord::Kind::Training ? "training" : "evaluation";
                            });
    kind.phrase = [rows](std::int32_t row) {
        return rows(row).run->kind == RunRecord::Kind::Training ? Phrase::tr("training") : Phrase::tr("evaluation");
    };
    table.columns.push_back(std::move(when));
    table.columns.push_back(std::move(kind));
    table.columns.push_back(textColumn(ColumnRole::Text, rows, "label", Phrase::tr("Model"),
                                       Phrase::tr("The model with its settings."), &RunRecord::label));
}

void addFigures(TableData& table, const RunRows& rows)
{
    table.columns.push_back(figureColumn(rows, "hr_at_k", Phrase::tr("HR@K"),
                                         Phrase::tr("Share of cookies whose hidden page is among the K first; K is 10 "
                                                    "unless the settings say otherwise. Evaluations only."),
                                         [](const RunRecord& run) { return figureAtK(run, "hr_at_"); }));
    table.columns.push_back(figureColumn(rows, "ndcg_at_k", Phrase::tr("NDCG@K"),
                                         Phrase::tr("The same, where a page counts more the higher it stands."),
                                         [](const RunRecord& run) { return figureAtK(run, "ndcg_at_"); }));
    const auto isOld = [rows](std::int32_t row) {
        const RunRecord& run = *rows(row).run;
        return run.hitRateMeaning != RunRecord::presentHitRate && run.metrics.contains("hit_rate");
    };
    auto rate =
        figureColumn(rows, "hit_rate", Phrase::tr("Hit rate (in-sample)"),
                     Phrase::tr("Share of the ten recommended pages whose business unit is among those that "
                                "the cookie submitted. In-sample: the model has seen these submissions. None "
                                "for runs of earlier versions, in which Unmapped pages counted as hits."),
                     [](const RunRecord& run) {
                         return run.hitRateMeaning == RunRecord::presentHitRate ? figureOf(run, "hit_rate") : missing;
                     });
    rate.said = [isOld](std::int32_t row) {
        return isOld(row) ? std::optional(Phrase::tr("earlier version")) : std::nullopt;
    };
    rate.emphasis = [](std::int32_t) { return Emphasis::Quiet; };
    table.columns.push_back(std::move(rate));
}

TableColumn dataColumn(const RunRows& rows)
{
    auto out = textColumn(ColumnRole::Text, rows, "data", Phrase::tr("Data"),
                          Phrase::tr("The file, and the start of the fingerprint of what was learnt from it: runs with "
                                     "the same fingerprint saw the same data under the same weights."),
                          &RunRecord::dataName);
    out.said = [rows](std::int32_t row) {
        const RunRecord& run = *rows(row).run;
        return Phrase::tr("%1 · %2", run.dataName, run.dataFingerprint.substr(0, fingerprintShown));
    };
    out.details = [rows](std::int32_t row) {
        const RunRecord& run = *rows(row).run;
        return std::vector{Phrase::tr("%1, fingerprint %2", run.dataName, run.dataFingerprint)};
    };
    return out;
}

TableColumn settingsColumn(const RunRows& rows)
{
    auto out = tableColumn(ColumnRole::Note, "settings", Phrase::tr("Settings"),
                           Phrase::tr("Everything that was set, by its key."),
                           [rows](std::int32_t row) -> std::string_view { return rows(row).settings; });
    out.details = [rows](std::int32_t row) {
        std::vector<Phrase> lines;
        for (const auto& [key, value] : rows(row).run->settings) {
            if (key != "model")
                lines.push_back(Phrase::verbatim(settingText(key, value)));
        }
        return lines;
    };
    return out;
}

void addData(TableData& table, const RunRows& rows)
{
    const auto count = [&](const char* key, Phrase header, std::int64_t RunRecord::*member) {
        return tableColumn(ColumnRole::Count, key, std::move(header), Phrase::tr("In the data."),
                           [rows, member](std::int32_t row) { return (*rows(row).run).*member; });
    };
    table.columns.push_back(dataColumn(rows));
    table.columns.push_back(count("cookies", Phrase::tr("Cookies"), &RunRecord::cookies));
    table.columns.push_back(count("pages", Phrase::tr("Pages"), &RunRecord::pages));
    table.columns.push_back(
        tableColumn(ColumnRole::Count, "seed", Phrase::tr("Seed"), Phrase::tr("Start of the model's random choices."),
                    [rows](std::int32_t row) { return static_cast<std::int64_t>(rows(row).run->seed); }));
    table.columns.push_back(settingsColumn(rows));
}

} // namespace

std::string timeOfRun(const RunRecord& run)
{
    constexpr std::size_t upToMinutes = 16;
    std::string out = run.when.substr(0, upToMinutes);
    std::ranges::replace(out, 'T', ' ');
    return out;
}

TableData runsTable(const RunList& runs)
{
    const RunRows rows = rowsOf(runs);
    std::vector<std::int32_t> newestFirst(runs.size());
    for (std::size_t row = 0; row < runs.size(); ++row)
        newestFirst[row] = static_cast<std::int32_t>(runs.size() - 1 - row);
    TableData out{.id = "runs",
                  .title = Phrase::tr("runs"),
                  .rows = rows.size(),
                  .elements = Elements::listed(Entity::Run, std::move(newestFirst)),
                  .columns = {}};
    addWhatAndWhen(out, rows);
    addFigures(out, rows);
    addData(out, rows);
    return out;
}

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
    return {.id = "settings that differ",
            .title = Phrase::tr("settings that differ"),
            .rows = static_cast<std::int32_t>(comparison->settings.size()),
            .elements = {},
            .columns = {tableColumn(ColumnRole::Note, "setting", Phrase::tr("Setting"),
                                    Phrase::tr("As the command line calls it."), of(&Setting::key)),
                        value("first", Phrase::tr("First"), &Setting::first),
                        value("second", Phrase::tr("Second"), &Setting::second)}};
}

TableData changedMetricsTable(const std::shared_ptr<const RunComparison>& comparison)
{
    using Change = RunComparison::MetricChange;
    const auto at = [comparison](std::int32_t row) -> const Change& {
        return comparison->metrics[static_cast<std::size_t>(row)];
    };
    const auto number = [&](const char* key, Phrase header, Phrase help, ColumnRole role,
                            std::function<double(const Change&)> figure) {
        auto out = tableColumn(role, key, std::move(header), std::move(help),
                               [at, figure = std::move(figure)](std::int32_t row) { return figure(at(row)); });
        out.decimals = 3;
        return out;
    };
    const auto rows = static_cast<std::int32_t>(comparison->metrics.size());
    auto interval =
        number("low", Phrase::tr("95 %"),
               Phrase::tr("Interval of the change by bootstrap over cookies; of the same cookies one by "
                          "one where both runs hid the same pages. A dash: the figure has none."),
               ColumnRole::Note, [](const Change& metric) { return metric.interval ? metric.change.low : missing; });
    interval.said = [at](std::int32_t row) {
        return at(row).interval ? signedRange(at(row).change) : Phrase::verbatim("–");
    };
    auto judged = phraseColumn(
        ColumnRole::Text, "judgement", Phrase::tr("That is"),
        Phrase::tr("Better or worse only where the interval leaves 0 out and the adjusted p is below .05."), rows,
        [&](std::int32_t row) { return changeInWords(at(row)); });
    judged.emphasis = [at](std::int32_t row) { return at(row).change.clear ? Emphasis::None : Emphasis::Quiet; };
    const auto mean = Phrase::tr("Mean over cookies.");
    return {.id = "figures of both runs",
            .title = Phrase::tr("figures of both runs"),
            .rows = rows,
            .elements = {},
            .columns = {phraseColumn(ColumnRole::Text, "figure", Phrase::tr("Figure"),
                                     Phrase::tr("What both runs have measured."), rows,
                                     [&](std::int32_t row) { return titleOf(at(row).key); }),
                        number("first", Phrase::tr("First"), mean, ColumnRole::Number,
                               [](const Change& metric) { return metric.first; }),
                        number("second", Phrase::tr("Second"), mean, ColumnRole::Number,
                               [](const Change& metric) { return metric.second; }),
                        number("change", Phrase::tr("Change"), Phrase::tr("Second minus first."),
                               ColumnRole::Difference, [](const Change& metric) { return metric.change.mean; }),
                        std::move(interval), std::move(judged)}};
}

} // namespace leadlight

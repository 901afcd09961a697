// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/runs_tables.h"

#include "views/pages/lab/difference_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype fingerprintShown = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunsTables)
};

/// What the table of runs owns: the runs newest first, and the texts that its columns point to.
struct Rows
{
    RunList runs;
    std::vector<std::string> settings;
    [[nodiscard]] const RunRecord& at(std::int32_t row) const { return *runs[static_cast<std::size_t>(row)]; }
};
using RowsPointer = std::shared_ptr<const Rows>;

std::string settingsText(const RunRecord& run)
{
    std::string out;
    for (const auto& [key, value] : run.settings) {
        if (key != "model")
            out += (out.empty() ? "" : "; ") + key + ' ' + value;
    }
    return out;
}

RowsPointer rowsOf(const RunList& runs)
{
    auto out = std::make_shared<Rows>();
    out->runs.assign(runs.rbegin(), runs.rend());
    for (const auto& run : out->runs)
        out->settings.push_back(settingsText(*run));
    return out;
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

/// "HR@10" from "hr_at_10"; also for figures that are no metric of hidden pages.
QString titleOf(const std::string& key)
{
    const auto number = QString::fromStdString(key).section(u'_', -1).toInt();
    const Cutoffs cutoffs{number, number};
    for (const auto metric : allMetrics) {
        if (metricKey(metric, cutoffs) == key)
            return QString::fromStdString(metricLabel(metric, cutoffs));
    }
    if (key == "hit_rate")
        return Text::tr("Hit rate (in-sample)");
    if (key == "top_hit_rate")
        return Text::tr("Top hit rate (in-sample)");
    return key == "gini" ? Text::tr("Gini") : key == "coverage" ? Text::tr("Coverage") : QString::fromStdString(key);
}

/// In-sample figures are higher or lower, never better: a model that learns by heart has the highest.
QString inWords(const RunComparison::MetricChange& metric)
{
    if (!metric.interval)
        return {};
    if (!metric.change.clear || !(metric.key == "hit_rate" || metric.key == "top_hit_rate"))
        return judgement(metric.change);
    return metric.change.mean > 0.0 ? Text::tr("higher") : Text::tr("lower");
}

Column figureColumn(const RowsPointer& rows, const char* key, const QString& header, const QString& help,
                    double (*figure)(const RunRecord&))
{
    auto out =
        column(CellKind::Number, key, header, help, [rows, figure](std::int32_t row) { return figure(rows->at(row)); });
    out.decimals = 3;
    return out;
}

Column textColumn(CellKind kind, const RowsPointer& rows, const char* key, const QString& header, const QString& help,
                  std::string RunRecord::*member)
{
    auto out = column(kind, key, header, help,
                      [rows, member](std::int32_t row) -> std::string_view { return rows->at(row).*member; });
    out.searchable = true;
    return out;
}

Column countColumn(const RowsPointer& rows, const char* key, const QString& header, const QString& help,
                   std::int64_t RunRecord::*member)
{
    return column(CellKind::Number, key, header, help,
                  [rows, member](std::int32_t row) { return rows->at(row).*member; });
}

void addWhatAndWhen(TableContent& table, const RowsPointer& rows)
{
    auto when = textColumn(CellKind::Text, rows, "when", Text::tr("When"), Text::tr("On this computer's clock."),
                           &RunRecord::when);
    when.givesWay = false; // in full: the day alone does not tell runs apart
    when.width = 150;
    when.display = [rows](std::int32_t row) { return timeOfRun(rows->at(row)); };
    auto kind = column(CellKind::Muted, "kind", Text::tr("Kind"),
                       Text::tr("A training is judged on what it learnt from, an evaluation on hidden pages."),
                       [rows](std::int32_t row) -> std::string_view {
                           return rows->at(row).kind == RunRecord::Kind::Training ? "training" : "evaluation";
                       });
    kind.searchable = true;
    kind.display = [rows](std::int32_t row) {
        return rows->at(row).kind == RunRecord::Kind::Training ? Text::tr("training") : Text::tr("evaluation");
    };
    auto model = textColumn(CellKind::Text, rows, "label", Text::tr("Model"), Text::tr("The model with its settings."),
                            &RunRecord::label);
    model.stretches = true;
    model.width = 130;
    model.toolTip = [rows](std::int32_t row) { return QString::fromStdString(rows->at(row).label); };
    table.columns.push_back(std::move(when));
    table.columns.push_back(std::move(kind));
    table.columns.push_back(std::move(model));
}

void addFigures(TableContent& table, const RowsPointer& rows)
{
    table.columns.push_back(figureColumn(rows, "hr_at_k", Text::tr("HR@K"),
                                         Text::tr("Share of cookies whose hidden page is among the K first; K is 10 "
                                                  "unless the settings say otherwise. Evaluations only."),
                                         [](const RunRecord& run) { return figureAtK(run, "hr_at_"); }));
    table.columns.push_back(figureColumn(rows, "ndcg_at_k", Text::tr("NDCG@K"),
                                         Text::tr("The same, where a page counts more the higher it stands."),
                                         [](const RunRecord& run) { return figureAtK(run, "ndcg_at_"); }));
    auto rate = figureColumn(rows, "hit_rate", Text::tr("Hit rate (in-sample)"),
                             Text::tr("Share of the ten recommended pages whose business unit is among those that the "
                                      "cookie submitted. In-sample: the model has seen these submissions."),
                             [](const RunRecord& run) { return figureOf(run, "hit_rate"); });
    rate.muted = [](std::int32_t) { return true; };
    table.columns.push_back(std::move(rate));
}

void addData(TableContent& table, const RowsPointer& rows)
{
    auto data = textColumn(CellKind::Text, rows, "data", Text::tr("Data"),
                           Text::tr("The file, and the start of the fingerprint of what was learnt from it: runs with "
                                    "the same fingerprint saw the same data under the same weights."),
                           &RunRecord::dataName);
    data.width = 120;
    data.display = [rows](std::int32_t row) {
        const RunRecord& run = rows->at(row);
        return Text::tr("%1 · %2").arg(QString::fromStdString(run.dataName),
                                       QString::fromStdString(run.dataFingerprint).left(fingerprintShown));
    };
    data.toolTip = [rows](std::int32_t row) {
        const RunRecord& run = rows->at(row);
        return Text::tr("%1, fingerprint %2")
            .arg(QString::fromStdString(run.dataName), QString::fromStdString(run.dataFingerprint));
    };
    table.columns.push_back(std::move(data));
    table.columns.push_back(
        countColumn(rows, "cookies", Text::tr("Cookies"), Text::tr("In the data."), &RunRecord::cookies));
    table.columns.push_back(countColumn(rows, "pages", Text::tr("Pages"), Text::tr("In the data."), &RunRecord::pages));
    table.columns.push_back(column(CellKind::Number, "seed", Text::tr("Seed"),
                                   Text::tr("Start of the model's random choices."),
                                   [rows](std::int32_t row) { return static_cast<std::int64_t>(rows->at(row).seed); }));
    auto settings =
        column(CellKind::Muted, "settings", Text::tr("Settings"), Text::tr("Everything that was set, by its key."),
               [rows](std::int32_t row) -> std::string_view { return rows->settings[static_cast<std::size_t>(row)]; });
    settings.searchable = true;
    settings.stretches = true;
    settings.width = 100;
    settings.toolTip = [rows](std::int32_t row) {
        return QString::fromStdString(rows->settings[static_cast<std::size_t>(row)])
            .replace(QStringLiteral("; "), QStringLiteral("\n"));
    };
    table.columns.push_back(std::move(settings));
}

} // namespace

QString timeOfRun(const RunRecord& run)
{
    constexpr qsizetype upToMinutes = 16;
    return QString::fromStdString(run.when).replace(u'T', u' ').left(upToMinutes);
}

std::shared_ptr<const TableContent> runsTable(const RunList& runs)
{
    const auto rows = rowsOf(runs);
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("runs");
    out->rows = static_cast<std::int32_t>(rows->runs.size());
    addWhatAndWhen(*out, rows);
    addFigures(*out, rows);
    addData(*out, rows);
    return out;
}

std::shared_ptr<const TableContent> changedSettingsTable(const std::shared_ptr<const RunComparison>& comparison)
{
    const auto of = [comparison](std::string RunComparison::Setting::*member) {
        return [comparison, member](std::int32_t row) -> std::string_view {
            return comparison->settings[static_cast<std::size_t>(row)].*member;
        };
    };
    const auto value = [&](const char* key, const QString& header, std::string RunComparison::Setting::*member) {
        auto out = column(CellKind::Text, key, header, Text::tr("A dash: not set there."), of(member));
        out.display = [get = of(member)](std::int32_t row) {
            return get(row).empty() ? QStringLiteral("–") : textOf(get(row));
        };
        return out;
    };
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("settings that differ");
    out->rows = static_cast<std::int32_t>(comparison->settings.size());
    auto key = column(CellKind::Muted, "setting", Text::tr("Setting"), Text::tr("As the command line calls it."),
                      of(&RunComparison::Setting::key));
    key.stretches = true;
    out->columns = {std::move(key), value("first", Text::tr("First"), &RunComparison::Setting::first),
                    value("second", Text::tr("Second"), &RunComparison::Setting::second)};
    return out;
}

std::shared_ptr<const TableContent> changedMetricsTable(const std::shared_ptr<const RunComparison>& comparison)
{
    using Change = RunComparison::MetricChange;
    const auto at = [comparison](std::int32_t row) -> const Change& {
        return comparison->metrics[static_cast<std::size_t>(row)];
    };
    auto titles = std::make_shared<std::vector<std::string>>();
    auto words = std::make_shared<std::vector<std::string>>();
    for (const Change& metric : comparison->metrics) {
        titles->push_back(titleOf(metric.key).toStdString());
        words->push_back(inWords(metric).toStdString());
    }
    const auto number = [&](const char* key, const QString& header, double Change::*member) {
        auto out = column(CellKind::Number, key, header, Text::tr("Mean over cookies."),
                          [at, member](std::int32_t row) { return at(row).*member; });
        out.decimals = 3;
        return out;
    };
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("figures of both runs");
    out->rows = static_cast<std::int32_t>(comparison->metrics.size());
    auto figure =
        column(CellKind::Text, "figure", Text::tr("Figure"), Text::tr("What both runs have measured."),
               [titles](std::int32_t row) -> std::string_view { return (*titles)[static_cast<std::size_t>(row)]; });
    figure.stretches = true;
    auto change = number("change", Text::tr("Change"), &Change::first);
    change.help = Text::tr("Second minus first.");
    change.raw = NumberKey([at](std::int32_t row) { return at(row).change.mean; });
    change.display = [at](std::int32_t row) { return signedText(at(row).change.mean); };
    auto interval = column(CellKind::Muted, "low", Text::tr("95 %"),
                           Text::tr("Interval of the change by bootstrap over cookies; of the same cookies one by one "
                                    "where both runs hid the same pages. A dash: the figure has none."),
                           [at](std::int32_t row) { return at(row).interval ? at(row).change.low : missing; });
    interval.display = [at](std::int32_t row) {
        return at(row).interval ? signedRange(at(row).change) : QStringLiteral("–");
    };
    auto judged =
        column(CellKind::Text, "judgement", Text::tr("That is"),
               Text::tr("Better or worse only where the interval leaves 0 out and the adjusted p is below .05."),
               [words](std::int32_t row) -> std::string_view { return (*words)[static_cast<std::size_t>(row)]; });
    judged.muted = [at](std::int32_t row) { return !at(row).change.clear; };
    out->columns = {std::move(figure),
                    number("first", Text::tr("First"), &Change::first),
                    number("second", Text::tr("Second"), &Change::second),
                    std::move(change),
                    std::move(interval),
                    std::move(judged)};
    return out;
}

} // namespace leadlight

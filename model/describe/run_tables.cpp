// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/run_tables.h"

#include "model/describe/run_words.h"
#include "model/describe/shared_rows.h"
#include "model/recommend/baselines/popularity_options.h"
#include "model/recommend/catalogue.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace leadlight {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t fingerprintShown = 4;

/// A row of the table of runs, with the texts that its columns point to.
struct RunRow
{
    Run run;
    std::string settings;
    std::string time;
    std::string note;
    bool starred = false;
    double popular = missing; ///< what most popular pages find in the same evaluation

    [[nodiscard]] const RunRecord& newest() const { return run.newest(); }
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

double figureOf(const RunRecord& run, const std::string& key)
{
    const auto found = run.metrics.find(key);
    return found != run.metrics.end() ? found->second.mean : missing;
}

constexpr std::string_view hits = "hr_at_";

/// What was found in the top K, whatever K the run has set; null where nothing was measured.
const Estimate* foundOf(const RunRecord& run)
{
    const auto first = run.metrics.lower_bound(std::string(hits));
    return first == run.metrics.end() || !first->first.starts_with(hits) ? nullptr : &first->second;
}

/// A figure whose key ends in the same K; NaN where the run has none.
double figureAtK(const RunRecord& run, const std::string& keyStart)
{
    const auto first = run.metrics.lower_bound(std::string(hits));
    if (foundOf(run) == nullptr)
        return missing;
    return figureOf(run, keyStart + first->first.substr(hits.size()));
}

/// What most popular pages find, by the evaluation that they took part in.
std::map<std::string, const RunRecord*> popularOf(const std::vector<Run>& runs)
{
    std::map<std::string, const RunRecord*> out;
    for (const Run& run : runs)
        for (const auto& record : run.evaluations)
            if (!record->evaluation.empty() && modelKeyOf(*record) == PopularityOptions::key)
                out.emplace(record->evaluation, record.get());
    return out;
}

/// In the top K of the run; NaN where it was not measured beside it, or is that itself.
double popularBeside(const Run& run, const std::map<std::string, const RunRecord*>& popular)
{
    const RunRecord* evaluation = run.evaluation();
    const auto beside = evaluation != nullptr ? popular.find(evaluation->evaluation) : popular.end();
    if (beside == popular.end() || foundOf(*evaluation) == nullptr || modelKeyOf(*evaluation) == PopularityOptions::key)
        return missing;
    return figureOf(*beside->second, evaluation->metrics.lower_bound(std::string(hits))->first);
}

RunRows rowsOf(const std::vector<Run>& runs)
{
    const auto popular = popularOf(runs);
    std::vector<RunRow> out;
    out.reserve(runs.size());
    for (const Run& run : runs)
        out.push_back({run, settingsText(run.newest()), timeOfRun(run.newest()), run.note(), run.starred(),
                       popularBeside(run, popular)});
    return RunRows(std::move(out));
}

using Figure = double (*)(const Run& run);

TableColumn figureColumn(const RunRows& rows, ColumnRole role, const char* key, Phrase header, Phrase help,
                         Figure figure)
{
    auto out = tableColumn(role, key, std::move(header), std::move(help),
                           [rows, figure](std::int32_t row) { return figure(rows(row).run); });
    out.decimals = 3;
    return out;
}

/// As percent where people read it.
void sayInPercent(TableColumn& column, const RunRows& rows, Figure figure)
{
    column.said = [rows, figure](std::int32_t row) {
        const double value = figure(rows(row).run);
        return std::isnan(value) ? std::nullopt : std::optional(Phrase::tr("%1 %", Decimal{100.0 * value, 1}));
    };
}

TableColumn textColumn(ColumnRole role, const RunRows& rows, const char* key, Phrase header, Phrase help,
                       std::string RunRecord::*member)
{
    return tableColumn(role, key, std::move(header), std::move(help),
                       [rows, member](std::int32_t row) -> std::string_view { return rows(row).newest().*member; });
}

void addWhatAndWhen(TableData& table, const RunRows& rows)
{
    table.columns.push_back(tableColumn(
        ColumnRole::Flag, "starred", Phrase::tr("Star"), Phrase::tr("What you have marked, to find it again."),
        [rows](std::int32_t row) -> std::int64_t { return rows(row).starred ? 1 : 0; }));
    table.columns.push_back(phraseColumn(ColumnRole::Text, "name", Phrase::tr("Name"),
                                         Phrase::tr("What you have called it; else its model. F2 gives it a name."),
                                         rows.size(), [&](std::int32_t row) { return runName(rows(row).run); }));
    table.columns.push_back(textColumn(ColumnRole::Note, rows, "label", Phrase::tr("Settings"),
                                       Phrase::tr("The model with its settings."), &RunRecord::label));
    // The history keeps the English label; of a model without settings that is its name.
    table.columns.back().said = [rows](std::int32_t row) -> std::optional<Phrase> {
        const RunRecord& run = rows(row).newest();
        const auto entry = findModel(run.model);
        return entry && english((*entry)->title) == run.label ? std::optional((*entry)->title) : std::nullopt;
    };
    auto when =
        textColumn(ColumnRole::Time, rows, "when", Phrase::tr("When"),
                   Phrase::tr("Of the newest training or measurement, on this computer's clock."), &RunRecord::when);
    when.label = [rows](std::int32_t row) -> std::string_view { return rows(row).time; };
    table.columns.push_back(std::move(when));
}

double foundIn(const Run& run, double Estimate::*end)
{
    const auto* evaluation = run.evaluation();
    const auto* estimate = evaluation != nullptr ? foundOf(*evaluation) : nullptr;
    return estimate != nullptr ? estimate->*end : missing;
}

std::optional<Phrase> popularSaid(const RunRow& row)
{
    return std::isnan(row.popular) ? std::nullopt : std::optional(Phrase::tr("%1 %", Decimal{100.0 * row.popular, 1}));
}

/// The interval, and what there is to beat.
std::vector<Phrase> foundDetails(const RunRow& row)
{
    const auto percent = [&](double Estimate::*end) { return Decimal{100.0 * foundIn(row.run, end), 1}; };
    if (std::isnan(foundIn(row.run, &Estimate::mean)))
        return {};
    std::vector<Phrase> out{Phrase::tr("%1 % (95 %: %2 to %3)", percent(&Estimate::mean), percent(&Estimate::low),
                                       percent(&Estimate::high))};
    if (const auto popular = popularSaid(row))
        out.push_back(Phrase::tr("Most popular pages, on the same hidden ones: %1", *popular));
    return out;
}

void addFound(TableData& table, const RunRows& rows)
{
    const Figure mean = [](const Run& run) { return foundIn(run, &Estimate::mean); };
    auto found = figureColumn(rows, ColumnRole::Interval, "hr_at_k", Phrase::tr("Found in the top 10"),
                              Phrase::tr("Share of the visitors whose hidden page is among the first 10 (HR@10), or "
                                         "the first K where the settings say another K. The line is the 95 % "
                                         "interval. A dash: not measured on hidden pages yet."),
                              mean);
    found.low = [rows](std::int32_t row) { return foundIn(rows(row).run, &Estimate::low); };
    found.high = [rows](std::int32_t row) { return foundIn(rows(row).run, &Estimate::high); };
    sayInPercent(found, rows, mean);
    found.details = [rows](std::int32_t row) { return foundDetails(rows(row)); };
    table.columns.push_back(std::move(found));
}

/// The record that tells the run's hit rate: of its training, where it has one.
const RunRecord& trainedRecord(const Run& run)
{
    const RunRecord* training = run.training();
    return training != nullptr ? *training : run.newest();
}

bool isOldRate(const RunRecord& run)
{
    return run.hitRateMeaning != RunRecord::presentHitRate && run.metrics.contains("hit_rate");
}

void addHitRate(TableData& table, const RunRows& rows)
{
    const Figure figure = [](const Run& run) {
        const RunRecord& from = trainedRecord(run);
        return isOldRate(from) ? missing : figureOf(from, "hit_rate");
    };
    auto rate = figureColumn(rows, ColumnRole::Number, "hit_rate", Phrase::tr("Hit rate"),
                             Phrase::tr("Share of the ten recommended pages whose business unit is among those that "
                                        "the cookie submitted. In-sample: the model has seen these submissions. None "
                                        "for runs of earlier versions, in which Unmapped pages counted as hits."),
                             figure);
    sayInPercent(rate, rows, figure);
    rate.said = [rows, percent = rate.said](std::int32_t row) {
        return isOldRate(trainedRecord(rows(row).run)) ? std::optional(Phrase::tr("earlier version")) : percent(row);
    };
    rate.emphasis = [](std::int32_t) { return Emphasis::Quiet; };
    table.columns.push_back(std::move(rate));
}

void addPopular(TableData& table, const RunRows& rows)
{
    auto popular = tableColumn(ColumnRole::Number, "popular_hr_at_k", Phrase::tr("Most popular"),
                               Phrase::tr("What showing everybody the most popular pages finds of the same hidden "
                                          "pages. A dash: it was not measured beside the run."),
                               [rows](std::int32_t row) { return rows(row).popular; });
    popular.decimals = 3;
    popular.emphasis = [](std::int32_t) { return Emphasis::Quiet; };
    popular.said = [rows](std::int32_t row) { return popularSaid(rows(row)); };
    table.columns.push_back(std::move(popular));
}

TableColumn dataColumn(const RunRows& rows)
{
    auto out = textColumn(ColumnRole::Text, rows, "data", Phrase::tr("Files"),
                          Phrase::tr("The file, and the start of the fingerprint of what was learnt from it: runs with "
                                     "the same fingerprint saw the same data under the same weights."),
                          &RunRecord::dataName);
    out.said = [rows](std::int32_t row) {
        const RunRecord& run = rows(row).newest();
        return Phrase::tr("%1 · %2", run.dataName, run.dataFingerprint.substr(0, fingerprintShown));
    };
    out.details = [rows](std::int32_t row) {
        const RunRecord& run = rows(row).newest();
        return std::vector{Phrase::tr("%1, fingerprint %2", run.dataName, run.dataFingerprint),
                           Phrase::tr("%1 visitors, %2 pages", run.cookies, run.pages)};
    };
    return out;
}

TableColumn markColumn(const RunRows& rows, const OpenWork& open)
{
    const auto mark = [&](std::int32_t row) {
        const auto* training = rows(row).run.training();
        if (training != nullptr && training->when == open.trainedAt && modelKeyOf(*training) == open.model)
            return Phrase::tr("shown");
        return open.data ? relationWord(relationOf(*open.data, markOf(rows(row).newest()))) : Phrase();
    };
    return phraseColumn(ColumnRole::Note, "mark", Phrase::tr("Data"),
                        Phrase::tr("Shown: what the pages show now. Otherwise what tells the run's data from those "
                                   "that are open; nothing where they are the same."),
                        rows.size(), mark);
}

TableColumn noteColumn(const RunRows& rows)
{
    return tableColumn(ColumnRole::Note, "note", Phrase::tr("Note"), Phrase::tr("What you have written of it."),
                       [rows](std::int32_t row) -> std::string_view { return rows(row).note; });
}

TableColumn kindColumn(const RunRows& rows)
{
    return phraseColumn(ColumnRole::Note, "kind", Phrase::tr("Kind"),
                        Phrase::tr("A training is judged on what it learnt from, an evaluation on hidden pages."),
                        rows.size(), [&](std::int32_t row) {
                            const Run& run = rows(row).run;
                            if (run.training() != nullptr && run.evaluation() != nullptr)
                                return Phrase::tr("both");
                            return run.training() != nullptr ? Phrase::tr("training") : Phrase::tr("evaluation");
                        });
}

TableColumn settingsColumn(const RunRows& rows)
{
    auto out = tableColumn(ColumnRole::Note, "settings", Phrase::tr("All settings"),
                           Phrase::tr("Everything that was set, by its key."),
                           [rows](std::int32_t row) -> std::string_view { return rows(row).settings; });
    out.details = [rows](std::int32_t row) {
        std::vector<Phrase> lines;
        for (const auto& [key, value] : rows(row).newest().settings) {
            if (key != "model")
                lines.push_back(Phrase::verbatim(settingText(key, value)));
        }
        return lines;
    };
    return out;
}

void addDetails(TableData& table, const RunRows& rows)
{
    const auto count = [&](const char* key, Phrase header, std::int64_t RunRecord::*member) {
        return tableColumn(ColumnRole::Count, key, std::move(header), Phrase::tr("In the data."),
                           [rows, member](std::int32_t row) { return rows(row).newest().*member; });
    };
    table.columns.push_back(kindColumn(rows));
    table.columns.push_back(figureColumn(
        rows, ColumnRole::Number, "ndcg_at_k", Phrase::tr("NDCG@K"),
        Phrase::tr("As what was found, where a page counts more the higher it stands."), [](const Run& run) {
            return run.evaluation() != nullptr ? figureAtK(*run.evaluation(), "ndcg_at_") : missing;
        }));
    table.columns.push_back(count("cookies", Phrase::tr("Cookies"), &RunRecord::cookies));
    table.columns.push_back(count("pages", Phrase::tr("Pages"), &RunRecord::pages));
    table.columns.push_back(
        tableColumn(ColumnRole::Count, "seed", Phrase::tr("Seed"), Phrase::tr("Start of the model's random choices."),
                    [rows](std::int32_t row) { return static_cast<std::int64_t>(rows(row).newest().seed); }));
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

TableData runsTable(const std::vector<Run>& runs, const OpenWork& open)
{
    const RunRows rows = rowsOf(runs);
    TableData out{.id = "runs",
                  .title = Phrase::tr("runs"),
                  .rows = rows.size(),
                  .elements = Elements::numbered(Entity::Run),
                  .columns = {}};
    addWhatAndWhen(out, rows);
    addFound(out, rows);
    addHitRate(out, rows);
    addPopular(out, rows);
    out.columns.push_back(dataColumn(rows));
    out.columns.push_back(markColumn(rows, open));
    out.columns.push_back(noteColumn(rows));
    addDetails(out, rows);
    return out;
}

} // namespace leadlight

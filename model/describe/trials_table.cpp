// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/trials_table.h"

#include "model/describe/shared_rows.h"

#include <algorithm>

namespace leadlight {

namespace {

using Rows = SharedRows<TrialRow>; // in rank order

bool isPresent(const TrialRow& row)
{
    return row.trial.number == 0;
}

/// Two rows at most have a mark.
TableColumn markColumn(const Rows& rows)
{
    auto out = tableColumn(ColumnRole::Note, "mark", Phrase::tr("Role"),
                           Phrase::tr("Best: places hidden pages highest, among those that saw most practice rounds. "
                                      "Present: the settings in use."),
                           [rows](std::int32_t row) -> std::string_view {
                               if (row == 0)
                                   return isPresent(rows(row)) ? "best, present" : "best";
                               return isPresent(rows(row)) ? "present" : "";
                           });
    out.phrase = [rows](std::int32_t row) {
        if (row == 0)
            return isPresent(rows(row)) ? Phrase::tr("best, present") : Phrase::tr("best");
        return isPresent(rows(row)) ? Phrase::tr("present") : Phrase();
    };
    return out;
}

TableColumn figureColumn(const Rows& rows, Metric metric, Cutoffs cutoffs, double Trial::*member)
{
    auto out = tableColumn(ColumnRole::Number, metricKey(metric, cutoffs), metricLabel(metric, cutoffs),
                           Phrase::tr("On practice pages (validation folds), not on those of the test. %1",
                                      metricFormula(metric, cutoffs)),
                           [rows, member](std::int32_t row) { return rows(row).trial.*member; });
    out.decimals = 4;
    out.said = [rows, member](std::int32_t row) -> std::optional<Phrase> {
        return Phrase::tr("%1 %", Decimal{100.0 * (rows(row).trial.*member), 2});
    };
    return out;
}

TableColumn settingsColumn(const Rows& rows)
{
    auto out = tableColumn(ColumnRole::Text, "settings", Phrase::tr("Settings"),
                           Phrase::tr("What is other than in the present settings."),
                           [rows](std::int32_t row) -> std::string_view { return rows(row).settings; });
    out.said = [rows](std::int32_t row) -> std::optional<Phrase> {
        const TrialRow& trial = rows(row);
        if (!trial.changes.empty())
            return Phrase::verbatim(trial.changes);
        return isPresent(trial) ? std::optional(Phrase::tr("the present ones")) : std::nullopt;
    };
    out.details = [rows](std::int32_t row) { return std::vector{Phrase::verbatim(rows(row).settings)}; };
    out.emphasis = [](std::int32_t row) { return row == 0 ? Emphasis::Strong : Emphasis::None; };
    return out;
}

} // namespace

TableData trialsTable(std::vector<TrialRow> unranked, Cutoffs cutoffs)
{
    std::ranges::sort(unranked, betterTrial, &TrialRow::trial);
    const Rows rows(std::move(unranked));
    auto seconds =
        tableColumn(ColumnRole::Number, "seconds", Phrase::tr("Seconds"), Phrase::tr("Spent on this trial so far."),
                    [rows](std::int32_t row) { return rows(row).trial.seconds; });
    seconds.decimals = 2;
    TableData out{.id = "trials", .title = Phrase::tr("trials"), .rows = rows.size(), .elements = {}, .columns = {}};
    out.columns = {
        tableColumn(ColumnRole::Count, "trial", Phrase::tr("Trial"), Phrase::tr("In the order of the first try."),
                    [rows](std::int32_t row) { return rows(row).trial.number + 1; }),
        settingsColumn(rows),
        markColumn(rows),
        figureColumn(rows, Metric::Ndcg, cutoffs, &Trial::ndcg),
        figureColumn(rows, Metric::HitRate, cutoffs, &Trial::hitRate),
        tableColumn(ColumnRole::Count, "round", Phrase::tr("Stage"),
                    Phrase::tr("Each keeps the better third and tries it in three times as many practice rounds."),
                    [rows](std::int32_t row) { return rows(row).trial.round + 1; }),
        tableColumn(ColumnRole::Count, "folds", Phrase::tr("Practice rounds"),
                    Phrase::tr("How often other pages were hidden from it so far (validation folds)."),
                    [rows](std::int32_t row) { return rows(row).trial.folds; }),
        std::move(seconds)};
    return out;
}

} // namespace leadlight

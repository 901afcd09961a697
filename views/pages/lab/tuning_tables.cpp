// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/tuning_tables.h"

#include "views/pages/lab/tuning_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TuningTables)
};

/// What the table owns: the trials in rank order.
using Rows = std::vector<TrialRow>;

const Trial& trialAt(const std::shared_ptr<const Rows>& rows, std::int32_t row)
{
    return (*rows)[static_cast<std::size_t>(row)].trial;
}

/// Two rows at most have a mark.
Column markColumn(const std::shared_ptr<const Rows>& rows)
{
    struct Marks
    {
        std::string best = Text::tr("best").toStdString();
        std::string present = Text::tr("present").toStdString();
        std::string both = Text::tr("best, present").toStdString();
    };
    return column(CellKind::Muted, "mark", Text::tr("Mark"),
                  Text::tr("Best: the highest NDCG among those that saw most folds. Present: the settings in use."),
                  [rows, marks = std::make_shared<const Marks>()](std::int32_t row) -> std::string_view {
                      const bool present = trialAt(rows, row).number == 0;
                      if (row == 0)
                          return present ? marks->both : marks->best;
                      return present ? std::string_view(marks->present) : std::string_view();
                  });
}

Column figure(const std::shared_ptr<const Rows>& rows, Metric metric, Cutoffs cutoffs, double Trial::*member)
{
    auto out =
        column(CellKind::Number, metricKey(metric, cutoffs), QString::fromStdString(metricLabel(metric, cutoffs)),
               Text::tr("On the validation folds, not on the test. %1")
                   .arg(QString::fromStdString(metricFormula(metric, cutoffs))),
               [rows, member](std::int32_t row) { return trialAt(rows, row).*member; });
    out.decimals = 4;
    return out;
}

} // namespace

TrialRow trialRow(const Trial& trial)
{
    return {trial, settingsInWords(trial.options, trial.equalTypeWeights).toStdString()};
}

std::shared_ptr<const TableContent> trialsTable(std::vector<TrialRow> unranked, Cutoffs cutoffs)
{
    std::ranges::sort(unranked, betterTrial, &TrialRow::trial);
    const auto rows = std::make_shared<const Rows>(std::move(unranked));
    const auto settingsAt = [rows](std::int32_t row) -> std::string_view {
        return (*rows)[static_cast<std::size_t>(row)].settings;
    };
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("trials");
    out->rows = static_cast<std::int32_t>(rows->size());
    auto number = column(CellKind::Number, "trial", Text::tr("Trial"), Text::tr("In the order of the first try."),
                         [rows](std::int32_t row) -> std::int64_t { return trialAt(rows, row).number + 1; });
    auto settings = column(CellKind::Text, "settings", Text::tr("Settings"),
                           Text::tr("What this trial varies; the rest is as set."), settingsAt);
    settings.stretches = true;
    settings.strong = [](std::int32_t row) { return row == 0; };
    settings.width = 190;
    settings.searchable = true;
    settings.toolTip = [settingsAt](std::int32_t row) { return textOf(settingsAt(row)); };
    auto round = column(CellKind::Number, "round", Text::tr("Round"),
                        Text::tr("Each round keeps the better third and tries it on three times as many folds."),
                        [rows](std::int32_t row) -> std::int64_t { return trialAt(rows, row).round + 1; });
    auto folds = column(CellKind::Number, "folds", Text::tr("Folds"), Text::tr("Validation folds seen so far."),
                        [rows](std::int32_t row) -> std::int64_t { return trialAt(rows, row).folds; });
    auto seconds = column(CellKind::Number, "seconds", Text::tr("Seconds"), Text::tr("Spent on this trial so far."),
                          [rows](std::int32_t row) { return trialAt(rows, row).seconds; });
    seconds.decimals = 2;
    out->columns = {std::move(number),
                    std::move(settings),
                    markColumn(rows),
                    figure(rows, Metric::Ndcg, cutoffs, &Trial::ndcg),
                    figure(rows, Metric::HitRate, cutoffs, &Trial::hitRate),
                    std::move(round),
                    std::move(folds),
                    std::move(seconds)};
    return out;
}

} // namespace leadlight

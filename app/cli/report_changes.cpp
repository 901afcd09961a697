// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_changes.h"

#include "model/describe/since_tables.h"
#include "model/stages/analysis.h"
#include "model/store/since_session.h"

#include <cmath>

namespace leadlight::cli {

namespace {

Json numberOf(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

Json estimateJson(const std::optional<Estimate>& estimate)
{
    if (!estimate)
        return {};
    return {{"share", numberOf(estimate->mean)}, {"low", numberOf(estimate->low)}, {"high", numberOf(estimate->high)}};
}

Json stateJson(const StateFigures& state)
{
    return {{"form_submissions", state.submissions},
            {"cookies", state.visitors},
            {"pages", state.pages},
            {"found_in_top_10", estimateJson(state.found)}};
}

Json pagesJson(const std::vector<PageOfOne>& pages)
{
    Json out = Json::array();
    for (const PageOfOne& page : pages)
        out.push_back({{"page_url", page.page}, {"visitors", page.visitors}});
    return out;
}

} // namespace

Result<std::shared_ptr<const Since>> reportedChanges(const SessionArguments& session, const ReportFigures& figures,
                                                     const Progress& progress)
{
    const auto opened = session.opened();
    if (!opened)
        return tl::unexpected(opened.error());
    if (*opened)
        if (auto since = sinceSession(**opened, *figures.analysis, figures.scorecard.get()))
            return since;
    return sinceEarlierDelivery(*figures.analysis->model->interactions, progress);
}

Json sinceJson(const Since& since)
{
    Json out{{"since", since.when},
             {"until", since.now.empty() ? Json() : Json(since.now)},
             {"before", stateJson(since.before)},
             {"after", stateJson(since.after)}};
    out["cookies_in_both"] = since.rowsKnown ? Json(since.returned) : Json();
    out["new_pages"] = since.rowsKnown ? pagesJson(since.newPages) : Json();
    out["vanished_pages"] = since.rowsKnown ? pagesJson(since.vanished) : Json();
    out["found_change"] = Json();
    if (since.found)
        out["found_change"] = {{"difference", since.found->mean},
                               {"low", since.found->low},
                               {"high", since.found->high},
                               {"clear", since.found->clear}};
    out["verdict"] = Json::array();
    for (const Phrase& sentence : sinceWords(since))
        out["verdict"].push_back(english(sentence));
    return out;
}

} // namespace leadlight::cli

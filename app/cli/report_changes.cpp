// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_changes.h"

#include "model/describe/since_tables.h"
#include "model/stages/analysis.h"
#include "model/stages/shown_results.h"

#include <cmath>
#include <limits>

namespace leadlight::cli {

namespace {

/// The single figures that the file says without its data; the interval of what was found is not among them.
StateFigures figuresOf(const SessionHead& head)
{
    StateFigures out{.submissions = head.submissions, .visitors = head.cookies, .pages = head.pages};
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (head.foundInTopTen)
        out.found = Estimate{*head.foundInTopTen, unknown, unknown};
    return out;
}

const Scorecard* scorecardOf(const std::shared_ptr<const SlicedScorecard>& sliced)
{
    return sliced ? sliced->scorecard.get() : nullptr;
}

StateFigures figuresOf(const Study& study)
{
    const Scorecard* card = scorecardOf(study.scorecard);
    return stateOf(*study.interactions->data, card, card != nullptr ? card->current : std::nullopt);
}

StateFigures figuresOf(const ReportFigures& figures)
{
    const Scorecard* card = scorecardOf(figures.scorecard);
    const auto model = card != nullptr ? indexOf(*card, figures.analysis->model->options) : std::nullopt;
    return stateOf(figures.analysis->data(), card, model);
}

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

Result<std::shared_ptr<const Since>> changesSinceSession(const SessionArguments& session, const ReportFigures& figures)
{
    const auto opened = session.opened();
    if (!opened)
        return tl::unexpected(opened.error());
    if (!*opened || (*opened)->head.cookies == 0)
        return nullptr;
    const SessionHead& head = (*opened)->head;
    const Study then = studyOfResults((*opened)->content.study);
    const Interactions& now = *figures.analysis->model->interactions;
    if (identityOf(now) == head.identity || then.interactions.get() == &now)
        return nullptr;
    const StateFigures before = then.interactions ? figuresOf(then) : figuresOf(head);
    return std::make_shared<const Since>(
        changesSince(head.savedAt, before, then.interactions.get(), figuresOf(figures), now));
}

Json sinceJson(const Since& since)
{
    Json out{{"since", since.when}, {"before", stateJson(since.before)}, {"after", stateJson(since.after)}};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"

#include "model/exports/recommendations_csv.h"
#include "model/recommend/explanation.h"

namespace leadlight::cli {

namespace {

struct RecommendCommand : ModelCommand
{
    ListOptions list;
    std::vector<std::string> cookies;
    bool explain = false;
};

/// The cookies that were asked for, in that order; all of them where none was.
Result<std::vector<std::int32_t>> wantedCookies(const RecommendCommand& arguments, const Dataset& data)
{
    std::vector<std::int32_t> out;
    for (const std::string& text : arguments.cookies) {
        const auto cookie = data.findCookie(text);
        if (!cookie)
            return fail(ErrorKind::Usage, Phrase::tr("There is no cookie \"%1\" in the joined data.", text),
                        Phrase::tr("`leadlight-cli interactions` lists the cookies that are."));
        out.push_back(*cookie);
    }
    if (arguments.cookies.empty())
        for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
            out.push_back(cookie);
    return out;
}

/// The page of the history that adds most to the score, and its share; empty where none adds anything.
void writeStrongestReason(Rows& rows, const Dataset& data, const std::vector<Explanation>& reasons)
{
    if (reasons.empty() || reasons.front().amount <= 0.0) {
        rows.text({});
        rows.text({});
        return;
    }
    rows.text(data.pageText(reasons.front().page));
    rows.number(reasons.front().share);
}

/// One cookie's list.
void writeList(Rows& rows, const TrainedModel& model, const TopN& top, std::int32_t cookie, bool explain)
{
    const Interactions& interactions = *model.interactions;
    const std::int32_t length = top.lengthOf(cookie);
    const auto pages = top.pagesOf(cookie).first(static_cast<std::size_t>(length));
    const auto reasons = explain ? explainScores(*model.recommender, interactions.strength.row(cookie), pages)
                                 : std::vector<std::vector<Explanation>>();
    for (std::int32_t rank = 0; rank < length; ++rank) {
        writeRecommendation(rows, *interactions.data, top, cookie, rank);
        if (explain)
            writeStrongestReason(rows, *interactions.data, reasons[static_cast<std::size_t>(rank)]);
        rows.endRow();
    }
}

Status runRecommend(const RecommendCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    const Interactions& interactions = *(*model)->interactions;
    const auto cookies = wantedCookies(arguments, *interactions.data);
    if (!cookies)
        return tl::unexpected(cookies.error());
    const auto top =
        topNForAll(*(*model)->recommender, interactions.strength, arguments.list.top, progress.part(0.8, 1.0));
    if (!top)
        return tl::unexpected(top.error());
    Table table{.head = modelHead(**model),
                .rowsKey = "recommendations",
                .columns = {recommendationColumns.begin(), recommendationColumns.end()}};
    if (arguments.explain)
        table.columns.insert(table.columns.end(), {"because_page_url", "because_share"});
    return writeTable(arguments.output, table, [&](Rows& rows) -> Status {
        for (const auto cookie : *cookies) {
            if (progress.cancelled())
                return cancelled();
            writeList(rows, **model, *top, cookie, arguments.explain);
        }
        return {};
    });
}

} // namespace

void addRecommend(CLI::App& app, Action& chosen)
{
    addModelCommand<RecommendCommand>(
        app, chosen, "recommend", "The pages that each cookie should see next, best first", runRecommend,
        [](CLI::App& command, RecommendCommand& arguments) {
            addListOptions(command, arguments.list);
            command.add_option("--cookie", arguments.cookies, "only for these cookies; all without it")
                ->type_name("ID");
            command.add_flag("--explain", arguments.explain,
                             "name the page of the history that adds most to each score, and its share of it");
        });
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"

#include "model/recommend/explanation.h"

#include <algorithm>

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
            return fail(ErrorKind::Usage, "There is no cookie \"" + text + "\" in the joined data.",
                        "`leadlight-cli interactions` lists the cookies that are.");
        out.push_back(*cookie);
    }
    if (arguments.cookies.empty())
        for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
            out.push_back(cookie);
    return out;
}

/// The page of the history that adds most to the score, and its share; empty where none adds anything.
void writeStrongestReason(Rows& rows, const TrainedModel& model, std::int32_t cookie, std::int32_t page)
{
    const auto reasons = explainScore(*model.recommender, model.interactions->strength.row(cookie), page);
    const auto most = std::max_element(reasons.begin(), reasons.end(),
                                       [](const auto& a, const auto& b) { return a.amount < b.amount; });
    if (most == reasons.end() || most->amount <= 0.0) {
        rows.text({});
        rows.text({});
        return;
    }
    rows.text(model.interactions->data->pageText(most->page));
    rows.number(most->share);
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
                .columns = {"cookie", "rank", "page_url", "gated_asset_type", "business_unit", "score"}};
    if (arguments.explain)
        table.columns.insert(table.columns.end(), {"because_page_url", "because_share"});
    return writeTable(arguments.output, table, [&](Rows& rows) -> Status {
        for (const auto cookie : *cookies) {
            if (progress.cancelled())
                return cancelled();
            const auto pages = top->pagesOf(cookie);
            for (std::int32_t rank = 0; rank < top->n && pages[static_cast<std::size_t>(rank)] >= 0; ++rank) {
                const auto page = pages[static_cast<std::size_t>(rank)];
                rows.text(interactions.data->cookieText(cookie));
                rows.number(std::int64_t{rank} + 1);
                writePage(rows, *interactions.data, page);
                rows.number(top->scaledScore(cookie, rank));
                if (arguments.explain)
                    writeStrongestReason(rows, **model, cookie, page);
                rows.endRow();
            }
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

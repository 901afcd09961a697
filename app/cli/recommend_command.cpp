// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"

#include "model/exports/recommendations_csv.h"

namespace leadlight::cli {

namespace {

struct RecommendCommand : ModelCommand
{
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

Status runRecommend(const RecommendCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    const Interactions& interactions = *(*model)->interactions;
    const auto cookies = wantedCookies(arguments, *interactions.data);
    if (!cookies)
        return tl::unexpected(cookies.error());
    const auto list = arguments.pipeline.fields().filled<ListOptions>();
    const auto top = topNForAll(*(*model)->recommender, interactions.strength, list.top, progress.part(0.8, 1.0));
    if (!top)
        return tl::unexpected(top.error());
    return writeTable(arguments.output, {.head = modelHead(**model), .rowsKey = "recommendations"},
                      recommendationColumns(**model, arguments.explain), [&](RowSink& rows) {
                          return putRecommendations(**model, *top, *cookies, arguments.explain, rows, progress);
                      });
}

} // namespace

void addRecommend(CLI::App& app, Action& chosen)
{
    addModelCommand<RecommendCommand>(
        app, chosen, "recommend", "The pages that each cookie should see next, best first", runRecommend,
        [](CLI::App& command, RecommendCommand& arguments) {
            arguments.pipeline.fields().add<ListOptions>(command, "Options");
            command.add_option("--cookie", arguments.cookies, "only for these cookies; all without it")
                ->type_name("ID");
            command.add_flag("--explain", arguments.explain,
                             "name the page of the history that adds most to each score, and its share of it");
        });
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"
#include "app/cli/terminal.h"
#include "model/recommend/catalogue.h"

#include "model/describe/page_tables.h"
#include "model/describe/similarity_table.h"

#include <algorithm>
#include <iostream>

namespace leadlight::cli {

namespace {

struct SimilarCommand : ModelCommand
{
    std::string page;
};

Status noSimilarity(const TrainedModel& model)
{
    const auto keys = modelKeys([](const ModelEntry& entry) { return !entry.baseline; });
    return fail(ErrorKind::Usage, Phrase::tr("The model %1 has no notion of similar pages.", modelName(model.options)),
                Phrase::tr("Choose %1 with --model.", Phrase::anyOf(keys)));
}

bool knowsSimilarity(const TrainedModel& model)
{
    return !entryOf(model.options.settings).baseline;
}

/// Why no page is similar to this one, whose number is `page`.
Phrase noNeighbours(const TrainedModel& model, const std::string& url, std::int32_t page)
{
    const SparseMatrix& strength = model.interactions->strength;
    for (std::int32_t cookie = 0; cookie < strength.rows; ++cookie) {
        const auto taken = strength.row(cookie).pages;
        if (taken.size() > 1 && std::ranges::find(taken, page) != taken.end())
            return Phrase::tr("The model %1 finds no page that is similar to %2.", modelName(model.options), url);
    }
    return Phrase::tr("No visitor who took %1 took another page, so no page is similar to it.", url);
}

Status runSimilar(const SimilarCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress);
    if (!model)
        return tl::unexpected(model.error());
    const auto list = arguments.pipeline.fields().filled<ListOptions>();
    const auto& data = (*model)->interactions->data;
    const auto page = data->findPage(arguments.page);
    if (!page)
        return fail(ErrorKind::Usage, Phrase::tr("There is no page \"%1\" in the joined data.", arguments.page),
                    Phrase::tr("`leadlight-cli similarity --by page_url` lists the pages that are."));
    if (!knowsSimilarity(**model))
        return noSimilarity(**model);
    auto similar = (*model)->recommender->similarPages(*page, list.top);
    Answer answer{.head = modelHead(**model), .rowsKey = "similar"};
    answer.head["page_url"] = arguments.page;
    if (similar.empty()) {
        const Phrase note = noNeighbours(**model, arguments.page, *page);
        answer.head["note"] = english(note);
        remark({{note}});
    }
    return writeTable(arguments.output, answer, similarPagesTable(data, std::move(similar)), progress);
}

Status runSimilarity(const ModelCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    if (!knowsSimilarity(**model))
        return noSimilarity(**model);
    const auto similarity = pageSimilarity(*(*model)->recommender, progress.part(0.8, 1.0));
    if (!similarity)
        return tl::unexpected(similarity.error());
    const auto group = arguments.pipeline.fields().filled<GroupOptions>();
    Answer answer{.head = modelHead(**model), .rowsKey = "groups"};
    answer.head["by"] = choiceName(group.by);
    answer.head["mean_over_pages"] = similarity->mean;
    const Dataset& data = *(*model)->interactions->data;
    auto groups = similarityTable(data, group.by, averagesBy(group.by, *similarity, data));
    groups.columns.front().key = "group"; // one name for all three
    return writeTable(arguments.output, answer, groups, progress);
}

} // namespace

void addSimilar(CLI::App& app, Action& chosen)
{
    addModelCommand<SimilarCommand>(
        app, chosen, "similar", "The pages most similar to one page, by the model's own measure", runSimilar,
        [](CLI::App& command, SimilarCommand& arguments) {
            command.add_option("--page", arguments.page, "page_url as it stands in the submissions")
                ->type_name("URL")
                ->required();
            arguments.pipeline.fields().add<ListOptions>(command, "Options");
        },
        runSimilar);
}

void addSimilarity(CLI::App& app, Action& chosen)
{
    addModelCommand<ModelCommand>(
        app, chosen, "similarity",
        "Average similarity of the pages of each group; a page's own figure is its mean "
        "similarity to the 10 others most "
        "similar to it",
        runSimilarity,
        [](CLI::App& command, ModelCommand& arguments) {
            arguments.pipeline.fields().add<GroupOptions>(command, "Options");
            arguments.pipeline.takesInEngine("--by");
        },
        runSimilarity);
}

} // namespace leadlight::cli

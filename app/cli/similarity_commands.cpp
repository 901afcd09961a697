// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/field_options.h"
#include "app/cli/model_command.h"
#include "model/recommend/catalogue.h"

#include "model/describe/page_tables.h"
#include "model/describe/similarity_table.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

struct SimilarCommand : ModelCommand
{
    std::string page;
    ListOptions list;
};

Status noSimilarity(const TrainedModel& model)
{
    const auto keys = modelKeys([](const ModelEntry& entry) { return !entry.baseline; });
    return fail(ErrorKind::Usage, Phrase::tr("The model %1 has no notion of similar pages.", modelName(model.options)),
                Phrase::tr("Choose %1 with --model.", Phrase::anyOf(keys)));
}

Status runSimilar(const SimilarCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress);
    if (!model)
        return tl::unexpected(model.error());
    const auto& data = (*model)->interactions->data;
    const auto page = data->findPage(arguments.page);
    if (!page)
        return fail(ErrorKind::Usage, Phrase::tr("There is no page \"%1\" in the joined data.", arguments.page),
                    Phrase::tr("`leadlight-cli similarity --by page_url` lists the pages that are."));
    auto similar = (*model)->recommender->similarPages(*page, arguments.list.top);
    if (similar.empty() && data->pages() > 1)
        return noSimilarity(**model);
    Answer answer{.head = modelHead(**model), .rowsKey = "similar"};
    answer.head["page_url"] = arguments.page;
    return writeTable(arguments.output, answer, similarPagesTable(data, std::move(similar)), progress);
}

struct GroupOptions
{
    GroupBy by = GroupBy::BusinessUnit;

    static auto fields()
    {
        return std::tuple{Field<GroupOptions, GroupBy>{
            "by", Phrase::tr("Group by"), &GroupOptions::by, {}, {}, Phrase::tr("what to group the pages by")}};
    }
};

struct SimilarityCommand : ModelCommand
{
    GroupOptions group;
};

Status runSimilarity(const SimilarityCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    const auto similarity = pageSimilarity(*(*model)->recommender, progress.part(0.8, 1.0));
    if (!similarity)
        return tl::unexpected(similarity.error());
    const auto& averages = similarity->average;
    if (averages.size() > 1 && std::all_of(averages.begin(), averages.end(), [](double a) { return a == 0.0; }))
        return noSimilarity(**model);
    Answer answer{.head = modelHead(**model), .rowsKey = "groups"};
    answer.head["by"] = valueText(arguments.group.by);
    answer.head["mean_over_pages"] = similarity->mean;
    const Dataset& data = *(*model)->interactions->data;
    auto groups = similarityTable(data, arguments.group.by, averagesBy(arguments.group.by, *similarity, data));
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
            addListOptions(command, arguments.list);
        });
}

void addSimilarity(CLI::App& app, Action& chosen)
{
    addModelCommand<SimilarityCommand>(
        app, chosen, "similarity",
        "Average similarity of the pages of each group; a page's own figure is its mean "
        "similarity to the 10 others most "
        "similar to it",
        runSimilarity, [](CLI::App& command, SimilarityCommand& arguments) {
            addFieldOptions<GroupOptions>(command, "Options", [&arguments](auto change) { change(arguments.group); });
        });
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"

#include "app/cli/rule_arguments.h"
#include "model/describe/business_unit_service.h"
#include "model/describe/page_figures.h"
#include "model/stages/analysis.h"

namespace leadlight::cli {

namespace {

struct AssetCommand : ModelCommand
{
    RuleArguments rules;
};

/// A trained model with its lists under the rules that were typed.
struct Listed
{
    std::shared_ptr<const Analysis> analysis;
    Ruling ruling;
};

Result<Listed> listsOf(const AssetCommand& arguments, const Progress& progress)
{
    auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.6));
    if (!model)
        return tl::unexpected(std::move(model.error()));
    auto ruling = arguments.rules.read(arguments.pipeline, *(*model)->interactions->data, progress);
    if (!ruling)
        return tl::unexpected(std::move(ruling.error()));
    auto analysis = analyse(*std::move(model), progress.part(0.6, 1.0),
                            arguments.pipeline.fields().filled<EvidenceOptions>(), ruling->rules);
    if (!analysis)
        return tl::unexpected(std::move(analysis.error()));
    return Listed{*std::move(analysis), *std::move(ruling)};
}

Json assetHead(const Listed& listed)
{
    Json json = modelHead(*listed.analysis->model);
    if (listed.ruling.rules)
        json["rules"] = rulesAnswer(listed.ruling, listed.analysis->recommendations, listed.analysis->data());
    return json;
}

/// The titles of the asset list behind the pages, those of the files where it has none.
TableColumn titleColumn(const DatasetPtr& data, const AssetList* assets)
{
    std::vector<std::string> titles = pageTitles(*data);
    titles.resize(static_cast<std::size_t>(data->pages()));
    if (assets != nullptr) {
        auto listed = pageAssets(*data, *assets).title;
        for (std::size_t page = 0; page < titles.size(); ++page)
            if (!listed[page].empty())
                titles[page] = std::move(listed[page]);
    }
    return tableColumn(ColumnRole::Text, "title", Phrase::tr("Title"), Phrase::tr("What the page is called."),
                       [titles = std::make_shared<const std::vector<std::string>>(std::move(titles))](std::int32_t page)
                           -> std::string_view { return (*titles)[static_cast<std::size_t>(page)]; });
}

Status runAssets(const AssetCommand& arguments, const Progress& progress)
{
    const auto listed = listsOf(arguments, progress);
    if (!listed)
        return tl::unexpected(listed.error());
    const auto& data = listed->analysis->model->interactions->data;
    auto figures = pageFigures(*listed->analysis->model->interactions, listed->analysis.get(), progress);
    if (!figures)
        return tl::unexpected(figures.error());
    TableData table = pageFiguresTable(data, *std::move(figures), listed->analysis);
    table.columns.insert(table.columns.begin() + 1, titleColumn(data, listed->ruling.assets.get()));
    return writeTable(arguments.output, {.head = assetHead(*listed), .rowsKey = "assets"}, table, progress);
}

Status runAffinity(const AssetCommand& arguments, const Progress& progress)
{
    const auto listed = listsOf(arguments, progress);
    if (!listed)
        return tl::unexpected(listed.error());
    const Interactions& interactions = *listed->analysis->model->interactions;
    auto affinity = affinityOf(*interactions.data, interactions.strength, listed->analysis->recommendations, progress);
    if (!affinity)
        return tl::unexpected(affinity.error());
    return writeTable(arguments.output, {.head = assetHead(*listed), .rowsKey = "affinity"},
                      affinityTable(interactions.data, *std::move(affinity)), progress);
}

void addAssetOptions(CLI::App& command, AssetCommand& arguments)
{
    arguments.pipeline.fields().add<EvidenceOptions>(command, "Options");
    arguments.rules.addOptions(command);
}

} // namespace

void addAssets(CLI::App& app, Action& chosen)
{
    addModelCommand<AssetCommand>(app, chosen, "assets",
                                  "Every page: who took it, how alike others are, and how often it is recommended",
                                  runAssets, addAssetOptions);
}

void addAffinity(CLI::App& app, Action& chosen)
{
    addModelCommand<AssetCommand>(
        app, chosen, "affinity",
        "Who took pages of one business unit is recommended pages of which: share of the lists' places, and lift",
        runAffinity, addAssetOptions);
}

} // namespace leadlight::cli

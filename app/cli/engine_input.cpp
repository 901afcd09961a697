// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_input.h"

#include "app/cli/file_warnings.h"

namespace leadlight::cli {

namespace {

/// Choices that may come from --options, where CLI11 does not see them.
Status fitsEngine(const JoinOptions& join)
{
    if (join.robots == Robots::LeaveOut)
        return fail(ErrorKind::Usage, Phrase::tr("In an engine, visitors that look like robots are not looked for."),
                    Phrase::tr("--most-pages leaves cookies with more pages out of training."));
    if (join.overlaps == Overlaps::Once)
        return fail(ErrorKind::Usage, Phrase::tr("In an engine, rows that stand there twice count twice."),
                    Phrase::tr("Take the repeated rows out of the table, or leave --overlaps out."));
    if (!join.deliveries.use.empty())
        return fail(ErrorKind::Usage, Phrase::tr("The rows of an engine are one delivery."),
                    Phrase::tr("Choose days with --from and --to."));
    return {};
}

/// The table that the address names, its columns and the mapping's table.
Result<SourceTable> sourceOf(const EngineArguments& engine, const EngineConnection& connection,
                             const OpenRequest& request, const Progress& progress)
{
    const EngineAddress& address = connection.address;
    const std::string& database = address.kind == EngineKind::ClickHouse ? address.database : address.schema;
    const auto offered = [&](const std::string& name) -> Result<OfferedTable> {
        const auto table = chooseTable(connection.names(), database, name);
        if (!table)
            return tl::unexpected(table.error());
        return offerOf(connection, *table, progress);
    };
    const auto table = offered(address.table);
    if (!table)
        return tl::unexpected(table.error());
    std::optional<OfferedTable> mapping;
    if (!engine.mappingTable().empty()) {
        auto found = offered(engine.mappingTable());
        if (!found)
            return tl::unexpected(std::move(found.error()));
        mapping = *std::move(found);
    }
    std::map<Role, std::string> wanted = address.columns;
    for (const auto& [role, name] : request.columns)
        wanted[role] = name;
    auto source = chooseSource(*table, mapping, wanted);
    if (source) {
        source->dates = request.options.join.dates;
        source->unidentified = request.options.join.unidentified;
    }
    return source;
}

/// The mapping of a file here, whose warnings are said; null without one.
Result<std::shared_ptr<const BuMapping>> readMapping(const OpenRequest& request, const Progress& progress)
{
    auto mapping = mappingOf(request, progress);
    if (mapping && *mapping)
        printWarnings({(*mapping)->file});
    return mapping;
}

} // namespace

Result<std::unique_ptr<EngineInput>> openEngine(const PipelineArguments& arguments, const Progress& progress)
{
    auto request = arguments.resolve();
    if (!request)
        return tl::unexpected(std::move(request.error()));
    if (Status fits = fitsEngine(request->options.join); !fits)
        return tl::unexpected(std::move(fits.error()));
    auto mapping = readMapping(*request, progress);
    if (!mapping)
        return tl::unexpected(std::move(mapping.error()));
    const EngineArguments& engine = arguments.engine();
    auto opened = engine.connect(progress);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    const auto connection = std::make_shared<EngineConnection>(*std::move(opened));
    auto source = sourceOf(engine, *connection, *request, progress);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    if (Status others = engine.connectOthers(*connection, *source, progress); !others)
        return tl::unexpected(std::move(others.error()));
    return std::make_unique<EngineInput>(connection, EngineRequest{.request = *std::move(request),
                                                                   .options = arguments.fields().filled<RunOptions>(),
                                                                   .source = *std::move(source),
                                                                   .scratchDatabase = engine.scratchDatabase(),
                                                                   .mapping = *std::move(mapping)});
}

Status lookAt(EngineInput& input, const Progress& progress)
{
    Status looked = input.look(progress);
    if (!looked)
        return looked;
    if (input.warehouse().place.source.mapping) // a file's were said when it was read
        printWarnings({input.profile().mapping->file});
    printChosenRows(*input.pages());
    return looked;
}

nlohmann::ordered_json aboutJson(const EngineInput& input)
{
    return nlohmann::ordered_json::parse(input.about());
}

Result<TrainedThere> trainInEngine(const PipelineArguments& arguments, std::unique_ptr<EngineInput>& input,
                                   const Progress& progress)
{
    auto opened = openEngine(arguments, progress);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    input = *std::move(opened);
    if (Status looked = lookAt(*input, progress.part(0.0, 0.2)); !looked)
        return tl::unexpected(std::move(looked.error()));
    if (Status prepared = input->prepare(progress.part(0.2, 0.6)); !prepared)
        return tl::unexpected(std::move(prepared.error()));
    return trainOnEngine(*input, progress.part(0.6, 1.0));
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked_pages.h"
#include "app/cli/engine_commands.h"
#include "app/cli/model_command.h"

#include "app/cli/rule_arguments.h"
#include "app/cli/terminal.h"
#include "model/base/options_io.h"
#include "model/describe/audience_rows.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

struct AudienceCommand : ModelCommand
{
    RuleArguments rules;
    AskedPages asked;
    std::int64_t top = 0; ///< 0: everybody
    bool onlyNew = false;
    bool resumes = false; ///< in an engine, as is the next
    std::string run;
};

/// Says what it takes; CLI11's own names the range of all numbers.
CLI::Validator atLeastOne()
{
    const auto refusal = [](const std::string& text) {
        const auto value = optionFromText(text, std::int64_t{});
        if (value && std::get<std::int64_t>(*value) >= 1)
            return std::string();
        return '"' + text + "\" is not one of INT 1..";
    };
    return {refusal, std::string(), "at least one"};
}

Json audienceHead(const TrainedModel& model, const Audience& audience, const Ruling& ruling)
{
    Json json = modelHead(model);
    json["members"] = audience.members.size();
    json["in_top_10"] = audience.withinRank(10).size();
    json["personal"] = std::ranges::count(audience.members, Basis::Personal, &AudienceMember::basis);
    json["took"] = audience.took;
    json["without"] = audience.without;
    json["left_out"] = audience.leftOut;
    json["curve"] = Json::array();
    for (const ReachPoint& point : reachCurve(audience))
        json["curve"].push_back({{"score", point.strength},
                                 {"members", point.members},
                                 {"personal", point.personal},
                                 {"in_top_10", point.inTopTen}});
    if (ruling.rules)
        json["rules"] = rulesAnswer(ruling);
    return json;
}

/// Pages or a unit, one of both.
Status checkAsked(const AudienceCommand& arguments)
{
    if (!arguments.asked.any())
        return fail(ErrorKind::Usage,
                    Phrase::tr("Name the pages with --page, or a business unit with --business-unit."));
    return {};
}

Status runAudienceInEngine(const AudienceCommand& arguments, const Progress& progress)
{
    if (Status asked = checkAsked(arguments); !asked)
        return asked;
    return audienceInEngine(arguments.pipeline, arguments.output,
                            {.pages = arguments.asked.pages,
                             .unit = arguments.asked.unit,
                             .top = arguments.top,
                             .evidence = arguments.pipeline.fields().filled<EvidenceOptions>(),
                             .resumes = arguments.resumes,
                             .run = arguments.run},
                            progress);
}

Status runAudience(const AudienceCommand& arguments, const Progress& progress)
{
    if (Status asked = checkAsked(arguments); !asked)
        return asked;
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    const auto& data = (*model)->interactions->data;
    auto pages = arguments.asked.in(*data);
    if (!pages)
        return tl::unexpected(pages.error());
    const auto ruling = arguments.rules.read(arguments.pipeline, *data, progress);
    if (!ruling)
        return tl::unexpected(ruling.error());
    const bool several = pages->size() > 1;
    const auto evidence = arguments.pipeline.fields().filled<EvidenceOptions>();
    auto audience = audienceOf(adviceInput(**model, evidence, ruling->rules.get()),
                               {.pages = *std::move(pages), .onlyNew = arguments.onlyNew}, progress.part(0.8, 1.0));
    if (!audience)
        return tl::unexpected(audience.error());
    Json head = audienceHead(**model, *audience, *ruling);
    if (!arguments.output.json())
        remark({{audienceWords(*audience)}});
    auto members = std::move(audience->members);
    if (arguments.top > 0)
        members.resize(std::min(members.size(), static_cast<std::size_t>(arguments.top)));
    return writeTable(arguments.output, {.head = std::move(head), .rowsKey = "audience"},
                      audienceRows(data, std::move(members), several), progress);
}

} // namespace

void addAudience(CLI::App& app, Action& chosen)
{
    addModelCommand<AudienceCommand>(
        app, chosen, "audience",
        "The cookies that a page, or a business unit's pages, should be offered to, best first", runAudience,
        [](CLI::App& command, AudienceCommand& arguments) {
            arguments.asked.addOptions(command, "--page", "--business-unit", "Options");
            command.add_option("--top", arguments.top, "how many cookies at most; all without it")
                ->type_name("INT 1..")
                ->check(atLeastOne());
            command.add_flag(
                "--only-new", arguments.onlyNew,
                "only cookies that took none of the pages; without it also those that took some of several");
            arguments.pipeline.fields().add<EvidenceOptions>(command, "Options");
            arguments.rules.addOptions(command);
            addRunOptions(command, arguments.resumes, arguments.run);
        },
        runAudienceInEngine);
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_commands.h"
#include "app/cli/model_command.h"

#include "app/cli/rule_arguments.h"
#include "app/cli/terminal.h"
#include "model/describe/evidence_words.h"
#include "model/exports/recommendations_csv.h"

#include <algorithm>
#include <array>

namespace leadlight::cli {

namespace {

struct RecommendCommand : ModelCommand
{
    RuleArguments rules;
    std::vector<std::string> cookies;
    bool newVisitor = false;
    std::vector<std::string> taken;    ///< by the new visitor
    std::vector<std::string> caredFor; ///< business units
    bool explain = false;
    FailIf failIf;
    std::string targetTable; ///< in an engine, as is the next
    bool resumes = false;
    std::string run;
};

constexpr std::array checkedOfLists{
    CheckedFigure{"cookies_without_evidence", "cookies that get popular pages only"},
    CheckedFigure{"share_without_evidence", "the same as a share, 0..1"},
    CheckedFigure{"lists_empty", "cookies of whom nothing is listed, those that rules leave out aside"}};

Figures listFigures(const Interactions& interactions, const TopN& top, std::int64_t without)
{
    Figures out = dataFigures(interactions);
    const std::int32_t cookies = interactions.data->cookies();
    std::int64_t empty = 0;
    for (std::int32_t cookie = 0; cookie < cookies; ++cookie)
        empty += !top.isLeftOut(cookie) && top.lengthOf(cookie) == 0 ? 1 : 0;
    out.emplace("cookies_without_evidence", static_cast<double>(without));
    out.emplace("share_without_evidence", static_cast<double>(without) / cookies);
    out.emplace("lists_empty", static_cast<double>(empty));
    return out;
}

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

Result<WhatIf> newVisitorsHistory(const RecommendCommand& arguments, const Interactions& interactions)
{
    const Dataset& data = *interactions.data;
    WhatIf history;
    for (const std::string& text : arguments.taken) {
        const auto page = data.findPage(text);
        if (!page)
            return fail(ErrorKind::Usage, Phrase::tr("There is no page \"%1\" in the joined data.", text),
                        Phrase::tr("Write it as the submissions file does."));
        history.add(interactions, *page);
    }
    std::vector<std::uint16_t> units;
    for (const std::string& name : arguments.caredFor) {
        const auto unit = std::ranges::find(data.businessUnits, name);
        if (unit == data.businessUnits.end())
            return fail(ErrorKind::Usage, Phrase::tr("No page has the business unit \"%1\" (see --bu-mapping).", name));
        units.push_back(static_cast<std::uint16_t>(unit - data.businessUnits.begin()));
    }
    history.setUnits(std::move(units));
    return history;
}

/// The words stand in JSON alone: the columns of the CSV file are agreed.
RecommendationColumns columnsOf(const RecommendCommand& arguments)
{
    return {.strongest = arguments.explain, .words = arguments.explain && arguments.output.json()};
}

/// The list of somebody who is not in the data.
Result<Ending> recommendToNewVisitor(const RecommendCommand& arguments, const TrainedModel& model, const Ruling& ruling,
                                     const Progress& progress)
{
    const auto history = newVisitorsHistory(arguments, *model.interactions);
    if (!history)
        return tl::unexpected(history.error());
    const auto& fields = arguments.pipeline.fields();
    auto pages = nextPages(model, fields.filled<EvidenceOptions>(), newVisitor, *history,
                           fields.filled<ListOptions>().top, ruling.rules.get());
    Json head = modelHead(model);
    if (ruling.rules)
        head["rules"] = rulesAnswer(ruling);
    return writeTable(arguments.output, {.head = std::move(head), .rowsKey = "recommendations"},
                      recommendationTable(model.interactions->data, std::move(pages), columnsOf(arguments)), progress)
        .and_then([&]() -> Result<Ending> { return arguments.failIf.ending(dataFigures(*model.interactions)); });
}

Result<Ending> runRecommend(const RecommendCommand& arguments, const Progress& progress)
{
    if (auto good = arguments.failIf.check(); !good)
        return tl::unexpected(std::move(good.error()));
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    const Interactions& interactions = *(*model)->interactions;
    const auto ruling = arguments.rules.read(arguments.pipeline, *interactions.data, progress);
    if (!ruling)
        return tl::unexpected(ruling.error());
    if (arguments.newVisitor)
        return recommendToNewVisitor(arguments, **model, *ruling, progress);
    const auto cookies = wantedCookies(arguments, *interactions.data);
    if (!cookies)
        return tl::unexpected(cookies.error());
    const auto list = arguments.pipeline.fields().filled<ListOptions>();
    const auto evidence = arguments.pipeline.fields().filled<EvidenceOptions>();
    const AdviceInput input = adviceInput(**model, evidence, ruling->rules.get());
    const auto top = adviceForAll(input, list.top, progress.part(0.8, 1.0));
    if (!top)
        return tl::unexpected(top.error());
    const auto without = std::ssize(withoutEvidence(input, *top));
    Json head = modelHead(**model);
    head["cookies_without_evidence"] = without;
    if (ruling->rules)
        head["rules"] = rulesAnswer(*ruling, *top, *interactions.data, *cookies);
    if (!arguments.output.json())
        remarkOnRules(*ruling, *top, interactions, evidence, *cookies);
    for (const Phrase& remark : weightlessRemarks(interactions, ruling->rules.get()))
        head["remarks"].push_back(english(remark));
    if (const auto words = withoutEvidenceWords(without, interactions.data->cookies(), evidence,
                                                ruling->rules && ruling->rules->actOnPages());
        words && arguments.cookies.empty() && !arguments.output.json())
        remark({{*words}});
    return writeTable(arguments.output, {.head = std::move(head), .rowsKey = "recommendations"},
                      recommendationColumns(**model, columnsOf(arguments)),
                      [&](RowSink& rows) {
                          return putRecommendations(**model, *top, *cookies, columnsOf(arguments), rows, progress);
                      })
        .and_then(
            [&]() -> Result<Ending> { return arguments.failIf.ending(listFigures(interactions, *top, without)); });
}

Result<Ending> runRecommendInEngine(const RecommendCommand& arguments, const Progress& progress)
{
    const auto& fields = arguments.pipeline.fields();
    return recommendInEngine(arguments.pipeline, arguments.output,
                             {.cookies = arguments.cookies,
                              .table = arguments.targetTable,
                              .resumes = arguments.resumes,
                              .run = arguments.run,
                              .top = fields.filled<ListOptions>().top,
                              .evidence = fields.filled<EvidenceOptions>()},
                             progress);
}

} // namespace

void addRecommend(CLI::App& app, Action& chosen)
{
    addModelCommand<RecommendCommand>(
        app, chosen, "recommend", "The pages that each cookie should see next, best first", runRecommend,
        [](CLI::App& command, RecommendCommand& arguments) {
            arguments.pipeline.fields().add<ListOptions>(command, "Options");
            arguments.pipeline.fields().add<EvidenceOptions>(command, "Options");
            arguments.rules.addOptions(command);
            static const auto checked = checkedFigures({checkedOfData(), checkedOfLists});
            arguments.failIf.addOption(command, checked);
            auto* cookies = command.add_option("--cookie", arguments.cookies, "only for these cookies; all without it")
                                ->type_name("ID");
            auto* visitor = command
                                .add_option_function<std::vector<std::string>>(
                                    "--new-visitor",
                                    [&arguments](const std::vector<std::string>& pages) {
                                        arguments.newVisitor = true;
                                        arguments.taken = pages;
                                        std::erase(arguments.taken, ""); // what stands for none
                                    },
                                    "for a visitor who is not in the data and took these pages, or none")
                                ->type_name("PAGE_URL")
                                ->expected(0, -1)
                                ->excludes(cookies);
            command
                .add_option("--cares-for", arguments.caredFor,
                            "business units that the new visitor is known to care for: popular pages of these first")
                ->type_name("BU")
                ->needs(visitor);
            command.add_flag("--explain", arguments.explain,
                             "name the page of the history that adds most to each score, and its share of it");
            addRunOptions(command, arguments.resumes, arguments.run);
            command
                .add_option(
                    "--target-table", arguments.targetTable,
                    "the table of the engine that the lists of all cookies are written to; it is replaced in one "
                    "step at the end")
                ->type_name("NAME")
                ->group("Engine");
        },
        runRecommendInEngine);
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked_pages.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/rule_arguments.h"
#include "app/cli/scorecard_output.h"
#include "app/cli/terminal.h"

#include "model/exports/report/painter.h"
#include "model/exports/report/report.h"

#include <array>
#include <iostream>

namespace leadlight::cli {

namespace {

struct ReportCommand : EvaluateCommand
{
    std::string folder;
    std::vector<std::string> formats{"pptx", "xlsx", "csv"};
    std::vector<std::string> charts;
    std::vector<std::string> activation;
    std::string templateFile;
    std::string update;
    std::string pseudonymFile;
    std::string paper;
    bool plainIds = false;
    bool perUnit = false;
    bool withoutEvaluation = false;
    bool json = false;
    AskedPages audience;
    CsvArguments csv;
    RuleArguments rules;
    FailIf failIf;
    std::vector<std::filesystem::path> inputs; ///< what the command line names to be read
};

Result<ReportOptions> reportOptions(const ReportCommand& arguments)
{
    ReportOptions out;
    out.folder = pathFrom(arguments.folder);
    out.formats.clear();
    static const std::map<std::string, ReportFormat, std::less<>> formats{
        {"pptx", ReportFormat::Deck}, {"xlsx", ReportFormat::Workbook}, {"csv", ReportFormat::Csv},
        {"png", ReportFormat::Png},   {"svg", ReportFormat::Svg},       {"pdf", ReportFormat::Pdf}};
    for (const std::string& format : arguments.formats)
        out.formats.insert(formats.at(format)); // checked when it was typed
    out.items = arguments.charts;
    out.templateFile = pathFrom(arguments.templateFile);
    out.update = pathFrom(arguments.update);
    out.perUnit = arguments.perUnit;
    out.csv = arguments.csv.form();
    out.holdOut = arguments.pipeline.fields().filled<HoldOut>();
    out.pseudonyms = !arguments.plainIds;
    out.pseudonymFile = pathFrom(arguments.pseudonymFile);
    static const std::map<std::string, ActivationTool, std::less<>> tools{{"target", ActivationTool::Target},
                                                                          {"personalize", ActivationTool::Personalize},
                                                                          {"list", ActivationTool::IdList}};
    for (const std::string& tool : arguments.activation)
        out.activation.insert(tools.at(tool));
    static const std::map<std::string, Paper, std::less<>> papers{{"a4", Paper::A4}, {"letter", Paper::Letter}};
    if (const auto paper = papers.find(arguments.paper); paper != papers.end())
        out.paper = paper->second;
    out.inputs = arguments.inputs;
    out.created = reportTime();
    return out;
}

/// What nothing can be measured on is still worth a report.
tl::unexpected<Error> notMeasured(Error error)
{
    if (error.kind != ErrorKind::Cancelled)
        error.hint = Phrase::sentences(
            {error.hint, Phrase::tr("With --no-evaluation the report is written without comparing models.")});
    return tl::unexpected(std::move(error));
}

/// Reads, compares the models unless that is not wanted, trains the chosen one.
Result<ReportFigures> reportFigures(const ReportCommand& arguments, const ReportOptions& options,
                                    const Progress& progress)
{
    const auto input = arguments.pipeline.resolve();
    if (!input)
        return tl::unexpected(input.error());
    const auto request = evaluateRequest(arguments, progress.part(0.0, 0.1));
    if (!request)
        return tl::unexpected(request.error());
    if (auto good = checkReport(options, *request->interactions->data); !good)
        return tl::unexpected(good.error());
    std::vector<std::int32_t> audiencePages;
    if (arguments.audience.any()) {
        auto asked = arguments.audience.in(*request->interactions->data);
        if (!asked)
            return tl::unexpected(asked.error());
        audiencePages = *std::move(asked);
    }
    ReportFigures out;
    ModelOptions model = input->options.model.chosen();
    if (!arguments.withoutEvaluation) {
        auto card = evaluateModels(*request, progress.part(0.1, 0.7));
        if (!card)
            return notMeasured(card.error());
        model = resolvedBy(**card, input->options.model);
        auto sliced = withSlices(withCurrent(*std::move(card), model), progress.part(0.7, 0.8));
        if (!sliced)
            return tl::unexpected(sliced.error());
        out.scorecard = *std::move(sliced);
    }
    const auto evidence = arguments.pipeline.fields().filled<EvidenceOptions>();
    const auto ruling = arguments.rules.read(arguments.pipeline, *request->interactions->data, progress);
    if (!ruling)
        return tl::unexpected(ruling.error());
    auto analysis = trainAndAnalyse(request->interactions, model, progress.part(0.8, 0.9), evidence, ruling->rules);
    if (!analysis)
        return tl::unexpected(analysis.error());
    arguments.pipeline.session().note(*analysis);
    arguments.pipeline.session().note(out.scorecard);
    remarkOnRules(*ruling, (*analysis)->recommendations, *request->interactions, evidence);
    out.analysis = *std::move(analysis);
    if (!audiencePages.empty()) {
        auto audience = pageAudience(out.analysis, std::move(audiencePages), progress);
        if (!audience)
            return tl::unexpected(audience.error());
        out.audience = *std::move(audience);
    }
    return out;
}

/// What a check of a report may ask for: of the data, the lists, and where models were compared of its own.
Figures reportedFigures(const ReportFigures& figures)
{
    const Analysis& analysis = *figures.analysis;
    Figures out = dataFigures(*analysis.model->interactions);
    const auto without = static_cast<double>(analysis.withoutEvidence.size());
    out.emplace("cookies_without_evidence", without);
    out.emplace("share_without_evidence", without / analysis.data().cookies());
    if (!figures.scorecard)
        return out;
    const Scorecard& card = *figures.scorecard->scorecard;
    out.merge(scorecardFigures(card, indexOf(card, analysis.model->options).value_or(card.best)));
    return out;
}

constexpr std::array checkedOfReport{CheckedFigure{"cookies_without_evidence", "cookies that get popular pages only"},
                                     CheckedFigure{"share_without_evidence", "the same as a share, 0..1"}};

Result<Ending> runReport(const ReportCommand& arguments, const Progress& progress)
{
    if (auto good = arguments.failIf.check(); !good)
        return tl::unexpected(std::move(good.error()));
    auto options = reportOptions(arguments);
    if (!options)
        return tl::unexpected(options.error());
    addPainter(*options, progress);
    const auto figures = reportFigures(arguments, *options, progress);
    if (!figures)
        return tl::unexpected(figures.error());
    auto done = writeReport(*figures, *options, progress.part(0.9, 1.0));
    if (!done)
        return tl::unexpected(done.error());
    endProgressLine();
    Json json{{"files", Json::array()}, {"remarks", Json::array()}};
    for (const auto& file : done->files)
        json["files"].push_back(utf8Of(file));
    for (const Phrase& one : done->remarks)
        json["remarks"].push_back(english(one));
    if (arguments.json) {
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return arguments.failIf.ending(reportedFigures(*figures));
    }
    for (const Json& file : json["files"])
        std::cout << file.get<std::string>() << '\n';
    remark(done->remarks);
    return arguments.failIf.ending(reportedFigures(*figures));
}

void addReportOptions(CLI::App& command, const std::shared_ptr<ReportCommand>& arguments)
{
    constexpr auto group = "Report";
    const auto named = [&](const char* name, auto& into, const char* help, const char* type) {
        return command.add_option(name, into, help)->type_name(type)->group(group);
    };
    named("--out", arguments->folder, "the folder that the files go into; made where it is not there", "DIR")
        ->required();
    named("--format", arguments->formats,
          "pptx: a deck with native charts; xlsx: a workbook; csv: a file a table; pdf: pages to print; png, svg: a "
          "picture a chart (the window's program paints these three); without it pptx, xlsx and csv",
          "pptx,xlsx,csv,png,svg,pdf")
        ->delimiter(',')
        ->check(CLI::IsMember({"pptx", "xlsx", "csv", "pdf", "png", "svg"}));
    named("--charts", arguments->charts,
          "only these charts and tables, by their ids; a wrong one is answered with the list", "ID,...")
        ->delimiter(',');
    named("--template", arguments->templateFile, "a .pptx or .potx whose master, layouts and theme the decks have",
          "FILE");
    named("--update", arguments->update,
          "a deck that was written earlier: the new one has its slides as they are now, with these figures", "FILE");
    named("--pseudonyms", arguments->pseudonymFile, "write the visitor's id for each pseudonym to this file", "FILE");
    named("--activation", arguments->activation,
          "files for other tools, with ids as they are: target (Adobe Target), personalize (Amazon Personalize), list",
          "target,personalize,list")
        ->delimiter(',')
        ->check(CLI::IsMember({"target", "personalize", "list"}));
    arguments->audience.addOptions(command, "--audience", "--audience-business-unit", group);
    named("--paper", arguments->paper, "of the PDF report; without it what is usual where this machine says it is",
          "a4|letter")
        ->check(CLI::IsMember({"a4", "letter"}));
    command.add_flag("--plain-ids", arguments->plainIds, "the visitors' ids themselves, not pseudonyms")->group(group);
    command.add_flag("--per-bu", arguments->perUnit, "a brief for each business unit, too")->group(group);
    command
        .add_flag("--no-evaluation", arguments->withoutEvaluation,
                  "do not compare models on hidden pages: faster, without their charts")
        ->group(group);
    command.add_flag("--json", arguments->json, "the list of files as one JSON object")->group(group);
    arguments->rules.addOptions(command);
    static const auto checked = checkedFigures({checkedOfData(), checkedOfReport, checkedOfScorecard()});
    arguments->failIf.addOption(command, checked);
    arguments->pipeline.fields().add<HoldOut>(command, group);
    arguments->csv.addOptions(command);
}

} // namespace

void addReport(CLI::App& app, Action& chosen)
{
    auto* command = app.add_subcommand("report", "A deck, a workbook and CSV files of all figures, in one folder");
    const auto arguments = std::make_shared<ReportCommand>();
    arguments->pipeline.addInputOptions(*command);
    addReportOptions(*command, arguments);
    arguments->pipeline.addModelOptions(*command);
    arguments->pipeline.fields().add<EvidenceOptions>(*command, "Options");
    addEvaluationOptions(*command, *arguments);
    command->callback([=, &chosen] {
        arguments->inputs = filesRead(*command);
        chosen = [=](const Progress& progress) {
            return arguments->pipeline.saved(runReport(*arguments, progress), progress);
        };
    });
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked_pages.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/file_warnings.h"
#include "app/cli/report_changes.h"
#include "app/cli/rule_arguments.h"
#include "app/cli/scorecard_output.h"
#include "app/cli/terminal.h"

#include "model/describe/since_tables.h"
#include "model/exports/report/painter.h"
#include "model/exports/report/report_definition.h"

#include <array>
#include <iostream>
#include <set>

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
    std::string listRows{choiceName(ListRows::Recommendation)};
    bool plainIds = false;
    bool perUnit = false;
    bool withoutEvaluation = false;
    bool json = false;
    AskedPages audience;
    CsvArguments csv;
    RuleArguments rules;
    FailIf failIf;
    std::vector<std::filesystem::path> inputs; ///< what the command line names to be read
    std::set<std::string> given;               ///< options that were typed: they win over what the session keeps

    [[nodiscard]] bool has(const char* option) const { return given.contains(option); }
};

/// A report as it is to be made.
struct AskedReport
{
    ReportOptions options;
    std::optional<ReportDefinition> kept = {}; ///< by the session
    bool compares = true;                      ///< models on hidden pages
    AskedPages audience = {};
};

void takeFormats(const ReportCommand& arguments, ReportOptions& out)
{
    static const std::map<std::string, ReportFormat, std::less<>> formats{
        {"pptx", ReportFormat::Deck}, {"xlsx", ReportFormat::Workbook}, {"csv", ReportFormat::Csv},
        {"png", ReportFormat::Png},   {"svg", ReportFormat::Svg},       {"pdf", ReportFormat::Pdf}};
    out.formats.clear();
    for (const std::string& format : arguments.formats)
        out.formats.insert(formats.at(format)); // checked when it was typed
}

void takeActivation(const ReportCommand& arguments, ReportOptions& out)
{
    static const std::map<std::string, ActivationTool, std::less<>> tools{{"target", ActivationTool::Target},
                                                                          {"personalize", ActivationTool::Personalize},
                                                                          {"list", ActivationTool::IdList}};
    out.activation.clear();
    for (const std::string& tool : arguments.activation)
        out.activation.insert(tools.at(tool));
}

/// A deck to update keeps its own template: one of the two that was typed ends the other that the session keeps.
void takeDecks(const ReportCommand& arguments, ReportOptions& out)
{
    if (arguments.has("--template") || arguments.has("--update")) {
        out.templateFile = pathFrom(arguments.templateFile);
        out.update = pathFrom(arguments.update);
    }
}

/// What was typed, in the place of what holds so far.
void takeGiven(const ReportCommand& arguments, ReportOptions& out)
{
    const bool all = !arguments.has("--session");
    const auto has = [&](const char* option) { return all || arguments.has(option); };
    if (has("--format"))
        takeFormats(arguments, out);
    if (has("--activation"))
        takeActivation(arguments, out);
    takeDecks(arguments, out);
    if (has("--out"))
        out.folder = pathFrom(arguments.folder);
    if (has("--per-bu"))
        out.perUnit = arguments.perUnit;
    if (has("--csv") || arguments.has("--csv-locale"))
        out.csv = arguments.csv.form();
    if (has("--plain-ids"))
        out.pseudonyms = !arguments.plainIds;
    static const std::map<std::string, Paper, std::less<>> papers{{"a4", Paper::A4}, {"letter", Paper::Letter}};
    if (const auto paper = papers.find(arguments.paper); paper != papers.end())
        out.paper = paper->second;
    if (has("--list-rows"))
        out.listRows = *choiceNamed<ListRows>(arguments.listRows); // checked when it was typed
    out.items = arguments.charts;
    if (has("--charts"))
        out.onSlides = arguments.charts; // who names a table wants to see it
    out.pseudonymFile = pathFrom(arguments.pseudonymFile);
    arguments.pipeline.fields().fill(out.holdOut);
}

/// What the session keeps of its report, with what was typed in its place.
Result<AskedReport> askedFor(const ReportCommand& arguments, const OpenRequest& input, const Dataset& data)
{
    const auto session = arguments.pipeline.session().opened();
    if (!session)
        return tl::unexpected(session.error());
    AskedReport out;
    if (*session)
        out.kept = reportDefinition((*session)->content.report);
    if (out.kept) {
        out.options = optionsOf(*out.kept, {}, data);
        out.compares = out.kept->compares;
        out.audience = AskedPages{out.kept->audiencePages, out.kept->audienceUnit}.stillThere(data);
    }
    if (arguments.audience.any())
        out.audience = arguments.audience;
    takeGiven(arguments, out.options);
    if (arguments.has("--no-evaluation"))
        out.compares = !arguments.withoutEvaluation;
    out.options.inputs = arguments.inputs;
    out.options.inputs.insert(out.options.inputs.end(), input.files.submissions.begin(), input.files.submissions.end());
    if (!input.files.mapping.empty())
        out.options.inputs.push_back(input.files.mapping);
    out.options.created = reportTime();
    if (out.options.folder.empty())
        return fail(ErrorKind::Usage, Phrase::tr("--out is required."),
                    Phrase::tr("Name the folder that the files go into; this session keeps none."));
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

/// Compares the models unless that is not wanted, and trains the chosen one.
Result<ReportFigures> reportFigures(const ReportCommand& arguments, const AskedReport& asked, const OpenRequest& input,
                                    const EvaluateRequest& request, const Progress& progress)
{
    // Before models are compared: a list that is missing costs no time.
    const auto evidence = arguments.pipeline.fields().filled<EvidenceOptions>();
    const auto ruling = arguments.rules.read(arguments.pipeline, *request.interactions->data, progress);
    if (!ruling)
        return tl::unexpected(ruling.error());
    auto audiencePages =
        asked.audience.any() ? asked.audience.in(*request.interactions->data) : Result<std::vector<std::int32_t>>();
    if (!audiencePages)
        return tl::unexpected(std::move(audiencePages.error()));
    ReportFigures out;
    ModelOptions model = input.options.model.chosen();
    if (asked.compares) {
        auto card = evaluateModels(request, progress.part(0.0, 0.7));
        if (!card)
            return notMeasured(card.error());
        model = resolvedBy(**card, input.options.model);
        auto sliced = withSlices(withCurrent(*std::move(card), model), progress.part(0.7, 0.8));
        if (!sliced)
            return tl::unexpected(sliced.error());
        out.scorecard = *std::move(sliced);
    }
    auto analysis = trainAndAnalyse(request.interactions, model, progress.part(0.8, 1.0), evidence, ruling->rules);
    if (!analysis)
        return tl::unexpected(analysis.error());
    arguments.pipeline.session().note(*analysis);
    arguments.pipeline.session().note(out.scorecard);
    remarkOnRules(*ruling, (*analysis)->recommendations, *request.interactions, evidence);
    out.analysis = *std::move(analysis);
    auto since = reportedChanges(arguments.pipeline.session(), out, progress);
    if (!since)
        return tl::unexpected(std::move(since.error()));
    out.since = *std::move(since);
    if (!audiencePages->empty()) {
        auto audience = pageAudience(out.analysis, *std::move(audiencePages), progress);
        if (!audience)
            return tl::unexpected(std::move(audience.error()));
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

/// The items that the session's report holds, and for --save how this one was made.
void settleItems(const ReportCommand& arguments, AskedReport& asked, const ReportFigures& figures)
{
    const bool byChoices = asked.kept && asked.options.items.empty();
    if (!byChoices && !arguments.pipeline.session().saves())
        return;
    const auto items = reportItems(figures, asked.options.holdOut);
    if (byChoices)
        for (const ReportItem& item : items)
            if (asked.kept->choices.holds(item))
                asked.options.items.push_back(item.key);
    if (!arguments.pipeline.session().saves())
        return;
    ReportDefinition definition = definitionOf(asked.options, items);
    definition.compares = asked.compares;
    definition.audiencePages = asked.audience.pages;
    definition.audienceUnit = asked.audience.unit;
    definition.csvLocale = arguments.csv.locale();
    if (definition.csvLocale.empty() && asked.kept)
        definition.csvLocale = asked.kept->csvLocale;
    arguments.pipeline.session().noteReport(jsonOf(definition));
}

struct MadeReport // NOLINT(bugprone-exception-escape): moving Json checks itself, and never throws
{
    ReportFigures figures;
    ReportDone done;
    Json warnings; ///< of the files that it is of
};
/// Reads, finds out what is wanted and whether it can be, works it out and writes it.
Result<MadeReport> madeReport(const ReportCommand& arguments, const Progress& progress)
{
    const auto input = arguments.pipeline.resolve();
    if (!input)
        return tl::unexpected(input.error());
    const auto request = evaluateRequest(arguments, progress.part(0.0, 0.1));
    if (!request)
        return tl::unexpected(request.error());
    auto asked = askedFor(arguments, *input, *request->interactions->data);
    if (!asked)
        return tl::unexpected(asked.error());
    addPainter(asked->options, progress);
    if (auto good = checkReport(asked->options, *request->interactions->data); !good)
        return tl::unexpected(good.error());
    MadeReport out;
    out.warnings = warningsJson(*request->interactions);
    auto figures = reportFigures(arguments, *asked, *input, *request, progress.part(0.1, 0.9));
    if (!figures)
        return tl::unexpected(figures.error());
    out.figures = *std::move(figures);
    settleItems(arguments, *asked, out.figures);
    auto done = writeReport(out.figures, asked->options, progress.part(0.9, 1.0));
    if (!done)
        return tl::unexpected(done.error());
    out.done = *std::move(done);
    return out;
}

Json reportJson(const MadeReport& made)
{
    Json json{{"files", Json::array()}, {"warnings", made.warnings}, {"remarks", Json::array()}, {"changes", Json()}};
    for (const auto& file : made.done.files)
        json["files"].push_back(utf8Of(file));
    for (const Phrase& one : made.done.remarks)
        json["remarks"].push_back(english(one));
    if (made.figures.since)
        json["changes"] = sinceJson(*made.figures.since);
    return json;
}

Result<Ending> runReport(const ReportCommand& arguments, const Progress& progress)
{
    if (auto good = arguments.failIf.check(); !good)
        return tl::unexpected(std::move(good.error()));
    if (arguments.folder.empty() && !arguments.pipeline.session().opens())
        return fail(ErrorKind::Usage, Phrase::tr("--out is required."),
                    Phrase::tr("Name the folder that the files go into."));
    const auto made = madeReport(arguments, progress);
    if (!made)
        return tl::unexpected(made.error());
    endProgressLine();
    const Json json = reportJson(*made);
    if (arguments.json) {
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return arguments.failIf.ending(reportedFigures(made->figures));
    }
    for (const Json& file : json["files"])
        std::cout << file.get<std::string>() << '\n';
    remark(made->done.remarks);
    if (made->figures.since)
        remark(sinceWords(*made->figures.since));
    return arguments.failIf.ending(reportedFigures(made->figures));
}

void addReportOptions(CLI::App& command, const std::shared_ptr<ReportCommand>& arguments)
{
    constexpr auto group = "Report";
    const auto named = [&](const char* name, auto& into, const char* help, const char* type) {
        return command.add_option(name, into, help)->type_name(type)->group(group);
    };
    named("--out", arguments->folder,
          "the folder that the files go into; made where it is not there. Without it the one that the session keeps",
          "DIR");
    named("--format", arguments->formats,
          "pptx: a deck with native charts; xlsx: a workbook; csv: a file a table; pdf: pages to print; png, svg: a "
          "picture a chart (the window's program paints these three); without it pptx, xlsx and csv",
          "pptx,xlsx,csv,png,svg,pdf")
        ->delimiter(',')
        ->check(CLI::IsMember({"pptx", "xlsx", "csv", "pdf", "png", "svg"}));
    named("--charts", arguments->charts,
          "only these charts and tables, by their ids, tables on slides, too; a wrong one is answered with the list",
          "ID,...")
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
    named("--list-rows", arguments->listRows,
          "of the workbook's lists: recommendation: a row for each; cookie: a row with all pages of a cookie side by "
          "side; without it recommendation, but for lists that a sheet is too short for",
          "recommendation|cookie")
        ->check(CLI::IsMember({"recommendation", "cookie"}));
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
    arguments->pipeline.takeSettingsOfAllModels(); // it compares them
    arguments->pipeline.fields().add<EvidenceOptions>(*command, "Options");
    addEvaluationOptions(*command, *arguments);
    command->callback([=, &chosen] {
        arguments->inputs = filesRead(*command);
        for (const CLI::Option* option : command->get_options())
            if (option->count() > 0)
                arguments->given.insert(option->get_name());
        chosen = [=](const Progress& progress) {
            return arguments->pipeline.saved(runReport(*arguments, progress), progress);
        };
    });
}

} // namespace leadlight::cli

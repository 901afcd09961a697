// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_command.h"
#include "app/cli/rule_arguments.h"
#include "app/cli/scorecard_output.h"
#include "app/cli/terminal.h"

#include "model/exports/lists/activation.h"
#include "model/exports/output_file.h"
#include "model/exports/report/painter.h"
#include "model/exports/report/report.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <numeric>

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
    bool plainIds = false;
    bool perUnit = false;
    bool withoutEvaluation = false;
    bool json = false;
    CsvArguments csv;
    RuleArguments rules;
    FailIf failIf;
    std::vector<std::filesystem::path> inputs; ///< what the command line names to be read
};

/// The command line links no painter: the window's program paints, as a child without a window.
void addPainter(ReportOptions& options, const Progress& progress)
{
    const auto program = paintingProgram();
    if (!program.empty())
        options.paint = [program, words = options.words, progress](const ChartData& chart) {
            return paintedPicture(chart, words, program, progress);
        };
    options.paintFiles = [program, words = options.words, progress](const std::vector<ChartData>& charts,
                                                                    const std::filesystem::path& folder,
                                                                    const std::vector<std::string>& formats) {
        return paintCharts(charts, words, folder, formats, program, progress);
    };
}

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
    out.inputs = arguments.inputs;
    out.created = reportTime();
    return out;
}

/// Reads, compares the models unless that is not wanted, trains the chosen one.
Result<ReportFigures> reportFigures(const ReportCommand& arguments, const Progress& progress)
{
    const auto input = arguments.pipeline.resolve();
    if (!input)
        return tl::unexpected(input.error());
    const auto request = evaluateRequest(arguments, progress.part(0.0, 0.1));
    if (!request)
        return tl::unexpected(request.error());
    ReportFigures out;
    ModelOptions model = input->options.model.chosen();
    if (!arguments.withoutEvaluation) {
        auto card = evaluateModels(*request, progress.part(0.1, 0.7));
        if (!card)
            return tl::unexpected(card.error());
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
    remarkOnRules(*ruling, (*analysis)->recommendations, *request->interactions, evidence);
    out.analysis = *std::move(analysis);
    return out;
}

/// One file for another tool.
Status writeActivationFile(const std::filesystem::path& path, const ReportOptions& options, ReportDone& done,
                           const std::function<Status(const CsvWriter::Sink& sink)>& write)
{
    if (auto good = checkOutput(path, options.inputs); !good)
        return good;
    if (auto written = writeFile(path, write); !written)
        return written;
    done.files.push_back(path);
    return {};
}

Status writeActivation(const ReportCommand& arguments, const ReportFigures& figures, const ReportOptions& options,
                       ReportDone& done, const Progress& progress)
{
    const Dataset& data = figures.analysis->data();
    std::vector<std::int32_t> all(static_cast<std::size_t>(data.cookies()));
    std::iota(all.begin(), all.end(), 0);
    // Who is to be left out of every list is in no file for others.
    std::erase_if(all, [&](std::int32_t cookie) { return figures.analysis->recommendations.isLeftOut(cookie); });
    const auto cookies = heldOutParts(data, all, options.holdOut).treated;
    using Sink = CsvWriter::Sink;
    for (const std::string& tool : arguments.activation) {
        Status written;
        if (tool == "target") {
            written = writeActivationFile(options.folder / "target-criteria.csv", options, done, [&](const Sink& sink) {
                return writeTargetCriteria(data, figures.analysis->recommendations, cookies, sink, progress);
            });
            if (written)
                written =
                    writeActivationFile(options.folder / "target-entities.csv", options, done,
                                        [&](const Sink& sink) { return writeTargetEntities(data, sink, progress); });
        } else if (tool == "personalize") {
            written = writeActivationFile(
                options.folder / "personalize-interactions.csv", options, done,
                [&](const Sink& sink) { return writePersonalizeInteractions(data, sink, progress); });
        } else {
            written = writeActivationFile(options.folder / "visitors.csv", options, done,
                                          [&](const Sink& sink) { return writeIdList(data, cookies, sink, progress); });
        }
        if (!written)
            return written;
    }
    return {};
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
    const auto figures = reportFigures(arguments, progress);
    if (!figures)
        return tl::unexpected(figures.error());
    auto done = writeReport(*figures, *options, progress.part(0.9, 1.0));
    if (!done)
        return tl::unexpected(done.error());
    if (auto written = writeActivation(arguments, *figures, *options, *done, progress); !written)
        return tl::unexpected(std::move(written.error()));
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
          "pptx: a deck with native charts; xlsx: a workbook; csv: a file a table; png, svg, pdf: a picture a chart, "
          "which the window's program paints; without it pptx, xlsx and csv",
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
        chosen = [=](const Progress& progress) { return runReport(*arguments, progress); };
    });
}

} // namespace leadlight::cli

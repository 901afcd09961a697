// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_command.h"

#include "app/cli/engine_commands.h"
#include "app/cli/file_warnings.h"

#include "app/cli/rule_arguments.h"
#include "app/cli/scorecard_output.h"
#include "app/cli/terminal.h"
#include "model/describe/business_unit_service.h"
#include "model/describe/explanations.h"
#include "model/describe/rule_words.h"
#include "model/evaluate/rule_price.h"
#include "model/evaluate/slices.h"
#include "model/recommend/catalogue.h"

namespace leadlight::cli {

namespace {

struct EvaluateRun : EvaluateCommand
{
    RuleArguments rules;
    std::string by;
    FailIf failIf;
};

/// The models by name, each with the settings that were typed; the notebook's stays as it is.
Result<std::vector<ModelOptions>> modelsOf(const EvaluateCommand& arguments)
{
    std::vector<ModelOptions> named;
    if (arguments.models.empty())
        named = usualModels();
    for (const std::string& name : arguments.models) {
        const auto model = modelNamed(CLI::detail::to_lower(name));
        if (!model)
            return tl::unexpected(model.error());
        named.push_back(*model);
    }
    const auto notebook = candidateOf(notebookModel()).name;
    std::vector<ModelOptions> out;
    out.reserve(named.size());
    for (const ModelOptions& model : named)
        out.push_back(candidateOf(model).name == notebook ? model : arguments.pipeline.withModelSettings(model));
    return out;
}

std::string modelsHelp()
{
    std::vector<Phrase> baselines;
    for (const ModelOptions& model : baselineModels())
        baselines.push_back(Phrase::verbatim(candidateOf(model).name));
    auto others = modelKeys([](const ModelEntry& entry) { return !entry.baseline; });
    others.push_back(Phrase::verbatim(candidateOf(notebookModel()).name));
    return "what to compare, besides " + english(Phrase::listed(baselines)) + ": " + english(Phrase::commas(others)) +
           "; all of them without it. --model names the one in use, to compare with";
}

/// The model that a price and the figures of business units are about: the one in use, else the only one named, else
/// the scorecard's best.
ModelOptions modelInQuestion(const EvaluateRequest& request, const EvaluateRun& arguments, const Scorecard& scorecard)
{
    if (request.current)
        return *request.current;
    return arguments.models.size() == 1 ? request.models.front() : scorecard.candidate(scorecard.best).options;
}

/// What people are shown by one model, beside what an evaluation finds.
struct Shown
{
    std::shared_ptr<const TrainedModel> model;
    Ruling ruling;
    EvidenceOptions evidence;
};

Result<Shown> shownBy(const EvaluateRequest& request, const EvaluateRun& arguments, const Scorecard& scorecard,
                      const Progress& progress)
{
    auto ruling = arguments.rules.read(arguments.pipeline, *request.interactions->data, progress);
    if (!ruling)
        return tl::unexpected(std::move(ruling.error()));
    auto model = train(request.interactions, modelInQuestion(request, arguments, scorecard), progress);
    if (!model)
        return tl::unexpected(std::move(model.error()));
    return Shown{*std::move(model), *std::move(ruling), arguments.pipeline.fields().filled<EvidenceOptions>()};
}

/// The business units, worst served first.
Status writeUnits(const EvaluateRequest& request, const EvaluateRun& arguments,
                  const std::shared_ptr<const Scorecard>& scorecard, const Progress& progress)
{
    const auto shown = shownBy(request, arguments, *scorecard, progress.part(0.0, 0.5));
    if (!shown)
        return tl::unexpected(shown.error());
    const auto at = indexOf(*scorecard, shown->model->options);
    if (!at)
        return fail(ErrorKind::Usage, Phrase::tr("The model in use could not be evaluated."));
    const auto services = unitServices(scorecard, *at, progress.part(0.5, 0.6));
    if (!services)
        return tl::unexpected(services.error());
    const auto lists = adviceForAll(adviceInput(*shown->model, shown->evidence, shown->ruling.rules.get()), 10,
                                    progress.part(0.6, 1.0));
    if (!lists)
        return tl::unexpected(lists.error());
    const auto& data = request.interactions->data;
    Json head = modelHead(*shown->model);
    head["protocol"] = choiceName(scorecard->evaluation->plan.protocol);
    head["by"] = arguments.by;
    head["cookies_tested"] = (*services)->cookies;
    head["found_over_all"] = (*services)->all.mean;
    head["found_over_all_95"] = {(*services)->all.low, (*services)->all.high};
    head["verdict"] = english(unitServiceWords(**services));
    if (shown->ruling.rules)
        head["rules"] = rulesAnswer(shown->ruling, *lists, *data);
    std::vector<Phrase> remarks;
    if (shown->ruling.rules && shown->ruling.rules->actOnPages())
        remarks.push_back(
            Phrase::tr("What is found is measured without the rules; the shares of recommendations are of "
                       "lists that obey them. What the rules cost says evaluate without --by."));
    for (const Phrase& remark : remarks)
        head["remarks"].push_back(english(remark));
    if (!arguments.output.json()) {
        remark({{unitServiceWords(**services), intervalMeaning()}});
        remark(remarks);
    }
    const auto figures = unitFigures(*request.interactions, *lists, progress);
    if (!figures)
        return tl::unexpected(figures.error());
    return writeTable(arguments.output, {.head = std::move(head), .rowsKey = "business_units"},
                      businessUnitServiceTable(data, *services, *figures), progress);
}

Json sidesJson(double without, double with)
{
    return {{"without", without}, {"with", with}};
}

Json priceJson(const RulePrice& price, const Shown& shown)
{
    const Dataset& data = *shown.model->interactions->data;
    Json json{{"model", modelName(shown.model->options)}};
    json["found"] = {
        {"without", price.before.found.mean}, {"without_95", {price.before.found.low, price.before.found.high}},
        {"with", price.after.found.mean},     {"with_95", {price.after.found.low, price.after.found.high}},
        {"difference", price.found.mean},     {"low", price.found.low},
        {"high", price.found.high},           {"clear", price.found.clear}};
    json["coverage"] = sidesJson(price.before.coverage, price.after.coverage);
    json["bu_mix"] = Json::array();
    for (std::size_t unit = 0; unit < price.before.unitMix.size() && unit < price.after.unitMix.size(); ++unit) {
        Json mix = sidesJson(price.before.unitMix[unit], price.after.unitMix[unit]);
        mix["business_unit"] = data.businessUnits[unit];
        mix["taken"] = unit < price.historyMix.size() ? Json(price.historyMix[unit]) : Json(nullptr);
        json["bu_mix"].push_back(std::move(mix));
    }
    json["lists_changed"] = price.changed;
    json["lists"] = price.lists;
    return json;
}

Result<std::shared_ptr<const RulePrice>> priceFor(const EvaluateRequest& request, const Shown& shown,
                                                  const Progress& progress)
{
    return priceOfRules({.model = shown.model,
                         .evidence = shown.evidence,
                         .before = nullptr,
                         .after = shown.ruling.rules ? shown.ruling.rules : std::make_shared<const Rules>(),
                         .options = request.options},
                        progress);
}

/// What the rules that were typed cost, for JSON and as text; nothing where there are none.
struct PriceAnswer
{
    Json json;
    std::string text;
};
Result<std::optional<PriceAnswer>> priceAnswer(const EvaluateRequest& request, const EvaluateRun& arguments,
                                               const Scorecard& scorecard, const Progress& progress)
{
    if (!arguments.rules.given())
        return std::nullopt;
    const auto shown = shownBy(request, arguments, scorecard, progress.part(0.0, 0.1));
    if (!shown)
        return tl::unexpected(shown.error());
    const auto price = priceFor(request, *shown, progress.part(0.1, 1.0));
    if (!price)
        return tl::unexpected(price.error());
    const Dataset& data = *request.interactions->data;
    PriceAnswer out{.json = priceJson(**price, *shown), .text = {}};
    if (shown->ruling.rules) {
        out.json["rules"] = rulesAnswer(shown->ruling);
        for (const Phrase& sentence : priceWords(**price))
            out.text += english(sentence) + '\n';
        for (const Phrase& sentence : unmetWords(*shown->ruling.rules, (*price)->unmet, data, shown->evidence))
            out.text += english(sentence) + '\n';
        out.json["verdict"] = out.text;
    }
    return out;
}

/// Writes what was asked for.
Status writeEvaluation(const EvaluateRun& arguments, const EvaluateRequest& request,
                       const std::shared_ptr<const Scorecard>& scorecard, const Progress& progress)
{
    if (!arguments.by.empty())
        return writeUnits(request, arguments, scorecard, progress);
    const auto price = priceAnswer(request, arguments, *scorecard, progress);
    if (!price)
        return tl::unexpected(price.error());
    if (arguments.output.json()) {
        Json json = scorecardJson(*scorecard);
        json["warnings"] = warningsJson(*request.interactions);
        if (*price)
            json["rule_price"] = (*price)->json;
        return arguments.output.writeObject(json);
    }
    return arguments.output.writeText(scorecardText(scorecard) + (*price ? '\n' + (*price)->text : std::string()));
}

Result<Ending> runEvaluate(const EvaluateRun& arguments, const Progress& progress)
{
    if (auto good = arguments.failIf.check(); !good)
        return tl::unexpected(std::move(good.error()));
    if (!arguments.test.empty() && (arguments.rules.given() || !arguments.by.empty()))
        return fail(ErrorKind::Usage,
                    Phrase::tr("--rules and --by hide pages of the submissions: they do not go with --test."),
                    Phrase::tr("Leave --test out."));
    const auto request = evaluateRequest(arguments, progress.part(0.0, 0.1));
    if (!request)
        return tl::unexpected(request.error());
    const bool more = arguments.rules.given() || !arguments.by.empty();
    const auto scorecard = evaluateModels(*request, progress.part(0.1, more ? 0.7 : 1.0));
    if (!scorecard)
        return tl::unexpected(scorecard.error());
    if (arguments.pipeline.session().saves())
        if (const auto sliced = withSlices(*scorecard, progress))
            arguments.pipeline.session().note(*sliced);
    if (auto written = writeEvaluation(arguments, *request, *scorecard, progress.part(0.7, 1.0)); !written)
        return tl::unexpected(std::move(written.error()));
    Figures figures = dataFigures(*request->interactions);
    figures.merge(scorecardFigures(
        **scorecard,
        indexOf(**scorecard, modelInQuestion(*request, arguments, **scorecard)).value_or((*scorecard)->best)));
    return arguments.failIf.ending(figures);
}

Result<Ending> runEvaluateInEngine(const EvaluateRun& arguments, const Progress& progress)
{
    const auto models = modelsOf(arguments);
    if (!models)
        return tl::unexpected(models.error());
    return evaluateInEngine(arguments.pipeline, arguments.output, *models, !arguments.models.empty(), progress);
}

} // namespace

Result<EvaluateRequest> evaluateRequest(const EvaluateCommand& arguments, const Progress& progress)
{
    const auto input = arguments.pipeline.resolve();
    if (!input)
        return tl::unexpected(input.error());
    if (arguments.test.empty() && !arguments.testInput.empty())
        return fail(ErrorKind::Usage, Phrase::tr("--test-input was given without --test."),
                    Phrase::tr("Name the file with the hidden pages as --test."));
    auto models = modelsOf(arguments);
    if (!models)
        return tl::unexpected(models.error());
    EvaluateRequest request;
    request.models = std::move(*models);
    request.options = arguments.pipeline.fields().filled<EvaluateOptions>();
    arguments.pipeline.session().note(request.options);
    if (input->options.model.key != ModelKey::Auto)
        request.current = input->options.model.chosen();
    auto interactions = readInteractions(arguments.pipeline, *input, progress.part(0.0, 0.8));
    if (!interactions)
        return tl::unexpected(interactions.error());
    request.interactions = std::move(*interactions);
    if (arguments.test.empty())
        return request;

    const auto target = readSubmissions({pathFrom(arguments.test)}, {}, progress.part(0.8, 0.9));
    if (!target)
        return tl::unexpected(target.error());
    printWarnings((*target)->files);
    std::shared_ptr<const SubmissionTable> known;
    if (!arguments.testInput.empty()) {
        auto read = readSubmissions({pathFrom(arguments.testInput)}, {}, progress.part(0.9, 1.0));
        if (!read)
            return tl::unexpected(read.error());
        known = std::move(*read);
        printWarnings(known->files);
    }
    auto given = heldOutFile(*request.interactions, **target, known.get());
    if (!given)
        return tl::unexpected(given.error());
    request.given = std::move(*given);
    return request;
}

void addEvaluationOptions(CLI::App& command, EvaluateCommand& arguments)
{
    constexpr auto group = "Evaluation";
    arguments.pipeline.fields().add<EvaluateOptions>(command, group);
    command
        .add_option("--test", arguments.test,
                    "rank against this held-out file: all pages, without those of the known history")
        ->type_name("FILE")
        ->group(group);
    command
        .add_option("--test-input", arguments.testInput, "the known history of test cookies that were not trained on")
        ->type_name("FILE")
        ->group(group);
}

void addEvaluate(CLI::App& app, Action& chosen)
{
    addModelCommand<EvaluateRun>(
        app, chosen, "evaluate", "Models side by side on hidden pages, with 95 % intervals and a verdict", runEvaluate,
        [](CLI::App& command, EvaluateRun& arguments) {
            arguments.pipeline.takeSettingsOfAllModels();
            command.add_option("--models", arguments.models, modelsHelp())->type_name("NAME,...")->delimiter(',');
            addEvaluationOptions(command, arguments);
            command
                .add_option(
                    "--by", arguments.by,
                    "how well each business unit's hidden pages are found, worst first, by --model, else by the "
                    "best")
                ->check(CLI::IsMember({"business_unit"}))
                ->type_name("business_unit");
            arguments.pipeline.fields().add<EvidenceOptions>(command, "Options");
            arguments.rules.addOptions(command);
            static const auto checked = checkedFigures({checkedOfData(), checkedOfScorecard()});
            arguments.failIf.addOption(command, checked);
        },
        runEvaluateInEngine);
}

} // namespace leadlight::cli

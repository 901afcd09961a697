// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/file_warnings.h"
#include "app/cli/model_command.h"
#include "app/cli/rule_arguments.h"
#include "app/cli/terminal.h"

#include "model/changes/found.h"
#include "model/changes/taken.h"
#include "model/changes/trend.h"
#include "model/data/asset_list.h"
#include "model/describe/change_tables.h"
#include "model/describe/change_words.h"
#include "model/describe/explanations.h"
#include "model/exports/lists/hold_out.h"
#include "model/read/date_parser.h"

#include <cmath>
#include <limits>
#include <unordered_set>

namespace leadlight::cli {

namespace {

struct ChangesCommand : ModelCommand
{
    RuleArguments rules;
    std::string mappingBefore;
    std::string controlGroup;
    bool withoutEvaluation = false;
    bool withoutLists = false;
};

/// Everything that is told of two deliveries.
struct ChangesAnswer // NOLINT(bugprone-exception-escape): moving Json checks itself, and never throws
{
    std::shared_ptr<const Changes> pages;
    std::shared_ptr<const Changes> shown;     ///< by what was asked for
    std::shared_ptr<const ListsOfThen> lists; ///< null with --no-lists
    std::optional<TakenLists> taken;
    std::optional<Uplift> uplift;
    std::optional<TestPlan> plan;
    std::optional<FoundChange> found;
    std::optional<Trend> trend;
    std::vector<Phrase> words;
    Json warnings;
};

/// Null where there is no number.
Json orNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json estimateOf(const Estimate& estimate)
{
    return {{"share", orNull(estimate.mean)}, {"low", orNull(estimate.low)}, {"high", orNull(estimate.high)}};
}

Json differenceOfShares(const Difference& difference)
{
    return {{"difference", orNull(difference.mean)},
            {"low", orNull(difference.low)},
            {"high", orNull(difference.high)},
            {"clear", difference.clear}};
}

Json deliveryOf(const DeliveryFigures& delivery, const Interactions& interactions)
{
    return {{"name", delivery.name},
            {"first_day", delivery.hasDays() ? Json(isoDate(delivery.firstDay)) : Json(nullptr)},
            {"last_day", delivery.hasDays() ? Json(isoDate(delivery.lastDay)) : Json(nullptr)},
            {"rows", delivery.rows},
            {"rows_in_an_earlier_one", delivery.repeatedRows},
            {"rows_without_date", delivery.undatedRows},
            {"cookies", interactions.data->cookies()},
            {"pages", interactions.data->pages()}};
}

Json takenJson(const TakenLists& taken)
{
    return {{"returned", taken.returned},
            {"tested", taken.tested},
            {"lists", estimateOf(taken.lists)},
            {"popularity", estimateOf(taken.popular)},
            {"random", estimateOf(taken.random)},
            {"versus_popularity", differenceOfShares(taken.versusPopular)},
            {"versus_random", differenceOfShares(taken.versusRandom)},
            {"places", taken.places},
            {"places_taken", taken.placesTaken},
            {"new_pages", taken.newPages}};
}

Json outcomeJson(const GroupOutcome& group)
{
    return {{"cookies", group.cookies}, {"returned", group.returned}, {"took", group.took}};
}

Json planJson(const TestPlan& plan)
{
    const bool possible = plan.visitors < std::numeric_limits<std::int64_t>::max();
    return {{"base", plan.base},
            {"uplift", plan.uplift},
            {"control_share", plan.controlShare},
            {"visitors_needed", possible ? Json(plan.visitors) : Json(nullptr)},
            {"visitors", plan.have},
            {"smallest_uplift", plan.smallest}};
}

Json trendJson(const DeliveryPair& pair, const Trend& trend)
{
    Json out{{"by", choiceName(trend.by)},
             {"periods", Json::array()},
             {"days_of_first", trend.daysOfFirst},
             {"days_of_last", trend.daysOfLast},
             {"rows_without_date", trend.undatedRows},
             {"business_units", Json::object()}};
    for (const auto day : trend.firstDay)
        out["periods"].push_back(isoDate(day));
    for (std::size_t unit = 0; unit < trend.counts.size(); ++unit)
        out["business_units"][pair.nowData().businessUnits[unit]] = trend.counts[unit];
    return out;
}

/// Who was to be shown nothing; empty where no control group was named.
Result<std::function<bool(std::string_view)>> controlGroup(const ChangesCommand& arguments, const Progress& progress)
{
    if (!arguments.controlGroup.empty()) {
        const auto ids = readCookieList(pathFrom(arguments.controlGroup), progress);
        if (!ids)
            return tl::unexpected(ids.error());
        const auto known = std::make_shared<const std::unordered_set<std::string>>(ids->begin(), ids->end());
        return [known](std::string_view cookie) { return known->contains(std::string(cookie)); };
    }
    const auto holdOut = arguments.pipeline.fields().filled<HoldOut>();
    if (holdOut.share <= 0.0)
        return std::function<bool(std::string_view)>();
    return [holdOut](std::string_view cookie) { return isHeldOut(cookie, holdOut); };
}

/// The lists of then, judged on now.
Status addLists(ChangesAnswer& answer, const ChangesCommand& arguments, const OpenRequest& request,
                const std::shared_ptr<const DeliveryPair>& pair, const Progress& progress)
{
    const auto control = controlGroup(arguments, progress);
    if (!control)
        return tl::unexpected(control.error());
    const auto& fields = arguments.pipeline.fields();
    const auto ruling = arguments.rules.read(arguments.pipeline, pair->thenData(), progress);
    if (!ruling)
        return tl::unexpected(ruling.error());
    const auto lists = listsOfThen(pair, request.options.model.chosen(), fields.filled<EvidenceOptions>(),
                                   ruling->rules.get(), progress.part(0.0, 0.8));
    if (!lists)
        return tl::unexpected(lists.error());
    answer.lists = *lists;
    const auto evaluation = fields.filled<EvaluateOptions>();
    auto taken = judgeLists(**lists, evaluation.resamples, evaluation.seed, progress.part(0.8, 1.0));
    if (!taken)
        return tl::unexpected(std::move(taken.error()));
    answer.taken = *taken;
    constexpr double usualShare = 0.2;
    double share = usualShare;
    if (*control) {
        answer.uplift = upliftOf(**lists, *control);
        const GroupOutcome& group = answer.uplift->control;
        const auto all = static_cast<double>(group.cookies + answer.uplift->treated.cookies);
        share = group.cookies > 0 ? static_cast<double>(group.cookies) / all : usualShare;
    }
    if (pair->returned > 0)
        answer.plan = testPlan(**lists, answer.uplift, fields.filled<ChangeOptions>().plannedUplift, share);
    return {};
}

/// How often hidden pages are found then and now.
Status addFound(ChangesAnswer& answer, const ChangesCommand& arguments, const OpenRequest& request,
                const Progress& progress)
{
    const auto found = findInBoth(answer.pages->pair, request.options.model.chosen(),
                                  arguments.pipeline.fields().filled<EvaluateOptions>(), progress);
    if (!found) {
        if (found.error().kind != ErrorKind::Usage)
            return tl::unexpected(found.error());
        answer.words.push_back(Phrase::tr("How often hidden pages are found could not be measured."));
        answer.words.push_back(found.error().phrase());
        return {};
    }
    answer.found = foundOverAll(*found);
    answer.shown = withFound(*answer.shown, *found);
    return {};
}

void addWords(ChangesAnswer& answer)
{
    const DeliveryPair& pair = *answer.pages->pair;
    std::vector<Phrase> words;
    const auto add = [&](const std::vector<Phrase>& more) { words.insert(words.end(), more.begin(), more.end()); };
    if (answer.taken)
        words.push_back(takenWords(pair, *answer.taken));
    if (answer.taken && answer.taken->tested > 0)
        words.push_back(takenNote(pair, *answer.taken));
    words.push_back(comingAndGoing(*answer.pages));
    words.push_back(Phrase::tr("Of what is listed: %1.", risersWords(*answer.shown)));
    if (answer.uplift)
        add(upliftWords(*answer.uplift));
    if (answer.plan)
        words.push_back(planWords(*answer.plan));
    add(deliveryRemarks(pair));
    words.insert(words.end(), answer.words.begin(), answer.words.end());
    if (answer.found || answer.uplift || (answer.taken && answer.taken->tested > 0))
        words.push_back(intervalMeaning());
    answer.words = std::move(words);
}

/// Both deliveries, and what is to be said of the files.
struct OpenedPair
{
    std::shared_ptr<const DeliveryPair> pair;
    Json warnings;
};
Result<OpenedPair> openPair(const ChangesCommand& arguments, const OpenRequest& request, const Progress& progress)
{
    OpenRequest asked = request;
    asked.summarise = false;
    asked.options.join.deliveries.use.clear(); // both are looked at
    const auto opened = openInput(arguments.pipeline, asked, progress.part(0.0, 0.5));
    if (!opened)
        return tl::unexpected(opened.error());
    printWarnings(*opened->tables.submissions, opened->tables.mapping.get());
    std::shared_ptr<const BuMapping> before;
    if (!arguments.mappingBefore.empty()) {
        auto read = readBuMapping(pathFrom(arguments.mappingBefore), opened->options.mappingRead, progress);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        before = *std::move(read);
    }
    auto pair = pairDeliveries(opened->tables, opened->options, arguments.pipeline.fields().filled<ChangeOptions>(),
                               before, progress.part(0.5, 1.0));
    if (!pair)
        return tl::unexpected(std::move(pair.error()));
    arguments.pipeline.session().note(arguments.pipeline.fields().filled<ChangeOptions>());
    printMisfit(*opened->interactions->data);
    printRobots(*opened->interactions);
    printChosenRows(*opened->interactions->data);
    return OpenedPair{*std::move(pair), warningsJson(*opened->interactions)};
}

Result<ChangesAnswer> changesAnswer(const ChangesCommand& arguments, const Progress& progress)
{
    const auto request = arguments.pipeline.resolve();
    if (!request)
        return tl::unexpected(request.error());
    const auto opened = openPair(arguments, *request, progress.part(0.0, 0.3));
    if (!opened)
        return tl::unexpected(opened.error());
    const auto& pair = opened->pair;
    ChangesAnswer out;
    out.warnings = opened->warnings;
    const auto& fields = arguments.pipeline.fields();
    auto pages = compareDeliveries(pair, GroupBy::Page, progress);
    if (!pages)
        return tl::unexpected(std::move(pages.error()));
    auto shown = compareDeliveries(pair, fields.filled<GroupOptions>().by, progress);
    if (!shown)
        return tl::unexpected(std::move(shown.error()));
    out.pages = *std::move(pages);
    out.shown = *std::move(shown);
    auto trend = trendOf(*pair, fields.filled<TrendOptions>().by, progress);
    if (!trend)
        return tl::unexpected(std::move(trend.error()));
    out.trend = *std::move(trend);
    if (!arguments.withoutLists)
        if (auto done = addLists(out, arguments, *request, pair, progress.part(0.3, 0.6)); !done)
            return tl::unexpected(std::move(done.error()));
    if (!arguments.withoutEvaluation)
        if (auto done = addFound(out, arguments, *request, progress.part(0.6, 1.0)); !done)
            return tl::unexpected(std::move(done.error()));
    addWords(out);
    return out;
}

Json headOf(const ChangesAnswer& answer)
{
    const DeliveryPair& pair = *answer.pages->pair;
    Json head{{"before", deliveryOf(pair.before, *pair.then)}, {"after", deliveryOf(pair.after, *pair.now)}};
    head["cookies"] = {{"returned", pair.returned},
                       {"new", pair.nowData().cookies() - pair.returned},
                       {"not_returned", pair.thenData().cookies() - pair.returned}};
    head["pages"] = {
        {"in_both", pair.returnedPages}, {"new", answer.pages->isNew}, {"vanished", answer.pages->vanished}};
    head["warnings"] = answer.warnings;
    if (answer.lists) {
        head["model"] = modelName(answer.lists->model->options);
        head["options"] = modelOptionsJson(answer.lists->model->options);
    }
    head["taken"] = answer.taken && answer.taken->tested > 0 ? takenJson(*answer.taken) : Json(nullptr);
    head["uplift"] = nullptr;
    if (answer.uplift)
        head["uplift"] = {{"treated", outcomeJson(answer.uplift->treated)},
                          {"control", outcomeJson(answer.uplift->control)},
                          {"took", differenceOfShares(answer.uplift->took)},
                          {"returned", differenceOfShares(answer.uplift->returned)}};
    head["test_plan"] = answer.plan ? planJson(*answer.plan) : Json(nullptr);
    head["found_in_top_10"] = nullptr;
    if (answer.found)
        head["found_in_top_10"] = {{"before", estimateOf(answer.found->before)},
                                   {"after", estimateOf(answer.found->after)},
                                   {"change", differenceOfShares(answer.found->difference)}};
    head["remapped"] = Json::array();
    for (const RemappedPage& page : pair.remapped)
        head["remapped"].push_back({{"page_url", pair.nowData().submissions->pages[page.page]},
                                    {"before", page.before},
                                    {"after", page.after}});
    head["trend"] = answer.trend ? trendJson(pair, *answer.trend) : Json(nullptr);
    head["verdict"] = Json::array();
    for (const Phrase& sentence : answer.words)
        head["verdict"].push_back(english(sentence));
    head["by"] = choiceName(answer.shown->of);
    head["tested"] = answer.shown->tested;
    head["rose"] = answer.shown->rose;
    head["fell"] = answer.shown->fell;
    head["by_chance"] = answer.shown->byChance();
    return head;
}

/// What reach says for people ("253 → 345") says a file in two columns.
TableData columnsForFiles(TableData table)
{
    std::erase_if(table.columns, [](const TableColumn& column) { return column.key == "reach"; });
    return table;
}

Status runChanges(const ChangesCommand& arguments, const Progress& progress)
{
    const auto answer = changesAnswer(arguments, progress);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!arguments.output.json())
        remark(answer->words);
    return writeTable(arguments.output, {.head = headOf(*answer), .rowsKey = "changes"},
                      columnsForFiles(changeTable(answer->shown)), progress);
}

void addOwnOptions(CLI::App& command, ChangesCommand& arguments)
{
    constexpr auto group = "Changes";
    auto& fields = arguments.pipeline.fields();
    fields.add<ChangeOptions>(command, group);
    fields.add<GroupOptions>(command, group);
    fields.add<TrendOptions>(command, group);
    command
        .add_option("--bu-mapping-before", arguments.mappingBefore,
                    "the BU mapping of then: pages that belong to another business unit now are named")
        ->type_name("FILE")
        ->group(group);
    command
        .add_option(
            "--control-group", arguments.controlGroup,
            "who was shown nothing, one id a line or CSV, as `report --hold-out` wrote it: the uplift is measured")
        ->type_name("FILE")
        ->group(group);
    fields.add<HoldOut>(command, group);
    command.add_flag("--no-lists", arguments.withoutLists, "do not train on the earlier delivery, nor judge its lists")
        ->group(group);
    command
        .add_flag("--no-evaluation", arguments.withoutEvaluation,
                  "do not measure how often hidden pages are found then and now: faster")
        ->group(group);
    fields.add<EvidenceOptions>(command, "Options");
    fields.add<EvaluateOptions>(command, "Evaluation");
    arguments.rules.addOptions(command);
}

} // namespace

void addChanges(CLI::App& app, Action& chosen)
{
    addModelCommand<ChangesCommand>(
        app, chosen, "changes",
        "What rose and fell between two deliveries, and whether visitors took what was recommended", runChanges,
        addOwnOptions);
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_commands.h"
#include "app/cli/file_warnings.h"
#include "app/cli/rule_arguments.h"

#include "model/describe/cookie_table.h"
#include "model/describe/summary.h"
#include "model/read/date_parser.h"

namespace leadlight::cli {

namespace {

Json fileJson(const FileReport& file, std::string_view kind)
{
    Json json{{"path", utf8Of(file.path)},  {"kind", kind},
              {"encoding", file.encoding},  {"delimiter", std::string(1, file.delimiter)},
              {"rows", file.rows},          {"skipped", Json::array()},
              {"left_out", Json::object()}, {"warnings", Json::array()}};
    if (!file.member.empty())
        json["member"] = file.member;
    for (const Phrase& warning : file.warnings)
        json["warnings"].push_back(english(warning));
    for (const SkippedLine& line : file.skipped)
        json["skipped"].push_back({{"line", line.line}, {"reason", english(line.reason)}});
    for (std::size_t i = 0; i < file.leftOut.size(); ++i)
        if (file.leftOut[i] > 0)
            json["left_out"][std::string(leftOutNames[i])] = file.leftOut[i];
    return json;
}

/// What the submissions are made of; null where that cannot be said (months without dates).
Result<Json> deliveriesJson(const SubmissionTable& table, const DeliveryOptions& options, const Progress& progress)
{
    auto deliveries = findDeliveries(table, options, progress);
    if (!deliveries)
        return deliveries.error().kind == ErrorKind::Usage ? Result<Json>(Json(nullptr))
                                                           : tl::unexpected(std::move(deliveries.error()));
    if (auto done = countCookies(*deliveries, table, progress); !done)
        return tl::unexpected(std::move(done.error()));
    Json out = Json::array();
    for (const DeliveryFigures& one : deliveries->all)
        out.push_back({{"name", one.name},
                       {"rows", one.rows},
                       {"first_day", one.hasDays() ? Json(isoDate(one.firstDay)) : Json(nullptr)},
                       {"last_day", one.hasDays() ? Json(isoDate(one.lastDay)) : Json(nullptr)},
                       {"rows_without_date", one.undatedRows},
                       {"rows_in_an_earlier_one", one.repeatedRows},
                       {"cookies", one.cookies},
                       {"new_cookies", one.newCookies},
                       {"returning_cookies", one.returningCookies}});
    return out;
}

/// Who has far more than any person; nothing where nobody has.
Json robotsJson(const Interactions& interactions)
{
    Json json{{"count", interactions.robots.size()}, {"left_out", interactions.leavesRobotsOut()}};
    if (interactions.robots.empty())
        return json;
    json["note"] = english(robotsNote(interactions));
    json["cookies"] = Json::array();
    for (const Robot& robot : interactions.robots)
        json["cookies"].push_back({{"cookie", interactions.data->cookieText(robot.cookie)},
                                   {"pages", robot.pages},
                                   {"submissions", robot.submissions}});
    return json;
}

/// "match-trailing-slash" -> "trailing slash": these names are older than the switches.
std::string rateName(std::string_view key)
{
    std::string name(key.substr(std::string_view("match-").size()));
    std::ranges::replace(name, '-', ' ');
    return name == "www" ? "www." : name;
}

Json inspection(const Opened& opened)
{
    const Tables& tables = opened.tables;
    const SubmissionTable& table = *tables.submissions;
    Json json;
    json["files"] = Json::array();
    for (const FileReport& file : table.files)
        json["files"].push_back(fileJson(file, "submissions"));
    if (tables.mapping)
        json["files"].push_back(fileJson(tables.mapping->file, "bu_mapping"));
    json["submissions"] = {{"rows", table.rows()},
                           {"cookies", table.cookies.size()},
                           {"pages", table.pages.size() - static_cast<std::uint64_t>(table.unidentifiedPages())},
                           {"types", table.types.size()},
                           {"form_submissions", table.totalSubmissions()},
                           {"unidentified_rows", table.unidentifiedRows()},
                           {"unidentified_pages", table.unidentifiedPages()}};
    json["mapping"] = nullptr;
    if (tables.mapping) {
        json["mapping"] = {{"rows", tables.mapping->rowPage.size()},
                           {"pages", tables.mapping->pages.size()},
                           {"business_units", tables.mapping->businessUnits.size()},
                           {"conflicts", tables.mapping->conflicts.size()}};
        json["match_rates"] = Json::object();
        for (const MatchRate& rate : tables.summary->matchRates)
            json["match_rates"][rateName(rate.key)] = {{"submissions_share", rate.submissionsShare},
                                                       {"pages_gained", rate.pagesGained}};
    }
    json["join"] = joinJson(opened.interactions->data->ledger, opened.interactions->data->options);
    json["robots"] = robotsJson(*opened.interactions);
    for (const Phrase& remark : weightlessRemarks(*opened.interactions, nullptr))
        json["remarks"].push_back(english(remark));
    return json;
}

Status inspect(const PipelineArguments& arguments, const OutputArguments& output, const Progress& progress)
{
    auto request = arguments.resolve();
    if (!request)
        return tl::unexpected(request.error());
    request->allowLoss = true; // this is where one looks at what was lost
    const auto opened = openInput(arguments, *request, progress);
    if (!opened)
        return tl::unexpected(opened.error());
    printWarnings(*opened->tables.submissions, opened->tables.mapping.get());
    printMisfit(*opened->interactions->data);
    printChosenRows(*opened->interactions->data);
    auto deliveries = deliveriesJson(*opened->tables.submissions, opened->options.join.deliveries, progress);
    if (!deliveries)
        return tl::unexpected(std::move(deliveries.error()));
    Json json = inspection(*opened);
    json["deliveries"] = *std::move(deliveries);
    return output.writeObject(json);
}

Status listInteractions(const PipelineArguments& arguments, const OutputArguments& output, const Progress& progress)
{
    const auto request = arguments.resolve();
    if (!request)
        return tl::unexpected(request.error());
    const auto interactions = readInteractions(arguments, *request, progress);
    if (!interactions)
        return tl::unexpected(interactions.error());
    const auto cookies = cookieTable((*interactions)->data, nullptr);
    return writeCookies(output, withColumns(cookies, {"cookie", "interactions", "form_submissions"}),
                        warningsJson(**interactions), progress);
}

} // namespace

Json joinJson(const JoinLedger& ledger, const JoinOptions& options)
{
    Json json{{"mapped_rows", ledger.mappedRows},
              {"unmapped_rows", ledger.unmappedRows},
              {"mapped_submissions", ledger.mappedSubmissions},
              {"unmapped_submissions", ledger.unmappedSubmissions},
              {"mapped_pages", ledger.mappedPages},
              {"unmapped_pages", ledger.unmappedPages},
              {"cookies_without_mapped_page", ledger.cookiesWithoutMappedPage},
              {"rows_joined", ledger.rowsJoined},
              {"submissions_joined", ledger.submissionsJoined},
              {"cookies_joined", ledger.cookiesJoined},
              {"pages_joined", ledger.pagesJoined},
              {"fanned_out_rows", ledger.fannedOutRows},
              {"rows_counted_once", ledger.overlappingRows}};
    if (options.dates.isLimited()) {
        json["from"] = options.dates.from;
        json["to"] = options.dates.to;
        json["rows_outside"] = ledger.rowsOutsideSpan;
        json["rows_without_date"] = ledger.undatedRows;
    }
    if (!options.deliveries.use.empty())
        json["rows_of_other_deliveries"] = ledger.rowsOfOtherDeliveries;
    return json;
}

Figures dataFigures(const Interactions& interactions)
{
    const DataSummary summary = summaryOf(interactions);
    const JoinLedger& ledger = interactions.data->ledger;
    return {{"rows", static_cast<double>(ledger.rowsJoined)},
            {"cookies", static_cast<double>(summary.cookies)},
            {"pages", static_cast<double>(summary.pages)},
            {"interactions", static_cast<double>(summary.interactions)},
            {"form_submissions", static_cast<double>(summary.submissions)},
            {"mapped_share", mappedShare(ledger)}};
}

std::span<const CheckedFigure> checkedOfData()
{
    static constexpr std::array figures{
        CheckedFigure{"rows", "rows after the join"},
        CheckedFigure{"cookies", "cookies learnt from"},
        CheckedFigure{"pages", "their pages"},
        CheckedFigure{"interactions", "distinct pairs of both"},
        CheckedFigure{"form_submissions", "submissions of these rows"},
        CheckedFigure{"mapped_share", "share of the submissions whose page has a business unit, 0..1"}};
    return figures;
}

/// The session's files, read as it reads them.
bool readsAlike(const OpenRequest& request, const PipelineOptions& saved)
{
    const auto same = [](const auto& one, const auto& other) {
        return writtenOptions(one).entries() == writtenOptions(other).entries();
    };
    return request.columns.empty() && request.files.submissions == saved.submissions &&
           request.files.mapping == saved.buMapping && same(request.submissionsRead, saved.submissionsRead) &&
           same(request.mappingRead, saved.mappingRead);
}

bool joinsAlike(const PipelineOptions& one, const PipelineOptions& other)
{
    return writtenOptions(one.join).entries() == writtenOptions(other.join).entries() &&
           one.typeWeights == other.typeWeights;
}

Result<Opened> openedFrom(const PipelineArguments& arguments, const OpenRequest& request, const Progress& progress)
{
    const auto session = arguments.session().opened();
    if (!session)
        return tl::unexpected(session.error());
    if (!*session || !(*session)->content.study.interactions || !readsAlike(request, (*session)->content.options))
        return openFiles(request, {}, progress);
    const SessionContent& saved = (*session)->content;
    Opened out{saved.options, saved.study.tables, saved.study.interactions};
    out.options.model = request.options.model;
    out.options.evidence = request.options.evidence;
    if (joinsAlike(request.options, saved.options))
        return out;
    out.options.join = request.options.join;
    out.options.typeWeights = request.options.typeWeights;
    auto interactions = buildInteractions(out.tables, out.options, progress);
    if (!interactions)
        return tl::unexpected(std::move(interactions.error()));
    out.interactions = *std::move(interactions);
    return out;
}

Result<Opened> openInput(const PipelineArguments& arguments, const OpenRequest& request, const Progress& progress)
{
    auto opened = openedFrom(arguments, request, progress);
    if (opened)
        arguments.session().note(opened->options, opened->tables, opened->interactions);
    return opened;
}

Result<std::shared_ptr<const Interactions>> readInteractions(const PipelineArguments& arguments, OpenRequest request,
                                                             const Progress& progress)
{
    request.summarise = false;
    return openInput(arguments, request, progress).map([](Opened opened) {
        printWarnings(*opened.tables.submissions, opened.tables.mapping.get());
        printMisfit(*opened.interactions->data);
        printRobots(*opened.interactions);
        printChosenRows(*opened.interactions->data);
        return std::move(opened.interactions);
    });
}

Status writeCookies(const OutputArguments& output, const TableData& cookies, Json warnings, const Progress& progress)
{
    const auto order =
        sortedRows(cookies.rows, cookies.column("interactions")->raw, SortDirection::Descending, progress);
    if (!order)
        return tl::unexpected(order.error());
    return writeTable(output, {.head = {{"warnings", std::move(warnings)}}, .rowsKey = "cookies"}, cookies,
                      [&](RowSink& rows) { return putRows(cookies, *order, rows, progress); });
}

namespace {

using DataCommand = Status (*)(const PipelineArguments&, const OutputArguments&, const Progress&);

/// A command about the rows themselves, which are in files or in an engine.
void addDataCommand(CLI::App& command, Action& chosen, DataCommand ofFiles, DataCommand inEngine)
{
    const auto arguments = std::make_shared<PipelineArguments>();
    const auto output = std::make_shared<OutputArguments>();
    arguments->addInputOptions(command);
    arguments->addEngineOptions(command);
    output->addOptions(command);
    command.callback([=, &chosen] {
        chosen = [=](const Progress& progress) {
            if (arguments->engine().given())
                return inEngine(*arguments, *output, progress);
            return ofFiles(*arguments, *output, progress).and_then([&] { return arguments->save(progress); });
        };
    });
}

} // namespace

void addInspect(CLI::App& app, Action& chosen)
{
    addDataCommand(*app.add_subcommand("inspect", "What was read from the files, and what the join makes of it"),
                   chosen, inspect, inspectInEngine);
}

void addInteractions(CLI::App& app, Action& chosen)
{
    addDataCommand(*app.add_subcommand("interactions", "Interactions and form submissions of every cookie, most first"),
                   chosen, listInteractions, interactionsInEngine);
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_commands.h"
#include "app/cli/engine_lists.h"
#include "app/cli/model_command.h"
#include "app/cli/terminal.h"

#include "model/describe/warehouse_tables.h"
#include "model/warehouse/lists_there.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

/// The lists in the order that the cookies were asked for; each of them must be there, since an empty answer would be a
/// wrong one. With --fill none a cookie may have an empty list, which is left out.
Result<std::vector<CookieList>> inOrder(std::vector<CookieList> lists, const ListsWanted& wanted)
{
    std::vector<CookieList> out;
    for (const std::string& cookie : wanted.cookies) {
        const auto list = std::ranges::find(lists, cookie, &CookieList::cookie);
        if (list != lists.end())
            out.push_back(*list);
        else if (wanted.evidence.fill == Fill::Popular)
            return fail(ErrorKind::Usage, Phrase::tr("There is no cookie \"%1\" in the table.", cookie),
                        Phrase::tr("Write it as the table does."));
    }
    return out;
}

Json headOf(const RunInEngine& run)
{
    Json json = modelHead(*run.trained.model);
    json["name"] = english(run.uploaded.name);
    json["engine"] = aboutJson(*run.input);
    json["run"] = run.input->run();
    std::uint64_t cookies = 0;
    for (const DegreeCount& degree : run.trained.pulled.degrees)
        cookies += degree.cookies;
    json["cookies"] = cookies;
    json["cookies_left_out"] = run.trained.pulled.leftOut;
    tellSample(run.trained, json);
    return json;
}

/// Only of some cookies; nobody else is scored where no table is wanted.
Result<Ending> printLists(const RunInEngine& run, const OutputArguments& output, const ListsWanted& wanted, Json head,
                          const Progress& progress)
{
    auto found = wanted.table.empty() ? listsOfSome(run, wanted.cookies, wanted.evidence, wanted.top, progress)
                                      : listsOf(run.input->warehouse(), wanted.cookies, progress);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    const auto lists = inOrder(*std::move(found), wanted);
    if (!lists)
        return tl::unexpected(lists.error());
    return writeTable(output, {.head = std::move(head), .rowsKey = "recommendations"},
                      listsThereTable(run.input->pages(), *lists), progress)
        .map([] { return Ending::Fine; });
}

/// Makes all lists and writes them into the table; a run that is cut short stays.
Status writeLists(RunInEngine& run, const Progress& progress)
{
    Status done = writeEverybody(run, writingBegan(run), progress);
    if (!done)
        keepForResume(run);
    return done;
}

} // namespace

void addRunOptions(CLI::App& command, bool& resumes, std::string& run)
{
    command
        .add_option_function<std::string>(
            "--resume",
            [&resumes, &run](const std::string& id) {
                resumes = true;
                run = id;
            },
            "go on with a run that was cut short: the last one of this table, or the one named")
        ->type_name("RUN")
        ->expected(0, 1)
        ->group("Engine");
}

Result<Ending> recommendInEngine(const PipelineArguments& arguments, const OutputArguments& output,
                                 const ListsWanted& wanted, const Progress& progress)
{
    if (wanted.table.empty() && wanted.cookies.empty())
        return fail(ErrorKind::Usage, Phrase::tr("The lists of all cookies of an engine are not sent here."),
                    Phrase::tr("Name a table of the engine to write them to with --target-table, or some cookies with "
                               "--cookie."));
    auto run = startRun(arguments,
                        {.top = wanted.top,
                         .evidence = wanted.evidence,
                         .resumes = wanted.resumes,
                         .run = wanted.run,
                         .table = wanted.table,
                         .single = wanted.table.empty()},
                        progress.part(0.0, 0.4));
    if (!run)
        return tl::unexpected(std::move(run.error()));
    Json head = headOf(*run);
    if (!wanted.table.empty()) {
        if (Status written = writeLists(*run, progress.part(0.4, 1.0)); !written)
            return tl::unexpected(std::move(written.error()));
        head["target_table"] = wanted.table;
    }
    if (!wanted.cookies.empty())
        return printLists(*run, output, wanted, std::move(head), progress);
    return output.writeObject(head).map([] { return Ending::Fine; });
}

} // namespace leadlight::cli

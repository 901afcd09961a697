// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/clean_up.h"

#include "model/warehouse/scratch_sql.h"

#include <algorithm>
#include <map>

namespace leadlight {

namespace {

constexpr std::string_view scratchPrefix = "ll_";
constexpr std::size_t runDigits = 8;

/// The run of one of our tables: "ll_7f3a0b12_pairs"; empty where it is none.
std::string_view runOf(std::string_view table)
{
    if (table.size() < scratchPrefix.size() + runDigits + 1 || !table.starts_with(scratchPrefix))
        return {};
    const std::string_view run = table.substr(scratchPrefix.size(), runDigits);
    return isRunId(run) && table[scratchPrefix.size() + runDigits] == '_' ? run : std::string_view();
}

void readInfo(SqlSession& session, const SqlPlace& place, RunThere& run, const Progress& progress)
{
    SqlPlace own{place.dialect, place.source, {place.scratch.database, run.run}};
    const std::string name = scratchName(own.scratch, Scratch::Info);
    if (std::ranges::find_if(run.tables, [&](const std::string& table) { return table.starts_with(name); }) ==
        run.tables.end())
        return;
    if (std::ranges::find(run.tables, name) == run.tables.end() && own.source.cluster.empty())
        own.source.cluster = "shards"; // its tables are named as those of shards are
    const auto rows = answerOf(session, infoOf(own), progress);
    for (std::size_t row = 0; rows && row < rows->rows(); ++row) {
        const std::string& item = textAt(*rows, 0, row);
        std::string* const field = item == "owner"   ? &run.owner
                                   : item == "date"  ? &run.date
                                   : item == "table" ? &run.table
                                                     : nullptr;
        if (field != nullptr)
            *field = textAt(*rows, 1, row);
    }
}

} // namespace

Result<std::vector<RunThere>> runsThere(const Warehouse& warehouse, const Progress& progress)
{
    const SqlPlace& place = warehouse.place;
    const auto names =
        answersOf(warehouse, tablesThere(place.dialect, place.scratch.database, scratchPrefix), progress);
    if (!names)
        return tl::unexpected(names.error());
    std::map<std::string, RunThere> runs;
    for (const SqlBlock& answer : *names)
        for (std::size_t row = 0; row < answer.rows(); ++row) {
            const std::string& table = textAt(answer, 0, row);
            const std::string run(runOf(table));
            if (run.empty())
                continue;
            runs[run].run = run;
            runs[run].bytes += wholeAt(answer, 1, row);
            if (std::ranges::find(runs[run].tables, table) == runs[run].tables.end())
                runs[run].tables.push_back(table);
        }
    std::vector<RunThere> out;
    for (auto& [id, run] : runs) {
        readInfo(warehouse.first(), place, run, progress);
        if (progress.cancelled())
            return cancelled();
        out.push_back(std::move(run));
    }
    return out;
}

Status cleanUp(const Warehouse& warehouse, std::string_view run, const Progress& progress)
{
    const SqlPlace& place = warehouse.place;
    if (!isRunId(run))
        return fail(ErrorKind::Usage, Phrase::tr("There is no run \"%1\" in the warehouse.", run),
                    Phrase::tr("Choose one from the list."));
    std::string own(scratchPrefix);
    own.append(run).append("_");
    return onAllShards(
        warehouse,
        [&](SqlSession& session, std::size_t, const Progress& progressThere) -> Status {
            const auto names =
                answerOf(session, tablesThere(place.dialect, place.scratch.database, own), progressThere);
            if (!names)
                return tl::unexpected(names.error());
            for (const std::string& table : std::get<std::vector<std::string>>(names->columns[0])) {
                if (runOf(table) != run) // whatever the engine made of the prefix
                    continue;
                const SqlStatement drop = dropTable(place.dialect, place.scratch.database, table);
                if (Status dropped = session.execute(drop, progressThere); !dropped)
                    return dropped;
            }
            return {};
        },
        progress);
}

} // namespace leadlight

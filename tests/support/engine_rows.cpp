// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rows.h"

#include "tests/support/shared_data.h"
#include "tests/support/shared_interactions.h"

#include <QTemporaryDir>
#include <fstream>

using namespace leadlight;

namespace {

/// The rows of the cookies of one node.
SqlBlock rowsOf(const SubmissionTable& table, std::size_t shard, std::size_t shards)
{
    std::vector<std::string> cookie;
    std::vector<std::string> page;
    std::vector<std::string> type;
    std::vector<std::uint64_t> n;
    for (std::size_t row = 0; row < table.cookie.size(); ++row) {
        if (table.cookie[row] % shards != shard)
            continue;
        cookie.emplace_back(table.cookies[table.cookie[row]]);
        page.emplace_back(table.pages[table.page[row]]);
        type.emplace_back(table.types[table.type[row]]);
        n.push_back(static_cast<std::uint64_t>(table.submissions[row]));
    }
    return SqlBlock{{cookie, page, type, n}};
}

} // namespace

std::vector<std::unique_ptr<ShellSession>> sessionsTo(const RealEngine& engine)
{
    std::vector<std::unique_ptr<ShellSession>> out;
    for (int server = 1; server <= engine.servers(); ++server)
        if (const int port = engine.port(server); port > 0)
            out.push_back(std::make_unique<ShellSession>(engine.isPostgres() ? ShellSession::postgres(port)
                                                                             : ShellSession::clickHouse(port)));
    return out;
}

std::shared_ptr<const Interactions> hostileSeed(const QTemporaryDir& folder)
{
    const std::filesystem::path root = sharedData("seed");
    const auto copy = std::filesystem::path(folder.path().toStdString()) / "submissions.csv";
    std::filesystem::copy_file(root / "submissions.csv", copy, std::filesystem::copy_options::overwrite_existing);
    const std::vector<std::string> cookies{"O'Brien\\",
                                           "x'); DROP TABLE t; --",
                                           "\"quoted\"\"\"",
                                           "null",
                                           "(Not Set)",
                                           "::all::",
                                           "000",
                                           "#####",
                                           "Err:502",
                                           "NUL",
                                           "Err:50x",
                                           "none of it",
                                           "\\n",
                                           "00000000-0000-0000-0000-000000000000"};
    const std::vector<std::string> pages{"a'b\\c", "p`age; DELETE",
                                         "ead125caee220f43a1b7947f386dc65a6a93f7eb5699216c7694f53f7529f45c", "(other)"};
    std::ofstream out(copy, std::ios::app);
    for (const std::string& cookie : cookies)
        for (const std::string& page : pages)
            out << "9," << quotedByDoubling(cookie, '"') << ",\"It's a \\ type\"," << quotedByDoubling(page, '"')
                << ",2\n";
    out.close();
    return sharedInteractions(std::vector<std::filesystem::path>{copy}, root / "bu_mapping.csv", UnmappedPages::Keep);
}

Warehouse hostileWarehouse(const std::vector<std::unique_ptr<ShellSession>>& sessions, const Interactions& data)
{
    SourceTable source;
    source.rows.table = "ro`ws\"; DROP TABLE 'x\\";
    source.cookie = "coo\"kie`'";
    source.page = "pa\\ge";
    source.type = "ty;pe";
    source.submissions = "n --";
    source.weights = data.options;
    if (sessions.size() > 1) {
        source.cluster = "ll";
        source.part.table = source.rows.table + "_part";
    }
    Warehouse out{{}, {sessions.front()->dialect(), source, {"", newRunId()}}};
    for (const auto& session : sessions)
        out.shards.push_back(session.get());
    return out;
}

Status loadRows(const Warehouse& warehouse, const SubmissionTable& table)
{
    const SourceTable& source = warehouse.place.source;
    const Dialect& dialect = warehouse.dialect();
    const std::string name = dialect.table("", source.sharded() ? source.part.table : source.rows.table);
    const std::string columns = dialect.name(source.cookie) + ", " + dialect.name(source.page) + ", " +
                                dialect.name(source.type) + ", " + dialect.name(source.submissions);
    for (std::size_t shard = 0; shard < warehouse.shards.size(); ++shard) {
        SqlSession& session = *warehouse.shards[shard];
        const bool clickHouse = dialect.hasArrays();
        const std::string text = clickHouse ? " String, " : " text, ";
        const std::string create = "CREATE TABLE " + name + " (" + dialect.name(source.cookie) + text +
                                   dialect.name(source.page) + text + dialect.name(source.type) + text +
                                   dialect.name(source.submissions) +
                                   (clickHouse ? " UInt32) ENGINE = MergeTree() ORDER BY " + dialect.name(source.cookie)
                                               : std::string(" integer)"));
        if (Status made = session.execute({create, {}}, {}); !made)
            return made;
        if (source.sharded())
            if (Status over = session.execute({dialect.createOverShards(dialect.table("", source.rows.table), name,
                                                                        source.cluster, "", source.part.table),
                                               {}},
                                              {});
                !over)
                return over;
        const auto rows = std::make_shared<const SqlBlock>(rowsOf(table, shard, warehouse.shards.size()));
        const auto put = session.insert({"INSERT INTO " + name + " (" + columns + ")", {}}, oneBlock(rows)(), {});
        if (!put)
            return tl::unexpected(put.error());
    }
    return {};
}

int otherLists(const std::vector<CookieList>& there, const TopN& here, const Dataset& data, QString& first)
{
    int other = 0;
    for (const CookieList& list : there) {
        const auto cookie = data.findCookie(list.cookie);
        bool same = cookie && std::ssize(list.pages) == here.lengthOf(*cookie);
        const std::size_t row = cookie ? static_cast<std::size_t>(*cookie) * static_cast<std::size_t>(here.n) : 0;
        for (std::size_t k = 0; same && k < list.pages.size(); ++k) {
            const double score = here.score[row + k];
            const bool level = std::abs(score - list.pages[k].score) <= 1e-5 * std::max(1.0, std::abs(score));
            same = here.basisAt(*cookie, static_cast<std::int32_t>(k)) == list.pages[k].basis &&
                   (here.page[row + k] == list.pages[k].page || level);
        }
        if (!same && first.isEmpty())
            first = QString::fromStdString(list.cookie);
        other += same ? 0 : 1;
    }
    return other;
}

std::vector<std::string> allCookies(const Dataset& data)
{
    std::vector<std::string> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        out.emplace_back(data.cookieText(cookie));
    return out;
}

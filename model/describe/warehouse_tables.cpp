// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/warehouse_tables.h"

#include "model/describe/shared_rows.h"

#include <algorithm>
#include <unordered_set>

namespace leadlight {

namespace {

/// A page in somebody's list.
struct ListedPlace
{
    std::string cookie;
    std::int32_t rank = 0;
    ListedPage place;
};

TableColumn basisThereColumn(std::function<Basis(std::int32_t)> basis)
{
    auto out = tableColumn(ColumnRole::Note, "basis", Phrase::tr("Basis"),
                           Phrase::tr("Personal: what this visitor took speaks for the page. Popular: nothing that was "
                                      "taken does, but many others took the page."),
                           [basis](std::int32_t row) { return choiceName(basis(row)); });
    out.phrase = [basis](std::int32_t row) { return basisWord(basis(row)); };
    out.emphasis = [basis = std::move(basis)](std::int32_t row) {
        return basis(row) == Basis::Personal ? Emphasis::None : Emphasis::Quiet;
    };
    return out;
}

/// Of whoever's list it is; there is no dataset with cookies here.
template <class Row>
TableColumn idColumn(const SharedRows<Row>& rows)
{
    return tableColumn(ColumnRole::Cookie, "cookie", Phrase::tr("Cookie"), Phrase::tr("The visitor's id."),
                       [rows](std::int32_t row) { return std::string_view(rows(row).cookie); });
}

template <class Rank>
TableColumn rankColumn(Rank rank)
{
    return tableColumn(ColumnRole::Count, "rank", Phrase::tr("Rank"),
                       Phrase::tr("The place of the page in the visitor's own list."), std::move(rank));
}

/// Scores of lists there are not scaled to 0..1: they are the model's own.
template <class Score>
TableColumn scoreThereColumn(Score score)
{
    auto out = tableColumn(ColumnRole::Number, "score", Phrase::tr("Score"),
                           Phrase::tr("The model's own figure for the page, which only compares within one list."),
                           std::move(score));
    out.decimals = 4;
    return out;
}

template <class Row>
TableColumn plainColumn(const SharedRows<Row>& rows, const char* key, Phrase header, std::string Row::*text)
{
    return tableColumn(ColumnRole::Text, key, std::move(header), {},
                       [rows, text](std::int32_t row) { return std::string_view(rows(row).*text); });
}

/// A size, 0 said to be unknown.
template <class Row>
TableColumn sizeColumn(const SharedRows<Row>& rows, const char* key, Phrase header, std::uint64_t Row::*size,
                       Phrase (*say)(std::uint64_t))
{
    auto out = tableColumn(ColumnRole::Count, key, std::move(header),
                           Phrase::tr("As the engine has it written down; no table is read for it."),
                           [rows, size](std::int32_t row) { return static_cast<std::int64_t>(rows(row).*size); });
    out.said = [rows, size, say](std::int32_t row) {
        return rows(row).*size == 0 ? std::optional(Phrase::tr("not known"))
               : say != nullptr     ? std::optional(say(rows(row).*size))
                                    : std::nullopt;
    };
    return out;
}

/// A line of the ledger.
struct LedgerFigure
{
    Phrase what;
    std::int64_t value = 0;
};

std::vector<LedgerFigure> ledgerFigures(const LookedThere& there)
{
    const JoinLedger& ledger = there.pages->ledger;
    std::vector<LedgerFigure> out{{Phrase::tr("Rows of the table"), there.rows}};
    const auto addUnlessNone = [&](Phrase what, std::int64_t value) {
        if (value != 0)
            out.push_back({std::move(what), value});
    };
    addUnlessNone(Phrase::tr("Rows without a submission, not counted"), there.rowsWithoutSubmission);
    addUnlessNone(Phrase::tr("Rows of other days, left out"), ledger.rowsOutsideSpan);
    addUnlessNone(Phrase::tr("Rows without a date, left out"), ledger.undatedRows);
    const std::vector<LedgerFigure> rest{{Phrase::tr("Rows without a visitor id, left out"), ledger.unidentifiedRows},
                                         {Phrase::tr("Rows of pages with a business unit"), ledger.mappedRows},
                                         {Phrase::tr("Rows of pages without one"), ledger.unmappedRows},
                                         {Phrase::tr("Pages with a business unit"), ledger.mappedPages},
                                         {Phrase::tr("Pages without one"), ledger.unmappedPages}};
    const std::vector<LedgerFigure> made{
        {Phrase::tr("Submissions"), there.submissions},
        {Phrase::tr("Pages that are learnt from"), there.pages->pages()},
        {Phrase::tr("Visitors with such a page"), static_cast<std::int64_t>(there.cookies)},
        {Phrase::tr("Pairs of visitor and page"), static_cast<std::int64_t>(there.pairs)}};
    out.insert(out.end(), rest.begin(), rest.end());
    if (const auto& mapping = there.pages->mapping)
        addUnlessNone(Phrase::tr("Pages with several business units, of which one counts"),
                      std::ssize(mapping->conflicts));
    out.insert(out.end(), made.begin(), made.end());
    return out;
}

} // namespace

TableData listsThereTable(const DatasetPtr& data, const std::vector<CookieList>& lists)
{
    std::vector<ListedPlace> all;
    for (const CookieList& list : lists)
        for (std::size_t k = 0; k < list.pages.size(); ++k)
            all.push_back({list.cookie, static_cast<std::int32_t>(k + 1), list.pages[k]});
    const SharedRows<ListedPlace> rows(std::move(all));
    const IndexOf pageOf = [rows](std::int32_t row) { return rows(row).place.page; };
    TableData out{.id = "recommendations",
                  .title = Phrase::tr("recommendations"),
                  .rows = rows.size(),
                  .elements = {},
                  .columns = {}};
    out.columns.push_back(idColumn(rows));
    out.columns.push_back(rankColumn([rows](std::int32_t row) { return rows(row).rank; }));
    out.columns.push_back(pageColumn(data, pageOf));
    out.columns.push_back(typeColumn(data, typeOfPage(data, pageOf)));
    out.columns.push_back(unitColumn(data, unitOfPage(data, pageOf)));
    out.columns.push_back(scoreThereColumn([rows](std::int32_t row) { return rows(row).place.score; }));
    out.columns.push_back(basisThereColumn([rows](std::int32_t row) { return rows(row).place.basis; }));
    return out;
}

std::vector<MemberThere> onceEach(std::vector<MemberThere> members, std::int64_t most)
{
    std::unordered_set<std::string> seen;
    std::erase_if(members, [&](const MemberThere& member) { return !seen.insert(member.cookie).second; });
    if (most > 0)
        members.resize(std::min(members.size(), static_cast<std::size_t>(most)));
    return members;
}

TableData audienceThereTable(const DatasetPtr& data, std::vector<MemberThere> members, bool pages)
{
    const SharedRows<MemberThere> rows(std::move(members));
    TableData out{
        .id = "audience", .title = Phrase::tr("audience"), .rows = rows.size(), .elements = {}, .columns = {}};
    out.columns.push_back(idColumn(rows));
    out.columns.push_back(rankColumn([rows](std::int32_t row) { return rows(row).rank; }));
    out.columns.push_back(scoreThereColumn([rows](std::int32_t row) { return rows(row).score; }));
    out.columns.push_back(basisThereColumn([](std::int32_t) { return Basis::Personal; }));
    if (pages)
        out.columns.push_back(pageColumn(data, [rows](std::int32_t row) { return rows(row).page; }));
    return out;
}

TableData tablesThereTable(const std::vector<TableThere>& tables)
{
    struct Row
    {
        std::string name;
        std::string database;
        std::uint64_t rows = 0;
        std::uint64_t bytes = 0;
    };
    std::vector<Row> all;
    all.reserve(tables.size());
    for (const TableThere& table : tables)
        all.push_back({table.name.table, table.name.database, table.rows, table.bytes});
    const SharedRows<Row> rows(std::move(all));
    TableData out{.id = "tables", .title = Phrase::tr("tables"), .rows = rows.size(), .elements = {}, .columns = {}};
    out.columns.push_back(plainColumn(rows, "table", Phrase::tr("Table"), &Row::name));
    out.columns.push_back(plainColumn(rows, "database", Phrase::tr("Database"), &Row::database));
    out.columns.push_back(sizeColumn(rows, "rows", Phrase::tr("Rows"), &Row::rows, nullptr));
    out.columns.push_back(sizeColumn(rows, "bytes", Phrase::tr("Size"), &Row::bytes, bytesInWords));
    return out;
}

TableData runsThereTable(std::vector<RunThere> runs)
{
    const SharedRows<RunThere> rows(std::move(runs));
    TableData out{.id = "runs", .title = Phrase::tr("runs"), .rows = rows.size(), .elements = {}, .columns = {}};
    out.columns.push_back(plainColumn(rows, "run", Phrase::tr("Run"), &RunThere::run));
    out.columns.push_back(plainColumn(rows, "owner", Phrase::tr("Owner"), &RunThere::owner));
    out.columns.push_back(plainColumn(rows, "date", Phrase::tr("Since"), &RunThere::date));
    out.columns.push_back(plainColumn(rows, "table", Phrase::tr("Table"), &RunThere::table));
    out.columns.push_back(
        tableColumn(ColumnRole::Count, "tables", Phrase::tr("Working tables"), {},
                    [rows](std::int32_t row) { return static_cast<std::int32_t>(rows(row).tables.size()); }));
    out.columns.push_back(sizeColumn(rows, "bytes", Phrase::tr("Size"), &RunThere::bytes, bytesInWords));
    return out;
}

TableData ledgerThereTable(const LookedThere& there)
{
    const SharedRows<LedgerFigure> rows(ledgerFigures(there));
    TableData out{.id = "ledger", .title = Phrase::tr("ledger"), .rows = rows.size(), .elements = {}, .columns = {}};
    out.columns.push_back(phraseColumn(ColumnRole::Text, "what", Phrase::tr("What"), {}, rows.size(),
                                       [rows](std::int32_t row) { return rows(row).what; }));
    out.columns.push_back(tableColumn(ColumnRole::Count, "count", Phrase::tr("Count"), {},
                                      [rows](std::int32_t row) { return rows(row).value; }));
    return out;
}

// As disks are sold, by powers of 1,000.
Phrase bytesInWords(std::uint64_t bytes)
{
    constexpr double step = 1000.0;
    const auto size = static_cast<double>(bytes);
    if (size < step * step)
        return Phrase::tr("%1 kB", Decimal{size / step, size < 10 * step ? 1 : 0});
    if (size < step * step * step)
        return Phrase::tr("%1 MB", Decimal{size / (step * step), size < 10 * step * step ? 1 : 0});
    return Phrase::tr("%1 GB", Decimal{size / (step * step * step), 1});
}

namespace {

/// Time of one core there.
Phrase coreTime(double seconds)
{
    constexpr double minute = 60.0;
    constexpr double hour = 3600.0;
    if (seconds < 2 * minute)
        return Phrase::tr("%1 s of one core", Decimal{std::max(seconds, 0.1), seconds < 10.0 ? 1 : 0});
    if (seconds < 2 * hour)
        return Phrase::tr("%1 min of one core", Decimal{seconds / minute, 0});
    return Phrase::tr("%1 h of one core", Decimal{seconds / hour, 0});
}

} // namespace

// Figures of one core: how many the engine will use is not known here.
std::vector<Phrase> estimateInWords(const RunEstimate& estimate)
{
    std::vector<Phrase> out;
    if (estimate.rows == 0)
        out.push_back(Phrase::tr("The engine does not say how many rows the table has."));
    else if (estimate.bytes == 0)
        out.push_back(Phrase::tr("%1 rows, by the engine's own figures.", estimate.rows));
    else
        out.push_back(
            Phrase::tr("%1 rows, %2, by the engine's own figures.", estimate.rows, bytesInWords(estimate.bytes)));
    if (!estimate.counted) {
        out.push_back(Phrase::tr("Nothing has been read. Counting reads every row once; a run reads them twice more."));
        return out;
    }
    const WarehouseCost& cost = *estimate.counted;
    out.push_back(Phrase::tr("Counted: %1 visitors, %2 pages, %3 pairs of visitor and page.", cost.cookies,
                             estimate.pages, cost.pairs));
    out.push_back(Phrase::tr("Training takes about %1 there; lists for everybody take about %2.",
                             coreTime(cost.trainingSeconds), coreTime(cost.scoringSeconds)));
    out.push_back(Phrase::tr("Working tables there: about %1. Sums that come here: at most %2.",
                             bytesInWords(cost.bytesThere), bytesInWords(cost.bytesHere)));
    if (cost.capped > 0)
        out.push_back(
            Phrase::tr("Visitors with more pages than a person takes, left out of training: %1.", cost.capped));
    return out;
}

Phrase sampleInWords(const SampleThere& sample)
{
    constexpr double percent = 100.0;
    return Phrase::tr("Trained on a sample of whole cookies: %1 % (%2 of %3).", Decimal{sample.share * percent, 1},
                      sample.cookies, sample.all);
}

std::vector<Phrase> learntInWords(const LearntThere& learnt)
{
    std::vector<Phrase> out{Phrase::tr("%1 is trained: %2 s in the engine, %3 s here.", learnt.name,
                                       Decimal{learnt.secondsThere, 1}, Decimal{learnt.secondsHere, 1}),
                            learnt.sample ? sampleInWords(*learnt.sample)
                                          : Phrase::tr("Visitors learnt from: %1.", learnt.cookies)};
    if (learnt.leftOut > 0)
        out.push_back(Phrase::tr("Left out of training for their many pages: %1; they get lists.", learnt.leftOut));
    return out;
}

Phrase measuredInWords(const EvaluatedThere& figures)
{
    constexpr double percent = 100.0;
    const Estimate& found = figures.metrics[static_cast<std::size_t>(Metric::HitRate)];
    return Phrase::tr("Found in the top 10: %1 % (HR@10; 95 % interval %2 to %3). One page was hidden of each of %4 "
                      "visitors.",
                      Decimal{found.mean * percent, 1}, Decimal{found.low * percent, 1},
                      Decimal{found.high * percent, 1}, figures.cookies);
}

} // namespace leadlight

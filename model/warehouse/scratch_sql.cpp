// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/scratch_sql.h"

namespace leadlight {

namespace {

/// Those that only hit rates need.
SqlTable tableOfRates(Scratch which)
{
    if (which == Scratch::Facts)
        return {{{"i", SqlType::Page}, {"unit", SqlType::Page}, {"place", SqlType::Page}}, "i"};
    if (which == Scratch::Firsts)
        return {{{"t", SqlType::Page}, {"unit", SqlType::Page}, {"c", SqlType::Page}, {"n", SqlType::Page}}, "t, unit"};
    if (which == Scratch::Taken)
        return {{{"h", SqlType::Hash},
                 {"unit", SqlType::Page},
                 {"seen", SqlType::Page},
                 {"most", SqlType::Real},
                 {"lines", SqlType::Count},
                 {"sent", SqlType::Count}},
                "h, unit"};
    SqlTable out{{{"h", SqlType::Hash}, {"m", SqlType::Real}, {"lines", SqlType::Count}, {"sent", SqlType::Count}},
                 "h"};
    if (which == Scratch::Bounds)
        out.columns.insert(out.columns.end(), {{"seen", SqlType::Page}, {"d", SqlType::Page}, {"t", SqlType::Page}});
    else
        out.columns.insert(out.columns.end(), {{"state", SqlType::Page},
                                               {"tstate", SqlType::Page},
                                               {"hits", SqlType::Page},
                                               {"thits", SqlType::Page},
                                               {"popular", SqlType::Page},
                                               {"tpopular", SqlType::Page},
                                               {"chance", SqlType::Real},
                                               {"tchance", SqlType::Real}});
    return out;
}

SqlTable tableOf(Scratch which)
{
    switch (which) {
    case Scratch::Pages:
        return {{{"page", SqlType::Text},
                 {"i", SqlType::Page},
                 {"mapped", SqlType::Page},
                 {"joined", SqlType::Page},
                 {"kept", SqlType::Page}},
                "page"};
    case Scratch::Pairs:
    case Scratch::Rest:
        return {{{"h", SqlType::Hash}, {"i", SqlType::Page}, {"x", SqlType::Float}, {"d", SqlType::Page}}, "h, i"};
    case Scratch::Cookies:
        return {{{"h", SqlType::Hash}, {"cookie", SqlType::Text}}, "h"};
    case Scratch::Weights:
        return {{{"i", SqlType::Page}, {"j", SqlType::Page}, {"w", SqlType::Real}}, "i, j"};
    case Scratch::Packed:
        return {{{"i", SqlType::Page}, {"js", SqlType::Pages}, {"ws", SqlType::Weights}}, "i"};
    case Scratch::Fill:
        return {{{"i", SqlType::Page},
                 {"place", SqlType::Page},
                 {"unit", SqlType::Page},
                 {"nth", SqlType::Page},
                 {"points", SqlType::Real}},
                "i"};
    case Scratch::FillPacked:
        return {{{"unit", SqlType::Page}, {"own", SqlType::Pages}}, "unit"};
    case Scratch::Short:
        return {
            {{"b", SqlType::Page}, {"h", SqlType::Hash}, {"have", SqlType::Page}, {"took", SqlType::Page}}, "h", true};
    case Scratch::Lists:
        return {{{"b", SqlType::Page},
                 {"h", SqlType::Hash},
                 {"rank", SqlType::Page},
                 {"j", SqlType::Page},
                 {"score", SqlType::Real},
                 {"basis", SqlType::Text}},
                "h, rank",
                true};
    case Scratch::Hidden:
        return {{{"h", SqlType::Hash}, {"i", SqlType::Page}}, "h"};
    case Scratch::Done:
        return {{{"step", SqlType::Text}, {"batch", SqlType::Count}}, "step, batch"};
    case Scratch::Totals:
        return {{{"h", SqlType::Hash}, {"cookie", SqlType::Text}, {"lines", SqlType::Count}, {"sent", SqlType::Count}},
                "h"};
    case Scratch::Info:
        break;
    case Scratch::Facts:
    case Scratch::Taken:
    case Scratch::Bounds:
    case Scratch::Firsts:
    case Scratch::Rates:
        return tableOfRates(which);
    }
    return {{{"item", SqlType::Text}, {"value", SqlType::Text}}, "item"};
}

SqlKind kindOf(SqlType type)
{
    switch (type) {
    case SqlType::Hash:
    case SqlType::Page:
    case SqlType::Count:
        return SqlKind::Whole;
    case SqlType::Float:
    case SqlType::Real:
        return SqlKind::Real;
    case SqlType::Text:
    case SqlType::Pages:
    case SqlType::Weights:
        break;
    }
    return SqlKind::Text;
}

/// Those that are asked for over all shards at once.
bool isShared(Scratch which)
{
    return which == Scratch::Pairs || which == Scratch::Rest || which == Scratch::Cookies || which == Scratch::Lists;
}

} // namespace

std::vector<SqlStatement> createScratch(const SqlPlace& place, Scratch which)
{
    const Dialect& dialect = place.dialect;
    std::vector<SqlStatement> out{{dialect.create(onShard(place, which), tableOf(which)), {}}};
    if (place.source.sharded() && isShared(which)) {
        std::string local = scratchName(place.scratch, which);
        local += "_local";
        out.push_back({dialect.createOverShards(everywhere(place, which), onShard(place, which), place.source.cluster,
                                                place.scratch.database, local),
                       {}});
    }
    return out;
}

std::vector<SqlStatement> dropScratch(const SqlPlace& place, Scratch which)
{
    std::vector<SqlStatement> out;
    if (place.source.sharded() && isShared(which))
        out.push_back({place.dialect.drop(everywhere(place, which)), {}});
    out.push_back({place.dialect.drop(onShard(place, which)), {}});
    return out;
}

SqlUpload uploadTo(const SqlPlace& place, Scratch which)
{
    SqlUpload out;
    std::string names;
    const SqlTable table = tableOf(which);
    for (const SqlColumn& column : table.columns) {
        names += names.empty() ? "" : ", ";
        names.append(column.name);
        out.kinds.push_back(kindOf(column.type));
    }
    out.statement.text = "INSERT INTO " + onShard(place, which) + " (" + names + ")";
    return out;
}

std::vector<SqlStatement> filled(const SqlPlace& place, const std::vector<Scratch>& tables)
{
    std::vector<SqlStatement> out;
    for (const Scratch table : tables)
        if (std::string text = place.dialect.filled(onShard(place, table)); !text.empty())
            out.push_back({std::move(text), {}});
    return out;
}

SqlStatement clearBatch(const SqlPlace& place, Scratch which, std::uint64_t batch)
{
    return {place.dialect.clearBatch(onShard(place, which), batch), {}};
}

SqlStatement doneBatches(const SqlPlace& place)
{
    return {"SELECT step, batch FROM " + onShard(place, Scratch::Done), {SqlKind::Text, SqlKind::Whole}};
}

SqlStatement tablesThere(const Dialect& dialect, std::string_view database, std::string_view prefix)
{
    return {dialect.tablesLike(database, prefix), {SqlKind::Text, SqlKind::Whole}};
}

SqlStatement infoOf(const SqlPlace& place)
{
    return {"SELECT item, value FROM " + onShard(place, Scratch::Info), {SqlKind::Text, SqlKind::Text}};
}

SqlStatement dropTable(const Dialect& dialect, std::string_view database, std::string_view table)
{
    return {dialect.drop(dialect.table(database, table)), {}};
}

SqlStatement createLists(const Dialect& dialect, const TableName& table)
{
    return {dialect.create(dialect.table(table.database, table.table), {{{"cookie", SqlType::Text},
                                                                         {"rank", SqlType::Page},
                                                                         {"page_url", SqlType::Text},
                                                                         {"score", SqlType::Real},
                                                                         {"basis", SqlType::Text},
                                                                         {"b", SqlType::Page}},
                                                                        "cookie, rank",
                                                                        true}),
            {}};
}

SqlStatement swapIn(const Dialect& dialect, const TableName& table, std::string_view fresh, std::string_view old,
                    bool there)
{
    const std::string name = dialect.table(table.database, table.table);
    const std::string from = dialect.table(table.database, fresh);
    return {there ? dialect.swap(name, from, dialect.table(table.database, old)) : dialect.rename(name, from), {}};
}

} // namespace leadlight

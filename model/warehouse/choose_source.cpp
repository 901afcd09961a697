// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/choose_source.h"

#include "model/read/column_roles.h"

#include <algorithm>

namespace leadlight {

namespace {

std::string shownName(const TableName& name)
{
    return name.database.empty() ? name.table : name.database + "." + name.table;
}

tl::unexpected<Error> refused(Phrase what, Phrase hint, std::vector<std::string> choices)
{
    return tl::unexpected(Error{
        .kind = ErrorKind::Usage, .what = std::move(what), .hint = std::move(hint), .choices = std::move(choices)});
}

std::vector<std::string> namesOf(const std::vector<TableName>& tables)
{
    std::vector<std::string> out;
    out.reserve(tables.size());
    for (const TableName& table : tables)
        out.push_back(shownName(table));
    return out;
}

std::string at(const std::map<Role, std::string>& roles, Role role)
{
    const auto found = roles.find(role);
    return found == roles.end() ? std::string() : found->second;
}

/// Whose column is not there; the table's other columns are the choices.
Status needs(const OfferedTable& table, const std::map<Role, std::string>& roles, Role role)
{
    if (roles.contains(role))
        return {};
    return refused(Phrase::tr("No column of table \"%1\" is known to be %2.", table.name.table,
                              Phrase::verbatim(std::string(roleNames[static_cast<std::size_t>(role)]))),
                   Phrase::tr("Say which of these it is."), table.columns);
}

Status takeShards(const OfferedTable& table, SourceTable& source)
{
    if (table.shards.cluster.empty())
        return {};
    source.cluster = table.shards.cluster;
    source.part = table.shards.part;
    const std::vector<std::string> by = namesIn(table.shards.shardedBy);
    if (by.size() == 1 && by.front() == source.cookie)
        return {};
    return fail(
        ErrorKind::Usage,
        Phrase::tr("The rows of one cookie may lie on several servers: table \"%1\" is not spread by its column "
                   "\"%2\".",
                   table.name.table, source.cookie),
        Phrase::tr("Have a table made that is spread by a hash of the cookie, or name a table on one server."));
}

Result<MappingTable> mappingIn(const OfferedTable& table, const std::map<Role, std::string>& wanted)
{
    // The page by its wish only where this table has such a column: the two may call theirs differently.
    std::map<Role, std::string> asked;
    const std::string page = at(wanted, Role::PageUrl);
    if (std::ranges::find(table.columns, page) != table.columns.end())
        asked.emplace(Role::PageUrl, page);
    if (const std::string unit = at(wanted, Role::BusinessUnit); !unit.empty())
        asked.emplace(Role::BusinessUnit, unit);
    const auto roles = rolesOf(table.columns, asked);
    if (!roles)
        return tl::unexpected(roles.error());
    for (const Role role : {Role::PageUrl, Role::BusinessUnit})
        if (const Status there = needs(table, *roles, role); !there)
            return tl::unexpected(there.error());
    return MappingTable{table.name, at(*roles, Role::PageUrl), at(*roles, Role::BusinessUnit)};
}

} // namespace

Result<TableName> chooseTable(const std::vector<TableName>& there, const std::string& database,
                              const std::string& table)
{
    if (table.empty())
        return refused(Phrase::tr("No table of the engine was named."), Phrase::tr("It has these."), namesOf(there));
    std::vector<TableName> found;
    for (const TableName& one : there)
        if (one.table == table && (database.empty() || one.database == database))
            found.push_back(one);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return refused(Phrase::tr("The engine has no table \"%1\" that you may read.", table),
                       Phrase::tr("It has these."), namesOf(there));
    return refused(Phrase::tr("The engine has several tables \"%1\".", table),
                   Phrase::tr("Name the database or schema, too."), namesOf(found));
}

Result<std::map<Role, std::string>> rolesOf(const std::vector<std::string>& columns,
                                            const std::map<Role, std::string>& wanted)
{
    std::map<Role, std::string> out;
    for (const auto& [role, name] : wanted) {
        if (isOnePerRow(role, name))
            continue;
        if (std::ranges::find(columns, name) == columns.end())
            return refused(Phrase::tr("The table has no column \"%1\".", name), Phrase::tr("It has these."), columns);
        out.emplace(role, name);
    }
    std::map<Role, NameRank> ranks;
    for (const std::string& column : columns) {
        const auto match = matchName(column);
        const bool taken = std::ranges::any_of(
            out, [&](const auto& one) { return one.second == column && !ranks.contains(one.first); });
        if (!match || wanted.contains(match->role) || taken)
            continue;
        const auto before = ranks.find(match->role);
        if (before != ranks.end() && before->second >= match->rank)
            continue;
        ranks[match->role] = match->rank;
        out[match->role] = column;
    }
    return out;
}

Result<SourceTable> chooseSource(const OfferedTable& table, const std::optional<OfferedTable>& mapping,
                                 const std::map<Role, std::string>& wanted)
{
    std::map<Role, std::string> ofTable = wanted;
    ofTable.erase(Role::BusinessUnit); // of the mapping
    ofTable.erase(Role::Title);
    const auto roles = rolesOf(table.columns, ofTable);
    if (!roles)
        return tl::unexpected(roles.error());
    for (const Role role : {Role::Cookie, Role::PageUrl})
        if (const Status there = needs(table, *roles, role); !there)
            return tl::unexpected(there.error());
    SourceTable source{.rows = table.name,
                       .cookie = at(*roles, Role::Cookie),
                       .page = at(*roles, Role::PageUrl),
                       .type = at(*roles, Role::AssetType),
                       .submissions = at(*roles, Role::FormSubmissions),
                       .date = at(*roles, Role::Date),
                       .cluster = {}};
    if (Status sharded = takeShards(table, source); !sharded)
        return tl::unexpected(std::move(sharded.error()));
    if (!mapping)
        return source;
    auto units = mappingIn(*mapping, wanted);
    if (!units)
        return tl::unexpected(std::move(units.error()));
    source.mapping = *std::move(units);
    return source;
}

Result<WeighOptions> weightsThere(const Warehouse& warehouse,
                                  const std::map<std::string, double, std::less<>>& typeWeights,
                                  const Progress& progress)
{
    const SqlStatement statement{"SELECT ll_t, count(*) AS n FROM " + rowsThatCount(warehouse.place, Rows::OfAll) +
                                     " AS r GROUP BY ll_t ORDER BY ll_t",
                                 {SqlKind::Text, SqlKind::Whole}};
    const auto types = answerOf(warehouse.first(), statement, progress);
    if (!types)
        return tl::unexpected(types.error());
    WeighOptions out = defaultTypeWeights(std::get<std::vector<std::string>>(types->columns[0]));
    for (const auto& [type, weight] : typeWeights)
        out.typeWeights[type] = weight;
    return out;
}

} // namespace leadlight

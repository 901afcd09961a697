// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/shards.h"

#include "model/warehouse/dialect.h"
#include "model/warehouse/warehouse.h"

#include <algorithm>

namespace leadlight {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where a quoted part that begins at `from` ends, behind its quote; quotes and backslashes in it are escaped.
std::size_t endOfQuoted(std::string_view text, std::size_t from)
{
    std::size_t at = from + 1;
    while (at < text.size() && text[at] != text[from])
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

/// A name as it stands in a declaration, with or without quotes.
std::string unquoted(std::string_view part)
{
    while (part.starts_with(' '))
        part.remove_prefix(1);
    while (part.ends_with(' '))
        part.remove_suffix(1);
    if (part.size() < 2 || (part.front() != '\'' && part.front() != '`'))
        return std::string(part);
    std::string out;
    for (std::size_t at = 1; at + 1 < part.size(); ++at) {
        if (part[at] == '\\' && at + 2 < part.size())
            ++at;
        out += part[at];
    }
    return out;
}

/// The parts of "Distributed(a, b, c, f(d, e)) ..." between its outermost commas.
std::vector<std::string_view> declaredParts(std::string_view declaration)
{
    std::vector<std::string_view> out;
    std::size_t at = declaration.find('(');
    if (at == std::string_view::npos)
        return out;
    std::size_t begin = ++at;
    int depth = 0;
    while (at < declaration.size()) {
        const char c = declaration[at];
        if (c == '\'' || c == '`') {
            at = endOfQuoted(declaration, at);
            continue;
        }
        if (depth == 0 && (c == ',' || c == ')')) {
            out.push_back(declaration.substr(begin, at - begin));
            begin = at + 1;
            if (c == ')')
                break;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        ++at;
    }
    return out;
}

} // namespace

TableShards declaredShards(std::string_view declaration, const TableName& own)
{
    const auto parts = declaredParts(declaration);
    if (!declaration.starts_with("Distributed") || parts.size() < 3)
        return {};
    TableShards out{unquoted(parts[0]), {unquoted(parts[1]), unquoted(parts[2])}, {}};
    if (out.part.database == "currentDatabase()" || out.part.database.empty())
        out.part.database = own.database;
    if (parts.size() > 3)
        out.shardedBy = std::string(parts[3]);
    return out;
}

Result<TableShards> shardsOf(SqlSession& session, const TableName& table, const Progress& progress)
{
    const Dialect& dialect = session.dialect();
    if (dialect.key() != "clickhouse")
        return TableShards();
    const std::string database =
        table.database.empty() ? std::string("currentDatabase()") : dialect.literal(table.database);
    const auto declared = answerOf(session,
                                   {"SELECT engine_full FROM system.tables WHERE database = " + database +
                                        " AND name = " + dialect.literal(table.table),
                                    {SqlKind::Text}},
                                   progress);
    if (!declared)
        return tl::unexpected(declared.error());
    return declared->rows() == 0 ? TableShards() : declaredShards(textAt(*declared, 0, 0), table);
}

Result<std::vector<ShardServer>> serversOf(SqlSession& session, const std::string& cluster, const Progress& progress)
{
    const auto rows = answerOf(session,
                               {"SELECT shard_num, host_name, is_local FROM system.clusters WHERE cluster = " +
                                    session.dialect().literal(cluster) + " ORDER BY shard_num, replica_num",
                                {SqlKind::Whole, SqlKind::Text, SqlKind::Whole}},
                               progress);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ShardServer> out;
    std::uint64_t last = 0; // shards are counted from 1
    for (std::size_t row = 0; row < rows->rows(); ++row) {
        const ShardServer server{textAt(*rows, 1, row), wholeAt(*rows, 2, row) != 0};
        if (wholeAt(*rows, 0, row) != last)
            out.push_back(server);
        else if (server.own)
            out.back() = server;
        last = wholeAt(*rows, 0, row);
    }
    return out;
}

std::vector<std::string> namesIn(std::string_view expression)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < expression.size();) {
        const char c = expression[at];
        std::size_t end = at + 1;
        if (c == '`' || c == '\'')
            end = endOfQuoted(expression, at);
        else if (isLetter(c))
            while (end < expression.size() && (isLetter(expression[end]) || isDigit(expression[end])))
                ++end;
        const bool calls = end < expression.size() && expression[end] == '(';
        if (c == '`' || (isLetter(c) && !calls))
            out.push_back(unquoted(expression.substr(at, end - at)));
        at = end;
    }
    return out;
}

} // namespace leadlight

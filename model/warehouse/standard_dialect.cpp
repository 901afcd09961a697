// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/standard_dialect.h"

#include "model/base/number_text.h"

namespace leadlight {

namespace {

std::string_view typeName(SqlType type)
{
    switch (type) {
    case SqlType::Hash:
    case SqlType::Count:
        return "bigint";
    case SqlType::Page:
        return "integer";
    case SqlType::Float:
        return "real";
    case SqlType::Real:
        return "double precision";
    case SqlType::Text:
    case SqlType::Pages:
    case SqlType::Weights:
        break;
    }
    return {};
}

} // namespace

std::string StandardDialect::name(std::string_view name) const
{
    return quotedByDoubling(withoutNul(name), '"');
}

std::string StandardDialect::literal(std::string_view text) const
{
    return text.find('\0') == std::string_view::npos ? quotedByDoubling(text, '\'') : std::string("NULL");
}

std::string StandardDialect::create(const std::string& table, const SqlTable& what) const
{
    std::string out = "CREATE TABLE " + table + " (";
    for (const SqlColumn& column : what.columns) {
        const std::string_view type = typeName(column.type);
        out += &column == what.columns.data() ? "" : ", ";
        out.append(column.name).append(" ").append(type.empty() ? textType() : type);
    }
    out += ")";
    return out;
}

std::string StandardDialect::tablesLike(std::string_view database, std::string_view prefix) const
{
    std::string out = "SELECT table_name AS name, 0 AS size FROM information_schema.tables WHERE table_schema = ";
    out += database.empty() ? std::string("CURRENT_SCHEMA") : literal(database);
    out += " AND substring(table_name FROM 1 FOR " + std::to_string(prefix.size()) + ") = " + literal(prefix);
    out += " ORDER BY table_name";
    return out;
}

std::string StandardDialect::real(double value) const
{
    return "CAST('" + exactText(value) + "' AS double precision)";
}

std::string StandardDialect::asText(const std::string& column) const
{
    std::string out = "CAST(" + column + " AS ";
    out.append(textType()).append(")");
    return out;
}

std::string StandardDialect::text(const std::string& column) const
{
    return "coalesce(" + asText(column) + ", '')";
}

std::string StandardDialect::whole(const std::string& column) const
{
    return "coalesce(CAST(" + column + " AS bigint), 0)";
}

std::string StandardDialect::day(const std::string& column) const
{
    return "CAST(" + column + " AS date)";
}

std::string StandardDialect::dayLiteral(std::int32_t day) const
{
    return "DATE '" + isoDay(day) + "'";
}

std::uint64_t StandardDialect::largestHash() const
{
    return ~std::uint64_t{0} >> 1U; // whole numbers have a sign there
}

std::string StandardDialect::quotient(const std::string& a, const std::string& b) const
{
    return "(" + a + " / " + b + ")";
}

std::string StandardDialect::total(const std::string& whole) const
{
    return "CAST(coalesce(sum(" + whole + "), 0) AS bigint)";
}

std::string StandardDialect::pairNumber(const std::string& i, const std::string& j, std::uint64_t base) const
{
    return "CAST(" + i + " AS bigint) * " + std::to_string(base) + " + " + j;
}

std::string StandardDialect::asFloat(const std::string& value) const
{
    return "CAST(" + value + " AS real)";
}

std::string StandardDialect::asPage(const std::string& value) const
{
    return "CAST(" + value + " AS integer)";
}

std::string StandardDialect::logOnePlus(const std::string& value) const
{
    return "ln(1 + CAST(" + value + " AS double precision))";
}

std::string StandardDialect::lower(const std::string& text) const
{
    return "lower(" + text + ")";
}

std::string StandardDialect::length(const std::string& text) const
{
    return "octet_length(" + text + ")";
}

std::string StandardDialect::begins(const std::string& text, int count) const
{
    return "substring(" + text + " FROM 1 FOR " + std::to_string(count) + ")";
}

std::string StandardDialect::ends(const std::string& text, int count) const
{
    return "substring(" + text + " FROM char_length(" + text + ") - " + std::to_string(count - 1) + ")";
}

std::string StandardDialect::replaced(const std::string& text, std::string_view from, std::string_view to) const
{
    return "replace(" + text + ", " + literal(from) + ", " + literal(to) + ")";
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/standard_dialect.h"

#include <algorithm>

namespace leadlight {

namespace {

/// PostgreSQL 15; texts are compared by their bytes, whatever the database's collation.
class PostgresDialect final : public StandardDialect
{
public:
    std::string_view key() const override { return "postgresql"; }
    bool tested() const override { return true; }

    /// E'' with doubled backslashes means the same whether standard_conforming_strings is on or off.
    std::string literal(std::string_view text) const override
    {
        if (text.find('\\') == std::string_view::npos || text.find('\0') != std::string_view::npos)
            return StandardDialect::literal(text);
        std::string doubled;
        for (const char c : text) {
            if (c == '\\')
                doubled += c;
            doubled += c;
        }
        std::string out(1, 'E');
        out += quotedByDoubling(doubled, '\'');
        return out;
    }
    /// Without it a new table counts as nearly empty, and joins become nested loops over millions of rows.
    std::string filled(const std::string& table) const override { return "ANALYZE " + table; }
    /// One statement, so one transaction, over every driver.
    std::string swap(const std::string& table, const std::string& fresh, const std::string& old) const override
    {
        return "DO " + literal("BEGIN ALTER TABLE " + table + " RENAME TO " + last(old) + "; ALTER TABLE " + fresh +
                               " RENAME TO " + last(table) + "; END");
    }
    std::string rename(const std::string& table, const std::string& fresh) const override
    {
        return "ALTER TABLE " + fresh + " RENAME TO " + last(table);
    }
    std::string tablesLike(std::string_view database, std::string_view prefix) const override
    {
        std::string out = "SELECT c.relname::text AS name, pg_total_relation_size(c.oid) AS size FROM pg_class c JOIN "
                          "pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname = ";
        out += database.empty() ? std::string("current_schema()") : literal(database);
        out += " AND left(c.relname::text, " + std::to_string(prefix.size()) + ") = " + literal(prefix);
        out += " ORDER BY c.relname";
        return out;
    }
    std::string hash(const std::string& text) const override
    {
        return "(hashtextextended(" + text + ", 0) & 9223372036854775807)";
    }
    std::string shuffled(const std::string& h, const std::string& page, std::uint64_t seed) const override
    {
        return "hashtextextended(" + h + "::text || ' ' || " + page + "::text, " + std::to_string(seed) + ")";
    }
    std::string sampled(const std::string& h, std::uint64_t seed) const override
    {
        return "(hashtextextended(" + h + "::text, " + std::to_string(seed) + ") & 9223372036854775807) % 1000000";
    }
    std::string lower(const std::string& text) const override { return "lower(" + text + " COLLATE \"C\")"; }
    double additionsPerSecond() const override { return 1.15e6; }

protected:
    std::string asText(const std::string& column) const override { return column + "::text COLLATE \"C\""; }

private:
    /// The last part of a quoted name: RENAME TO takes no schema.
    static std::string last(const std::string& quoted)
    {
        std::size_t begin = 0;
        bool inside = false;
        for (std::size_t i = 0; i < quoted.size(); ++i) {
            inside = inside != (quoted[i] == '"');
            if (!inside && quoted[i] == '.')
                begin = i + 1;
        }
        return quoted.substr(begin);
    }
};

/// Standard SQL, and a hash as Snowflake calls it.
class GenericDialect final : public StandardDialect
{
public:
    std::string_view key() const override { return "odbc"; }
    bool tested() const override { return false; }
    std::string swap(const std::string& table, const std::string& fresh, const std::string& /*old*/) const override
    {
        return "ALTER TABLE " + table + " SWAP WITH " + fresh;
    }
    std::string rename(const std::string& table, const std::string& fresh) const override
    {
        return "ALTER TABLE " + fresh + " RENAME TO " + table;
    }
    /// Backslashes escape within quotes in some engines and are signs like others in the rest: none stands in quotes.
    std::string literal(std::string_view text) const override
    {
        std::string out;
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t to = std::min(text.find('\\', from), text.size());
            out += StandardDialect::literal(text.substr(from, to - from));
            out += to < text.size() ? " || CHR(92) || " : "";
            from = to + 1;
        }
        return text.find('\\') == std::string_view::npos ? out : "(" + out + ")";
    }
    std::string hash(const std::string& text) const override
    {
        return "BITAND(HASH(" + text + "), 9223372036854775807)";
    }
    std::string shuffled(const std::string& h, const std::string& page, std::uint64_t seed) const override
    {
        return "HASH(" + h + ", " + page + ", " + std::to_string(seed) + ")";
    }
    std::string sampled(const std::string& h, std::uint64_t seed) const override
    {
        return "MOD(BITAND(HASH(" + h + ", " + std::to_string(seed) + "), 9223372036854775807), 1000000)";
    }
    std::string quotient(const std::string& a, const std::string& b) const override
    {
        return "FLOOR(" + a + " / " + b + ")";
    }

protected:
    std::string_view textType() const override { return "varchar"; }
};

} // namespace

const Dialect& postgresDialect()
{
    static const PostgresDialect dialect;
    return dialect;
}

const Dialect& genericDialect()
{
    static const GenericDialect dialect;
    return dialect;
}

} // namespace leadlight

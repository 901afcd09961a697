// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_text.h"
#include "model/warehouse/dialect.h"

namespace leadlight {

namespace {

/// In backslashes, as all releases read it; NUL can stand in texts.
std::string escaped(std::string_view text, char quote)
{
    std::string out(1, quote);
    for (const char c : text) {
        if (c == '\0') {
            out += "\\0";
            continue;
        }
        if (c == '\\' || c == quote)
            out += '\\';
        out += c;
    }
    out += quote;
    return out;
}

std::string_view typeName(SqlType type)
{
    switch (type) {
    case SqlType::Hash:
    case SqlType::Count:
        return "UInt64";
    case SqlType::Page:
        return "UInt32";
    case SqlType::Float:
        return "Float32";
    case SqlType::Real:
        return "Float64";
    case SqlType::Pages:
        return "Array(UInt32)";
    case SqlType::Weights:
        return "Array(Float64)";
    case SqlType::Text:
        break;
    }
    return "String";
}

/// ClickHouse 18.16, with words that current releases have, too.
class ClickHouseDialect final : public Dialect
{
public:
    std::string_view key() const override { return "clickhouse"; }
    bool tested() const override { return true; }
    std::string name(std::string_view name) const override { return escaped(withoutNul(name), '`'); }
    std::string literal(std::string_view text) const override { return escaped(text, '\''); }

    std::string create(const std::string& table, const SqlTable& what) const override
    {
        std::string out = "CREATE TABLE " + table + " (";
        for (const SqlColumn& column : what.columns) {
            out += &column == what.columns.data() ? "" : ", ";
            out.append(column.name).append(" ").append(typeName(column.type));
        }
        out += ") ENGINE = MergeTree()";
        if (what.batches)
            out += " PARTITION BY b";
        out.append(" ORDER BY (").append(what.order).append(")");
        return out;
    }
    std::string createOverShards(const std::string& table, const std::string& local, std::string_view cluster,
                                 std::string_view database, std::string_view localName) const override
    {
        const std::string place = database.empty() ? std::string("currentDatabase()") : literal(database);
        std::string out = "CREATE TABLE " + table + " AS " + local + " ENGINE = Distributed(";
        out += literal(cluster) + ", " + place + ", " + literal(localName) + ")";
        return out;
    }
    std::string clearBatch(const std::string& table, std::uint64_t batch) const override
    {
        return "ALTER TABLE " + table + " DROP PARTITION " + std::to_string(batch);
    }
    std::string swap(const std::string& table, const std::string& fresh, const std::string& old) const override
    {
        return "RENAME TABLE " + table + " TO " + old + ", " + fresh + " TO " + table;
    }
    std::string rename(const std::string& table, const std::string& fresh) const override
    {
        return "RENAME TABLE " + fresh + " TO " + table;
    }
    std::string tablesLike(std::string_view database, std::string_view prefix) const override
    {
        const std::string place = database.empty() ? std::string("currentDatabase()") : literal(database);
        return "SELECT name, size FROM (SELECT name FROM system.tables WHERE database = " + place +
               " AND substring(name, 1, " + std::to_string(prefix.size()) + ") = " + literal(prefix) +
               ") ANY LEFT JOIN (SELECT table AS name, toUInt64(sum(bytes_on_disk)) AS size FROM system.parts WHERE "
               "active AND database = " +
               place + " GROUP BY table) USING (name) ORDER BY name";
    }

    std::string real(double value) const override { return "toFloat64('" + exactText(value) + "')"; }
    std::string text(const std::string& column) const override { return "coalesce(toString(" + column + "), '')"; }
    std::string whole(const std::string& column) const override { return "coalesce(toInt64(" + column + "), 0)"; }
    std::string day(const std::string& column) const override { return "toDate(" + column + ")"; }
    std::string dayLiteral(std::int32_t day) const override { return "toDate('" + isoDay(day) + "')"; }
    std::string hash(const std::string& text) const override { return "cityHash64(" + text + ")"; }
    std::uint64_t largestHash() const override { return ~std::uint64_t{0}; }
    std::string shuffled(const std::string& h, const std::string& page, std::uint64_t seed) const override
    {
        return "cityHash64(" + h + ", " + page + ", toUInt64(" + std::to_string(seed) + "))";
    }
    std::string sampled(const std::string& h, std::uint64_t seed) const override
    {
        return "cityHash64(" + h + ", toUInt64(" + std::to_string(seed) + ")) % 1000000";
    }
    std::string quotient(const std::string& a, const std::string& b) const override
    {
        return "intDiv(" + a + ", " + b + ")";
    }
    std::string total(const std::string& whole) const override { return "sum(" + whole + ")"; }
    std::string pairNumber(const std::string& i, const std::string& j, std::uint64_t base) const override
    {
        constexpr std::uint64_t narrow = 1U << 16U;
        const std::string number = "toUInt64(" + i + ") * " + std::to_string(base) + " + " + j;
        return (base == narrow ? "toUInt32(" : "toUInt64(") + number + ")";
    }
    std::string asFloat(const std::string& value) const override { return "toFloat32(" + value + ")"; }
    std::string asPage(const std::string& value) const override { return "toUInt32(" + value + ")"; }
    std::string logOnePlus(const std::string& value) const override { return "log(1 + toFloat64(" + value + "))"; }
    std::string lower(const std::string& text) const override { return "lower(" + text + ")"; }
    std::string length(const std::string& text) const override { return "length(" + text + ")"; }
    std::string begins(const std::string& text, int count) const override
    {
        return "substring(" + text + ", 1, " + std::to_string(count) + ")";
    }
    std::string ends(const std::string& text, int count) const override
    {
        // A start below 1 is an error of its own: shorter texts are compared as a whole.
        return "substring(" + text + ", greatest(toInt64(length(" + text + ")) - " + std::to_string(count - 1) +
               ", 1), " + std::to_string(count) + ")";
    }
    std::string replaced(const std::string& text, std::string_view from, std::string_view to) const override
    {
        return "replaceAll(" + text + ", " + literal(from) + ", " + literal(to) + ")";
    }
    std::string_view lookUp() const override { return "ANY INNER JOIN"; }
    std::string_view join() const override { return "ALL INNER JOIN"; }
    std::string_view onEachShard() const override { return " SETTINGS distributed_product_mode = 'local'"; }
    std::string_view inSmallBlocks() const override { return " SETTINGS max_block_size = 1024"; }
    bool hasArrays() const override { return true; }

    double additionsPerSecond() const override { return 4.9e6; }
    double sparseProductsPerSecond() const override { return 7.3e6; }
    double denseProductsPerSecond() const override { return 7.3e7; }
};

} // namespace

const Dialect& clickHouseDialect()
{
    static const ClickHouseDialect dialect;
    return dialect;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// The types of what Leadlight writes into an engine.
enum class SqlType {
    Hash,  ///< of a cookie, 64 bits
    Page,  ///< the number of a page or a cookie's pages, 32 bits
    Count, ///< 64 bits
    Float, ///< 32 bits
    Real,  ///< 64 bits
    Text,
    Pages, ///< arrays, where there are any
    Weights,
};
struct SqlColumn
{
    std::string_view name; ///< one of ours: letters only
    SqlType type;
};

/// A table that Leadlight makes: its columns, what its rows are ordered by, and whether column "b" says the batch.
struct SqlTable
{
    std::vector<SqlColumn> columns;
    std::string_view order;
    bool batches = false;
};

/// How an engine writes SQL. Whatever is the user's (names, ids, texts) goes through name() or literal() into a
/// statement, and nothing else does. Expressions that are handed in are ours, made by these functions.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// "clickhouse", "postgresql", "odbc".
    [[nodiscard]] virtual std::string_view key() const = 0;
    /// Whether its statements were run on the engine: by the project's own tests.
    [[nodiscard]] virtual bool tested() const = 0;

    /// A name, quoted. What no name can hold (a NUL) becomes U+FFFD, so that it names nothing that there is.
    [[nodiscard]] virtual std::string name(std::string_view name) const = 0;
    /// A text, quoted. A text that the engine cannot hold (a NUL in PostgreSQL) is NULL, which equals nothing.
    [[nodiscard]] virtual std::string literal(std::string_view text) const = 0;
    /// Both quoted; without a database the table alone.
    [[nodiscard]] std::string table(std::string_view database, std::string_view table) const;

    /// "CREATE TABLE table (...)"; fails in the engine where it is there already.
    [[nodiscard]] virtual std::string create(const std::string& table, const SqlTable& what) const = 0;
    /// A table over those of the same columns on all shards; empty where the engine has no shards of that kind.
    [[nodiscard]] virtual std::string createOverShards(const std::string& table, const std::string& local,
                                                       std::string_view cluster, std::string_view database,
                                                       std::string_view localName) const;
    /// What tells the engine's planner of the rows that were just put into a table; empty: nothing to do.
    [[nodiscard]] virtual std::string filled(const std::string& /*table*/) const { return {}; }
    [[nodiscard]] virtual std::string drop(const std::string& table) const;
    /// Takes out the rows of a batch, of a table with `batches`.
    [[nodiscard]] virtual std::string clearBatch(const std::string& table, std::uint64_t batch) const;
    /// In one step, so that no reader sees half: `table` becomes `old`, and `fresh` becomes `table`.
    [[nodiscard]] virtual std::string swap(const std::string& table, const std::string& fresh,
                                           const std::string& old) const = 0;
    [[nodiscard]] virtual std::string rename(const std::string& table, const std::string& fresh) const = 0;
    /// "name" and "size" (bytes; 0 where not known) of the tables of a database whose names begin so.
    [[nodiscard]] virtual std::string tablesLike(std::string_view database, std::string_view prefix) const = 0;

    [[nodiscard]] virtual std::string real(double value) const = 0;
    /// A column as a text, "" where it is null.
    [[nodiscard]] virtual std::string text(const std::string& column) const = 0;
    /// A column as a whole number, 0 where it is null.
    [[nodiscard]] virtual std::string whole(const std::string& column) const = 0;
    /// A column as a day, null where it is none.
    [[nodiscard]] virtual std::string day(const std::string& column) const = 0;
    [[nodiscard]] virtual std::string dayLiteral(std::int32_t day) const = 0;
    /// A 64-bit hash of a text, from 0 to largestHash().
    [[nodiscard]] virtual std::string hash(const std::string& text) const = 0;
    [[nodiscard]] virtual std::uint64_t largestHash() const = 0;
    /// An order of a cookie's pages that looks random: of h, a page's number and a seed.
    [[nodiscard]] virtual std::string shuffled(const std::string& h, const std::string& page,
                                               std::uint64_t seed) const = 0;
    /// A number from 0 to 999,999 of a cookie's hash and a seed, that looks random.
    [[nodiscard]] virtual std::string sampled(const std::string& h, std::uint64_t seed) const = 0;
    /// Both whole numbers; rounded down.
    [[nodiscard]] virtual std::string quotient(const std::string& a, const std::string& b) const = 0;
    /// The sum of whole numbers, as one of 64 bits.
    [[nodiscard]] virtual std::string total(const std::string& whole) const = 0;
    /// i * base + j of two page numbers, in as few bits as it needs.
    [[nodiscard]] virtual std::string pairNumber(const std::string& i, const std::string& j,
                                                 std::uint64_t base) const = 0;
    [[nodiscard]] virtual std::string asFloat(const std::string& value) const = 0;
    [[nodiscard]] virtual std::string asPage(const std::string& value) const = 0;
    [[nodiscard]] virtual std::string logOnePlus(const std::string& value) const = 0;
    /// ASCII letters only; others stay.
    [[nodiscard]] virtual std::string lower(const std::string& text) const = 0;
    /// In bytes.
    [[nodiscard]] virtual std::string length(const std::string& text) const = 0;
    /// The first (or last) `count` signs of a text; these are compared with ASCII only.
    [[nodiscard]] virtual std::string begins(const std::string& text, int count) const = 0;
    [[nodiscard]] virtual std::string ends(const std::string& text, int count) const = 0;
    [[nodiscard]] virtual std::string replaced(const std::string& text, std::string_view from,
                                               std::string_view to) const = 0;
    /// "JOIN" with a right side that has each key once, or any number of times; both drop rows without one.
    [[nodiscard]] virtual std::string_view lookUp() const { return "JOIN"; }
    [[nodiscard]] virtual std::string_view join() const { return "JOIN"; }
    /// What follows a SELECT whose joins each shard makes of its own parts. Begins with a space, or is empty.
    [[nodiscard]] virtual std::string_view onEachShard() const { return {}; }
    /// The same for a statement whose rows are long arrays.
    [[nodiscard]] virtual std::string_view inSmallBlocks() const { return {}; }
    /// Whether weights are kept as arrays, a row a page, which is far faster.
    [[nodiscard]] virtual bool hasArrays() const { return false; }

    /// Additions of pairs of pages that a core makes in a second (../shared/warehouse.md, section 2 and 3).
    [[nodiscard]] virtual double additionsPerSecond() const { return 1.1e6; }
    /// Products of a weight and a history's page that it makes in a second: sparse, and dense ones.
    [[nodiscard]] virtual double sparseProductsPerSecond() const { return 1.5e6; }
    [[nodiscard]] virtual double denseProductsPerSecond() const { return 1.5e6; }
};

/// The three that there are; they live as long as the program. The last is standard SQL for whatever ODBC reaches, with
/// a hash by name: not tested on any engine.
[[nodiscard]] const Dialect& clickHouseDialect();
[[nodiscard]] const Dialect& postgresDialect();
[[nodiscard]] const Dialect& genericDialect();

/// `text` in quotes of that kind, with those within doubled.
[[nodiscard]] std::string quotedByDoubling(std::string_view text, char quote);
/// A name without NUL, which is replaced by U+FFFD.
[[nodiscard]] std::string withoutNul(std::string_view name);
/// "2026-11-26" of days since 1970-01-01.
[[nodiscard]] std::string isoDay(std::int32_t day);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace leadlight {

class Dialect;

/// What a column of an answer holds. Whole numbers are not negative (counts, page numbers, hashes, sums in fixed
/// point).
enum class SqlKind { Whole, Real, Text };

/// The values of one column, one for each row of a block.
using SqlValues = std::variant<std::vector<std::uint64_t>, std::vector<double>, std::vector<std::string>>;

/// An empty column of that kind.
[[nodiscard]] SqlValues emptyValues(SqlKind kind);

/// Some rows of an answer, by columns, in the statement's order of columns.
struct SqlBlock
{
    std::vector<SqlValues> columns;
    [[nodiscard]] std::size_t rows() const;
};

/// One statement in the engine's dialect, made by a builder of model/warehouse: no text of a user's stands in it but as
/// a quoted name or literal. `columns` says what the answer holds; empty for statements without one.
struct SqlStatement
{
    std::string text;
    std::vector<SqlKind> columns;
};

/// What the engine says that a statement would cost, where it can say so; 0: not known.
struct SqlEstimate
{
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
};

/// Takes the blocks of an answer in their order; an error ends the query, in the engine too.
using BlockReceiver = std::function<Result<void>(SqlBlock&&)>;
/// Gives the blocks of an upload one after the other; an empty block (no rows) ends it.
using BlockSource = std::function<Result<SqlBlock>()>;

/// A connection to an engine. Calls block, on a worker thread; cancel of `progress` ends the statement IN THE ENGINE,
/// not only here, within a second. Errors say what happened and what to do; nothing half is ever given as whole: an
/// answer that was cut, or ends in an exception after its head said 200, is an error. Not for two threads at once.
class SqlSession
{
public:
    virtual ~SqlSession() = default;
    /// How this engine writes SQL. Lives as long as the session.
    [[nodiscard]] virtual const Dialect& dialect() const = 0;
    /// The rows that were given.
    [[nodiscard]] virtual Result<std::uint64_t> query(const SqlStatement& statement, const BlockReceiver& receive,
                                                      const Progress& progress) = 0;
    [[nodiscard]] virtual Result<void> execute(const SqlStatement& statement, const Progress& progress) = 0;
    /// Puts rows into a table: `statement` is the engine's INSERT INTO table (columns), `kinds` the columns'. All or an
    /// error.
    [[nodiscard]] virtual Result<std::uint64_t> insert(const SqlStatement& statement, const BlockSource& give,
                                                       const Progress& progress) = 0;
    [[nodiscard]] virtual Result<SqlEstimate> estimate(const SqlStatement& statement, const Progress& progress) = 0;
    /// "ClickHouse 18.16.1", for the ledger and the log: no host, no user.
    [[nodiscard]] virtual std::string version() const = 0;
};

} // namespace leadlight

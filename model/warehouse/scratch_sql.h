// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_sql.h"

namespace leadlight {

/// The statements that make a working table: one, or with shards also the one over all of them.
[[nodiscard]] std::vector<SqlStatement> createScratch(const SqlPlace& place, Scratch which);
[[nodiscard]] std::vector<SqlStatement> dropScratch(const SqlPlace& place, Scratch which);

/// "INSERT INTO table (columns)" and the kinds of its columns, for SqlSession::insert().
struct SqlUpload
{
    SqlStatement statement;
    std::vector<SqlKind> kinds;
};
[[nodiscard]] SqlUpload uploadTo(const SqlPlace& place, Scratch which);

/// What is to be said once a table has been filled; nothing where the engine finds out by itself.
[[nodiscard]] std::vector<SqlStatement> filled(const SqlPlace& place, const std::vector<Scratch>& tables);

/// Takes a batch out of a table, so that it can be made again.
[[nodiscard]] SqlStatement clearBatch(const SqlPlace& place, Scratch which, std::uint64_t batch);

/// step, batch of all that were marked whole.
[[nodiscard]] SqlStatement doneBatches(const SqlPlace& place);

/// Names (and bytes, 0 where not known) of the tables of a database that begin so.
[[nodiscard]] SqlStatement tablesThere(const Dialect& dialect, std::string_view database, std::string_view prefix);
/// key, value of a run: owner, date, table.
[[nodiscard]] SqlStatement infoOf(const SqlPlace& place);
[[nodiscard]] SqlStatement dropTable(const Dialect& dialect, std::string_view database, std::string_view table);

/// The table that people read: cookie, rank, page_url, score, basis, b (the batch that a row was written in).
[[nodiscard]] SqlStatement createLists(const Dialect& dialect, const TableName& table);
/// `fresh` takes the place of `table`, which becomes `old`; all in the database of `table`. `there`: whether there is
/// one already.
[[nodiscard]] SqlStatement swapIn(const Dialect& dialect, const TableName& table, std::string_view fresh,
                                  std::string_view old, bool there);

} // namespace leadlight

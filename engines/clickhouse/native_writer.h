// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/clickhouse/native_type.h"
#include "model/warehouse/sql_session.h"

namespace leadlight {

/// A column that rows are put into: its name and type as the engine's catalogue says them.
struct NativeColumn
{
    std::string name;
    NativeType type;
};

/// Writes blocks in the Native format. The types are the table's own: ClickHouse 18.16 does not convert, it takes the
/// bytes of one type for another's. A piece of the outcome never ends where a row or a block does: the last byte is
/// held back until more follows. So an upload that breaks off anywhere between pieces ends within a block, and the
/// engine takes none of it (18.16 takes a broken upload that ends at a block's end for a whole one, and answers 200).
class NativeWriter
{
public:
    explicit NativeWriter(std::vector<NativeColumn> columns);

    /// The next piece to send. BadData where a value does not fit its column; Internal where the block has other
    /// columns.
    [[nodiscard]] Result<std::string> add(const SqlBlock& block);
    /// What was held back.
    [[nodiscard]] std::string finish();

private:
    std::vector<NativeColumn> m_columns;
    std::string m_held;
};

/// What "INSERT INTO <table> (<column>, <column>)" says: the table as it is written there, and the columns' names
/// unquoted. Quotes are ` or ", with \\ or doubling for those within.
struct InsertTarget
{
    std::string table;
    std::vector<std::string> columns;
};
[[nodiscard]] Result<InsertTarget> insertTarget(std::string_view statement);

} // namespace leadlight

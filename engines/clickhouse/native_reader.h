// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/clickhouse/native_type.h"
#include "engines/engine_limits.h"
#include "engines/fed_bytes.h"
#include "model/warehouse/sql_session.h"

namespace leadlight {

/// Reads ClickHouse's Native format (client revision 0, as over HTTP) as its bytes come, and gives its blocks on.
/// Native and not RowBinary: every block says its columns, so the text of an exception at the end of the answer can
/// never pass for rows (among RowBinary's rows of 16 bytes one exception in 16 would), nor a type for another.
class NativeReader
{
public:
    /// `columns`: what is asked for. The blocks have at least one row.
    NativeReader(std::vector<SqlKind> columns, const BlockReceiver& receive, const EngineLimits& limits);

    [[nodiscard]] Status feed(std::string_view bytes);
    /// Nothing more comes: the rows that were given, or what is wrong with the answer: an exception in it by its text.
    [[nodiscard]] Result<std::uint64_t> end() const;

private:
    enum class State { Head, ColumnHead, Nulls, Values, Strange };

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<bool> readHead();
    [[nodiscard]] Result<bool> readColumnHead();
    [[nodiscard]] Result<bool> readNulls();
    [[nodiscard]] Result<bool> readValues();
    [[nodiscard]] Result<bool> readTexts();
    [[nodiscard]] Result<bool> nextColumn();
    [[nodiscard]] Result<bool> strange();
    void takeValue(const char* at);
    void put(std::uint64_t bits, double number, std::string text);
    [[nodiscard]] bool isNull() const { return !m_nulls.empty() && m_nulls[m_row] != '\0'; }
    [[nodiscard]] std::string_view rest() const { return m_bytes.rest(); }

    std::vector<SqlKind> m_kinds;
    const BlockReceiver& m_receive;
    EngineLimits m_limits;
    State m_state = State::Head;
    FedBytes m_bytes;
    SqlBlock m_block;
    std::size_t m_blockRows = 0;
    std::size_t m_blockBytes = 0;
    NativeType m_type;
    std::string m_nulls; ///< a byte a row; empty where the column cannot be null
    std::size_t m_row = 0;
    std::uint64_t m_given = 0;
};

} // namespace leadlight

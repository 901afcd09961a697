// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace leadlight {

/// One prepared statement of SQLite, for session_database.cpp. What is bound has to live until the next step. A
/// statement that could not be prepared gives no rows and is not done.
class SqliteStatement
{
public:
    SqliteStatement(sqlite3* database, const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
        m_statement.reset(statement);
    }

    SqliteStatement& bind(int place, std::string_view text)
    {
        sqlite3_bind_text(m_statement.get(), place, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
        return *this;
    }
    SqliteStatement& bind(int place, std::int64_t number)
    {
        sqlite3_bind_int64(m_statement.get(), place, number);
        return *this;
    }
    SqliteStatement& bind(int place, std::span<const std::byte> bytes)
    {
        sqlite3_bind_blob(m_statement.get(), place, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        return *this;
    }

    /// True where there is a row; then the columns can be read.
    [[nodiscard]] bool row() { return step() == SQLITE_ROW; }
    /// True where the statement came to its end.
    [[nodiscard]] bool done() { return step() == SQLITE_DONE; }
    [[nodiscard]] bool failed() const { return m_last != SQLITE_ROW && m_last != SQLITE_DONE; }

    [[nodiscard]] std::int64_t number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    [[nodiscard]] std::string text(int column) const
    {
        const auto bytes = blob(column);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
    [[nodiscard]] std::span<const std::byte> blob(int column) const
    {
        const void* data = sqlite3_column_blob(m_statement.get(), column);
        const int size = sqlite3_column_bytes(m_statement.get(), column);
        return {static_cast<const std::byte*>(data), data == nullptr ? 0 : static_cast<std::size_t>(size)};
    }
    void reset() { sqlite3_reset(m_statement.get()); }

private:
    struct Finalise
    {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    int step()
    {
        m_last = m_statement ? sqlite3_step(m_statement.get()) : SQLITE_ERROR;
        return m_last;
    }

    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    int m_last = SQLITE_OK;
};

} // namespace leadlight

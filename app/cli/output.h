// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/csv_writer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace leadlight::cli {

using Json = nlohmann::ordered_json;

/// Where a command's result goes and in which form: --json and --out.
class OutputArguments
{
public:
    void addOptions(CLI::App& app);
    [[nodiscard]] bool json() const { return m_json; }

    /// Writes through `write` to stdout or to --out; a file is written whole or not at all.
    [[nodiscard]] Status write(const std::function<Status(const CsvWriter::Sink& sink)>& write) const;
    /// One JSON object, or the same as lines of text.
    [[nodiscard]] Status writeObject(const Json& object) const;
    [[nodiscard]] Status writeText(const std::string& text) const;

private:
    bool m_json = false;
    std::string m_out;
};

/// Rows of a table, filled field by field in the order of the columns.
class Rows
{
public:
    virtual ~Rows() = default;
    virtual void text(std::string_view value) = 0;
    virtual void number(std::int64_t value) = 0;
    virtual void number(double value) = 0;
    virtual void endRow() = 0;
};

struct Table
{
    Json head;           ///< what the JSON object says before the rows
    std::string rowsKey; ///< its key for the rows
    std::vector<std::string> columns;
};
/// Writes a table as CSV, or with --json as one object whose rows are objects keyed by column. Rows are streamed: a
/// million cookies are never held as text.
[[nodiscard]] Status writeTable(const OutputArguments& output, const Table& table,
                                const std::function<Status(Rows& rows)>& fill);

} // namespace leadlight::cli

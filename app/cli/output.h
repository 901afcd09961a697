// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/table_csv.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace leadlight::cli {

using Json = nlohmann::ordered_json;

/// --csv and --csv-locale.
class CsvArguments
{
public:
    void addOptions(CLI::App& app);
    [[nodiscard]] CsvForm form() const { return m_excel ? spreadsheetForm(m_locale) : CsvForm(); }
    [[nodiscard]] const std::string& locale() const { return m_locale; }

private:
    bool m_excel = false;
    std::string m_locale;
};

/// Where a command's result goes and in which form: --json, --out and --csv.
class OutputArguments
{
public:
    void addOptions(CLI::App& app);
    /// --json alone: for commands whose result is files.
    void addJsonOption(CLI::App& app);
    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] CsvForm csvForm() const { return m_csv.form(); }

    /// Writes through `write` to stdout or to --out; a file is written whole or not at all.
    [[nodiscard]] Status write(const std::function<Status(const CsvWriter::Sink& sink)>& write) const;
    /// One JSON object, or the same as lines of text.
    [[nodiscard]] Status writeObject(const Json& object) const;
    [[nodiscard]] Status writeText(const std::string& text) const;

private:
    bool m_json = false;
    std::string m_out;
    CsvArguments m_csv;
};

/// What can be said of the files before anything is read: that an option names none (`--bu-mapping ""` is a mistake of
/// the script, not "none"), or that the result would destroy one of them. Looks at all options of `command` that name a
/// FILE.
[[nodiscard]] Status checkFiles(const CLI::App& command);
/// The files that the command line has `command` read, for results whose names are known only later.
[[nodiscard]] std::vector<std::filesystem::path> filesRead(const CLI::App& command);

/// What a JSON answer says around the rows of a table.
struct Answer
{
    Json head = {};      ///< before the rows
    std::string rowsKey; ///< the rows' own key
};
/// Writes a table as CSV, or with --json as one object whose rows are objects keyed by column. `columns` says which
/// columns there are, `put` hands on the rows; these are streamed: a million cookies are never held as text.
[[nodiscard]] Status writeTable(const OutputArguments& output, const Answer& answer, const TableData& columns,
                                const std::function<Status(RowSink& rows)>& put);
/// The same with all rows of the table.
[[nodiscard]] Status writeTable(const OutputArguments& output, const Answer& answer, const TableData& table,
                                const Progress& progress);

} // namespace leadlight::cli

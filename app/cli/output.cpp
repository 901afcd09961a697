// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "model/base/visible_text.h"

#include <cmath>
#include <cstdio>

namespace leadlight::cli {

namespace {

constexpr std::size_t flushAt = 1 << 16;

/// Ids are UTF-8 after reading; should a byte ever not be, it is replaced rather than the answer lost.
std::string dumped(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

class JsonRows : public RowSink
{
public:
    JsonRows(CsvWriter::Sink sink, const Answer& answer, const TableData& columns)
        : m_sink(std::move(sink))
    {
        for (const TableColumn& column : columns.columns)
            m_keys.push_back(column.key);
        // The object stays open for the rows: its text without the closing brace.
        m_buffer = dumped(answer.head.is_object() ? answer.head : Json::object(), -1);
        m_buffer.pop_back();
        m_buffer += (m_buffer.size() > 1 ? "," : "") + dumped(answer.rowsKey, -1) + ":[\n";
    }
    void text(std::string_view value) override { add(Json(value)); }
    void number(std::int64_t value) override { add(Json(value)); }
    void number(double value) override { add(std::isfinite(value) ? Json(value) : Json(nullptr)); }
    void endRow() override
    {
        m_buffer += (m_first ? "" : ",\n") + dumped(m_row, -1);
        m_first = false;
        m_row = Json::object();
        m_at = 0;
        if (m_buffer.size() >= flushAt)
            flush();
    }
    [[nodiscard]] bool finish()
    {
        m_buffer += "\n]}\n";
        flush();
        return m_ok;
    }

private:
    void add(Json value) { m_row[m_keys[m_at++]] = std::move(value); }
    void flush()
    {
        m_ok = m_ok && m_sink(m_buffer);
        m_buffer.clear();
    }

    CsvWriter::Sink m_sink;
    std::vector<std::string> m_keys;
    std::string m_buffer;
    Json m_row = Json::object();
    std::size_t m_at = 0;
    bool m_first = true;
    bool m_ok = true;
};

Status refused(bool written)
{
    if (written)
        return {};
    return fail(ErrorKind::BadData, Phrase::tr("The output could not be written."),
                Phrase::tr("Choose another place with --out."));
}

/// A text for people: what stands in it may be anybody's. Further lines stand below the first.
std::string shownText(const std::string& text, const std::string& indent)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (at > 0)
            out.append("\n").append(indent).append("  ");
        out += visibleText(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// "mean_hit_rate: 0.52", objects indented below their name.
void addLines(std::string& out, const Json& object, const std::string& indent)
{
    for (const auto& [key, value] : object.items()) {
        std::string name(indent);
        name.append(object.is_array() ? "-" : key).append(object.is_array() ? "" : ":");
        if (value.is_structured() && !value.empty()) {
            out.append(name).push_back('\n');
            addLines(out, value, indent + "  ");
        } else if (!value.is_structured()) {
            out.append(name).append(" ").append(value.is_string() ? shownText(value.get<std::string>(), indent)
                                                                  : dumped(value, -1));
            out.push_back('\n');
        }
    }
}

} // namespace

void OutputArguments::addJsonOption(CLI::App& app)
{
    app.add_flag("--json", m_json, "one JSON object instead of CSV or text")->group("Output");
}

void OutputArguments::addOptions(CLI::App& app)
{
    addJsonOption(app);
    app.add_option("--out", m_out, "write the result to this file instead of stdout")
        ->type_name("FILE")
        ->group("Output");
    m_csv.addOptions(app);
}

void CsvArguments::addOptions(CLI::App& app)
{
    app.add_option_function<std::string>(
           "--csv", [this](const std::string& form) { m_excel = form == "excel"; },
           "plain (default): for programs, ids and names as they are; excel: for spreadsheets, with the separator and "
           "decimals of the locale, ids that stay texts, and nothing that is calculated")
        ->check(CLI::IsMember({"plain", "excel"}))
        ->type_name("plain|excel")
        ->group("Output");
    app.add_option("--csv-locale", m_locale, "the spreadsheet's locale, such as de_DE; this machine's without it")
        ->type_name("LOCALE")
        ->group("Output");
}

namespace {

struct NamedFile
{
    std::string option;
    std::filesystem::path file;
};

/// Options that name a file that is written.
bool isTarget(const CLI::Option& option)
{
    const std::string name = option.get_name();
    return name == "--out" || name == "--pseudonyms" || name == "--save";
}

/// A session may be saved where it came from.
bool mayBeSame(const NamedFile& target, const NamedFile& input)
{
    return target.option == "--save" && input.option == "--session";
}

/// Where the result may not go; names the option whose file it would go over.
Status checkTarget(const NamedFile& target, const std::vector<NamedFile>& inputs)
{
    auto elsewhere = checkOutput(target.file, {});
    for (const NamedFile& input : inputs)
        if (elsewhere && !mayBeSame(target, input) && !checkOutput(target.file, {&input.file, 1}))
            return fail(ErrorKind::Usage,
                        Phrase::tr("%1 names the same file as %2: it would be replaced by the result.", target.option,
                                   input.option),
                        Phrase::tr("Choose another file for the result."));
    return elsewhere;
}

} // namespace

Status checkFiles(const CLI::App& command)
{
    std::vector<NamedFile> inputs;
    std::vector<NamedFile> targets;
    for (const auto* option : command.get_options()) {
        if (option->get_type_name() != "FILE")
            continue;
        for (const std::string& file : option->results()) {
            if (file.empty())
                return fail(ErrorKind::Usage, Phrase::tr("%1 names no file: it is empty.", option->get_name()),
                            Phrase::tr("Name a file, or leave the option out."));
            (isTarget(*option) ? targets : inputs).push_back({option->get_name(), pathFrom(file)});
        }
    }
    for (const NamedFile& target : targets)
        if (auto good = checkTarget(target, inputs); !good)
            return good;
    const bool toFile = std::ranges::any_of(targets, [](const NamedFile& target) { return target.option != "--save"; });
    for (const NamedFile& input : inputs)
        if (auto good = checkStandardOutput({&input.file, 1}); !toFile && !good)
            return good;
    return {};
}

std::vector<std::filesystem::path> filesRead(const CLI::App& command)
{
    std::vector<std::filesystem::path> out;
    for (const auto* option : command.get_options())
        if (option->get_type_name() == "FILE" && !isTarget(*option))
            for (const std::string& file : option->results())
                out.push_back(pathFrom(file));
    return out;
}

Status OutputArguments::write(const std::function<Status(const CsvWriter::Sink& sink)>& write) const
{
    if (!m_out.empty())
        return writeFile(pathFrom(m_out), write);
    if (auto done = write(toStandardOutput); !done)
        return done;
    return refused(std::fflush(stdout) == 0);
}

Status OutputArguments::writeText(const std::string& text) const
{
    return write([&](const CsvWriter::Sink& sink) { return refused(sink(text)); });
}

Status OutputArguments::writeObject(const Json& object) const
{
    if (m_json)
        return writeText(dumped(object, 2) + '\n');
    std::string lines;
    addLines(lines, object, {});
    return writeText(lines);
}

Status writeTable(const OutputArguments& output, const Answer& answer, const TableData& columns,
                  const std::function<Status(RowSink& rows)>& put)
{
    return output.write([&](const CsvWriter::Sink& sink) -> Status {
        const auto written = [&](auto& rows) -> Status {
            if (auto done = put(rows); !done)
                return done;
            return refused(rows.finish());
        };
        if (output.json()) {
            JsonRows rows(sink, answer, columns);
            return written(rows);
        }
        CsvWriter csv(sink, output.csvForm());
        writeHeader(csv, columns);
        return written(csv);
    });
}

Status writeTable(const OutputArguments& output, const Answer& answer, const TableData& table, const Progress& progress)
{
    return writeTable(output, answer, table, [&](RowSink& rows) { return putRows(table, rows, progress); });
}

} // namespace leadlight::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/clickhouse_http.h"

#include "engines/clickhouse/clickhouse_call.h"
#include "engines/clickhouse/clickhouse_errors.h"
#include "engines/clickhouse/native_reader.h"
#include "engines/clickhouse/native_writer.h"

#include <QCoreApplication>
#include <QVersionNumber>
#include <algorithm>
#include <charconv>

namespace leadlight {

namespace {

constexpr std::size_t mostSmallText{16U << 20U}; // the catalogue of a large engine (lupdate: no "=" after "std::")

/// That no field of the request's head can be ended within a name or password.
Status checkHeadText(std::string_view text)
{
    if (text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos)
        return {};
    return fail(ErrorKind::Usage, Phrase::tr("User or password hold a line end, which cannot be sent."),
                Phrase::tr("Take it out; a file with the password holds it in its first line."));
}

/// The count of "result_rows" in what the engine says of its work; nothing where it says none.
std::optional<std::uint64_t> resultRows(std::string_view summary)
{
    constexpr std::string_view key = "\"result_rows\":\"";
    const auto at = summary.find(key);
    std::uint64_t rows = 0;
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view from = summary.substr(at + key.size());
    std::from_chars(from.data(), from.data() + from.size(), rows);
    return rows;
}

Result<std::vector<NativeColumn>> columnsFor(const InsertTarget& target,
                                             const std::vector<std::vector<std::string>>& described)
{
    std::vector<NativeColumn> out;
    for (const std::string& name : target.columns) {
        const auto row =
            std::ranges::find_if(described, [&](const auto& cells) { return cells.size() > 1 && cells[0] == name; });
        if (row == described.end())
            return fail(ErrorKind::BadData, Phrase::tr("The engine's table has no column \"%1\".", name),
                        Phrase::tr("The table was made by something else: drop it, and it is made anew."));
        const auto type = nativeType((*row)[1]);
        if (!type || type->kind == NativeType::Kind::Date || type->kind == NativeType::Kind::DateTime)
            return fail(ErrorKind::BadData,
                        Phrase::tr("Nothing can be put into column \"%1\" of type %2.", name, (*row)[1]),
                        Phrase::tr("The table was made by something else: drop it, and it is made anew."));
        out.push_back({name, *type});
    }
    return out;
}

/// The rows of an upload, piece by piece; counts them.
struct Upload
{
    const BlockSource& source;
    NativeWriter writer;
    std::uint64_t rows = 0;
    std::optional<SqlBlock> first = {};
    bool ended = false;

    Result<QByteArray> next()
    {
        if (ended)
            return QByteArray();
        Result<SqlBlock> block = first ? Result<SqlBlock>(std::move(*first)) : source();
        first.reset();
        if (!block)
            return tl::unexpected(std::move(block.error()));
        rows += block->rows();
        ended = block->rows() == 0;
        auto piece = ended ? Result<std::string>(writer.finish()) : writer.add(*block);
        if (!piece)
            return tl::unexpected(std::move(piece.error()));
        return QByteArray::fromStdString(*piece);
    }
};

} // namespace

ClickHouseHttp::ClickHouseHttp(const Dialect& dialect, ClickHouseAccess access)
    : m_dialect(dialect)
    , m_access(std::move(access))
{
}

Result<std::unique_ptr<SqlSession>> ClickHouseHttp::open(const Dialect& dialect, EngineAddress address,
                                                         SharedSecret password, const EngineLimits& limits,
                                                         const Progress& progress)
{
    if (QCoreApplication::instance() == nullptr)
        return fail(ErrorKind::Internal, Phrase::tr("An engine was asked before the program was ready for it."));
    for (const std::string_view text :
         {std::string_view(address.user), password ? password->reveal() : std::string_view()})
        if (auto fine = checkHeadText(text); !fine)
            return tl::unexpected(std::move(fine.error()));
    std::unique_ptr<ClickHouseHttp> session(new ClickHouseHttp(
        dialect, {.address = std::move(address), .password = std::move(password), .limits = limits}));
    if (auto learnt = session->learn(progress); !learnt)
        return tl::unexpected(std::move(learnt.error()));
    return session;
}

Status ClickHouseHttp::learn(const Progress& progress)
{
    const auto version = rowsOf("SELECT version()", progress);
    if (!version)
        return tl::unexpected(version.error());
    if (version->size() != 1 || (*version)[0].size() != 1)
        return fail(ErrorKind::BadData,
                    Phrase::tr("What answered is no ClickHouse, or not what was asked; nothing of it was taken."),
                    Phrase::tr("Check host and port, and that no proxy or log-in page answers in the engine's place."));
    m_version = (*version)[0][0];
    const auto settings =
        rowsOf("SELECT name, value FROM system.settings WHERE name IN "
               "('readonly', 'insert_distributed_sync', 'cancel_http_readonly_queries_on_client_close')",
               progress);
    if (!settings) // a user who may not read them is one who may set nothing
        return settings.error().kind == ErrorKind::Cancelled ? tl::unexpected(settings.error()) : Status();
    const auto has = [&](std::string_view name, std::string_view value) {
        return std::ranges::any_of(*settings, [&](const auto& row) {
            return row.size() == 2 && row[0] == name && (value.empty() || row[1] == value);
        });
    };
    const bool maySet = !has("readonly", "1");
    m_access.endsWithConnection = maySet && has("cancel_http_readonly_queries_on_client_close", "");
    m_access.waitsForShards = maySet && has("insert_distributed_sync", "");
    return {};
}

Result<std::vector<std::vector<std::string>>> ClickHouseHttp::rowsOf(const std::string& statement,
                                                                     const Progress& progress) const
{
    std::string text;
    ClickHouseCall call{.statement = statement,
                        .choices = {{"default_format", "TabSeparated"}},
                        .take = [&text](std::string_view bytes) -> Status {
                            if (text.size() + bytes.size() > mostSmallText)
                                return fail(
                                    ErrorKind::BadData,
                                    Phrase::tr("The engine's answer is far longer than answers of this kind are."),
                                    Phrase::tr("Check host and port."));
                            text.append(bytes);
                            return {};
                        }};
    if (auto done = run(m_access, call, progress); !done)
        return tl::unexpected(std::move(done.error()));
    if (const auto exception = exceptionIn(text); exception && text.starts_with("Code: "))
        return tl::unexpected(errorOf(*exception));
    return tabSeparated(text);
}

Result<std::uint64_t> ClickHouseHttp::query(const SqlStatement& statement, const BlockReceiver& receive,
                                            const Progress& progress)
{
    NativeReader reader(statement.columns, receive, m_access.limits);
    ClickHouseCall call{.statement = statement.text,
                        .choices = {{"default_format", "Native"}},
                        .take = [&reader](std::string_view bytes) { return reader.feed(bytes); }};
    if (auto done = run(m_access, call, progress); !done)
        return tl::unexpected(std::move(done.error()));
    auto rows = reader.end();
    const auto promised = resultRows(call.summary);
    if (rows && promised && *rows < *promised)
        return fail(ErrorKind::BadData,
                    Phrase::tr("The engine made %1 rows, but %2 arrived; nothing of them was taken.", *promised, *rows),
                    Phrase::tr("Check what stands between here and the engine, and try again."));
    return rows;
}

Result<void> ClickHouseHttp::execute(const SqlStatement& statement, const Progress& progress)
{
    std::string text;
    ClickHouseCall call{.statement = statement.text, .take = [&text](std::string_view bytes) -> Status {
                            text.append(bytes.substr(0, mostSmallText - std::min(mostSmallText, text.size())));
                            return {};
                        }};
    if (m_access.waitsForShards)
        call.choices.emplace_back("insert_distributed_sync", "1");
    if (auto done = run(m_access, call, progress); !done)
        return done;
    if (const auto exception = exceptionIn(text))
        return tl::unexpected(errorOf(*exception));
    return {};
}

Result<std::uint64_t> ClickHouseHttp::insert(const SqlStatement& statement, const BlockSource& give,
                                             const Progress& progress)
{
    const auto target = insertTarget(statement.text);
    if (!target)
        return tl::unexpected(target.error());
    const auto described = rowsOf("DESCRIBE TABLE " + target->table, progress);
    if (!described)
        return tl::unexpected(described.error());
    auto columns = columnsFor(*target, *described);
    if (!columns)
        return tl::unexpected(std::move(columns.error()));
    auto first = give();
    if (!first || first->rows() == 0)
        return first.map([](const SqlBlock&) { return std::uint64_t{0}; });
    Upload upload{.source = give, .writer = NativeWriter(*std::move(columns)), .first = *std::move(first)};
    std::string text;
    ClickHouseCall call{.statement = statement.text + " FORMAT Native",
                        .give = [&upload] { return upload.next(); },
                        .take = [&text](std::string_view bytes) -> Status {
                            text.append(bytes.substr(0, mostSmallText - std::min(mostSmallText, text.size())));
                            return {};
                        }};
    if (m_access.waitsForShards)
        call.choices.emplace_back("insert_distributed_sync", "1");
    if (auto done = run(m_access, call, progress); !done)
        return tl::unexpected(std::move(done.error()));
    if (const auto exception = exceptionIn(text))
        return tl::unexpected(errorOf(*exception));
    return upload.rows;
}

Result<SqlEstimate> ClickHouseHttp::estimate(const SqlStatement& statement, const Progress& progress)
{
    if (QVersionNumber::fromString(QString::fromStdString(m_version)) < QVersionNumber(21, 9))
        return SqlEstimate();
    const auto rows = rowsOf("EXPLAIN ESTIMATE " + statement.text, progress);
    if (!rows && rows.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(rows.error());
    SqlEstimate out; // database, table, parts, rows, marks
    for (const auto& row : rows.value_or(std::vector<std::vector<std::string>>()))
        if (row.size() > 3)
            out.rows += std::strtoull(row[3].c_str(), nullptr, 10);
    return out;
}

} // namespace leadlight

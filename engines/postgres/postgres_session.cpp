// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/postgres/postgres_session.h"

#include "engines/postgres/postgres_errors.h"
#include "engines/postgres/postgres_rows.h"

#include <libpq-fe.h>
#include <nlohmann/json.hpp>

namespace leadlight {

namespace {

constexpr std::size_t blockRows = 16'384;

/// Adds what the plan's leaves read.
void addLeaves(const nlohmann::json& node, SqlEstimate& sum)
{
    if (node.contains("Plans"))
        for (const auto& below : node["Plans"])
            addLeaves(below, sum);
    else {
        const double rows = node.value("Plan Rows", 0.0);
        sum.rows += static_cast<std::uint64_t>(rows);
        sum.bytes += static_cast<std::uint64_t>(rows * node.value("Plan Width", 0.0));
    }
}

} // namespace

/// The rows of an answer, gathered into blocks.
struct PostgresSession::Rows
{
    const std::vector<SqlKind>& kinds;
    const BlockReceiver& receive;
    std::uint64_t given = 0;
    SqlBlock block = {};

    Status add(const PGresult& result)
    {
        if (static_cast<std::size_t>(PQnfields(&result)) != kinds.size())
            return fail(ErrorKind::Internal, Phrase::tr("The engine's answer has %1 columns instead of %2.",
                                                        PQnfields(&result), kinds.size()));
        for (int row = 0; row < PQntuples(&result); ++row) {
            if (auto added = addRow(result, row); !added)
                return added;
            if (block.rows() == blockRows)
                if (auto passed = pass(); !passed)
                    return passed;
        }
        return {};
    }

    Status addRow(const PGresult& result, int row)
    {
        if (block.columns.empty())
            for (const SqlKind kind : kinds)
                block.columns.push_back(emptyValues(kind));
        for (int c = 0; c < PQnfields(&result); ++c) {
            std::optional<std::string_view> text;
            if (PQgetisnull(&result, row, c) == 0)
                text = std::string_view(PQgetvalue(&result, row, c),
                                        static_cast<std::size_t>(PQgetlength(&result, row, c)));
            if (!appendValue(text, block.columns[static_cast<std::size_t>(c)]))
                return fail(
                    ErrorKind::BadData,
                    Phrase::tr("Column \"%1\" of the engine's answer holds \"%2\", which is no number that fits.",
                               std::string(PQfname(&result, c)), text.value_or(std::string_view())),
                    Phrase::tr("Choose another column, or a view in which it is a whole number."));
        }
        return {};
    }

    Status pass()
    {
        const std::size_t rows = block.rows();
        if (rows == 0)
            return {};
        given += rows;
        return receive(std::exchange(block, SqlBlock()));
    }
};

PostgresSession::PostgresSession(const Dialect& dialect, EngineAddress address, SharedSecret password,
                                 const EngineLimits& limits)
    : m_dialect(dialect)
    , m_address(std::move(address))
    , m_password(std::move(password))
    , m_limits(limits)
{
}

Result<std::unique_ptr<SqlSession>> PostgresSession::open(const Dialect& dialect, EngineAddress address,
                                                          SharedSecret password, const EngineLimits& limits,
                                                          const Progress& progress)
{
    std::unique_ptr<PostgresSession> session(
        new PostgresSession(dialect, std::move(address), std::move(password), limits));
    if (auto connected = session->connect(progress); !connected)
        return tl::unexpected(std::move(connected.error()));
    return session;
}

Status PostgresSession::connect(const Progress& progress)
{
    if (m_connection && PQstatus(m_connection.get()) == CONNECTION_OK)
        return {};
    auto made = connectPostgres(m_address, m_password.get(), m_limits, progress);
    if (!made)
        return tl::unexpected(std::move(made.error()));
    m_connection = *std::move(made);
    const char* version = PQparameterStatus(m_connection.get(), "server_version");
    m_version = "PostgreSQL";
    if (version != nullptr)
        m_version.append(" ").append(version);
    m_version = m_version.substr(0, m_version.find(" (")); // the distribution's own name of it
    return {};
}

/// Ends what runs in the engine (`ended`: it has itself), and gives the error on.
tl::unexpected<Error> PostgresSession::given(Error error, bool ended)
{
    const bool usable = m_connection && PQstatus(m_connection.get()) == CONNECTION_OK &&
                        (ended ? readToEnd(*m_connection, m_limits) : endInEngine(*m_connection, m_limits));
    if (!usable)
        m_connection.reset();
    return tl::unexpected(std::move(error));
}

Status PostgresSession::start(const std::string& text, const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    if (auto connected = connect(progress); !connected)
        return connected;
    if (PQsendQueryParams(m_connection.get(), text.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0) == 0)
        return given(postgresError("08006", PQerrorMessage(m_connection.get())));
    PQsetSingleRowMode(m_connection.get());
    return {};
}

/// The next part of the answer, an error of it as an error; null at its end.
Result<PgResult> PostgresSession::next(const Progress& progress)
{
    while (PQisBusy(m_connection.get()) != 0) {
        if (progress.cancelled())
            return given(cancelled().value());
        if (auto waited = waitFor(*m_connection, PgWait::Answer); !waited)
            return given(std::move(waited.error()));
    }
    PgResult result(PQgetResult(m_connection.get()));
    const auto status = PQresultStatus(result.get());
    if (result && (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE)) {
        const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        return given(postgresError(state == nullptr ? "" : state, PQresultErrorMessage(result.get())), true);
    }
    return result;
}

/// Reads what is left of the answer.
Status PostgresSession::finish(const Progress& progress)
{
    for (;;) {
        auto result = next(progress);
        if (!result)
            return tl::unexpected(std::move(result.error()));
        if (!*result)
            return {};
    }
}

Result<std::uint64_t> PostgresSession::query(const SqlStatement& statement, const BlockReceiver& receive,
                                             const Progress& progress)
{
    if (auto started = start(statement.text, progress); !started)
        return tl::unexpected(std::move(started.error()));
    Rows rows{.kinds = statement.columns, .receive = receive};
    for (;;) {
        auto result = next(progress);
        if (!result)
            return tl::unexpected(std::move(result.error()));
        if (!*result)
            break;
        if (auto added = rows.add(**result); !added)
            return given(std::move(added.error()));
        if (progress.cancelled())
            return given(cancelled().value());
    }
    return rows.pass().map([&] { return rows.given; });
}

Result<void> PostgresSession::execute(const SqlStatement& statement, const Progress& progress)
{
    return start(statement.text, progress).and_then([&] { return finish(progress); });
}

Result<std::uint64_t> PostgresSession::insert(const SqlStatement& statement, const BlockSource& give,
                                              const Progress& progress)
{
    const auto copy = copyStatement(statement.text);
    if (!copy)
        return fail(ErrorKind::Internal,
                    Phrase::tr("A statement that puts rows into a table is not written as it should be."));
    if (auto started = start(*copy, progress); !started)
        return tl::unexpected(std::move(started.error()));
    auto ready = next(progress);
    if (!ready)
        return tl::unexpected(std::move(ready.error()));
    if (PQresultStatus(ready->get()) != PGRES_COPY_IN)
        return given(postgresError("08P01", "no COPY"));
    auto sent = sendRows(give, progress);
    if (!sent) {
        const bool told = endCopy("ended by Leadlight", Progress()).has_value(); // the server ends it then
        return given(std::move(sent.error()), told);
    }
    return endCopy(nullptr, progress).and_then([&] { return finish(progress); }).map([&] { return *sent; });
}

Result<std::uint64_t> PostgresSession::sendRows(const BlockSource& give, const Progress& progress)
{
    std::uint64_t rows = 0;
    for (;;) {
        const auto block = give();
        if (!block)
            return tl::unexpected(block.error());
        if (block->rows() == 0)
            return rows;
        const auto text = copyText(*block);
        if (!text)
            return tl::unexpected(text.error());
        if (auto sent = sendPiece(*text, progress); !sent)
            return tl::unexpected(std::move(sent.error()));
        rows += block->rows();
    }
}

Status PostgresSession::sendPiece(const std::string& piece, const Progress& progress)
{
    for (;;) {
        if (progress.cancelled())
            return cancelled();
        const int put = PQputCopyData(m_connection.get(), piece.data(), static_cast<int>(piece.size()));
        if (put < 0)
            return tl::unexpected(postgresError("08006", PQerrorMessage(m_connection.get())));
        // Sent before more is made: libpq would hold all that is put without a limit.
        if (put == 1)
            break;
        if (auto waited = waitFor(*m_connection, PgWait::Room); !waited)
            return waited;
    }
    while (PQflush(m_connection.get()) == 1) {
        if (progress.cancelled())
            return cancelled();
        if (auto waited = waitFor(*m_connection, PgWait::Room); !waited)
            return waited;
    }
    return {};
}

Status PostgresSession::endCopy(const char* complaint, const Progress& progress)
{
    while (PQputCopyEnd(m_connection.get(), complaint) == 0) {
        if (progress.cancelled())
            return given(cancelled().value());
        if (auto waited = waitFor(*m_connection, PgWait::Room); !waited)
            return given(std::move(waited.error()));
    }
    return {};
}

Result<SqlEstimate> PostgresSession::estimate(const SqlStatement& statement, const Progress& progress)
{
    std::string text;
    const SqlStatement explain{"EXPLAIN (FORMAT JSON) " + statement.text, {SqlKind::Text}};
    const auto asked = query(
        explain,
        [&text](SqlBlock&& block) -> Status {
            for (const std::string& line : std::get<std::vector<std::string>>(block.columns[0]))
                text += line;
            return {};
        },
        progress);
    if (!asked)
        return tl::unexpected(asked.error());
    SqlEstimate out;
    const auto plan = nlohmann::json::parse(text, nullptr, false);
    if (plan.is_array() && !plan.empty() && plan[0].contains("Plan"))
        addLeaves(plan[0]["Plan"], out);
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/odbc/odbc_session.h"

#include "engines/odbc/odbc_query.h"
#include "engines/postgres/postgres_rows.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace leadlight {

namespace {

constexpr std::size_t blockRows = 16'384;
constexpr std::size_t valuesAtOnce = 512;

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// As a part of a connection's text: in braces, so that what is in it ends no part and begins none.
QString asPart(std::string_view text)
{
    if (text.empty())
        return {};
    return QLatin1Char('{') + asText(text).replace(QLatin1Char('}'), QStringLiteral("}}")) + QLatin1Char('}');
}

QVariant valueAt(const SqlValues& column, std::size_t row)
{
    if (const auto* wholes = std::get_if<std::vector<std::uint64_t>>(&column))
        return QVariant::fromValue(static_cast<qlonglong>((*wholes)[row])); // by its bits, as it is read
    if (const auto* reals = std::get_if<std::vector<double>>(&column))
        return (*reals)[row];
    return asText(std::get<std::vector<std::string>>(column)[row]);
}

/// "INSERT INTO t (a, b) VALUES (?, ?), (?, ?)".
std::string withPlaces(const std::string& insert, std::size_t columns, std::size_t rows)
{
    std::string one = "(?";
    for (std::size_t c = 1; c < columns; ++c)
        one += ", ?";
    std::string out = insert + " VALUES " + one + ')';
    for (std::size_t row = 1; row < rows; ++row)
        out += ", " + one + ')';
    return out;
}

Status appendRow(const QSqlQuery& query, SqlBlock& block)
{
    for (std::size_t c = 0; c < block.columns.size(); ++c) {
        const QVariant value = query.value(static_cast<int>(c));
        const std::string text = value.toString().toStdString();
        if (!appendValue(value.isNull() ? std::nullopt : std::optional<std::string_view>(text), block.columns[c]))
            return fail(ErrorKind::BadData,
                        Phrase::tr("The engine's answer holds \"%1\" where a number should be that fits.", text),
                        Phrase::tr("Choose another column, or a view in which it is a whole number."));
    }
    return {};
}

SqlBlock emptyBlock(const std::vector<SqlKind>& kinds)
{
    SqlBlock out;
    for (const SqlKind kind : kinds)
        out.columns.push_back(emptyValues(kind));
    return out;
}

Status insertBlock(const QSqlDatabase& database, const std::string& insert, const SqlBlock& block,
                   const SharedSecret& password, const Progress& progress)
{
    const std::size_t atOnce = std::max<std::size_t>(1, valuesAtOnce / std::max<std::size_t>(1, block.columns.size()));
    for (std::size_t from = 0; from < block.rows(); from += atOnce) {
        const std::size_t rows = std::min(atOnce, block.rows() - from);
        auto query = OdbcQuery::prepare(database, withPlaces(insert, block.columns.size(), rows), password);
        if (!query)
            return tl::unexpected(std::move(query.error()));
        for (std::size_t row = from; row < from + rows; ++row)
            for (const SqlValues& column : block.columns)
                query->query().addBindValue(valueAt(column, row));
        if (auto done = query->run(progress); !done)
            return done;
    }
    return {};
}

Result<std::uint64_t> insertAll(const QSqlDatabase& database, const std::string& insert, const BlockSource& give,
                                const SharedSecret& password, const Progress& progress)
{
    std::uint64_t rows = 0;
    for (;;) {
        const auto block = give();
        if (!block)
            return tl::unexpected(block.error());
        if (block->rows() == 0)
            return rows;
        if (auto done = insertBlock(database, insert, *block, password, progress); !done)
            return tl::unexpected(std::move(done.error()));
        rows += block->rows();
    }
}

} // namespace

OdbcSession::OdbcSession(const Dialect& dialect, SharedSecret password)
    : m_dialect(dialect)
    , m_password(std::move(password))
    , m_name("leadlight-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
{
}

OdbcSession::~OdbcSession()
{
    m_own.run([this] {
        QSqlDatabase::removeDatabase(asText(m_name));
        return true;
    });
}

Result<std::unique_ptr<SqlSession>> OdbcSession::open(const Dialect& dialect, const EngineAddress& address,
                                                      const SharedSecret& password, const EngineLimits& limits)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC")))
        return fail(ErrorKind::Usage, Phrase::tr("Qt's driver for ODBC is not installed."),
                    Phrase::tr("Install it (Debian and Ubuntu: libqt6sql6-odbc), and the ODBC driver of your engine."));
    std::unique_ptr<OdbcSession> session(new OdbcSession(dialect, password));
    if (auto connected = session->m_own.run([&] { return session->connect(address, limits); }); !connected)
        return tl::unexpected(std::move(connected.error()));
    return session;
}

Status OdbcSession::connect(const EngineAddress& address, const EngineLimits& limits)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), asText(m_name));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limits.connecting).count();
    database.setConnectOptions(QStringLiteral("SQL_ATTR_LOGIN_TIMEOUT=%1").arg(std::max<qint64>(1, seconds)));
    database.setDatabaseName(asText(address.database));
    if (!database.open(asPart(address.user), asPart(m_password ? m_password->reveal() : std::string_view())))
        return tl::unexpected(odbcError(database.lastError(), m_password.get()));
    return {};
}

Result<std::uint64_t> OdbcSession::query(const SqlStatement& statement, const BlockReceiver& receive,
                                         const Progress& progress)
{
    return m_own.run([&] { return queryHere(statement, receive, progress); });
}

Result<std::uint64_t> OdbcSession::queryHere(const SqlStatement& statement, const BlockReceiver& receive,
                                             const Progress& progress) const
{
    auto query = OdbcQuery::prepare(QSqlDatabase::database(asText(m_name)), statement.text, m_password);
    if (!query)
        return tl::unexpected(std::move(query.error()));
    if (auto done = query->run(progress); !done)
        return tl::unexpected(std::move(done.error()));
    std::uint64_t given = 0;
    SqlBlock block = emptyBlock(statement.columns);
    const auto pass = [&]() -> Status {
        given += block.rows();
        return block.rows() == 0 ? Status() : receive(std::exchange(block, emptyBlock(statement.columns)));
    };
    while (query->query().next()) {
        Status status = progress.cancelled() ? Status(cancelled()) : appendRow(query->query(), block);
        if (status && block.rows() == blockRows)
            status = pass();
        if (!status)
            return tl::unexpected(std::move(status.error()));
    }
    if (query->query().lastError().isValid())
        return query->error(query->query().lastError());
    return pass().map([&given] { return given; });
}

Result<void> OdbcSession::execute(const SqlStatement& statement, const Progress& progress)
{
    return m_own.run([&] {
        return OdbcQuery::prepare(QSqlDatabase::database(asText(m_name)), statement.text, m_password)
            .and_then([&](OdbcQuery&& query) { return query.run(progress); });
    });
}

Result<std::uint64_t> OdbcSession::insert(const SqlStatement& statement, const BlockSource& give,
                                          const Progress& progress)
{
    return m_own.run([&] { return insertHere(statement, give, progress); });
}

Result<std::uint64_t> OdbcSession::insertHere(const SqlStatement& statement, const BlockSource& give,
                                              const Progress& progress) const
{
    QSqlDatabase database = QSqlDatabase::database(asText(m_name));
    const bool whole = database.transaction();
    auto rows = insertAll(database, statement.text, give, m_password, progress);
    if (whole && !rows)
        database.rollback();
    else if (whole && !database.commit())
        return tl::unexpected(odbcError(database.lastError(), m_password.get()));
    return rows;
}

Result<SqlEstimate> OdbcSession::estimate(const SqlStatement&, const Progress&)
{
    return SqlEstimate();
}

} // namespace leadlight

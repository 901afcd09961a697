// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/postgres/postgres_connection.h"

#include "engines/postgres/postgres_errors.h"

#include <QFile>
#include <atomic>
#include <chrono>
#include <libpq-fe.h>
#include <thread>
#ifdef _WIN32
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace leadlight {

namespace {

constexpr int waitMs = 20;
using Clock = std::chrono::steady_clock;

/// Whether the socket can be read (or written) within the time.
bool pollSocket(int socket, bool reading, int ms)
{
#ifdef _WIN32
    WSAPOLLFD wanted{static_cast<SOCKET>(socket), static_cast<SHORT>(reading ? POLLIN : POLLIN | POLLOUT), 0};
    return WSAPoll(&wanted, 1, ms) > 0;
#else
    pollfd wanted{socket, static_cast<short>(reading ? POLLIN : POLLIN | POLLOUT), 0};
    return poll(&wanted, 1, ms) > 0;
#endif
}

/// The system's own certificates: libpq 15 only looks into the user's folder.
std::string systemCertificates()
{
    for (const char* file :
         {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"})
        if (QFile::exists(QString::fromLatin1(file)))
            return file;
    return {};
}

/// Keyword and value of each setting of the connection.
struct Settings
{
    std::vector<const char*> keys;
    std::vector<const char*> values;

    void add(const char* key, const char* value)
    {
        if (*value == '\0')
            return;
        keys.push_back(key);
        values.push_back(value);
    }
};

Settings settingsOf(const EngineAddress& address, const std::string& port, const std::string& certificates)
{
    Settings out;
    out.add("host", address.host.c_str());
    out.add("port", port.c_str());
    out.add("user", address.user.c_str());
    out.add("dbname", address.database.c_str());
    // On this machine nobody is in between, and servers there have certificates that nobody has signed.
    const char* plain = address.tls ? "require" : "disable";
    out.add("sslmode", isThisMachine(address.host) ? plain : "verify-full");
    out.add("sslrootcert", certificates.c_str());
    out.add("client_encoding", "UTF8");
    out.add("application_name", "Leadlight");
    // A host that has gone is noticed after a minute, however long a statement runs.
    out.add("keepalives_idle", "30");
    out.add("keepalives_interval", "10");
    out.add("keepalives_count", "3");
    out.add("tcp_user_timeout", "60000");
    return out;
}

Error ofConnecting(pg_conn& connection)
{
    const std::string_view message = PQerrorMessage(&connection);
    // There is no SQLSTATE of a connection that did not come about.
    const bool refused =
        message.find("authentication failed") != std::string_view::npos ||
        message.find("no password supplied") != std::string_view::npos ||
        message.find("pg_hba.conf") != std::string_view::npos ||
        (message.find("role \"") != std::string_view::npos && message.find("does not exist") != std::string_view::npos);
    const bool database = message.find("database \"") != std::string_view::npos &&
                          message.find("does not exist") != std::string_view::npos;
    return postgresError(refused ? "28000" : database ? "3D000" : "", message);
}

} // namespace

void EndPgConnection::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

void ClearPgResult::operator()(pg_result* result) const
{
    PQclear(result);
}

Result<PgConnection> connectPostgres(const EngineAddress& address, const Secret* password, const EngineLimits& limits,
                                     const Progress& progress)
{
    const std::string port = std::to_string(address.port);
    const std::string certificates =
        address.certificates.empty() && address.tls ? systemCertificates() : address.certificates;
    Settings settings = settingsOf(address, port, certificates);
    std::string secret(password == nullptr ? std::string_view() : password->reveal());
    settings.add("password", secret.c_str());
    settings.keys.push_back(nullptr);
    settings.values.push_back(nullptr);
    PgConnection connection(PQconnectStartParams(settings.keys.data(), settings.values.data(), 0));
    wipe(secret);
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD)
        return tl::unexpected(connection ? ofConnecting(*connection) : postgresError("", "out of memory"));
    const auto until = Clock::now() + limits.connecting;
    for (auto state = PGRES_POLLING_WRITING; state != PGRES_POLLING_OK;) {
        if (progress.cancelled())
            return cancelled();
        if (Clock::now() > until)
            return fail(ErrorKind::BadData, Phrase::tr("%1 did not answer in time.", address.text()),
                        Phrase::tr("Check host, port and whether a VPN is needed, and whether the engine runs."));
        if (pollSocket(PQsocket(connection.get()), state == PGRES_POLLING_READING, waitMs))
            state = PQconnectPoll(connection.get());
        if (state == PGRES_POLLING_FAILED)
            return tl::unexpected(ofConnecting(*connection));
    }
    PQsetnonblocking(connection.get(), 1);
    PQsetNoticeProcessor(
        connection.get(), [](void*, const char*) {}, nullptr); // else they go to stderr
    return connection;
}

Status waitFor(pg_conn& connection, PgWait what)
{
    const int unsent = PQflush(&connection);
    pollSocket(PQsocket(&connection), what == PgWait::Answer && unsent == 0, waitMs);
    if (unsent < 0 || PQconsumeInput(&connection) == 0)
        return tl::unexpected(postgresError("08006", PQerrorMessage(&connection)));
    return {};
}

bool readToEnd(pg_conn& connection, const EngineLimits& limits)
{
    const auto until = Clock::now() + limits.ending;
    while (Clock::now() < until) {
        while (PQisBusy(&connection) == 0) {
            const PgResult result(PQgetResult(&connection));
            if (!result)
                return true;
            if (PQresultStatus(result.get()) == PGRES_COPY_IN)
                PQputCopyEnd(&connection, "ended");
        }
        if (!waitFor(connection, PgWait::Answer))
            return false;
    }
    return false;
}

bool endInEngine(pg_conn& connection, const EngineLimits& limits)
{
    PGcancel* handle = PQgetCancel(&connection);
    if (handle == nullptr)
        return false;
    const auto asked = std::make_shared<std::atomic<bool>>(false);
    std::thread([handle, asked] {
        std::array<char, 256> message{};
        PQcancel(handle, message.data(), static_cast<int>(message.size()));
        PQfreeCancel(handle);
        *asked = true;
    }).detach();
    const auto until = Clock::now() + limits.ending;
    const bool ended = readToEnd(connection, limits);
    while (ended && !*asked && Clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return ended && *asked;
}

} // namespace leadlight

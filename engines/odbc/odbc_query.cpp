// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/odbc/odbc_query.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlResult>
#include <QVariant>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace leadlight {

namespace {

#ifdef _WIN32
using CancelFunction = short(__stdcall*)(void*);
#else
using CancelFunction = short (*)(void*);
#endif

/// SQLCancel of the driver manager that QODBC has loaded; null where it is not found. Not linked: a program without
/// ODBC runs, too.
CancelFunction cancelFunction()
{
#ifdef _WIN32
    QLibrary manager(QStringLiteral("odbc32"));
#else
    QLibrary manager(QStringLiteral("odbc"), 2);
#endif
    return reinterpret_cast<CancelFunction>(manager.resolve("SQLCancel"));
}

/// The statement's handle; null where the driver's result has none.
void* handleOf(const QSqlQuery& query)
{
    const QVariant handle = query.result() == nullptr ? QVariant() : query.result()->handle();
    if (handle.metaType() != QMetaType::fromType<void*>()) // what SQLHANDLE is
        return nullptr;
    return *static_cast<void* const*>(handle.constData());
}

/// Calls SQLCancel again and again once it is asked for: a call before the statement runs would be in vain.
class Canceller
{
public:
    Canceller(void* handle, const Progress& progress)
        : m_thread([this, handle, progress](const std::stop_token& done) { watch(handle, progress, done); })
    {
    }

private:
    static constexpr std::chrono::milliseconds pause{50};

    void watch(void* handle, const Progress& progress, const std::stop_token& done)
    {
        const CancelFunction cancel = cancelFunction();
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, done, pause, [&] { return done.stop_requested(); }))
            if (progress.cancelled() && cancel != nullptr && handle != nullptr)
                cancel(handle);
    }

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it ends before what it uses
};

} // namespace

OdbcQuery::OdbcQuery(const QSqlDatabase& database, SharedSecret password)
    : m_query(database)
    , m_password(std::move(password))
{
}

Result<OdbcQuery> OdbcQuery::prepare(const QSqlDatabase& database, const std::string& text,
                                     const SharedSecret& password)
{
    OdbcQuery out(database, password);
    out.m_query.setForwardOnly(true);
    if (!out.m_query.prepare(QString::fromStdString(text)))
        return out.error(out.m_query.lastError());
    return out;
}

Status OdbcQuery::run(const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    bool done = false;
    {
        const Canceller canceller(handleOf(m_query), progress);
        done = m_query.exec();
    }
    if (progress.cancelled())
        return cancelled();
    if (!done)
        return error(m_query.lastError());
    return {};
}

tl::unexpected<Error> OdbcQuery::error(const QSqlError& error) const
{
    return tl::unexpected(odbcError(error, m_password.get()));
}

Error odbcError(const QSqlError& error, const Secret* password)
{
    QString text = error.databaseText().section(QLatin1Char('\n'), 0, 0).simplified();
    if (text.isEmpty())
        text = error.driverText();
    if (password != nullptr && !password->empty())
        text.replace(QString::fromUtf8(password->reveal().data(), static_cast<qsizetype>(password->reveal().size())),
                     QStringLiteral("***"));
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return {.kind = ErrorKind::BadData,
            .what = Phrase::tr("The ODBC driver says: %1.", text.toStdString()),
            .hint = Phrase::tr(
                "Check the data source (its name, host, database and user) with the driver's own tools; the engine's "
                "log says more.")};
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/clickhouse_call.h"

#include "engines/clickhouse/clickhouse_errors.h"
#include "engines/clickhouse/clickhouse_watch.h"

#include <QEventLoop>
#include <QUuid>

namespace leadlight {

namespace {

constexpr int tickMs = 20;
constexpr std::size_t mostErrorText{64U << 10U}; // in braces: lupdate takes "std::" before "=" for a class

Error wentSilent(const EngineLimits& limits)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limits.silence).count();
    return {.kind = ErrorKind::BadData,
            .what = Phrase::tr(
                "The engine has said nothing for %1 s; the statement was ended, and nothing of its answer was taken.",
                seconds),
            .hint = Phrase::tr("Check the network and whether the engine still runs, and try again.")};
}

HttpRequest requestFor(const ClickHouseAccess& access, const ClickHouseCall& call, const std::string& id)
{
    UrlChoices choices = call.choices;
    choices.emplace_back("query_id", id);
    if (access.endsWithConnection)
        choices.emplace_back("cancel_http_readonly_queries_on_client_close", "1");
    if (call.give) // a body of rows alone: what stands after a statement in it may be taken for its end
        choices.emplace_back("query", call.statement);
    HttpRequest request = requestOf(access, call.give ? std::string_view() : call.statement, choices);
    request.give = call.give;
    return request;
}

/// Ends the statement in the engine, and waits a moment for its word. abort() of the connection alone does not.
void endInEngine(const ClickHouseAccess& access, const std::string& id)
{
    QEventLoop loop;
    const std::string statement = "KILL QUERY WHERE query_id = '" + id + "' SYNC";
    HttpExchange kill(access.address, access.limits, requestOf(access, statement, {}),
                      [](const HttpHead&, std::string_view) -> Status { return {}; });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(access.limits.ending);
    kill.start([&loop] { loop.quit(); });
    if (!kill.outcome())
        loop.exec();
}

} // namespace

Status run(const ClickHouseAccess& access, ClickHouseCall& call, const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    const std::string id = "leadlight-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    QEventLoop loop;
    std::string errorText;
    HttpExchange exchange(access.address, access.limits, requestFor(access, call, id),
                          [&](const HttpHead& head, std::string_view bytes) -> Status {
                              if (head.status == 200)
                                  return call.take ? call.take(bytes) : Status();
                              errorText.append(
                                  bytes.substr(0, mostErrorText - std::min(mostErrorText, errorText.size())));
                              return {};
                          });
    ClickHouseWatch watch(access, id, progress);
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        if (progress.cancelled())
            return exchange.stop(cancelled().value());
        watch.tick();
        const bool silent = exchange.leftWorking() && exchange.silence() > access.limits.silence.count();
        if (silent && (exchange.hasHead() || watch.silence() > access.limits.silence.count()))
            exchange.stop(wentSilent(access.limits));
    });
    ticks.start(tickMs);
    exchange.start([&loop] { loop.quit(); });
    if (!exchange.outcome())
        loop.exec();
    ticks.stop();
    if (exchange.leftWorking())
        endInEngine(access, id);
    if (!*exchange.outcome())
        return *exchange.outcome();
    if (exchange.head().status != 200)
        return tl::unexpected(errorOf(exchange.head(), errorText));
    call.summary = exchange.head().field("x-clickhouse-summary");
    return {};
}

} // namespace leadlight

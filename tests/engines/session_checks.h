// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/catalogue.h"
#include "model/warehouse/dialect.h"
#include "tests/engines/gathered.h"

#include <QElapsedTimer>
#include <QTest>
#include <limits>
#include <thread>

// What a session promises, whatever the engine.

/// Names that would be more than names if anybody forgot to quote them.
inline std::vector<std::string> hostileNames()
{
    return {"a\"b",
            "a`b",
            "a'b",
            "a\\b",
            "x\\'; DROP TABLE kept; --",
            "(y), `z`",
            "a b\tc\nd",
            "\xE2\x80\xAE"
            "evil",
            "%s ? :id $1 {x}"};
}

/// Ids and texts come back as they were put in, and numbers to the bit.
inline void roundTrip(leadlight::SqlSession& session, const std::string& create, const std::string& table, bool allBits)
{
    using namespace leadlight;
    const Dialect& dialect = session.dialect();
    const std::string quoted = dialect.name(table);
    QCOMPARE(faultOf(session.execute({create, {}}, Progress())), QByteArray());
    std::vector<std::string> texts = hostileNames();
    texts.insert(texts.end(), {"", "0", "\xC3\xA4\xF0\x9F\x98\x80", std::string(70'000, 'x'), "\\N", "\\.", "NULL"});
    std::vector<std::uint64_t> wholes(texts.size(), 7);
    wholes[1] = allBits ? std::numeric_limits<std::uint64_t>::max() : 8;
    wholes[2] = std::uint64_t{1} << 40U;
    std::vector<double> reals(texts.size(), 0.1);
    reals[1] = 1e-300;
    reals[2] = -1.0 / 3.0;
    std::vector<std::uint64_t> order(texts.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        order[k] = k;
    const std::string columns =
        " (" + dialect.name("k") + ", " + dialect.name("a") + ", " + dialect.name("b") + ", " + dialect.name("c") + ")";
    const auto put = session.insert({"INSERT INTO " + quoted + columns, {}},
                                    given({SqlBlock{{order, wholes, reals, texts}}}), Progress());
    QCOMPARE(faultOf(put), QByteArray());
    QCOMPARE(*put, static_cast<std::uint64_t>(texts.size()));
    Gathered gathered;
    const SqlStatement back{"SELECT a, b, c FROM " + quoted + " ORDER BY k",
                            {SqlKind::Whole, SqlKind::Real, SqlKind::Text}};
    const auto given = session.query(back, gathered.receiver(), Progress());
    QCOMPARE(faultOf(given), QByteArray());
    QCOMPARE(gathered.column<std::uint64_t>(0), wholes);
    QCOMPARE(gathered.column<double>(1), reals);
    QCOMPARE(gathered.column<std::string>(2), texts);
}

/// An upload that breaks off leaves nothing.
inline void breaksOffWhole(leadlight::SqlSession& session, const std::string& table)
{
    using namespace leadlight;
    const std::string quoted = session.dialect().name(table);
    int blocks = 0;
    const BlockSource breaking = [&]() -> Result<SqlBlock> {
        if (blocks++ == 3)
            return fail(ErrorKind::BadData, Phrase::verbatim("broken"));
        return SqlBlock{{std::vector<std::uint64_t>(5000, 1), std::vector<std::string>(5000, "row")}};
    };
    const auto put = session.insert({"INSERT INTO " + quoted + " (k, c)", {}}, breaking, Progress());
    QCOMPARE(faultOf(put), QByteArray("broken"));
    Gathered gathered;
    QCOMPARE(faultOf(session.query({"SELECT count(*) AS n FROM " + quoted, {SqlKind::Whole}}, gathered.receiver(),
                                   Progress())),
             QByteArray());
    QCOMPARE(gathered.column<std::uint64_t>(0).at(0), std::uint64_t{0});
}

/// Cancels the statement once `running` says that the engine is at it; afterwards it no longer is. Says how long that
/// took.
inline void cancelEnds(leadlight::SqlSession& session, const leadlight::SqlStatement& statement,
                       const std::function<bool()>& running)
{
    using namespace leadlight;
    std::stop_source stop;
    QElapsedTimer since;
    bool seen = false;
    std::jthread watcher([&](const std::stop_token& done) {
        while (!done.stop_requested() && !seen) {
            seen = running();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        since.start();
        stop.request_stop();
    });
    const auto given = session.query(statement, Gathered().receiver(), Progress(stop.get_token(), {}));
    const qint64 took = since.elapsed();
    watcher.request_stop();
    watcher.join();
    QVERIFY(seen);
    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::Cancelled);
    qInfo("cancelled after %lld ms", took);
    QTRY_VERIFY(!running());
}

/// Every table of a hostile name is in the catalogue with its column, and read by it.
inline void catalogueKnows(leadlight::SqlSession& session, const std::function<std::string(const std::string&)>& create)
{
    using namespace leadlight;
    const Dialect& dialect = session.dialect();
    for (const std::string& name : hostileNames()) {
        QCOMPARE(faultOf(session.execute({create(name), {}}, Progress())), QByteArray());
        QCOMPARE(faultOf(session.insert({"INSERT INTO " + dialect.name(name) + " (" + dialect.name(name) + ")", {}},
                                        given({SqlBlock{{std::vector<std::string>{name}}}}), Progress())),
                 QByteArray());
    }
    const auto tables = tablesOf(session, Progress());
    QCOMPARE(faultOf(tables), QByteArray());
    for (const std::string& name : hostileNames()) {
        const auto found = std::ranges::find(*tables, name, &CatalogueTable::name);
        QVERIFY2(found != tables->end(), name.c_str());
        const auto columns = columnsOf(session, *found, Progress());
        QCOMPARE(faultOf(columns), QByteArray());
        QCOMPARE(columns->size(), std::size_t{1});
        QCOMPARE(columns->at(0).name, name);
        Gathered gathered;
        const SqlStatement read{"SELECT " + dialect.name(name) + " FROM " + dialect.table(found->database, name) +
                                    " WHERE " + dialect.name(name) + " = " + dialect.literal(name),
                                {SqlKind::Text}};
        QCOMPARE(faultOf(session.query(read, gathered.receiver(), Progress())), QByteArray());
        QCOMPARE(gathered.column<std::string>(0), std::vector<std::string>{name});
    }
}

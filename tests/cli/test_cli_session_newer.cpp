// SPDX-License-Identifier: GPL-3.0-or-later
// --session and `leadlight-cli session` with a session that a newer version of Leadlight has saved.
// Command lines are easier to read as plain literals.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_USE_QSTRINGBUILDER
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliSessionNewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
        QByteArray rows = "cookie,gated_asset_type,page_url,form_submissions\n";
        for (int cookie = 0; cookie < 60; ++cookie)
            for (int k = 0; k < 4; ++k)
                rows += "visitor-" + QByteArray::number(cookie) + ",Gated Webinar Forms,/p" +
                        QByteArray::number((cookie * cookie + k * 5) % 17) + ',' + QByteArray::number(k + 1) + '\n';
        write("submissions.csv", rows);
        write("units.csv", "business_unit,page_url\nUnit A,/p1\nUnit B,/p2\n");
    }

    void opensANewerOne();

private:
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(name); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QStringList input(const char* command) const
    {
        return {command, "--submissions", path("submissions.csv"), "--bu-mapping", path("units.csv")};
    }
    static CliAnswer run(const QStringList& arguments) { return runCli(cliProgram(), arguments); }

    QTemporaryDir m_home;
};

/// A session of a newer version is read and said to be one, and stays as it is.
void TestCliSessionNewer::opensANewerOne()
{
    const QString session = path("newer.leadlight");
    QCOMPARE(run(input("train") + QStringList{"--model", "ease", "--save", session}).code, 0);
    const auto plain = run({"hit-rate", "--session", session, "--json"});
    QByteArray bytes = contentOf(session);
    constexpr qsizetype lastOfVersion = 63; // of SQLite's user_version, big-endian
    QCOMPARE(bytes.at(lastOfVersion), '\1');
    bytes[lastOfVersion] = '\2';
    write("newer.leadlight", bytes);
    const auto info = run({"session", "info", session, "--json"});
    QVERIFY2(info.code == 0, info.err);
    QVERIFY(info.json().at("newer").get<bool>() && info.json().at("unread").empty());
    QCOMPARE(info.json().at("version").get<int>(), 2);
    QVERIFY2(info.err.contains("saved by a newer version of Leadlight"), info.err);
    const auto read = run({"hit-rate", "--session", session, "--json"});
    QVERIFY2(read.code == 0 && read.err.contains("saved by a newer version of Leadlight"), read.err);
    QCOMPARE(read.out, plain.out);
    write("nobody.txt", "cookie\nnobody\n");
    for (const QStringList& over : {QStringList{"train", "--session", session, "--save", session},
                                    QStringList{"session", "forget", session, "--ids", path("nobody.txt")}}) {
        const auto refused = run(over);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("newer version of Leadlight"), refused.err);
    }
    QCOMPARE(contentOf(session), bytes);
    const auto other = run({"train", "--session", session, "--save", path("older.leadlight")});
    QVERIFY2(other.code == 0, other.err);
    QVERIFY(!run({"session", "info", path("older.leadlight"), "--json"}).json().at("newer").get<bool>());
}

QTEST_GUILESS_MAIN(TestCliSessionNewer)
#include "test_cli_session_newer.moc"

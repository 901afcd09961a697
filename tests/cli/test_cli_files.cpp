// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines are easier to read as plain literals, all ASCII here.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_USE_QSTRINGBUILDER
#include "model/data/submissions.h"
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace leadlight;

namespace {

QString form(const char* name)
{
    return QString::fromStdString((sharedData("forms") / name).string());
}

CliAnswer inspect(const QStringList& arguments)
{
    return runCli(cliProgram(), QStringList{"inspect", "--json"} + arguments);
}

std::int64_t rowsOf(const CliAnswer& answer)
{
    return answer.code == 0 ? answer.json().at("submissions").at("rows").get<std::int64_t>() : -1;
}

} // namespace

/// Files that need a word from the user: which member of an archive, whether to repair ids.
class TestCliFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersOfAnArchive()
    {
        NEEDS_SHARED_DATA();
        const QStringList archive{"--submissions", form("two_files.zip")};
        const CliAnswer unsaid = inspect(archive);
        QCOMPARE(unsaid.code, 1);
        QVERIFY2(unsaid.err.contains("a.csv") && unsaid.err.contains("--member"), unsaid.err.constData());
        const auto one = rowsOf(inspect(archive + QStringList{"--member", "a.csv"}));
        const auto other = rowsOf(inspect(archive + QStringList{"--member", "b.csv"}));
        QVERIFY(one > 0 && other > 0);
        const CliAnswer all = inspect(archive + QStringList{"--member", "*"});
        QCOMPARE(rowsOf(all), one + other);
        QCOMPARE(all.json().at("files").size(), 2U);
        QCOMPARE(QString::fromStdString(all.json().at("files")[1].at("member").get<std::string>()), "b.csv");
        QCOMPARE(inspect(archive + QStringList{"--member", "c.csv"}).code, 1);
    }

    void repairsLostZeros()
    {
        NEEDS_SHARED_DATA();
        const QStringList both{"--submissions", form("plain.csv"), form("lost_zeros.csv")};
        const CliAnswer asTheyAre = inspect(both);
        QVERIFY(asTheyAre.json().at("submissions").at("cookies").get<int>() > 8);
        const auto warning = asTheyAre.json().at("files")[1].at("warnings")[0].get<std::string>();
        QVERIFY2(warning.find("--repair-lost-zeros") != std::string::npos, warning.c_str());
        const CliAnswer repaired = inspect(both + QStringList{"--repair-lost-zeros"});
        QCOMPARE(repaired.json().at("submissions").at("cookies").get<int>(), 8);
        QCOMPARE(rowsOf(repaired), rowsOf(asTheyAre));
    }
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "test_cli_files.moc"

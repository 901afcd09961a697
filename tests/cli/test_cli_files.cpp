// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
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
        QCOMPARE(rowsOf(all), one); // they are the same, so they count once
        QCOMPARE(other, one);
        QCOMPARE(all.json().at("files").size(), 1U);
        QVERIFY2(all.err.contains("b.csv is the same file as a.csv"), all.err.constData());
        QCOMPARE(inspect(archive + QStringList{"--member", "c.csv"}).code, 1);
    }

    /// A mapping that was left from other files says nothing of these.
    void saysThatAMappingIsOfOtherFiles()
    {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& content) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
                qFatal("cannot write the test's file");
            return file.fileName();
        };
        const QStringList command{"recommend", "--json", "--submissions",
                                  write("s.csv", "cookie,page_url,gated_asset_type,form_submissions\n"
                                                 "a,/p,E,1\na,/q,E,1\nb,/p,E,1\nb,/r,E,1\n"),
                                  "--bu-mapping"};
        const auto warned = [&](const QString& mapping) {
            const CliAnswer answer = runCli(cliProgram(), command + QStringList{mapping});
            const auto warnings = answer.json().at("warnings").get<std::vector<std::string>>();
            const QByteArray question = "Is it the right BU mapping for them?";
            return std::pair(answer.err.contains(question),
                             !warnings.empty() && warnings.back().find(question.toStdString()) != std::string::npos);
        };
        QCOMPARE(warned(write("other.csv", "business_unit,page_url\nx,/elsewhere\n")), std::pair(true, true));
        QCOMPARE(warned(write("little.csv", "business_unit,page_url\nx,/q\n")), std::pair(true, true));
        QCOMPARE(warned(write("half.csv", "business_unit,page_url\nx,/p\n")), std::pair(false, false));
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

    /// Two deliveries that have a day in common: said, and counted once by choice.
    void overlappingDaysCountOnce()
    {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& rows) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("cookie,page_url,form_submissions,date\n" + rows) < 0)
                qFatal("cannot write the test's file");
            return file.fileName();
        };
        const QByteArray shared = "v1,/a,2,2024-10-02\nv2,/b,1,2024-10-02\n";
        const QStringList both{"--submissions", write("a.csv", "v1,/a,1,2024-10-01\n" + shared),
                               write("b.csv", shared + "v1,/c,1,2024-10-03\n")};
        const CliAnswer kept = inspect(both);
        QCOMPARE(kept.code, 0);
        QVERIFY2(kept.err.contains("The day 2024-10-02 stands in both a.csv and b.csv. 2 rows are the same") &&
                     kept.err.contains("--overlaps once"),
                 kept.err.constData());
        QCOMPARE(kept.json().at("join").at("rows_joined").get<int>(), 6);
        QCOMPARE(kept.json().at("join").at("rows_counted_once").get<int>(), 0);
        const CliAnswer once = inspect(both + QStringList{"--overlaps", "once"});
        QCOMPARE(rowsOf(once), 6);
        QCOMPARE(once.json().at("join").at("rows_joined").get<int>(), 4);
        QCOMPARE(once.json().at("join").at("submissions_joined").get<int>(), 5);
        QCOMPARE(once.json().at("join").at("rows_counted_once").get<int>(), 2);
        const CliAnswer interactions = runCli(cliProgram(), QStringList{"interactions", "--overlaps", "once"} + both);
        QVERIFY2(interactions.out.contains("v1,3,4") && interactions.out.contains("v2,1,1"),
                 interactions.out.constData());
        QCOMPARE(inspect(both + QStringList{"--overlaps", "twice"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "test_cli_files.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace leadlight;

namespace {
constexpr const char* header = "cookie,gated_asset_type,page_url,form_submissions\n";

/// Five cookies and three pages, each row told by its number.
QByteArray goodRows(int rows)
{
    QByteArray text = header;
    for (int i = 0; i < rows; ++i)
        text += "v" + QByteArray::number(i % 5) + ",Webinar,/p" + QByteArray::number(i % 3) + ",1\n";
    return text;
}

bool matches(const QString& pattern, const QString& words)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(words).hasMatch();
}
} // namespace

/// Files as people really have them, through the real program: what is read, what is refused and in which words.
class TestCliField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        QFile file(QString::fromStdString((sharedData("field") / "expected.json").string()));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/data/field is absent: this test checks files that are not part of the project");
        m_expected = nlohmann::json::parse(file.readAll().toStdString());
        QVERIFY(m_expected.size() > 100);
        for (const auto& [name, expected] : m_expected.items())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void behavesAsExpected()
    {
        QFETCH(QString, name);
        const auto expected = m_expected.at(name.toStdString());
        const QString wrong = whatIsWrong(name, expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void warningsAreSaidByEveryCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QStringList& arguments : commandsOfFiles())
            QTest::newRow(qPrintable(arguments.front())) << arguments;
    }

    void warningsAreSaidByEveryCommand()
    {
        QFETCH(QStringList, arguments);
        const QByteArray head = "cookie,gated_asset_type,page_url,form_submissions,date\n";
        QByteArray rows;
        for (int i = 0; i < 60; ++i)
            rows += "v" + QByteArray::number(i % 9) + ",Webinar,/p" + QByteArray::number((i * 7 + i / 9) % 6) +
                    ",1,2026-01-" + QByteArray::number(10 + i % 18) + "\n";
        QStringList files{write("one_bad.csv", head + rows + "v1,Webinar,/p1,many,2026-01-10\n")};
        if (arguments.front() == "changes")
            files << write("next.csv", head + QByteArray(rows).replace("2026-01", "2026-02"));
        const QString mapping =
            write("units.csv", "business_unit,page_url\nN,/p0\nN,/p1\nS,/p2\nS,/p3\nN,/p4\nS,/p5\n");
        const CliAnswer answer =
            run(arguments + QStringList{"--json", "--bu-mapping", mapping, "--submissions"} + files);
        QVERIFY2(answer.code == 0, answer.err.constData());
        const auto lines = answer.err.split('\n');
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                             [](const QByteArray& line) {
                                 return line.startsWith("leadlight-cli: warning: ") &&
                                        line.contains("one_bad.csv: 1 line was left out");
                             }),
                 answer.err.constData());
        const auto json = answer.json();
        const bool inspect = arguments.front() == "inspect"; // by file
        const auto& warnings = inspect ? json.at("files").at(0).at("warnings") : json.at("warnings");
        QVERIFY2(QByteArray::fromStdString(warnings.dump()).contains("1 line was left out"), answer.out.constData());
    }

    /// A command that comes new has to say them, too.
    void noCommandIsForgotten()
    {
        QStringList named;
        bool below = false;
        for (const QByteArray& line : run({"--help"}).out.split('\n')) {
            below = (below || line.startsWith("Subcommands:")) && !line.isEmpty();
            if (below && line.size() > 2 && line.startsWith("  ") && line.at(2) != ' ')
                named << QString::fromUtf8(line.trimmed().split(' ').front());
        }
        QStringList asked{"engine", "doctor", "session"}; // these read no submissions
        for (const QStringList& arguments : commandsOfFiles())
            asked << arguments.front();
        named.sort();
        asked.sort();
        QCOMPARE(named, asked);
    }

    /// Columns of the same name are told apart by their numbers: of the submissions, and of the mapping where it asks.
    void columnsAreChosenByNumber_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("mappingHeader");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("mapped"); // rows whose page the mapping has; -1: it still asks
        const auto row = [](const char* name, const char* header, const char* mapping, const char* column, int mapped) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(mapping) << QString::fromLatin1(column) << mapped;
        };
        const char* twice = "cookie,page_url,page_url,form_submissions";
        const char* once = "cookie,page_url,other,form_submissions";
        row("which is not said", twice, "page_url,other,business_unit", "cookie=cookie", -1);
        row("the first", twice, "page_url,other,business_unit", "page_url=#2", 3);
        row("the second", twice, "page_url,other,business_unit", "page_url=#3", 1);
        row("the mapping asks", once, "page_url,page_url,business_unit", "cookie=cookie", -1);
        row("the first of the mapping", once, "page_url,page_url,business_unit", "page_url=#1", 3);
        row("the second of the mapping", once, "page_url,page_url,business_unit", "page_url=#2", 0);
        row("another of the submissions", once, "page_url,other,business_unit", "page_url=#3", 1);
        row("business units", once, "page_url,business_unit,business_unit", "business_unit=#3", 3);
        row("business units, not said", once, "page_url,business_unit,business_unit", "cookie=cookie", -1);
    }

    void columnsAreChosenByNumber()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, mappingHeader);
        QFETCH(QString, column);
        QFETCH(int, mapped);
        const QString path = write("twice.csv", header + "\nv1,/a,/x,1\nv2,/b,/y,1\nv3,/c,/a,1\n");
        const QString mapping = write("units.csv", mappingHeader + "\n/a,/m,N\n/b,/n,S\n/c,/o,N\n");
        const CliAnswer answer =
            run({"inspect", "--json", "--submissions", path, "--bu-mapping", mapping, "--columns", column});
        if (mapped < 0) {
            QVERIFY2(answer.code == 1 && answer.err.contains("Several columns could be"), answer.err.constData());
            const bool first = mappingHeader.startsWith("page_url,page_url");
            QVERIFY2(answer.err.contains(first ? "page_url=#1" : "=#2"), answer.err.constData());
            QVERIFY2(answer.err.contains(first ? "    #1\n    #2\n" : "    #2\n    #3\n"), answer.err.constData());
            return;
        }
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.json().at("join").at("mapped_rows").get<int>(), mapped);
    }

    void lossIsNoSuccess()
    {
        const QString path = write("lossy.csv", goodRows(6) + "v1,Webinar,/p1,many\nv2,Webinar,/p1,few\n");
        const CliAnswer refused = run({"recommend", "--submissions", path});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("2 of 8 lines are broken") && refused.err.contains("--allow-loss"),
                 refused.err.constData());
        QVERIFY(!refused.err.contains("merged cells"));
        QCOMPARE(run({"recommend", "--submissions", path, "--allow-loss"}).code, 0);
        const CliAnswer merged =
            run({"recommend", "--submissions", write("merged.csv", goodRows(6) + "v1,Webinar,,1\nv2,Webinar,,2\n")});
        QVERIFY2(merged.err.contains("page_url is empty") && merged.err.contains("merged cells"),
                 merged.err.constData());
        QCOMPARE(run({"inspect", "--submissions", path}).code, 0);
        // A fifth is not more than a fifth, and zeros are not broken.
        const QString some =
            write("some.csv", goodRows(8) + "v1,Webinar,/p1,many\nv2,Webinar,/p1,few\nv2,Webinar,/p1,0\n");
        QCOMPARE(run({"recommend", "--submissions", some}).code, 0);
    }

    void theOutputIsNoInput()
    {
        const QByteArray rows = goodRows(20);
        const QString path = write("export.csv", rows);
        const QString link = m_folder.filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(path, link));
        for (const QString& out : {path, link, m_folder.path() + QStringLiteral("/./export.csv")}) {
            const CliAnswer answer = run({"interactions", "--submissions", path, "--out", out});
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("--submissions"), answer.err.constData());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rows);
    }

    void manyChoicesStayReadable()
    {
        QByteArray names;
        for (int i = 0; i < 500; ++i)
            names += (i > 0 ? ",column" : "column") + QByteArray::number(i);
        const CliAnswer answer = run({"inspect", "--submissions", write("wide.csv", names + '\n' + names + '\n')});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("and 470 more"), answer.err.constData());
        QVERIFY(answer.err.size() < 2000);
    }

    void placeholdersAreNeverRecommended()
    {
        QByteArray rows = goodRows(20);
        for (int i = 0; i < 5; ++i)
            rows += "v" + QByteArray::number(i) + ",Webinar,(Low Traffic),5\n";
        const CliAnswer answer = run({"recommend", "--submissions", write("low.csv", rows + "v9,Webinar,/p1,1\n")});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("v9,1,/p"));
        QVERIFY(!answer.out.contains("Low Traffic"));
    }

private:
    /// Every command that reads submissions, with what it needs besides.
    QList<QStringList> commandsOfFiles() const
    {
        return {{"inspect"},
                {"interactions"},
                {"train"},
                {"recommend"},
                {"similar", "--page", "/p1"},
                {"similarity"},
                {"hit-rate"},
                {"audience", "--page", "/p1"},
                {"assets"},
                {"affinity"},
                {"evaluate", "--models", "popularity"},
                {"tune", "--model", "ease", "--trials", "2"},
                {"report", "--out", m_folder.filePath("report"), "--format", "csv"},
                {"changes"}};
    }

    static CliAnswer run(const QStringList& arguments) { return runCli(cliProgram(), arguments); }

    QString write(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return path;
    }

    /// Empty where all is as expected: what the list means is said in ../shared/tools/check_field.py.
    static QString whatIsWrong(const QString& name, const nlohmann::json& expected)
    {
        // Within the folder, as one types it: the words are then not those of the folder's name.
        const QString before = QDir::currentPath();
        QDir::setCurrent(QString::fromStdString((sharedData("field") / name.toStdString()).string()));
        const auto goBack = qScopeGuard([&] { QDir::setCurrent(before); });
        QStringList arguments{"inspect", "--json"};
        for (const auto& argument : expected.at("arguments"))
            arguments << QString::fromStdString(argument.get<std::string>());
        const CliAnswer answer = run(arguments);
        QString words = QString::fromUtf8(answer.err);
        const auto told = answer.json();
        bool listed = false;
        if (answer.code == 0)
            for (const auto& file : told.at("files")) {
                listed = listed || !file.at("skipped").empty();
                for (const auto& warning : file.at("warnings"))
                    words += QLatin1Char(' ') + QString::fromStdString(warning.get<std::string>());
            }
        const auto outcome = expected.at("outcome").get<std::string>();
        const bool refuses = outcome == "refuse" || outcome == "ask";
        if (refuses && answer.code == 0 && expected.contains("note"))
            return {};
        if (refuses ? (answer.code != 1 && answer.code != 2) || answer.err.isEmpty() : answer.code != 0)
            return QStringLiteral("exit %1: %2").arg(answer.code).arg(words);
        if (refuses && answer.err.size() > 4000)
            return QStringLiteral("%1 characters of reason").arg(answer.err.size());
        if (outcome == "warn" && words.trimmed().isEmpty() && !listed)
            return QStringLiteral("no warning and no line listed");
        if (outcome == "open")
            for (const auto& [key, count] : expected.at("counts").items()) {
                const std::string at = key == "submissions"    ? "form_submissions"
                                       : key == "unidentified" ? "unidentified_rows"
                                                               : key;
                if (told.at("submissions").at(at) != count)
                    return QString::fromStdString(key + " " + told.at("submissions").at(at).dump() + " instead of " +
                                                  count.dump());
            }
        if (expected.contains("says") &&
            !matches(QString::fromStdString(expected.at("says").get<std::string>()), words))
            return QStringLiteral("the words do not say it: ") + words;
        return {};
    }

    nlohmann::json m_expected;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliField)
#include "test_cli_field.moc"

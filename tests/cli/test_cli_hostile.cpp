// SPDX-License-Identifier: GPL-3.0-or-later
// What must never happen, whatever the files: a crash, an exit code of the program's own fault, a wrong figure.
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

CliAnswer run(const QStringList& arguments)
{
    return runCli(cliProgram(), arguments);
}

QString hostile(const QString& name)
{
    return QString::fromStdString((sharedData("hostile") / name.toStdString()).string());
}

const QByteArray tinyExport = "cookie,gated_asset_type,page_url,form_submissions\n"
                              "007,Ebook,/a,1\n8,Ebook,/a,1\n8,Webinar,/c,1\n9,Ebook,/c,2\n";

} // namespace

class TestCliHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        write("tiny.csv", tinyExport);
        write("units.csv", "business_unit,page_url\nNorth,/a\nSouth,/a\n");
        write("empty", "");
        write("zeros", QByteArray(3000, '\0'));
        write("noise",
              QByteArray::fromHex("89504e470d0a1a0a0000000d49484452ff00fe80c3283bd1") + QByteArray(4000, '\xE9'));
        write("bad.json", "{\"model\": \"als\", \"factors\": 1e999, \"x\": [");
        write("deep.json", QByteArray(100000, '['));
        write("list.json", "[1, 2]");
        write("huge.json", "{\"a\": \"" + QByteArray(8 << 20, 'x') + "\"}");
    }

    /// Every case of the seed, by every command.
    void casesAreAnsweredRightly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* file, const QStringList& more, int code, const char* says) {
            QTest::addRow("%s%s", file, more.isEmpty() ? "" : " and more") << file << more << code << QByteArray(says);
        };
        row("gz_flipped_byte.csv.gz", {}, 1, "damaged or cut off");
        row("html_devzero.csv", {}, 0, "");
        row("html_names.csv", {}, 0, "");
        row("html_names.csv", {"--bu-mapping", hostile("html_mapping.csv")}, 0, "");
        row("html_mapping.csv", {}, 1, "This is the BU mapping");
        row("one_cookie.csv", {}, 0, "");
        row("one_page.csv", {}, 0, "");
        row("one_row.csv", {}, 0, "");
        row("runs_format_is_a_number.jsonl", {}, 1, "");
        row("sum_2_63.csv", {}, 1, "add up to more than 9,223,372,036,854,775,807");
        row("zip_1000_members.zip", {}, 1, "holds 1000 files");
        row("zip_duplicate_member_names.zip", {}, 1, "holds 2 files");
    }

    void casesAreAnsweredRightly()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(QStringList, more);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const QStringList input = QStringList{"--submissions", hostile(file)} + more;
        for (const char* command : {"inspect", "interactions", "train", "recommend", "similarity", "hit-rate"}) {
            const CliAnswer answer = run(QStringList{command} + input);
            QVERIFY2(answer.code == code, command + (": " + answer.err));
            QVERIFY2(answer.err.contains(says), answer.err.constData());
            QVERIFY2(code == 0 || answer.out.isEmpty(), answer.out.constData());
        }
        // One cookie or page cannot be tested on, which is the data's fault.
        const int evaluated = run(QStringList{"evaluate", "--repeats", "1", "--resamples", "100"} + input).code;
        QVERIFY(evaluated == code || (code == 0 && (evaluated == 1 || evaluated == 2)));
    }

    void noCaseIsForgotten()
    {
        NEEDS_SHARED_DATA();
        for (const QString& name : QDir(hostile(QString())).entryList(QDir::Files)) {
            const CliAnswer answer = run({"recommend", "--submissions", hostile(name)});
            QVERIFY2(answer.code >= 0 && answer.code <= 2, qPrintable(name + ": " + answer.err));
        }
    }

    /// Whatever stands in place of a file that an option names is the user's mistake, with a cure.
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("file");
        const QStringList wrong{"DIR",          "DIR/nowhere",   "DIR/empty",         "DIR/zeros",     "DIR/noise",
                                "DIR/bad.json", "DIR/deep.json", "DIR/list.json",     "DIR/huge.json", "/dev/null",
                                "/dev/zero",    "/dev/full",     "DIR/tiny.csv/below"};
        for (const char* option : {"--submissions", "--bu-mapping", "--type-weights", "--chosen-business-units",
                                   "--options", "--test", "--test-input"})
            for (const QString& file : wrong)
                QTest::addRow("%s %s", option, qPrintable(file)) << option << file;
    }

    void mistakesAreNamed()
    {
        QFETCH(QString, option);
        QFETCH(QString, file);
#ifdef Q_OS_WIN
        if (file.startsWith("/dev/"))
            QSKIP("no devices there");
#endif
        file.replace("DIR", m_dir.path());
        QStringList arguments{"evaluate", option, file};
        if (option != "--submissions")
            arguments += {"--submissions", m_dir.filePath("tiny.csv")};
        if (option == "--test-input")
            arguments += {"--test", m_dir.filePath("tiny.csv")};
        const CliAnswer answer = run(arguments);
        QVERIFY2(answer.code == 1 || answer.code == 2, QByteArray::number(answer.code) + ": " + answer.err);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains(file.toUtf8()), answer.err.constData());
        QVERIFY2(answer.err.count(". ") >= 1, answer.err.constData()); // what happened, and what to do
    }

    /// Each fits into a line, the sum into nothing.
    void sumsThatFitNowhereAreRefused()
    {
        QByteArray rows = "cookie,gated_asset_type,page_url,form_submissions\n";
        for (int i = 0; i < 5000; ++i)
            rows += "c" + QByteArray::number(i % 7) + ",Ebook,/a,1000000000000000\n";
        write("half.csv", rows);
        write("half2.csv", rows + "c8,Ebook,/b,1\n");
        const QString half = m_dir.filePath("half.csv");
        const CliAnswer whole = run({"interactions", "--submissions", half});
        QCOMPARE(whole.code, 0);
        QVERIFY2(whole.out.contains("c0,715,715000000000000000"), whole.out.constData());
        const CliAnswer both = run({"interactions", "--submissions", half, m_dir.filePath("half2.csv")});
        QCOMPARE(both.code, 1);
        QVERIFY2(both.err.contains("half2.csv:4225: The form submissions add up"), both.err.constData());
        // Once for each of two business units.
        const CliAnswer fanned = run(
            {"inspect", "--submissions", half, "--bu-mapping", m_dir.filePath("units.csv"), "--conflicts", "fanout"});
        QCOMPARE(fanned.code, 1);
        QVERIFY2(fanned.err.contains("units.csv") && fanned.err.contains("add up to too much"), fanned.err.constData());
        QCOMPARE(run({"inspect", "--submissions", half, "--bu-mapping", m_dir.filePath("units.csv")}).code, 0);
    }

    void absurdTypeWeightsAreRefused()
    {
        write("weights.json", R"({"Webinar": 1e300})");
        const CliAnswer answer = run({"recommend", "--submissions", m_dir.filePath("tiny.csv"), "--type-weights",
                                      m_dir.filePath("weights.json")});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("page \"/c\" by cookie \"8\""), answer.err.constData());
    }

    void alsSaysWhereItLearntNothing()
    {
        // Beyond what float32 keeps apart; a hundred times more, and it would be rounding that decides about float64.
        write("large.csv", QByteArray(tinyExport).replace(",1\n", ",9999999999999\n"));
        write("weights.json", R"({"Webinar": 1000, "Ebook": 1000})");
        const QStringList train{"train",          "--json",
                                "--model",        "als",
                                "--submissions",  m_dir.filePath("large.csv"),
                                "--type-weights", m_dir.filePath("weights.json")};
        const CliAnswer single = run(train);
        QCOMPARE(single.code, 0);
        QVERIFY2(single.err.contains("ALS learnt nothing of") && single.err.contains("float64"),
                 single.err.constData());
        QVERIFY(single.json().at("warnings").back().get<std::string>().starts_with("ALS learnt nothing"));
        for (const QStringList& cure : {QStringList{"--precision", "float64"}, QStringList{"--strength", "binary"}})
            QVERIFY2(run(train + cure).err.isEmpty(), qPrintable(cure.join(' ')));
    }

private:
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCliHostile)
#include "test_cli_hostile.moc"

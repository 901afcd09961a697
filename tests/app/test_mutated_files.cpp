// SPDX-License-Identifier: GPL-3.0-or-later
// Spoilt files of every kind that the program reads: no crash, no hang, no exit code of the program's own fault, no
// more than a gigabyte of memory; and whatever the window sets aside, it says. Each is read by a process of its own:
// submissions, mappings, archives, weights and options by leadlight-cli, the window's settings and its history by this
// program started as a window ("--window").
// LEADLIGHT_MUTATIONS: how many of each kind (20); LEADLIGHT_MUTATION_SEED: where they start (1).
#include "tests/support/mutations.h"
#include "tests/support/window_fixture.h"
#include "views/pages/page.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <cstdio>

#ifndef _WIN32
#include <sys/resource.h>
#endif

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 120000;
constexpr double mostMegabytes = 1024.0;

// A zip with a.csv, b.csv.gz and a note; a tar.gz with two tables.
constexpr const char* zipFile =
    "UEsDBBQAAAAIAFAuel15lXPBnwAAAMcBAAAFAAAAYS5jc3ZVkEsKgzAUReeu5UHz8tMNdB1B21RCayNGB9198yZ6MzxwLgfuI+d3ijSPe3yGsZS4"
    "h/23RlrHOYZj+9Arb0sox7SkUlL+lk4puk91RbdVESMyaURNplN8ohH5QivyhU5kfaIXWUNII7LIBkKMaEQ2EKqyhRAjepEthKrsIMSIWmQHoSp7"
    "CDGiE9lDqMp9e13fXte31w3tdUN73dBc9wdQSwMEFAAAAAgAUC56Xbt4JRC2AAAAsQAAAAgAAABiLmNzdi5negGxAE7/H4sIAAAAAAACA1WQSwqD"
    "MBRF567lQfPy0w10HUHbVEJrI0YH3X3zJnozPHAuB+4j53eKNI97fIaxlLiH/bdGWsc5hmP70CtvSyjHtKRSUv6WTim6T3VFt1URIzJpRE2mU3yi"
    "EflCK/KFTmR9ohdZQ0gjssgGQoxoRDYQqrKFECN6kS2EquwgxIhaZAehKnsIMaIT2UOoyn17Xd9e17fXDe11Q3vd0Fz3B3mVc8HHAQAAUEsDBBQA"
    "AAAIAFAuel2GphA2BwAAAAUAAAAHAAAAcmVhZC5tZctIzcnJBwBQSwECFAMUAAAACABQLnpdeZVzwZ8AAADHAQAABQAAAAAAAAAAAAAAgAEAAAAA"
    "YS5jc3ZQSwECFAMUAAAACABQLnpdu3glELYAAACxAAAACAAAAAAAAAAAAAAAgAHCAAAAYi5jc3YuZ3pQSwECFAMUAAAACABQLnpdhqYQNgcAAAAF"
    "AAAABwAAAAAAAAAAAAAAgAGeAQAAcmVhZC5tZVBLBQYAAAAAAwADAJ4AAADKAQAAAAA=";
constexpr const char* tarFile =
    "H4sIAKnIB2sC/+3T3WrCQBAF4Fz7FD7AUvd/8wI+R4h2K6FqQjaR+vbdaSHO9lJQWnq+m+TICQMj8/GyT5fqsWTmrf16Zj+fMsiwvH//7oNx1VpW"
    "TzCnqR3zyOp/2vf9exfFoZ3ia9OmFKdmug5RDO0hNvN4FG/9eGrSvDt1KXX9Oa2kFNtd/kpsBikUj0poHrUwK6mWaKh8i5bKt+iorJfoqazZIM2j"
    "orJhgxSPhsqGDcplywYpHj2VLRuUy44NUjxqKjs2KJc9G6R4dFT2bFAuh3J1oVxdKFdXl6ury9XVxeru/v+vv/X+Pe4f94/7f/T9AwAAAAAAAAAA"
    "AAAAAAAAwN/3CUmntysAKAAA";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tinyExport(char separator)
{
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions,date\n";
    for (int cookie = 0; cookie < 12; ++cookie)
        for (int k = 0; k < 4; ++k)
            out += "00" + QByteArray::number(1000 + cookie) + ",Gated Webinar Forms,\"/p" +
                   QByteArray::number((cookie * 3 + k) % 9) + "\"," + QByteArray::number(k + 1) + ",2026-10-0" +
                   QByteArray::number(1 + k) + '\n';
    return out.replace(',', separator);
}

QByteArray tinyMapping()
{
    QByteArray out = "business_unit,page_url,title\n";
    for (int page = 0; page < 8; ++page)
        out += QByteArray("Unit ") + char('A' + page % 3) + ",/p" + QByteArray::number(page) + ",\"Page, " +
               QByteArray::number(page) + "\"\n";
    return out;
}

/// Real files of these names beside the project, where it is there; none of over 200 KB.
QByteArrayList seedFiles(const QStringList& names)
{
    QByteArrayList out;
    for (const char* folder : {"forms", "field"}) {
        std::error_code none;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(sharedData(folder), none)) {
            const QString path = QString::fromStdString(entry.path().string());
            if (entry.is_regular_file() && entry.file_size() < 200000 && QDir::match(names, path))
                out << contentOf(path);
        }
    }
    return out;
}

/// Kilobytes that any process started from here held at most, so far.
double peakMegabytes()
{
#ifdef _WIN32
    return 0.0;
#else
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
}

/// A window with its settings and history in that folder: files opened, trained, every page looked at, closed. What it
/// has set aside there and told nobody of.
QStringList useWindow(const QString& home, const QStringList& files)
{
    Settings settings(QDir(home).filePath(QStringLiteral("settings.ini")));
    Session session;
    QString told;
    QObject::connect(&session.news(), &News::told, &session.news(),
                     [&told](const Message& message) { told += message.hint; });
    MainWindow window(session.context());
    WindowController controller(session, window, settings);
    controller.restoreWindow();
    window.show();
    bool done = false;
    for (const auto end : {&News::loaded, &News::trained})
        QObject::connect(&session.news(), end, &window, [&done] { done = true; });
    QObject::connect(&session.news(), &News::failed, &window, [&done] { done = true; });
    controller.opening().openFiles(files);
    (void)QTest::qWaitFor([&done] { return done; }, patience);
    if (session.study().interactions) {
        done = false;
        Q_EMIT session.intents().train();
        (void)QTest::qWaitFor([&done] { return done; }, patience);
    }
    for (Page* page : window.pages()) {
        window.showPage(page->objectName());
        for (const Page::Picture& state : page->pictures())
            if (QWidget* sheet = state.show())
                sheet->hide();
        QCoreApplication::processEvents();
    }
    const auto untold = [&] {
        QStringList out = QDir(home).entryList({QStringLiteral("*-damaged-*")}, QDir::Files);
        out.removeIf([&told](const QString& aside) { return told.contains(aside); });
        return out;
    };
    (void)QTest::qWaitFor([&] { return untold().isEmpty(); }, 2000); // the history has a thread of its own
    window.close();
    return untold();
}

/// Whether a line of the file is no line of settings: what QSettings leaves out.
bool isTorn(const QString& file)
{
    const QSettings settings(file, QSettings::IniFormat);
    static_cast<void>(settings.allKeys());
    return settings.status() == QSettings::FormatError;
}

/// One window for each file in `folder`, which takes the place of its `name`; says which before it opens.
int useWindows(const QString& name, const QString& folder, const QString& submissions)
{
    for (const QString& spoilt : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        std::fprintf(stdout, "%s\n", qPrintable(spoilt));
        std::fflush(stdout);
        const QTemporaryDir home;
        QFile::copy(QDir(folder).filePath(spoilt), home.filePath(name));
        const bool torn = name.endsWith(QStringLiteral(".ini")) && isTorn(QDir(folder).filePath(spoilt));
        const QStringList untold = useWindow(home.path(), {submissions});
        for (const QString& aside : untold)
            std::fprintf(stderr, "set aside, and not said: %s\n", qPrintable(aside));
        const bool kept =
            !torn || !QDir(home.path()).entryList({QStringLiteral("settings-damaged-*")}, QDir::Files).isEmpty();
        if (!kept)
            std::fprintf(stderr, "read in part, and not kept as it was\n");
        if (!untold.isEmpty() || !kept)
            return 1;
    }
    return 0;
}

} // namespace

class TestMutatedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_each =
            qEnvironmentVariableIsSet("LEADLIGHT_MUTATIONS") ? qEnvironmentVariableIntValue("LEADLIGHT_MUTATIONS") : 20;
        m_firstSeed = qEnvironmentVariableIsSet("LEADLIGHT_MUTATION_SEED")
                          ? qEnvironmentVariableIntValue("LEADLIGHT_MUTATION_SEED")
                          : 1;
        write(QStringLiteral("tiny.csv"), tinyExport(','));
        write(QStringLiteral("units.csv"), tinyMapping());
        QProcess program;
        program.start(cliProgram(),
                      {QStringLiteral("train"), QStringLiteral("--submissions"), path(QStringLiteral("tiny.csv")),
                       QStringLiteral("--bu-mapping"), path(QStringLiteral("units.csv")), QStringLiteral("--save"),
                       path(QStringLiteral("tiny.leadlight"))});
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        program.start(cliProgram(), {QStringLiteral("session"), QStringLiteral("pack"), QStringLiteral("--with-data"),
                                     path(QStringLiteral("tiny.leadlight")), QStringLiteral("--out"),
                                     path(QStringLiteral("data.leadlight"))});
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
    }

    void theProgramAnswers_data()
    {
        QTest::addColumn<QByteArrayList>("whole");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QByteArrayList& whole, const char* arguments) {
            QTest::newRow(name) << whole << QString::fromLatin1(arguments).split(u' ');
        };
        const QString utf16 = QString::fromLatin1(tinyExport('\t'));
        row("submissions",
            QByteArrayList{tinyExport(','), tinyExport(';'),
                           "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(utf16.utf16()), 2 * utf16.size())} +
                seedFiles({QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt")}),
            "recommend --top 2 --bu-mapping UNITS --submissions FILE");
        row("mapping",
            QByteArrayList{tinyMapping()} + seedFiles({QStringLiteral("*mapping*"), QStringLiteral("*map*.csv")}),
            "hit-rate --model rp3beta --submissions TINY --bu-mapping FILE");
        row("archives",
            QByteArrayList{QByteArray::fromBase64(zipFile), QByteArray::fromBase64(tarFile)} +
                seedFiles({QStringLiteral("*.zip"), QStringLiteral("*.gz"), QStringLiteral("*.xlsx"),
                           QStringLiteral("*.ods"), QStringLiteral("*.xz")}),
            "interactions --member * --submissions FILE");
        row("weights", {R"({"Gated Webinar Forms": 2.5, "Gated Get Pricing": 3})"},
            "recommend --model als --top 2 --submissions TINY --type-weights FILE");
        row("sessions",
            {contentOf(path(QStringLiteral("tiny.leadlight"))), contentOf(path(QStringLiteral("data.leadlight")))},
            "recommend --top 2 --session FILE");
        row("options",
            {R"({"model": "als", "factors": 8, "iterations": 5, "strength": "log", "unmapped": "drop", "match-case": true, "top": 3, "columns": {"cookie": "cookie"}, "type-weights": {"Gated Webinar Forms": 2.0}, "lambda": 30.5, "fill-down": "no"})"},
            "recommend --submissions TINY --bu-mapping UNITS --options FILE");
    }

    void theProgramAnswers()
    {
        QFETCH(QByteArrayList, whole);
        QFETCH(QStringList, arguments);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        arguments.replaceInStrings(QStringLiteral("TINY"), path(QStringLiteral("tiny.csv")));
        arguments.replaceInStrings(QStringLiteral("UNITS"), path(QStringLiteral("units.csv")));
        arguments.replaceInStrings(QStringLiteral("FILE"), path(name));
        for (int i = 0; i < m_each; ++i) {
            const auto seed = static_cast<std::uint32_t>(m_firstSeed + i);
            Mutation mutation(seed);
            const QByteArray& base = whole.at(mutation.below(whole.size()));
            write(name, mutation.of(base));
            QProcess program;
            program.start(cliProgram(), arguments);
            const bool ended = program.waitForFinished(patience);
            const QByteArray said = program.readAllStandardError().right(600);
            const bool good = ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() >= 0 &&
                              program.exitCode() <= 2 && peakMegabytes() < mostMegabytes;
            if (good)
                continue;
            program.kill();
            keep(name, seed);
            QFAIL(qPrintable(QStringLiteral("%1, seed %2: %3, exit code %4, at most %5 MB; kept in %6. %7")
                                 .arg(name)
                                 .arg(seed)
                                 .arg(ended                                        ? QStringLiteral("ended")
                                      : program.error() == QProcess::FailedToStart ? QStringLiteral("does not start")
                                                                                   : QStringLiteral("hangs"))
                                 .arg(program.exitCode())
                                 .arg(peakMegabytes())
                                 .arg(QDir::currentPath(), QString::fromUtf8(said))));
        }
    }

    void theWindowOpens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("settings") << QStringLiteral("settings.ini");
        QTest::newRow("history") << QStringLiteral("runs.jsonl");
    }

    /// What the mutations may miss: a file that is torn for sure.
    void whatIsSetAsideIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("torn");
        QTest::newRow("settings") << QStringLiteral("settings.ini")
                                  << QByteArray("[General]\ntheme=dark\nhalf a li\n[mod");
        QTest::newRow("history") << QStringLiteral("runs.jsonl") << QByteArray("{\"format\":");
    }
    void whatIsSetAsideIsSaid()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, torn);
        const QTemporaryDir home;
        QFile out(home.filePath(file));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(torn) == torn.size());
        out.close();
        QCOMPARE(useWindow(home.path(), {path(QStringLiteral("tiny.csv"))}), QStringList());
        const QStringList aside = QDir(home.path()).entryList({QStringLiteral("*-damaged-*")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(home.filePath(aside.front())), torn);
    }

    /// A folder of spoilt files for one window after the other.
    void theWindowOpens()
    {
        QFETCH(QString, file);
        const QByteArray whole = leftBehind(file);
        QVERIFY2(!whole.isEmpty(), "the window has left no such file");
        constexpr int atOnce = 25;
        for (int first = 0; first < m_each; first += atOnce) {
            const QTemporaryDir spoilt;
            for (int i = first; i < std::min(first + atOnce, m_each); ++i) {
                const auto seed = static_cast<std::uint32_t>(m_firstSeed + i);
                QFile out(spoilt.filePath(QStringLiteral("%1").arg(seed, 9, 10, QLatin1Char('0'))));
                QVERIFY(out.open(QIODevice::WriteOnly));
                out.write(Mutation(seed).of(whole));
            }
            QProcess window;
            window.start(QCoreApplication::arguments().constFirst(),
                         {QStringLiteral("--window"), file, spoilt.path(), path(QStringLiteral("tiny.csv"))});
            const bool ended = window.waitForFinished(patience * 5);
            const QByteArrayList opened = window.readAllStandardOutput().trimmed().split('\n');
            const bool good = ended && window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0 &&
                              peakMegabytes() < mostMegabytes;
            if (!good) {
                const QString last = QString::fromUtf8(opened.last());
                QFile::copy(spoilt.filePath(last), QStringLiteral("mutated-%1-%2").arg(file, last));
                window.kill();
                QFAIL(qPrintable(
                    QStringLiteral("%1, seed %2: exit code %3, at most %4 MB; kept in %5. %6")
                        .arg(file, last)
                        .arg(window.exitCode())
                        .arg(peakMegabytes())
                        .arg(QDir::currentPath(), QString::fromUtf8(window.readAllStandardError().right(600)))));
            }
        }
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void keep(const QString& name, std::uint32_t seed) const
    {
        QFile::copy(path(name), QStringLiteral("mutated-%1-%2").arg(name).arg(seed));
    }
    /// What a window that was used twice leaves of this name.
    [[nodiscard]] QByteArray leftBehind(const QString& file) const
    {
        const QTemporaryDir home;
        for (int times = 0; times < 2; ++times)
            useWindow(home.path(), {path(QStringLiteral("tiny.csv")), path(QStringLiteral("units.csv"))});
        return contentOf(home.filePath(file));
    }

    QTemporaryDir m_folder;
    int m_each = 0;
    int m_firstSeed = 0;
};

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--window"))
        return useWindows(arguments.value(2), arguments.value(3), arguments.value(4));
    qputenv("QTEST_FUNCTION_TIMEOUT", "100000000"); // thousands of files are one function
    TestMutatedFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_mutated_files.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of file that the model writes, and everything that can be in the way: each is said, and the old file stays
// whole. Pictures and pages: tests/views/charts/test_chart_files.
#include "model/exports/report/report.h"
#include "tests/support/file_limit.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/office.h"
#include "tests/support/sample_study.h"

#include <QDir>
#include <QTest>
#include <array>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// One kind of file, written first of its report.
struct Kind
{
    const char* name;
    std::set<ReportFormat> formats = {};
    std::set<ActivationTool> activation = {};
};

const std::array kinds{Kind{"report.pptx", {ReportFormat::Deck}},
                       Kind{"report.xlsx", {ReportFormat::Workbook}},
                       Kind{"recommendations.csv", {ReportFormat::Csv}},
                       Kind{"target-criteria.csv", {}, {ActivationTool::Target}},
                       Kind{"visitors.csv", {}, {ActivationTool::IdList}},
                       Kind{"figures.json"},
                       Kind{"keys.csv"}};

const QByteArray precious = "precious";

bool put(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(precious) == precious.size();
}

} // namespace

class TestWriteErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSaidAndOldFileStays_data();
    void isSaidAndOldFileStays();
    void temporaryDiskIsNotNeeded_data() { addKinds(); }
    void temporaryDiskIsNotNeeded();
    void whoReadsTheOldFileKeepsIt_data() { addKinds(); }
    void whoReadsTheOldFileKeepsIt();

private:
    static void addKinds()
    {
        QTest::addColumn<std::size_t>("kind");
        for (std::size_t i = 0; i < kinds.size(); ++i)
            QTest::newRow(kinds[i].name) << i;
    }
    [[nodiscard]] Status write(const Kind& kind, const QString& folder) const;

    ReportFigures m_figures;
    QTemporaryDir m_secrets;
};

void TestWriteErrors::initTestCase()
{
    const auto analysis = trainAndAnalyse(sampleStudy(300).interactions, {ItemKnnOptions{}}, {});
    QVERIFY(analysis);
    m_figures = {*analysis};
    // The secret is there, and also whoever has no rights can read it.
    const QTemporaryDir out;
    QVERIFY(write(kinds.back(), out.path()));
#ifdef __linux__
    if (::geteuid() == 0)
        for (const QString& path : {m_secrets.path(), m_secrets.filePath(QStringLiteral("secret"))})
            QCOMPARE(::chown(QFile::encodeName(path).constData(), ForeignFolder::nobody, ForeignFolder::nobody), 0);
#endif
}

Status TestWriteErrors::write(const Kind& kind, const QString& folder) const
{
    ReportOptions options;
    options.folder = folder.toStdU16String();
    options.secretFile = m_secrets.filePath(QStringLiteral("secret")).toStdU16String();
    options.created = "2026-11-26T06:00:00Z";
    options.formats = kind.formats;
    options.activation = kind.activation;
    if (kind.formats.contains(ReportFormat::Csv))
        options.items = {"recommendations"};
    if (std::string_view(kind.name) == "figures.json") // all, so that they are more than a page of the disk
        for (const ReportItem& item : reportItems(m_figures))
            options.items.push_back(item.key);
    if (std::string_view(kind.name) == "keys.csv") {
        options.pseudonymFile = QDir(folder).filePath(QStringLiteral("keys.csv")).toStdU16String();
        return writePseudonymFile(m_figures.analysis->data(), options, {});
    }
    const auto done = writeReport(m_figures, options, {});
    return done ? Status() : tl::unexpected(done.error());
}

void TestWriteErrors::isSaidAndOldFileStays_data()
{
    QTest::addColumn<std::size_t>("kind");
    QTest::addColumn<QByteArray>("what");
    for (std::size_t i = 0; i < kinds.size(); ++i)
        for (const char* what : {"no more bytes", "full disk", "read-only disk", "another's folder",
                                 "folder of that name", "no folder but a file"})
            QTest::addRow("%s: %s", kinds[i].name, what) << i << QByteArray(what);
}

void TestWriteErrors::isSaidAndOldFileStays()
{
    QFETCH(const std::size_t, kind);
    QFETCH(const QByteArray, what);
    const Kind& one = kinds[kind];
    const bool needsDisk = what.endsWith("disk");
    SmallDisk disk(QStringLiteral("8k")); // the old file and one page more
    if (needsDisk && !disk.works())
        QSKIP("a small disk can only be mounted by root");
    const QTemporaryDir own;
    const QString folder = needsDisk ? disk.path() : own.path();
    const QString path = QDir(folder).filePath(QString::fromLatin1(one.name));
    const bool isFolder = what == "folder of that name";
    const QString old = isFolder ? QDir(path).filePath(QStringLiteral("old")) : path;
    QVERIFY(!isFolder || QDir().mkdir(path));
    QVERIFY(put(old));
    const QStringList there = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    Status done;
    if (what == "no more bytes") {
        if (!FileLimit::works)
            QSKIP("no limit for files there");
        const FileLimit limit(200);
        done = write(one, folder);
    } else if (what == "another's folder") {
        const ForeignFolder foreign(folder);
        if (!foreign.works())
            QSKIP("nobody without rights can be had here");
        done = write(one, folder);
    } else if (what == "no folder but a file") {
        done = write(one, path);
    } else {
        QVERIFY(what != "read-only disk" || disk.makeReadOnly());
        done = write(one, folder);
    }
    QVERIFY(!done);
    QVERIFY(!done.error().what.empty() && !done.error().hint.empty() && !done.error().file.empty());
    QCOMPARE(contentOf(old), precious);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), there);
}

/// Nothing is put together in the folder for temporary files, so that a full one is in nobody's way.
void TestWriteErrors::temporaryDiskIsNotNeeded()
{
    QFETCH(const std::size_t, kind);
    SmallDisk disk(QStringLiteral("4k"));
    if (!disk.works() || !disk.makeReadOnly())
        QSKIP("a small disk can only be mounted by root");
    const QTemporaryDir out;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(disk.path()));
    const Status done = write(kinds[kind], out.path());
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    QVERIFY(contentOf(out.filePath(QString::fromLatin1(kinds[kind].name))).size() > 200);
}

void TestWriteErrors::whoReadsTheOldFileKeepsIt()
{
    QFETCH(const std::size_t, kind);
    const QTemporaryDir out;
    const QString path = out.filePath(QString::fromLatin1(kinds[kind].name));
    QVERIFY(put(path));
    QFile held(path);
    QVERIFY(held.open(QIODevice::ReadOnly));
    const Status done = write(kinds[kind], out.path());
#ifdef _WIN32
    QVERIFY(!done); // it cannot be replaced while it is open
    QCOMPARE(contentOf(path), precious);
#else
    QVERIFY(done);
    QVERIFY(contentOf(path) != precious);
#endif
    QCOMPARE(held.readAll(), precious);
}

QTEST_GUILESS_MAIN(TestWriteErrors)
#include "test_write_errors.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of file that the model writes, and everything that can be in the way: each is said, and the old file stays
// whole. Pictures and pages: tests/views/charts/test_chart_files.
#include "model/exports/lists/activation.h"
#include "model/exports/output_file.h"
#include "model/exports/report/report.h"
#include "tests/support/file_limit.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/office.h"
#include "tests/support/sample_study.h"

#include <QDir>
#include <QTest>
#include <array>
#include <numeric>

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
                       Kind{"target-entities.csv"},
                       Kind{"personalize-interactions.csv", {}, {ActivationTool::Personalize}},
                       Kind{"visitors.csv", {}, {ActivationTool::IdList}},
                       Kind{"figures.json"},
                       Kind{"keys.csv"}};

const QByteArray precious = "precious";

/// The submissions with a day each, and pages with titles, so that each list for other tools is more than a page of the
/// disk.
std::shared_ptr<const Dataset> dated(const Dataset& plain)
{
    auto data = std::make_shared<Dataset>(plain);
    auto table = std::make_shared<SubmissionTable>(*data->submissions);
    table->day.assign(static_cast<std::size_t>(table->rows()), 20000);
    data->submissions = table;
    data->names = std::make_shared<PageNames>();
    data->names->set(PageNames::Titles(static_cast<std::size_t>(data->pages()), std::string(200, 't')));
    return data;
}

/// One list for another tool, of all visitors.
struct List
{
    const char* name;
    Status (*put)(const Dataset& data, std::span<const std::int32_t> cookies, const ByteSink& sink,
                  const Progress& progress);
};

const std::array lists{
    List{
        "target-criteria.csv",
        [](const Dataset& data, std::span<const std::int32_t> cookies, const ByteSink& sink, const Progress& progress) {
            return writeTargetCriteria(data, emptyLists(cookies.size(), 10), cookies, sink, progress);
        }},
    List{"target-entities.csv", [](const Dataset& data, std::span<const std::int32_t> /*cookies*/, const ByteSink& sink,
                                   const Progress& progress) { return writeTargetEntities(data, sink, progress); }},
    List{"personalize-interactions.csv",
         [](const Dataset& data, std::span<const std::int32_t> /*cookies*/, const ByteSink& sink,
            const Progress& progress) { return writePersonalizeInteractions(data, sink, progress); }},
    List{"visitors.csv", [](const Dataset& data, std::span<const std::int32_t> cookies, const ByteSink& sink,
                            const Progress& progress) { return writeIdList(data, cookies, sink, progress); }}};

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
    void cancelKeepsTheOldList_data();
    void cancelKeepsTheOldList();

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
    const auto interactions = weigh(dated(*sampleStudy(300).interactions->data), {}, {});
    QVERIFY(interactions);
    const auto analysis = trainAndAnalyse(*interactions, {ItemKnnOptions{}}, {});
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
    if (std::string_view(kind.name) == "target-entities.csv") // a report writes it behind the criteria
        return writeFile(options.folder / kind.name, [&](const ByteSink& sink) {
            return writeTargetEntities(m_figures.analysis->data(), sink, {});
        });
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

void TestWriteErrors::cancelKeepsTheOldList_data()
{
    QTest::addColumn<std::size_t>("list");
    for (std::size_t i = 0; i < lists.size(); ++i)
        QTest::newRow(lists[i].name) << i;
}

/// Cancelled once bytes have gone out: none of them is left, and the file of before is.
void TestWriteErrors::cancelKeepsTheOldList()
{
    QFETCH(const std::size_t, list);
    const auto joined = joinTables(tableOf(randomRows(5, 18000, 3000, 40)), nullptr, {}, {});
    QVERIFY(joined);
    const auto data = dated(**joined);
    std::vector<std::int32_t> cookies(static_cast<std::size_t>(data->cookies()));
    std::iota(cookies.begin(), cookies.end(), 0);
    const QTemporaryDir out;
    const QString path = out.filePath(QString::fromLatin1(lists[list].name));
    QVERIFY(put(path));
    std::stop_source stop;
    std::size_t bytes = 0;
    const Status done = writeFile(path.toStdU16String(), [&](const ByteSink& sink) {
        const auto counted = [&](std::string_view part) {
            bytes += part.size();
            stop.request_stop();
            return sink(part);
        };
        return lists[list].put(*data, cookies, counted, Progress(stop.get_token(), {}));
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(bytes > 0);
    QCOMPARE(contentOf(path), precious);
    QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(TestWriteErrors)
#include "test_write_errors.moc"

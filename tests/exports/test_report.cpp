// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports, as other programs read them.
#include "model/exports/lists/pseudonyms.h"
#include "model/exports/report/report.h"
#include "model/stages/page_audience.h"
#include "tests/support/office.h"
#include "tests/support/report_figures.h"
#include "tests/support/sample_study.h"
#include "tests/support/shared_interactions.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sharedFilesGiveSoundFiles_data();
    void sharedFilesGiveSoundFiles();
    void namesWhatItWrites();
    void idsAndSecretStayHere();
    void pseudonymsAreNotInTheOrderOfTheIds();
    void controlGroupStandsApart();
    void audienceIsAnItem();
    void figuresAreThoseOfTheModel();
    void twoReportsAreTheSameBytes();
    void everyItemHasAKeyOfItsOwn();
    void unknownItemIsNamed();
    void chosenItemsOnly();

private:
    [[nodiscard]] ReportOptions optionsFor(const QString& folder) const;

    ReportFigures m_figures;
    QTemporaryDir m_secrets;
};

void TestReport::initTestCase()
{
    m_figures = figuresOf(sampleStudy(300).interactions);
}

ReportOptions TestReport::optionsFor(const QString& folder) const
{
    ReportOptions out;
    out.folder = folder.toStdU16String();
    out.secretFile = m_secrets.filePath(QStringLiteral("secret")).toStdU16String();
    out.created = "2026-11-26T06:00:00Z";
    return out;
}

void TestReport::sharedFilesGiveSoundFiles_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("briefs");
    QTest::newRow("seed") << QByteArray("seed") << QByteArray("submissions.csv") << 8;
    QTest::newRow("epub, 65 business units") << QByteArray("epub") << QByteArray("events.csv") << 65;
}

void TestReport::sharedFilesGiveSoundFiles()
{
    NEEDS_SHARED_DATA();
    NEEDS_OFFICE_READERS();
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, file);
    const auto figures =
        figuresOf(sharedInteractions(sharedData(folder.constData()), file.constData(), UnmappedPages::Keep));
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.perUnit = true;
    options.csv = spreadsheetForm("de_DE");
    // The checker reads a workbook anew for each of its charts: not with a million cells.
    if (folder == "epub")
        for (const ReportItem& item : reportItems(figures))
            if (item.usual && item.key != "recommendations" && item.key != "cookies")
                options.items.push_back(item.key);
    const auto done = writeReport(figures, options, {});
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    // All briefs are made alike: a few of them, for the time that their readers take.
    QStringList files;
    const QStringList all = officeFiles(out.path());
    for (qsizetype i = 0; i < all.size(); ++i)
        if (i % 16 == 0 || all[i].contains(QStringLiteral("report.")))
            files << all[i];
    QCOMPARE(officeFaults(files), QByteArray());
    QTEST(static_cast<int>(namesIn(out.path()).filter(QStringLiteral("brief ")).size()), "briefs");
}

void TestReport::namesWhatItWrites()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.perUnit = true;
    const auto done = writeReport(m_figures, options, {});
    QVERIFY(done);
    QStringList written;
    for (const auto& path : done->files)
        written << QString::fromStdU16String(path.filename().u16string());
    QStringList planned;
    for (const std::string& name : reportFiles(reportItems(m_figures), options, m_figures.analysis->data()))
        planned << QString::fromStdString(name);
    QCOMPARE(written, planned);
    written.sort();
    QStringList there = namesIn(out.path());
    there.sort();
    QCOMPARE(there, written);
}

void TestReport::idsAndSecretStayHere()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir out;
    const QTemporaryDir keys;
    ReportOptions options = optionsFor(out.path());
    options.pseudonymFile = keys.filePath(QStringLiteral("keys.csv")).toStdU16String();
    options.onSlides = {"cookies"};
    QVERIFY(writeReport(m_figures, options, {}));
    const Dataset& data = m_figures.analysis->data();
    const auto names = Pseudonyms::open(options.secretFile);
    QVERIFY(names);
    std::string cookie(data.cookieText(0)); // the first by pseudonym, who is on a slide, too
    for (std::int32_t other = 1; other < data.cookies(); ++other)
        if ((*names)->nameOf(data.cookieText(other)) < (*names)->nameOf(cookie))
            cookie = data.cookieText(other);
    QVERIFY(!anyFileHolds(out.path(), QString::fromStdString(cookie)));
    QVERIFY(anyFileHolds(out.path(), QString::fromStdString((*names)->nameOf(cookie))));
    const QByteArray keyFile = contentOf(keys.filePath(QStringLiteral("keys.csv")));
    QVERIFY(keyFile.contains(QByteArray::fromStdString((*names)->nameOf(cookie) + "," + cookie + "\r\n")));
    const QByteArray secret = contentOf(m_secrets.filePath(QStringLiteral("secret")));
    QCOMPARE(secret.size(), 64);
    for (const QString& folder : {out.path(), keys.path()}) {
        QVERIFY(!anyFileHolds(folder, QString::fromLatin1(secret)));
        QVERIFY(!anyFileHolds(folder, QString::fromLatin1(secret.toUpper())));
    }
    // As they are, where that is wanted; the secret is in no list for other tools either.
    options.pseudonyms = false;
    options.pseudonymFile.clear();
    options.activation = {ActivationTool::Target, ActivationTool::IdList};
    QVERIFY(writeReport(m_figures, options, {}));
    QVERIFY(!anyFileHolds(out.path(), QString::fromLatin1(secret)));
    QVERIFY(anyFileHolds(out.path(), QString::fromStdString(cookie)));
}

/// Beside a file with the ids, row n of one would be row n of the other.
void TestReport::pseudonymsAreNotInTheOrderOfTheIds()
{
    ReportFigures figures = m_figures;
    const auto audience = pageAudience(figures.analysis, {0}, {});
    QVERIFY(audience);
    figures.audience = *audience;
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.formats = {ReportFormat::Csv};
    options.items = {"cookies", "recommendations", "audience"};
    options.activation = {ActivationTool::IdList};
    const auto done = writeReport(figures, options, {});
    QVERIFY(done);
    const auto firstCells = [&](const char* file) {
        QList<QByteArray> cells;
        for (const QByteArray& line : contentOf(out.filePath(QString::fromLatin1(file))).split('\n').mid(1))
            if (const QByteArray cell = line.split(',').front();
                !cell.isEmpty() && (cells.isEmpty() || cells.back() != cell))
                cells << cell;
        return cells;
    };
    const auto names = Pseudonyms::open(options.secretFile);
    QVERIFY(names);
    const Dataset& data = m_figures.analysis->data();
    QList<QByteArray> all;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        all << QByteArray::fromStdString((*names)->nameOf(data.cookieText(cookie)));
    std::ranges::sort(all);
    QCOMPARE(firstCells("cookies.csv"), all);
    QCOMPARE(firstCells("recommendations.csv"), all);
    // Best first all the same: the pages' ranks and scores as without pseudonyms.
    const auto figuresIn = [&](const QString& folder) {
        QList<QByteArray> lines;
        for (const QByteArray& line : contentOf(folder + QStringLiteral("/audience.csv")).split('\n'))
            lines << line.mid(line.indexOf(','));
        return lines;
    };
    const QTemporaryDir plain;
    ReportOptions plainly = optionsFor(plain.path());
    plainly.formats = {ReportFormat::Csv};
    plainly.items = {"audience"};
    plainly.pseudonyms = false;
    QVERIFY(writeReport(figures, plainly, {}));
    QCOMPARE(figuresIn(out.path()), figuresIn(plain.path()));
    // The list with the ids is what pseudonyms are undone with: that is said.
    QVERIFY(!done->remarks.empty());
    QVERIFY(english(done->remarks.back()).find("whose the pseudonyms are") != std::string::npos);
}

void TestReport::controlGroupStandsApart()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.pseudonyms = false;
    options.formats = {ReportFormat::Csv};
    options.activation = {ActivationTool::Target, ActivationTool::IdList};
    options.holdOut.share = 0.3;
    QVERIFY(writeReport(m_figures, options, {}));
    const auto cookies = [&](const char* name) {
        QSet<QByteArray> all;
        for (const QByteArray& line : contentOf(out.filePath(QString::fromLatin1(name))).split('\n'))
            if (const QByteArray cell = line.trimmed().split(',').front().replace('"', "");
                !cell.isEmpty() && cell != "cookie" && !cell.startsWith('#')) // no heads
                all << cell;
        return all;
    };
    const auto treated = cookies("recommendations.csv");
    const auto control = cookies("control-group.csv");
    QVERIFY(!control.isEmpty());
    QVERIFY(!treated.intersects(control));
    QCOMPARE(treated.size() + control.size(), static_cast<qsizetype>(m_figures.analysis->data().cookies()));
    for (const QByteArray& cookie : control)
        QVERIFY(isHeldOut(cookie.toStdString(), options.holdOut));
    // Tools show nothing to it either.
    QCOMPARE(cookies("visitors.csv"), treated);
    QCOMPARE(cookies("target-criteria.csv"), treated);
}

/// The members in their order; with a control group each stands in one of two files, still best first.
void TestReport::audienceIsAnItem()
{
    ReportFigures figures = m_figures;
    const auto audience = pageAudience(figures.analysis, {0}, {});
    QVERIFY(audience && (*audience)->members() > 10);
    figures.audience = *audience;
    const auto cookiesIn = [](const QString& file) {
        QList<QByteArray> out;
        for (const QByteArray& line : contentOf(file).split('\n').mid(1))
            if (!line.isEmpty())
                out << line.split(',').front();
        return out;
    };
    QList<QByteArray> all;
    for (const AudienceMember& member : (*audience)->audience.members)
        all << QByteArray::fromStdString(std::string(figures.analysis->data().cookieText(member.cookie)));
    for (const double share : {0.0, 0.3}) {
        const QTemporaryDir out;
        ReportOptions options = optionsFor(out.path());
        options.pseudonyms = false;
        options.formats = {ReportFormat::Csv};
        options.items = {"audience"};
        options.holdOut.share = share;
        const auto done = writeReport(figures, options, {});
        QVERIFY(done);
        // Planned by items that know of no control group, as the dialog's.
        QCOMPARE(done->files.size(), reportFiles(reportItems(figures), options, figures.analysis->data()).size());
        QList<QByteArray> treated = all;
        QList<QByteArray> control;
        treated.removeIf([&](const QByteArray& cookie) {
            const bool held = share > 0.0 && isHeldOut(cookie.toStdString(), options.holdOut);
            if (held)
                control << cookie;
            return held;
        });
        QCOMPARE(cookiesIn(out.filePath(QStringLiteral("audience.csv"))), treated);
        const QString apart = out.filePath(QStringLiteral("audience-control-group.csv"));
        QCOMPARE(QFile::exists(apart), share > 0.0);
        if (share > 0.0)
            QCOMPARE(cookiesIn(apart), control);
        QCOMPARE(control.isEmpty(), share <= 0.0);
    }
}

void TestReport::figuresAreThoseOfTheModel()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.formats = {};
    QVERIFY(writeReport(m_figures, options, {}));
    QCOMPARE(namesIn(out.path()), QStringList{QStringLiteral("figures.json")});
    const QJsonObject json = QJsonDocument::fromJson(contentOf(out.filePath(QStringLiteral("figures.json")))).object();
    int compared = 0;
    for (const auto& chart : json[QStringLiteral("charts")].toArray())
        for (const ReportItem& item : reportItems(m_figures)) {
            const auto* known = std::get_if<ReportChart>(&item.content);
            if (known == nullptr || chart[QStringLiteral("id")].toString().toStdString() != item.key)
                continue;
            for (std::size_t s = 0; s < known->data.series.size(); ++s)
                for (std::size_t i = 0; i < known->data.series[s].values.size(); ++i) {
                    const auto value = chart[QStringLiteral("series")][static_cast<int>(s)][QStringLiteral("values")]
                                            [static_cast<int>(i)];
                    QCOMPARE(value.toDouble(), known->data.series[s].values[i]);
                    ++compared;
                }
        }
    QVERIFY(compared > 20);
}

/// Every file of two reports of the same figures; with another date only those that hold it differ.
void TestReport::twoReportsAreTheSameBytes()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const QTemporaryDir later;
    for (const QTemporaryDir* out : {&first, &second, &later}) {
        ReportOptions options = optionsFor(out->path());
        options.perUnit = true;
        options.activation = {ActivationTool::Target, ActivationTool::IdList};
        if (out == &later)
            options.created = "2026-11-27T06:00:00Z";
        QVERIFY(writeReport(m_figures, options, {}));
    }
    const QStringList names = namesIn(first.path());
    QVERIFY(names.size() > 10);
    QCOMPARE(namesIn(second.path()), names);
    for (const QString& name : names) {
        const QByteArray bytes = contentOf(first.filePath(name));
        QVERIFY2(contentOf(second.filePath(name)) == bytes, qPrintable(name));
        const bool dated = !name.endsWith(QLatin1String(".csv"));
        QVERIFY2((contentOf(later.filePath(name)) != bytes) == dated, qPrintable(name));
    }
}

void TestReport::everyItemHasAKeyOfItsOwn()
{
    std::set<std::string> keys;
    for (const ReportItem& item : reportItems(m_figures, {.share = 0.1}))
        QVERIFY2(keys.insert(item.key).second, item.key.c_str());
    QVERIFY(keys.size() > 10);
}

void TestReport::unknownItemIsNamed()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.items = {"hit-rate", "nonsense"};
    const auto done = writeReport(m_figures, options, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    const QString text = QString::fromStdString(done.error().text());
    QVERIFY(text.contains(QStringLiteral("nonsense")) && text.contains(QStringLiteral("similarity-by-bu")));
    QVERIFY(namesIn(out.path()).isEmpty());
}

void TestReport::chosenItemsOnly()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.items = {"hit-rate", "cookies"};
    const auto done = writeReport(m_figures, options, {});
    QVERIFY(done);
    QCOMPARE(namesIn(out.path()), (QStringList{QStringLiteral("cookies.csv"), QStringLiteral("figures.json"),
                                               QStringLiteral("report.pptx"), QStringLiteral("report.xlsx")}));
}

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"

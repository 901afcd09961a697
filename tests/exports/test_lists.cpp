// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the machine as lists: pseudonyms, control groups, files for other tools.
#include "model/exports/lists/hold_out.h"
#include "model/exports/lists/pseudonyms.h"
#include "model/exports/recommendations_csv.h"
#include "tests/support/any_lists.h"
#include "tests/support/office.h"
#include "tests/support/sample_study.h"

#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QByteArray textOf(const std::function<Status(const CsvWriter::Sink& sink)>& write)
{
    QByteArray out;
    const Status done = write([&](std::string_view bytes) {
        out.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return true;
    });
    return done ? out : QByteArray("failed: ").append(QByteArray::fromStdString(done.error().text()));
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pseudonymIsTheStandardsHmac();
    void secretIsMadeOnceForItsOwnerOnly();
    void secretOfOthersIsRefused();
    void onlyCookiesGetPseudonyms();
    void controlGroupIsTheShareAndStays();
    void targetCriteria();
    void targetEntities();
    void personalizeNeedsDates();
    void personalize();
    void idList();
    void anyCellsSurvive_data();
    void anyCellsSurvive();
    void recommendationsMadeAtOnceEqualThoseInTurn();
    void recommendationsEndWhereTheyAreCancelled();

private:
    Study m_study;
};

void TestLists::initTestCase()
{
    m_study = sampleStudy(400);
}

void TestLists::pseudonymIsTheStandardsHmac()
{
    // RFC 4231, test case 2: key "Jefe".
    const Pseudonyms names("Jefe");
    QCOMPARE(names.nameOf("what do ya want for nothing?"), std::string("p5bdcc146bf60754e6a042426089575c7"));
}

void TestLists::secretIsMadeOnceForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("below/pseudonyms.secret"));
    const auto first = Pseudonyms::open(path.toStdU16String());
    QVERIFY(first);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto all = owner | QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                     QFileDevice::WriteOther | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(path) & all, QFileDevice::Permissions(owner));
    const auto again = Pseudonyms::open(path.toStdU16String());
    QVERIFY(again);
    QCOMPARE((*first)->nameOf("a"), (*again)->nameOf("a"));
    QVERIFY((*first)->nameOf("a") != (*first)->nameOf("b"));
    const auto other = Pseudonyms::open(folder.filePath(QStringLiteral("other.secret")).toStdU16String());
    QVERIFY(other);
    QVERIFY((*first)->nameOf("a") != (*other)->nameOf("a"));
    QCOMPARE(contentOf(path).size(), 64);
}

void TestLists::secretOfOthersIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pseudonyms.secret"));
    QVERIFY(Pseudonyms::open(path.toStdU16String()));
    QFile(path).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const auto refused = Pseudonyms::open(path.toStdU16String());
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("600") != std::string::npos);
    QFile(path).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("short") == 5);
    file.close();
    QVERIFY(!Pseudonyms::open(path.toStdU16String()));
}

void TestLists::onlyCookiesGetPseudonyms()
{
    TableData table{.id = "t", .title = {}, .rows = 1, .elements = {}, .columns = {}};
    table.columns = {
        tableColumn(ColumnRole::Page, "page", {}, {}, [](std::int32_t) { return std::string_view("/a"); }),
        tableColumn(ColumnRole::Cookie, "cookie", {}, {}, [](std::int32_t) { return std::string_view("0019"); }),
        tableColumn(ColumnRole::Count, "n", {}, {}, [](std::int32_t) { return 3; })};
    const auto names = std::make_shared<const Pseudonyms>("secret");
    const QByteArray out = textOf([&](const CsvWriter::Sink& sink) -> Status {
        CsvWriter csv(sink);
        PseudonymRows rows(table, names, csv);
        PseudonymRows plain(table, nullptr, csv);
        putRow(table, 0, rows);
        putRow(table, 0, rows);
        putRow(table, 0, plain);
        static_cast<void>(csv.finish());
        return {};
    });
    const std::string line = "/a," + names->nameOf("0019") + ",3\r\n";
    QCOMPARE(out.toStdString(), line + line + "/a,0019,3\r\n");
}

void TestLists::controlGroupIsTheShareAndStays()
{
    int held = 0;
    int both = 0;
    constexpr int many = 20000;
    for (int i = 0; i < many; ++i) {
        const std::string id = "cookie " + std::to_string(i);
        const bool in = isHeldOut(id, {.share = 0.2});
        held += in ? 1 : 0;
        both += in && isHeldOut(id, {.share = 0.2, .seed = 7}) ? 1 : 0;
        // A larger share has all of a smaller one's.
        QVERIFY(!in || isHeldOut(id, {.share = 0.3}));
        QVERIFY(!isHeldOut(id, {.share = 0.0}));
    }
    QVERIFY2(std::abs(held - many / 5) < 300, qPrintable(QString::number(held))); // 5 standard deviations
    QVERIFY2(std::abs(both - many / 25) < 150, qPrintable(QString::number(both)));
    const Dataset& data = *m_study.interactions->data;
    const auto parts = heldOutParts(data, everybody(data), {.share = 0.25});
    QCOMPARE(parts.treated.size() + parts.control.size(), static_cast<std::size_t>(data.cookies()));
    for (const auto cookie : parts.control)
        QVERIFY(isHeldOut(data.cookieText(cookie), {.share = 0.25}));
}

void TestLists::targetCriteria()
{
    const Dataset& data = *m_study.interactions->data;
    const QByteArray out = textOf([&](const CsvWriter::Sink& sink) {
        return writeTargetCriteria(data, m_study.analysis->recommendations, everybody(data), sink, {});
    });
    const QByteArrayList lines = out.trimmed().split('\n');
    int head = 0;
    while (lines[head].startsWith("## RECS"))
        ++head;
    QVERIFY(head >= 1);
    QCOMPARE(lines.size() - head, static_cast<qsizetype>(data.cookies()));
    for (qsizetype i = head; i < lines.size(); ++i) {
        const QByteArrayList fields = lines[i].trimmed().split(',');
        const auto cookie = static_cast<std::int32_t>(i - head);
        QCOMPARE(fields[0].toStdString(), std::string(data.cookieText(cookie)));
        QCOMPARE(fields.size() - 1, static_cast<qsizetype>(m_study.analysis->recommendations.lengthOf(cookie)));
    }
}

void TestLists::targetEntities()
{
    const Dataset& data = *m_study.interactions->data;
    const QByteArray out = textOf([&](const CsvWriter::Sink& sink) { return writeTargetEntities(data, sink, {}); });
    const QByteArrayList lines = out.trimmed().split('\n');
    QVERIFY(lines[3].startsWith("## RECSentity.id,entity.name,entity.categoryId,entity.message,entity.thumbnailUrl,"
                                "entity.value,entity.pageUrl,"));
    QCOMPARE(lines.size() - 4, static_cast<qsizetype>(data.pages()));
    for (qsizetype i = 4; i < lines.size(); ++i) {
        QCOMPARE(lines[i].count(','), 18);
        QVERIFY(!lines[i].contains(",,"));
        QVERIFY(!lines[i].contains("Unmapped"));
    }
}

void TestLists::personalizeNeedsDates()
{
    const QByteArray out = textOf([&](const CsvWriter::Sink& sink) {
        return writePersonalizeInteractions(*m_study.interactions->data, sink, {});
    });
    QVERIFY2(out.startsWith("failed: ") && out.contains("date"), out);
}

void TestLists::personalize()
{
    Dataset data = *m_study.interactions->data;
    auto table = std::make_shared<SubmissionTable>(*data.submissions);
    table->day.assign(static_cast<std::size_t>(table->rows()), 20000);
    table->day.front() = std::numeric_limits<std::int32_t>::min();
    data.submissions = table;
    const QByteArray out =
        textOf([&](const CsvWriter::Sink& sink) { return writePersonalizeInteractions(data, sink, {}); });
    const QByteArrayList lines = out.trimmed().split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("USER_ID,ITEM_ID,TIMESTAMP,EVENT_TYPE"));
    QVERIFY(lines.size() > 1001);
    QCOMPARE(lines[1].trimmed().split(',')[2], QByteArray("1728043200"));
}

void TestLists::idList()
{
    const Dataset& data = *m_study.interactions->data;
    const std::vector<std::int32_t> two{3, 1};
    const QByteArray out = textOf([&](const CsvWriter::Sink& sink) { return writeIdList(data, two, sink, {}); });
    QCOMPARE(out.toStdString(), "\"cookie\"\r\n\"" + std::string(data.cookieText(3)) + "\"\r\n\"" +
                                    std::string(data.cookieText(1)) + "\"\r\n");
}

void TestLists::anyCellsSurvive_data()
{
    QTest::addColumn<std::size_t>("file");
    for (std::size_t i = 0; i < toolFiles.size(); ++i)
        QTest::newRow(toolFiles[i].name) << i;
}

/// 2,000 of each kind of text as they are, in every file for another tool.
void TestLists::anyCellsSurvive()
{
    QFETCH(const std::size_t, file);
    if (!askPython("print('[1]')", {}).isArray())
        QSKIP("python3 is absent (tools/packages-tests.txt)");
    const auto data = anyData();
    QVERIFY(data);
    QCOMPARE(data->cookies(), 2000);
    const ToolFile& one = toolFiles[file];
    Cells read = readByPython(textOf([&](const CsvWriter::Sink& sink) { return one.write(*data, sink); }));
    QVERIFY(read.size() > one.head);
    read.erase(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(one.head));
    const Cells expected = one.cells(*data);
    QVERIFY(expected.size() >= 2000);
    QCOMPARE(read.size(), expected.size());
    for (std::size_t i = 0; i < read.size(); ++i)
        QVERIFY2(read[i] == expected[i], qPrintable(QStringLiteral("row %1").arg(i)));
}

namespace {

/// A sink that can only take rows in turn.
class InTurn final : public RowSink
{
public:
    explicit InTurn(CsvWriter& csv)
        : m_csv(csv)
    {
    }
    void text(std::string_view value) override { m_csv.text(value); }
    void number(std::int64_t value) override { m_csv.number(value); }
    void number(double value) override { m_csv.number(value); }
    void endRow() override { m_csv.endRow(); }

private:
    CsvWriter& m_csv;
};

} // namespace

void TestLists::recommendationsMadeAtOnceEqualThoseInTurn()
{
    const Analysis& analysis = *m_study.analysis;
    // Several blocks: every visitor many times over.
    std::vector<std::int32_t> cookies;
    for (int i = 0; i < 10; ++i)
        std::ranges::copy(everybody(analysis.data()), std::back_inserter(cookies));
    for (const bool explained : {false, true}) {
        const RecommendationColumns columns{.strongest = explained, .words = explained};
        const auto put = [&](RowSink& sink) {
            return putRecommendations(*analysis.model, analysis.recommendations, cookies, columns, sink, {});
        };
        const QByteArray atOnce = textOf([&](const CsvWriter::Sink& sink) {
            CsvWriter csv(sink);
            Status done = put(csv);
            return csv.finish() ? done : fail(ErrorKind::Internal, {});
        });
        const QByteArray inTurn = textOf([&](const CsvWriter::Sink& sink) {
            CsvWriter csv(sink);
            InTurn rows(csv);
            Status done = put(rows);
            return csv.finish() ? done : fail(ErrorKind::Internal, {});
        });
        QVERIFY(atOnce.count('\n') > 3 * 8192);
        QVERIFY(atOnce == inTurn);
    }
}

void TestLists::recommendationsEndWhereTheyAreCancelled()
{
    const Analysis& analysis = *m_study.analysis;
    std::stop_source stop;
    std::vector<std::int32_t> cookies;
    for (int i = 0; i < 40; ++i)
        std::ranges::copy(everybody(analysis.data()), std::back_inserter(cookies));
    std::size_t bytes = 0;
    CsvWriter csv([&](std::string_view part) {
        bytes += part.size();
        stop.request_stop();
        return true;
    });
    const Status done =
        putRecommendations(*analysis.model, analysis.recommendations, cookies, {}, csv, Progress(stop.get_token(), {}));
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Cancelled);
    QVERIFY(bytes > 0);
}

QTEST_GUILESS_MAIN(TestLists)
#include "test_lists.moc"

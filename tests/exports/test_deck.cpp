// SPDX-License-Identifier: GPL-3.0-or-later
// Decks as other programs read them: sound, complete, editable, with the model's own figures.
#include "model/exports/chart/chart_parts.h"
#include "model/exports/deck/deck_table.h"
#include "model/exports/opc/xml_text.h"
#include "tests/support/any_text.h"
#include "tests/support/deck_samples.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <tuple>

using namespace leadlight;
using namespace leadlight::testing;

class TestDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSound_data();
    void isSound();
    void holdsTheModelsFigures();
    void levelsAreLinesOfTheirOwn();
    void marksStandOnUprightBars();
    void marksStandOnLyingBars();
    void anyCellsSurvive();
    void nothingToShow();
    void longOnesGoOn();
    void namesFitTheirCells();
    void headersAreWholeWhereThereIsRoom();
    void lightColoursOfManyUnitsDiffer();
    void sameDeckIsTheSameBytes();
    void cookiesAreNamedByTheCaller();
    void errorsKeepTheOldFile();
};

void TestDeck::isSound_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("slides");
    QTest::newRow("8 business units") << 8 << 11;
    QTest::newRow("30") << 30 << 12;
    QTest::newRow("65") << 65 << 14;
}

void TestDeck::isSound()
{
    NEEDS_OFFICE_READERS();
    QFETCH(const int, units);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    const DeckDone done = written(everything(units), path);
    QCOMPARE(officeFaults({path}), QByteArray());
    QTEST(done.slides, "slides");
    QVERIFY(done.remarks.empty());
}

void TestDeck::holdsTheModelsFigures()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    const Deck deck = everything(8);
    written(deck, path);
    const QJsonObject charts = chartsOf(path);
    const auto same = [](const QJsonValue& cells, const std::vector<double>& values) {
        const QJsonArray array = cells.toArray();
        if (array.size() != static_cast<qsizetype>(values.size()))
            return false;
        for (qsizetype i = 0; i < array.size(); ++i)
            if (std::abs(array[i].toDouble() - values[static_cast<std::size_t>(i)]) > 1e-12)
                return false;
        return true;
    };
    int compared = 0;
    for (const DeckSlide& slide : deck.slides) {
        const auto* chart = std::get_if<ChartData>(&slide.content);
        if (chart == nullptr || chart->kind == ChartData::Kind::Scatter)
            continue;
        const QJsonObject found = charts[QStringLiteral("chart:") + QString::fromStdString(slide.id)].toObject();
        QCOMPARE(found[QStringLiteral("alt")].toString(),
                 QString::fromStdString(cleanText(english(altTextOf(*chart)))));
        for (std::size_t i = 0; i < chart->series.size(); ++i) {
            const QJsonValue series = found[QStringLiteral("series")][static_cast<int>(i)];
            QVERIFY(same(series[QStringLiteral("values")], chart->series[i].values));
            ++compared;
            if (chart->series[i].low.empty())
                continue;
            std::vector<double> below;
            std::vector<double> above;
            for (std::size_t k = 0; k < chart->series[i].low.size(); ++k) {
                below.push_back(chart->series[i].values[k] - chart->series[i].low[k]);
                above.push_back(chart->series[i].high[k] - chart->series[i].values[k]);
            }
            QVERIFY(same(series[QStringLiteral("minus")], below));
            QVERIFY(same(series[QStringLiteral("plus")], above));
        }
    }
    QCOMPARE(compared, 5);
    const QJsonObject texts = textsIn(path);
    QCOMPARE(texts[QStringLiteral("notes:hit-rate")].toString(),
             QStringLiteral("In-sample: measured on the submissions that the model was trained on."));
    // What the chart marks and names itself is not said once more.
    QVERIFY(!texts[QStringLiteral("subtitle:hit-rate")].toString().contains(QStringLiteral("Mean 0.523")));
}

void TestDeck::levelsAreLinesOfTheirOwn()
{
    NEEDS_OFFICE_READERS();
    Deck deck;
    deck.properties = {"Lines", "en-US", "2026-11-26T06:00:00Z"};
    deck.slides = {slideOf(sampleLines())};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    written(deck, path);
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonArray series = chartsOf(path)[QStringLiteral("chart:learning")][QStringLiteral("series")].toArray();
    QCOMPARE(series.size(), 3); // two models and the level of today
    QCOMPARE(series[2][QStringLiteral("name")].toString(), QStringLiteral("today 0.455"));
    for (const auto& value : series[2][QStringLiteral("values")].toArray())
        QCOMPARE(value.toDouble(), 0.455);
}

/// The bins are counted from 1, as PowerPoint and LibreOffice place dots over upright bars.
void TestDeck::marksStandOnUprightBars()
{
    NEEDS_OFFICE_READERS();
    Deck deck;
    deck.properties = {"Marks", "en-US", "2026-11-26T06:00:00Z"};
    deck.slides = {slideOf(sampleHistogram())};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    written(deck, path);
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonArray series = chartsOf(path)[QStringLiteral("chart:hit-rate")][QStringLiteral("series")].toArray();
    const ChartData chart = sampleHistogram();
    QCOMPARE(series.size(), 1 + static_cast<qsizetype>(chart.markers.size()));
    for (std::size_t i = 0; i < chart.markers.size(); ++i) {
        const QJsonValue line = series[static_cast<qsizetype>(i) + 1];
        QCOMPARE(line[QStringLiteral("name")].toString(), QString::fromStdString(english(chart.markers[i].label)));
        const QJsonArray places = line[QStringLiteral("x")].toArray();
        QCOMPARE(places.size(), 2);
        for (const auto& place : places)
            QVERIFY(std::abs(place.toDouble() - (1.0 + 10.0 * chart.markers[i].at)) < 1e-9);
        QCOMPARE(line[QStringLiteral("y")].toArray(), QJsonArray({0.0, 400.0})); // the axis ends there, too
    }
    // The lines at 0.523, 0.294 and 0.726 would cross the numbers of the bars there.
    const auto part = askPython("import sys, zipfile, json\nz = zipfile.ZipFile(sys.argv[1])\n"
                                "print(json.dumps([z.read('ppt/charts/chart1.xml').decode()]))",
                                {path});
    QCOMPARE(part[0].toString().count(QStringLiteral("<c:manualLayout>")), 3);
}

void TestDeck::marksStandOnLyingBars()
{
    NEEDS_OFFICE_READERS();
    Deck deck;
    deck.properties = {"Marks", "en-US", "2026-11-26T06:00:00Z"};
    deck.slides = {slideOf(sampleDots())};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    written(deck, path);
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonArray series = chartsOf(path)[QStringLiteral("chart:models")][QStringLiteral("series")].toArray();
    QCOMPARE(series.size(), 2);
    QCOMPARE(series[1][QStringLiteral("name")].toString(), QStringLiteral("most popular 0.455"));
    QCOMPARE(series[1][QStringLiteral("values")].toArray(), QJsonArray({0.455, 0.455, 0.455, 0.455}));
}

/// 2,000 cells of a table over many slides, and as many names and numbers behind a chart.
void TestDeck::anyCellsSurvive()
{
    NEEDS_OFFICE_READERS();
    std::mt19937 random(11);
    const auto texts = std::make_shared<std::vector<std::string>>();
    ChartData chart = sampleLines();
    chart.categoryAt.clear();
    chart.categories.clear();
    chart.series.resize(1);
    chart.series[0].values.clear();
    for (int i = 0; i < 2000; ++i) {
        texts->push_back(anyText(random));
        chart.categories.push_back(Phrase::verbatim(texts->back()));
        chart.series[0].values.push_back(static_cast<double>(random()) / 1e7);
    }
    TableData table{.id = "t", .title = Phrase::verbatim("any"), .rows = 1000, .elements = {}, .columns = {}};
    for (const std::int32_t offset : {0, 1000})
        table.columns.push_back(tableColumn(ColumnRole::Note, offset == 0 ? "a" : "b", Phrase::verbatim("Text"), {},
                                            [texts, offset](std::int32_t row) -> std::string_view {
                                                return (*texts)[static_cast<std::size_t>(row + offset)];
                                            }));
    Deck deck;
    deck.properties = {"Any", "en-US", "2026-11-26T06:00:00Z"};
    deck.slides = {slideOf(chart), tableSlide({std::move(table), 1000})};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("any.pptx"));
    written(deck, path);
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonArray cells = askPython(R"(
import json, sys, zipfile, re
from lxml import etree
A = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
z = zipfile.ZipFile(sys.argv[1])
slides = [n for n in z.namelist() if re.match('ppt/slides/slide[0-9]+.xml', n)]
out = []
for s in sorted(slides, key=lambda n: int(re.sub('[^0-9]', '', n))):
    for table in etree.fromstring(z.read(s)).iter(A + 'tbl'):
        for row in list(table.iter(A + 'tr'))[1:]:
            out.append([''.join(t.text or '' for t in cell.iter(A + 't')) for cell in row.iter(A + 'tc')])
print(json.dumps(out)))",
                                       {path})
                                 .array();
    QCOMPARE(cells.size(), 1000);
    constexpr std::size_t uncut = 1000;
    for (qsizetype row = 0; row < cells.size(); ++row)
        for (qsizetype column = 0; column < 2; ++column)
            QCOMPARE(
                cells[row][column].toString(),
                QString::fromStdString(cutToWidth((*texts)[static_cast<std::size_t>(row + column * 1000)], uncut)));
    const QJsonObject series = chartsOf(path)[QStringLiteral("chart:learning")][QStringLiteral("series")][0].toObject();
    const QJsonArray values = series[QStringLiteral("values")].toArray();
    QCOMPARE(values.size(), 2000);
    for (qsizetype i = 0; i < values.size(); ++i)
        QCOMPARE(values[i].toDouble(), chart.series[0].values[static_cast<std::size_t>(i)]);
}

void TestDeck::nothingToShow()
{
    NEEDS_OFFICE_READERS();
    Deck deck;
    deck.properties = {"Empty", "de-DE", "2026-11-26T06:00:00Z"};
    for (ChartData chart : {sampleHistogram(), sampleBars(), sampleDots(), sampleLines()}) {
        chart.categories.clear();
        for (ChartSeries& series : chart.series)
            series.values = series.low = series.high = {};
        deck.slides.push_back(slideOf(chart));
    }
    deck.slides.push_back(tableSlide(longTable(0)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    QCOMPARE(written(deck, path).slides, 5);
    QCOMPARE(officeFaults({path}), QByteArray());
    QCOMPARE(textsIn(path)[QStringLiteral("chart:hit-rate")].toString(), QStringLiteral("There is nothing to show."));
}

void TestDeck::longOnesGoOn()
{
    NEEDS_OFFICE_READERS();
    Deck deck;
    deck.properties = {"Long", "en-US", "2026-11-26T06:00:00Z"};
    deck.slides = {slideOf(unitBars(130)), tableSlide(longTable(40))};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    written(deck, path);
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonObject charts = chartsOf(path);
    QCOMPARE(charts.size(), 5);
    int bars = 0;
    for (const auto& chart : charts)
        bars += static_cast<int>(chart[QStringLiteral("series")][0][QStringLiteral("values")].toArray().size());
    QCOMPARE(bars, 100);
    const QJsonObject texts = textsIn(path);
    QVERIFY(texts[QStringLiteral("finding:similarity-by-bu/2")].toString().endsWith(QStringLiteral("(2 of 5)")));
    QVERIFY(texts[QStringLiteral("subtitle:similarity-by-bu/5")].toString().contains(
        QStringLiteral("30 more are not shown")));
    QVERIFY(texts[QStringLiteral("subtitle:pages/3")].toString().contains(QStringLiteral("10 more are not shown")));
}

void TestDeck::namesFitTheirCells()
{
    QCOMPARE(cutToWidth("short", 10), std::string("short"));
    QCOMPARE(cutToWidth("a name that is long", 8), std::string("a name…"));
    QCOMPARE(cutToWidth("日本語のページ", 8), std::string("日本語…"));
    QCOMPARE(shownWidth("日本"), std::size_t{4});
    QCOMPARE(cutToWidth("a\nb", 8), std::string("a b"));
}

/// A column of short numbers under a long header gets the room that the header needs; the longest texts give way.
void TestDeck::headersAreWholeWhereThereIsRoom()
{
    constexpr long long width = 11'000'000;
    TableData data{.id = "t", .title = Phrase::verbatim("t"), .rows = 2, .elements = {}, .columns = {}};
    const std::string model(120, 'm');
    data.columns.push_back(tableColumn(ColumnRole::Text, "model", Phrase::verbatim("Model"), {},
                                       [model](std::int32_t) -> std::string_view { return model; }));
    for (const char* header : {"Found in the top 10", "Against popular", "By chance alone", "Against current"})
        data.columns.push_back(tableColumn(ColumnRole::Number, header, Phrase::verbatim(header), {},
                                           [](std::int32_t row) { return static_cast<double>(row); }));
    DeckPage page;
    page.rows = 2;
    const std::string xml = tableXml({data}, page, {}, width);
    for (const char* header : {"Found in the top 10", "Against popular", "By chance alone", "Against current"})
        QVERIFY2(xml.find(header) != std::string::npos, header);
    QVERIFY(xml.find(model) == std::string::npos); // which nothing could hold
    long long all = 0;
    for (std::size_t at = xml.find("<a:gridCol w=\""); at != std::string::npos;
         at = xml.find("<a:gridCol w=\"", at + 1))
        all += std::stoll(xml.substr(at + 14));
    QCOMPARE(all, width);
}

/// Of two business units with one accent, lighter and darker.
void TestDeck::lightColoursOfManyUnitsDiffer()
{
    std::set<std::tuple<std::string, int, int>> seen;
    for (int unit = 0; unit < 18; ++unit) {
        const ThemeTint tint = light(unitTint(unit, -1));
        QVERIFY(seen.emplace(tint.name, tint.lumMod, tint.lumOff).second);
        QVERIFY(tint.lumOff >= 60000 && tint.lumMod + tint.lumOff <= 100000);
    }
}

void TestDeck::sameDeckIsTheSameBytes()
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.pptx"));
    const QString b = folder.filePath(QStringLiteral("b.pptx"));
    const QString later = folder.filePath(QStringLiteral("later.pptx"));
    Deck deck = everything(8);
    written(deck, a);
    written(deck, b);
    deck.properties.created = "2026-11-27T06:00:00Z";
    written(deck, later);
    QVERIFY(contentOf(a).size() > 10000);
    QCOMPARE(contentOf(a), contentOf(b));
    QVERIFY(contentOf(a) != contentOf(later));
}

void TestDeck::cookiesAreNamedByTheCaller()
{
    NEEDS_OFFICE_READERS();
    DeckTable table;
    table.data = {.id = "t", .title = Phrase::verbatim("t"), .rows = 1, .elements = {}, .columns = {}};
    table.data.columns = {tableColumn(ColumnRole::Cookie, "cookie", Phrase::verbatim("Cookie"), {},
                                      [](std::int32_t) -> std::string_view { return "00197676701165909"; })};
    Deck deck;
    deck.properties = {"Report", "en-US", "2026-11-26T06:00:00Z"};
    deck.slides = {tableSlide(table)};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    DeckOptions options;
    options.cookieName = [](std::string_view) { return std::string("visitor one"); };
    written(deck, path, options);
    const auto slide = askPython("import sys, zipfile, json\nz = zipfile.ZipFile(sys.argv[1])\n"
                                 "print(json.dumps([z.read('ppt/slides/slide1.xml').decode()]))",
                                 {path});
    QVERIFY(slide[0].toString().contains(QStringLiteral("visitor one")));
    QVERIFY(!slide[0].toString().contains(QStringLiteral("00197676701165909")));
}

void TestDeck::errorsKeepTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    written(everything(8), path);
    const QByteArray before = contentOf(path);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelledDeck = writeDeck(everything(30), {}, path.toStdU16String(), Progress(stop.get_token(), {}));
    QVERIFY(!cancelledDeck);
    QCOMPARE(cancelledDeck.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contentOf(path), before);
    const auto nowhere =
        writeDeck(everything(8), {}, QString(path + QStringLiteral("/below.pptx")).toStdU16String(), {});
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().file.empty());
}

QTEST_GUILESS_MAIN(TestDeck)
#include "test_deck.moc"

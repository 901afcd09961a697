// SPDX-License-Identifier: GPL-3.0-or-later
// Decks with a template of the user's own, and decks that were made earlier and worked on since.
#include "tests/support/deck_samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

class TestDeckTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTemplate();
    void saysWhatATemplateLacks();
    void refusesWhatIsNoTemplate_data();
    void refusesWhatIsNoTemplate();
    void updateKeepsWhatWasMoved();
    void updateAddsTheMarks();
    void updateSaysWhatIsMissing();
};

namespace {

/// Makes a foreign template of one of our decks by a Python program that is given and may change `parts`.
QString foreignTemplate(const QTemporaryDir& folder, const char* change)
{
    const QString from = folder.filePath(QStringLiteral("from.pptx"));
    const QString path = folder.filePath(QStringLiteral("foreign.potx"));
    written(everything(8), from);
    askPython(QByteArray("import sys, zipfile, re\n"
                         "z = zipfile.ZipFile(sys.argv[1])\n"
                         "parts = {i.filename: z.read(i) for i in z.infolist()}\n") +
                  change +
                  "\nout = zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED)\n"
                  "for name, data in parts.items(): out.writestr(name, data)\n"
                  "out.close()\nprint('[1]')",
              {from, path});
    return path;
}

/// The bytes of the parts whose names match, by name.
QJsonObject partsOf(const QString& path, const char* pattern)
{
    return askPython("import sys, zipfile, re, json, hashlib\n"
                     "z = zipfile.ZipFile(sys.argv[1])\n"
                     "print(json.dumps({n: hashlib.sha256(z.read(n)).hexdigest() for n in z.namelist() if "
                     "re.search(sys.argv[2], n)}))",
                     {path, QString::fromLatin1(pattern)})
        .object();
}

/// The second column of the table, over all of its slides.
QStringList visitorsIn(const QString& path)
{
    const QJsonObject tables = tablesIn(path);
    QStringList out;
    for (int part = 1; part <= tables.size(); ++part) {
        const QString more = part == 1 ? QString() : QStringLiteral("/%1").arg(part);
        for (const auto& row : tables[QString(QStringLiteral("table:pages") + more)].toArray())
            out << row[1].toString().remove(u',');
    }
    return out;
}

/// "1000", "999", ...: what longTable() has there.
QStringList visitorsOf(int most, int rows)
{
    QStringList out;
    for (int row = 0; row < rows; ++row)
        out << QString::number(most - row);
    return out;
}

/// What is said beside each slide with figures is today's.
void checkNotes(const Deck& deck, const QJsonObject& texts)
{
    int notes = 0;
    for (const DeckSlide& slide : deck.slides) {
        const QString id = QString::fromStdString(slide.id);
        const QString name = QStringLiteral("notes:%1").arg(id);
        if (std::holds_alternative<DeckTitle>(slide.content) || !texts.contains(name))
            continue;
        ++notes;
        QCOMPARE(texts[name].toString(), QStringLiteral("What to say of %1").arg(id));
    }
    QCOMPARE(notes, 7); // five charts, the table, the picture
}

constexpr auto redDot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
constexpr auto newSvg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"/>";

/// Other figures in everything that a slide can hold, and other words beside it.
void giveNewFigures(Deck& deck)
{
    for (DeckSlide& slide : deck.slides) {
        slide.caption = Phrase::verbatim("October & November");
        slide.notes = Phrase::verbatim("What to say of " + slide.id);
        if (auto* chart = std::get_if<ChartData>(&slide.content)) {
            for (ChartSeries& series : chart->series)
                for (auto* values : {&series.values, &series.low, &series.high})
                    for (double& value : *values)
                        value *= 0.75;
            slide.finding = plainFinding(*chart);
        } else if (auto* picture = std::get_if<DeckPicture>(&slide.content)) {
            picture->png = QByteArray::fromBase64(redDot).toStdString();
            picture->svg = newSvg;
        } else if (std::holds_alternative<DeckTable>(slide.content)) {
            slide.content = longTable(40, 900);
        }
    }
}

/// Tables and pictures are today's, those of the deck that was taken on are as they were.
void checkTablesAndPictures(const QString& path, const QString& before)
{
    QCOMPARE(visitorsIn(path), visitorsOf(900, 30)); // of 40 rows what a table takes
    QCOMPARE(visitorsIn(before), visitorsOf(1000, 30));
    const QJsonArray picture = picturesIn(path)[QStringLiteral("picture:hit-rate-scatter")].toArray();
    QCOMPARE(picture[0].toString(), QString::fromLatin1(redDot));
    QCOMPARE(picture[1].toString(), QString::fromLatin1(newSvg));
    QVERIFY(picturesIn(before)[QStringLiteral("picture:hit-rate-scatter")].toArray() != picture);
}

constexpr auto templateParts = "(theme|slideMasters|slideLayouts|media/logo)";

} // namespace

void TestDeckTemplate::keepsTheTemplate()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    // Another theme, a logo on the master, odd but sound XML, and slides of its own, which go.
    const QString base = foreignTemplate(folder, R"py(
parts['ppt/theme/theme1.xml'] = parts['ppt/theme/theme1.xml'].replace(b'389ADC', b'AA0011').replace(b'Calibri', b'Georgia')
m = 'ppt/slideMasters/slideMaster1.xml'
parts[m] = parts[m].replace(b'</p:sldMaster>', b'<!-- ours -->\n</p:sldMaster>')
parts['ppt/media/logo.png'] = parts['ppt/media/leadlight1.png']
r = 'ppt/slideMasters/_rels/slideMaster1.xml.rels'
parts[r] = parts[r].replace(b'</Relationships>', b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="/ppt/media/logo.png"/></Relationships>')
ct = '[Content_Types].xml'
parts[ct] = parts[ct].replace(b'presentation.main+xml', b'template.main+xml')
)py");
    const QString path = folder.filePath(QStringLiteral("out.pptx"));
    const DeckDone done = written(everything(30), path, {.templateFile = base.toStdU16String()});
    QCOMPARE(done.slides, 12);
    QVERIFY(done.remarks.empty());
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonObject before = partsOf(base, templateParts);
    QVERIFY(before.size() > 10);
    QCOMPARE(partsOf(path, templateParts), before);
    QCOMPARE(partsOf(path, "slides/slide[0-9]+.xml$").size(), 12);
    QCOMPARE(partsOf(path, "media/leadlight").size(), 2);
}

void TestDeckTemplate::saysWhatATemplateLacks()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    // Neither places for caption and subtitle nor notes nor slide numbers: one layout with a title, 4:3.
    const QString base = foreignTemplate(folder, R"py(
for i in (1, 2, 3, 4):
    l = 'ppt/slideLayouts/slideLayout%d.xml' % i
    t = parts[l].decode()
    t = re.sub('<p:sp>(?:(?!</p:sp>).)*?<p:ph type="(body|chart|tbl|sldNum|subTitle)".*?</p:sp>', '', t)
    parts[l] = t.replace('type="chart"', 'type="titleOnly"').replace('type="tbl"', 'type="obj"').encode()
p = 'ppt/presentation.xml'
parts[p] = re.sub(b'<p:notesMasterIdLst>.*?</p:notesMasterIdLst>', b'', parts[p]).replace(b'cx="12192000"', b'cx="9144000"')
r = 'ppt/_rels/presentation.xml.rels'
parts[r] = re.sub(b'<Relationship [^>]*notesMaster[^>]*/>', b'', parts[r])
gone = [n for n in parts if 'notes' in n or 'theme2' in n or '/slides/' in n]
for n in gone: del parts[n]
parts[r] = re.sub(b'<Relationship [^>]*slides/[^>]*/>', b'', parts[r])
parts[p] = re.sub(b'<p:sldIdLst>.*?</p:sldIdLst>', b'', parts[p])
ct = '[Content_Types].xml'
for n in gone: parts[ct] = re.sub(b'<Override PartName="/' + n.encode().replace(b'.', b'[.]') + b'"[^>]*/>', b'', parts[ct])
)py");
    const QString path = folder.filePath(QStringLiteral("out.pptx"));
    const DeckDone done = written(everything(8), path, {.templateFile = base.toStdU16String()});
    QCOMPARE(officeFaults({path}), QByteArray());
    QCOMPARE(done.remarks.size(), std::size_t{3});
    QVERIFY(english(done.remarks[0]).find("captions") != std::string::npos);
    QVERIFY(english(done.remarks[1]).find("subtitles") != std::string::npos);
    QVERIFY(english(done.remarks[2]).find("numbered") != std::string::npos);
    QCOMPARE(textsIn(path)[QStringLiteral("caption:hit-rate")].toString(),
             QStringLiteral("submissions.csv, 1,476 cookies, 221 pages, RP3beta, trained 2026-11-23 14:02"));
}

void TestDeckTemplate::refusesWhatIsNoTemplate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("a text") << QByteArray("hello") << QStringLiteral("no file of PowerPoint");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no file of PowerPoint");
    QTest::newRow("a cut-off archive") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << QString();
}

void TestDeckTemplate::refusesWhatIsNoTemplate()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("base.potx"));
    QFile file(base);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString path = folder.filePath(QStringLiteral("out.pptx"));
    const auto done = writeDeck(everything(8), {.templateFile = base.toStdU16String()}, path.toStdU16String(), {});
    QVERIFY(!done);
    QVERIFY2(QString::fromStdString(done.error().text()).contains(says), done.error().text().c_str());
    QVERIFY(QString::fromStdString(done.error().file).endsWith(QStringLiteral("base.potx")));
    QVERIFY(!QFile::exists(path));
}

void TestDeckTemplate::updateKeepsWhatWasMoved()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.pptx"));
    const QString moved = folder.filePath(QStringLiteral("moved.pptx"));
    const QString path = folder.filePath(QStringLiteral("new.pptx"));
    Deck deck = everything(8);
    written(deck, old);
    // Somebody moved every chart, painted its bars, and wrote a note of his own on a slide.
    askPython(R"(
import sys, zipfile, re
z = zipfile.ZipFile(sys.argv[1])
out = zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED)
for i in z.infolist():
    d = z.read(i)
    if i.filename.startswith('ppt/slides/slide'):
        d = re.sub(b'<p:xfrm><a:off x="[0-9]+"', b'<p:xfrm><a:off x="1000001"', d)
        d = d.replace(b'</p:spTree>', b'<p:sp><p:nvSpPr><p:cNvPr id="77" name="mine"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>my own</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>')
    if i.filename.startswith('ppt/charts/chart'):
        d = re.sub(b'(<c:legend>.*?</c:legend>)', b'', d).replace(b'<c:gapWidth val="45"/>', b'<c:gapWidth val="99"/>')
    out.writestr(i.filename, d)
out.close()
print('[1]'))",
              {old, moved});
    const QByteArray before = contentOf(moved);
    giveNewFigures(deck);
    const auto done = updateDeck(deck, {}, moved.toStdU16String(), path.toStdU16String(), {});
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    QVERIFY2(done->remarks.empty(), done->remarks.empty() ? "" : english(done->remarks.front()).c_str());
    QCOMPARE(officeFaults({path}), QByteArray());
    QCOMPARE(contentOf(moved), before);
    const QJsonObject charts = chartsOf(path);
    QCOMPARE(charts.size(), 5);
    const QJsonObject dots = charts[QStringLiteral("chart:models")].toObject();
    QCOMPARE(dots[QStringLiteral("x")].toInt(), 1000001);
    QCOMPARE(dots[QStringLiteral("series")][0][QStringLiteral("values")][0].toDouble(), 0.559 * 0.75);
    QCOMPARE(dots[QStringLiteral("series")][0][QStringLiteral("plus")][0].toDouble(), 0.6 * 0.75 - 0.559 * 0.75);
    QVERIFY(dots[QStringLiteral("alt")].toString().contains(QStringLiteral("0.419")));
    const QJsonObject texts = textsIn(path);
    QCOMPARE(texts[QStringLiteral("caption:models")].toString(), QStringLiteral("October & November"));
    QVERIFY(texts[QStringLiteral("finding:similarity-by-bu")].toString().contains(QStringLiteral("0.540")));
    QCOMPARE(texts[QStringLiteral("mine")].toString(), QStringLiteral("my own"));
    checkNotes(deck, texts);
    checkTablesAndPictures(path, moved);
    const auto chart = askPython("import sys, zipfile, json\nz = zipfile.ZipFile(sys.argv[1])\n"
                                 "print(json.dumps([z.read(sys.argv[2]).decode()]))",
                                 {path, dots[QStringLiteral("part")].toString()});
    QVERIFY(chart[0].toString().contains(QStringLiteral("gapWidth val=\"99\"")));
}

/// Decks from before charts of bars drew what they mark.
void TestDeckTemplate::updateAddsTheMarks()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.pptx"));
    const QString path = folder.filePath(QStringLiteral("new.pptx"));
    Deck deck;
    deck.properties = {"Marks", "en-US", "2026-11-26T06:00:00Z"};
    for (ChartData chart : {sampleHistogram(), sampleDots()}) {
        chart.markers.clear();
        deck.slides.push_back(slideOf(chart));
    }
    written(deck, old);
    deck.slides = {slideOf(sampleHistogram()), slideOf(sampleDots())};
    const auto done = updateDeck(deck, {}, old.toStdU16String(), path.toStdU16String(), {});
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonObject charts = chartsOf(path);
    QCOMPARE(charts[QStringLiteral("chart:hit-rate")][QStringLiteral("series")].toArray().size(), 5);
    QCOMPARE(charts[QStringLiteral("chart:models")][QStringLiteral("series")].toArray().size(), 2);
    const auto found = askPython("import sys, zipfile, json\nz = zipfile.ZipFile(sys.argv[1])\n"
                                 "print(json.dumps([z.read(p).decode() for p in sys.argv[2:]]))",
                                 {path, charts[QStringLiteral("chart:hit-rate")][QStringLiteral("part")].toString(),
                                  charts[QStringLiteral("chart:models")][QStringLiteral("part")].toString()});
    QVERIFY(found[0].toString().contains(QStringLiteral("<c:legend>")));
    QVERIFY(found[1].toString().contains(QStringLiteral("<c:overlap val=\"100\"/>")));
}

void TestDeckTemplate::updateSaysWhatIsMissing()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.pptx"));
    const QString path = folder.filePath(QStringLiteral("new.pptx"));
    Deck deck;
    deck.properties = {"Report", "en-US", "2026-11-26T06:00:00Z"};
    deck.slides = {slideOf(sampleBars()), slideOf(sampleLines())};
    written(deck, old);
    deck.slides = {slideOf(sampleBars()), slideOf(sampleDots())};
    const auto done = updateDeck(deck, {}, old.toStdU16String(), path.toStdU16String(), {});
    QVERIFY(done);
    QCOMPARE(done->remarks.size(), std::size_t{2});
    QVERIFY(english(done->remarks[0]).find("chart:models") != std::string::npos);
    QVERIFY(english(done->remarks[1]).find("chart:learning") != std::string::npos);
    QCOMPARE(officeFaults({path}), QByteArray());
}

QTEST_GUILESS_MAIN(TestDeckTemplate)
#include "test_deck_template.moc"

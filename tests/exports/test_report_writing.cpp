// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that cannot be written as they are wanted: what is said, and what becomes of the files that were there.
#include "model/base/options_io.h"
#include "model/exports/report/painter.h"
#include "model/exports/report/report_choices.h"
#include "model/exports/report/report_definition.h"
#include "model/exports/report/report_files.h"
#include "model/exports/report/report_plan.h"
#include "tests/support/any_text.h"
#include "tests/support/chart_samples.h"
#include "tests/support/office.h"
#include "tests/support/sample_study.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>

using namespace leadlight;
using namespace leadlight::testing;

class TestReportWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatHasNoEffectIsRefused_data();
    void whatHasNoEffectIsRefused();
    void alikeNamesOfUnitsAreFilesOfTheirOwn();
    void controlGroupGoesWithTheLists();
    void activationStandsInTheReport();
    void cancelLeavesOldFilesWhole();
    void wordsAreOfTheReader();
    void picturesAreOfTheReader();
    void documentSurvivesItsWay();
    void anyFiguresSurvive();
    void choicesAreKeptByName();
    void definitionsComeBack_data();
    void definitionsComeBack();
    void theSdkFindsNothing();

private:
    [[nodiscard]] ReportOptions optionsFor(const QString& folder) const;

    ReportFigures m_figures;
    QTemporaryDir m_secrets;
};

void TestReportWriting::initTestCase()
{
    const auto interactions = sampleStudy(300).interactions;
    EvaluateRequest request{
        .interactions = interactions, .models = {{ItemKnnOptions{}}}, .current = {}, .options = {}, .given = {}};
    const auto card = evaluateModels(request, {});
    QVERIFY(card);
    const auto sliced = withSlices(*card, {});
    const auto analysis = trainAndAnalyse(interactions, {ItemKnnOptions{}}, {});
    QVERIFY(sliced && analysis);
    m_figures = {*analysis, *sliced};
}

ReportOptions TestReportWriting::optionsFor(const QString& folder) const
{
    ReportOptions out;
    out.folder = folder.toStdU16String();
    out.secretFile = m_secrets.filePath(QStringLiteral("secret")).toStdU16String();
    out.created = "2026-11-26T06:00:00Z";
    return out;
}

void TestReportWriting::whatHasNoEffectIsRefused_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a template without a deck") << QByteArray("template") << QByteArray("template");
    QTest::newRow("a deck to update without a deck") << QByteArray("update") << QByteArray("update");
    QTest::newRow("briefs without business units") << QByteArray("briefs") << QByteArray("business units");
    QTest::newRow("keys without pseudonyms") << QByteArray("keys") << QByteArray("pseudonyms");
    QTest::newRow("a control group without lists") << QByteArray("control") << QByteArray("control group");
    QTest::newRow("a tool that needs dates") << QByteArray("personalize") << QByteArray("dates");
}

void TestReportWriting::whatHasNoEffectIsRefused()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, says);
    const QTemporaryDir base;
    const QString folder = base.filePath(QStringLiteral("new"));
    ReportOptions options = optionsFor(folder);
    ReportFigures figures = m_figures;
    options.formats = {ReportFormat::Csv};
    if (what == "template")
        options.templateFile = "a.potx";
    else if (what == "update")
        options.update = "a.pptx";
    else if (what == "keys")
        options.pseudonymFile = base.filePath(QStringLiteral("keys.csv")).toStdU16String();
    else if (what == "personalize")
        options.activation = {ActivationTool::Personalize};
    if (what == "keys")
        options.pseudonyms = false;
    if (what == "control") {
        options.formats = {ReportFormat::Deck};
        options.holdOut.share = 0.1;
    }
    if (what == "briefs") {
        options.perUnit = true;
        figures = {.analysis = sampleStudy(120, nullptr).analysis};
    }
    const auto done = writeReport(figures, options, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    QVERIFY2(done.error().text().find(says.toStdString()) != std::string::npos, done.error().text().c_str());
    QVERIFY(!QFile::exists(folder));
    QVERIFY(namesIn(base.path()).isEmpty());
}

void TestReportWriting::alikeNamesOfUnitsAreFilesOfTheirOwn()
{
    Dataset data;
    data.businessUnits = {"A-B", "a-b", "A/B", "Größe", "GRÖSSE", "größe"};
    const auto names = briefFiles(data, {0, 1, 2, 3, 4, 5});
    QSet<QString> folded;
    for (const std::string& name : names)
        folded << QString::fromStdString(name).toCaseFolded();
    QCOMPARE(folded.size(), qsizetype{6});
    QCOMPARE(names.front(), std::string("brief A-B.pptx"));
}

void TestReportWriting::controlGroupGoesWithTheLists()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.formats = {ReportFormat::Csv};
    options.items = {"recommendations"};
    options.holdOut.share = 0.3;
    const auto planned = reportFiles(reportItems(m_figures), options, m_figures.analysis->data());
    QCOMPARE(planned, (std::vector<std::string>{"recommendations.csv", "control-group.csv", "figures.json"}));
    QVERIFY(writeReport(m_figures, options, {}));
    for (const std::string& name : planned)
        QVERIFY2(QFile::exists(out.filePath(QString::fromStdString(name))), name.c_str());
}

void TestReportWriting::activationStandsInTheReport()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.formats = {};
    options.activation = {ActivationTool::Target, ActivationTool::IdList};
    QVERIFY(writeReport(m_figures, options, {}));
    QCOMPARE(namesIn(out.path()), (QStringList{QStringLiteral("figures.json"), QStringLiteral("target-criteria.csv"),
                                               QStringLiteral("target-entities.csv"), QStringLiteral("visitors.csv")}));
    const Dataset& data = m_figures.analysis->data();
    const QByteArray quoted = '"' + QByteArray::fromStdString(std::string(data.cookieText(3))) + '"';
    QVERIFY(contentOf(out.filePath(QStringLiteral("visitors.csv"))).contains(quoted));
}

void TestReportWriting::cancelLeavesOldFilesWhole()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.formats = {ReportFormat::Deck, ReportFormat::Workbook, ReportFormat::Csv};
    QVERIFY(writeReport(m_figures, options, {}));
    QMap<QString, QByteArray> before;
    for (const QString& name : namesIn(out.path()))
        before[name] = contentOf(out.filePath(name));
    options.created = "2026-11-27T06:00:00Z"; // what is written would differ
    std::stop_source stop;
    options.words.say = [&](const Phrase& phrase) {
        if (english(phrase) == "Summary") // the first sheet of the workbook
            stop.request_stop();
        return english(phrase);
    };
    const auto done = writeReport(m_figures, options, Progress(stop.get_token(), {}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(namesIn(out.path()), before.keys());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (it.key() != QStringLiteral("report.pptx")) // had been written before
            QCOMPARE(contentOf(out.filePath(it.key())), it.value());
    const QByteArray deck = contentOf(out.filePath(QStringLiteral("report.pptx")));
    QVERIFY(deck.startsWith("PK") && deck.lastIndexOf("PK\x05\x06") > 0); // whole: it has its directory
}

/// A workbook says words in the language of its reader, in its cells, too; CSV keeps those of the format.
void TestReportWriting::wordsAreOfTheReader()
{
    if (!pythonCanRead())
        QSKIP("Python's openpyxl is not installed.");
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.formats = {ReportFormat::Workbook, ReportFormat::Csv};
    options.items = {"recommendations"};
    options.words.say = [](const Phrase& phrase) {
        std::string text{"<"};
        text += english(phrase);
        return text += ">";
    };
    const auto done = writeReport(m_figures, options, {});
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    const auto basis = askPython("import json, sys, openpyxl\n"
                                 "for s in openpyxl.load_workbook(sys.argv[1]):\n"
                                 "    rows = list(s.values)\n"
                                 "    if '<Basis>' in rows[0]:\n"
                                 "        at = rows[0].index('<Basis>')\n"
                                 "        print(json.dumps(sorted(set(r[at] for r in rows[1:]))))\n",
                                 {out.filePath(QStringLiteral("report.xlsx"))})
                           .array();
    QVERIFY(!basis.isEmpty());
    for (const auto& word : basis)
        QVERIFY2(word.toString().startsWith(u'<') && word.toString().endsWith(u'>'), qPrintable(word.toString()));
    const QByteArray csv = contentOf(out.filePath(QStringLiteral("recommendations.csv")));
    QVERIFY(csv.contains("personal") && !csv.contains('<'));
}

/// The program that paints is told the language, for the numbers at the axes.
void TestReportWriting::picturesAreOfTheReader()
{
#ifdef _WIN32
    QSKIP("A shell script stands in for the program.");
#endif
    const QTemporaryDir out;
    QFile program(out.filePath(QStringLiteral("program")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nprintf '%s ' \"$@\" > \"" + out.path().toUtf8() + "/arguments\"\n");
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Words words{.say = english, .language = "de-AT"};
    QVERIFY(paintCharts({}, words, out.path().toStdString(), {"png"}, program.fileName().toStdString(), {}));
    QVERIFY(contentOf(out.filePath(QStringLiteral("arguments"))).contains("--lang de-AT"));
}

void TestReportWriting::documentSurvivesItsWay()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    const ReportDocument document = reportDocument(reportItems(m_figures), m_figures, options, {});
    QVERIFY(document.parts.size() > 5);
    const auto read = documentFromText(documentText(document, options.words));
    QVERIFY(read);
    QCOMPARE(read->parts.size(), document.parts.size());
    QCOMPARE(documentText(*read, options.words), documentText(document, options.words));
    for (const DocumentPart& part : read->parts)
        if (const auto* table = std::get_if<DocumentTable>(&part.content))
            QVERIFY(table->rows.size() <= 400);
    QVERIFY(!documentFromText("{}"));
    QVERIFY(!documentFromText("[1]"));
    QVERIFY(!documentFromText(R"({"title":1})"));
}

/// 2,000 names and numbers in figures.json.
void TestReportWriting::anyFiguresSurvive()
{
    std::mt19937 random(11);
    ChartData chart = sampleBars();
    chart.categories.clear();
    chart.categoryUnit.clear();
    chart.series[0].values.clear();
    for (int i = 0; i < 2000; ++i) {
        chart.categories.push_back(Phrase::verbatim(anyValidText(random)));
        const auto bits = (std::uint64_t{random()} << 32U) | random();
        chart.series[0].values.push_back(std::bit_cast<double>(bits));
    }
    const QTemporaryDir out;
    const QString path = out.filePath(QStringLiteral("figures.json"));
    const std::vector<ReportItem> items{{.key = "any", .title = chart.title, .content = ReportChart{chart, {}, {}}}};
    QVERIFY(writeFigures(items, m_figures, optionsFor(out.path()), path.toStdU16String()));
    const QJsonObject read = QJsonDocument::fromJson(contentOf(path))[QStringLiteral("charts")][0].toObject();
    const QJsonArray names = read[QStringLiteral("categories")].toArray();
    const QJsonArray values = read[QStringLiteral("series")][0][QStringLiteral("values")].toArray();
    QCOMPARE(names.size(), 2000);
    QCOMPARE(values.size(), 2000);
    for (qsizetype i = 0; i < 2000; ++i) {
        const auto at = static_cast<std::size_t>(i);
        QCOMPARE(names[i].toString(), QString::fromStdString(english(chart.categories[at])));
        const double value = chart.series[0].values[at];
        QVERIFY(std::isfinite(value) ? values[i].toDouble() == value : values[i].isNull());
    }
}

void TestReportWriting::choicesAreKeptByName()
{
    const auto items = reportItems(m_figures);
    ReportChoices choices;
    choices.choose(items.front(), false);
    choices.holdOut.share = 0.2;
    choices.deck = false;
    ReportChoices read;
    QVERIFY(readOptions(read, writtenOptions(choices)));
    QCOMPARE(read.leftOut, std::vector<std::string>{items.front().key});
    QCOMPARE(read.holdOut.share, 0.2);
    QVERIFY(!read.holds(items.front()) && read.holds(items[1]) == items[1].usual);
    const ReportOptions options = optionsOf(read, items, m_figures.analysis->data());
    QVERIFY(!options.formats.contains(ReportFormat::Deck));
    QVERIFY(std::ranges::find(options.items, items.front().key) == options.items.end());
    choices.choose(items.front(), true);
    QVERIFY(choices.leftOut.empty());
}

void TestReportWriting::definitionsComeBack_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("as it comes") << false;
    QTest::newRow("all chosen otherwise") << true;
}

/// What a session keeps of a report makes the same report again.
void TestReportWriting::definitionsComeBack()
{
    QFETCH(const bool, full);
    ReportOptions options;
    options.folder = "/reports/next";
    options.items = {"recommendations", "what-changed"};
    if (full) {
        options.formats = {ReportFormat::Deck, ReportFormat::Svg, ReportFormat::Pdf, ReportFormat::Csv};
        options.titles = {{"hit-rate", "Ours \"alone\""}};
        options.onSlides = {"recommendations"};
        options.formats.insert(ReportFormat::Workbook);
        options.listRows = ListRows::Visitor;
        options.templateFile = "/reports/Vorlage für alle.potx";
        options.perUnit = true;
        options.csv = spreadsheetForm("de_DE");
        options.holdOut = {.share = 0.25, .seed = 7};
        options.activation = {ActivationTool::Target, ActivationTool::IdList};
        options.paper = Paper::Letter;
        options.pseudonyms = false;
    }
    ReportFigures figures = m_figures;
    figures.since = std::make_shared<const Since>(Since{.when = "2026-08-31 14:02", .before = {}, .after = {}});
    const auto items = reportItems(figures, options.holdOut);
    QCOMPARE(items.front().key, std::string("what-changed"));
    ReportDefinition definition = definitionOf(options, items);
    if (full)
        definition.csvLocale = "de_DE";
    definition.compares = !full;
    const auto read = reportDefinition(jsonOf(definition));
    QVERIFY(read);
    QCOMPARE(jsonOf(*read), jsonOf(definition));
    QCOMPARE(read->compares, !full);
    const ReportOptions back = optionsOf(*read, items, m_figures.analysis->data());
    QVERIFY(back.formats == options.formats);
    QVERIFY(std::set(back.items.begin(), back.items.end()) == std::set(options.items.begin(), options.items.end()));
    QVERIFY(back.onSlides == options.onSlides && back.listRows == options.listRows);
    QVERIFY(back.titles == options.titles && back.templateFile == options.templateFile);
    QVERIFY(back.folder == options.folder && back.perUnit == options.perUnit && back.paper == options.paper);
    QCOMPARE(back.csv.separator, options.csv.separator);
    QCOMPARE(back.csv.guardTexts, options.csv.guardTexts);
    QCOMPARE(back.holdOut.share, options.holdOut.share);
    QCOMPARE(back.holdOut.seed, options.holdOut.seed);
    QVERIFY(back.activation == options.activation && back.pseudonyms == options.pseudonyms);
    QVERIFY(!reportDefinition("") && !reportDefinition("none"));
}

void TestReportWriting::theSdkFindsNothing()
{
    NEEDS_SDK_VALIDATOR();
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.perUnit = true;
    for (const ReportItem& item : reportItems(m_figures))
        options.items.push_back(item.key);
    QVERIFY(writeReport(m_figures, options, {}));
    QCOMPARE(sdkFaults(officeFiles(out.path())), QByteArray());
}

QTEST_GUILESS_MAIN(TestReportWriting)
#include "test_report_writing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of the rules that its lists obey, and of figures on which none acts.
#include "model/describe/page_columns.h"
#include "model/exports/report/report_plan.h"
#include "tests/support/office.h"
#include "tests/support/report_figures.h"
#include "tests/support/sample_study.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

class TestReportRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSummaryNamesThem();
    void figuresNameThem();
    void captionsSayWhichObey();
    void briefsSayIt();
    void theWorkbookNamesThem();
    void withoutRulesNothingIsSaid();
    void twoReportsAreTheSameBytes();

private:
    [[nodiscard]] ReportOptions optionsFor(const QTemporaryDir& out) const;
    [[nodiscard]] std::vector<std::string> entries() const;

    ReportFigures m_free;
    ReportFigures m_ruled; ///< two rules, two visitors left out
    std::string m_type;
    QTemporaryDir m_secrets;
};

void TestReportRules::initTestCase()
{
    m_free = figuresOf(sampleStudy(300).interactions);
    m_ruled = m_free;
    const Dataset& data = m_free.analysis->data();
    m_type = data.types.front();
    const std::vector<std::string> leftOut{std::string(data.cookieText(1)), std::string(data.cookieText(2))};
    const auto rules =
        rulesFor(data, {.excludeTypes = {m_type}, .mostPerUnit = 3}, {.assets = nullptr, .leftOutCookies = leftOut});
    QVERIFY(rules);
    m_ruled.analysis = *withRules(*m_free.analysis, *rules, Progress());
}

ReportOptions TestReportRules::optionsFor(const QTemporaryDir& out) const
{
    ReportOptions options;
    options.folder = out.path().toStdU16String();
    options.secretFile = m_secrets.filePath(QStringLiteral("secret")).toStdU16String();
    options.created = "2026-11-26T06:00:00Z";
    return options;
}

std::vector<std::string> TestReportRules::entries() const
{
    return {"Leave out the type " + std::string(shortTypeName(m_type)),
            "Pages of any one business unit in a list: at most 3", "2 visitors are left out of every list"};
}

/// The title slide's notes, and the cover of what is printed.
void TestReportRules::theSummaryNamesThem()
{
    const auto all = entries();
    const std::string sentence = "Rules in force: " + all[0] + ", " + all[1] + ", " + all[2] + ".";
    std::vector<Phrase> remarks;
    const auto items = reportItems(m_ruled);
    QCOMPARE(english(reportDeck(items, m_ruled, {}, remarks).slides.front().notes), sentence);
    const ReportDocument document = reportDocument(items, m_ruled, {}, {});
    std::vector<std::string> said;
    said.reserve(document.summary.size());
    for (const Phrase& phrase : document.summary)
        said.push_back(english(phrase));
    QVERIFY(said.size() > 2);
    QCOMPARE(said.back(), sentence);
    QCOMPARE(said[said.size() - 2], std::string("Measured without the 2 rules in force."));
}

void TestReportRules::figuresNameThem()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out);
    options.formats = {};
    QVERIFY(writeReport(m_ruled, options, {}));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(out.filePath(QStringLiteral("figures.json")))).object();
    std::vector<std::string> said;
    for (const auto& rule : json[QStringLiteral("rules")].toArray())
        said.push_back(rule.toString().toStdString());
    QCOMPARE(said, entries());
}

void TestReportRules::captionsSayWhichObey()
{
    int lists = 0;
    int measured = 0;
    for (const ReportItem& item : reportItems(m_ruled)) {
        const auto* chart = std::get_if<ReportChart>(&item.content);
        const std::string caption =
            english(chart != nullptr ? chart->data.caption : std::get<ReportTable>(item.content).caption);
        if (caption.empty()) // lists of every visitor have none
            continue;
        const bool withoutThem = caption.ends_with(" · measured without the rules");
        QVERIFY2(withoutThem || caption.ends_with(" · 2 rules, 2 visitors left out"), caption.c_str());
        ++(withoutThem ? measured : lists);
    }
    QVERIFY(lists > 3 && measured > 3);
}

void TestReportRules::briefsSayIt()
{
    const Deck brief = briefDeck(m_ruled, unitsWithPages(m_ruled.analysis->data()).front(), {});
    QVERIFY(english(brief.slides.front().notes).starts_with("Rules in force: "));
    QVERIFY(std::ranges::any_of(brief.slides, [](const DeckSlide& slide) {
        return english(slide.caption).ends_with(" · measured without the rules");
    }));
}

void TestReportRules::theWorkbookNamesThem()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out);
    options.formats = {ReportFormat::Workbook};
    QVERIFY(writeReport(m_ruled, options, {}));
    const auto rows = askPython("import json, sys, openpyxl\n"
                                "rows = openpyxl.load_workbook(sys.argv[1])['Summary'].values\n"
                                "print(json.dumps([r[1] for r in rows if r[0] == 'Rules in force']))",
                                {out.filePath(QStringLiteral("report.xlsx"))});
    std::vector<std::string> said;
    for (const auto& rule : rows.array())
        said.push_back(rule.toString().toStdString());
    QCOMPARE(said, entries());
}

void TestReportRules::withoutRulesNothingIsSaid()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out);
    options.formats = {};
    QVERIFY(writeReport(m_free, options, {}));
    const QByteArray json = contentOf(out.filePath(QStringLiteral("figures.json")));
    QVERIFY(!json.contains("\"rules\"") && !json.contains("without the rules"));
    std::vector<Phrase> remarks;
    const auto items = reportItems(m_free);
    QVERIFY(reportDeck(items, m_free, {}, remarks).slides.front().notes.empty());
    QCOMPARE(reportDocument(items, m_free, {}, {}).summary, m_free.scorecard->scorecard->verdict);
}

/// Also as an update of the deck that was made before.
void TestReportRules::twoReportsAreTheSameBytes()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    QVERIFY(writeReport(m_ruled, optionsFor(first), {}));
    QVERIFY(writeReport(m_ruled, optionsFor(second), {}));
    for (const QString& name : namesIn(first.path()))
        QVERIFY2(contentOf(first.filePath(name)) == contentOf(second.filePath(name)), qPrintable(name));
    const QTemporaryDir before;
    const QTemporaryDir updated;
    QVERIFY(writeReport(m_free, optionsFor(before), {}));
    ReportOptions options = optionsFor(updated);
    options.formats = {ReportFormat::Deck};
    options.update = before.filePath(QStringLiteral("report.pptx")).toStdU16String();
    const auto done = writeReport(m_ruled, options, {});
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    NEEDS_OFFICE_READERS();
    QCOMPARE(officeFaults({updated.filePath(QStringLiteral("report.pptx"))}), QByteArray());
    const QTemporaryDir deckOnly; // figures.json says it, too
    QVERIFY(QFile::copy(updated.filePath(QStringLiteral("report.pptx")), deckOnly.filePath(QStringLiteral("a.pptx"))));
    QVERIFY(anyFileHolds(deckOnly.path(), QStringLiteral("Rules in force: ")));
}

QTEST_GUILESS_MAIN(TestReportRules)
#include "test_report_rules.moc"

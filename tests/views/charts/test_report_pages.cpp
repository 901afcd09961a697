// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on pages, as poppler's programs read them.
#include "tests/support/chart_samples.h"
#include "views/charts/report_pdf.h"
#include "views/style/theme.h"
#include "views/words.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

#define NEEDS_POPPLER()                                                                                                \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                                         \
    QSKIP("pdftotext is absent (poppler-utils, tools/packages-tests.txt)")

const QString hardSigns =
    QStringLiteral("submissions.csv · NDCG@10 = DCG / ideal: -1.5 + (2026-11-25 20:44) \"a\" – 日本 é λ²");

DocumentTable longTable(int rows)
{
    DocumentTable table;
    table.header = phrases({"Page", "Visitors"});
    table.numeric = {false, true};
    for (int row = 0; row < rows; ++row) {
        std::string name = "/resources/a-very-long-name-of-a-page-that-takes-several-lines-in-its-cell-";
        name.append(std::to_string(row)).append(".html");
        table.rows.push_back(phrases({name, std::to_string(row)}));
    }
    table.leftOut = 12;
    return table;
}

ReportDocument sampleDocument(Paper paper)
{
    ReportDocument document;
    document.title = Phrase::verbatim("Which page should each visitor see next");
    document.caption = Phrase::verbatim("submissions.csv");
    document.summary = phrases({"EASE finds 15 more of 100 hidden pages than most popular pages."});
    document.created = "2026-11-26T06:00:00Z";
    document.language = "de-DE";
    document.paper = paper;
    for (ChartData chart : {sampleHistogram(), sampleBars(), sampleDots(), sampleLines(), sampleScatter(200)}) {
        chart.caption = Phrase::verbatim(hardSigns.toStdString());
        DocumentPart part{.title = chart.title,
                          .finding = Phrase::verbatim("A finding of " + chart.id),
                          .subtitle = Phrase::verbatim("How it was measured."),
                          .note = chart.note,
                          .caption = chart.caption,
                          .content = chart};
        document.parts.push_back(part);
    }
    document.parts.push_back({.title = Phrase::verbatim("Pages"),
                              .finding = {},
                              .subtitle = {},
                              .note = {},
                              .caption = Phrase::verbatim("of the table"),
                              .content = longTable(120)});
    return document;
}

QString asked(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestReportPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void pagesAreWhole_data();
    void pagesAreWhole();
    void paperIsThatOfTheCountry_data();
    void paperIsThatOfTheCountry();
    void outlineLeadsToThePages();
    void headingsStandAboveWhatTheyHead();
    void survivesAnEmptyDocument();
    void aCloudOfManyBarsFitsAPage();
    void anyCellsAreInThePages();

private:
    QString write(const ReportDocument& document)
    {
        QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(reportPdf(document));
        return file.fileName();
    }
    [[nodiscard]] static QStringList pagesIn(const QString& path)
    {
        QStringList pages = asked(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                                .normalized(QString::NormalizationForm_KC)
                                .split(u'\f');
        pages.removeLast(); // what is behind the last page's end
        return pages;
    }

    QTemporaryDir m_folder;
};

void TestReportPages::pagesAreWhole_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << static_cast<int>(Paper::A4) << QStringLiteral("(A4)");
    QTest::newRow("Letter") << static_cast<int>(Paper::Letter) << QStringLiteral("(letter)");
}

void TestReportPages::pagesAreWhole()
{
    NEEDS_POPPLER();
    QFETCH(const int, paper);
    QFETCH(const QString, size);
    const ReportDocument document = sampleDocument(static_cast<Paper>(paper));
    const QString path = write(document);
    const QString info = asked(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(size), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title: +Which page should each visitor see next"))),
             qPrintable(info));
    const QStringList pages = pagesIn(path);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(pages.size()))));
    QVERIFY(pages.size() > 6);
    for (qsizetype page = 0; page < pages.size(); ++page)
        QVERIFY2(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())),
                 qPrintable(pages[page]));
    // Captions come back sign by sign, each on the page of its finding, and so do all words of the charts' own.
    const QString wanted = hardSigns.normalized(QString::NormalizationForm_KC);
    for (const char* id : {"hit-rate", "similarity-by-bu", "models", "learning", "hit-rate-scatter"}) {
        const QString finding = QStringLiteral("A finding of ") + QLatin1String(id);
        const auto found =
            std::find_if(pages.begin(), pages.end(), [&](const QString& page) { return page.contains(finding); });
        QVERIFY2(found != pages.end(), id);
        QVERIFY2(found->simplified().contains(wanted.simplified()), qPrintable(*found));
    }
    // The head of the table stands on every page that it goes on over, with rows below it.
    int tablePages = 0;
    for (const QString& page : pages)
        if (page.contains(QStringLiteral("/resources/"))) {
            ++tablePages;
            const qsizetype head = page.indexOf(QRegularExpression(QStringLiteral("Page +Visitors")));
            QVERIFY2(head >= 0 && head < page.indexOf(QStringLiteral("/resources/")), qPrintable(page));
        }
    QVERIFY(tablePages > 1);
    QVERIFY(pages.last().contains(QStringLiteral("12 more rows")));
    for (int row = 0; row < 120; ++row)
        QVERIFY(pages.join(QString())
                    .remove(QRegularExpression(QStringLiteral("\\s")))
                    .contains(QStringLiteral("cell-%1.html").arg(row)));
}

void TestReportPages::paperIsThatOfTheCountry_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("paper");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<bool>("isLetter");
    const auto row = [](const char* name, const char* all, const char* paper, const char* lang, bool isLetter) {
        QTest::newRow(name) << QByteArray(all) << QByteArray(paper) << QByteArray(lang) << isLetter;
    };
    row("Germany", "", "", "de_DE.UTF-8", false);
    row("United States", "", "", "en_US.UTF-8", true);
    row("Canada", "", "", "fr_CA", true);
    row("Mexico", "", "", "es_MX.UTF-8@euro", true);
    row("English in Germany", "", "", "en_DE.UTF-8", false);
    row("Great Britain", "", "", "en_GB.UTF-8", false);
    row("no country", "", "", "C.UTF-8", false);
    row("nothing", "", "", "", false);
    row("a language alone", "", "", "ca", false); // Catalan, not Canada
    row("paper of its own", "", "de_DE.UTF-8", "en_US.UTF-8", false);
    row("one for all", "en_US.UTF-8", "de_DE.UTF-8", "de_DE.UTF-8", true);
}

/// Whatever language the program speaks, and the interface (LANGUAGE).
void TestReportPages::paperIsThatOfTheCountry()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
    QSKIP("The system itself says its country here.");
#endif
    const std::array names{"LC_ALL", "LC_PAPER", "LANG", "LANGUAGE"};
    std::array<QByteArray, 4> before;
    std::ranges::transform(names, before.begin(), [](const char* name) { return qgetenv(name); });
    const auto restore = qScopeGuard([&] {
        for (std::size_t i = 0; i < names.size(); ++i)
            qputenv(names[i], before[i]); // empty is as good as none
        QLocale::setDefault(QLocale::c());
    });
    QFETCH(const QByteArray, all);
    QFETCH(const QByteArray, paper);
    QFETCH(const QByteArray, lang);
    QFETCH(const bool, isLetter);
    qputenv("LC_ALL", all);
    qputenv("LC_PAPER", paper);
    qputenv("LANG", lang);
    for (const char* interface : {"", "en", "de"})
        for (const auto country : {QLocale::Germany, QLocale::UnitedStates}) {
            qputenv("LANGUAGE", interface);
            QLocale::setDefault(QLocale(QLocale::English, country));
            const QByteArray pdf = reportPdf({});
            QCOMPARE(pdf.contains("/MediaBox [0 0 612"), isLetter);
            QCOMPARE(pdf.contains("/MediaBox [0 0 595"), !isLetter);
        }
}

void TestReportPages::outlineLeadsToThePages()
{
    const ReportDocument document = sampleDocument(Paper::A4);
    const QByteArray pdf = reportPdf(document);
    QCOMPARE(pdf.count("/Type /Outlines"), 1);
    QCOMPARE(pdf.count("/Parent"), pdf.count("/Type /Page\n") + static_cast<qsizetype>(document.parts.size()));
    QCOMPARE(pdf.count("/Subtype /Link"), static_cast<qsizetype>(document.parts.size()));
    QVERIFY(pdf.contains("/DisplayDocTitle true"));
    QVERIFY(pdf.contains("/Lang <FEFF00640065002D00440045>")); // de-DE
    NEEDS_POPPLER();
    // What poppler makes of the contents: each part's number is that of the page with its finding.
    const QStringList pages = pagesIn(write(document));
    for (const DocumentPart& part : document.parts) {
        if (part.finding.empty())
            continue;
        const QRegularExpression line(QRegularExpression::escape(words(part.title)) + QStringLiteral(" +(\\d+)"));
        const auto number = line.match(pages[1]);
        QVERIFY2(number.hasMatch(), qPrintable(pages[1]));
        QVERIFY(pages[number.captured(1).toInt() - 1].contains(words(part.finding)));
    }
}

/// Wherever on its page a part begins: after one row more each time, over more than a page, no heading is the last on
/// its page, nor is the head of a table.
void TestReportPages::headingsStandAboveWhatTheyHead()
{
    NEEDS_POPPLER();
    constexpr int rowsOfAPage = 70; // and more
    const auto part = [](const char* name, int rows) {
        DocumentTable table;
        table.header = phrases({std::string("Head of ") + name});
        table.numeric = {false};
        for (int row = 0; row < rows; ++row)
            table.rows.push_back(phrases({std::string(name) + '-' + std::to_string(row) + '.'}));
        return DocumentPart{.title = Phrase::verbatim(name),
                            .finding = Phrase::verbatim(std::string("What is found in ") + name),
                            .subtitle = {},
                            .note = {},
                            .caption = {},
                            .content = std::move(table)};
    };
    int besideTheFirst = 0;
    int onAPageOfItsOwn = 0;
    for (int rows = 1; rows <= rowsOfAPage; ++rows) {
        ReportDocument document;
        document.paper = Paper::A4;
        document.parts = {part("first", rows), part("second", 4)};
        const QStringList pages = pagesIn(write(document)).mid(2); // behind cover and contents
        const auto holding = [&](const QString& text) {
            return std::find_if(pages.begin(), pages.end(), [&](const QString& page) { return page.contains(text); });
        };
        const auto page = holding(QStringLiteral("What is found in second"));
        QVERIFY(page != pages.end());
        QVERIFY2(page->contains(QStringLiteral("Head of second")) && page->contains(QStringLiteral("second-0.")),
                 qPrintable(QStringLiteral("after %1 rows:\n").arg(rows) + *page));
        (page->contains(QStringLiteral("first-")) ? besideTheFirst : onAPageOfItsOwn) += 1;
    }
    QVERIFY(besideTheFirst > 0 && onAPageOfItsOwn > 0);
}

void TestReportPages::survivesAnEmptyDocument()
{
    NEEDS_POPPLER();
    const QString path = write({});
    QVERIFY(asked(QStringLiteral("pdfinfo"), {path}).contains(QRegularExpression(QStringLiteral("Pages: +3"))));
}

void TestReportPages::aCloudOfManyBarsFitsAPage()
{
    NEEDS_POPPLER();
    ReportDocument document = sampleDocument(Paper::Letter);
    ChartData many = sampleBars();
    many.categories.clear();
    many.categoryUnit.clear();
    many.series.front().values.clear();
    for (int bar = 0; bar < 40; ++bar) {
        many.categories.push_back(Phrase::verbatim(std::string("Unit ").append(std::to_string(bar))));
        many.series.front().values.push_back(1.0 / (bar + 1));
    }
    document.parts = {{.title = many.title,
                       .finding = Phrase::verbatim("A finding"),
                       .subtitle = {},
                       .note = many.note,
                       .caption = many.caption,
                       .content = many}};
    const QStringList pages = pagesIn(write(document));
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages[2].contains(QStringLiteral("Unit 39")) && pages[2].contains(QStringLiteral("Unit 0")));
    QVERIFY(pages[2].contains(words(many.caption)));
}

/// 2,000 cells of random signs, as pdftotext gives them back.
void TestReportPages::anyCellsAreInThePages()
{
    NEEDS_POPPLER();
    std::mt19937 random(11);
    const QString others = QStringLiteral("éßλñ–·日本");
    ReportDocument document = sampleDocument(Paper::A4);
    DocumentTable table;
    table.header = phrases({"Left", "Right"});
    table.numeric = {false, false};
    QStringList cells;
    for (int row = 0; row < 1000; ++row) {
        table.rows.emplace_back();
        for (int column = 0; column < 2; ++column) {
            QString cell = QString::number(2 * row + column) + u':';
            for (int sign = 0; sign < 10; ++sign)
                cell += random() % 8 == 0 ? others[static_cast<qsizetype>(random() % others.size())]
                                          : QChar(static_cast<char16_t>(u'!' + random() % 94));
            cells << cell.normalized(QString::NormalizationForm_KC);
            table.rows.back().push_back(Phrase::verbatim(cell.toStdString()));
        }
    }
    document.parts = {{.title = Phrase::verbatim("Any"),
                       .finding = {},
                       .subtitle = {},
                       .note = {},
                       .caption = {},
                       .content = std::move(table)}};
    const QString text = pagesIn(write(document)).join(u' ');
    for (const QString& cell : cells)
        QVERIFY2(text.contains(cell), qPrintable(cell));
}

QTEST_MAIN(TestReportPages)
#include "test_report_pages.moc"

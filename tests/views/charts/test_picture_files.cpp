// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as files and on the clipboard: twice the same bytes, whole or not at all, and what is told apart on a slide.
#include "model/exports/opc/xml_text.h"
#include "tests/support/any_text.h"
#include "tests/support/chart_samples.h"
#include "tests/support/hostile_disk.h"
#include "views/charts/chart_clipboard.h"
#include "views/charts/chart_export_dialog.h"
#include "views/charts/flat_chart_panel.h"
#include "views/charts/painted_chart.h"
#include "views/charts/report_pdf.h"
#include "views/charts/scatter3d/scatter_panel.h"
#include "views/style/theme.h"
#include "views/widgets/written_note.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>
#include <algorithm>
#include <bit>
#include <cmath>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

class TestPictureFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void slideTextsAreReadable();
    void twoFilesAreTheSameBytes();
    void whatIsInTheWayIsSaid_data();
    void whatIsInTheWayIsSaid();
    void dialogCopies();
    void menuCopiesAllAtOnce();
    void anyNamesAreInTheSvg();
    void anyCellsAreOnTheClipboard();
};

namespace {

/// Picture, SVG and numbers of the sample histogram, for whoever pastes.
void checkAllFlavours(const QSize& size)
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), size);
    QVERIFY(mime->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    const QByteArray table = mime->data(QStringLiteral("text/tab-separated-values"));
    QVERIFY2(table.startsWith("Hit rate\tCookies\n") && table.contains("0.5\t338\n"), table);
    QCOMPARE(mime->text().toUtf8(), table);
    QVERIFY(mime->html().contains(QStringLiteral("<td>338</td>")));
}

/// Bars that have these names and values.
ChartPicture barsOf(const QStringList& names, const std::vector<double>& values)
{
    ChartData bars = sampleBars();
    bars.categories.clear();
    bars.categoryUnit.clear();
    for (const QString& name : names)
        bars.categories.push_back(Phrase::verbatim(name.toStdString()));
    bars.series.front().values = values;
    return pictureOf(std::make_shared<const ChartData>(bars));
}

/// The texts of an SVG as any XML reader finds them; one of them is the fault where it is none.
QStringList textsIn(const QByteArray& svg)
{
    QStringList out;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            out << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    if (reader.hasError())
        out << reader.errorString();
    return out;
}

/// The rows of an HTML table, whose cells are XML.
QList<QStringList> rowsOfHtml(const QString& html)
{
    QList<QStringList> out;
    QXmlStreamReader reader(html.mid(html.indexOf(QLatin1String("<table>"))));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("tr"))
            out.emplace_back();
        else if (reader.name() != QLatin1String("table"))
            out.back() << reader.readElementText();
    }
    return reader.hasError() ? QList<QStringList>() : out;
}

/// Right-clicks the panel's heading and chooses; gives all entries.
QStringList chooseInMenu(ChartPanel& panel, const QString& entry)
{
    QStringList texts;
    QTimer::singleShot(0, &panel, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        QAction* chosen = nullptr;
        for (QAction* action : menu->actions()) {
            texts << action->text();
            if (texts.last() == entry)
                chosen = action;
        }
        if (chosen != nullptr)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
        else
            menu->close();
    });
    QContextMenuEvent click(QContextMenuEvent::Mouse, QPoint(5, 5), panel.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&panel, &click);
    return texts;
}

} // namespace

/// In the size "Slide, 16:9" no text is smaller than 12 points and the title has 18, in whatever the picture is pasted
/// as.
void TestPictureFiles::slideTextsAreReadable()
{
    constexpr double slideInches = 40.0 / 3.0;
    ChartData dots = sampleDots();
    dots.kind = ChartData::Kind::Scatter;
    dots.series.insert(dots.series.begin(), {.name = Phrase::verbatim("x"), .values = {0.5, 0.4, 0.1, 0.9}});
    for (const ChartData& chart :
         {sampleHistogram(), sampleBars(), sampleDots(), sampleLines(), dots, sampleScatter(200)}) {
        ChartExportDialog dialog(pictureOf(std::make_shared<const ChartData>(chart)));
        dialog.show();
        auto* size = dialog.findChild<QComboBox*>(QStringLiteral("size"));
        QTest::keyClick(size, Qt::Key_Down);
        const ChartPicture picture = dialog.picture();
        const QImage image = renderImage(picture, 2);
        QVERIFY(std::abs(image.width() / (image.dotsPerMeterX() * 0.0254) - slideInches) < 0.01);
        const QString svg = QString::fromUtf8(svgOf(picture));
        static const QRegularExpression width(QStringLiteral(R"(<svg[^>]* width="([0-9.]+)mm")"));
        static const QRegularExpression font(QStringLiteral(R"x(<text[^>]* font-size="([0-9.]+)")x"));
        const double millimetres = width.match(svg).captured(1).toDouble();
        QVERIFY2(std::abs(millimetres / 25.4 - slideInches) < 0.01, qPrintable(svg.left(300)));
        const double pointsPerUnit = slideInches * 72.0 / picture.size.width();
        double smallest = 1e9;
        double largest = 0.0;
        for (auto it = font.globalMatch(svg); it.hasNext();) {
            const double points = it.next().captured(1).toDouble() * pointsPerUnit;
            smallest = std::min(smallest, points);
            largest = std::max(largest, points);
        }
        QVERIFY2(smallest >= 12.0, chart.id.c_str());
        QVERIFY2(largest >= 18.0 && largest < 100.0, chart.id.c_str());
    }
}

/// But for the date of a PDF, which Qt writes.
void TestPictureFiles::twoFilesAreTheSameBytes()
{
    const auto undated = [](QByteArray pdf) {
        static const QRegularExpression date(QStringLiteral(R"(\(D:[^)]*\))"));
        return QString::fromLatin1(pdf).remove(date);
    };
    const QTemporaryDir folder;
    for (const ChartData& chart : {sampleHistogram(), sampleScatter(200)}) {
        const ChartPicture picture = pictureOf(std::make_shared<const ChartData>(chart));
        for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
            const auto bytes = [&] {
                QFile file(folder.filePath(QStringLiteral("a")));
                const bool saved = savePicture(picture, file.fileName(), format, 1).has_value();
                return saved && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            };
            const QString first = undated(bytes());
            QVERIFY(first.size() > 1000);
            QVERIFY2(undated(bytes()) == first, qPrintable(endingOf(format)));
        }
    }
    ReportDocument document;
    document.title = Phrase::verbatim("Twice");
    document.parts.push_back({.title = Phrase::verbatim("Bars"),
                              .finding = {},
                              .subtitle = {},
                              .note = {},
                              .caption = Phrase::verbatim("submissions.csv"),
                              .content = sampleBars()});
    QVERIFY(undated(reportPdf(document)) == undated(reportPdf(document)));
}

void TestPictureFiles::whatIsInTheWayIsSaid_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QByteArray>("what");
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
        for (const char* what : {"full disk", "read-only disk", "another's folder"})
            QTest::addRow("%s: %s", qPrintable(endingOf(format)), what) << format << QByteArray(what);
}

/// And the old picture stays whole.
void TestPictureFiles::whatIsInTheWayIsSaid()
{
    QFETCH(const PictureFormat, format);
    QFETCH(const QByteArray, what);
    const bool needsDisk = what.endsWith("disk");
    SmallDisk disk(QStringLiteral("8k")); // the old file and one page more
    if (needsDisk && !disk.works())
        QSKIP("a small disk can only be mounted by root");
    const QTemporaryDir own;
    const QDir folder(needsDisk ? disk.path() : own.path());
    const QString path = folder.filePath(QStringLiteral("a.") + endingOf(format));
    const QByteArray precious = "precious";
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(precious) == precious.size());
    old.close();
    QVERIFY(what != "read-only disk" || disk.makeReadOnly());
    const ChartPicture picture = pictureOf(std::make_shared<const ChartData>(sampleHistogram()));
    Status done;
    if (needsDisk) {
        done = savePicture(picture, path, format, 2);
    } else {
        const ForeignFolder foreign(folder.path());
        if (!foreign.works())
            QSKIP("nobody without rights can be had here");
        done = savePicture(picture, path, format, 2);
    }
    QVERIFY(!done);
    QVERIFY(!done.error().what.empty() && !done.error().hint.empty());
    QCOMPARE(done.error().file, path.toStdString());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), precious);
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestPictureFiles::dialogCopies()
{
    QGuiApplication::clipboard()->clear();
    ChartExportDialog dialog(pictureOf(std::make_shared<const ChartData>(sampleHistogram())));
    dialog.show();
    auto* copy = dialog.findChild<QPushButton*>(QStringLiteral("copy"));
    QVERIFY(copy != nullptr);
    QTest::mouseClick(copy, Qt::LeftButton);
    checkAllFlavours(QSize(1920, 1200));
    QVERIFY(dialog.findChild<WrittenNote*>()->text().contains(QStringLiteral("spreadsheet")));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("copyPicture")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1920, 1200));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasText());
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("copySvg")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("copyNumbers")), Qt::LeftButton);
    const QMimeData* numbers = QGuiApplication::clipboard()->mimeData();
    QVERIFY(numbers->text().startsWith(QStringLiteral("Hit rate\tCookies\n")));
    QVERIFY(numbers->text().contains(QStringLiteral("0.5\t338\n")));
    QVERIFY(numbers->html().contains(QStringLiteral("<td>338</td>")));
    QVERIFY(!numbers->hasImage());
}

/// By the right click of the panel; a chart whose dots have no names has no numbers to copy.
void TestPictureFiles::menuCopiesAllAtOnce()
{
    QGuiApplication::clipboard()->clear();
    FlatChartPanel panel(QStringLiteral("Hit rate"));
    panel.setChart(std::make_shared<const ChartData>(sampleHistogram()));
    panel.resize(600, 400);
    panel.show();
    QCOMPARE(chooseInMenu(panel, QStringLiteral("Copy")),
             (QStringList{QStringLiteral("Copy"), QStringLiteral("Copy the picture"), QStringLiteral("Copy the SVG"),
                          QStringLiteral("Copy the numbers"), QStringLiteral("Export...")}));
    checkAllFlavours(panel.picture().size * 2);
    chooseInMenu(panel, QStringLiteral("Copy the SVG"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("<svg")));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());

    const ChartData points = sampleScatter(20);
    ScatterPanel cloud(QStringLiteral("Dots"));
    cloud.setScatter(std::make_shared<const ChartData>(points), pointsOf(points), {});
    cloud.resize(600, 400);
    cloud.show();
    QVERIFY(!chooseInMenu(cloud, QStringLiteral("Copy")).contains(QStringLiteral("Copy the numbers")));
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage() && mime->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QVERIFY(!mime->hasText() && !mime->hasHtml());
}

/// 2,000 names of random signs.
void TestPictureFiles::anyNamesAreInTheSvg()
{
    constexpr int charts = 100;
    constexpr int barsEach = 20; // that all have room for their names
    std::mt19937 random(11);
    const QString others = QStringLiteral("éßλñ–·日本");
    const std::vector<double> values(barsEach, 0.5);
    for (int chart = 0; chart < charts; ++chart) {
        QStringList names;
        for (int bar = 0; bar < barsEach; ++bar) {
            QString name = QString::number(chart * barsEach + bar) + u':';
            for (int sign = 0; sign < 8; ++sign)
                name += random() % 8 == 0 ? others[static_cast<qsizetype>(random() % others.size())]
                                          : QChar(static_cast<char16_t>(u'!' + random() % 94));
            names << name;
        }
        const QStringList texts = textsIn(svgOf(barsOf(names, values)));
        for (const QString& name : names)
            QVERIFY2(texts.contains(name), qPrintable(name + u'\n' + texts.join(u'\n')));
    }
}

/// 2,000 names of all that files have trouble with, and numbers of any bits, in both forms of a table. A name stays in
/// its cell: what would end that is a blank.
void TestPictureFiles::anyCellsAreOnTheClipboard()
{
    constexpr int rows = 2000;
    std::mt19937 random(11);
    QStringList names;
    std::vector<double> values;
    values.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        names << QString::fromStdString(anyValidText(random));
        values.push_back(std::bit_cast<double>((std::uint64_t{random()} << 32U) | random()));
    }
    copyChartNumbers(barsOf(names, values));
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QStringList lines = mime->text().split(u'\n');
    QVERIFY(lines.takeLast().isEmpty());
    const QList<QStringList> html = rowsOfHtml(mime->html());
    QCOMPARE(lines.size(), rows + 1);
    QCOMPARE(html.size(), rows + 1);
    static const QRegularExpression breaks(QStringLiteral("[\t\n\r]"));
    for (int row = 0; row < rows; ++row) {
        const auto at = static_cast<std::size_t>(row);
        const QStringList cells = lines[row + 1].split(u'\t');
        QString name = QString::fromStdString(cleanText(names[row].toStdString())).replace(breaks, QStringLiteral(" "));
        if (name.isEmpty())
            name = QStringLiteral(" ");
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells[0], name);
        if (std::isfinite(values[at]))
            QCOMPARE(QLocale().toDouble(cells[1]), values[at]);
        else
            QVERIFY(cells[1].isEmpty());
        QCOMPARE(html[row + 1], cells);
    }
}

QTEST_MAIN(TestPictureFiles)
#include "test_picture_files.moc"

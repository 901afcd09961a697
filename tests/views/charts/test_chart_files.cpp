// SPDX-License-Identifier: GPL-3.0-or-later
// Charts in files: SVG as it stands anywhere, several formats at once.
#include "tests/support/chart_samples.h"
#include "views/charts/chart_export_dialog.h"
#include "views/charts/painted_chart.h"
#include "views/style/theme.h"
#include "views/widgets/written_note.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

void clickBox(const QWidget& dialog, const char* name)
{
    auto* box = dialog.findChild<QCheckBox*>(QString::fromLatin1(name));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

} // namespace

/// Takes what the desktop would be asked to open.
class FolderOpener : public QObject
{
    Q_OBJECT
public:
    FolderOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened = url; }
};

class TestChartFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void dialogSavesSeveralFormatsAtOnce();
    void svgTextsAreWhole();
};

void TestChartFiles::dialogSavesSeveralFormatsAtOnce()
{
    QTemporaryDir folder;
    ChartExportDialog dialog(pictureOf(std::make_shared<const ChartData>(sampleHistogram())));
    dialog.show();
    for (const char* format : {"svg", "pdf"})
        clickBox(dialog, format);
    auto* title = dialog.findChild<QLineEdit*>(QStringLiteral("title"));
    title->setText(QStringLiteral("Our own words"));
    auto* size = dialog.findChild<QComboBox*>(QStringLiteral("size"));
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(size->currentText(), QStringLiteral("Slide, 16:9"));
    QCOMPARE(dialog.picture().size, QSize(960, 540));
    QVERIFY(dialog.saveTo(folder.filePath(QStringLiteral("a.png"))));
    for (const char* ending : {"png", "svg", "pdf"})
        QVERIFY2(QFile::exists(folder.filePath(QStringLiteral("a.") + QLatin1String(ending))), ending);
    QFile svg(folder.filePath(QStringLiteral("a.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly) && svg.readAll().contains(">Our own words</text>"));
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<WrittenNote*>()->text().contains(QStringLiteral("a.png, a.svg, a.pdf")));
    auto* show = dialog.findChild<QPushButton*>(QStringLiteral("showInFolder"));
    QVERIFY(show->isVisible());
    FolderOpener opener;
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(opener.opened, QUrl::fromLocalFile(folder.path()));
}

/// Lines are single elements that stand where they should in any font, or need none.
void TestChartFiles::svgTextsAreWhole()
{
    ChartPicture picture = pictureOf(std::make_shared<const ChartData>(sampleBars()));
    picture.caption = QStringLiteral("submissions.csv · ALS λ=300 α=100, weighted @ 2026-11-25 20:44 (日本 + x)");
    const QByteArray texts = svgOf(picture);
    QVERIFY(texts.contains("role=\"img\""));
    QVERIFY(texts.contains(">submissions.csv · ALS λ=300 α=100, weighted @ 2026-11-25 20:44 (日本 + x)</text>"));
    QVERIFY(texts.contains("text-anchor=\"end\"")); // names left of the bars
    QVERIFY(texts.contains("sans-serif"));
    QVERIFY(texts.contains("Highest") || texts.contains("highest")); // the text for who cannot see it
    for (const char16_t mark : {u'\xE0F0', u'\xE0F1', u'\xE0F2'})
        QVERIFY(!QString::fromUtf8(texts).contains(QChar(mark)));
    picture.textAsShapes = true;
    const QByteArray outlines = svgOf(picture);
    QVERIFY(!outlines.contains("<text"));
    QVERIFY(outlines.count("<path") > texts.count("<path") + 5);
    QXmlStreamReader reader(outlines);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

QTEST_MAIN(TestChartFiles)
#include "test_chart_files.moc"

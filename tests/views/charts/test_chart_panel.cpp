// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_samples.h"
#include "views/charts/chart_export_dialog.h"
#include "views/charts/flat_chart_panel.h"
#include "views/charts/scatter3d/scatter3d_widget.h"
#include "views/charts/scatter3d/scatter_panel.h"
#include "views/widgets/segmented_control.h"
#include "views/widgets/written_note.h"
#include "views/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QXmlStreamReader>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

std::unique_ptr<ChartPanel> panelFor(const ChartData& data)
{
    auto chart = std::make_shared<const ChartData>(data);
    if (data.kind != ChartData::Kind::Scatter3D) {
        auto panel = std::make_unique<FlatChartPanel>(words(data.title));
        panel->setChart(chart);
        return panel;
    }
    auto panel = std::make_unique<ScatterPanel>(words(data.title));
    panel->setScatter(chart, pointsOf(data), {});
    return panel;
}

ChartView* viewOf(const ChartPanel& panel)
{
    return panel.findChild<ChartView*>();
}

QSet<QRgb> colorsOf(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return colors;
}

/// All text of an SVG file, or an empty string where it is no well-formed XML.
QString textOfSvg(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

void clickBox(const QWidget& dialog, const char* name)
{
    auto* box = dialog.findChild<QCheckBox*>(QString::fromLatin1(name));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

} // namespace

class TestChartPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void exportsEveryKind_data();
    void exportsEveryKind();
    void pngHasTheScale_data();
    void pngHasTheScale();
    void exportIgnoresTheDarkTheme();
    void transparentBackground();
    void svgIsXmlWhateverTheNames();
    void reportsUnwritableFiles();
    void dialogSaves();
    void exportButtonOpensTheDialog();
    void showsEmptyText();
    void hoverNamesTheValue();
    void followsTheTheme();
    void usesUnitColors();
    void scatterSwitchesScale();
};

void TestChartPanel::exportsEveryKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 5; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestChartPanel::exportsEveryKind()
{
    QFETCH(int, kind);
    const std::array<ChartData, 5> charts{sampleHistogram(), sampleBars(), sampleDots(), sampleLines(),
                                          sampleScatter(400)};
    const ChartData& data = charts[static_cast<std::size_t>(kind)];
    const auto panel = panelFor(data);
    const ChartPicture picture = panel->picture();
    QTemporaryDir folder;
    const auto path = [&](const char* ending) {
        return folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
    };
    QVERIFY(savePicture(picture, path("png"), PictureFormat::Png, 2));
    QVERIFY(savePicture(picture, path("svg"), PictureFormat::Svg, 1));
    QVERIFY(savePicture(picture, path("pdf"), PictureFormat::Pdf, 1));

    const QImage image(path("png"));
    QCOMPARE(image.size(), picture.size * 2);
    QVERIFY(colorsOf(image).size() > 20);
    QCOMPARE(image.text(QStringLiteral("Title")), picture.title);
    QCOMPARE(image.pixel(0, 0), qRgb(255, 255, 255));

    const QString text = textOfSvg(path("svg"));
    QVERIFY(text.contains(words(data.title)));
    QVERIFY(text.contains(words(data.caption)));
    QVERIFY(text.contains(words(data.xAxis)));
    QFile svg(path("svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains(
        QStringLiteral("viewBox=\"0 0 %1 %2\"").arg(picture.size.width()).arg(picture.size.height()).toUtf8()));

    QFile pdf(path("pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    // 960 pixels at 96 an inch are 720 points.
    QVERIFY(bytes.contains(QStringLiteral("/MediaBox [0 0 720 %1]").arg(picture.size.height() * 3 / 4).toLatin1()) ||
            bytes.contains(QStringLiteral("720.000000 %1.000000").arg(picture.size.height() * 3 / 4).toLatin1()));
}

void TestChartPanel::pngHasTheScale_data()
{
    QTest::addColumn<int>("scale");
    for (int scale = 1; scale <= 4; ++scale)
        QTest::addRow("%dx", scale) << scale;
}

void TestChartPanel::pngHasTheScale()
{
    QFETCH(int, scale);
    for (const ChartData& data : {sampleHistogram(), sampleScatter(100)}) {
        ChartPicture picture = panelFor(data)->picture();
        picture.size = {641, 403};
        const QImage image = renderImage(picture, scale);
        QCOMPARE(image.size(), QSize(641 * scale, 403 * scale));
        // Drawn at that scale, not enlarged: shrunk again it is about the picture at 1x.
        const QImage once = renderImage(picture, 1);
        const QImage shrunk = image.scaled(once.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        double difference = 0.0;
        for (int y = 0; y < once.height(); ++y) {
            for (int x = 0; x < once.width(); ++x)
                difference += std::abs(qGray(once.pixel(x, y)) - qGray(shrunk.pixel(x, y)));
        }
        QVERIFY(difference / (once.width() * once.height()) < 4.0);
    }
}

void TestChartPanel::exportIgnoresTheDarkTheme()
{
    const auto panel = panelFor(sampleHistogram());
    const QImage light = renderImage(panel->picture(), 1);
    applyTheme(*qApp, Theme::darkTheme());
    const QImage dark = renderImage(panel->picture(), 1);
    applyTheme(*qApp, Theme::lightTheme());
    QCOMPARE(dark, light);
}

void TestChartPanel::transparentBackground()
{
    ChartPicture picture = panelFor(sampleBars())->picture();
    picture.transparent = true;
    QCOMPARE(qAlpha(renderImage(picture, 1).pixel(0, 0)), 0);
}

void TestChartPanel::svgIsXmlWhateverTheNames()
{
    ChartData data = sampleBars();
    const std::string name = std::string("ctl\x01\x1B&<x>\xEF\xBF\xBF]]>");
    data.title = Phrase::verbatim(name);
    data.caption = Phrase::verbatim(name);
    data.categories.front() = Phrase::verbatim(name);
    ChartPicture picture = panelFor(data)->picture();
    // As if a text had come by another way than words().
    for (const char16_t forbidden : {u'\x01', u'\xD800', u'\xFFFE', u'\x0B'})
        picture.title += QChar(forbidden);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(savePicture(picture, path, PictureFormat::Svg, 1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(content);
    QVERIFY(!decoder.hasError());
    for (const QChar c : text) {
        const bool allowed = c == u'\t' || c == u'\n' || c == u'\r' || c.unicode() >= 0x20;
        QVERIFY2(allowed && c.unicode() < 0xFFFE, qPrintable(QString::number(c.unicode(), 16)));
    }
    QXmlStreamReader reader(content);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(QStringLiteral("ctl␁␛&amp;&lt;x&gt;")));
}

void TestChartPanel::reportsUnwritableFiles()
{
    const Status status =
        savePicture(panelFor(sampleBars())->picture(), QStringLiteral("/nowhere/at/all.png"), PictureFormat::Png, 1);
    QVERIFY(!status);
    QVERIFY(!status.error().what.empty());
    QVERIFY(!status.error().hint.empty());
    QCOMPARE(status.error().file, std::string("/nowhere/at/all.png"));
}

void TestChartPanel::dialogSaves()
{
    QTemporaryDir folder;
    ChartExportDialog dialog(panelFor(sampleHistogram())->picture());
    dialog.show();
    auto* scale = dialog.findChild<SegmentedControl*>(QStringLiteral("scale"));
    const auto sizes = dialog.findChildren<QSpinBox*>();
    QCOMPARE(sizes.size(), 2);
    sizes[0]->setValue(500);
    sizes[1]->setValue(300);
    scale->setCurrent(2);
    QSignalSpy saved(&dialog, &ChartExportDialog::saved);
    QVERIFY(dialog.saveTo(folder.filePath(QStringLiteral("a.png"))));
    QCOMPARE(saved.size(), 1);
    QCOMPARE(QImage(folder.filePath(QStringLiteral("a.png"))).size(), QSize(1500, 900));
    clickBox(dialog, "png");
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("save"))->isEnabled()); // no format is chosen
    clickBox(dialog, "svg");
    QCOMPARE(dialog.formats(), QList<PictureFormat>{PictureFormat::Svg});
    QVERIFY(!scale->isEnabled()); // vectors have no scale
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("Title"))
            box->setChecked(false);
    }
    QVERIFY(dialog.saveTo(folder.filePath(QStringLiteral("a.svg"))));
    QVERIFY(!dialog.saveTo(QStringLiteral("/nowhere/at/all.svg")));
    QVERIFY(dialog.findChild<WrittenNote*>()->text().contains(QStringLiteral("/nowhere/at/all.svg")));
}

void TestChartPanel::exportButtonOpensTheDialog()
{
    const auto panel = panelFor(sampleHistogram());
    panel->resize(600, 400);
    panel->show();
    QTest::mouseClick(panel->exportButton(), Qt::LeftButton);
    auto* dialog = panel->findChild<ChartExportDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(panel->findChild<ChartExportDialog*>() == nullptr);
}

void TestChartPanel::showsEmptyText()
{
    FlatChartPanel panel(QStringLiteral("Hit rate"));
    panel.setEmptyText(QStringLiteral("Press Train."));
    panel.resize(500, 300);
    panel.show();
    QVERIFY(!panel.exportButton()->isEnabled());
    const auto labels = panel.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Press Train.");
    }));
    panel.setChart(std::make_shared<const ChartData>(sampleBars()));
    QVERIFY(panel.exportButton()->isEnabled());
    QVERIFY(panel.view()->isVisible());
    panel.setChart(nullptr);
    QVERIFY(!panel.view()->isVisible());
}

void TestChartPanel::hoverNamesTheValue()
{
    const auto panel = panelFor(sampleHistogram());
    panel->resize(620, 420);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    const ChartScene* scene = viewOf(*panel)->chartScene();
    const ChartItem& bar = scene->chartLayout().items[5];
    QCOMPARE(scene->describe(*scene->itemAt(bar.shape.center())), QStringLiteral("0.5: 338"));
    QTest::mouseMove(viewOf(*panel)->viewport(), viewOf(*panel)->mapFromScene(bar.shape.center()));
    QTRY_COMPARE(QToolTip::text(), QStringLiteral("0.5: 338"));
    QCOMPARE(scene->itemAt({-50, -50}), nullptr);
    const auto dots = panelFor(sampleDots());
    const ChartScene* dotScene = viewOf(*dots)->chartScene();
    QCOMPARE(dotScene->describe(dotScene->chartLayout().items[0]),
             QStringLiteral("RP3beta: 0.559 (95 %: 0.520 to 0.600)"));
}

void TestChartPanel::followsTheTheme()
{
    const auto panel = panelFor(sampleHistogram());
    panel->resize(620, 420);
    panel->show();
    QVERIFY(colorsOf(panel->grab().toImage()).contains(Theme::lightTheme().accent.rgb()));
    applyTheme(*qApp, Theme::darkTheme());
    QTRY_VERIFY(colorsOf(panel->grab().toImage()).contains(Theme::darkTheme().accent.rgb()));
    const QSet<QRgb> dark = colorsOf(panel->grab().toImage());
    applyTheme(*qApp, Theme::lightTheme());
    QVERIFY(!dark.contains(Theme::lightTheme().accent.rgb()));
}

void TestChartPanel::usesUnitColors()
{
    const QSet<QRgb> colors = colorsOf(renderImage(panelFor(sampleBars())->picture(), 1));
    for (int unit = 0; unit < 4; ++unit)
        QVERIFY(colors.contains(unitColor(unit, 3, Theme::lightTheme()).rgb()));
}

void TestChartPanel::scatterSwitchesScale()
{
    const auto panel = panelFor(sampleScatter(2000));
    panel->resize(620, 620);
    panel->show();
    auto* scatter = static_cast<ScatterPanel*>(panel.get())->scatter();
    auto* scale = panel->findChild<SegmentedControl*>(QStringLiteral("scatterScale"));
    QVERIFY(scale->isVisible());
    QCOMPARE(scatter->scale(), AxisScale::Log); // heavy tails
    scale->setCurrent(0);
    QCOMPARE(scatter->scale(), AxisScale::Linear);
    const ScatterCamera first = scatter->camera();
    QTest::keyClick(scatter, Qt::Key_Left);
    QVERIFY(!(scatter->camera() == first));
    for (QPushButton* button : panel->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Reset view"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(scatter->camera() == first);
}

QTEST_MAIN(TestChartPanel)
#include "test_chart_panel.moc"

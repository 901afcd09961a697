// SPDX-License-Identifier: GPL-3.0-or-later
// The main job as an analyst does it, on real files through the real window: open both exports by File > Open, train,
// cancel, browse, export. And the window's figures against those of leadlight-cli, to the last bit.
#include "app/window/lab_jobs.h"
#include "app/window/window_controller.h"
#include "tests/support/shared_data.h"
#include "tests/support/stall_meter.h"
#include "views/charts/chart_export_dialog.h"
#include "views/charts/chart_panel.h"
#include "views/frame/main_window.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/segmented_control.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace leadlight;
using leadlight::testing::StallMeter;

namespace {

constexpr int patience = 30000;

QString seedFile(const char* name)
{
    return QString::fromStdString((sharedData("seed") / name).string());
}

QByteArray commandLine(const QStringList& arguments)
{
    QProcess process;
    process.start(cliProgram(), arguments + QStringList{QStringLiteral("--submissions"), seedFile("submissions.csv"),
                                                        QStringLiteral("--bu-mapping"), seedFile("bu_mapping.csv")});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

template <class Widget>
Widget* named(const QWidget& parent, const QString& accessibleName)
{
    for (auto* widget : parent.findChildren<Widget*>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensBothFilesByTheMenu();
    void trainsByKey();
    void agreesWithTheCommandLine();
    void agreesWithTheCommandLineAsInTheNotebook();
    void cancelKeepsWhatThereWas();
    void browsesByKeyboard();
    void sortsByHeaderClick();
    void exportsEveryChartInEveryFormat();

private:
    void chooseInFileDialog(const QString& path);
    void showPage(const QString& title);
    [[nodiscard]] Page* page(const QString& title) const;
    void train(const ModelChoices& choices);
    void compareHitRates(const QByteArray& json) const;
    void exportInEveryFormat(ChartPanel& panel, const QString& stem) const;
    void exportAs(ChartPanel& panel, PictureFormat format, int scale, const QString& path) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowController> m_controller;
    StallMeter m_stalls;
};

void TestEndToEnd::initTestCase()
{
    NEEDS_SHARED_DATA();
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_session = std::make_unique<Session>();
    m_window = std::make_unique<MainWindow>(m_session->context());
    m_controller = std::make_unique<WindowController>(*m_session, *m_window, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestEndToEnd::cleanupTestCase()
{
    m_controller.reset();
    m_window.reset();
    m_session.reset();
}

void TestEndToEnd::chooseInFileDialog(const QString& path)
{
    QTRY_VERIFY(m_window->findChild<QFileDialog*>() != nullptr);
    auto* dialog = m_window->findChild<QFileDialog*>();
    QTRY_VERIFY(dialog->isVisible());
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    QVERIFY(field != nullptr && buttons != nullptr);
    // At once, as by pasting: while one types, the dialog follows and shortens what is there.
    field->setText(path);
    QTRY_COMPARE(QFileInfo(dialog->selectedFiles().value(0)).canonicalFilePath(), QFileInfo(path).canonicalFilePath());
    auto* open = buttons->button(QDialogButtonBox::Open);
    QTRY_VERIFY(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<QFileDialog*>() == nullptr);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

Page* TestEndToEnd::page(const QString& title) const
{
    for (Page* candidate : m_window->pages())
        if (candidate->title() == title)
            return candidate;
    return nullptr;
}

void TestEndToEnd::showPage(const QString& title)
{
    const auto index = m_window->pages().indexOf(page(title));
    QVERIFY(index >= 0);
    m_window->activateWindow(); // a dialog that has just gone leaves it without
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + index), Qt::ControlModifier);
    QTRY_VERIFY2(page(title)->isVisible(), qPrintable(title));
}

void TestEndToEnd::train(const ModelChoices& choices)
{
    Q_EMIT m_session->intents().editModel(choices);
    QSignalSpy trained(&m_session->news(), &News::trained);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(trained.wait(patience));
}

void TestEndToEnd::opensBothFilesByTheMenu()
{
    QSignalSpy loaded(&m_session->news(), &News::loaded);
    m_stalls.reset();
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    chooseInFileDialog(seedFile("submissions.csv"));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    chooseInFileDialog(seedFile("bu_mapping.csv"));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, patience);
    qInfo("longest stall of the event loop while opening by the file dialog: %.1f ms", m_stalls.longest());

    const auto& study = m_session->study();
    QCOMPARE(study.tables.submissions->rows(), 3888);
    QCOMPARE(study.tables.mapping->businessUnits.size(), 8U);
    QCOMPARE(study.interactions->data->ledger.mappedRows, 2174);
    QVERIFY(!study.analysis);
}

void TestEndToEnd::trainsByKey()
{
    m_stalls.reset();
    train(ModelChoices{});
    qInfo("longest stall of the event loop while training: %.1f ms", m_stalls.longest());
    const auto& analysis = m_session->study().analysis;
    QVERIFY(analysis != nullptr);
    QCOMPARE(analysis->model->recommender->name(), std::string_view("cease"));
}

void TestEndToEnd::compareHitRates(const QByteArray& json) const
{
    const auto object = QJsonDocument::fromJson(json).object();
    QVERIFY(!object.isEmpty());
    const auto& rates = m_session->study().analysis->hitRates;
    QCOMPARE(object[QStringLiteral("cookies")].toInteger(), static_cast<qint64>(rates.hitRate.size()));
    // Exactly: both went through the same calls, and JSON carries doubles to the last bit.
    QVERIFY(object[QStringLiteral("mean_hit_rate")].toDouble() == rates.meanHitRate);
    QVERIFY(object[QStringLiteral("mean_top_hit_rate")].toDouble() == rates.meanTopHitRate);
    const auto histogram = object[QStringLiteral("histogram")].toArray();
    for (std::size_t i = 0; i < rates.histogram.size(); ++i)
        QCOMPARE(histogram[static_cast<qsizetype>(i)].toInteger(), static_cast<qint64>(rates.histogram[i]));
    const auto baselines = object[QStringLiteral("baselines")].toObject();
    QVERIFY(baselines[QStringLiteral("random")].toDouble() == rates.baselines.random);
    QVERIFY(baselines[QStringLiteral("popularity")].toDouble() == rates.baselines.popularity);
}

void TestEndToEnd::agreesWithTheCommandLine()
{
    QVERIFY(m_session->study().analysis != nullptr);
    compareHitRates(commandLine({QStringLiteral("hit-rate"), QStringLiteral("--json")}));
    // The window's own export of all recommendations against the command line's, byte for byte.
    const QString path = m_folder.filePath(QStringLiteral("all.csv"));
    QSignalSpy finished(&m_session->job(), &Job::finished);
    Q_EMIT m_session->intents().exportRecommendations(path, 10);
    QVERIFY(finished.wait(patience));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto written = file.readAll();
    QVERIFY(written.count('\n') > 5000);
    QCOMPARE(written, commandLine({QStringLiteral("recommend"), QStringLiteral("--top"), QStringLiteral("10")}));
}

void TestEndToEnd::agreesWithTheCommandLineAsInTheNotebook()
{
    QSignalSpy trained(&m_session->news(), &News::trained);
    Q_EMIT m_session->intents().notebookPreset();
    QVERIFY(trained.wait(patience));
    const auto& analysis = *m_session->study().analysis;
    QCOMPARE(analysis.data().cookies(), 806);
    compareHitRates(
        commandLine({QStringLiteral("hit-rate"), QStringLiteral("--json"), QStringLiteral("--as-in-notebook")}));
    const auto lines = commandLine({QStringLiteral("similarity"), QStringLiteral("--by"),
                                    QStringLiteral("business_unit"), QStringLiteral("--as-in-notebook")})
                           .split('\n');
    const auto groups = averagesBy(GroupBy::BusinessUnit, analysis.similarity, analysis.data());
    QCOMPARE(lines.size(), static_cast<qsizetype>(groups.size()) + 2); // header and the end of the last line
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto fields = lines[static_cast<qsizetype>(i) + 1].split(',');
        QCOMPARE(fields[0].toStdString(), groups[i].group);
        QVERIFY(fields[2].toDouble() == groups[i].average);
    }
}

void TestEndToEnd::cancelKeepsWhatThereWas()
{
    const auto before = m_session->study().analysis;
    QVERIFY(before != nullptr);
    ModelChoices endless;
    endless.choose({AlsOptions{.factors = 128, .regularization = 0.1, .alpha = 15.0, .iterations = 5000}});
    Q_EMIT m_session->intents().editModel(endless);
    QSignalSpy finished(&m_session->job(), &Job::finished);
    QSignalSpy progressed(&m_session->job(), &Job::progressed);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(progressed.wait(patience));
    QVERIFY(m_session->job().isRunning());
    QElapsedTimer timer;
    timer.start();
    auto* cancel = named<QPushButton>(*m_window, QStringLiteral("Cancel"));
    if (cancel != nullptr)
        QTest::mouseClick(cancel, Qt::LeftButton);
    else
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    qInfo("from Cancel to the end of the job: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(m_session->study().analysis == before);
    QVERIFY(m_window->messages().messages().isEmpty());
    Q_EMIT m_session->intents().defaults();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->job().isRunning(), patience);
    train(ModelChoices{});
}

void TestEndToEnd::browsesByKeyboard()
{
    showPage(QStringLiteral("Recommendations"));
    auto* cookies = named<DataTable>(*page(QStringLiteral("Recommendations")), QStringLiteral("Cookies"));
    QVERIFY(cookies != nullptr);
    cookies->setFocus();
    QTest::keyClick(cookies, Qt::Key_Home, Qt::ControlModifier);
    const auto first = cookies->currentIndex();
    QVERIFY(first.isValid());
    auto* next = named<DataTable>(*page(QStringLiteral("Recommendations")), QStringLiteral("Next best assets"));
    QVERIFY(next != nullptr);
    QTRY_COMPARE(next->model()->rowCount(), 10);
    QTest::keyClick(cookies, Qt::Key_Down);
    QTRY_COMPARE(cookies->currentIndex().row(), first.row() + 1);
    QTest::keyClick(cookies, Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(cookies->currentIndex().row(), cookies->model()->rowCount() - 1);
}

void TestEndToEnd::sortsByHeaderClick()
{
    auto* cookies = named<DataTable>(*page(QStringLiteral("Recommendations")), QStringLiteral("Cookies"));
    auto* header = cookies->horizontalHeader();
    m_stalls.reset();
    for (int column = 0; column < cookies->model()->columnCount(); ++column) {
        if (header->isSectionHidden(column))
            continue; // there is no room for it
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 3,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        QTRY_COMPARE(header->sortIndicatorSection(), column);
    }
    qInfo("longest stall of the event loop while sorting: %.1f ms", m_stalls.longest());
}

void TestEndToEnd::exportAs(ChartPanel& panel, PictureFormat format, int scale, const QString& path) const
{
    QTest::mouseClick(panel.exportButton(), Qt::LeftButton);
    auto* dialog = m_window->findChild<ChartExportDialog*>();
    if (dialog == nullptr)
        dialog = panel.findChild<ChartExportDialog*>();
    QVERIFY(dialog != nullptr);
    auto* scales = named<SegmentedControl>(*dialog, QStringLiteral("Scale of the PNG"));
    QVERIFY(scales != nullptr);
    for (const auto each : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
        dialog->findChild<QCheckBox*>(endingOf(each))->setChecked(each == format);
    scales->setCurrent(scale - 1);
    QCOMPARE(dialog->formats(), QList<PictureFormat>{format});
    QCOMPARE(dialog->scale(), scale);
    const auto size = dialog->picture().size;
    QVERIFY(dialog->saveTo(path));
    if (format == PictureFormat::Png)
        QCOMPARE(QImage(path).size(), size * scale);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<ChartExportDialog*>() == nullptr);
}

void TestEndToEnd::exportInEveryFormat(ChartPanel& panel, const QString& stem) const
{
    for (int scale = 1; scale <= 4; ++scale)
        exportAs(panel, PictureFormat::Png, scale, stem + QStringLiteral(".png"));
    exportAs(panel, PictureFormat::Svg, 1, stem + QStringLiteral(".svg"));
    exportAs(panel, PictureFormat::Pdf, 1, stem + QStringLiteral(".pdf"));

    QFile svg(stem + QStringLiteral(".svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QFile pdf(stem + QStringLiteral(".pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const auto bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Count 1"));
}

void TestEndToEnd::exportsEveryChartInEveryFormat()
{
    Comparison comparison;
    comparison.options.repeats = 1;
    Q_EMIT m_session->intents().editComparison(comparison);
    QSignalSpy compared(&m_controller->lab(), &LabJobs::compared);
    m_controller->lab().compare();
    QVERIFY(compared.wait(patience));
    QSignalSpy measured(&m_controller->lab(), &LabJobs::curveMeasured);
    m_controller->lab().measureLearningCurve();
    QVERIFY(measured.wait(patience));
    int charts = 0;
    for (Page* each : m_window->pages()) {
        bool first = true;
        for (const Page::Picture& picture : each->pictures()) {
            const bool isSheet = picture.show() != nullptr;
            if (isSheet || each->charts().isEmpty())
                continue;
            showPage(each->title());
            for (ChartPanel* panel : each->charts()) {
                if (!first && !panel->chart())
                    continue; // no settings were searched and no runs compared
                QTRY_VERIFY_WITH_TIMEOUT(panel->chart() != nullptr, patience);
                exportInEveryFormat(*panel, m_folder.filePath(QStringLiteral("chart%1").arg(++charts)));
            }
            first = false;
        }
    }
    QVERIFY(charts >= 8); // similarity, hit rate, scatter, and the five of the scorecard
}

QTEST_MAIN(TestEndToEnd)
#include "test_end_to_end.moc"

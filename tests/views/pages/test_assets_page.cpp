// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/page_figures.h"
#include "tests/support/cell_text.h"
#include "tests/support/page_parts.h"
#include "tests/support/sample_study.h"
#include "views/pages/assets/asset_panel.h"
#include "views/pages/assets/assets_page.h"
#include "views/pages/assets/assets_tables.h"
#include "views/style/theme.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/segmented_control.h"
#include "views/widgets/selection_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// The page by itself, with its parts.
struct ShownAssets
{
    Study study;
    PageParts parts;
    AssetsPage page{parts.context};
    AssetPanel* panel = page.findChild<AssetPanel*>();
    DataTable* table = page.table();
    DataTable* audience = page.findChild<DataTable*>(QStringLiteral("audience"));
    QSpinBox* reach = page.findChild<QSpinBox*>(QStringLiteral("reach"));
    QSlider* slider = page.findChild<QSlider*>(QStringLiteral("reachSlider"));
    SegmentedControl* tabs = page.findChild<SegmentedControl*>(QStringLiteral("assetTabs"));

    explicit ShownAssets(Study shown = sampleStudy())
        : study(std::move(shown))
    {
        page.resize(1084, 720);
        parts.selection.setInteractions(study.interactions);
        page.show();
        page.setStudy(study);
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }
    void click(DataTable* in, int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect rect = in->visualRect(in->model()->index(row, 0));
        QTest::mouseClick(in->viewport(), Qt::LeftButton, modifiers, rect.topLeft() + QPoint(14, 8));
    }
    void clickTab(int tab) const { QTest::mouseClick(tabs->findChildren<QAbstractButton*>().at(tab), Qt::LeftButton); }
    [[nodiscard]] bool hasAudience() const
    {
        return QTest::qWaitFor([this] { return audience->model()->rowCount() > 0; });
    }
    /// The page of the dataset in a row on screen.
    [[nodiscard]] int pageAt(int row) const { return table->tableModel()->sourceRow(row); }
    [[nodiscard]] PageAudience expected(std::vector<std::int32_t> pages) const
    {
        return **pageAudience(study.analysis, std::move(pages), Progress());
    }
};

} // namespace

class TestAssetsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(*qApp, Theme::lightTheme());
    }

    void listsEveryPageBestKnownFirst()
    {
        ShownAssets shown;
        const QAbstractItemModelTester tester(shown.table->model());
        QCOMPARE(shown.table->model()->rowCount(), shown.study.analysis->data().pages());
        const auto figures = *pageFigures(*shown.study.interactions, shown.study.analysis.get(), Progress());
        const auto most = *std::ranges::max_element(figures.reach);
        QCOMPARE(cellText(*shown.table->tableModel(), 0, "cookies"), QLocale().toString(static_cast<qlonglong>(most)));
        QCOMPARE(shown.table->currentRow(), shown.pageAt(0));
    }

    void audienceIsNamedAfterItsPages()
    {
        const auto one = pageAudience(sampleStudy().analysis, {0}, {});
        QVERIFY(one);
        const QString name = QString::fromStdString(audienceName(**one));
        QVERIFY2(name.startsWith(QStringLiteral("audience-")) && name.size() > 10, qPrintable(name));
        for (const QChar sign : name)
            QVERIFY(sign.isLetterOrNumber() || sign == u'-');
        QCOMPARE(audienceContent(*one, {0})->data.id, name.toStdString());
    }

    void aClickShowsWhoShouldGetIt()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        shown.click(shown.table, 2);
        const PageAudience expected = shown.expected({shown.pageAt(2)});
        const auto want = expected.analysis->data().cookieText(expected.audience.members.front().cookie);
        QTRY_COMPARE(cellText(*shown.audience->tableModel(), 0, "cookie"), QString::fromUtf8(want));
        const QAbstractItemModelTester tester(shown.audience->model());
        QCOMPARE(shown.reach->value(), static_cast<int>(expected.audience.withinRank(10).size()));
        QCOMPARE(shown.reach->maximum(), expected.members());
        QCOMPARE(shown.audience->model()->rowCount(), shown.reach->value());
        QCOMPARE(shown.parts.selection.picked(Entity::Page), shown.pageAt(2));
        QCOMPARE(*shown.parts.selection.of(Entity::Page), IndexSet{shown.pageAt(2)});
    }

    void numberAndSliderAreOne()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        shown.reach->setFocus();
        shown.reach->selectAll();
        QTest::keyClicks(shown.reach, QStringLiteral("5"));
        QTest::keyClick(shown.reach, Qt::Key_Return);
        QCOMPARE(shown.slider->value(), 5);
        QCOMPARE(shown.audience->model()->rowCount(), 5);
        shown.slider->setFocus();
        QTest::keyClick(shown.slider, Qt::Key_Right);
        QCOMPARE(shown.reach->value(), 6);
        QCOMPARE(shown.audience->model()->rowCount(), 6);
        QTest::keyClick(shown.slider, Qt::Key_End);
        QCOMPARE(shown.audience->model()->rowCount(), shown.reach->maximum());
        auto* button = shown.page.findChild<QPushButton*>(QStringLiteral("exportAudience"));
        QVERIFY(button->text().contains(QLocale().toString(shown.reach->maximum())));
    }

    void onlyThosePersonal()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        auto* only = shown.page.findChild<QCheckBox*>(QStringLiteral("personalOnly"));
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QVERIFY(only->isChecked());
        QCOMPARE(shown.reach->maximum(), shown.expected({shown.pageAt(0)}).personalAmong.back());
        for (int row = 0; row < shown.audience->model()->rowCount(); ++row)
            QCOMPARE(cellText(*shown.audience->tableModel(), row, "basis"), QStringLiteral("personal"));
    }

    void exportsWhatIsTaken()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        shown.reach->setValue(3);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("for_campaign.csv"));
        QSignalSpy noted(&shown.parts.news, &News::noted);
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("exportAudience")), Qt::LeftButton);
        auto* dialog = shown.page.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QVERIFY(noted.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.front().startsWith("position,cookie,business_unit,basis,rank,score"));
    }

    void severalPagesAreOneAudience()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        shown.click(shown.table, 0);
        shown.click(shown.table, 3, Qt::ControlModifier);
        const PageAudience expected = shown.expected({shown.pageAt(0), shown.pageAt(3)});
        QTRY_COMPARE(shown.reach->maximum(), expected.members());
        QCOMPARE(shown.parts.selection.of(Entity::Page)->size(), std::size_t{2});
        QVERIFY(shown.audience->tableModel()->columnWith("page_url") >= 0);
        // Who took one of them and not the other is among those counted.
        const std::int64_t without = expected.members() + expected.audience.without;
        const auto* of = shown.page.findChild<QLabel*>(QStringLiteral("audienceOf"));
        QCOMPARE(shown.page.findChild<QLabel*>(QStringLiteral("audienceBest"))->text(), QStringLiteral("Best"));
        QCOMPARE(of->text(), QStringLiteral("of %1 visitors who have not taken them all")
                                 .arg(QLocale().toString(static_cast<qlonglong>(without))));
        shown.clickTab(2);
        QCOMPARE(shown.panel->similar()->model()->rowCount(), 0);
    }

    void whoTookItAndPagesLikeIt()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        shown.clickTab(1);
        const auto takers = *linked(*shown.study.interactions, Entity::Page, {shown.pageAt(0)}, Entity::Cookie, {});
        QTRY_COMPARE(shown.panel->takers()->model()->rowCount(), static_cast<int>(takers.size()));
        const QAbstractItemModelTester tester(shown.panel->takers()->model());
        shown.clickTab(2);
        DataTable* similar = shown.panel->similar();
        QTRY_VERIFY(similar->model()->rowCount() > 0);
        const int nearest = similar->tableModel()->content()->data.elements.numberOf(0);
        shown.click(similar, 0);
        QTest::keyClick(similar, Qt::Key_Return);
        QCOMPARE(shown.table->currentRow(), nearest);
    }

    void enterOnAVisitorGoesToTheirPage()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        QSignalSpy pages(&shown.parts.intents, &Intents::showPage);
        shown.click(shown.audience, 1);
        const int cookie =
            shown.audience->tableModel()->content()->data.elements.numberOf(shown.audience->currentRow());
        QTest::keyClick(shown.audience, Qt::Key_Return);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.front().front().toString(), QStringLiteral("recommendations"));
        QCOMPARE(shown.parts.selection.picked(Entity::Cookie), cookie);
    }

    void theyCanBeSelectedEverywhere()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        shown.reach->setValue(4);
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("selectAudience")), Qt::LeftButton);
        QCOMPARE(shown.parts.selection.of(Entity::Cookie)->size(), std::size_t{4});
    }

    void aSearchGoesToTheFirstFound()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        shown.table->setFocus();
        const QString name = cellText(*shown.table->tableModel(), 5, "page_url");
        QTest::keyClick(shown.table, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(shown.page.findChild<FilterField*>(), name);
        QVERIFY(shown.table->model()->rowCount() < shown.study.analysis->data().pages());
        QVERIFY(shown.table->tableModel()->shownRow(shown.table->currentRow()) >= 0);
    }

    void listsWhatIsSelectedElsewhere()
    {
        ShownAssets shown;
        const QObject another;
        shown.parts.selection.set(Entity::Unit, IndexSet{1}, &another);
        QTRY_VERIFY(!shown.parts.selection.of(Entity::Page)->empty());
        const IndexSet pages = *shown.parts.selection.of(Entity::Page);
        Q_EMIT shown.parts.intents.listSelected(Entity::Page);
        QCOMPARE(shown.table->model()->rowCount(), static_cast<int>(pages.size()));
        QCOMPARE(shown.table->selectedRows().size(), pages.size());
        QTRY_COMPARE(shown.reach->maximum(), shown.expected(pages).members());
        auto* bar = shown.page.findChild<SelectionBar*>(QStringLiteral("onlySelectedPages"));
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(shown.table->model()->rowCount(), shown.study.analysis->data().pages());
    }

    void theListEndsWithTheSelection()
    {
        ShownAssets shown;
        const QObject another;
        shown.parts.selection.set(Entity::Page, IndexSet{1, 3}, &another);
        Q_EMIT shown.parts.intents.listSelected(Entity::Page);
        auto* bar = shown.page.findChild<SelectionBar*>(QStringLiteral("onlySelectedPages"));
        QVERIFY(bar->isVisible());
        QCOMPARE(shown.table->model()->rowCount(), 2);
        shown.parts.selection.clear(&another);
        QVERIFY(!bar->isVisible());
        QCOMPARE(shown.table->model()->rowCount(), shown.study.analysis->data().pages());
    }

    void aFilterLimitsTheList()
    {
        ShownAssets shown;
        QVERIFY(shown.hasAudience());
        auto* filters = shown.page.findChild<FilterBar*>();
        QMenu* menu = filters->button()->menu();
        QTimer::singleShot(0, menu, [menu] {
            QMenu* units = menu->actions().front()->menu();
            units->popup(QPoint(0, 0));
            QTest::mouseClick(units, Qt::LeftButton, {}, units->actionGeometry(units->actions().at(2)).center());
            menu->close();
        });
        QTest::mouseClick(filters->button(), Qt::LeftButton);
        const Dataset& data = shown.study.analysis->data();
        QCOMPARE(shown.table->model()->rowCount(),
                 static_cast<int>(std::ranges::count(data.pageBusinessUnit, std::uint16_t{1})));
        QCOMPARE(data.pageBusinessUnit[static_cast<std::size_t>(shown.table->currentRow())], std::uint16_t{1});
        auto* chip = filters->chips()->findChild<QAbstractButton*>();
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(shown.table->model()->rowCount(), data.pages());
    }

    void withoutAModelThePagesAreThere()
    {
        Study study = sampleStudy();
        study.analysis.reset();
        ShownAssets shown(study);
        QCOMPARE(shown.table->model()->rowCount(), study.interactions->data->pages());
        QCOMPARE(cellText(*shown.table->tableModel(), 0, "recommended"), QStringLiteral("–"));
        QVERIFY(!shown.page.findChild<QPushButton*>(QStringLiteral("exportAudience"))->isEnabled());
        shown.clickTab(1);
        QTRY_VERIFY(shown.panel->takers()->model()->rowCount() > 0);
        shown.page.setStudy({});
        QVERIFY(shown.page.findChild<QWidget*>(QStringLiteral("empty"))->isVisible());
    }

    /// Of large data the counts follow: nothing looks like a result until they are there.
    void whatIsStillCountedIsMarked()
    {
        Study study = sampleStudy(21'000);
        const auto analysis = std::exchange(study.analysis, nullptr);
        ShownAssets shown(Study{});
        shown.parts.selection.setInteractions(study.interactions);
        shown.page.setStudy(study);
        QCOMPARE(shown.table->model()->rowCount(), 0);
        QVERIFY2(shown.table->emptyText().contains(u"being counted"), qPrintable(shown.table->emptyText()));
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), study.interactions->data->pages(), 60'000);
        QVERIFY(!shown.table->emptyText().contains(u"being counted"));
        const TableModel& model = *shown.table->tableModel();
        const QString reach = cellText(model, 0, "cookies");
        study.analysis = analysis;
        shown.page.setStudy(study);
        QCOMPARE(cellText(model, 0, "recommended"), QStringLiteral("counting..."));
        QCOMPARE(cellText(model, 0, "cookies"), reach); // that is known
        QTRY_VERIFY_WITH_TIMEOUT(cellText(model, 0, "recommended") != QStringLiteral("counting..."), 60'000);
        const auto figures = *pageFigures(*study.interactions, analysis.get(), Progress());
        const auto page = static_cast<std::size_t>(shown.pageAt(0));
        QCOMPARE(cellText(model, 0, "recommended"),
                 QLocale().toString(static_cast<qlonglong>(figures.recommended[page])));
    }

    void noAudienceHasNoNumber()
    {
        Study study = sampleStudy();
        study.analysis.reset();
        ShownAssets shown(study);
        QCOMPARE(shown.reach->text(), QStringLiteral("–"));
        QVERIFY(!shown.page.findChild<QPushButton*>(QStringLiteral("exportAudience"))->text().contains(u'0'));
    }

    void aTrainingLeavesThePageChosen()
    {
        Study untrained = sampleStudy();
        const auto analysis = std::exchange(untrained.analysis, nullptr);
        ShownAssets shown(untrained);
        shown.click(shown.table, 4);
        const int chosen = shown.table->currentRow();
        untrained.analysis = analysis;
        shown.page.setStudy(untrained);
        QCOMPARE(shown.table->currentRow(), chosen);
        QTRY_VERIFY(shown.audience->model()->rowCount() > 0);
    }
};

QTEST_MAIN(TestAssetsPage)
#include "test_assets_page.moc"

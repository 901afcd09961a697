// SPDX-License-Identifier: GPL-3.0-or-later
// What stays of earlier files when others are opened, by the real window: the mapping, type weights, recent files; and
// what there is to see without business units.
#include "tests/support/file_drop.h"
#include "tests/support/shown_text.h"
#include "tests/support/window_fixture.h"
#include "views/charts/chart_panel.h"
#include "views/dialogs/mapping_dialog.h"
#include "views/pages/page.h"
#include "views/pages/start/start_page.h"
#include "views/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

const QByteArray header = "cookie,gated_asset_type,page_url,form_submissions\n";
const QByteArray own = header + "1,Ebook,/a,1\n1,Ebook,/c,1\n2,Ebook,/b,1\n2,Webinar,/c,1\n3,Webinar,/a,1\n";
const QByteArray units = "business_unit,page_url\nNorth,/a\nSouth,/b\nSouth,/c\n";
const QByteArray others = header + "7,Ebook,/x,1\n7,Ebook,/a,1\n8,Ebook,/y,1\n8,Webinar,/z,1\n";
const QByteArray otherUnits = "business_unit,page_url\nEast,/x\nEast,/y\nWest,/z\n";

const Study& study(const WindowFixture& f)
{
    return f.session.study();
}

template <class Dialog>
Dialog* openDialog(const MainWindow& window)
{
    Dialog* dialog = nullptr;
    const bool there =
        QTest::qWaitFor([&] { return (dialog = window.findChild<Dialog*>()) != nullptr && dialog->isVisible(); }, 5000);
    return there ? dialog : nullptr;
}

/// Answers the file dialog that is open, or opens soon.
void chooseFile(const MainWindow& window, const QString& path)
{
    auto* dialog = openDialog<QFileDialog>(window);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<QFileDialog*>() == nullptr);
}

void train(WindowFixture& f)
{
    QSignalSpy trained(&f.session.news(), &News::trained);
    QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
    QVERIFY(trained.wait(10000));
}

/// Gives the first type of the table this weight, by keys.
void editFirstWeight(WindowFixture& f, const QString& weight)
{
    auto* table = f.find<QTableView>("typeWeights");
    QVERIFY(table != nullptr);
    QSignalSpy loaded(&f.session.news(), &News::loaded);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, table->model()->columnCount() - 1));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QDoubleSpinBox*>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, weight);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(loaded.wait(5000));
}

bool hasUsualWeights(const Interactions& interactions)
{
    return interactions.options.typeWeights == defaultTypeWeights(interactions.data->types).typeWeights;
}

QAction* actionWith(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text().contains(text))
            return action;
    return nullptr;
}

QMenu* recentMenu(const MainWindow& window)
{
    for (QMenu* menu : window.findChildren<QMenu*>())
        if (menu->title() == QStringLiteral("Open &recent"))
            return menu;
    return nullptr;
}

} // namespace

class TestMappingFits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void nothingOfTheSampleStaysWithOwnFiles()
    {
        WindowFixture f;
        QTest::mouseClick(f.find<QPushButton>("sample"), Qt::LeftButton);
        QTRY_VERIFY(study(f).tables.mapping);
        QTRY_VERIFY(study(f).analysis); // the sample comes trained, and shows what that gave
        f.window.showPage(QStringLiteral("data"));
        editFirstWeight(f, QStringLiteral("6"));
        QVERIFY(!hasUsualWeights(*study(f).interactions));
        const QString file = f.write("submissions.csv", own); // named like the sample's
        QTest::mouseClick(f.find<QPushButton>("openSubmissions"), Qt::LeftButton);
        chooseFile(f.window, file);
        QTRY_COMPARE(study(f).tables.submissions->rows(), 5);
        QCOMPARE(f.window.messages().messages().size(), 1);
        QVERIFY(shows(f.window.messages(), QStringLiteral("The sample's BU mapping was closed")));
        QVERIFY(!study(f).tables.mapping);
        QVERIFY(f.session.options().buMapping.empty());
        QVERIFY(hasUsualWeights(*study(f).interactions));
        QVERIFY(f.window.findChild<MappingDialog*>() == nullptr);
        QCOMPARE(f.settings.recentFiles().size(), 1);
        QCOMPARE(f.settings.recentFiles().front().files, QStringList{file});
        QVERIFY(f.load({f.write("next.csv", own)})); // there is nothing left to close
        QVERIFY(f.window.messages().messages().isEmpty());
    }

    void theSamplesFilesAreNeverRecentFiles()
    {
        WindowFixture f;
        QTest::mouseClick(f.find<QPushButton>("sample"), Qt::LeftButton);
        QTRY_VERIFY(study(f).tables.mapping);
        QTRY_VERIFY(!f.session.job().isRunning());
        QVERIFY(f.load({f.write("units.csv", units)})); // beside the sample's submissions
        QVERIFY(f.settings.recentFiles().isEmpty());
        QVERIFY(f.load({f.write("own.csv", own)})); // one's own mapping stays
        QVERIFY(study(f).tables.mapping);
        QCOMPARE(f.settings.recentFiles().size(), 1);
    }

    void aMappingThatFitsStays()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("s.csv", own), f.write("units.csv", units)}));
        QVERIFY(f.load({f.write("next.csv", own + "4,Ebook,/x,1\n")}));
        QCOMPARE(study(f).tables.submissions->rows(), 6);
        QVERIFY(study(f).tables.mapping);
        QVERIFY(f.window.findChild<MappingDialog*>() == nullptr);
        QVERIFY(f.find<QWidget>("misfit") == nullptr);
    }

    void aMappingThatDoesNotFitIsAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("button"); // empty: Escape
        QTest::newRow("keep it") << QByteArray("keepMapping");
        QTest::newRow("go on without") << QByteArray("refuseMapping");
        QTest::newRow("open another") << QByteArray("anotherMapping");
        QTest::newRow("do not open") << QByteArray();
    }

    void aMappingThatDoesNotFitIsAskedAbout()
    {
        QFETCH(QByteArray, button);
        WindowFixture f;
        QVERIFY(f.load({f.write("s.csv", own), f.write("units.csv", units)}));
        const auto before = study(f).tables;
        const QString other = f.write("others.csv", others);
        const QString another = f.write("other_units.csv", otherUnits);
        drop(f.window, {other});
        auto* dialog = openDialog<MappingDialog>(f.window);
        QVERIFY(dialog != nullptr);
        QVERIFY(shows(*dialog, QStringLiteral("units.csv")) && shows(*dialog, QStringLiteral("25.0 %")));
        QCOMPARE(study(f).tables.submissions, before.submissions); // not before the answer
        if (button.isEmpty()) {
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(f.window.findChild<MappingDialog*>() == nullptr);
            QCOMPARE(study(f).tables.submissions, before.submissions);
            QCOMPARE(study(f).tables.mapping, before.mapping);
            return;
        }
        QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
        QTRY_COMPARE(study(f).tables.submissions->rows(), 4);
        if (button == "anotherMapping") {
            chooseFile(f.window, another);
            QTRY_VERIFY(study(f).tables.mapping && study(f).tables.mapping != before.mapping);
            QCOMPARE(mappedShare(study(f).interactions->data->ledger), 0.75);
            QCOMPARE(f.settings.recentFiles().front().files, (QStringList{other, another}));
            return;
        }
        if (button == "refuseMapping") {
            QVERIFY(!study(f).tables.mapping && f.session.options().buMapping.empty());
            QCOMPARE(f.settings.recentFiles().front().files, QStringList{other});
            return;
        }
        // Kept: the Data page goes on saying that it does not fit, with the ways out.
        QCOMPARE(study(f).tables.mapping, before.mapping);
        QVERIFY(f.find<QWidget>("misfit") != nullptr);
        QVERIFY(shows(*f.find<QWidget>("misfit"), QStringLiteral("25.0 %")));
        QTest::mouseClick(f.find<QPushButton>("anotherMapping"), Qt::LeftButton);
        chooseFile(f.window, another);
        QTRY_VERIFY(study(f).tables.mapping != before.mapping);
        QTRY_VERIFY(f.find<QWidget>("misfit") == nullptr);
    }

    void aMisfitCanBeTakenAway()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("others.csv", others), f.write("units.csv", units)}));
        QVERIFY(f.window.findChild<MappingDialog*>() == nullptr); // chosen together
        QTest::mouseClick(f.find<QPushButton>("closeMapping"), Qt::LeftButton);
        QTRY_VERIFY(!study(f).tables.mapping);
        QVERIFY(study(f).interactions && study(f).interactions->data->mapping == nullptr);
        QCOMPARE(study(f).tables.submissions->rows(), 4);
        QVERIFY(f.find<QWidget>("misfit") == nullptr);
    }

    void withoutMappingThereIsNoHitRateButAWayToOne()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("own.csv", own)}));
        const QString mapping = f.write("units.csv", units);
        train(f);
        Q_EMIT f.session.intents().showPage(QStringLiteral("performance"));
        const Page& page = *f.window.page(QStringLiteral("performance"));
        QVERIFY(shows(page, QStringLiteral("There is no hit rate without a BU mapping")));
        for (const ChartPanel* panel : page.charts())
            QVERIFY(panel->chart() == nullptr);
        QTest::mouseClick(f.find<QPushButton>("openMappingForHitRate"), Qt::LeftButton);
        chooseFile(f.window, mapping);
        QTRY_VERIFY(study(f).tables.mapping);
        QTRY_VERIFY(!f.session.job().isRunning());
        train(f);
        Q_EMIT f.session.intents().showPage(QStringLiteral("performance"));
        QVERIFY(f.find<QPushButton>("openMappingForHitRate") == nullptr);
        QVERIFY(page.charts().front()->chart() != nullptr);
    }

    void weightsComeBackWithTheirFiles()
    {
        WindowFixture f;
        const QString first = f.write("first.csv", own);
        QVERIFY(f.load({first}));
        const QWidget& page = *f.window.page(QStringLiteral("data"));
        QVERIFY(!f.find<QPushButton>("resetWeights")->isEnabled());
        editFirstWeight(f, QStringLiteral("6"));
        QVERIFY(shows(page, QStringLiteral("1 of 2 changed")));
        const auto changed = study(f).interactions->options.typeWeights;
        QVERIFY(f.load({f.write("second.csv", own)}));
        QVERIFY(hasUsualWeights(*study(f).interactions));
        QVERIFY(!shows(page, QStringLiteral("changed")));
        QVERIFY(f.load({first}));
        QCOMPARE(study(f).interactions->options.typeWeights, changed);
        QVERIFY(shows(page, QStringLiteral("1 of 2 changed")));
        QVERIFY(f.load({f.write("units.csv", units)})); // a mapping changes no weights
        QCOMPARE(study(f).interactions->options.typeWeights, changed);
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        QTest::mouseClick(f.find<QPushButton>("resetWeights"), Qt::LeftButton);
        QVERIFY(loaded.wait(5000));
        QVERIFY(hasUsualWeights(*study(f).interactions));
        QVERIFY(f.load({first}));
        QVERIFY(hasUsualWeights(*study(f).interactions));
    }

    void recentFilesShowFolderAndDateAndWhatIsGone()
    {
        WindowFixture f;
        const QString gone = f.write("gone.csv", own);
        const QString there = f.write("there & here.csv", own);
        QVERIFY(f.load({gone}));
        QVERIFY(f.load({there}));
        QVERIFY(QFile::remove(gone));

        Session session;
        MainWindow window(session.context());
        WindowController controller(session, window, f.settings);
        window.resize(1280, 800);
        window.show();
        const auto& start = *window.findChild<StartPage*>();
        QTRY_VERIFY(start.isVisible());
        const auto entries = [&] {
            QList<QWidget*> out = start.findChildren<QWidget*>(QStringLiteral("recent"));
            out.removeIf([](const QWidget* entry) { return !entry->isVisible(); });
            return out;
        };
        QTRY_COMPARE(entries().size(), 2);
        const QString place = placeOf(f.settings.recentFiles().front());
        QVERIFY(place.contains(f.folder.path()) &&
                place.contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
        QTRY_VERIFY(shows(start, QStringLiteral("gone.csv (not found)")));

        QMenu* menu = recentMenu(window);
        QVERIFY(menu != nullptr);
        QTRY_VERIFY(actionWith(*menu, QStringLiteral("gone.csv (not found)")) != nullptr);
        QVERIFY(!actionWith(*menu, QStringLiteral("gone.csv (not found)"))->isEnabled());
        QVERIFY(actionWith(*menu, QStringLiteral("there && here.csv"))->isEnabled());
        QVERIFY(actionWith(*menu, QStringLiteral("Forget those not found")) != nullptr);

        QTest::mouseClick(start.findChild<QPushButton*>(QStringLiteral("removeRecent")), Qt::LeftButton);
        QTRY_COMPARE(entries().size(), 1);
        QCOMPARE(f.settings.recentFiles().size(), 1);
        QVERIFY(actionWith(*menu, QStringLiteral("Forget those not found")) == nullptr);
        auto* open = entries().front()->findChild<QPushButton*>();
        QCOMPARE(open->text(), QStringLiteral("there && here.csv"));
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(session.study().interactions);
    }
};

QTEST_MAIN(TestMappingFits)
#include "test_mapping_fits.moc"

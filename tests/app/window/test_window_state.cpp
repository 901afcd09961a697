// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers of itself: by name, whatever its pages and dividers are, and what older versions have kept
// by position.
#include "app/session/cohort_file.h"
#include "tests/support/window_fixture.h"
#include "views/pages/page.h"
#include "views/widgets/csv_dialog.h"
#include "views/widgets/divider.h"

#include <QDataStream>
#include <QInputDialog>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// Another window on the same settings: the next start of the program.
struct NextStart
{
    Session session;
    MainWindow window{session.context()};
    WindowController controller;

    explicit NextStart(Settings& settings)
        : controller(session, window, settings)
    {
        controller.restoreWindow();
        window.show();
    }
    [[nodiscard]] Divider* divider(const char* page, const char* name) const
    {
        return window.page(QString::fromLatin1(page))->findChild<Divider*>(QString::fromLatin1(name));
    }
};

/// What an older version kept of a divider between two parts of these widths.
QByteArray stateOf(const QList<int>& widths)
{
    QSplitter splitter;
    for (int i = 0; i < widths.size(); ++i)
        splitter.addWidget(new QWidget);
    splitter.resize(1000, 400);
    splitter.setSizes(widths);
    return splitter.saveState();
}

/// The widths that a kept state gives two parts, both shown: the scorecard shows both where they have room only.
QList<int> shownBy(const QByteArray& state)
{
    QSplitter splitter;
    for (int i = 0; i < 2; ++i)
        splitter.addWidget(new QWidget);
    splitter.resize(1000, 400);
    splitter.restoreState(state);
    return splitter.sizes();
}

void drag(Divider& divider, int by)
{
    QWidget* handle = divider.handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(by, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(by, 0));
}

} // namespace

class TestWindowState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void howTablesWereExportedIsKept()
    {
        WindowFixture f;
        QVERIFY(!csvIsForExcel(f.window));
        setCsvForExcel(f.window, true);
        f.window.close();
        {
            const NextStart next(f.settings);
            QVERIFY(csvIsForExcel(next.window));
            QVERIFY(csvIsForExcel(*next.window.page(QStringLiteral("data")))); // for all that is in it
        }
        f.settings.setText(QStringLiteral("window/csv"), QStringLiteral("of another version"));
        const NextStart later(f.settings);
        QVERIFY(!csvIsForExcel(later.window));
    }
    /// Cohorts come back with the files that they were saved in, and with no others.
    void cohortsComeBackWithTheirFiles()
    {
        WindowFixture f;
        const QByteArray head = "cookie,gated_asset_type,page_url,form_submissions\n";
        const QString own = f.write("own.csv", head + "c1,t,/a,1\nc2,t,/b,1\nc3,t,/a,1\nc3,t,/b,2\n");
        const QString other = f.write("other.csv", head + "x1,t,/a,1\nx2,t,/b,1\n");
        QVERIFY(f.load({own}));
        f.session.selection().set(Entity::Cookie, IndexSet{0, 2}, nullptr);
        QTest::mouseClick(f.find<QPushButton>("saveCohort"), Qt::LeftButton);
        auto* dialog = f.window.findChild<QInputDialog*>(QStringLiteral("cohortName"));
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral("Spring"));
        dialog->accept();
        const QString file = f.folder.filePath(QStringLiteral("cohorts.jsonl"));
        QTRY_VERIFY(QFileInfo::exists(file));
        f.session.cohorts().save(QStringLiteral("Gone"), IndexSet{1});
        f.session.cohorts().remove(QStringLiteral("Gone"));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("c1")); // it names no visitor
        kept.close();
        NextStart next(f.settings);
        next.controller.opening().openFiles({other});
        QTRY_VERIFY(next.session.study().interactions != nullptr);
        next.controller.opening().openFiles({own});
        QTRY_COMPARE(next.session.cohorts().all().size(), std::size_t{1});
        const Cohort& cohort = next.session.cohorts().all().front();
        QCOMPARE(cohort.name, QStringLiteral("Spring"));
        QStringList ids;
        for (const std::int32_t cookie : *cohort.cookies) {
            const auto id = next.session.study().interactions->data->cookieText(cookie);
            ids << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        }
        QCOMPARE(ids, QStringList({QStringLiteral("c1"), QStringLiteral("c3")}));
    }

    /// Its visitors are still there; what is not is said.
    void cohortsStayWhenAnExportIsAdded()
    {
        WindowFixture f;
        QStringList told;
        connect(&f.session.news(), &News::told, this, [&told](const Message& message) { told << message.what; });
        const QByteArray head = "cookie,gated_asset_type,page_url,form_submissions\n";
        const QString own = f.write("own.csv", head + "c1,t,/a,1\nc2,t,/b,1\nc3,t,/a,1\nc3,t,/b,2\n");
        const QString more = f.write("more.csv", head + "a1,t,/a,1\nc2,t,/a,1\n");
        const QString other = f.write("other.csv", head + "c1,t,/a,1\nx2,t,/b,1\n");
        QVERIFY(f.load({own}));
        f.session.cohorts().save(QStringLiteral("Spring"), IndexSet{0, 2});
        f.session.cohorts().save(QStringLiteral("Second"), IndexSet{1});
        const auto cookiesOf = [&f](const QString& name) {
            QStringList ids;
            for (const Cohort& cohort : f.session.cohorts().all())
                for (const std::int32_t cookie : cohort.name == name ? *cohort.cookies : IndexSet()) {
                    const auto id = f.session.study().interactions->data->cookieText(cookie);
                    ids << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
                }
            return ids;
        };
        QVERIFY(f.load({own, more}));
        QTRY_COMPARE(f.session.cohorts().all().size(), std::size_t{2});
        QCOMPARE(cookiesOf(QStringLiteral("Spring")), QStringList({QStringLiteral("c1"), QStringLiteral("c3")}));
        QVERIFY2(told.filter(QStringLiteral("Cohorts")).isEmpty(), qPrintable(told.join(u'\n')));
        QVERIFY(f.load({other}));
        QTRY_COMPARE(cookiesOf(QStringLiteral("Spring")), QStringList{QStringLiteral("c1")});
        QTRY_COMPARE(told.filter(QStringLiteral("Cohorts")).size(), 1);
        const QString said = told.filter(QStringLiteral("Cohorts")).front();
        QVERIFY2(said.contains(QStringLiteral("Second")) && said.contains(QStringLiteral("Spring (1 visitor)")),
                 qPrintable(said));
    }

    void aDamagedCohortCostsNoOther()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("cohorts.jsonl"));
        QVERIFY(loadCohorts(file)->empty());
        QVERIFY(saveCohorts({{QStringLiteral("a"), {QStringLiteral("/f")}, {1, 2}},
                             {QStringLiteral("b"), {QStringLiteral("/f")}, {0xffffffffffffffffU}}},
                            file));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::Append) && kept.write("{\"name\":\"c\",\"files\":[\"/f\"],\"cook") > 0);
        kept.close();
        const auto back = loadCohorts(file);
        QVERIFY(back.has_value());
        QCOMPARE(back->size(), std::size_t{2});
        QCOMPARE(back->back().cookies, std::vector<std::uint64_t>{0xffffffffffffffffU});
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("something else\n") > 0);
        kept.close();
        QVERIFY(!loadCohorts(file));
    }

    /// Settings are files, too, and files get damaged: no window is made that no memory holds.
    void aMonstrousWindowIsNotPutBack()
    {
        WindowFixture f;
        f.window.resize(1100, 750);
        QByteArray geometry = f.window.saveGeometry();
        for (const int rectangle : {8, 24, 46}) { // of frame, window, and where it is now; as Qt writes them
            QDataStream at(&geometry, QIODevice::ReadWrite);
            at.skipRawData(rectangle + 8);
            at << 980000000 << 900000000;
        }
        f.settings.setBytes(QStringLiteral("window/geometry"), geometry);
        NextStart next(f.settings);
        QVERIFY2(next.window.width() <= 8192 && next.window.height() <= 8192,
                 qPrintable(QString::number(next.window.width())));
        QVERIFY(!next.window.grab().isNull());
    }

    void aPageIsKeptByItsKey()
    {
        WindowFixture f;
        for (const Page* page : f.window.allPages()) {
            f.window.show(); // what is not shown is not closed
            f.window.showPage(page->objectName());
            QCOMPARE(f.window.currentPage(), page->objectName());
            QVERIFY(f.window.close());
            QCOMPARE(f.settings.text(QStringLiteral("window/page")), page->objectName());
            QCOMPARE(NextStart(f.settings).window.currentPage(), page->objectName());
        }
    }

    void olderPagesAreConverted_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("page");
        QTest::newRow("first") << QStringLiteral("0") << QStringLiteral("data");
        QTest::newRow("second") << QStringLiteral("1") << QStringLiteral("recommendations");
        QTest::newRow("third") << QStringLiteral("2") << QStringLiteral("units");
        QTest::newRow("fourth") << QStringLiteral("3") << QStringLiteral("performance");
        QTest::newRow("fifth") << QStringLiteral("4") << QStringLiteral("lab");
        QTest::newRow("a place that is none") << QStringLiteral("7") << QStringLiteral("data");
        QTest::newRow("a page of a later version") << QStringLiteral("forecast") << QStringLiteral("data");
        QTest::newRow("nothing kept") << QString() << QStringLiteral("data");
    }

    void olderPagesAreConverted()
    {
        QFETCH(QString, kept);
        QFETCH(QString, page);
        WindowFixture f;
        f.settings.setText(QStringLiteral("window/page"), kept);
        QCOMPARE(NextStart(f.settings).window.currentPage(), page);
    }

    void olderDividersAreConverted()
    {
        WindowFixture f;
        QByteArray kept;
        QDataStream stream(&kept, QIODevice::WriteOnly);
        stream << stateOf({500, 500}) << stateOf({300, 700});
        stream.device()->close();
        f.settings.setBytes(QStringLiteral("window/splitters"), kept);
        for (int start = 0; start < 2; ++start) { // converted once, and there ever after
            const NextStart next(f.settings);
            const Divider* scorecard = next.divider("lab", "scorecard");
            QVERIFY(scorecard->isMovedByUser());
            QCOMPARE(scorecard->saveState(), NextStart(f.settings).divider("lab", "scorecard")->saveState());
            QVERIFY(shownBy(scorecard->saveState()).at(0) < shownBy(scorecard->saveState()).at(1));
            // Recommendations never took what was kept: its parts follow the width of the page.
            QVERIFY(!next.divider("recommendations", "cookies")->isMovedByUser());
            QVERIFY(!f.settings.value(QStringLiteral("window/splitters")).isValid());
        }
    }

    void olderThemesAreConverted_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("name");
        QTest::newRow("system") << QStringLiteral("0") << QStringLiteral("system");
        QTest::newRow("light") << QStringLiteral("1") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("2") << QStringLiteral("dark");
        QTest::newRow("none") << QString() << QStringLiteral("system");
        QTest::newRow("by name") << QStringLiteral("dark") << QStringLiteral("dark");
    }

    void olderThemesAreConverted()
    {
        QFETCH(QString, kept);
        QFETCH(QString, name);
        WindowFixture f;
        f.settings.setText(QStringLiteral("theme"), kept);
        const NextStart next(f.settings);
        QCOMPARE(f.settings.text(QStringLiteral("theme")), name);
        QTRY_COMPARE(Theme::of(next.window).dark, name == QStringLiteral("dark"));
    }

    void aDividerStaysWhereTheUserPutIt()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        QVERIFY(f.load({seedFile("submissions.csv")}));
        f.window.showPage(QStringLiteral("recommendations"));
        auto* divider = f.window.findChild<Divider*>(QStringLiteral("cookies"));
        QVERIFY(!divider->isMovedByUser());
        const QList<int> before = divider->sizes();
        drag(*divider, 90);
        QVERIFY(divider->isMovedByUser());
        const QList<int> sizes = divider->sizes();
        QVERIFY(f.window.close());
        const NextStart next(f.settings);
        QCOMPARE(next.window.size(), f.window.size());
        QCOMPARE(next.divider("recommendations", "cookies")->saveState(), divider->saveState());
        QVERIFY(!next.divider("lab", "scorecard")->isMovedByUser());
        QVERIFY(sizes.at(0) > before.at(0) + 45);
    }

    void everyDividerHasANameOfItsOwn()
    {
        const WindowFixture f;
        QSet<QString> keys;
        for (const auto* splitter : f.window.findChildren<QSplitter*>()) {
            QVERIFY2(qobject_cast<const Divider*>(splitter) != nullptr, "a splitter whose place is not kept");
            QVERIFY(!splitter->objectName().isEmpty());
        }
        int dividers = 0;
        for (const Page* page : f.window.allPages()) {
            QVERIFY(!page->objectName().isEmpty());
            for (const auto* divider : page->findChildren<Divider*>()) {
                keys.insert(page->objectName() + QLatin1Char('/') + divider->objectName());
                ++dividers;
            }
        }
        QCOMPARE(keys.size(), dividers);
    }
};

QTEST_MAIN(TestWindowState)
#include "test_window_state.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers of itself: by name, whatever its pages and dividers are, and what older versions have kept
// by position.
#include "tests/support/window_fixture.h"
#include "views/pages/page.h"
#include "views/widgets/divider.h"

#include <QDataStream>

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
        QTest::newRow("a page of a later version") << QStringLiteral("warehouse") << QStringLiteral("data");
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
            QVERIFY(scorecard->sizes().at(0) < scorecard->sizes().at(1));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest windows that people use: pages scroll there, and nothing of them is cut or painted over something else.
#include "tests/support/in_language.h"
#include "tests/support/window_fixture.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// What is read and pressed on a page.
QList<QWidget*> partsOf(const QWidget& content)
{
    QList<QWidget*> out;
    for (auto* widget : content.findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<QLabel*>(widget) != nullptr ||
                            qobject_cast<QAbstractButton*>(widget) != nullptr ||
                            qobject_cast<QLineEdit*>(widget) != nullptr;
        if (isPart && widget->isVisible() && !widget->size().isEmpty())
            out << widget;
    }
    return out;
}

QByteArray nameOf(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : widget.objectName();
    const QByteArray size = QByteArray::number(widget.width()) + "x" + QByteArray::number(widget.height());
    return QByteArray(widget.metaObject()->className()) + ' ' + text.toUtf8() + ' ' + size;
}

/// What of a page is cut; empty: nothing.
QByteArray whatIsCut(const QList<QWidget*>& parts)
{
    for (const auto* part : parts) {
        const bool givesWay = part->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const auto* label = qobject_cast<const QLabel*>(part);
        const bool isLow =
            label != nullptr && label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool isNarrow = !givesWay && part->width() < part->minimumSizeHint().width();
        const bool isOutside = !givesWay && !part->parentWidget()->rect().contains(part->geometry());
        if (isLow || isNarrow || isOutside)
            return "cut: " + nameOf(*part);
    }
    return {};
}

QByteArray whatIsCovered(const Page& page, QList<QWidget*> parts)
{
    for (auto* table : page.findChildren<DataTable*>())
        if (table->isVisible())
            parts << table;
    const auto placeOf = [&](const QWidget* part) { return QRect(part->mapTo(&page, QPoint(0, 0)), part->size()); };
    for (const auto* one : parts)
        for (const auto* other : parts)
            if (one < other && !one->isAncestorOf(other) && !other->isAncestorOf(one) &&
                placeOf(one).intersects(placeOf(other)))
                return "covered: " + nameOf(*one) + " / " + nameOf(*other);
    return {};
}

/// What is wrong with a page as it is laid out; empty: nothing.
QByteArray faultOf(const Page& page)
{
    const auto parts = partsOf(page);
    if (parts.size() <= 4)
        return page.objectName().toUtf8() + " is empty";
    if (const QByteArray cut = whatIsCut(parts); !cut.isEmpty())
        return page.objectName().toUtf8() + ": " + cut;
    if (const QByteArray covered = whatIsCovered(page, parts); !covered.isEmpty())
        return page.objectName().toUtf8() + ": " + covered;
    const auto* scroll = page.findChild<QScrollArea*>(QStringLiteral("scroll"));
    if (scroll != nullptr && scroll->horizontalScrollBar()->maximum() > 0)
        return page.objectName().toUtf8() + " scrolls sideways";
    return {};
}

} // namespace

class TestSmallWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { NEEDS_SHARED_DATA(); }

    void nothingIsCutOrCovered_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const QString english = QStringLiteral("en");
        for (const QSize size : {QSize(1024, 700), QSize(1280, 760), QSize(1280, 800)})
            QTest::addRow("%d x %d", size.width(), size.height()) << english << size;
        for (const QString& language : languages() + QStringList{QStringLiteral("pseudo")})
            if (language != english)
                QTest::newRow(qPrintable(language)) << language << QSize(1280, 800);
    }

    void nothingIsCutOrCovered()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const InLanguage spoken(language);
        WindowFixture f;
        f.window.resize(size);
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        for (const Page* page : f.window.allPages()) {
            f.window.showPage(page->objectName());
            QTRY_COMPARE(faultOf(*page), QByteArray()); // layouts settle with the next events
            const auto* views = page->findChild<SegmentedControl*>(QStringLiteral("details"));
            for (auto* view : views != nullptr ? views->findChildren<QAbstractButton*>() : QList<QAbstractButton*>()) {
                view->click();
                QTRY_COMPARE(faultOf(*page), QByteArray());
            }
        }
    }

    /// Messages take room, and larger texts (150 % on a screen of 1280 x 800 leave 853 x 533): pages scroll then.
    void nothingIsCoveredInALowWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("messages");
        QTest::newRow("large text") << QSize(853, 533) << 0;
        QTest::newRow("two messages") << QSize(1280, 800) << 2;
        QTest::newRow("two messages in a small window") << QSize(1024, 700) << 2;
        QTest::newRow("a message and large text") << QSize(853, 533) << 1;
    }

    void nothingIsCoveredInALowWindow()
    {
        QFETCH(QSize, size);
        QFETCH(int, messages);
        WindowFixture f;
        f.window.setMinimumSize(1, 1);
        f.window.resize(size);
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        for (int i = 0; i < messages; ++i)
            Q_EMIT f.session.news().told({.what = QStringLiteral("Message %1").arg(i),
                                          .where = QStringLiteral("a file"),
                                          .hint = QStringLiteral("What to do about it."),
                                          .action = {},
                                          .onAction = {}});
        for (const char* key : {"data", "recommendations", "rules", "assets", "units", "changes"}) {
            f.window.showPage(QString::fromLatin1(key));
            const Page& page = *f.window.page(QString::fromLatin1(key));
            QTRY_COMPARE(QByteArray(key) + ": " + whatIsCovered(page, partsOf(page)), QByteArray(key) + ": ");
        }
    }

    /// What is open is said by name there, too.
    void filesHaveNames()
    {
        WindowFixture f;
        f.window.resize(1024, 700);
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        for (const char* chip : {"openSubmissions", "openMapping"})
            QTRY_VERIFY2(!f.find<QPushButton>(chip)->text().isEmpty(), chip);
    }

    /// How well a unit is served is what its page is about: other columns go first.
    void servedIsShown()
    {
        WindowFixture f;
        f.window.resize(1280, 800);
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        f.window.showPage(QStringLiteral("units"));
        QTRY_VERIFY(f.find<DataTable>("units") != nullptr);
        const auto* units = f.find<DataTable>("units");
        const int served = units->tableModel()->columnWith("served");
        QTRY_VERIFY(served >= 0 && !units->isColumnHidden(served));
    }

    void theWholePageCanBeReached()
    {
        WindowFixture f;
        f.window.resize(1024, 700);
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        f.window.showPage(QStringLiteral("performance"));
        QTest::qWait(50);
        const Page& page = *f.window.page(QStringLiteral("performance"));
        auto* scroll = page.findChild<QScrollArea*>(QStringLiteral("scroll"));
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        auto* measure = page.findChild<QPushButton*>(QStringLiteral("measureHeldOut"));
        measure->setFocus(Qt::TabFocusReason);
        scroll->ensureWidgetVisible(measure);
        QTRY_VERIFY(!measure->visibleRegion().isEmpty());
    }

    /// Its button is disabled while it runs, and hands the keyboard on; the page does not follow.
    void whatIsMeasuredStaysInSight()
    {
        WindowFixture f;
        f.window.resize(1024, 700);
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        f.window.showPage(QStringLiteral("performance"));
        QCoreApplication::processEvents();
        auto* scroll = f.window.page(QStringLiteral("performance"))->findChild<QScrollArea*>(QStringLiteral("scroll"));
        auto* measure = f.find<QPushButton>("measureHeldOut");
        scroll->ensureWidgetVisible(measure);
        const int before = scroll->verticalScrollBar()->value();
        QVERIFY(before > 0);
        QTest::mouseClick(measure, Qt::LeftButton);
        QVERIFY(!measure->isEnabled());
        QVERIFY(!measure->hasFocus());
        QCoreApplication::processEvents();
        QCOMPARE(scroll->verticalScrollBar()->value(), before);
        f.session.job().cancel();
        QTRY_VERIFY(!f.session.job().isRunning());
    }
};

QTEST_MAIN(TestSmallWindow)
#include "test_small_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest windows that people use: pages scroll there, and nothing of them is cut or painted over something else.
#include "tests/support/in_language.h"
#include "tests/support/window_fixture.h"
#include "views/pages/page.h"
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

void checkNothingIsCut(const Page& page)
{
    const auto parts = partsOf(page);
    QVERIFY(parts.size() > 4);
    for (const auto* part : parts) {
        const bool givesWay = part->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        QVERIFY2(givesWay || part->width() >= part->minimumSizeHint().width(), nameOf(*part).constData());
        const auto* label = qobject_cast<const QLabel*>(part);
        if (label != nullptr && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), nameOf(*part).constData());
        const QWidget& holder = *part->parentWidget();
        QVERIFY2(givesWay || holder.rect().contains(part->geometry()), nameOf(*part).constData());
    }
}

void checkNothingIsCovered(const Page& page)
{
    const auto parts = partsOf(page);
    const auto placeOf = [&](const QWidget* part) { return QRect(part->mapTo(&page, QPoint(0, 0)), part->size()); };
    for (const auto* one : parts)
        for (const auto* other : parts)
            if (one < other && !one->isAncestorOf(other) && !other->isAncestorOf(one))
                QVERIFY2(!placeOf(one).intersects(placeOf(other)),
                         QByteArray(nameOf(*one) + " / " + nameOf(*other)).constData());
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
            QTest::qWait(100); // layouts settle with the next events
            checkNothingIsCut(*page);
            if (QTest::currentTestFailed())
                return;
            checkNothingIsCovered(*page);
            if (QTest::currentTestFailed())
                return;
            if (const auto* scroll = page->findChild<QScrollArea*>(QStringLiteral("scroll")))
                QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        }
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
};

QTEST_MAIN(TestSmallWindow)
#include "test_small_window.moc"

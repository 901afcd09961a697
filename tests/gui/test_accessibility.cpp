// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every page as a screen reader does: each control has a name, and Tab reaches it.
#include "tests/support/window_fixture.h"
#include "views/dialogs/figures_dialog.h"
#include "views/frame/navigation.h"
#include "views/pages.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/widgets/explain_button.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// What people use; parts of such a thing (the field within a box of choices) and what is moved through with the arrow
/// keys once its whole is reached (a switch's segments, the navigation's entries) belong to that.
bool isControl(const QWidget& widget)
{
    const bool used =
        qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
        qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
        qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr || qobject_cast<const QSlider*>(&widget) != nullptr ||
        qobject_cast<const SegmentedControl*>(&widget) != nullptr ||
        qobject_cast<const Navigation*>(&widget) != nullptr ||
        (qobject_cast<const QAbstractItemView*>(&widget) != nullptr &&
         qobject_cast<const QHeaderView*>(&widget) == nullptr);
    return used;
}

bool isPartOfControl(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
        if (isControl(*above) || qobject_cast<const QScrollBar*>(above) != nullptr ||
            qobject_cast<const QMenuBar*>(above) != nullptr) // Alt reaches it
            return true;
    return false;
}

/// The accessible tree below a widget, as a screen reader walks it, as far as it is shown.
void collect(QAccessibleInterface* at, std::set<QWidget*>& out)
{
    if (at == nullptr || !at->isValid() || at->state().invisible)
        return;
    if (auto* widget = qobject_cast<QWidget*>(at->object()); widget != nullptr) {
        if (!widget->isVisible())
            return;
        if (isControl(*widget) && !isPartOfControl(*widget))
            out.insert(widget);
    }
    constexpr int mostChildren = 2000; // the cells of tables are not walked one by one
    if (at->role() == QAccessible::Table || at->childCount() > mostChildren)
        return;
    for (int i = 0; i < at->childCount(); ++i)
        collect(at->child(i), out);
}

std::set<QWidget*> controlsOf(QWidget& top)
{
    std::set<QWidget*> out;
    collect(QAccessible::queryAccessibleInterface(&top), out);
    return out;
}

QString called(QWidget* widget)
{
    auto* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible != nullptr ? accessible->text(QAccessible::Name) : QString();
}

QByteArray described(QWidget* widget)
{
    return QByteArray(widget->metaObject()->className()) + " \"" + widget->objectName().toUtf8() + "\" called \"" +
           called(widget).toUtf8() + "\" in " +
           (widget->parentWidget() != nullptr ? widget->parentWidget()->metaObject()->className() : "nothing");
}

/// All that Tab comes to, until it comes to the first again.
std::set<QWidget*> reachedByTab(QWidget& top)
{
    std::set<QWidget*> out;
    constexpr int mostSteps = 500;
    for (int step = 0; step < mostSteps; ++step) {
        QTest::keyClick(top.focusWidget() != nullptr ? top.focusWidget() : &top, Qt::Key_Tab);
        QWidget* at = QApplication::focusWidget();
        if (at == nullptr)
            continue;
        if (!out.insert(at).second && out.size() > 1 && step > 2 * static_cast<int>(out.size()))
            break;
        // The focus of a composite may lie on its part.
        for (QWidget* above = at->parentWidget(); above != nullptr; above = above->parentWidget())
            if (isControl(*above))
                out.insert(above);
    }
    return out;
}

void checkNamed(QWidget& top)
{
    const auto controls = controlsOf(top);
    QVERIFY(!controls.empty());
    for (QWidget* control : controls)
        QVERIFY2(!called(control).trimmed().isEmpty(), described(control).constData());
}

void checkReached(QWidget& top)
{
    const auto controls = controlsOf(top);
    const auto reached = reachedByTab(top);
    for (QWidget* control : controls) {
        if (!control->isEnabled())
            continue;
        QVERIFY2(reached.contains(control), described(control).constData());
    }
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { NEEDS_SHARED_DATA(); }

    void everyPageIsNamedAndReached_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("section"); // of the Model lab
        for (const PageEntry& entry : pageEntries()) {
            const QString key = QString::fromUtf8(entry.key);
            if (entry.place != PageEntry::Place::UntilOpen && key != QStringLiteral("lab"))
                QTest::addRow("%s", entry.key) << key << 0;
        }
        QTest::newRow("lab, scorecard") << QStringLiteral("lab") << 0;
        QTest::newRow("lab, tuning") << QStringLiteral("lab") << 1;
        QTest::newRow("lab, runs") << QStringLiteral("lab") << 2;
        QTest::newRow("lab, weights") << QStringLiteral("lab") << 3;
    }

    void everyPageIsNamedAndReached()
    {
        QFETCH(QString, key);
        QFETCH(int, section);
        WindowFixture f;
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        f.window.showPage(key);
        if (key == QStringLiteral("lab"))
            QTest::mouseClick(f.lab().findChild<SegmentedControl*>()->findChildren<QAbstractButton*>().at(section),
                              Qt::LeftButton);
        QTest::qWait(200); // figures that are worked out beside the page
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        // Of the frame alone; beside the warehouse it has no model of the files.
        QVERIFY(controlsOf(f.window).size() >= (key == QStringLiteral("warehouse") ? 5 : 8));
        checkNamed(f.window);
        checkReached(f.window);
    }

    void theStartPageIsNamedAndReached()
    {
        WindowFixture f;
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        checkNamed(f.window);
        checkReached(f.window);
    }

    void whatHelpOpensIsNamedAndReached_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("shortcuts") << QKeySequence(Qt::Key_F1);
        QTest::newRow("find anything") << QKeySequence(Qt::CTRL | Qt::Key_K);
    }

    void whatHelpOpensIsNamedAndReached()
    {
        QFETCH(QKeySequence, keys);
        WindowFixture f;
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.window.resize(1024, 700);
        QTest::keySequence(&f.window, keys);
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<QDialog*>()) != nullptr && dialog->isVisible());
        checkNamed(*dialog);
        QVERIFY(dialog->height() <= f.window.height());
        if (auto* buttons = dialog->findChild<QDialogButtonBox*>())
            QVERIFY(dialog->rect().contains(QRect(buttons->mapTo(dialog, QPoint()), buttons->size())));
    }

    void aChartSaysWhatItMeans()
    {
        WindowFixture f;
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        f.window.showPage(QStringLiteral("performance"));
        ExplainButton* explain = nullptr;
        QTRY_VERIFY((explain = f.find<ExplainButton>("explain")) != nullptr);
        QTest::mouseClick(explain, Qt::LeftButton);
        auto* sheet = explain->findChild<ExplanationPopup*>();
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QVERIFY(!sheet->findChild<QLabel*>(QStringLiteral("explanationTitle"))->text().isEmpty());
        QCOMPARE(sheet->findChildren<QLabel*>().size(), qsizetype(7)); // a title, three heads, three texts
        for (const auto* label : sheet->findChildren<QLabel*>())
            QVERIFY(label->isVisible() && !label->text().isEmpty());
        QVERIFY(f.window.screen()->geometry().contains(sheet->geometry()));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }

    void aColumnSaysWhatItMeans()
    {
        WindowFixture f;
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        f.window.showPage(QStringLiteral("recommendations"));
        DataTable* table = nullptr;
        for (auto* each : f.window.page(QStringLiteral("recommendations"))->findChildren<DataTable*>())
            if (each->isVisible() && each->tableModel()->columnWith("basis") >= 0)
                table = each;
        QVERIFY(table != nullptr);
        auto* header = table->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(table->tableModel()->columnWith("basis")) + 5,
                           header->height() / 2);
        Q_EMIT header->customContextMenuRequested(place); // as a right click does
        auto* menu = table->findChild<QMenu*>(QStringLiteral("columns"));
        QVERIFY(menu != nullptr && menu->isVisible());
        auto* action = menu->findChild<QAction*>(QStringLiteral("explain"));
        QVERIFY(action != nullptr);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        auto* sheet = table->findChild<ExplanationPopup*>();
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QCOMPARE(sheet->findChild<QLabel*>(QStringLiteral("explanationTitle"))->text(),
                 QStringLiteral("Basis: personal or popular"));
    }

    void helpListsAllFigures()
    {
        WindowFixture f;
        auto* dialog = new FiguresDialog(&f.window);
        dialog->open();
        checkNamed(*dialog);
        auto* list = dialog->findChild<QListWidget*>();
        QVERIFY(list->count() > 20);
        list->setFocus();
        const auto* title = dialog->findChild<QLabel*>(QStringLiteral("explanationTitle"));
        for (int row = 0; row < list->count(); ++row) {
            QCOMPARE(title->text(), list->item(row)->text());
            QTest::keyClick(list, Qt::Key_Down);
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"

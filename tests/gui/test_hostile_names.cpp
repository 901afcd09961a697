// SPDX-License-Identifier: GPL-3.0-or-later
// Names that look like HTML, turn the direction of what follows, or hold control signs: on every page, in every table,
// chart, tool tip and menu they are shown as what they are, and files and clipboard get them unchanged. In dialogs:
// test_hostile_dialogs.
#include "tests/support/hostile_names.h"
#include "tests/support/memory_limit.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"

#include <QClipboard>
#include <QMenu>
#include <QToolTip>

using namespace leadlight;
using namespace leadlight::testing;
using namespace leadlight::testing::hostile;

class TestHostileNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        limitMemory();
        m_window = std::make_unique<Window>();
        Window& f = *m_window;
        QVERIFY(f.ready);
        Q_EMIT f.session.intents().compare();
        QTRY_VERIFY_WITH_TIMEOUT(f.session.study().scorecard != nullptr, 60000);
        QTRY_VERIFY(!f.session.job().isRunning());
    }

    void everyPageShowsNamesAsTheyAre_data()
    {
        QTest::addColumn<QString>("key");
        for (const Page* page : m_window->window.allPages())
            QTest::newRow(qPrintable(page->objectName())) << page->objectName();
    }

    void everyPageShowsNamesAsTheyAre()
    {
        QFETCH(QString, key);
        Findings findings;
        for (const Page::Picture& state : m_window->window.page(key)->pictures()) {
            m_window->window.showPage(key);
            QWidget* sheet = state.show();
            selectSomething();
            QTest::qWait(50);
            lookAt(sheet != nullptr ? *sheet : m_window->window.shownPage(), findings);
            if (sheet != nullptr)
                sheet->hide();
        }
        QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
        m_tips += findings.tips();
        m_htmlTips += findings.htmlTips();
        m_marks += findings.marks();
    }

    void thereWasSomethingToFind()
    {
        QVERIFY2(m_tips > 100, qPrintable(QString::number(m_tips)));
        QVERIFY2(m_htmlTips > 20, qPrintable(QString::number(m_htmlTips)));
        QVERIFY2(m_marks > 20, qPrintable(QString::number(m_marks)));
    }

    void theFrameShowsNamesAsTheyAre()
    {
        Findings findings;
        for (QMenu* menu : m_window->window.findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            lookAtWidget(*menu, findings);
        }
        lookAtWidget(m_window->window, findings);
        m_window->session.report({.kind = ErrorKind::BadData,
                                  .what = Phrase::tr("\"%1\" is in the way.", names()[0].toStdString() + esc),
                                  .file = "/x/<b>\x1B</b>.csv"});
        QTRY_VERIFY(!m_window->window.messages().findChildren<QLabel*>().isEmpty());
        lookAt(m_window->window.messages(), findings);
        QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
        QVERIFY(findings.marks() >= 2);
    }

    void anAmpersandIsNoShortcut()
    {
        for (QMenu* menu : m_window->window.findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            for (const QAction* action : menu->actions())
                if (action->text().contains(QStringLiteral("m&")))
                    QVERIFY2(action->text().contains(QStringLiteral("m&&m")), qPrintable(action->text()));
        }
    }

    void theClipboardHasThemUnchanged()
    {
        m_window->window.showPage(QStringLiteral("recommendations"));
        auto* table = m_window->find<DataTable>("cookies");
        QVERIFY(table != nullptr);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("a \x1B[31mred 5")));
        QVERIFY(
            QApplication::clipboard()->text().contains(QStringLiteral("b ") + QChar(0x202E) + QStringLiteral("ltr 6")));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("␛")));
    }

    /// Qt makes each tip anew: what it is given first and what it is given next.
    void tipsOfTheProgramItselfArePlain()
    {
        for (const char* text : {"<b>first</b>", "<i>second</i>"}) {
            QToolTip::showText(QPoint(50, 50), QString::fromUtf8(text), &m_window->window);
            Findings findings;
            findings.lookAtTip(QStringLiteral("a tip"));
            QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
            QCOMPARE(findings.htmlTips(), 1);
        }
        dropTip();
    }

    /// The case that ended the program: the picture is /dev/zero.
    void aPictureInANameIsNotRead()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        QVERIFY(f.load({QString::fromStdString(
            std::filesystem::weakly_canonical(sharedData("hostile/html_devzero.csv")).string())}));
        Findings findings;
        for (const Page* page : f.window.allPages()) {
            f.window.showPage(page->objectName());
            QTest::qWait(20);
            lookAt(f.window.shownPage(), findings);
        }
        QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
        QVERIFY(findings.htmlTips() > 0);
    }

private:
    /// A row of each table, so that what hangs on it is shown, too.
    void selectSomething() const
    {
        for (auto* table : m_window->window.findChildren<DataTable*>())
            if (table->isVisible() && table->model()->rowCount() > 0)
                table->selectRow(0);
    }

    std::unique_ptr<Window> m_window;
    int m_tips = 0;
    int m_htmlTips = 0;
    qsizetype m_marks = 0;
};

QTEST_MAIN(TestHostileNames)
#include "test_hostile_names.moc"

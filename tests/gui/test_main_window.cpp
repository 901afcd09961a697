// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_dialog.h"
#include "tests/support/file_drop.h"
#include "tests/support/stall_meter.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/column_dialog.h"
#include "views/pages.h"
#include "views/pages/page.h"
#include "views/pages/start/start_page.h"
#include "views/style/icon.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/message_bar.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::testing;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    /// By its key: a page without one would be an empty place in the navigation.
    void everyPageOfTheNavigationHasAnIcon()
    {
        for (const PageEntry& entry : pageEntries())
            if (entry.place == PageEntry::Place::Navigation)
                QVERIFY2(hasIcon(QString::fromLatin1(entry.key)), entry.key);
        QVERIFY(!hasIcon(QStringLiteral("no such page")));
    }

    void opensAndTrainsTheSeedByMenuAndKeys()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        StallMeter meter;
        QTest::mouseClick(f.find<QPushButton>("openSubmissions"), Qt::LeftButton);
        answerFileDialog(f.window, seedFile("submissions.csv"));
        QTRY_VERIFY(f.session.study().interactions);
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        answerFileDialog(f.window, seedFile("bu_mapping.csv"));
        QTRY_VERIFY(f.session.study().tables.mapping);
        QCOMPARE(f.session.study().interactions->data->ledger.mappedRows, 2174);
        QTRY_VERIFY(!f.session.job().isRunning());
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        for (int page = 0; page < f.window.pages().size(); ++page) {
            meter.reset();
            QTest::keyClick(&f.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(f.window.currentPage(), f.window.pages().at(page)->objectName());
            QVERIFY(f.window.pages().at(page)->isVisible());
            QTest::qWait(80);
            qInfo("longest stall while showing page %d for the first time: %.1f ms", page + 1, meter.longest());
        }
        QVERIFY(f.window.messages().messages().isEmpty());
        QCOMPARE(f.settings.recentFiles().front().files,
                 (QStringList{seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
    }

    void cancelsTraining()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        ModelChoices slow;
        slow.choose({AlsOptions{.iterations = 5000}});
        Q_EMIT f.session.intents().editModel(slow);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(f.session.job().isRunning());
        QVERIFY(!f.find<QPushButton>("train")->isEnabled());
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(f.find<QPushButton>("cancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!f.session.job().isRunning(), 5000);
        qInfo("training cancelled after %lld ms (polled every 50 ms by the test)", clock.elapsed());
        QVERIFY(!f.session.study().analysis);
        QVERIFY(f.window.messages().messages().isEmpty());
        QVERIFY(f.find<QPushButton>("train")->isEnabled());
    }

    void closingDuringAJobIsSafe()
    {
        NEEDS_SHARED_DATA();
        auto f = std::make_unique<WindowFixture>();
        QVERIFY(f->load({seedFile("submissions.csv")}));
        ModelChoices slow;
        slow.choose({AlsOptions{.iterations = 5000}});
        Q_EMIT f->session.intents().editModel(slow);
        QTest::keyClick(&f->window, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(f->session.job().isRunning());
        QVERIFY(f->window.close());
        f.reset();
        QTest::qWait(20);
    }

    void filesDroppedTogetherAreToldApart()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        QTest::qWait(50);
        StallMeter meter;
        drop(f.window, {seedFile("bu_mapping.csv"), seedFile("submissions.csv")});
        QTRY_VERIFY(f.session.study().interactions);
        QVERIFY(f.session.study().tables.mapping);
        QCOMPARE(f.session.study().tables.submissions->rows(), 3888);
        QTest::qWait(100);
        qInfo("longest stall while opening both files: %.1f ms", meter.longest());
        meter.reset();
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        QTest::qWait(100);
        qInfo("longest stall while training: %.1f ms", meter.longest());
    }

    void theSampleIsOneClickAway()
    {
        WindowFixture f;
        QVERIFY(f.window.page(QStringLiteral("start"))->isVisible());
        QTest::mouseClick(f.find<QPushButton>("sample"), Qt::LeftButton);
        QTRY_VERIFY(f.session.study().interactions);
        QVERIFY(!f.window.page(QStringLiteral("start"))->isVisible());
        QVERIFY(f.settings.recentFiles().isEmpty());
    }

    void wrongFilesLeaveWhatWasThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no header known") << QByteArray("a,b\n\"x,1\n");
        QTest::newRow("header only") << QByteArray("cookie,gated_asset_type,page_url,form_submissions\n");
        QTest::newRow("counts are no numbers")
            << QByteArray("cookie,gated_asset_type,page_url,form_submissions\nc,t,p,many\nd,t,p,few\n");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n...");
        QTest::newRow("bytes") << QByteArray("\x00\x01\x02\xff\xfe\x00", 6);
    }

    void wrongFilesLeaveWhatWasThere()
    {
        QFETCH(QByteArray, content);
        WindowFixture f;
        const QString good = f.write("good.csv", "cookie,gated_asset_type,page_url,form_submissions\n"
                                                 "111,Ebook,/a,1\n222,Ebook,/b,2\n222,Ebook,/a,2\n");
        QVERIFY(f.load({good}));
        const auto before = f.session.study().tables.submissions;
        QSignalSpy failed(&f.session.news(), &News::failed);
        const QString bad = f.write("bad.csv", content);
        f.controller.opening().openFiles({bad});
        QTRY_VERIFY(!failed.isEmpty() || f.window.findChild<ColumnDialog*>() != nullptr);
        QCOMPARE(f.session.study().tables.submissions, before);
        if (failed.isEmpty())
            return;
        const Message message = f.window.messages().messages().front();
        QCOMPARE(message.tone, Message::Tone::Error);
        QVERIFY(message.where.startsWith(QStringLiteral("bad.csv")));
        QVERIFY(!message.hint.isEmpty());
        QToolButton* close = f.window.messages().findChild<QToolButton*>();
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(f.window.messages().messages().isEmpty());
        QVERIFY(!f.window.messages().isVisible());
    }

    void missingFileSaysSo()
    {
        WindowFixture f;
        QSignalSpy failed(&f.session.news(), &News::failed);
        f.controller.opening().openFiles({f.folder.filePath(QStringLiteral("gone.csv"))});
        QVERIFY(failed.wait(5000));
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("gone.csv")));
        QVERIFY(f.window.page(QStringLiteral("start"))->isVisible());
    }

    void unknownColumnsAreAskedForAndRemembered()
    {
        WindowFixture f;
        const QByteArray rows = "who,kind,where,n\nabc1,Ebook,/a,1\nabc2,Ebook,/b,3\n";
        const QString file = f.write("odd.csv", rows);
        f.controller.opening().load({.files = {.submissions = {file.toStdString()}}});
        ColumnDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<ColumnDialog*>()) != nullptr && dialog->isVisible());
        const QList<std::pair<const char*, const char*>> answers{
            {"cookie", "who"}, {"page_url", "where"}, {"gated_asset_type", "kind"}, {"form_submissions", "n"}};
        for (const auto& [role, column] : answers) {
            auto* box = dialog->findChild<QComboBox*>(QString::fromLatin1(role));
            box->setCurrentIndex(box->findText(QString::fromLatin1(column)));
        }
        auto* open = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
        QTRY_VERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(f.session.study().interactions);
        QCOMPARE(f.session.study().tables.summary->submissions, 4);
        // The same header again: no question.
        const QString next = f.write("odd2.csv", rows + "abc3,Ebook,/b,5\n");
        f.controller.opening().load({.files = {.submissions = {next.toStdString()}}});
        QTRY_COMPARE(f.session.study().tables.summary->submissions, 9);
    }

    void theNotebookIsOneClickAway()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        QTest::mouseClick(f.find<QPushButton>("modelSettings"), Qt::LeftButton);
        auto* notebook = f.window.findChild<QPushButton*>(QStringLiteral("notebook"));
        QVERIFY(notebook->isVisible());
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(notebook, Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        const auto& data = f.session.study().analysis->data();
        QCOMPARE(data.cookies(), 806);
        QCOMPARE(data.pages(), 175);
        QCOMPARE(data.ledger.rowsJoined, 2266);
    }

    void stateIsRemembered()
    {
        WindowFixture f;
        f.window.showPage(QStringLiteral("units"));
        Q_EMIT f.session.intents().chooseTheme(ThemeChoice::Dark);
        QTRY_VERIFY(Theme::of(f.window).dark);
        QVERIFY(f.window.close());
        Session session;
        MainWindow window(session.context());
        WindowController controller(session, window, f.settings);
        controller.restoreWindow();
        QCOMPARE(window.currentPage(), QStringLiteral("units"));
        QTRY_VERIFY(Theme::of(window).dark);
    }

    void everyControlHasAName()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        QVERIFY(f.load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}));
        for (const auto* widget : f.window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const bool part = widget->objectName().startsWith(QStringLiteral("qt_"));
            QVERIFY2(
                part || accessible == nullptr || !accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(QStringLiteral("%1 %2 has no accessible name")
                               .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"

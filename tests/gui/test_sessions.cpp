// SPDX-License-Identifier: GPL-3.0-or-later
// The session as a file, in the real window: save, open, revert, the question before changes are lost, a second window,
// and what a program that did not come to its end has kept.
#include "model/stages/analysis.h"
#include "tests/support/file_drop.h"
#include "tests/support/session_desk.h"

#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool sameLists(const Study& one, const Study& other)
{
    return one.analysis && other.analysis &&
           one.analysis->recommendations.page == other.analysis->recommendations.page &&
           one.analysis->recommendations.score == other.analysis->recommendations.score &&
           one.analysis->trainedAt == other.analysis->trainedAt;
}

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesAndOpens()
    {
        const QTemporaryDir files;
        auto first = std::make_unique<Desk>(files);
        Desk& f = *first;
        f.work();
        QCOMPARE(f.window.windowTitle(), QStringLiteral("Leadlight"));
        f.session.context().cohorts.save(QStringLiteral("Ours"), {3, 1});
        f.saveAs(f.path("october"));
        QVERIFY(f.window.windowTitle().startsWith(QStringLiteral("october[*]")));
        QVERIFY(!f.window.isWindowModified());
        f.changeWeights();
        QVERIFY(f.window.isWindowModified());
        f.saveByKey();
        QVERIFY(!f.window.isWindowModified());
        f.train();
        f.saveByKey();
        const Study saved = f.session.study();

        QVERIFY(f.window.close());
        first.reset();
        Desk next(files);
        next.open(next.path("october.leadlight"));
        QVERIFY(sameLists(next.session.study(), saved));
        QCOMPARE(next.session.options().typeWeights.at("Gated Webinar Forms"), 7.0);
        QCOMPARE(next.session.context().cohorts.all().size(), std::size_t{1});
        QCOMPARE(*next.session.context().cohorts.all().front().cookies, (IndexSet{1, 3}));
        QCOMPARE(next.window.currentPage(), QStringLiteral("recommendations"));
        QVERIFY(!next.window.isWindowModified());
    }

    /// Where one was when it was saved, or when it was closed without a change.
    void opensOnThePageItWasLeftOn()
    {
        const QTemporaryDir files;
        Desk f(files);
        f.work();
        f.window.showPage(QStringLiteral("lab"));
        f.saveAs(f.path("a.leadlight"));
        // Of a copy that is not known here, the lists.
        QVERIFY(QFile::copy(f.path("a.leadlight"), f.path("b.leadlight")));
        f.open(f.path("b.leadlight"));
        QCOMPARE(f.window.currentPage(), QStringLiteral("recommendations"));
        f.window.showPage(QStringLiteral("units"));
        f.open(f.path("a.leadlight"));
        QCOMPARE(f.window.currentPage(), QStringLiteral("lab"));
        f.open(f.path("b.leadlight"));
        QCOMPARE(f.window.currentPage(), QStringLiteral("units"));
        f.window.showPage(QStringLiteral("performance"));
        QVERIFY(f.window.close());
        QCOMPARE(f.settings.sessionPage(f.path("b.leadlight")), QStringLiteral("performance"));
    }

    void withDataItNeedsNoExports()
    {
        const QTemporaryDir files;
        Study saved;
        {
            Desk f(files);
            f.work();
            f.choose(QStringLiteral("Save session as..."));
            QFileDialog* dialog = nullptr;
            QTRY_VERIFY((dialog = f.window.findChild<QFileDialog*>()) != nullptr);
            dialog->selectNameFilter(dialog->nameFilters().at(1));
            QSignalSpy done(&f.sessions(), &SessionFiles::saved);
            answerFileDialog(f.window, f.path("data.leadlight"));
            QVERIFY(done.count() > 0 || done.wait(20000));
            saved = f.session.study();
        }
        Desk f(files);
        QVERIFY(f.home.remove(QStringLiteral("submissions.csv")) && f.home.remove(QStringLiteral("units.csv")));
        f.open(f.path("data.leadlight"));
        QVERIFY2(f.messages().isEmpty(), qPrintable(f.messages().join(QLatin1Char('\n'))));
        QVERIFY(sameLists(f.session.study(), saved));
    }

    void asksBeforeChangesAreLost()
    {
        const QTemporaryDir files;
        Desk f(files);
        f.work();
        f.saveAs(f.path("a.leadlight"));
        f.changeWeights();
        QVERIFY(!f.window.close());
        f.answer("saveChanges", QStringLiteral("Cancel"));
        QVERIFY(f.window.isVisible());
        QTRY_VERIFY(f.window.findChild<QMessageBox*>() == nullptr);
        // A new session asks, too; saved, it goes on.
        f.choose(QStringLiteral("New session"));
        f.answer("saveChanges", QStringLiteral("Save"));
        QTRY_VERIFY(!f.session.study().tables.submissions);
        QCOMPARE(f.window.windowTitle(), QStringLiteral("Leadlight"));
        f.open(f.path("a.leadlight"));
        QCOMPARE(f.session.options().typeWeights.at("Gated Webinar Forms"), 7.0);
        Q_EMIT f.session.intents().resetTypeWeights();
        QTRY_VERIFY(f.window.isWindowModified());
        QTRY_VERIFY(!f.session.job().isRunning());
        QVERIFY(!f.window.close());
        f.answer("saveChanges", QStringLiteral("Do not save"));
        QTRY_VERIFY(!f.window.isVisible());
    }

    void reverts()
    {
        const QTemporaryDir files;
        Desk f(files);
        f.work();
        f.saveAs(f.path("a.leadlight"));
        const Study saved = f.session.study();
        f.changeWeights();
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        f.choose(QStringLiteral("Revert to what was saved"));
        f.answer("revertSession", QStringLiteral("Go back"));
        QVERIFY(loaded.wait(20000));
        QVERIFY(sameLists(f.session.study(), saved));
        QVERIFY(!f.window.isWindowModified());
    }

    void aSecondWindowOnlyReads()
    {
        const QTemporaryDir files;
        Desk f(files);
        f.work();
        f.saveAs(f.path("a.leadlight"));
        Desk second(files);
        second.open(f.path("a.leadlight"));
        QVERIFY(second.sessions().state().readOnly);
        QVERIFY(second.window.windowTitle().contains(QStringLiteral("read-only")));
        QVERIFY(second.messages().join(QLatin1Char(' ')).contains(QStringLiteral("another window")));
        const auto buttons = second.window.findChild<MessageBar*>()->findChildren<QPushButton*>();
        QVERIFY(std::ranges::any_of(buttons, [](const auto* one) { return one->text() == u"Save as..."; }));
        const QByteArray before = contentOf(f.path("a.leadlight"));
        second.changeWeights();
        second.choose(QStringLiteral("Save session")); // not enabled
        QCOMPARE(contentOf(f.path("a.leadlight")), before);
        second.saveAs(f.path("mine.leadlight"));
        QVERIFY(!second.sessions().state().readOnly);
        QVERIFY(QFile::exists(f.path("mine.leadlight")));
    }

    /// What is kept meanwhile stands there as it does after a kill -9, and the next window offers it.
    void whatWasNotSavedIsOffered()
    {
        const QTemporaryDir files;
        const QString journal = QDir(files.path()).filePath(QStringLiteral(".a.leadlight.unsaved"));
        QByteArray kept;
        Study lost;
        {
            Desk f(files);
            f.sessions().setJournalPause(0);
            QVERIFY(f.load({f.path("submissions.csv"), f.path("units.csv")}));
            f.saveAs(f.path("a.leadlight"));
            f.train();
            QTRY_VERIFY(QFile::exists(journal));
            f.sessions().waitForWriting();
            kept = contentOf(journal);
            lost = f.session.study();
        }
        QVERIFY(!QFile::exists(journal)); // it came to its end
        Desk f(files);
        f.put(QStringLiteral(".a.leadlight.unsaved"), kept);
        f.open(f.path("a.leadlight"));
        QVERIFY(!f.session.study().analysis);
        const auto offers = f.window.messages().messages();
        QCOMPARE(offers.size(), 1);
        QVERIFY2(offers[0].what.contains(QStringLiteral("was not closed properly")), qPrintable(offers[0].what));
        QPushButton* take = nullptr;
        for (auto* button : f.window.messages().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Restore it"))
                take = button;
        QVERIFY(take != nullptr);
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        QTest::mouseClick(take, Qt::LeftButton);
        QVERIFY(loaded.wait(20000));
        QVERIFY(sameLists(f.session.study(), lost));
        QCOMPARE(f.sessions().state().file, f.path("a.leadlight"));
        QVERIFY(f.window.isWindowModified());
        f.put(QStringLiteral(".a.leadlight.unsaved-journal"), "pages of it");
        f.saveByKey();
        QVERIFY(!QFile::exists(journal) && !QFile::exists(journal + QStringLiteral("-journal")));
        // A journal that is damaged costs nothing but itself.
        f.put(QStringLiteral(".a.leadlight.unsaved"), kept.left(kept.size() / 2));
        f.open(f.path("a.leadlight"));
        QVERIFY(sameLists(f.session.study(), lost));
    }

    void startsFromTheList()
    {
        const QTemporaryDir files;
        Desk f(files);
        f.work();
        f.saveAs(f.path("a.leadlight"));
        f.choose(QStringLiteral("New session"));
        QPushButton* entry = nullptr;
        QTRY_VERIFY((entry = f.find<QPushButton>("recentSession")) != nullptr);
        QCOMPARE(entry->text(), QStringLiteral("a"));
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        QTest::mouseClick(entry, Qt::LeftButton);
        QVERIFY(loaded.wait(20000));
        QVERIFY(f.session.study().analysis);
        f.choose(QStringLiteral("New session"));
        QVERIFY(QFile::remove(f.path("a.leadlight")));
        f.window.hide();
        f.window.show();
        QPushButton* remove = nullptr;
        QTRY_VERIFY((remove = f.find<QPushButton>("removeSession")) != nullptr);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(f.find<QPushButton>("startSession") == nullptr);
    }

    void isDroppedOnTheWindow()
    {
        const QTemporaryDir files;
        {
            Desk f(files);
            f.work();
            f.saveAs(f.path("a.leadlight"));
        }
        Desk f(files);
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        drop(f.window, {f.path("a.leadlight")});
        QVERIFY(loaded.wait(20000));
        QVERIFY(f.session.study().analysis);
    }

    void asksWhereAFileIs()
    {
        const QTemporaryDir files;
        {
            Desk f(files);
            f.work();
            f.saveAs(f.path("a.leadlight"));
        }
        Desk f(files);
        QVERIFY(f.home.rename(QStringLiteral("units.csv"), QStringLiteral("elsewhere.csv")));
        controllerOpens(f, f.path("a.leadlight"));
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        answerFileDialog(f.window, f.path("elsewhere.csv"));
        QVERIFY(loaded.count() > 0 || loaded.wait(20000));
        QVERIFY(f.session.study().analysis);
        QVERIFY(f.messages().isEmpty());
    }

    void saysWhatHasChanged()
    {
        const QTemporaryDir files;
        {
            Desk f(files);
            f.work();
            f.saveAs(f.path("a.leadlight"));
        }
        Desk f(files);
        f.put(QStringLiteral("submissions.csv"), submissions(61));
        f.open(f.path("a.leadlight"));
        QVERIFY2(f.messages().join(QLatin1Char(' ')).contains(QStringLiteral("4 rows more than when this was saved")),
                 qPrintable(f.messages().join(QLatin1Char(' '))));
        QVERIFY(f.session.study().interactions && !f.session.study().analysis);
    }

private:
    static void controllerOpens(const Desk& f, const QString& file) { f.controller.opening().openFiles({file}); }
};

QTEST_MAIN(TestSessions)
#include "test_sessions.moc"

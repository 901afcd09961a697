// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a session in the real window: by the menu, with all pages as they looked, and from a read-only disk.
#include "tests/support/hostile_disk.h"
#include "tests/support/session_desk.h"
#include "views/pages.h"

#include <QImage>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// Every page as it is shown, once nothing on it changes any more.
std::map<QString, QImage> picturesOf(Desk& f)
{
    std::map<QString, QImage> out;
    for (const PageEntry& entry : pageEntries()) {
        if (entry.place == PageEntry::Place::UntilOpen)
            continue;
        const QString key = QString::fromLatin1(entry.key);
        f.window.showPage(key);
        if (auto* focused = QApplication::focusWidget())
            focused->clearFocus();
        QImage& picture = out[key];
        const auto settled = [&] {
            QTest::qWait(150);
            const QImage before = std::exchange(picture, f.window.page(key)->grab().toImage());
            return picture == before && !f.session.job().isRunning();
        };
        for (int i = 0; i < 60 && !settled(); ++i) {
        }
    }
    return out;
}

QMenu* recentSessions(const Desk& f)
{
    for (QAction* action : f.window.findChild<Menus*>()->actions().front()->menu()->actions())
        if (action->menu() != nullptr && QString(action->text()).remove(QLatin1Char('&')) == u"Recent sessions")
            return action->menu();
    return nullptr;
}

} // namespace

class TestSessionOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Pages, to the pixel. Not Performance, which marks the visitor that Recommendations shows: nobody's session is at
    /// a visitor. Nor Data, whose table of weights may stand a pixel lower.
    void opensAsItLooked()
    {
        const QTemporaryDir files;
        std::map<QString, QImage> saved;
        {
            Desk f(files);
            f.work();
            f.saveAs(f.path("a.leadlight"));
            saved = picturesOf(f);
        }
        QVERIFY(saved.size() > 5);
        QVERIFY(saved.at(QStringLiteral("recommendations")) != saved.at(QStringLiteral("performance")));
        Desk f(files);
        f.open(f.path("a.leadlight"));
        const auto opened = picturesOf(f);
        QStringList other;
        const QStringList differ{QStringLiteral("data"), QStringLiteral("performance")};
        for (const auto& [key, picture] : saved)
            if (opened.at(key) != picture && !differ.contains(key))
                other << key;
        QVERIFY2(other.isEmpty(), qPrintable(other.join(QLatin1Char(' '))));
    }

    void opensByTheMenu()
    {
        const QTemporaryDir files;
        {
            Desk f(files);
            f.work();
            f.saveAs(f.path("a.leadlight"));
        }
        Desk f(files);
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        f.choose(QStringLiteral("Open session..."));
        answerFileDialog(f.window, f.path("a.leadlight"));
        QVERIFY(loaded.count() > 0 || loaded.wait(20000));
        QVERIFY(f.session.study().analysis);
        QCOMPARE(f.sessions().state().file, f.path("a.leadlight"));

        f.choose(QStringLiteral("New session"));
        QTRY_VERIFY(!f.session.study().analysis);
        QMenu* recent = recentSessions(f);
        QVERIFY(recent != nullptr && recent->isEnabled());
        QCOMPARE(recent->actions().size(), 1);
        recent->popup(f.window.mapToGlobal(QPoint(40, 40)));
        QTRY_VERIFY(recent->isVisible());
        QTest::mouseClick(recent, Qt::LeftButton, {}, recent->actionGeometry(recent->actions().front()).center());
        QVERIFY(loaded.wait(20000));
        QVERIFY(f.session.study().analysis);
        QCOMPARE(f.sessions().state().file, f.path("a.leadlight"));
    }

    /// No window has it open there: none can.
    void onAReadOnlyDiskItOnlyReads()
    {
        const QTemporaryDir files;
        SmallDisk disk(QStringLiteral("16m"));
        if (!disk.works())
            QSKIP("a disk of its own can only be mounted by root");
        const QString file = QDir(disk.path()).filePath(QStringLiteral("a.leadlight"));
        {
            Desk f(files);
            f.work();
            f.saveAs(file);
        }
        QVERIFY(disk.makeReadOnly());
        Desk f(files);
        f.sessions().setJournalPause(0);
        f.open(file);
        QVERIFY(f.session.study().analysis);
        QVERIFY(f.sessions().state().readOnly);
        const QString said = f.messages().join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("may not be written where it is")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("another window")), qPrintable(said));
        // Nothing is kept meanwhile, and nothing is tried that would fail; elsewhere it is saved.
        f.changeWeights();
        f.train();
        f.sessions().waitForWriting();
        QCoreApplication::processEvents(); // the writer's answer
        for (const QString& message : f.messages())
            QVERIFY2(!message.contains(QStringLiteral("cannot be")), qPrintable(message));
        f.saveAs(f.path("mine.leadlight"));
        QVERIFY(!f.sessions().state().readOnly);
    }
};

QTEST_MAIN(TestSessionOpening)
#include "test_session_opening.moc"

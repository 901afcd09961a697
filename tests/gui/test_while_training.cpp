// SPDX-License-Identifier: GPL-3.0-or-later
// A training that runs, in the whole window: what stands where results are still to come, and opening files, which asks
// before it stops the training.
#include "tests/support/file_dialog.h"
#include "tests/support/file_drop.h"
#include "tests/support/shown_text.h"
#include "tests/support/window_fixture.h"
#include "views/pages/page.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 20'000;

const QByteArray submissions = "cookie,gated_asset_type,page_url,form_submissions\n"
                               "1001,Ebook,/a,1\n1001,Ebook,/b,1\n1002,Ebook,/b,2\n1002,Ebook,/c,2\n1003,Ebook,/a,1\n";

/// A window on the seed with a training that takes longer than any test.
struct InTraining : WindowFixture
{
    InTraining()
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        if (!load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")}))
            return;
        ModelChoices slow;
        slow.choose({AlsOptions{.factors = 128, .iterations = 5000}});
        Q_EMIT session.intents().editModel(slow);
        QTest::mouseClick(find<QPushButton>("train"), Qt::LeftButton);
    }
    [[nodiscard]] bool isTraining() { return session.job().name() == QStringLiteral("Training"); }
    /// The question, once it is asked; null where it is not.
    [[nodiscard]] QMessageBox* question() const
    {
        QMessageBox* box = nullptr;
        (void)QTest::qWaitFor([&] { return (box = window.findChild<QMessageBox*>()) != nullptr && box->isVisible(); },
                              5000);
        return box;
    }
    void answer(const char* button) const
    {
        QMessageBox* box = question();
        QVERIFY(box != nullptr);
        QTest::mouseClick(box->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QMessageBox*>() == nullptr);
    }
};

} // namespace

class TestWhileTraining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void emptyPagesTellOfTheTraining()
    {
        NEEDS_SHARED_DATA();
        InTraining f;
        QVERIFY(f.isTraining());
        const auto& performance = *f.window.page(QStringLiteral("performance"));
        f.window.showPage(QStringLiteral("performance"));
        QVERIFY(shows(performance, QStringLiteral("Training")));
        QVERIFY(!shows(performance, QStringLiteral("Press Train")));
        QTRY_VERIFY_WITH_TIMEOUT(shows(performance, QStringLiteral("Training, about ")), patience);
        QVERIFY(shows(performance, QStringLiteral(" left")));
        QTest::keyClick(&f.window, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!f.session.job().isRunning(), patience);
        QVERIFY(shows(performance, QStringLiteral("Press Train")));
        QVERIFY(!shows(performance, QStringLiteral("Training")));
    }

    void openingAsksBeforeItStopsATraining_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("stop");
        for (const bool stop : {false, true}) {
            const auto row = [stop](const char* way) {
                return QStringLiteral("%1, %2").arg(QString::fromLatin1(way),
                                                    stop ? QStringLiteral("stop") : QStringLiteral("keep"));
            };
            QTest::newRow(qPrintable(row("drop"))) << QStringLiteral("drop") << QStringLiteral("other.csv") << stop;
            QTest::newRow(qPrintable(row("recent"))) << QStringLiteral("recent") << QStringLiteral("other.csv") << stop;
            QTest::newRow(qPrintable(row("dialog"))) << QStringLiteral("dialog") << QStringLiteral("other.csv") << stop;
            QTest::newRow(qPrintable(row("sample")))
                << QStringLiteral("sample") << QStringLiteral("the sample data") << stop;
        }
    }

    void openingAsksBeforeItStopsATraining()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, way);
        QFETCH(QString, what);
        QFETCH(bool, stop);
        InTraining f;
        QVERIFY(f.isTraining());
        const auto tables = f.session.study().tables.submissions;
        openBy(f, way, f.write("other.csv", submissions));
        QMessageBox* box = f.question();
        QVERIFY(box != nullptr);
        QCOMPARE(box->text(), QStringLiteral("ALS is being trained. Stop it and open %1?").arg(what));
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep training"));
        QVERIFY(f.isTraining() && f.session.job().isRunning()); // as long as nothing is answered
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        f.answer(stop ? "stopAndOpen" : "keepWork");
        if (stop) {
            QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
            QVERIFY(f.session.study().tables.submissions != tables);
            QVERIFY(!f.session.job().isRunning());
        } else {
            QVERIFY(f.isTraining() && f.session.job().isRunning());
            QCOMPARE(loaded.size(), 0);
            QVERIFY(f.session.study().tables.submissions == tables);
        }
    }

    void escapeKeepsTheTraining()
    {
        NEEDS_SHARED_DATA();
        InTraining f;
        drop(f.window, {f.write("other.csv", submissions)});
        QMessageBox* box = f.question();
        QVERIFY(box != nullptr);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(f.window.findChild<QMessageBox*>() == nullptr);
        QVERIFY(f.isTraining() && f.session.job().isRunning());
    }

    void openingAsksNothingWhereNothingIsLost()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("first.csv", submissions)}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(patience));
        QVERIFY(f.load({f.write("other.csv", submissions)})); // waits for no answer
        QVERIFY(f.window.findChild<QMessageBox*>() == nullptr);
    }

private:
    static void openBy(WindowFixture& f, const QString& way, const QString& file)
    {
        if (way == QStringLiteral("drop"))
            return drop(f.window, {file});
        if (way == QStringLiteral("sample"))
            return clickMenu(f, QStringLiteral("Open the sample data"));
        if (way == QStringLiteral("recent")) {
            f.settings.addRecentFiles({file});
            Q_EMIT f.session.news().recentFilesChanged(f.settings.recentFiles());
            return clickMenu(f, QStringLiteral("other.csv"));
        }
        QTest::mouseClick(f.find<QPushButton>("openSubmissions"), Qt::LeftButton);
        answerFileDialog(f.window, file);
    }

    static void clickMenu(const WindowFixture& f, const QString& text)
    {
        for (auto* action : f.window.findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')).startsWith(text))
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
};

QTEST_MAIN(TestWhileTraining)
#include "test_while_training.moc"

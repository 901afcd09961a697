// SPDX-License-Identifier: GPL-3.0-or-later
// What a session holds beside data and model, in the real window: notes, how its report is made, which deliveries are
// compared and how settings are searched.
#include "tests/support/office.h"
#include "tests/support/session_desk.h"
#include "views/dialogs/notes_dialog.h"
#include "views/dialogs/report/report_dialog.h"
#include "views/pages/lab/tuning_section.h"
#include "views/pages/lab/tuning_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

struct Writer : Desk
{
    using Desk::Desk;

    /// Opens the notes by their keys; where to write. Null where they do not open.
    [[nodiscard]] QPlainTextEdit* writeNotes()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return nullptr;
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = window.findChild<NotesDialog*>();
        if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog))
            return nullptr;
        return dialog->findChild<QPlainTextEdit*>(QStringLiteral("notesText"));
    }
    [[nodiscard]] ReportDialog* openReport()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return nullptr;
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        auto* dialog = window.findChild<ReportDialog*>();
        const auto ready = [dialog] {
            return dialog->findChild<QPushButton*>(QStringLiteral("writeReport"))->isEnabled();
        };
        return dialog != nullptr && QTest::qWaitFor(ready, 30000) ? dialog : nullptr;
    }
    /// month-1.csv and so on, each with some visitors more than the one before.
    void putMonths(int months) const
    {
        for (int month = 1; month <= months; ++month) {
            QByteArray rows = "cookie,gated_asset_type,page_url,form_submissions,date\n";
            for (const QByteArray& line : submissions(40 + 10 * month).split('\n').mid(1))
                if (!line.isEmpty())
                    rows += line + ",2026-0" + QByteArray::number(month) + "-1" + QByteArray::number(rows.size() % 9) +
                            '\n';
            put(QStringLiteral("month-%1.csv").arg(month), rows);
        }
    }
    [[nodiscard]] QDoubleSpinBox& searchTrials() const
    {
        return *lab().findChild<TuningSection*>()->settings().findChild<QDoubleSpinBox*>(QStringLiteral("trials"));
    }
    void close(ReportDialog& dialog) const
    {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(window.findChild<ReportDialog*>() == nullptr);
    }
};

} // namespace

class TestSessionContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    /// Written by keys, taken back by keys, saved, shown again; another session's in their place.
    void notesGoWithTheSession()
    {
        const QTemporaryDir files;
        {
            Writer f(files);
            f.work();
            f.saveAs(f.path("a.leadlight"));
            QPlainTextEdit* text = f.writeNotes();
            QVERIFY(text != nullptr);
            QTest::keyClicks(text, QStringLiteral("Asked for by the field team."));
            QVERIFY(f.window.isWindowModified());
            QTest::keyClick(text, Qt::Key_Return);
            QTest::keyClicks(text, QStringLiteral("x"));
            QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(!text->toPlainText().contains(u'x'), qPrintable(text->toPlainText()));
            QTest::keyClicks(text, QStringLiteral("Next time: B"));
            QTest::keyClick(text, Qt::Key_Escape);
            QTRY_VERIFY(f.window.findChild<NotesDialog*>() == nullptr);
            f.saveByKey();
            QVERIFY(!f.window.isWindowModified());
            f.choose(QStringLiteral("New session"));
            QTRY_VERIFY(!f.session.study().tables.submissions);
            QVERIFY(f.session.notes().isEmpty());
            QPlainTextEdit* fresh = f.writeNotes();
            QVERIFY(fresh != nullptr && fresh->toPlainText().isEmpty());
            f.open(f.path("a.leadlight")); // beside the dialog
            QTRY_VERIFY(fresh->toPlainText().endsWith(QStringLiteral("Next time: B")));
            QVERIFY(!f.window.isWindowModified());
        }
        Writer f(files);
        f.open(f.path("a.leadlight"));
        QPlainTextEdit* text = f.writeNotes();
        QVERIFY(text != nullptr);
        QVERIFY2(text->toPlainText().startsWith(QStringLiteral("Asked for by the field team.")),
                 qPrintable(text->toPlainText()));
        QVERIFY(!f.window.isWindowModified());
    }

    /// How the report was made is saved; its dialog begins with that.
    void reportGoesWithTheSession()
    {
        const QTemporaryDir files;
        {
            Writer f(files);
            for (const char* format : {"report/pptx", "report/xlsx", "report/pseudonyms"})
                f.settings.setValue(QString::fromLatin1(format), false);
            f.settings.setText(QStringLiteral("report-folder"), f.path("first"));
            f.work();
            f.saveAs(f.path("a.leadlight"));
            ReportDialog* dialog = f.openReport();
            QVERIFY(dialog != nullptr);
            auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("folder"));
            folder->selectAll();
            QTest::keyClicks(folder, f.path("quarter"));
            QVERIFY(!f.window.isWindowModified()); // nothing was made yet
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("writeReport")), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(f.path("quarter/figures.json")), 30000);
            QTRY_VERIFY(!f.session.job().isRunning());
            QVERIFY(f.window.isWindowModified());
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(f.window.findChild<ReportDialog*>() == nullptr);
            f.saveByKey();
        }
        Writer f(files); // with settings of its own
        f.open(f.path("a.leadlight"));
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->folder(), f.path("quarter"));
        QVERIFY(!dialog->choices().deck && !dialog->choices().pseudonyms && dialog->choices().csv);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(f.window.findChild<ReportDialog*>() == nullptr);
        QVERIFY(!f.window.isWindowModified());
    }

    /// The next export in the window of a saved session: its report says what has changed since; also where the export
    /// of then is gone, or another stands in its place. Saved again, there is nothing to tell.
    void reportSaysWhatHasChanged_data()
    {
        QTest::addColumn<QByteArray>("then"); // what has become of the export of then
        QTest::addColumn<bool>("rows");       // are known of it
        QTest::newRow("there") << QByteArray("there") << true;
        QTest::newRow("gone") << QByteArray("gone") << false;
        QTest::newRow("another") << QByteArray("another") << false;
    }
    void reportSaysWhatHasChanged()
    {
        QFETCH(const QByteArray, then);
        QFETCH(const bool, rows);
        const QTemporaryDir files;
        Writer f(files);
        for (const char* format : {"report/pptx", "report/xlsx", "report/pseudonyms"})
            f.settings.setValue(QString::fromLatin1(format), false);
        f.settings.setText(QStringLiteral("report-folder"), f.path("quarter"));
        f.work();
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("item:what-changed")) == nullptr); // of nothing saved
        f.close(*dialog);
        f.saveAs(f.path("a.leadlight"));
        dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("item:what-changed")) == nullptr); // these are its data
        f.close(*dialog);

        f.put(QStringLiteral("next.csv"), submissions(80) + "visitor-1,E-book,/new,2\n");
        QVERIFY(f.load({f.path("next.csv")}));
        f.train();
        if (then == "gone")
            QVERIFY(QFile::remove(f.path("submissions.csv")));
        else if (then == "another")
            f.put(QStringLiteral("submissions.csv"), submissions(30));
        dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        auto* item = dialog->findChild<QCheckBox*>(QStringLiteral("item:what-changed"));
        QVERIFY(item != nullptr && item->isChecked());
        QCOMPARE(dialog->findChild<QCheckBox*>(QStringLiteral("item:pages-changed")) != nullptr, rows);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("writeReport")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(f.path("quarter/figures.json")), 30000);
        QTRY_VERIFY(!f.session.job().isRunning());
        const QByteArray table = contentOf(f.path("quarter/what-changed.csv"));
        QVERIFY2(table.contains("Visitors,60,81,21"), table);
        QCOMPARE(table.contains("Visitors of both,60,60"), rows);
        f.close(*dialog);
        f.saveByKey();
        dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("item:what-changed")) == nullptr);
        f.close(*dialog);
    }

    /// Chosen on the Changes page and in the Model lab, saved, there again; other submissions have other deliveries.
    void choicesOfPagesGoWithTheSession()
    {
        const QTemporaryDir files;
        {
            Writer f(files);
            f.putMonths(3);
            QVERIFY(f.load({f.path("month-1.csv"), f.path("month-2.csv"), f.path("month-3.csv"), f.path("units.csv")}));
            f.saveAs(f.path("a.leadlight"));
            f.window.showPage(QStringLiteral("changes"));
            auto* before = f.window.findChild<QComboBox*>(QStringLiteral("deliveryBefore"));
            QTRY_COMPARE(before->currentText(), QStringLiteral("2026-02"));
            QVERIFY(!f.window.isWindowModified());
            before->setFocus();
            QTest::keyClick(before, Qt::Key_Up);
            QCOMPARE(before->currentText(), QStringLiteral("2026-01"));
            QVERIFY(f.window.isWindowModified());
            QCOMPARE(f.session.changes().pair.before, std::string("2026-01"));
            auto* share = f.find<QDoubleSpinBox>("controlShare");
            QVERIFY(share != nullptr);
            share->setFocus();
            share->selectAll();
            QTest::keyClicks(share, QStringLiteral("30"));
            QTest::keyClick(share, Qt::Key_Return);
            f.searchTrials().setValue(12.0);
            QCOMPARE(f.session.search().trials, 12);
            f.saveByKey();
            QVERIFY(!f.window.isWindowModified());
        }
        Writer f(files);
        f.open(f.path("a.leadlight"));
        QVERIFY(!f.window.isWindowModified());
        QCOMPARE(f.searchTrials().value(), 12.0);
        QCOMPARE(f.window.findChild<QDoubleSpinBox*>(QStringLiteral("controlShare"))->value(), 30.0);
        f.window.showPage(QStringLiteral("changes"));
        auto* before = f.window.findChild<QComboBox*>(QStringLiteral("deliveryBefore"));
        QTRY_COMPARE(before->currentText(), QStringLiteral("2026-01"));
        QCOMPARE(f.window.findChild<QComboBox*>(QStringLiteral("deliveryAfter"))->currentText(),
                 QStringLiteral("2026-03"));
        QVERIFY(!f.window.isWindowModified());
        QVERIFY(f.load({f.path("month-1.csv"), f.path("month-2.csv")}));
        QVERIFY(f.session.changes().pair.before.empty());
        QCOMPARE(f.session.changes().then.controlShare, 0.3);
        f.choose(QStringLiteral("New session"));
        f.answer("saveChanges", QStringLiteral("Do not save"));
        QTRY_COMPARE(f.session.changes().then.controlShare, 0.0);
        QTRY_COMPARE(f.searchTrials().value(), static_cast<double>(TuneOptions().trials));
    }

    /// Two months opened together: the later beside the earlier, without any session.
    void reportComparesDeliveries()
    {
        const QTemporaryDir files;
        Writer f(files);
        f.putMonths(2);
        QVERIFY(f.load({f.path("month-1.csv"), f.path("month-2.csv")}));
        f.train();
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("item:what-changed")) != nullptr);
        QVERIFY(dialog->figures().since != nullptr);
        QCOMPARE(dialog->figures().since->now, std::string("2026-02"));
        QCOMPARE(dialog->figures().since->before.visitors, 50);
        QCOMPARE(dialog->figures().since->after.visitors, 60);
        f.close(*dialog);
    }
};

QTEST_MAIN(TestSessionContents)
#include "test_session_contents.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window, by real clicks: the Export menu, the report's dialog, and the chips of the files.
#include "tests/support/office.h"
#include "tests/support/reporting_window.h"
#include "tests/support/typed_choice.h"
#include "views/dialogs/report/report_form.h"
#include "views/dialogs/report/slide_preview.h"
#include "views/pages/page.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace leadlight;
using namespace leadlight::testing;

class TestReporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8()); // the secret of the pseudonyms
    }

    void exportMenuHasTheMostWantedFirst()
    {
        Trained f;
        QVERIFY(f.ready);
        for (const Page* page : f.window.pages()) {
            f.window.showPage(page->objectName());
            const QStringList texts = f.chooseToExport({});
            QVERIFY(texts.size() > 3);
            QCOMPARE(texts[0], QStringLiteral("All cookies' recommendations as CSV..."));
            QCOMPARE(texts[1], QStringLiteral("Report..."));
        }
    }

    void allRecommendationsFromAnyPage()
    {
        Trained f;
        QVERIFY(f.ready);
        f.window.showPage(QStringLiteral("data"));
        f.chooseToExport(QStringLiteral("All cookies' recommendations as CSV..."));
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<QFileDialog*>()) != nullptr && dialog->isVisible());
        const QString path = f.out.filePath(QStringLiteral("all.csv"));
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(contentOf(path).startsWith("cookie,"));
    }

    /// Plain or for Excel: every table that leaves the window asks, and the next one starts with the answer.
    void csvForExcelIsRemembered()
    {
        Trained f;
        QVERIFY(f.ready);
        const auto save = [&](const QString& entry, const QString& path, int form) -> int {
            f.chooseToExport(entry);
            QFileDialog* dialog = nullptr;
            if (!QTest::qWaitFor([&] {
                    dialog = f.window.findChild<QFileDialog*>();
                    return dialog != nullptr && dialog->isVisible();
                }))
                return -1;
            const int before = static_cast<int>(dialog->nameFilters().indexOf(dialog->selectedNameFilter()));
            dialog->selectNameFilter(dialog->nameFilters().value(form));
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
            const bool gone = QTest::qWaitFor([&] { return f.window.findChild<QFileDialog*>() == nullptr; });
            return gone && QTest::qWaitFor([&] { return QFile::exists(path) && !f.session.job().isRunning(); },
                                           patience)
                       ? before
                       : -1;
        };
        const QString all = QStringLiteral("All cookies' recommendations as CSV...");
        const QString plain = f.out.filePath(QStringLiteral("plain.csv"));
        QCOMPARE(save(all, plain, 0), 0);
        QVERIFY(contentOf(plain).startsWith("cookie,"));
        const QString excel = f.out.filePath(QStringLiteral("excel.csv"));
        QCOMPARE(save(all, excel, 1), 0);
        QVERIFY(contentOf(excel).startsWith("\xef\xbb\xbf"
                                            "cookie"));
        f.window.showPage(QStringLiteral("recommendations"));
        QString table;
        for (const QString& entry : f.chooseToExport({}))
            if (entry.startsWith(QStringLiteral("Table: ")))
                table = entry;
        QVERIFY(!table.isEmpty());
        const QString next = f.out.filePath(QStringLiteral("next.csv"));
        QCOMPARE(save(table, next, 1), 1);
        QTRY_VERIFY(contentOf(next).startsWith("\xef\xbb\xbf"));
    }

    void writesWhatItSays()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(outcome(*dialog).startsWith(QStringLiteral("Will write ")));
        QVERIFY(part<QLineEdit>(*dialog, "folder")->text() == f.folder());
        clickBox(*dialog, "item:cookies");
        clickBox(*dialog, "perUnit");
        part<QSpinBox>(*dialog, "holdOut")->setValue(10);
        clickBox(*dialog, "idList");
        auto* rows = part<QComboBox>(*dialog, "listRows");
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Down);
        QCOMPARE(rows->currentText(), QStringLiteral("one row a visitor"));
        QVERIFY(dialog->options().listRows == ListRows::Visitor);
        auto* write = part<QPushButton>(*dialog, "writeReport");
        const QString said = outcome(*dialog);
        QVERIFY2(said.contains(QStringLiteral("decks")), qPrintable(said));
        const int files = write->text().split(u' ').value(1).toInt();
        QVERIFY(files > 5);
        QTest::mouseClick(write, Qt::LeftButton);
        QVERIFY(!dialog->findChild<QCheckBox*>(QStringLiteral("pptx"))->isEnabled()); // nothing changes meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).startsWith(QStringLiteral("Written: ")), patience);
        const QStringList there = namesIn(f.folder());
        QCOMPARE(there.size(), files);
        for (const char* name :
             {"report.pptx", "report.xlsx", "recommendations.csv", "control-group.csv", "visitors.csv", "figures.json"})
            QVERIFY2(there.contains(QLatin1String(name)), name);
        QVERIFY(!there.contains(QStringLiteral("cookies.csv")));
        QVERIFY(part<QPushButton>(*dialog, "showInFolder")->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(f.window.findChild<ReportDialog*>() == nullptr);
        // The next one starts with these choices.
        dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(!part<QCheckBox>(*dialog, "item:cookies")->isChecked());
        QVERIFY(part<QCheckBox>(*dialog, "perUnit")->isChecked());
        QCOMPARE(part<QSpinBox>(*dialog, "holdOut")->value(), 10);
        QCOMPARE(part<QComboBox>(*dialog, "listRows")->currentText(), QStringLiteral("one row a visitor"));
        QCOMPARE(f.settings.value(QStringLiteral("report/left-out")).toStringList(),
                 QStringList{QStringLiteral("cookies")});
    }

    void nothingScrollsSidewaysInASmallWindow()
    {
        Trained f;
        QVERIFY(f.ready);
        f.window.resize(1024, 700);
        const ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->width() <= 1024);
        const auto* form = dialog->findChild<ReportForm*>();
        const QScrollArea* around = nullptr;
        for (const auto* area : dialog->findChildren<QScrollArea*>())
            if (area->isAncestorOf(form))
                around = area;
        QVERIFY(around != nullptr);
        QTRY_COMPARE(around->horizontalScrollBar()->maximum(), 0);
        for (const auto* label : form->findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }

    void audienceOfWhatWasTyped()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(part<QCheckBox>(*dialog, "item:audience") == nullptr);
        auto* audience = part<QComboBox>(*dialog, "audience");
        QTRY_VERIFY_WITH_TIMEOUT(audience->count() > 1, patience);
        const QString page = audience->itemText(audience->count() - 1);
        auto* write = part<QPushButton>(*dialog, "writeReport");
        const auto choose = [&](const QString& text) {
            return typeInto(*audience, text) && QTest::qWaitFor([write] { return write->isEnabled(); }, patience);
        };
        QVERIFY(choose(page));
        QTRY_VERIFY_WITH_TIMEOUT(part<QCheckBox>(*dialog, "item:audience") != nullptr, patience);
        QVERIFY(part<QCheckBox>(*dialog, "item:audience")->isChecked());
        QCOMPARE(dialog->figures().audience->pages, std::vector{f.session.study().analysis->data().pages() - 1});
        QVERIFY(choose(QStringLiteral("no such page")));
        QCOMPARE(audience->currentText(), page); // back to what was chosen
        click(*dialog, "writeReport");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).startsWith(QStringLiteral("Written: ")), patience);
        QVERIFY(contentOf(QDir(f.folder()).filePath(QStringLiteral("audience.csv"))).count('\n') > 1);
        QVERIFY(choose(audience->itemText(0)));
        QVERIFY(part<QCheckBox>(*dialog, "item:audience") == nullptr);
    }

    void previewGoesThroughTheSlides()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        const auto* preview = dialog->findChild<SlidePreview*>();
        const QString first = preview->title();
        QVERIFY(!first.isEmpty());
        click(*dialog, "previousSlide");
        QCOMPARE(preview->title(), QStringLiteral("Which asset should each visitor see next?"));
        QVERIFY(!part<QPushButton>(*dialog, "previousSlide")->isEnabled());
        click(*dialog, "nextSlide");
        QCOMPARE(preview->title(), first);
        click(*dialog, "nextSlide");
        QVERIFY(preview->title() != first);
        auto* title = part<QLineEdit>(*dialog, "slideTitle");
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Our own words"));
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(!f.session.job().isRunning()); // which writes nothing yet
        QVERIFY2(preview->title().startsWith(QStringLiteral("Our own words")), qPrintable(preview->title()));
        QVERIFY(dialog->options().titles.size() == 1);
        click(*dialog, "previousSlide");
        QCOMPARE(preview->title(), first);
        // An item that is ticked is shown; a picture, too.
        const QString before = part<QLabel>(*dialog, "slideName")->text();
        clickBox(*dialog, "item:hit-rate-scatter");
        QVERIFY(part<QLabel>(*dialog, "slideName")->text() != before);
    }

    /// On a small screen, or with large texts, what does not fit scrolls; the buttons stay.
    void fitsASmallScreen()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->width() < f.window.width() && dialog->height() < f.window.height());
        QTRY_VERIFY(dialog->focusWidget() != nullptr);
        QVERIFY(dialog->focusWidget()->objectName().startsWith(QStringLiteral("item:")));
        dialog->resize(800, 480);
        QTRY_COMPARE(dialog->size(), QSize(800, 480));
        for (const char* name : {"writeReport", "cancelReport"}) {
            const auto* button = part<QPushButton>(*dialog, name);
            QVERIFY(dialog->rect().contains(QRect(button->mapTo(dialog, QPoint()), button->size())));
        }
    }

    /// Lists with the ids beside files with pseudonyms tell whose these are.
    void idsBesidePseudonymsAreWarnedOf()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        const auto* note = part<QLabel>(*dialog, "idsNote");
        QVERIFY(!note->isVisible());
        clickBox(*dialog, "idList");
        QVERIFY(note->isVisible());
        clickBox(*dialog, "pseudonyms");
        QVERIFY(!note->isVisible());
        clickBox(*dialog, "pseudonyms");
        clickBox(*dialog, "idList");
        QVERIFY(!note->isVisible());
    }

    void nothingToWriteIsSaid()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
            if (box->objectName().startsWith(QStringLiteral("item:")) && box->isChecked())
                clickBox(*dialog, box->objectName().toLatin1().constData());
        QVERIFY(!part<QPushButton>(*dialog, "writeReport")->isEnabled());
        QCOMPARE(outcome(*dialog), QStringLiteral("Tick what is to be in it."));
    }

    void whatIsInTheWayIsSaidInTheDialog()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        const QString file = f.out.filePath(QStringLiteral("a file"));
        QFile there(file);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("precious") == 8);
        there.close();
        part<QLineEdit>(*dialog, "folder")->setText(file);
        click(*dialog, "writeReport");
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(*dialog, "writeReport")->isEnabled(), patience);
        QVERIFY2(outcome(*dialog).contains(QStringLiteral("could not be made")), qPrintable(outcome(*dialog)));
        QVERIFY(!part<QPushButton>(*dialog, "showInFolder")->isVisible());
        QCOMPARE(contentOf(file), QByteArray("precious"));
    }

    void cancelLeavesWhatWasThere()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        QVERIFY(QDir().mkpath(f.folder()));
        QFile there(QDir(f.folder()).filePath(QStringLiteral("report.pptx")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("precious") == 8);
        there.close();
        click(*dialog, "writeReport");
        answerReplacing(*dialog, "replace");
        click(*dialog, "cancelReport");
        QVERIFY(dialog->isVisible()); // it stays to say what became of it
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).startsWith(QStringLiteral("Stopped.")), patience);
        for (const QString& name : namesIn(f.folder()))
            QVERIFY2(!name.startsWith(u'.'), qPrintable(name));
        QVERIFY(part<QPushButton>(*dialog, "writeReport")->isEnabled());
        QVERIFY(!f.session.job().isRunning());
    }

    void keyFileOnDemand()
    {
        Trained f;
        QVERIFY(f.ready);
        ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        click(*dialog, "writeKeys");
        QFileDialog* files = nullptr;
        QTRY_VERIFY((files = dialog->findChild<QFileDialog*>()) != nullptr && files->isVisible());
        const QString path = f.out.filePath(QStringLiteral("keys.csv"));
        files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::mouseClick(files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(outcome(*dialog).startsWith(QStringLiteral("Written: ")));
        QVERIFY(contentOf(path).startsWith("pseudonym,cookie\r\np"));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void everyControlIsNamed()
    {
        Trained f;
        QVERIFY(f.ready);
        const ReportDialog* dialog = f.openReport();
        QVERIFY(dialog != nullptr);
        int controls = 0;
        for (QWidget* widget : dialog->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            ++controls;
            const auto* seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(seen != nullptr && !seen->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(controls > 20);
    }

    void filesAreChips()
    {
        WindowFixture f;
        auto* open = f.find<QPushButton>("openSubmissions");
        QVERIFY(open->text().startsWith(QStringLiteral("Open")));
        const QString submissions =
            f.write("october & more.csv", "cookie,gated_asset_type,page_url,form_submissions\n1,E,/a,1\n1,E,/b,2\n");
        QVERIFY(f.load({submissions, f.write("units.csv", "business_unit,page_url\nCloud,/a\nCloud,/b\n")}));
        QCOMPARE(open->text(), QStringLiteral("october && more.csv"));
        QVERIFY2(open->toolTip().contains(f.folder.path()), qPrintable(open->toolTip()));
        QVERIFY2(open->toolTip().contains(QStringLiteral("2 rows")), qPrintable(open->toolTip()));
        QCOMPARE(f.find<QPushButton>("openMapping")->text(), QStringLiteral("units.csv"));
        QVERIFY(open->accessibleName().contains(QStringLiteral("october & more.csv")));
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(f.window.findChild<QFileDialog*>() != nullptr);
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestReporting)
#include "test_reporting.moc"

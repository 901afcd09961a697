// SPDX-License-Identifier: GPL-3.0-or-later
// Names that look like HTML, turn the direction of what follows, or hold control signs, in the dialogs that show names
// of files, columns, pages, business units and visitors.
#include "tests/support/hostile_names.h"
#include "tests/support/memory_limit.h"
#include "tests/support/workbook_file.h"
#include "views/charts/chart_export_dialog.h"
#include "views/charts/chart_panel.h"
#include "views/dialogs/cohort_dialog.h"
#include "views/dialogs/column_dialog.h"
#include "views/dialogs/member_dialog.h"
#include "views/dialogs/report/report_dialog.h"
#include "views/pages/page.h"

#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;
using namespace leadlight::testing::hostile;

namespace {

/// The dialog of this kind that is shown, once it is.
template <class Dialog>
Dialog* shown(const QWidget& window)
{
    Dialog* found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            for (auto* dialog : window.findChildren<Dialog*>())
                if (dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        },
        20000);
    return found;
}

} // namespace

class TestHostileDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        limitMemory();
        m_window = std::make_unique<Window>();
        QVERIFY(m_window->ready);
    }

    /// Those of the header, too, without the addresses: a line with one is no header, and a file that begins with < is
    /// no table.
    void columnsOfAFile()
    {
        const auto all = names();
        QByteArrayList header{"page & visitor"};
        for (const QByteArray& name : all)
            if (!name.contains("://"))
                header << name;
        QByteArray text = header.join(',') + '\n';
        for (int row = 0; row < 5; ++row) {
            QByteArrayList cells;
            for (qsizetype column = 0; column < header.size(); ++column)
                cells << all[(row + column) % all.size()] + ' ' + QByteArray::number(row);
            text += cells.join(',') + '\n';
        }
        m_window->controller.opening().openFiles({m_window->write("<b>ask.csv", text)});
        auto* dialog = shown<ColumnDialog>(m_window->window);
        QVERIFY(dialog != nullptr);
        const auto boxes = dialog->findChildren<QComboBox*>();
        QVERIFY(!boxes.isEmpty() && boxes.front()->findText(QStringLiteral("bold"), Qt::MatchContains) > 0);
        check(*dialog, 10);
    }

    void membersOfAnArchive()
    {
        std::vector<std::pair<std::string, QByteArray>> files;
        for (const QByteArray& name : names())
            files.emplace_back(name.toStdString() + ".csv", "cookie,page_url,form_submissions\nv,/a," +
                                                                QByteArray::number(1 + std::ssize(files)) + '\n');
        m_window->controller.opening().openFiles({m_window->write("<i>ask.zip", storedZip(files))});
        auto* dialog = shown<MemberDialog>(m_window->window);
        QVERIFY(dialog != nullptr);
        const auto* list = dialog->findChild<QAbstractItemView*>();
        QVERIFY(list != nullptr && list->model()->rowCount() == static_cast<int>(files.size()) + 1); // all of them
        check(*dialog, 2);
    }

    void aReport()
    {
        Q_EMIT m_window->session.intents().makeReport();
        auto* dialog = shown<ReportDialog>(m_window->window);
        QVERIFY(dialog != nullptr);
        auto* write = dialog->findChild<QPushButton*>(QStringLiteral("writeReport"));
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), 60000);
        check(*dialog, 2);
    }

    void chartsToExport()
    {
        int dialogs = 0;
        for (const Page* page : m_window->window.allPages()) {
            m_window->window.showPage(page->objectName());
            for (auto* panel : m_window->window.shownPage().findChildren<ChartPanel*>()) {
                if (!panel->isVisible() || !panel->exportButton()->isEnabled() || !panel->chart())
                    continue;
                panel->exportButton()->click(); // it may have to be scrolled to
                auto* dialog = shown<ChartExportDialog>(*panel);
                QVERIFY(dialog != nullptr);
                check(*dialog, 0);
                ++dialogs;
            }
        }
        QVERIFY2(dialogs > 1, qPrintable(QString::number(dialogs)));
    }

    void aCohortAndTheRest()
    {
        const auto& units = m_window->session.study().interactions->data->businessUnits;
        const auto escape = std::find_if(units.begin(), units.end(),
                                         [](const auto& unit) { return unit.find(*esc) != std::string::npos; });
        QVERIFY(escape != units.end());
        m_window->window.showPage(QStringLiteral("recommendations"));
        m_window->session.selection().set(Entity::Unit, IndexSet{static_cast<int>(escape - units.begin())}, nullptr);
        auto* compare = m_window->find<QPushButton>("compareCohort");
        QVERIFY(compare != nullptr);
        QTRY_VERIFY(compare->isEnabled());
        QTest::mouseClick(compare, Qt::LeftButton);
        auto* dialog = shown<CohortDialog>(m_window->window);
        QVERIFY(dialog != nullptr);
        check(*dialog, 1);
    }

private:
    /// All that the dialog shows, of which at least so many signs have to be marks; then it goes.
    static void check(QDialog& dialog, int marks)
    {
        Findings findings;
        lookAt(dialog, findings);
        QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
        QVERIFY2(findings.marks() >= marks, qPrintable(QString::number(findings.marks())));
        QPointer<QDialog> gone(&dialog);
        dialog.reject();
        QTRY_VERIFY(!gone || !gone->isVisible());
    }

    std::unique_ptr<Window> m_window;
};

QTEST_MAIN(TestHostileDialogs)
#include "test_hostile_dialogs.moc"

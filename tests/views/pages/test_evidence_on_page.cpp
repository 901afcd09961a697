// SPDX-License-Identifier: GPL-3.0-or-later
// What the Recommendations page says of evidence: the basis of every page, visitors without any, and new ones.
#include "model/stages/analysis.h"
#include "tests/support/shown_recommendations.h"
#include "tests/support/shown_text.h"
#include "views/pages/recommendations/recommendations_history_panel.h"
#include "views/pages/recommendations/recommendations_next_panel.h"
#include "views/style/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

using Shown = ShownRecommendations;
using Pages = std::vector<std::string>;

constexpr int onlyB = 4;                               // took /b alone
constexpr int island = 9;                              // took what nobody else did
const std::vector<std::int32_t> without{1, 6, island}; // the others took all that their pages are connected with

/// Two groups of pages that no visitor connects (a, b, c of Cloud; d, e of Data with f of nobody), and a page of Cloud
/// that one visitor took alone.
Study islands(const EvidenceOptions& evidence = {}, const ModelOptions& model = {Rp3betaOptions{}})
{
    return studyOf({{"/a", "/b"},
                    {"/a", "/b", "/c"},
                    {"/b", "/c"},
                    {"/a", "/c"},
                    {"/b"},
                    {"/d", "/e"},
                    {"/d", "/e", "/f"},
                    {"/e", "/f"},
                    {"/d", "/e"},
                    {"/x"}},
                   {{"Cloud", "/a"}, {"Cloud", "/b"}, {"Cloud", "/c"}, {"Cloud", "/x"}, {"Data", "/d"}, {"Data", "/e"}},
                   model, evidence);
}

/// All pages by how many took them, as the model has it.
Pages byReach(const Study& study, const std::vector<std::uint16_t>& units = {})
{
    std::vector<std::int32_t> pages;
    study.analysis->model->popular->append({}, units, 10, pages);
    Pages out;
    for (const auto page : pages)
        out.emplace_back(study.interactions->data->pageText(page));
    return out;
}

/// How many pages of the list show this basis.
int count(const Shown& shown, const QString& basis)
{
    int out = 0;
    for (int row = 0; row < shown.next->model()->rowCount(); ++row)
        out += shown.shownNext(row, "basis") == basis ? 1 : 0;
    return out;
}

std::vector<std::int32_t> listed(const Shown& shown)
{
    auto out = shown.cookies->shownRows();
    std::ranges::sort(out);
    return out;
}

QString toolTip(const Shown& shown, int row, std::string_view key)
{
    const auto& model = *shown.next->tableModel();
    return model.index(row, model.columnWith(key)).data(Qt::ToolTipRole).toString();
}

/// The widths of a table's columns in that of its viewport.
QString geometry(const DataTable& table)
{
    QStringList widths;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        widths << QString::number(table.columnWidth(column));
    return QStringLiteral("%1 in %2").arg(widths.join(u' ')).arg(table.viewport()->width());
}

} // namespace

class TestEvidenceOnPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }

    void everyPageSaysItsBasis()
    {
        Shown shown(islands());
        shown.page.selectCookie(onlyB);
        QCOMPARE(shown.nextPages().size(), 6U); // all but its own
        for (int row = 0; row < 6; ++row) {
            const bool personal = row < 2; // a and c: those who took b took them
            QCOMPARE(shown.shownNext(row, "basis"), personal ? QStringLiteral("personal") : QStringLiteral("popular"));
            QCOMPARE(shown.shownNext(row, "score") == QStringLiteral("–"), !personal);
        }
        // Of Cloud, as b is; then by how many took them: four, three, two.
        const auto pages = shown.nextPages();
        QCOMPARE((Pages{pages.begin() + 2, pages.end()}), (Pages{"/x", "/e", "/d", "/f"}));
        QCOMPARE(shown.shownNext(2, "because"), QStringLiteral("1 took it"));
        QCOMPARE(shown.shownNext(3, "because"), QStringLiteral("4 took it"));
        QCOMPARE(toolTip(shown, 3, "basis"),
                 QStringLiteral("Nothing this visitor took speaks for this page; 4 visitors took it.\n"
                                "Pages of their own business units come first."));
        QVERIFY(toolTip(shown, 0, "because").contains(QStringLiteral("/b")));
        QVERIFY(shows(*shown.page.findChild<NextPagesPanel*>(), QStringLiteral("2 personal, 4 popular")));
    }

    void copiedRowsSayIt()
    {
        Shown shown(islands());
        shown.page.selectCookie(onlyB);
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("copyNext")), Qt::LeftButton);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        const auto heads = lines.front().split(u'\t');
        const auto cell = [&](int row, const QString& head) {
            return lines[row + 1].split(u'\t')[heads.indexOf(head)];
        };
        QCOMPARE(cell(0, QStringLiteral("Basis")), QStringLiteral("personal"));
        QCOMPARE(cell(5, QStringLiteral("Basis")), QStringLiteral("popular"));
        QCOMPARE(cell(5, QStringLiteral("Score")), QString());
        QCOMPARE(cell(5, QStringLiteral("Because of")), QStringLiteral("Popular overall"));
    }

    void theBasisIsNeverLeftOut()
    {
        Shown shown(islands());
        shown.page.selectCookie(onlyB);
        const auto column = [&](std::string_view key) { return shown.next->tableModel()->columnWith(key); };
        QVERIFY(!shown.next->isColumnHidden(column("score")));
        shown.page.resize(828, 600); // in a window of 1024 x 700
        const auto fits = [&] {
            const QRect cell = shown.next->visualRect(shown.next->model()->index(0, column("basis")));
            return !shown.next->isColumnHidden(column("basis")) && cell.width() > 60 &&
                   cell.right() < shown.next->viewport()->width();
        };
        QTRY_VERIFY2(fits(), qPrintable(geometry(*shown.next)));
        QVERIFY(shown.next->isColumnHidden(column("gated_asset_type")));
        QVERIFY(shown.next->isColumnHidden(column("score")));
        QVERIFY(!shown.next->isColumnHidden(column("business_unit")));

        shown.click(shown.history, 0); // a what-if tells beside it what has changed
        QVERIFY(!shown.next->isColumnHidden(column("change")));
        QTRY_VERIFY2(fits(), qPrintable(geometry(*shown.next)));
    }

    void aSentenceCountsThoseWithoutEvidenceAndLeadsToThem()
    {
        Shown shown(islands());
        auto* note = shown.page.findChild<QLabel*>(QStringLiteral("withoutEvidence"));
        auto* button = shown.page.findChild<QPushButton*>(QStringLiteral("listWithoutEvidence"));
        QCOMPARE(note->text(), QStringLiteral("3 of 10 visitors get popular pages only: nothing they took is connected "
                                              "with other pages."));
        shown.page.selectCookie(onlyB);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(listed(shown), without);
        QCOMPARE(shown.page.cookie(), shown.cookies->shownRows().front());
        QCOMPARE(count(shown, QStringLiteral("personal")), 0);
        QVERIFY(shows(*shown.page.findChild<NextPagesPanel*>(), QStringLiteral("all popular")));
        QVERIFY(!button->isVisible());

        // Lists by other evidence: more are without it, and these are listed.
        Study same = shown.study;
        same.analysis = *withEvidence(*same.analysis, {.minEvidence = 1.0}, Progress());
        QVERIFY(same.analysis->withoutEvidence.size() > without.size());
        shown.page.setStudy(same);
        QCOMPARE(listed(shown), same.analysis->withoutEvidence);
        QVERIFY(note->text().contains(QStringLiteral("closely enough")));

        auto* bar = shown.page.findChild<QWidget*>(QStringLiteral("onlySelected"));
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(shown.cookies->shownRows().size(), 10U);
        QVERIFY(button->isVisible());
    }

    void noSentenceWhereItWouldSayNothing_data()
    {
        QTest::addColumn<bool>("trained");
        QTest::addRow("not trained") << false;
        QTest::addRow("popular whatever the history") << true;
    }

    void noSentenceWhereItWouldSayNothing()
    {
        QFETCH(bool, trained);
        Study study = islands({}, {PopularityOptions{}});
        if (!trained)
            study.analysis = nullptr;
        const Shown shown(study);
        QVERIFY(!shown.page.findChild<QLabel*>(QStringLiteral("withoutEvidence"))->isVisible());
    }

    void aNewVisitorGetsPopularPages_data()
    {
        QTest::addColumn<bool>("cease");
        QTest::addRow("rp3beta") << false;
        QTest::addRow("cease") << true;
    }

    void aNewVisitorGetsPopularPages()
    {
        QFETCH(bool, cease);
        const auto study = islands({}, cease ? ModelOptions{CeaseOptions{}} : ModelOptions{Rp3betaOptions{}});
        Shown shown(study);
        const QAbstractItemModelTester tester(shown.next->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* history = shown.page.findChild<HistoryPanel*>();
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        QVERIFY(shown.page.isNewVisitor() && shown.newVisitorRow->isChecked());
        QVERIFY(shown.cookies->selectedRows().empty());
        QCOMPARE(shown.nextPages(), byReach(study));
        QCOMPARE(count(shown, QStringLiteral("popular")), 7);
        QCOMPARE(history->heading(), QStringLiteral("New visitor"));
        QVERIFY(shows(*history, QStringLiteral("no history yet")));

        shown.addPage(QStringLiteral("/a"));
        QCOMPARE(shown.history->model()->rowCount(), 1);
        QCOMPARE(shown.shownNext(0, "basis"), QStringLiteral("personal"));
        const auto pages = shown.nextPages();
        const std::set<std::string> first{pages[0], pages[1]};
        QCOMPARE(first, (std::set<std::string>{"/b", "/c"}));
        QVERIFY(std::ranges::find(pages, "/a") == pages.end());
        QVERIFY(shows(*history, QStringLiteral("with 1 page")));
        QCOMPARE(shown.next->tableModel()->columnWith("change"), -1); // nothing real to compare with

        // To a cookie and back: what was supposed is still there.
        shown.click(shown.cookies, 2);
        QVERIFY(shown.page.cookie() >= 0 && !shown.newVisitorRow->isChecked());
        QCOMPARE(history->heading(), QStringLiteral("Submitted so far"));
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        QCOMPARE(shown.nextPages(), pages);
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton); // it stays
        QVERIFY(shown.page.isNewVisitor() && shown.newVisitorRow->isChecked());
        QTest::mouseClick(shown.reset, Qt::LeftButton);
        QCOMPARE(shown.nextPages(), byReach(study));
        QVERIFY(!shown.reset->isVisible());
    }

    void theSameCookieIsOneClickAway()
    {
        Shown shown(islands());
        shown.click(shown.cookies, 3);
        const int cookie = shown.page.cookie();
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        QCOMPARE(shown.page.cookie(), -1);
        shown.click(shown.cookies, 3);
        QCOMPARE(shown.page.cookie(), cookie);
    }

    void aNewVisitorMayCareForABusinessUnit()
    {
        const auto study = islands();
        Shown shown(study);
        auto* unit = shown.page.findChild<QComboBox*>(QStringLiteral("caresFor"));
        QVERIFY(!unit->isVisible());
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        QVERIFY(unit->isVisible());
        QCOMPARE(unit->count(), 3); // any, Cloud, Data: Unmapped is none
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_Down);
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(unit->currentText(), QStringLiteral("Data"));
        const auto pages = shown.nextPages();
        QCOMPARE((Pages{pages.begin(), pages.begin() + 2}), (Pages{"/e", "/d"}));
        QCOMPARE(pages.size(), 7U);
        QTest::mouseClick(shown.reset, Qt::LeftButton);
        QCOMPARE(unit->currentIndex(), 0);
        QCOMPARE(shown.nextPages(), byReach(study));
    }

    void aNewVisitorStaysOverATraining()
    {
        Shown shown(islands());
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        shown.addPage(QStringLiteral("/d"));
        const auto pages = shown.nextPages();
        shown.page.setStudy(islands()); // the same files read again
        QVERIFY(shown.page.isNewVisitor() && shown.newVisitorRow->isChecked());
        QCOMPARE(shown.history->model()->rowCount(), 1);
        QCOMPARE(shown.nextPages(), pages);
        shown.page.setStudy(studyOf({{"/a"}, {"/b"}}, {}, ModelOptions{Rp3betaOptions{}}));
        QVERIFY(shown.page.isNewVisitor());
        QCOMPARE(shown.history->model()->rowCount(), 0); // this data has no such page
    }

    void aSearchLeavesTheNewVisitor()
    {
        Shown shown(islands());
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        shown.search->setFocus();
        QTest::keyClicks(shown.search, QStringLiteral("10003"));
        QCOMPARE(shown.page.cookie(), 3);
        QVERIFY(!shown.newVisitorRow->isChecked());
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        shown.search->setFocus();
        QTest::keyClick(shown.search, Qt::Key_Escape);
        QVERIFY(shown.page.isNewVisitor()); // no search any more: nobody else is meant
    }

    void withoutAnyPageTheListIsPopular()
    {
        const auto study = islands();
        Shown shown(study);
        shown.page.selectCookie(2); // b, c
        shown.click(shown.history, 0);
        QVERIFY(count(shown, QStringLiteral("personal")) > 0);
        shown.click(shown.history, 1);
        QCOMPARE(count(shown, QStringLiteral("personal")), 0);
        QCOMPARE(shown.nextPages(), byReach(study));
        QVERIFY(shows(*shown.page.findChild<HistoryPanel*>(), QStringLiteral("without any page")));
        QVERIFY(shows(*shown.page.findChild<NextPagesPanel*>(), QStringLiteral("all popular")));
        QTest::mouseClick(shown.reset, Qt::LeftButton);
        QVERIFY(count(shown, QStringLiteral("personal")) > 0);
    }

    void onlyWithEvidenceIsAWish()
    {
        Shown shown(islands());
        const QSignalSpy wished(&shown.parts.intents, &Intents::editEvidence);
        auto* only = shown.page.findChild<QCheckBox*>(QStringLiteral("onlyWithEvidence"));
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QCOMPARE(wished.count(), 1);
        const auto wish = wished.front().front().value<EvidenceOptions>();
        QCOMPARE(wish.fill, Fill::None);

        // How much evidence that is stands behind a link.
        auto* wanted = shown.page.findChild<QDoubleSpinBox*>(QStringLiteral("min-evidence"));
        QVERIFY(!wanted->isVisible());
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("evidenceWanted")), Qt::LeftButton);
        QVERIFY(wanted->isVisible());
        wanted->setFocus();
        wanted->selectAll();
        QTest::keyClicks(wanted, QStringLiteral("0.25"));
        QTest::keyClick(wanted, Qt::Key_Return);
        QCOMPARE(wished.back().front().value<EvidenceOptions>(), (EvidenceOptions{0.25, Fill::None}));
    }

    void onlyWithEvidenceTheListEnds()
    {
        Shown shown(islands({.fill = Fill::None}));
        shown.page.selectCookie(onlyB);
        QCOMPARE(shown.nextPages().size(), 2U);
        QVERIFY(shows(*shown.page.findChild<NextPagesPanel*>(), QStringLiteral("all personal")));
        shown.page.selectCookie(island);
        QVERIFY(shown.nextPages().empty());
        QVERIFY(shows(shown.page, QStringLiteral("3 of 10 visitors get no pages")));
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        QVERIFY(shown.nextPages().empty());
        // What it says in place of rows has room.
        QVERIFY(shown.next->viewport()->height() >= 2 * DataTable::rowHeight - 2);
        shown.addPage(QStringLiteral("/e"));
        QCOMPARE(count(shown, QStringLiteral("personal")), 2); // d and f
        QCOMPARE(shown.nextPages().size(), 2U);
    }

    void theSettingsAreShown()
    {
        Shown shown(islands());
        Q_EMIT shown.parts.news.evidenceChanged({0.5, Fill::None});
        QVERIFY(shown.page.findChild<QCheckBox*>(QStringLiteral("onlyWithEvidence"))->isChecked());
        QCOMPARE(shown.page.findChild<QDoubleSpinBox*>(QStringLiteral("min-evidence"))->value(), 0.5);
    }
};

QTEST_MAIN(TestEvidenceOnPage)
#include "test_evidence_on_page.moc"

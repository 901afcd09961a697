// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of the Recommendations page that would do nothing, or that would tell of something else, do not pretend to.
#include "model/stages/analysis.h"
#include "tests/support/page_parts.h"
#include "tests/support/sample_study.h"
#include "tests/support/shown_recommendations.h"
#include "views/pages/recommendations/new_visitor_row.h"
#include "views/pages/rules/rules_page.h"
#include "views/style/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

using Shown = ShownRecommendations;

/// Two groups of pages that no visitor connects, and a page that one visitor took alone.
Study groups(const ModelOptions& model, const EvidenceOptions& evidence = {})
{
    return studyOf({{"/a", "/b"}, {"/a", "/b", "/c"}, {"/b", "/c"}, {"/d", "/e"}, {"/d", "/e"}, {"/x"}},
                   {{"Cloud", "/a"}, {"Cloud", "/b"}, {"Cloud", "/c"}, {"Data", "/d"}, {"Data", "/e"}}, model,
                   evidence);
}

constexpr int island = 5; // the visitor of /x

bool isEnabled(const Shown& shown, const char* name)
{
    return shown.page.findChild<QWidget*>(QString::fromLatin1(name))->isEnabled();
}

const QAction* exportOfTheList(const Shown& shown)
{
    const auto* button = shown.page.findChild<QPushButton*>(QStringLiteral("exportNext"));
    return button->menu()->actions().front();
}

} // namespace

class TestRecommendationControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }

    /// Names that begin with what was typed come first, Enter takes the first, and what is not there is said.
    void pagesToAddAreFoundByTheirBeginning()
    {
        Shown shown(studyOf({{"/a", "/web/one"}, {"/a", "/intro/web"}, {"/b", "/web/two"}}, {},
                            ModelOptions(Rp3betaOptions{})));
        auto* field = shown.page.findChild<QLineEdit*>(QStringLiteral("addPage"));
        auto* popup = field->completer()->popup();
        const auto offered = [&] {
            QStringList out;
            for (int row = 0; row < popup->model()->rowCount(); ++row)
                out << popup->model()->index(row, 0).data().toString();
            return out;
        };
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("/WEB"));
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(offered(),
                 (QStringList{QStringLiteral("/web/one"), QStringLiteral("/web/two"), QStringLiteral("/intro/web")}));
        QTest::keyClicks(field, QStringLiteral("inar"));
        QCOMPARE(offered(), QStringList{QStringLiteral("No page has \"/WEBinar\" in its name.")});
        QTest::keyClick(popup, Qt::Key_Return); // takes nothing
        QCOMPARE(field->text(), QStringLiteral("/WEBinar"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty() && !popup->isVisible());
        const int before = shown.history->model()->rowCount();
        QTest::keyClicks(field, QStringLiteral("/web/t"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(field->text().isEmpty());
        QTRY_COMPARE(shown.history->model()->rowCount(), before + 1);
    }

    void theRowOfANewVisitorSaysWhatItHas()
    {
        const Shown shown(groups({Rp3betaOptions{}}));
        const auto* row = qobject_cast<NewVisitorRow*>(shown.newVisitorRow);
        QVERIFY(row->note().startsWith(QStringLiteral("no history yet")));
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        shown.addPage(QStringLiteral("/a"));
        QCOMPARE(row->note(), QStringLiteral("with 1 page"));
        shown.addPage(QStringLiteral("/d"));
        QCOMPARE(row->note(), QStringLiteral("with 2 pages"));
        shown.click(shown.cookies, 0); // while another is shown, too
        QCOMPARE(row->note(), QStringLiteral("with 2 pages"));
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        QTest::mouseClick(shown.reset, Qt::LeftButton);
        QVERIFY(row->note().startsWith(QStringLiteral("no history yet")));
    }

    void aBusinessUnitCanBeChosenWhereItMatters_data()
    {
        QTest::addColumn<ModelOptions>("model");
        QTest::addColumn<bool>("matters"); // behind what a page says
        // Popular pages follow behind what the pages speak for; the other model ranks every page itself.
        QTest::newRow("rp3beta") << ModelOptions{Rp3betaOptions{}} << true;
        QTest::newRow("cease") << ModelOptions{CeaseOptions{}} << false;
    }

    void aBusinessUnitCanBeChosenWhereItMatters()
    {
        QFETCH(ModelOptions, model);
        QFETCH(bool, matters);
        const Shown shown(groups(model));
        const auto* unit = shown.page.findChild<QComboBox*>(QStringLiteral("caresFor"));
        QTest::mouseClick(shown.newVisitorRow, Qt::LeftButton);
        QVERIFY(unit->isEnabled());
        shown.addPage(QStringLiteral("/a"));
        QCOMPARE(unit->isEnabled(), matters);
        QVERIFY(matters || unit->toolTip().startsWith(QStringLiteral("Makes no difference to this list")));
        QTest::mouseClick(shown.reset, Qt::LeftButton);
        QVERIFY(unit->isEnabled());
    }

    void nothingIsDoneWithAnEmptyList()
    {
        Shown shown(groups({Rp3betaOptions{}}, {.fill = Fill::None}));
        shown.page.selectCookie(0);
        QVERIFY(shown.next->model()->rowCount() > 0);
        QVERIFY(isEnabled(shown, "copyNext") && exportOfTheList(shown)->isEnabled());
        for (const QAction* action : shown.next->actions())
            QVERIFY(action->isEnabled());
        shown.page.selectCookie(island);
        QCOMPARE(shown.next->model()->rowCount(), 0);
        QVERIFY(!isEnabled(shown, "copyNext") && !exportOfTheList(shown)->isEnabled());
        QVERIFY(isEnabled(shown, "exportNext")); // all lists can be written
        for (const QAction* action : shown.next->actions())
            QVERIFY(!action->isEnabled());
    }

    /// What was searched for in other files hides nobody of these.
    /// What the lists of large data make of the rules follows; what was said of others is not left standing.
    void whatRulesMeetIsStillCounted()
    {
        PageParts parts;
        RulesPage page(parts.context);
        const auto* notes = page.findChild<QLabel*>(QStringLiteral("ruleNotes"));
        page.setStudy(sampleStudy(21'000));
        QVERIFY2(notes->text().contains(u"being counted"), qPrintable(notes->text()));
        QTRY_VERIFY_WITH_TIMEOUT(!notes->text().contains(u"being counted"), 60'000);
    }

    void aSearchEndsWithItsFiles()
    {
        Shown shown(groups({Rp3betaOptions{}}));
        QTest::keyClicks(shown.search, QStringLiteral("10003"));
        QTRY_COMPARE(shown.cookies->model()->rowCount(), 1);
        Study weighed = shown.study; // the same files
        weighed.interactions = std::make_shared<const Interactions>(*shown.study.interactions);
        weighed.analysis = nullptr;
        shown.page.setStudy(weighed);
        QCOMPARE(shown.search->text(), QStringLiteral("10003"));
        shown.page.setStudy(groups({Rp3betaOptions{}}));
        QVERIFY(shown.search->text().isEmpty());
        QTRY_COMPARE(shown.cookies->model()->rowCount(), 6);
        QTRY_VERIFY(shown.page.cookie() >= 0);
    }
};

QTEST_MAIN(TestRecommendationControls)
#include "test_recommendation_controls.moc"

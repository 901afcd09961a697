// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of hidden pages know no rules: where lists beside them obey some, every page says so.
#include "app/session/saved_work.h"
#include "model/describe/rule_words.h"
#include "tests/support/rules_window.h"
#include "views/charts/chart_panel.h"
#include "views/pages/start/recent_sessions_panel.h"
#include "views/tables/data_table.h"
#include "views/words.h"

#include <QLabel>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int longEnough = 120'000; // ms, for a comparison of all models

/// The sentence as it is shown under this name; empty where it is not.
QString shownNote(const RulesWindow& f, const char* name)
{
    const auto* label = f.find<QLabel>(name);
    return label != nullptr ? label->text() : QString();
}

/// Two rules in force: one by clicks, one beside it.
bool imposeTwo(RulesWindow& f)
{
    if (!f.atRules() || !f.accept(noUnit))
        return false;
    Q_EMIT f.session.intents().editRules(f.session.rules().with({RuleKind::MostPerUnit, {}, 3.0}));
    return f.isAtRest();
}

QString withoutTwo()
{
    return QStringLiteral("Measured without the 2 rules in force.");
}

} // namespace

class TestRulesAndFound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSentence()
    {
        const auto said = [](std::int64_t rules, std::int64_t leftOut) {
            return english(measuredWithoutRules({.rules = rules, .leftOut = leftOut}));
        };
        QCOMPARE(said(0, 0), std::string());
        QCOMPARE(said(1, 0), std::string("Measured without the rule in force."));
        QCOMPARE(said(3, 120), std::string("Measured without the 3 rules in force."));
        QCOMPARE(said(0, 120), std::string("Measured on all visitors, also the 120 who are left out of every list."));
        QCOMPARE(countedRules(nullptr).rules, std::int64_t{0});
        Rules rules;
        rules.options.pinPages = {"/a", "/b"};
        rules.options.onlyNewUnits = true;
        rules.leftOutCookies = 2;
        QCOMPARE(countedRules(&rules).rules, std::int64_t{3});
        QCOMPARE(countedRules(&rules).leftOut, std::int64_t{2});
    }

    void everyPageSaysIt()
    {
        RulesWindow f;
        QVERIFY(imposeTwo(f));
        f.window.showPage(QStringLiteral("performance"));
        QCOMPARE(shownNote(f, "heldOutWithoutRules"), QString()); // nothing is measured yet
        QTest::mouseClick(f.find<QPushButton>("measureHeldOut"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(f.session.study().scorecard != nullptr, longEnough);
        f.window.showPage(QStringLiteral("performance"));
        QTRY_COMPARE(shownNote(f, "heldOutWithoutRules"), withoutTwo());

        f.window.showPage(QStringLiteral("units"));
        QTRY_COMPARE(shownNote(f, "unitsWithoutRules"), withoutTwo());
        const TableModel& units = *f.find<DataTable>("units")->tableModel();
        QVERIFY(units.headerData(units.columnWith("found"), Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(withoutTwo()));

        f.window.showPage(QStringLiteral("lab"));
        QCOMPARE(shownNote(f, "labWithoutRules"), withoutTwo());
        // A chart that leaves the window alone says it, too.
        const ChartPanel* models = f.lab().charts().front();
        const auto caption = [models] { return words(models->chart()->caption); };
        QVERIFY2(caption().endsWith(QStringLiteral("measured without the rules")), qPrintable(caption()));
        f.lab().showSection(3); // the price of weights is measured under the rules
        QCOMPARE(shownNote(f, "labWithoutRules"), QString());
        f.lab().showSection(2);
        QCOMPARE(shownNote(f, "labWithoutRules"), withoutTwo());
        f.lab().showSection(0);

        Q_EMIT f.session.intents().editRules({});
        QVERIFY(f.isAtRest());
        QCOMPARE(shownNote(f, "labWithoutRules"), QString());
        QVERIFY2(!caption().contains(QStringLiteral("without the rules")), qPrintable(caption()));
        for (const char* page : {"performance", "units"}) {
            f.window.showPage(QString::fromLatin1(page));
            QTRY_VERIFY(shownNote(f, "heldOutWithoutRules").isEmpty() && shownNote(f, "unitsWithoutRules").isEmpty());
        }
    }

    /// A session keeps how many there were, beside the figure that the start page shows.
    void recentSessionsSayIt()
    {
        RulesWindow f;
        QVERIFY(imposeTwo(f));
        const QString file = f.write("a.leadlight", "as if it were one");
        RecentSession recent = recentOf(file, savedWork(f.session, {}));
        QCOMPARE(recent.rules, qint64{2});
        QCOMPARE(recent.leftOut, qint64{0});
        recent.found = 0.33;
        f.settings.addRecentSession(recent);
        QCOMPARE(f.settings.recentSessions().front().rules, qint64{2});

        RecentSessionsPanel panel(f.session.context());
        Q_EMIT f.session.news().recentSessionsChanged({recent});
        auto* note = panel.findChild<QLabel*>(QStringLiteral("foundWithoutRules"));
        QVERIFY(note != nullptr);
        QCOMPARE(note->text(), withoutTwo());
        RecentSession free = recent;
        free.rules = 0;
        RecentSessionsPanel other(f.session.context());
        Q_EMIT f.session.news().recentSessionsChanged({free});
        QVERIFY(other.findChild<QLabel*>(QStringLiteral("foundWithoutRules")) == nullptr);
    }
};

QTEST_MAIN(TestRulesAndFound)
#include "test_rules_and_found.moc"

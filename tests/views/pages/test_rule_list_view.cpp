// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as rows: a price that has no room in one line has two.
#include "views/pages/rules/rule_list_model.h"
#include "views/pages/rules/rule_list_view.h"

#include <QTest>

using namespace leadlight;

class TestRuleListView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pricesAreNotCut()
    {
        RuleListModel rules(false);
        RuleListView view(&rules, 3);
        view.resize(900, 300);
        view.show();
        rules.setRows({{.text = QStringLiteral("Leave out the type Best Practice"),
                        .price = QStringLiteral("0.8 fewer of 100 found (95 %: 0.4 to 1.5) · 266 instead of 284 pages "
                                                "shown")},
                       {.text = QStringLiteral("Another"), .price = QStringLiteral("not priced yet")}});
        QTRY_VERIFY(view.pricesFit());
        const int oneLine = view.visualRect(rules.index(0)).height();
        const int lowest = view.minimumSizeHint().height();
        view.resize(320, 300);
        QTRY_VERIFY(view.visualRect(rules.index(0)).height() > oneLine);
        QVERIFY(view.pricesFit());
        QCOMPARE(view.visualRect(rules.index(1)).height(), view.visualRect(rules.index(0)).height());
        QCOMPARE(view.minimumSizeHint().height(), lowest); // a low window has no more room for it
        view.resize(900, 300);
        QTRY_COMPARE(view.visualRect(rules.index(0)).height(), oneLine);
    }

    /// "In force" of a window 1024 wide: the price of three lines, and where it was cut to two.
    void threeLinesAreShown()
    {
        RuleListModel rules(true);
        RuleListView view(&rules, 3);
        view.resize(310, 300);
        view.show();
        rules.setRows({{.text = QStringLiteral("Another"),
                        .price = QStringLiteral("19.5 fewer of 100 found (95 %: 17.5 to 21.4) · 164 instead of 284 "
                                                "pages shown · 992 of 999 lists are other ones")}});
        QTRY_VERIFY(view.pricesFit());
        QVERIFY(view.visualRect(rules.index(0)).height() > 4 * 18);
    }

    void aPriceThatComesLaterFits()
    {
        RuleListModel rules(false);
        RuleListView view(&rules, 3);
        view.resize(320, 300);
        view.show();
        rules.setRows({{.text = QStringLiteral("Another"), .price = QStringLiteral("not priced yet")}});
        const int oneLine = view.heightOfRow();
        rules.setRows({{.text = QStringLiteral("Another"),
                        .price = QStringLiteral("19.5 fewer of 100 found (95 %: 17.5 to 21.4) · 164 instead of 284 "
                                                "pages shown")}});
        QTRY_VERIFY(view.visualRect(rules.index(0)).height() > oneLine);
        QVERIFY(view.pricesFit());
    }
};

QTEST_MAIN(TestRuleListView)
#include "test_rule_list_view.moc"

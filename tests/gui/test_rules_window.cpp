// SPDX-License-Identifier: GPL-3.0-or-later
// Rules in the whole window: tried, priced, accepted, switched off, taken back, and obeyed by every list.
#include "tests/support/rules_window.h"
#include "views/pages/recommendations/page_field.h"
#include "views/pages/rules/rule_pricing.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLabel>

using namespace leadlight;
using namespace leadlight::testing;

class TestRulesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void isPricedThenAcceptedThenTakenBack()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        const QAbstractItemModelTester tester(f.tried()->model());
        QVERIFY(f.unmappedListed() > 0);
        QVERIFY(f.clickRow(f.tried(), noUnit));
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("priceSummary")->text().contains(u"of 100 hidden pages"), 20000);
        QVERIFY(f.unmappedListed() > 0); // nothing changes before it is accepted
        QVERIFY(f.find<QLabel>("priceTested")->text().contains(u"visitors"));
        QVERIFY(!f.find<QWidget>("foundBars")->accessibleDescription().isEmpty());
        QVERIFY(f.find<QWidget>("mixBars")->accessibleDescription().contains(u"Cloud"));
        const auto model = f.analysis().model;
        QVERIFY(f.acceptShown());
        QCOMPARE(f.unmappedListed(), 0);
        QVERIFY(f.analysis().model == model); // nothing was trained
        QVERIFY(f.inForce() != nullptr);
        QCOMPARE(f.inForce()->model()->rowCount(), 1);
        QCOMPARE(f.rowWith(*f.tried(), noUnit), -1);

        const QSignalSpy noted(&f.session.news(), &News::noted);
        f.undo();
        QCOMPARE(noted.value(0).value(0).toString(), QStringLiteral("Undone: Rule added: %1").arg(noUnit));
        QVERIFY(f.isAtRest());
        QVERIFY(f.unmappedListed() > 0);
        f.redo();
        QVERIFY(f.isAtRest());
        QCOMPARE(f.unmappedListed(), 0);
        // Whatever is trained now obeys.
        QVERIFY(f.train());
        QCOMPARE(f.unmappedListed(), 0);
    }

    /// One price for all rules in force: found, coverage and lists, before and after.
    void thePriceOfAllTogether()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        QVERIFY(f.accept(noUnit));
        QVERIFY(f.find<QPushButton>("priceAllRules") == nullptr || !f.find<QPushButton>("priceAllRules")->isVisible());
        Q_EMIT f.session.intents().editRules(f.session.rules().with({RuleKind::MostPerUnit, {}, 3.0}));
        QVERIFY(f.isAtRest());
        auto* all = f.find<QPushButton>("priceAllRules");
        QVERIFY(all != nullptr && all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(f.find<QLabel>("allRules")->text(), QStringLiteral("All 2 rules in force together"));
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("priceSummary")->text().contains(u"of 100 hidden pages"), 20000);
        QVERIFY(f.find<QLabel>("priceCoverage")->text().contains(u"→"));
        QVERIFY(!f.find<QLabel>("priceLists")->text().isEmpty());
        QVERIFY(!f.find<QWidget>("foundBars")->accessibleDescription().isEmpty());
        const auto* accept = f.find<QPushButton>("acceptRule");
        QVERIFY(accept == nullptr || !accept->isVisible()); // they are in force
        QVERIFY(f.clickRow(f.inForce(), noUnit));           // and a rule of them has its own again
        QTRY_VERIFY(f.find<QPushButton>("acceptRule") != nullptr && f.find<QPushButton>("acceptRule")->isVisible());
    }

    void theSwitchTheCrossAndKeys()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        QVERIFY(f.accept(noUnit));
        const QAbstractItemModelTester tester(f.inForce()->model());
        const auto click = [&f](const QRect& place) {
            QTest::mouseClick(f.inForce()->viewport(), Qt::LeftButton, {}, place.center());
        };
        click(f.inForce()->switchPlace(0));
        QVERIFY(f.isAtRest());
        QVERIFY(f.unmappedListed() > 0);
        QCOMPARE(f.inForce()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        f.inForce()->setFocus();
        QVERIFY(f.clickRow(f.inForce(), noUnit));
        QTest::keyClick(f.inForce(), Qt::Key_Space);
        QVERIFY(f.isAtRest());
        QCOMPARE(f.unmappedListed(), 0);
        click(f.inForce()->crossPlace(0));
        QVERIFY(f.isAtRest());
        const QSignalSpy noted(&f.session.news(), &News::noted);
        f.undo(); // which names the rule that went
        QCOMPARE(noted.value(0).value(0).toString(), QStringLiteral("Undone: Rule removed: %1").arg(noUnit));
        QVERIFY(f.isAtRest());
        f.redo();
        QVERIFY(f.isAtRest());
        QVERIFY(f.session.rules().isEmpty() && f.inForce() == nullptr);
        QVERIFY(f.rowWith(*f.tried(), noUnit) >= 0); // it can be tried again
        f.undo();
        QVERIFY(f.isAtRest());
        QVERIFY(f.clickRow(f.inForce(), noUnit));
        QTest::keyClick(f.inForce(), Qt::Key_Delete);
        QVERIFY(f.isAtRest());
        QVERIFY(f.session.rules().isEmpty());
    }

    /// The pages of lists say that rules hold; a click on the chip switches them off, one on the title leads back.
    void theChip()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        QVERIFY(f.accept(noUnit));
        QTest::mouseClick(f.find<QAbstractButton>("recommendations"), Qt::LeftButton);
        QCOMPARE(f.window.currentPage(), QStringLiteral("recommendations"));
        for (const char* page : {"recommendations", "assets", "units", "performance"}) {
            f.window.showPage(QString::fromLatin1(page));
            QCOMPARE(f.chips(), QStringList{QStringLiteral("1 rule in force")});
        }
        f.window.showPage(QStringLiteral("assets"));
        f.clickChip(0);
        QVERIFY(f.isAtRest());
        QVERIFY(f.chips().isEmpty());
        QVERIFY(f.unmappedListed() > 0);
        QCOMPARE(f.session.rules().rules.size(), std::size_t{1}); // switched off, and kept
        f.undo();
        QVERIFY(f.isAtRest());
        QCOMPARE(f.chips().size(), 1);
        QTest::keyClick(&f.window, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(f.window.currentPage(), QStringLiteral("rules"));
    }

    void editedAndChanged()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        QVERIFY(f.accept(QStringLiteral("at most 3")));
        QCOMPARE(optionsOf(f.session.rules()).mostPerUnit, 3);
        auto* change = f.find<QPushButton>("acceptRule");
        QVERIFY(!change->isEnabled()); // it is in force as it is
        auto* amount = f.find<QDoubleSpinBox>("ruleAmount");
        amount->setFocus();
        QTest::keyClick(amount, Qt::Key_Down);
        QCOMPARE(optionsOf(f.session.rules()).mostPerUnit, 3);
        QVERIFY(f.acceptShown());
        QCOMPARE(optionsOf(f.session.rules()).mostPerUnit, 2);
        QCOMPARE(f.session.rules().rules.size(), std::size_t{1});
        QTest::mouseClick(f.find<QPushButton>("discardRule"), Qt::LeftButton);
        QVERIFY(f.isAtRest());
        QVERIFY(f.session.rules().isEmpty());
    }

    void everyKindCanBeBegun()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        for (int kind = 0; kind < ruleKinds; ++kind) {
            const auto which = static_cast<RuleKind>(kind);
            QVERIFY(f.add(which));
            const auto subject = subjectOf(which);
            QCOMPARE(f.find<QComboBox>("ruleName") != nullptr,
                     subject == RuleSubject::Type || subject == RuleSubject::Unit);
            QCOMPARE(f.find<PageField>("rulePageField") != nullptr, subject == RuleSubject::Page);
            QCOMPARE(f.find<QDoubleSpinBox>("ruleAmount") != nullptr, amountsOf(which).has_value());
            QCOMPARE(f.find<QPushButton>("acceptRule")->isEnabled() || subject == RuleSubject::Nothing,
                     subject == RuleSubject::Nothing); // the name first
        }
    }

    /// A page by its name, a unit from the list, by keys.
    void namesAreChosen()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        QVERIFY(f.add(RuleKind::PinPage));
        auto* field = f.find<PageField>("rulePageField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("/p33"));
        auto* popup = field->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(f.find<QLabel>("rulePage") != nullptr);
        QCOMPARE(f.find<QLabel>("rulePage")->text(), QStringLiteral("/p33"));
        QVERIFY(f.acceptShown());
        QCOMPARE(optionsOf(f.session.rules()).pinPages, std::vector<std::string>{"/p33"});
        const std::int32_t page = *f.data().findPage("/p33");
        for (std::int32_t cookie = 0; cookie < f.data().cookies(); ++cookie) {
            const auto taken = f.analysis().model->interactions->strength.row(cookie).pages;
            if (std::ranges::find(taken, page) == taken.end())
                QCOMPARE(f.analysis().recommendations.pagesOf(cookie)[0], page);
        }
        QVERIFY(f.add(RuleKind::ExcludeUnit));
        auto* unit = f.find<QComboBox>("ruleName");
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_Down);
        QVERIFY(f.acceptShown());
        QCOMPARE(optionsOf(f.session.rules()).excludeUnits, std::vector<std::string>{"Cloud"});
    }

    /// On the Data page: 0 leaves nothing out of the lists, and the rule that does is a click away.
    void aWeightOfZeroOffersTheRule()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        f.window.showPage(QStringLiteral("data"));
        QVERIFY(f.find<QPushButton>("leaveWeightlessOut") == nullptr);
        auto weights = f.session.study().interactions->options.typeWeights;
        weights["Gated Webinar Forms"] = 0.0;
        Q_EMIT f.session.intents().editTypeWeights(Intents::TypeWeights(weights.begin(), weights.end()));
        QTRY_VERIFY(f.find<QPushButton>("leaveWeightlessOut") != nullptr);
        QVERIFY(f.find<QLabel>("weightless")->text().contains(u"weighs 0"));
        QTRY_VERIFY(!f.session.job().isRunning());
        QVERIFY(f.train());
        f.window.showPage(QStringLiteral("data"));
        QTest::mouseClick(f.find<QPushButton>("leaveWeightlessOut"), Qt::LeftButton);
        QCOMPARE(f.window.currentPage(), QStringLiteral("rules"));
        QVERIFY(f.acceptShown());
        QCOMPARE(optionsOf(f.session.rules()).excludeTypes, std::vector<std::string>{"Gated Webinar Forms"});
        f.window.showPage(QStringLiteral("data"));
        QVERIFY(f.find<QPushButton>("leaveWeightlessOut") == nullptr);
    }

    void pricingCanBeStopped()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        RulePricing pricing;
        pricing.setBasis({.analysis = f.session.study().analysis, .inForce = nullptr, .choices = {}, .options = {}});
        QVERIFY(pricing.canPrice() && pricing.isQuick());
        const SingleRule one{RuleKind::MostPerUnit, {}, 1.0};
        const SingleRule two{RuleKind::OnlyNewUnits, {}, 0.0};
        pricing.request({one, two});
        QCOMPARE(pricing.of(one).state, RulePricing::Price::State::Running);
        QCOMPARE(pricing.of(two).state, RulePricing::Price::State::Waiting);
        pricing.stop();
        QCOMPARE(pricing.of(one).state, RulePricing::Price::State::None);
        QCOMPARE(pricing.of(two).state, RulePricing::Price::State::None);
        pricing.request({two});
        QTRY_COMPARE_WITH_TIMEOUT(pricing.of(two).state, RulePricing::Price::State::Known, 20000);
        QCOMPARE(pricing.of(one).state, RulePricing::Price::State::None); // what was stopped does not go on
    }
};

QTEST_MAIN(TestRulesWindow)
#include "test_rules_window.moc"

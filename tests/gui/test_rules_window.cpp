// SPDX-License-Identifier: GPL-3.0-or-later
// Rules in the whole window: tried, priced, accepted, switched off, taken back, kept, and obeyed by every list.
#include "model/recommend/interactions.h"
#include "model/recommend/rule_options.h"
#include "model/stages/analysis.h"
#include "model/stages/rules_in_force.h"
#include "tests/support/file_dialog.h"
#include "tests/support/window_fixture.h"
#include "views/pages/recommendations/page_field.h"
#include "views/pages/rules/rule_list_model.h"
#include "views/pages/rules/rule_list_view.h"
#include "views/pages/rules/rule_pricing.h"
#include "views/tables/data_table.h"
#include "views/widgets/chip_bar.h"
#include "views/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QByteArray submissions()
{
    std::mt19937 random(3);
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int cookie = 100; cookie < 220; ++cookie)
        for (int i = 0; i < 4; ++i) {
            const auto page = static_cast<int>(random() % 4) * 6 + (cookie % 6 + static_cast<int>(random() % 2)) % 6;
            out += QByteArray::number(cookie) + (page % 5 == 0 ? ",Gated Webinar Forms" : ",Gated Ebook Forms") +
                   ",/p" + QByteArray::number(10 + page) + ",1\n";
        }
    return out;
}

QByteArray mapping()
{
    QByteArray out = "page_url,business_unit\n";
    for (int page = 0; page < 20; ++page) // four pages have none
        out += "/p" + QByteArray::number(10 + page) +
               (page % 3 == 0   ? ",Cloud\n"
                : page % 3 == 1 ? ",Edge\n"
                                : ",Data\n");
    return out;
}

struct Trained : WindowFixture
{
    [[nodiscard]] bool open() { return load({write("s.csv", submissions()), write("m.csv", mapping())}); }
    [[nodiscard]] bool train()
    {
        QSignalSpy trained(&session.news(), &News::trained);
        QTest::mouseClick(find<QPushButton>("train"), Qt::LeftButton);
        return trained.wait(20000);
    }
    /// Trained, and at the rules by a click beside the title of the lists.
    [[nodiscard]] bool atRules()
    {
        if (!open())
            return false;
        ModelChoices model;
        model.choose({EaseOptions{}});
        Q_EMIT session.intents().editModel(model);
        if (!train())
            return false;
        Q_EMIT session.intents().showPage(QStringLiteral("recommendations"));
        QTest::mouseClick(find<QPushButton>("openRules"), Qt::LeftButton);
        window.activateWindow();
        return window.currentPage() == QStringLiteral("rules") && QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] const Analysis& analysis() const { return *session.study().analysis; }
    [[nodiscard]] const Dataset& data() const { return analysis().data(); }
    [[nodiscard]] RuleListView* tried() const { return find<RuleListView>("rulesToTry"); }
    [[nodiscard]] RuleListView* inForce() const { return find<RuleListView>("rulesInForce"); }

    [[nodiscard]] static int rowWith(const QListView& view, const QString& text)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (view.model()->index(row, 0).data().toString().contains(text))
                return row;
        return -1;
    }
    [[nodiscard]] bool clickRow(RuleListView* view, const QString& text) const
    {
        const int row = view != nullptr ? rowWith(*view, text) : -1;
        if (row < 0)
            return false;
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return view->row() == row;
    }
    /// By a click on the row and one on the button, once its price is there.
    [[nodiscard]] bool accept(const QString& text) const
    {
        if (!clickRow(tried(), text))
            return false;
        return acceptShown();
    }
    [[nodiscard]] bool acceptShown() const
    {
        auto* accept = find<QPushButton>("acceptRule");
        if (!QTest::qWaitFor([accept] { return accept->isEnabled() && !accept->text().contains(u"without"); }, 20000))
            return false;
        QTest::mouseClick(accept, Qt::LeftButton);
        return isAtRest();
    }
    [[nodiscard]] bool isAtRest() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto& rules = session.rulesInForce();
                return !const_cast<Session&>(session).job().isRunning() &&
                       (rules ? rules->choices == session.rules() : session.rules().isEmpty()) &&
                       analysis().rules == rulesOf(rules);
            },
            20000);
    }
    [[nodiscard]] bool add(RuleKind kind) const
    {
        const auto actions = find<QPushButton>("addRule")->menu()->actions();
        actions.at(static_cast<int>(kind))->trigger();
        return tried()->row() >= 0;
    }
    /// Pages without a business unit in any list.
    [[nodiscard]] int unmappedListed() const
    {
        int out = 0;
        for (std::int32_t cookie = 0; cookie < data().cookies(); ++cookie)
            for (int rank = 0; rank < analysis().recommendations.lengthOf(cookie); ++rank) {
                const auto page = analysis().recommendations.pagesOf(cookie)[static_cast<std::size_t>(rank)];
                out += data().pageBusinessUnit[static_cast<std::size_t>(page)] == data().unmappedUnit ? 1 : 0;
            }
        return out;
    }
    [[nodiscard]] QStringList chips() const
    {
        const auto* bar = find<ChipBar>("ruleChips");
        return bar != nullptr ? bar->chips() : QStringList();
    }
    void clickChip(int at) const
    {
        auto* bar = find<ChipBar>("ruleChips");
        QTest::mouseClick(bar->layout()->itemAt(at)->widget(), Qt::LeftButton);
    }
    void undo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

constexpr QLatin1String noUnit("Leave out pages without a business unit");

} // namespace

class TestRulesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void isPricedThenAcceptedThenTakenBack()
    {
        Trained f;
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

        f.undo();
        QVERIFY(f.isAtRest());
        QVERIFY(f.unmappedListed() > 0);
        f.redo();
        QVERIFY(f.isAtRest());
        QCOMPARE(f.unmappedListed(), 0);
        // Whatever is trained now obeys.
        QVERIFY(f.train());
        QCOMPARE(f.unmappedListed(), 0);
    }

    void theSwitchTheCrossAndKeys()
    {
        Trained f;
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
        Trained f;
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
        Trained f;
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
        Trained f;
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
        Trained f;
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

    void whoIsLeftOut()
    {
        Trained f;
        QVERIFY(f.atRules());
        const QString list = f.write("out.txt", "100\n101\nnobody\n");
        QTest::mouseClick(f.find<QPushButton>("openLeftOut"), Qt::LeftButton);
        answerFileDialog(f.window, list);
        QVERIFY(f.isAtRest());
        const QString text = f.find<QLabel>("textLeftOut")->text();
        QVERIFY2(text.contains(u"2 visitors are left out of every list. 1 id of the file is not in the data."),
                 qPrintable(text));
        QVERIFY(f.find<QLabel>("textLeftOut")->toolTip().contains(u"nobody"));
        QVERIFY(f.analysis().recommendations.isLeftOut(0) && !f.analysis().recommendations.isLeftOut(2));
        f.window.showPage(QStringLiteral("recommendations"));
        QCOMPARE(f.chips(), QStringList{QStringLiteral("2 visitors left out")});
        f.session.selection().pick(Entity::Cookie, 0, nullptr);
        QTRY_COMPARE(f.find<DataTable>("nextPages")->model()->rowCount(), 0);
        const QString path = f.folder.filePath(QStringLiteral("all.csv"));
        Q_EMIT f.session.intents().exportRecommendations(path, 5);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!f.session.job().isRunning());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(!written.contains("\n100,") && written.contains("\n102,"));
        f.window.showPage(QStringLiteral("rules"));
        QTest::mouseClick(f.find<QPushButton>("removeLeftOut"), Qt::LeftButton);
        QVERIFY(f.isAtRest());
        QVERIFY(!f.analysis().recommendations.isLeftOut(0));
    }

    void theAssetList()
    {
        Trained f;
        QVERIFY(f.atRules());
        QVERIFY(f.add(RuleKind::OnlyLive));
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("priceSummary")->text().contains(u"asset list"), 20000); // needed first
        QTest::mouseClick(f.find<QPushButton>("openAssets"), Qt::LeftButton);
        answerFileDialog(f.window, f.write("assets.csv", "page,live until\n/p12,2001-01-31\n/p99,\n"));
        QVERIFY(f.isAtRest());
        const QString text = f.find<QLabel>("textAssets")->text();
        QVERIFY2(text.contains(u"1 of 24 pages are in the list. 1 page of the list is not in the data."),
                 qPrintable(text));
        QVERIFY(f.find<QLabel>("textAssets")->toolTip().contains(u"/p99"));
        QVERIFY(f.accept(QStringLiteral("Only live pages")));
        const std::int32_t over = *f.data().findPage("/p12");
        for (std::int32_t cookie = 0; cookie < f.data().cookies(); ++cookie)
            QVERIFY(std::ranges::find(f.analysis().recommendations.pagesOf(cookie), over) ==
                    f.analysis().recommendations.pagesOf(cookie).end());
    }

    void theFileOfRules()
    {
        Trained f;
        QVERIFY(f.atRules());
        const QString path =
            f.write("rules.json", R"({"exclude-types": ["Gated Webinar Forms"], "pin-pages": ["/p15"]})");
        QTest::mouseClick(f.find<QPushButton>("openRulesFile"), Qt::LeftButton);
        answerFileDialog(f.window, path);
        QVERIFY(f.isAtRest());
        QCOMPARE(f.inForce()->model()->rowCount(), 2);
        QCOMPARE(f.analysis().rules->options.pinPages, std::vector<std::string>{"/p15"});
        const QString copy = f.folder.filePath(QStringLiteral("copy.json"));
        QTest::mouseClick(f.find<QPushButton>("saveRulesFile"), Qt::LeftButton);
        auto* dialog = f.window.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(copy);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(copy));
        RuleOptions read;
        QVERIFY(readRulesFile(read, copy.toStdString()));
        QVERIFY(read == f.analysis().rules->options);
        // One that is none is said, and changes nothing.
        QTRY_VERIFY(f.window.findChild<QFileDialog*>() == nullptr);
        QTest::mouseClick(f.find<QPushButton>("openRulesFile"), Qt::LeftButton);
        answerFileDialog(f.window, f.write("bad.json", R"({"exclude": 1})"));
        QTRY_COMPARE(f.window.messages().messages().size(), 1);
        QCOMPARE(f.inForce()->model()->rowCount(), 2);
    }

    /// The same submissions come back with their rules, others have none.
    void areKeptForTheseFiles()
    {
        Trained f;
        QVERIFY(f.atRules());
        QVERIFY(f.accept(noUnit));
        QVERIFY(f.accept(QStringLiteral("at most 3")));
        QTest::mouseClick(f.inForce()->viewport(), Qt::LeftButton, {}, f.inForce()->switchPlace(1).center());
        QVERIFY(f.isAtRest());
        const RuleChoices chosen = f.session.rules();
        {
            Session session;
            MainWindow window(session.context());
            const WindowController controller(session, window, f.settings);
            QSignalSpy loaded(&session.news(), &News::loaded);
            controller.opening().openFiles({f.folder.filePath(QStringLiteral("s.csv"))});
            QVERIFY(loaded.wait(10000));
            QVERIFY(session.rules() == chosen);
            QTRY_VERIFY(session.rulesInForce() != nullptr); // without a model, too
            QSignalSpy trained(&session.news(), &News::trained);
            QTRY_VERIFY(!session.job().isRunning());
            Q_EMIT session.intents().train();
            QVERIFY(trained.wait(20000));
            QVERIFY(session.study().analysis->rules == session.rulesInForce()->rules());
        }
        QVERIFY(f.load(
            {f.write("other.csv", "cookie,gated_asset_type,page_url,form_submissions\nx,t,/p10,1\nx,t,/p11,1\n")}));
        QVERIFY(f.session.rules().isEmpty() && f.session.rulesInForce() == nullptr);
    }

    /// A file that is gone: said, nothing is imposed, and it comes back with the file.
    void aFileThatIsGone()
    {
        Trained f;
        QVERIFY(f.atRules());
        const QString list = f.write("out.txt", "100\n");
        QTest::mouseClick(f.find<QPushButton>("openLeftOut"), Qt::LeftButton);
        answerFileDialog(f.window, list);
        QVERIFY(f.isAtRest());
        QVERIFY(QFile::remove(list));
        QVERIFY(f.load(
            {f.write("other.csv", "cookie,gated_asset_type,page_url,form_submissions\nx,t,/p10,1\nx,t,/p11,1\n")}));
        QVERIFY(f.open());
        const auto isSaid = [&f](const QString& text) {
            return std::ranges::any_of(f.window.messages().messages(),
                                       [&text](const Message& message) { return message.what.contains(text); });
        };
        QTRY_VERIFY(isSaid(QStringLiteral("The rules for these files are not in force.")));
        QVERIFY(isSaid(QStringLiteral("There is no such file")) || f.window.messages().messages().size() > 1);
        QVERIFY(f.session.rules().isEmpty());
        QVERIFY(f.train());
        QVERIFY(f.load({f.folder.filePath(QStringLiteral("other.csv"))}));
        QVERIFY(!f.write("out.txt", "100\n").isEmpty());
        QVERIFY(f.open());
        QTRY_VERIFY(f.session.rulesInForce() != nullptr);
        QCOMPARE(f.session.rulesInForce()->rules()->leftOutCookies, 1);
    }

    /// On the Data page: 0 leaves nothing out of the lists, and the rule that does is a click away.
    void aWeightOfZeroOffersTheRule()
    {
        Trained f;
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
        Trained f;
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

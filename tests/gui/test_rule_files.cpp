// SPDX-License-Identifier: GPL-3.0-or-later
// The files that rules rest on and are kept in: opt-outs, asset lists, rules as JSON, and what comes back with which
// submissions.
#include "tests/support/cell_text.h"
#include "tests/support/file_dialog.h"
#include "tests/support/rules_window.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"

#include <QLabel>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

const QByteArray fewRows{"cookie,gated_asset_type,page_url,form_submissions\n100,t,/p10,1\n100,t,/p11,1\n"
                         "300,t,/p10,1\n301,t,/p11,1\n"};

/// The next export: 101 is not among its visitors.
QByteArray otherSubmissions()
{
    return ruledSubmissions().replace("\n101,", "\n301,");
}

/// The text of the message that begins so; empty where there is none.
QString saidAs(const RulesWindow& f, const QString& beginning)
{
    for (const Message& message : f.window.messages().messages())
        if (message.what.startsWith(beginning))
            return message.what + QLatin1Char(' ') + message.hint;
    return {};
}

/// By the dialog that the button of the top bar opens.
void openOthers(RulesWindow& f, const QString& file)
{
    const QSignalSpy loaded(&f.session.news(), &News::loaded);
    QTest::mouseClick(f.find<QPushButton>("openSubmissions"), Qt::LeftButton);
    answerFileDialog(f.window, file);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 10000);
}

/// The rules that are chosen act on the data that is open.
bool areInForce(const RulesWindow& f)
{
    const auto& rules = f.session.rulesInForce();
    return rules && rules->choices == f.session.rules() && rules->data == f.session.study().interactions->data;
}

void clickMessage(const RulesWindow& f, const QString& action)
{
    for (auto* button : f.window.messages().findChildren<QPushButton*>())
        if (button->text() == action)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL("no such button");
}

/// A rule, two visitors left out and an asset list, by the controls of the page.
void imposeAll(RulesWindow& f)
{
    QVERIFY(f.atRules());
    QVERIFY(f.accept(noUnit));
    QTest::mouseClick(f.find<QPushButton>("openLeftOut"), Qt::LeftButton);
    answerFileDialog(f.window, f.write("out.txt", "100\n101\n"));
    QVERIFY(f.isAtRest());
    QTest::mouseClick(f.find<QPushButton>("openAssets"), Qt::LeftButton);
    answerFileDialog(f.window, f.write("assets.csv", "page,title\n/p10,Guide\n"));
    QVERIFY(f.isAtRest());
}

const QString keptToo{QStringLiteral("Kept for these files, too:")};

} // namespace

class TestRuleFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void whoIsLeftOut()
    {
        RulesWindow f;
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
        RulesWindow f;
        QVERIFY(f.atRules());
        QVERIFY(f.add(RuleKind::OnlyLive));
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("priceSummary")->text().contains(u"asset list"), 20000); // needed first
        QVERIFY(!f.find<QLabel>("priceSummary")->text().contains(u"--")); // no option of the command line
        QVERIFY(!f.find<QPushButton>("acceptRule")->isEnabled());
        QTest::mouseClick(f.find<QPushButton>("openAssets"), Qt::LeftButton);
        answerFileDialog(f.window, f.write("assets.csv", "page,live until\n/p12,2001-01-31\n/p99,\n"));
        QVERIFY(f.isAtRest());
        const QString text = f.find<QLabel>("textAssets")->text();
        QVERIFY2(text.contains(u"1 of 24 pages are in the list. 1 page of the list is not in the data."),
                 qPrintable(text));
        QVERIFY2(text.contains(u"23 pages that are not in it count as live."), qPrintable(text));
        QVERIFY(f.find<QLabel>("textAssets")->toolTip().contains(u"/p99"));
        QTRY_VERIFY(f.find<QLabel>("ruleMeaning")->text().contains(u"not in the asset list"));
        QVERIFY(f.accept(QStringLiteral("Only live pages")));
        const std::int32_t over = *f.data().findPage("/p12");
        for (std::int32_t cookie = 0; cookie < f.data().cookies(); ++cookie)
            QVERIFY(std::ranges::find(f.analysis().recommendations.pagesOf(cookie), over) ==
                    f.analysis().recommendations.pagesOf(cookie).end());
    }

    /// Its titles stand wherever a page's name does, without any rule; the id is in the tip.
    void theAssetListNamesPages()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        QTest::mouseClick(f.find<QPushButton>("openAssets"), Qt::LeftButton);
        QByteArray list = "page,title\n";
        for (int page = 10; page < 34; ++page)
            list += "/p" + QByteArray::number(page) + ",Guide " + QByteArray::number(page) + "\n";
        answerFileDialog(f.window, f.write("assets.csv", list));
        QVERIFY(f.isAtRest());
        f.window.showPage(QStringLiteral("recommendations"));
        f.session.selection().pick(Entity::Cookie, 0, nullptr);
        const auto* next = f.find<DataTable>("nextPages");
        QTRY_VERIFY(next->model()->rowCount() > 0);
        const auto* history = f.find<DataTable>("history");
        for (const DataTable* table : {next, history}) {
            const QModelIndex cell = table->model()->index(0, table->tableModel()->columnWith("page_url"));
            QVERIFY2(cell.data().toString().startsWith(u"Guide "), qPrintable(cell.data().toString()));
            QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"/p"),
                     qPrintable(cell.data(Qt::ToolTipRole).toString()));
        }
        f.window.showPage(QStringLiteral("assets"));
        const auto* assets = f.find<DataTable>("assets");
        QVERIFY(cellText(*assets->tableModel(), 0, "page_url").startsWith(u"Guide "));
        f.window.showPage(QStringLiteral("rules"));
        QTest::mouseClick(f.find<QPushButton>("removeAssets"), Qt::LeftButton);
        QVERIFY(f.isAtRest());
        QVERIFY(cellText(*assets->tableModel(), 0, "page_url").startsWith(u"/p"));
    }

    void theFileOfRules()
    {
        RulesWindow f;
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

    /// The same submissions come back with their rules, also where others were open meanwhile.
    void areKeptForTheseFiles()
    {
        RulesWindow f;
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
        QVERIFY(f.load({f.write("other.csv", otherSubmissions())}));
        Q_EMIT f.session.intents().editRules({});
        QTRY_VERIFY(f.session.rulesInForce() == nullptr && !f.session.job().isRunning());
        QVERIFY(f.open());
        QVERIFY(f.session.rules() == chosen);
        QTRY_VERIFY(areInForce(f));
    }

    /// Opt-outs are people: a new export does not bring them back into the lists.
    void allGoesOnWithOtherFiles()
    {
        RulesWindow f;
        imposeAll(f);
        const RuleChoices chosen = f.session.rules();
        openOthers(f, f.write("other.csv", otherSubmissions()));
        QTRY_VERIFY(areInForce(f));
        QVERIFY(f.session.rules() == chosen);
        QCOMPARE(f.session.rulesInForce()->rules()->leftOutCookies, 1); // 101 is not in these
        QTRY_VERIFY(!saidAs(f, keptToo).isEmpty());
        const QString said = saidAs(f, keptToo);
        QVERIFY2(said.contains(u"1 rule, 1 visitor left out, the asset list."), qPrintable(said));
        QVERIFY(f.train());
        QVERIFY(f.analysis().recommendations.isLeftOut(*f.data().findCookie("100")));
        QVERIFY(!saidAs(f, keptToo).isEmpty()); // until the user closes it
        // Kept for them from now on: also by a program that is started anew.
        Session session;
        MainWindow window(session.context());
        const WindowController controller(session, window, f.settings);
        QSignalSpy loaded(&session.news(), &News::loaded);
        controller.opening().openFiles({f.folder.filePath(QStringLiteral("other.csv"))});
        QVERIFY(loaded.wait(10000));
        QVERIFY(session.rules() == chosen);
    }

    void whatGoesOnCanBeDropped()
    {
        RulesWindow f;
        imposeAll(f);
        openOthers(f, f.write("other.csv", otherSubmissions()));
        QTRY_VERIFY(!saidAs(f, keptToo).isEmpty());
        clickMessage(f, QStringLiteral("Drop them"));
        QTRY_VERIFY(f.session.rules().isEmpty() && f.session.rulesInForce() == nullptr);
        // Of these files it is a choice; what ends by it when they come back is said, and is a click away.
        QVERIFY(f.open());
        QTRY_VERIFY(areInForce(f));
        const RuleChoices chosen = f.session.rules();
        openOthers(f, f.folder.filePath(QStringLiteral("other.csv")));
        QVERIFY(f.session.rules().isEmpty());
        const QString said = saidAs(f, QStringLiteral("What was chosen for these files before holds again."));
        QVERIFY2(said.contains(u"No longer in force: 1 rule, 2 visitors left out, the asset list."), qPrintable(said));
        QVERIFY2(said.contains(u"in the lists again"), qPrintable(said));
        clickMessage(f, QStringLiteral("Keep what held"));
        QTRY_VERIFY(areInForce(f));
        QVERIFY(f.session.rules() == chosen);
    }

    /// What the new files do not have is named.
    void aRuleWithoutEffectOnOtherFiles()
    {
        RulesWindow f;
        QVERIFY(f.atRules());
        Q_EMIT f.session.intents().editRules(f.session.rules().with({RuleKind::PinPage, "/p33", 0.0}));
        QVERIFY(f.isAtRest());
        openOthers(f, f.write("other.csv", fewRows));
        QTRY_VERIFY(!saidAs(f, keptToo).isEmpty());
        const QString said = saidAs(f, keptToo);
        QVERIFY2(said.contains(u"A rule names the page \"/p33\", which the data does not have."), qPrintable(said));
    }

    /// Also where a question about the mapping stood between reading the files and taking them over.
    void allGoesOnAfterAQuestion()
    {
        RulesWindow f;
        imposeAll(f);
        QTest::mouseClick(f.find<QPushButton>("openSubmissions"), Qt::LeftButton);
        answerFileDialog(f.window, f.write("strange.csv", "cookie,gated_asset_type,page_url,form_submissions\n"
                                                          "100,t,/x,1\n300,t,/y,1\n301,t,/z,1\n302,t,/p10,1\n"));
        QPushButton* keep = nullptr;
        QTRY_VERIFY((keep = f.window.findChild<QPushButton*>(QStringLiteral("keepMapping"))) != nullptr);
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE(f.session.study().tables.submissions->rows(), 4);
        QTRY_VERIFY(areInForce(f));
        QCOMPARE(f.session.rulesInForce()->rules()->leftOutCookies, 1);
        QTRY_VERIFY(!saidAs(f, keptToo).isEmpty());
    }

    /// A file that is gone: said, nothing is imposed, and it comes back with the file.
    void aFileThatIsGone()
    {
        RulesWindow f;
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
};

QTEST_MAIN(TestRuleFiles)
#include "test_rule_files.moc"

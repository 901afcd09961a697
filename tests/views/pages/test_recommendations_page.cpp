// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/recommendations_csv.h"
#include "model/stages/opening.h"
#include "tests/support/shared_data.h"
#include "tests/support/shown_recommendations.h"
#include "tests/support/shown_text.h"
#include "views/pages/recommendations/recommendations_history_panel.h"
#include "views/pages/recommendations/recommendations_next_panel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <fstream>
#include <numeric>
#include <sstream>

using namespace leadlight;
using namespace leadlight::testing;

namespace {
using Shown = ShownRecommendations;

std::vector<std::string> texts(const Dataset& data, const std::vector<Recommendation>& list)
{
    std::vector<std::string> out;
    for (const auto& entry : list)
        out.emplace_back(data.pageText(entry.page));
    return out;
}

std::string contentOf(const QString& path)
{
    std::stringstream out;
    out << std::ifstream(path.toStdString(), std::ios::binary).rdbuf();
    return out.str();
}
} // namespace

class TestRecommendationsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutDataItSaysWhatToDo()
    {
        const Shown shown{Study()};
        auto* empty = shown.page.findChild<QLabel*>(QStringLiteral("empty"));
        QVERIFY(empty->isVisible());
        QVERIFY(!shown.cookies->isVisible());
        const QSignalSpy asked(&shown.parts.intents, &Intents::openSubmissions);
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("emptyAction")), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void listsOnlyTheCookiesOfASelection()
    {
        Shown shown(smallStudy(true));
        auto* bar = shown.page.findChild<QWidget*>(QStringLiteral("onlySelected"));
        QVERIFY(!bar->isVisible());
        shown.page.showOnly({7, 2, 4});
        QVERIFY(bar->isVisible());
        auto listed = shown.cookies->shownRows();
        std::ranges::sort(listed);
        QCOMPARE(listed, (std::vector<std::int32_t>{2, 4, 7}));
        QCOMPARE(shown.search->countText(), QStringLiteral("3 of 10"));
        QCOMPARE(shown.page.cookie(), shown.cookies->shownRows().front());
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(shown.cookies->shownRows().size(), 10U);

        shown.page.showOnly({1, 2});
        shown.page.selectCookie(9); // not among them: it must be found all the same
        QCOMPARE(shown.page.cookie(), 9);
        QVERIFY(!bar->isVisible());
        QVERIFY(shown.cookies->tableModel()->shownRow(9) >= 0);

        shown.page.showOnly({1, 2});
        shown.page.setStudy(smallStudy(true)); // other data: a selection of the old means nothing
        QVERIFY(!bar->isVisible());
        QCOMPARE(shown.cookies->shownRows().size(), 10U);
    }

    /// The row that says what is listed goes with the selection, and follows it.
    void theListIsNoLongerSelectedThanItIs()
    {
        Shown shown(smallStudy(true));
        Selection& selection = shown.parts.selection;
        auto* bar = shown.page.findChild<QWidget*>(QStringLiteral("onlySelected"));
        const QObject elsewhere;
        selection.set(Entity::Cookie, IndexSet{2, 4, 7}, &elsewhere);
        Q_EMIT shown.parts.intents.listSelected(Entity::Cookie);
        QVERIFY(bar->isVisible());
        QCOMPARE(shown.cookies->shownRows().size(), 3U);
        shown.click(shown.cookies, 1); // to browse among them leaves them selected
        QVERIFY(bar->isVisible());
        QCOMPARE(selection.of(Entity::Cookie)->size(), std::size_t{3});
        selection.set(Entity::Cookie, IndexSet{1, 2}, &elsewhere);
        QCOMPARE(shown.cookies->shownRows().size(), 2U);
        selection.clear(&elsewhere);
        QVERIFY(!bar->isVisible());
        QCOMPARE(shown.cookies->shownRows().size(), 10U);
        selection.set(Entity::Cookie, IndexSet{1, 2}, &elsewhere); // nobody asked to list these
        QCOMPARE(shown.cookies->shownRows().size(), 10U);
    }

    void beforeTrainingItShowsCookiesAndHistories()
    {
        const Shown shown(smallStudy(false));
        QCOMPARE(shown.cookies->model()->rowCount(), 10);
        QCOMPARE(cellText(*shown.cookies->tableModel(), 0, "hit_rate"), QStringLiteral("–"));
        shown.click(shown.cookies, 0);
        QCOMPARE(shown.history->model()->rowCount(), 6); // the one that submitted everything has most interactions
        QCOMPARE(shown.next->model()->rowCount(), 0);
        QVERIFY(!shown.page.findChild<QPushButton*>(QStringLiteral("copyNext"))->isEnabled());
    }

    void choosingACookieShowsItsListByTheModel()
    {
        const auto study = smallStudy(true);
        const auto& data = *study.interactions->data;
        const Shown shown(study);
        const QSignalSpy selected(&shown.parts.selection, &Selection::pickedChanged);
        for (int row = 1; row < 10; ++row) {
            shown.click(shown.cookies, row);
            const int cookie = shown.cookies->currentRow();
            QCOMPARE(shown.page.cookie(), cookie);
            const auto expected =
                topNForHistory(*study.analysis->model->recommender, study.interactions->strength.row(cookie), 10);
            QCOMPARE(shown.nextPages(), texts(data, expected));
            QCOMPARE(shown.history->model()->rowCount(),
                     static_cast<int>(study.interactions->strength.row(cookie).size()));
        }
        QCOMPARE(selected.count(), 9);
    }

    void keysBrowseTheCookies()
    {
        const Shown shown(smallStudy(true));
        shown.cookies->setFocus();
        QTest::keyClick(shown.cookies, Qt::Key_Home);
        const int first = shown.page.cookie();
        QTest::keyClick(shown.cookies, Qt::Key_Down);
        QVERIFY(shown.page.cookie() != first);
        QTest::keyClick(shown.cookies, Qt::Key_End);
        QCOMPARE(shown.cookies->currentIndex().row(), 9);
        QTest::keyClick(shown.cookies, Qt::Key_Home);
        QCOMPARE(shown.page.cookie(), first);
    }

    void searchGoesToTheFirstThatItFinds()
    {
        const Shown shown(smallStudy(true));
        shown.click(shown.cookies, 3);
        const int chosen = shown.page.cookie();
        const int wanted = chosen == 4 ? 5 : 4;
        QTest::keyClicks(shown.search, QStringLiteral("1000"));
        QCOMPARE(shown.page.cookie(), chosen); // it is still among those that are shown
        QTest::keyClicks(shown.search, QString::number(wanted));
        QCOMPARE(shown.cookies->model()->rowCount(), 1);
        QCOMPARE(shown.search->countText(), QStringLiteral("1 of 10"));
        QCOMPARE(shown.page.cookie(), wanted);
        QVERIFY(shown.cookies->selectionModel()->isRowSelected(0, {}));
        QCOMPARE(shown.history->model()->rowCount(), wanted == 4 ? 2 : 3);
        QTest::keyClick(shown.search, Qt::Key_Escape);
        QCOMPARE(shown.cookies->model()->rowCount(), 10);
        QCOMPARE(shown.page.cookie(), wanted);
        QCOMPARE(shown.cookies->currentIndex().data(SourceRowRole).toInt(), wanted);
    }

    void aSearchThatFindsNobodyShowsNobody()
    {
        const Shown shown(smallStudy(true));
        QTest::keyClicks(shown.search, QStringLiteral("10004"));
        QTest::keyClicks(shown.search, QStringLiteral("9"));
        QCOMPARE(shown.cookies->model()->rowCount(), 0);
        QCOMPARE(shown.page.cookie(), -1);
        QCOMPARE(shown.history->model()->rowCount(), 0);
        QVERIFY(shown.nextPages().empty());
        QTest::keyClick(shown.search, Qt::Key_Backspace);
        QCOMPARE(shown.page.cookie(), 4);
        QVERIFY(!shown.nextPages().empty());
    }

    void selectingAHiddenCookieClearsTheSearch()
    {
        Shown shown(smallStudy(true));
        QTest::keyClicks(shown.search, QStringLiteral("10004"));
        const int other = shown.cookies->tableModel()->sourceRow(0) == 0 ? 1 : 0;
        shown.page.selectCookie(other);
        QVERIFY(shown.search->text().isEmpty());
        QCOMPARE(shown.page.cookie(), other);
        QVERIFY(shown.cookies->selectionModel()->isRowSelected(shown.cookies->tableModel()->shownRow(other), {}));
    }

    void untickingAPageIsAWhatIf()
    {
        const auto study = smallStudy(true);
        const auto& model = *study.analysis->model->recommender;
        Shown shown(study);
        const int cookie = *study.interactions->data->findCookie("10001"); // a, b, c
        shown.page.selectCookie(cookie);
        const auto before = shown.nextPages();
        QVERIFY(!shown.reset->isVisible());
        const auto full = study.interactions->strength.row(cookie);
        const auto name = shown.history->model()->index(0, 1).data(RawRole).toString().toStdString();
        const auto unticked =
            std::ranges::find(full.pages, *study.interactions->data->findPage(name)) - full.pages.begin();
        shown.click(shown.history, 0);

        std::vector<std::int32_t> pages(full.pages.begin(), full.pages.end());
        std::vector<float> strengths(full.strengths.begin(), full.strengths.end());
        pages.erase(pages.begin() + unticked);
        strengths.erase(strengths.begin() + unticked);
        const auto expected = texts(*study.interactions->data, topNForHistory(model, {pages, strengths}, 10));
        QCOMPARE(shown.nextPages(), expected);
        QVERIFY(expected != before);
        QVERIFY(shown.reset->isVisible());
        QCOMPARE(shown.history->model()->index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QVERIFY(shown.next->tableModel()->content()->data.columns[1].key == "change");

        QTest::mouseClick(shown.reset, Qt::LeftButton);
        QCOMPARE(shown.nextPages(), before);
        QVERIFY(!shown.reset->isVisible());
    }

    void spaceTicksAndUnticks()
    {
        Shown shown(smallStudy(true));
        shown.page.selectCookie(1);
        const auto before = shown.nextPages();
        shown.history->setFocus();
        QTest::keyClick(shown.history, Qt::Key_Home);
        QTest::keyClick(shown.history, Qt::Key_Space);
        QVERIFY(shown.reset->isVisible());
        QTest::keyClick(shown.history, Qt::Key_Space);
        QVERIFY(!shown.reset->isVisible());
        QCOMPARE(shown.nextPages(), before);
    }

    void addingAPageIsAWhatIf()
    {
        const auto study = smallStudy(true);
        Shown shown(study);
        const auto& data = *study.interactions->data;
        const int cookie = *data.findCookie("10008"); // b only
        shown.page.selectCookie(cookie);
        shown.addPage(QStringLiteral("/d"));

        QCOMPARE(shown.history->model()->rowCount(), 2);
        const auto weight = study.interactions->options.typeWeights.at("Gated Webinar Forms");
        const std::vector<std::int32_t> pages{*data.findPage("/b"), *data.findPage("/d")};
        const std::vector<float> strengths{study.interactions->strength.row(cookie).strengths[0],
                                           static_cast<float>(weight)};
        const auto expected = topNForHistory(*study.analysis->model->recommender, {pages, strengths}, 10);
        QCOMPARE(shown.nextPages(), texts(data, expected));
        QVERIFY(shown.reset->isVisible());
    }

    void addedPagesStandOnTopAndCountWhileTicked()
    {
        Shown shown(smallStudy(true));
        shown.page.selectCookie(0); // a, b: once each
        auto* panel = shown.page.findChild<HistoryPanel*>();
        QVERIFY(shows(*panel, QStringLiteral("2 pages, 2 submissions")));
        shown.addPage(QStringLiteral("/e"));
        QCOMPARE(shown.history->model()->index(0, 1).data().toString(), QStringLiteral("/e"));
        QVERIFY(shown.history->selectionModel()->isRowSelected(0, {}));
        shown.addPage(QStringLiteral("/d"));
        QCOMPARE(shown.history->model()->index(0, 1).data().toString(), QStringLiteral("/d"));
        QVERIFY(shows(*panel, QStringLiteral("with 2 pages added")));
        shown.click(shown.history, 0);
        shown.click(shown.history, 1);
        QVERIFY(shows(*panel, QStringLiteral("2 pages, 2 submissions")));
        QVERIFY(shown.reset->isVisible()); // the rows are still there
        QTest::mouseClick(shown.reset, Qt::LeftButton);
        QCOMPARE(shown.history->model()->rowCount(), 2);
        QVERIFY(!shown.reset->isVisible());
    }

    void thePagesToAddAreReadInFull()
    {
        const std::string name = "/webinars/branch-networking-for-people-who-manage-many-small-offices";
        Shown shown(studyOf({{"/a", name + "/one"}, {"/a", name + "/two"}}, {}, ModelOptions(Rp3betaOptions{})));
        auto* field = shown.page.findChild<QLineEdit*>(QStringLiteral("addPage"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("branch"));
        auto* popup = field->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        const QString longest = QString::fromStdString(name + "/two");
        QVERIFY(popup->viewport()->width() >= popup->fontMetrics().horizontalAdvance(longest));
        QVERIFY(popup->screen()->availableGeometry().contains(popup->geometry()));
        popup->hide();
    }

    void aLongerListIsTheModelsLongerList()
    {
        const auto study = smallStudy(true);
        Shown shown(study);
        const int cookie = *study.interactions->data->findCookie("10008");
        shown.page.selectCookie(cookie);
        auto* count = shown.page.findChild<QSpinBox*>(QStringLiteral("count"));
        count->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(count, Qt::Key_Down);
        QCOMPARE(count->value(), 5);
        QCOMPARE(shown.nextPages().size(), std::size_t{5}); // of six pages one is seen
        const auto best = topNForCookie(*study.analysis->model->recommender, study.interactions->strength, cookie, 5);
        QCOMPARE(shown.nextPages(), texts(*study.interactions->data, best));
    }

    void copyGivesTheListAsText()
    {
        const auto study = smallStudy(true);
        Shown shown(study);
        const int cookie = *study.interactions->data->findCookie("10004");
        shown.page.selectCookie(cookie);
        const QSignalSpy noted(&shown.parts.news, &News::noted);
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("copyNext")), Qt::LeftButton);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        const auto next = shown.nextPages();
        QCOMPARE(lines.size(), static_cast<qsizetype>(next.size()) + 1);
        QCOMPARE(lines.front(), QStringLiteral("#\tPage\tType\tBusiness unit\tBasis\tScore\tBecause of\tWhy"));
        for (std::size_t i = 0; i < next.size(); ++i) {
            const auto cells = lines[static_cast<qsizetype>(i) + 1].split(u'\t');
            QCOMPARE(cells[0].toInt(), static_cast<int>(i) + 1);
            QCOMPARE(cells[1].toStdString(), next[i]);
            QCOMPARE(cells[2], QStringLiteral("Gated Webinar Forms"));
            QCOMPARE(cells[4], QStringLiteral("personal"));
        }
        QCOMPARE(noted.count(), 1);
    }

    void trainingAgainKeepsTheCookie()
    {
        auto study = smallStudy(true);
        Shown shown(study);
        shown.page.selectCookie(4);
        const auto analysis = std::exchange(study.analysis, nullptr);
        shown.page.setStudy(study);
        QCOMPARE(shown.page.cookie(), 4);
        QVERIFY(shown.nextPages().empty());
        study.analysis = analysis;
        shown.page.setStudy(study);
        QCOMPARE(shown.page.cookie(), 4);
        QVERIFY(!shown.nextPages().empty());
        // The same visitors read again: another data set, the same id.
        shown.page.setStudy(smallStudy(true));
        QCOMPARE(shown.page.cookie(), 4);
        shown.page.setStudy(Study());
        QCOMPARE(shown.page.cookie(), -1);
    }

    void allRecommendationsAsTheCommandLineWritesThem()
    {
        NEEDS_SHARED_DATA();
        const auto submissions = QString::fromStdString(sharedData("seed/submissions.csv").string());
        const auto mapping = QString::fromStdString(sharedData("seed/bu_mapping.csv").string());
        const auto opened = openFiles(
            {.files = {{sharedData("seed/submissions.csv")}, sharedData("seed/bu_mapping.csv")}}, {}, Progress());
        QVERIFY(opened);
        const auto model = train(opened->interactions, ModelOptions(), Progress());
        QVERIFY(model);
        const QTemporaryDir dir;
        const auto ours = dir.filePath(QStringLiteral("window.csv"));
        const auto theirs = dir.filePath(QStringLiteral("cli.csv"));
        QVERIFY(writeRecommendationsCsv(**model, {}, 7, ours.toStdString(), Progress()));
        QProcess cli;
        cli.start(cliProgram(), {QStringLiteral("recommend"), QStringLiteral("--submissions"), submissions,
                                 QStringLiteral("--bu-mapping"), mapping, QStringLiteral("--top"), QStringLiteral("7"),
                                 QStringLiteral("--out"), theirs});
        QVERIFY(cli.waitForFinished(120'000));
        QCOMPARE(cli.exitCode(), 0);
        QVERIFY(contentOf(ours).size() > 100'000);
        QVERIFY(contentOf(ours) == contentOf(theirs));
    }
};

QTEST_MAIN(TestRecommendationsPage)
#include "test_recommendations_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/robots.h"

#include "model/describe/summary.h"
#include "model/evaluate/split.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"
#include "model/stages/opening.h"
#include "tests/support/matrices.h"
#include "tests/support/shared_data.h"
#include "tests/support/tables.h"

#include <QTest>
#include <cmath>

using namespace leadlight;

namespace {

constexpr int people = 150;
constexpr int pages = 90;

/// People with one to six of the pages, each page taken by somebody; with a robot that takes all of them often.
std::vector<SubmissionRow> rowsOf(bool robot)
{
    std::vector<SubmissionRow> rows;
    const auto id = [](char letter, int number) { return letter + std::to_string(1000 + number); };
    for (int person = 0; person < people; ++person)
        for (int k = 0; k <= person % 6; ++k)
            rows.push_back({id('c', person), "Ebook", id('p', (person * 7 + k * k * 11) % pages), 1 + person % 2});
    for (int page = 0; robot && page < pages; ++page)
        rows.push_back({"b", "Ebook", id('p', page), 40});
    return rows;
}

std::shared_ptr<const Interactions> interactionsOf(bool robot, Robots choice)
{
    PipelineOptions options;
    options.join.robots = choice;
    return *buildInteractions({tableOf(rowsOf(robot)), nullptr}, options, Progress());
}

/// A file of submissions with the usual choices; fails loudly, as the files are known.
std::shared_ptr<const Interactions> opened(const std::filesystem::path& file)
{
    OpenRequest request;
    request.files.submissions = {file};
    return openFiles(request, {}, Progress()).value().interactions;
}

std::shared_ptr<const Recommender> trained(const Interactions& interactions, const ModelEntry& entry)
{
    ModelOptions options = defaultsOf(entry);
    const auto alias = std::shared_ptr<const Interactions>(std::shared_ptr<void>(), &interactions);
    return (*train(alias, options, Progress()))->recommender;
}

/// The mark from its definition.
double naiveMost(std::vector<std::int64_t> counts)
{
    const auto middle = [](std::vector<double> v) {
        std::ranges::sort(v);
        return (v[(v.size() - 1) / 2] + v[v.size() / 2]) / 2.0;
    };
    std::vector<double> logs(counts.begin(), counts.end());
    for (double& x : logs)
        x = std::log(x);
    const double median = middle(logs);
    for (double& x : logs)
        x = std::abs(x - median);
    return std::exp(median + 6.0 * std::max(std::log(2.0), 1.4826 * middle(logs)));
}

} // namespace

class TestRobots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatIsFarMore()
    {
        QVERIFY(!mostOfAPerson(std::vector<std::int64_t>(99, 1)));
        QVERIFY(std::abs(*mostOfAPerson(std::vector<std::int64_t>(100, 1)) - 64.0) < 1e-9);
        QVERIFY(std::abs(*mostOfAPerson(std::vector<std::int64_t>(101, 3)) - 192.0) < 1e-9);
        for (const std::size_t size : {std::size_t{100}, std::size_t{101}, std::size_t{1000}}) {
            std::vector<std::int64_t> counts;
            for (std::size_t i = 0; i < size; ++i)
                counts.push_back(static_cast<std::int64_t>(1 + (i * i * 31) % 97));
            QCOMPARE(*mostOfAPerson(counts), naiveMost(counts));
            counts.front() = 1'000'000'000; // moves hardly anything
            QVERIFY(*mostOfAPerson(counts) < 1.2 * naiveMost(counts));
        }
    }

    void findsTheRobotOfTheSample()
    {
        NEEDS_SHARED_DATA();
        const auto found = opened(sharedData("models/16_bot") / "bot.csv");
        QCOMPARE(found->robots.size(), std::size_t{1});
        QCOMPARE(found->robots.front().pages, 400);
        QCOMPARE(found->robots.front().submissions, 5000);
        QCOMPARE(english(robotsNote(*found)),
                 std::string("1 visitor looks like a robot: 400 pages, 5,000 of 7,031 submissions."));
        QVERIFY(!found->leavesRobotsOut());
    }

    void namesNoPerson_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("mostPages"); // that a cookie has there
        QTest::newRow("seed") << QStringLiteral("seed") << QStringLiteral("submissions.csv") << 35;
        QTest::newRow("msweb") << QStringLiteral("msweb") << QStringLiteral("train.csv") << 35;
        QTest::newRow("epub") << QStringLiteral("epub") << QStringLiteral("train.csv") << 58;
        QTest::newRow("without the robot") << QStringLiteral("models/16_bot") << QStringLiteral("clean.csv") << 9;
    }

    void namesNoPerson()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(int, mostPages);
        const auto data = sharedData(folder.toUtf8().constData());
        const auto interactions = opened(data / file.toStdString());
        std::size_t most = 0;
        for (std::int32_t cookie = 0; cookie < interactions->strength.rows; ++cookie)
            most = std::max(most, interactions->strength.row(cookie).size());
        QCOMPARE(most, static_cast<std::size_t>(mostPages));
        QVERIFY(interactions->robots.empty());
        QVERIFY(robotsNote(*interactions).empty());
    }

    void leavesOnlyTheRobotOut()
    {
        const auto all = interactionsOf(true, Robots::Keep);
        const auto others = interactionsOf(true, Robots::LeaveOut);
        QCOMPARE(all->robots.size(), std::size_t{1});
        QCOMPARE(all->data->cookieText(all->robots.front().cookie), std::string_view("b"));
        QCOMPARE(&all->training(), &all->strength);
        QVERIFY(others->leavesRobotsOut());
        QVERIFY(others->strength.index == all->strength.index);
        QCOMPARE(others->training().rows, all->strength.rows);
        for (std::int32_t cookie = 0; cookie < all->strength.rows; ++cookie) {
            const HistoryView row = others->training().row(cookie);
            if (cookie == others->robots.front().cookie)
                QCOMPARE(row.size(), std::size_t{0});
            else
                QVERIFY(std::ranges::equal(row.pages, all->strength.row(cookie).pages) &&
                        std::ranges::equal(row.strengths, all->strength.row(cookie).strengths));
        }
        QVERIFY(english(robotsNote(*others)).ends_with("and still gets recommendations."));
        QVERIFY(!interactionsOf(false, Robots::LeaveOut)->leavesRobotsOut());
    }

    void teachesModelsNothing_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < catalogue().size(); ++i)
            QTest::newRow(catalogue()[i].key.data()) << static_cast<int>(i);
    }

    /// A model that leaves the robot out is the one of the data that never had it, and still has lists for it.
    void teachesModelsNothing()
    {
        QFETCH(int, number);
        const ModelEntry& entry = catalogue()[static_cast<std::size_t>(number)];
        const auto never = interactionsOf(false, Robots::Keep);
        const auto leftOut = interactionsOf(true, Robots::LeaveOut);
        const auto kept = interactionsOf(true, Robots::Keep);
        QCOMPARE(never->strength.cols, pages);
        const auto expected = trained(*never, entry);
        const auto actual = trained(*leftOut, entry);
        const auto taught = trained(*kept, entry);
        double worst = 0.0;
        double taughtMoves = 0.0;
        for (std::int32_t person = 0; person < never->strength.rows; ++person) {
            const HistoryView history = never->strength.row(person);
            const auto a = scoresOf(*expected, history);
            const auto b = scoresOf(*actual, history);
            const auto c = scoresOf(*taught, history);
            for (std::size_t page = 0; page < a.size(); ++page) {
                worst = std::max(worst, std::abs(static_cast<double>(a[page] - b[page])));
                taughtMoves = std::max(taughtMoves, std::abs(static_cast<double>(a[page] - c[page])));
            }
        }
        QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
        QVERIFY(taughtMoves > 1e-3 || seedOf(defaultsOf(entry)).has_value());
    }

    void isServedByFoldIn_data() { teachesModelsNothing_data(); }

    void isServedByFoldIn()
    {
        QFETCH(int, number);
        const ModelEntry& entry = catalogue()[static_cast<std::size_t>(number)];
        auto rows = rowsOf(true);
        std::erase_if(rows, [](const SubmissionRow& row) { // leave it something to be recommended
            return row.cookie == "b" && row.page.ends_with('3');
        });
        PipelineOptions options;
        options.join.robots = Robots::LeaveOut;
        const auto interactions = *buildInteractions({tableOf(rows), nullptr}, options, Progress());
        QVERIFY(interactions->leavesRobotsOut());
        const std::int32_t robot = interactions->robots.front().cookie;
        const auto model = trained(*interactions, entry);
        if (entry.key == RandomOptions::key)
            return; // draws by cookie
        const auto top = topNForAll(*model, interactions->strength, 5, Progress());
        QVERIFY(top);
        const auto folded = topNForHistory(*model, interactions->strength.row(robot), 5);
        for (std::size_t rank = 0; rank < folded.size(); ++rank) {
            QCOMPARE(top->pagesOf(robot)[rank], folded[rank].page);
            QVERIFY(std::abs(top->scaledScore(robot, static_cast<std::int32_t>(rank)) - folded[rank].scaledScore) <
                    1e-4);
        }
    }

    void isNotTestedOn()
    {
        const auto interactions = interactionsOf(true, Robots::LeaveOut);
        const auto data = evaluationData(interactions);
        const std::int32_t robot = interactions->robots.front().cookie;
        EvaluateOptions options;
        options.protocol = Protocol::LeaveOneOut;
        const auto plan = planSplit(*data, options);
        QVERIFY(plan);
        QVERIFY(!plan->tested.empty());
        QVERIFY(std::ranges::find(plan->tested, robot) == plan->tested.end());
        const Fold fold = makeFold(*data, *plan, 0);
        QVERIFY(fold.train.rows > 100);
        for (std::int32_t row = 0; row < fold.train.rows; ++row)
            QVERIFY(fold.train.row(row).size() <= 6); // what a person has
        const auto with = planSplit(*evaluationData(interactionsOf(true, Robots::Keep)), options);
        QVERIFY(std::ranges::find(with->tested, robot) != with->tested.end());
    }
};

QTEST_GUILESS_MAIN(TestRobots)
#include "test_robots.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/audience.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/explanation.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"
#include "tests/support/linear_cases.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <cmath>
#include <set>
#include <thread>

using namespace leadlight;

namespace {

Result<std::shared_ptr<const Recommender>> trainAny(const SparseMatrix& strength, const ModelOptions& options,
                                                    const Progress& progress)
{
    std::vector<std::uint16_t> unit;
    std::vector<std::uint16_t> type;
    std::vector<std::string> title;
    for (std::int32_t page = 0; page < strength.cols; ++page) {
        unit.push_back(static_cast<std::uint16_t>(page % 3));
        type.push_back(static_cast<std::uint16_t>(page % 2));
        title.push_back("guide to " + std::string(3, static_cast<char>('a' + page % 7)));
    }
    return trainRecommender(strength, {.unit = unit, .unmappedUnit = 2, .type = type, .title = title}, options,
                            progress);
}

TrainLinear trainerOf(const ModelOptions& options)
{
    return [options](const SparseMatrix& strength, const Progress& progress) {
        return trainAny(strength, options, progress);
    };
}

/// A list is sensible: as long as it can be, unseen pages only, each once, best first, figures that are numbers.
std::string complaintAbout(const std::vector<Recommendation>& list, HistoryView seen, std::int32_t pages, std::size_t n)
{
    const std::size_t unseen = static_cast<std::size_t>(pages) - seen.size();
    if (list.size() != std::min(n, unseen))
        return "it has " + std::to_string(list.size()) + " pages";
    std::set<std::int32_t> listed(seen.pages.begin(), seen.pages.end());
    for (std::size_t rank = 0; rank < list.size(); ++rank) {
        if (list[rank].page < 0 || list[rank].page >= pages || !listed.insert(list[rank].page).second)
            return "page " + std::to_string(list[rank].page) + " is seen, listed twice or none";
        if (!std::isfinite(list[rank].score) || !(list[rank].scaledScore >= 0.0 && list[rank].scaledScore <= 1.0))
            return "page " + std::to_string(list[rank].page) + " has a score that is no number in its range";
        if (rank > 0 && list[rank].score > list[rank - 1].score)
            return "it is not best first";
    }
    return {};
}

void addModels()
{
    QTest::addColumn<ModelOptions>("options");
    for (const ModelEntry& entry : catalogue())
        for (const Strength strength : {Strength::Default, Strength::Binary, Strength::Log, Strength::Weighted}) {
            ModelOptions options{entry.defaults, strength};
            if (auto* als = std::get_if<AlsOptions>(&options.settings)) {
                als->factors = 8;
                als->iterations = 4;
            }
            if (auto* knn = std::get_if<ItemKnnOptions>(&options.settings))
                knn->weighting = strength == Strength::Log ? KnnWeighting::Bm25 : KnnWeighting::Cosine;
            if (auto* cease = std::get_if<CeaseOptions>(&options.settings))
                cease->mix = strength == Strength::Weighted ? 0.5 : 0.0;
            QTest::newRow(english(describe(options)).append(strength == Strength::Default ? " by default" : "").c_str())
                << options;
        }
}

} // namespace

/// What holds for every model, whatever the data.
class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsHardCases_data() { addModels(); }

    void standsHardCases()
    {
        QFETCH(const ModelOptions, options);
        for (const auto& [name, dense] : hardCases()) {
            SparseMatrix known = sparseOf(dense);
            if (known.nonZeros() > 3)
                known.value[1] = 0.0F; // a pair whose types all weigh 0
            const auto model = trainAny(known, options, Progress());
            if (known.rows == 0) {
                QVERIFY2(!model && model.error().kind == ErrorKind::Usage, name.c_str());
                continue;
            }
            QVERIFY2(model, name.c_str());
            const auto top = topNForAll(**model, known, 3, Progress());
            QVERIFY2(top, name.c_str());
            for (std::int32_t cookie = 0; cookie < known.rows; ++cookie) {
                const HistoryView seen = known.row(cookie);
                for (const auto& list : {listOf(*top, cookie), topNForCookie(**model, known, cookie, 3),
                                         topNForHistory(**model, seen, 3)}) {
                    const std::string complaint = complaintAbout(list, seen, known.cols, 3);
                    QVERIFY2(complaint.empty(),
                             (name + ", cookie " + std::to_string(cookie) + ": " + complaint).c_str());
                }
                for (const auto& reasons : explainScores(**model, seen, std::vector<std::int32_t>{0, known.cols - 1}))
                    for (const Explanation& reason : reasons)
                        QVERIFY2(std::isfinite(reason.amount) && std::abs(reason.share) <= 1.0, name.c_str());
            }
            const std::string complaint = complaintAbout(topNForHistory(**model, {}, 3), {}, known.cols, 3);
            QVERIFY2(complaint.empty(), (name + ", an empty history: " + complaint).c_str());
            const PopularPages popular(known, {});
            QVERIFY2(audienceOf({**model, known, popular}, {.pages = {0}, .lowestRank = 3}, Progress()), name.c_str());
        }
    }

    void isTheSameOnAnyThreads_data() { addModels(); }

    void isTheSameOnAnyThreads()
    {
        QFETCH(const ModelOptions, options);
        QVERIFY(sameOnAnyThreads(trainerOf(options), randomStrengths(700, 120, 6.0, 5)));
    }

    void obeysCancel_data() { addModels(); }

    void obeysCancel()
    {
        QFETCH(const ModelOptions, options);
        const SparseMatrix strength = randomStrengths(700, 120, 6.0, 5);
        QVERIFY(stopsWhenCancelled(trainerOf(options), strength));
        // In the middle of it, from the first report on.
        std::stop_source stop;
        bool reported = false;
        const auto model = trainAny(strength, options, Progress(stop.get_token(), [&](double, const Phrase&) {
                                        reported = true;
                                        stop.request_stop();
                                    }));
        QCOMPARE(model.has_value(), !reported);
        QVERIFY(model || model.error().kind == ErrorKind::Cancelled);
        QVERIFY(reported || entryOf(options.settings).baseline); // baselines are done at once
    }

    void endsWellWheneverItIsCancelled_data() { addModels(); }

    /// A cancel from another thread at any moment leaves a whole model or Cancelled, nothing else.
    void endsWellWheneverItIsCancelled()
    {
        QFETCH(const ModelOptions, options);
        const SparseMatrix strength = randomStrengths(700, 120, 6.0, 5);
        const auto whole = trainAny(strength, options, Progress());
        QVERIFY(whole);
        for (int wait = 1; wait < 100'000; wait *= 4) {
            std::stop_source stop;
            std::jthread canceller([&stop, wait] {
                for (std::atomic<int> count = 0; count < wait; ++count) {
                }
                stop.request_stop();
            });
            const auto model = trainAny(strength, options, Progress(stop.get_token(), {}));
            if (model)
                QCOMPARE(scoresOf(**model, strength.row(1)), scoresOf(**whole, strength.row(1)));
            else
                QCOMPARE(model.error().kind, ErrorKind::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"

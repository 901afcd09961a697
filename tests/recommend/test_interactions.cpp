// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/interactions.h"
#include "model/recommend/strength_transform.h"
#include "tests/support/tables.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace leadlight;

namespace {

std::shared_ptr<const Dataset> datasetOf(const std::vector<SubmissionRow>& rows, const JoinOptions& options = {},
                                         const std::vector<MappingRow>& mapping = {{"a", "/p"}, {"b", "/q"}})
{
    return *joinTables(tableOf(rows), mappingOf(mapping), options, {});
}

SparseMatrix weighed(const std::vector<SubmissionRow>& rows, const WeighOptions& options)
{
    return (*weigh(datasetOf(rows), options, {}))->strength;
}

} // namespace

/// Strength = type weight x submissions, summed over the rows of a (cookie, page) pair.
class TestInteractions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultWeights_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("weight");
        // numbers.md section 2.1, in the spellings of the exports.
        const auto row = [](const char* type, double weight) {
            QTest::newRow(type) << QString::fromUtf8(type) << weight;
        };
        row("Unspecified", 1.0);
        row("None", 1.0);
        row("Gated Best Practice Forms", 1.0);
        row("Gated Infographics Forms", 1.0);
        row("Gated Analyst Report Forms", 2.0);
        row("Gated Ebook Forms", 2.0);
        row("Gated eBook Form", 2.0);
        row("Gated Webinar Forms", 2.0);
        row("webinar", 2.0);
        row("Gated Case Study Forms", 2.0);
        row("Case Studies", 2.0);
        row("Gated Solution Brief Forms", 2.0);
        row("Gated Whitepaper Forms", 2.0);
        row("White Paper", 2.0);
        row("DemoNow", 2.5);
        row("Gated Demo Now Forms", 2.5);
        row("Get Pricing", 3.0);
        row("get-pricing", 3.0);
        row("Something new", 1.0);
        row("", 1.0);
    }

    void defaultWeights()
    {
        QFETCH(const QString, type);
        QFETCH(const double, weight);
        const std::string text = type.toStdString();
        const WeighOptions options = defaultTypeWeights({text});
        QCOMPARE(options.typeWeights.size(), std::size_t(1));
        QCOMPARE(options.typeWeights.at(text), weight);
    }

    void sumsTheRowsOfAPair()
    {
        const std::vector<SubmissionRow> rows{{"c2", "ebook", "/q", 3},   {"c1", "webinar", "/q", 1},
                                              {"c1", "ebook", "/p", 2},   {"c1", "webinar", "/p", 4},
                                              {"c1", "webinar", "/p", 4}, {"c3", "unheard of", "/p", 5}};
        const SparseMatrix strength = weighed(rows, {{{"ebook", 2.0}, {"webinar", 0.5}}});
        QCOMPARE(strength.rows, 3);
        QCOMPARE(strength.cols, 2);
        QCOMPARE(strength.start, (std::vector<std::int64_t>{0, 2, 3, 4}));
        QCOMPARE(strength.index, (std::vector<std::int32_t>{0, 1, 1, 0}));
        QCOMPARE(strength.value, (std::vector<float>{8.0F, 0.5F, 6.0F, 5.0F})); // a type not listed weighs 1
    }

    void keepsTheLastDayOfAPair()
    {
        const auto table = std::make_shared<SubmissionTable>(*tableOf({{"c", "ebook", "/p", 1},
                                                                       {"c", "ebook", "/q", 1},
                                                                       {"c", "ebook", "/p", 1},
                                                                       {"d", "ebook", "/q", 1},
                                                                       {"d", "ebook", "/q", 1}}));
        const auto strengthOf = [&] {
            return (*weigh(*joinTables(table, mappingOf({{"a", "/p"}}), {}, {}), {}, {}))->strength;
        };
        QVERIFY(strengthOf().day.empty());
        table->day = {12, 11, 10, INT32_MIN, INT32_MIN};
        const SparseMatrix dated = strengthOf();
        QCOMPARE(dated.day, (std::vector<std::int32_t>{12, 11, INT32_MIN}));
        QCOMPARE(dated.row(1).days.front(), INT32_MIN);
    }

    void doesNotDependOnTheOrderOfRows()
    {
        std::vector<SubmissionRow> rows = randomRows(11, 5000, 90, 40);
        const SparseMatrix forward = weighed(rows, {{{"type 1", 2.5}, {"type 2", 0.1}, {"type 3", 1.0 / 3.0}}});
        std::ranges::reverse(rows);
        const SparseMatrix backward = weighed(rows, {{{"type 1", 2.5}, {"type 2", 0.1}, {"type 3", 1.0 / 3.0}}});
        QCOMPARE(backward.start, forward.start);
        QCOMPARE(backward.index, forward.index);
        QCOMPARE(backward.value, forward.value);
    }

    void countsAFannedOutRowTwice()
    {
        JoinOptions fanout;
        fanout.conflicts = ConflictRule::Fanout;
        const auto data = datasetOf({{"c", "ebook", "/p", 3}}, fanout, {{"a", "/p"}, {"b", "/p"}});
        QCOMPARE((*weigh(data, {}, {}))->strength.value, std::vector<float>{6.0F});
    }

    void standsHugeCountsAndZeroWeights()
    {
        const SparseMatrix strength =
            weighed({{"c", "ebook", "/p", 1'000'000'000}, {"c", "ebook", "/p", 1'000'000'000}, {"c", "void", "/q", 7}},
                    {{{"ebook", 3.0}, {"void", 0.0}}});
        QCOMPARE(strength.value, (std::vector<float>{6e9F, 0.0F})); // the pair stays: it is known
    }

    void refusesWeightsThatAreNone()
    {
        const auto data = datasetOf({{"c", "ebook", "/p", 1}});
        for (const double weight : {-1.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
            const auto result = weigh(data, {{{"ebook", weight}}}, {});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::Usage);
            QVERIFY(english(result.error().what).find("ebook") != std::string::npos);
        }
    }

    void obeysCancel()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = weigh(datasetOf({{"c", "ebook", "/p", 1}}), {}, Progress(stop.get_token(), {}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    void transformsStrengths()
    {
        QCOMPARE(transformedStrength(5.0F, Strength::Binary), 1.0F);
        QCOMPARE(transformedStrength(0.0F, Strength::Binary), 0.0F);
        QCOMPARE(transformedStrength(5.0F, Strength::Log), std::log(6.0F));
        QCOMPARE(transformedStrength(0.0F, Strength::Log), 0.0F);
        QCOMPARE(transformedStrength(5.0F, Strength::Weighted), 5.0F);
        QVERIFY(std::isfinite(transformedStrength(3e9F, Strength::Log)));
    }
};

QTEST_GUILESS_MAIN(TestInteractions)
#include "test_interactions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What rules cost on hidden pages, against a naive ranking of the same folds; without rules the scorecard's figures.
#include "model/describe/price_words.h"
#include "model/evaluate/rule_price.h"
#include "model/evaluate/scorecard.h"
#include "model/evaluate/unit_service.h"
#include "model/recommend/unit_figures.h"
#include "model/stages/pipeline.h"
#include "model/stages/rule_suggestions.h"
#include "tests/support/matrices.h"
#include "tests/support/naive_rules.h"
#include "tests/support/tables.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);

std::shared_ptr<const Interactions> sample()
{
    static const auto interactions = [] {
        const auto data = joinTables(tableOf(randomRows(5, 900, 150, 40)), mappingOf(randomMapping(5, 40, 5)), {}, {});
        return weigh(*data, {}, {});
    }();
    return *interactions;
}

EvaluateOptions quick()
{
    EvaluateOptions options;
    options.protocol = Protocol::LeaveOneOut;
    options.repeats = 2;
    options.resamples = 200;
    options.seedRuns = 1;
    options.inSample = false;
    return options;
}

ModelOptions ease()
{
    return {EaseOptions{}, Strength::Binary};
}

std::shared_ptr<const RulePrice> priced(const RuleOptions& written, const ModelOptions& model = ease())
{
    const auto trained = train(sample(), model, {});
    const auto rules = rulesFor(*sample()->data, written);
    const auto price = priceOfRules(
        {.model = *trained, .evidence = {}, .before = nullptr, .after = *rules, .options = quick()}, Progress());
    return price ? *price : nullptr;
}

Result<std::shared_ptr<const Scorecard>> cardOf(const ModelOptions& model)
{
    EvaluateRequest request;
    request.interactions = sample();
    request.models = {model};
    request.current = model;
    request.options = quick();
    return evaluateModels(request, Progress());
}

/// HR@10 by ranking each fold's cases naively: closed pages left out, boosted scores, pins first, counts by walking.
double naiveFound(const Rules& rules, const ModelOptions& options)
{
    const auto data = evaluationData(sample());
    const auto plan = planSplit(*data, quick());
    double found = 0.0;
    int cases = 0;
    for (int which = 0; which < plan->folds(); ++which) {
        const Fold fold = makeFold(*data, *plan, which);
        const auto model = trainRecommender(fold.train, data->pageFacts(), options, Progress());
        const PopularPages popular(fold.train, data->pageFacts());
        const AdviceInput input{**model, fold.train, popular, {}, &rules};
        for (std::int32_t c = 0; c < fold.cases(); ++c) {
            const HistoryView history = fold.known.row(c);
            const auto scores = scoresOf(**model, history);
            const double range = static_cast<double>(*std::ranges::max_element(scores)) -
                                 static_cast<double>(*std::ranges::min_element(scores));
            std::vector<std::pair<float, std::int32_t>> order;
            for (std::int32_t page = 0; page < data->pages(); ++page)
                if (std::ranges::find(history.pages, page) == history.pages.end() && naiveOpen(input, history, page)) {
                    const auto pin = std::ranges::find(rules.pins, page);
                    const auto pinned = static_cast<float>(1e6 - static_cast<double>(pin - rules.pins.begin()));
                    order.emplace_back(
                        pin != rules.pins.end()
                            ? pinned
                            : static_cast<float>(static_cast<double>(scores[static_cast<std::size_t>(page)]) +
                                                 rules.boostOf(page) * range),
                        page);
                }
            std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<float, std::int32_t>::first);
            std::vector<std::int32_t> count(data->units.size(), 0);
            std::set<std::int32_t> list;
            for (const auto& [score, page] : order) {
                auto& taken = count[rules.unit[static_cast<std::size_t>(page)]];
                if (list.size() < 10 &&
                    (rules.most.empty() || taken < rules.most[rules.unit[static_cast<std::size_t>(page)]])) {
                    ++taken;
                    list.insert(page);
                }
            }
            for (const auto page : fold.heldOf(c))
                found += list.contains(page) ? 1.0 : 0.0;
            ++cases;
        }
    }
    return found / cases;
}

} // namespace

class TestRulePrice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheScorecardsFigure()
    {
        for (const ModelOptions& model :
             {ease(), ModelOptions{AlsOptions{}, Strength::Weighted}, ModelOptions{Rp3betaOptions{}}}) {
            const auto card = cardOf(model);
            QVERIFY(card);
            const auto price = priced({.excludePages = {"/nowhere"}}, model);
            QVERIFY(price);
            const auto at = *(*card)->current;
            const Estimate& expected = (*card)->models[at].metric[hitRate];
            QCOMPARE(price->before.found.mean, expected.mean);
            QVERIFY(std::abs(price->before.found.low - expected.low) < 1e-12);
            QVERIFY(std::abs(price->before.found.high - expected.high) < 1e-12);
            QCOMPARE(price->before.coverage, (*card)->evaluation->models[at].coverage);
            QCOMPARE(price->before.unitMix, unitShares(*(*card)->evaluation, (*card)->evaluation->models[at].unitMix));
            // Rules of no effect cost nothing.
            QCOMPARE(price->after.found.mean, price->before.found.mean);
            QCOMPARE(price->found.mean, 0.0);
            QCOMPARE(price->changed, 0);
            QVERIFY(!price->found.clear);
        }
    }

    void agreesWithANaiveRanking_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 6; ++which)
            QTest::newRow(std::to_string(which).c_str()) << which;
    }

    void agreesWithANaiveRanking()
    {
        QFETCH(const int, which);
        const Dataset& data = *sample()->data;
        const std::string unit = data.businessUnits.front();
        const std::string page(data.pageText(3));
        const std::array<RuleOptions, 6> cases{
            RuleOptions{.excludeUnits = {unit}},
            RuleOptions{.pinPages = {page, std::string(data.pageText(7))}},
            RuleOptions{.boostUnits = {{unit, 0.3}}},
            RuleOptions{.mostPerUnit = 1},
            RuleOptions{.onlyNewUnits = true},
            RuleOptions{.boostPages = {{page, -0.4}}, .mostPerUnit = 2, .leastSubmissions = 3}};
        const RuleOptions& written = cases[static_cast<std::size_t>(which)];
        const auto price = priced(written);
        QVERIFY(price);
        const auto rules = rulesFor(data, written);
        QVERIFY(std::abs(price->after.found.mean - naiveFound(**rules, ease())) < 1e-9);
        QVERIFY(std::abs(price->before.found.mean - naiveFound(*rulesFor(data, {}).value(), ease())) < 1e-9);
        QVERIFY(std::abs(price->found.mean - (price->after.found.mean - price->before.found.mean)) < 1e-12);
        QVERIFY(price->found.low <= price->found.mean && price->found.mean <= price->found.high);
        QVERIFY(price->changed > 0 && price->changed <= price->lists);
    }

    /// At least so many of a unit: the list of ten has them wherever there are so many.
    void atLeastCostsToo()
    {
        const std::string unit = sample()->data->businessUnits.front();
        const auto price = priced({.leastOfUnits = {{unit, 4}}});
        QVERIFY(price);
        QVERIFY(price->after.unitMix[0] > price->before.unitMix[0]);
        QVERIFY(!priceWords(*price).empty());
    }

    void comparesWithRulesInForce()
    {
        const auto trained = train(sample(), ease(), {});
        const auto rules = [](const RuleOptions& options) { return *rulesFor(*sample()->data, options); };
        const std::string unit = sample()->data->businessUnits.front();
        const auto first = rules({.excludeUnits = {unit}});
        const auto both = rules({.excludeUnits = {unit}, .mostPerUnit = 1});
        const auto price = priceOfRules({*trained, {}, first, both, quick()}, Progress());
        QVERIFY(price);
        QCOMPARE((*price)->before.found.mean, priced({.excludeUnits = {unit}})->after.found.mean);
        QCOMPARE((*price)->after.found.mean, priced({.excludeUnits = {unit}, .mostPerUnit = 1})->after.found.mean);
    }

    /// What is tried beside what is in force, and how the price reads.
    void rulesToTryAreSuggestedAndPriced()
    {
        const auto analysis = analyse(*train(sample(), ease(), {}), Progress());
        QVERIFY(analysis);
        const Dataset& data = *sample()->data;
        RuleChoices choices;
        const auto suggested = suggestedRules(**analysis, choices, nullptr);
        QVERIFY(suggested.size() >= 4);
        for (const SingleRule& rule : suggested)
            QVERIFY(rule.isComplete() && !english(ruleWords(rule, &data)).empty());
        const auto unmapped = std::ranges::find(suggested, RuleKind::ExcludeUnit, &SingleRule::kind);
        QVERIFY(unmapped != suggested.end());
        QCOMPARE(english(ruleWords(*unmapped, &data)), std::string("Leave out pages without a business unit"));
        choices = choices.with(*unmapped);
        const auto others = suggestedRules(**analysis, choices, nullptr);
        QVERIFY(std::ranges::find(others, *unmapped) == others.end());
        const auto before = rulesToTry(data, {}, nullptr);
        const auto after = rulesToTry(data, choices, nullptr);
        QVERIFY(before && after && !(*before)->any());
        QCOMPARE((*after)->closed, (*rulesFor(data, {.excludeUnits = {"Unmapped"}}))->closed);
        const auto price = priceOfRules({(*analysis)->model, {}, *before, *after, quick()}, Progress());
        QVERIFY(price);
        QCOMPARE((*price)->found.mean, priced({.excludeUnits = {"Unmapped"}})->found.mean);
        const std::string line = english(priceLine(**price));
        QVERIFY2(line.find("of 100") != std::string::npos && line.find(" pages shown") != std::string::npos,
                 line.c_str());
        const auto rows = mixRows(**price, data, 3);
        QCOMPARE(rows.size(), std::size_t{4});
        QVERIFY(rows[2].others > 1 && rows[0].before >= rows[1].before);
        QVERIFY(rows.back().unmapped && rows.back().before > 0.0 && rows.back().after == 0.0);
        double all = 0.0;
        for (const MixRow& row : rows)
            all += row.after;
        QVERIFY(std::abs(all - 1.0) < 1e-9);
        // Of all places in the lists, as the page of business units says.
        const auto figures = unitFigures(*sample(), (*analysis)->recommendations, Progress());
        QVERIFY(figures && std::abs(rows.back().before - figures->back().recommendedShare) < 1e-12);
    }

    void unitsAddUp()
    {
        const auto card = cardOf(ease());
        QVERIFY(card);
        const auto at = *(*card)->current;
        const auto services = unitServices(*card, at, Progress());
        QVERIFY(services);
        QVERIFY(std::abs((*services)->all.mean - (*card)->models[at].metric[hitRate].mean) < 1e-12);
        double found = 0.0;
        std::int64_t pairs = 0;
        const Evaluation& evaluation = *(*card)->evaluation;
        for (const UnitService& unit : (*services)->units) {
            double own = 0.0;
            std::int64_t ownPairs = 0;
            std::set<std::int32_t> cookies;
            for (std::size_t p = 0; p < evaluation.held.size(); ++p)
                if (evaluation.data->pageUnit[static_cast<std::size_t>(evaluation.held[p].page)] == unit.unit) {
                    own += static_cast<double>(evaluation.models[at].found[p]);
                    ++ownPairs;
                    cookies.insert(evaluation.held[p].slot);
                }
            QCOMPARE(unit.pairs, ownPairs);
            QCOMPARE(unit.cookies, std::ssize(cookies));
            QVERIFY(std::abs(unit.found.mean - own / static_cast<double>(ownPairs)) < 1e-12);
            QVERIFY(unit.found.low <= unit.found.mean && unit.found.mean <= unit.found.high);
            QVERIFY(std::abs(unit.versusMean.mean - (unit.found.mean - (*services)->all.mean)) < 1e-9);
            found += own;
            pairs += ownPairs;
        }
        QVERIFY(std::abs(found / static_cast<double>(pairs) - (*services)->all.mean) < 1e-12);
        const auto last = (*services)->units.back();
        const auto& units = (*services)->units;
        QCOMPARE(last.unit, evaluation.data->unmappedUnit);
        for (std::size_t i = 0; i + 2 < units.size(); ++i)
            QVERIFY(units[i].found.mean <= units[i + 1].found.mean ||
                    units[i].versusMean.clear != units[i + 1].versusMean.clear);
    }

    /// Found never in one unit, always in the others: only the interval decides whether it is said.
    void claimsOnlyWhatTheIntervalCarries_data()
    {
        QTest::addColumn<int>("cookies");
        QTest::addColumn<bool>("claimed");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("many") << 200 << true << QByteArray("0 of 100 hidden pages are found, ");
        // Of 27 nothing can be said of 100.
        QTest::newRow("27") << 27 << true << QByteArray("none of 27 tested pages is found, in 100 that is ");
        QTest::newRow("two") << 2 << false << QByteArray();
        QTest::newRow("three: without spread, and yet too few") << 3 << false << QByteArray();
    }

    void claimsOnlyWhatTheIntervalCarries()
    {
        QFETCH(const int, cookies);
        QFETCH(const bool, claimed);
        QFETCH(const QByteArray, found);
        auto data = std::make_shared<EvaluationData>();
        data->units = {"Cloud", "Infrastructure", "Unmapped"};
        data->unmappedUnit = 2;
        data->pageUnit = {0, 1, 2};
        auto evaluation = std::make_shared<Evaluation>();
        evaluation->data = data;
        evaluation->options.resamples = 500;
        evaluation->models.resize(1);
        for (int cookie = 0; cookie < 3 * cookies; ++cookie) {
            evaluation->plan.tested.push_back(cookie);
            const std::int32_t page = cookie % 3;
            evaluation->held.push_back({cookie, page});
            evaluation->models[0].found.push_back(page == 0 ? 1.0F : page == 2 ? 0.0F : cookie % 2 == 0 ? 1.0F : 0.0F);
        }
        auto card = std::make_shared<Scorecard>();
        card->evaluation = evaluation;
        const auto services = unitServices(card, 0, Progress());
        QVERIFY(services);
        QCOMPARE((*services)->units.size(), 3U);
        QCOMPARE((*services)->units.front().unit, 1);
        QCOMPARE((*services)->units.back().unit, 2);
        const std::string words = english(unitServiceWords(**services));
        QVERIFY2((words.find("Cloud is served worst") == std::string::npos), words.c_str());
        QCOMPARE(words.find("served clearly worse than all") != std::string::npos, true);
        // Now the unit itself.
        for (std::size_t p = 0; p < evaluation->held.size(); ++p)
            evaluation->models[0].found[p] = evaluation->held[p].page == 1 ? 0.0F : 1.0F;
        const auto again = unitServices(card, 0, Progress());
        const std::string claim = english(unitServiceWords(**again));
        QVERIFY2((claim.find("Infrastructure is served worst: " + found.toStdString()) != std::string::npos) == claimed,
                 claim.c_str());
        QCOMPARE(claim.find("too few") != std::string::npos, !claimed);
        // Nothing is found of any cookie's pages; the interval says all the same how few they are.
        QVERIFY((*again)->units.front().found.low == 0.0 && (*again)->units.front().found.high > 0.0);
        QVERIFY((*again)->units.front().found.high < 4.0 / (cookies + 4.0));
    }

    void figuresAndAffinity()
    {
        const auto trained = train(sample(), ease(), {});
        const auto rules =
            rulesFor(*sample()->data, {},
                     {.leftOutCookies = std::vector<std::string>{std::string(sample()->data->cookieText(4))}});
        const auto lists = adviceForAll(adviceInput(**trained, {}, rules->get()), 10, Progress());
        QVERIFY(lists);
        const Dataset& data = *sample()->data;
        const auto figures = *unitFigures(*sample(), *lists, Progress());
        const Affinity affinity = *affinityOf(data, sample()->strength, *lists, Progress());
        std::stop_source stop;
        stop.request_stop();
        const Progress stopped(stop.get_token(), {});
        QVERIFY(unitFigures(*sample(), *lists, stopped).error().kind == ErrorKind::Cancelled);
        QVERIFY(affinityOf(data, sample()->strength, *lists, stopped).error().kind == ErrorKind::Cancelled);
        double places = 0.0;
        std::vector<double> all(data.businessUnits.size(), 0.0);
        for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
            for (const auto& page : listOf(*lists, cookie)) {
                all[data.pageBusinessUnit[static_cast<std::size_t>(page.page)]] += 1.0;
                places += 1.0;
            }
        double submissions = 0.0;
        double recommended = 0.0;
        for (std::size_t row = 0; row < data.businessUnits.size(); ++row) {
            std::vector<double> own(data.businessUnits.size(), 0.0);
            double sum = 0.0;
            std::int64_t reach = 0;
            std::int64_t popularOnly = 0;
            std::int64_t taken = 0;
            for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
                const auto pages = sample()->strength.row(cookie).pages;
                taken += std::ranges::count(pages, row, [&](std::int32_t page) -> std::size_t {
                    return data.pageBusinessUnit[static_cast<std::size_t>(page)];
                });
                if (std::ranges::none_of(pages, [&](std::int32_t page) {
                        return data.pageBusinessUnit[static_cast<std::size_t>(page)] == row;
                    }))
                    continue;
                ++reach;
                popularOnly += !lists->hasEvidence(cookie) && cookie != 4 ? 1 : 0;
                for (const auto& page : listOf(*lists, cookie)) {
                    own[data.pageBusinessUnit[static_cast<std::size_t>(page.page)]] += 1.0;
                    sum += 1.0;
                }
            }
            QCOMPARE(figures[row].reach, reach);
            QCOMPARE(figures[row].taken, taken);
            QCOMPARE(figures[row].takenShare,
                     static_cast<double>(taken) / static_cast<double>(sample()->strength.nonZeros()));
            QCOMPARE(figures[row].popularOnly, popularOnly);
            QCOMPARE(figures[row].recommended, static_cast<std::int64_t>(all[row]));
            submissions += figures[row].submissionsShare;
            recommended += figures[row].recommendedShare;
            for (std::size_t column = 0; column < own.size(); ++column) {
                QCOMPARE(affinity.pages.at(row, column), own[column]);
                QVERIFY(std::abs(affinity.share.at(row, column) - own[column] / sum) < 1e-12);
                QVERIFY(std::abs(affinity.lift.at(row, column) - own[column] / sum / (all[column] / places)) < 1e-9);
            }
        }
        QVERIFY(std::abs(submissions - 1.0) < 1e-9 && std::abs(recommended - 1.0) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestRulePrice)
#include "test_rule_price.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Lists under rules against the definition in ruled_lists.h, written down again without any of its short cuts.
#include "model/recommend/als/factor_ranking.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/ruled_lists.h"
#include "tests/support/matrices.h"
#include "tests/support/naive_rules.h"

#include <QTest>
#include <numeric>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// With the scores, or without where these differ in their last digit with the number of cookies that are scored at
/// once.
QByteArray textOf(const NaiveList& list, bool scores = true)
{
    QByteArray out;
    for (const NaivePage& page : list)
        out += QByteArray::number(page.page) +
               (page.basis == Basis::Personal  ? "+"
                : page.basis == Basis::Popular ? "p"
                                               : "r") +
               (scores ? QByteArray::number(static_cast<double>(page.score)) : QByteArray()) + ' ';
    return out;
}

QByteArray textOf(const TopN& top, std::int32_t row, bool scores = true)
{
    NaiveList out;
    for (const Recommendation& page : listOf(top, row))
        out.push_back({page.page, page.score, page.basis});
    return textOf(out, scores);
}

std::vector<float> scoresOfCookie(const Recommender& model, const SparseMatrix& known, std::int32_t cookie)
{
    std::vector<float> out(static_cast<std::size_t>(model.pages()));
    model.scoreCookies(known, cookie, {out.data(), 1, model.pages(), model.pages()}, Progress());
    return out;
}

void addModels()
{
    QTest::addColumn<QString>("model");
    for (const ModelEntry& entry : catalogue())
        QTest::newRow(std::string(entry.key).c_str()) << QString::fromUtf8(entry.key.data());
}

} // namespace

class TestRuledLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAsDefined_data() { addModels(); }

    void listsAsDefined()
    {
        QFETCH(const QString, model);
        const bool scores = model != QStringLiteral("als");
        RandomRules random(7);
        for (const std::uint64_t seed : {3U, 4U}) {
            const RuledModel trained(randomStrengths(60, 40, 2.5, seed), quickModel(model.toStdString()));
            QVERIFY(trained.model);
            for (int round = 0; round < 60; ++round) {
                const Rules rules = random.next(trained, 60);
                if (!rules.any())
                    continue;
                const EvidenceOptions evidence = random.evidence();
                const AdviceInput input = trained.input(rules, evidence);
                const std::int32_t n = random.below(3) == 0 ? 40 : random.below(12) + 1;
                const auto top = adviceForAll(input, n, Progress());
                QVERIFY(top);
                for (std::int32_t cookie = 0; cookie < trained.known.rows; ++cookie) {
                    QCOMPARE(textOf(adviceForCookie(input, cookie, n), 0, scores), textOf(*top, cookie, scores));
                    QCOMPARE(top->isLeftOut(cookie), rules.leavesOut(cookie));
                    if (rules.leavesOut(cookie)) {
                        QCOMPARE(top->lengthOf(cookie), 0);
                        continue;
                    }
                    const HistoryView history = trained.known.row(cookie);
                    const auto naive =
                        naiveRuledList(input, history, scoresOfCookie(*trained.model, trained.known, cookie),
                                       static_cast<std::size_t>(n));
                    QCOMPARE(textOf(*top, cookie, scores), textOf(naive.list, scores));
                    if (top->byEvidence)
                        QCOMPARE(top->hasEvidence(cookie), naive.evidence);
                    if (model == QStringLiteral("als") || model == QStringLiteral("random"))
                        continue; // scores of a trained cookie are not those of its history folded in
                    QCOMPARE(textOf(adviceForHistories(input, {&history, 1}, n), 0), textOf(naive.list));
                }
            }
        }
    }

    /// Where nothing is imposed, the lists are the very same as without rules, and so they are with rules of no effect.
    void rulesWithoutEffect_data() { addModels(); }

    void rulesWithoutEffect()
    {
        QFETCH(const QString, model);
        const RuledModel trained(randomStrengths(80, 30, 3.0, 9), quickModel(model.toStdString()));
        Rules nothing;
        nothing.unit = trained.unit;
        nothing.unmappedUnit = trained.unmapped;
        QVERIFY(!nothing.any());
        Rules loose = nothing;
        loose.most.assign(trained.units, 30);
        loose.least.assign(trained.units, 0);
        QVERIFY(loose.any());
        for (const EvidenceOptions evidence : {EvidenceOptions{}, EvidenceOptions{0.2, Fill::None}}) {
            const AdviceInput plain{*trained.model, trained.known, *trained.popular, evidence};
            const auto expected = adviceForAll(plain, 10, Progress());
            const auto same = adviceForAll(trained.input(nothing, evidence), 10, Progress());
            const auto ruled = adviceForAll(trained.input(loose, evidence), 10, Progress());
            QVERIFY(expected && same && ruled);
            for (std::int32_t cookie = 0; cookie < trained.known.rows; ++cookie) {
                QCOMPARE(textOf(*same, cookie), textOf(*expected, cookie));
                QCOMPARE(textOf(*ruled, cookie), textOf(*expected, cookie));
            }
        }
    }

    /// Masks and boosts inside the ranking by bounds: the same as by all scores.
    void byFactors()
    {
        const RuledModel trained(randomStrengths(1500, 3000, 8.0, 12), quickModel("als"));
        QVERIFY(trained.model && trained.model->factors());
        if (byte_products::available) // else all scores are computed anyway
            QVERIFY(FactorRanking(*trained.model->factors()).pays(trained.known, 10));
        RandomRules random(5);
        int ruled = 0;
        for (int round = 0; round < 30 && ruled < 8; ++round) {
            Rules rules = random.next(trained, 1500);
            rules.most.clear();
            rules.least.clear();
            rules.language.clear();
            rules.onlyNewUnits = false;
            if (!rules.actOnPages())
                continue;
            ++ruled;
            const AdviceInput input = trained.input(rules, {});
            const auto top = adviceForAll(input, 10, Progress());
            QVERIFY(top);
            for (std::int32_t cookie = 0; cookie < trained.known.rows; cookie += 7)
                QCOMPARE(textOf(*top, cookie, false), textOf(adviceForCookie(input, cookie, 10), 0, false));
        }
        QVERIFY(ruled >= 8);
    }

    void countsWhatCannotBeMet()
    {
        const RuledModel trained(randomStrengths(60, 40, 3.0, 3), quickModel("rp3beta"));
        Rules rules;
        rules.unit = trained.unit;
        rules.unmappedUnit = trained.unmapped;
        rules.closed.assign(40, 0);
        std::int32_t open = 0;
        for (std::size_t page = 0; page < 40; ++page) // two pages of unit 1 stay
            if (trained.unit[page] == 1 && ++open > 2)
                rules.closed[page] = 1;
        rules.least = {0, 3, 0, 0};
        rules.leftOut.assign(60, 0);
        rules.leftOut[5] = 1;
        const auto top = adviceForAll(trained.input(rules, {}), 10, Progress());
        QVERIFY(top);
        const UnmetRules unmet = unmetRules(rules, *top);
        QCOMPARE(unmet.leftOut, 1);
        QCOMPARE(unmet.lists, 59);
        QCOMPARE(unmet.least.size(), 1U);
        QCOMPARE(unmet.least[0].unit, 1);
        QCOMPARE(unmet.least[0].lists, 59);
        QCOMPARE(unmet.shorter, 0);
        QCOMPARE(std::ranges::count(withoutEvidence(trained.input(rules, {}), *top), 5), 0);
        rules.closed.assign(40, 1);
        const auto none = adviceForAll(trained.input(rules, {}), 10, Progress());
        QCOMPARE(unmetRules(rules, *none).empty, 59);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = adviceForAll(trained.input(rules, {}), 10, Progress(stop.get_token(), {}));
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRuledLists)
#include "test_ruled_lists.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: what is saved comes back to the bit.
#include "model/base/phrase_bytes.h"
#include "model/recommend/catalogue.h"
#include "model/runs/run_history.h"
#include "tests/support/matrices.h"
#include "tests/support/session_work.h"

#include <bit>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

bool sameBits(std::span<const float> one, std::span<const float> other)
{
    return std::ranges::equal(std::as_bytes(one), std::as_bytes(other));
}

} // namespace

class TestSessionFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phrasesComeBack();
    void modelsComeBack_data();
    void modelsComeBack();
    void anythingElseIsNoModel();
    void aStudyComesBack_data();
    void aStudyComesBack();
    void comparisonsKeepWhen();
    void choicesComeBackByName();
    void resultsOfBeforeComeBack_data();
    void resultsOfBeforeComeBack();
    void updatesInPlace();
};

void TestSessionFile::phrasesComeBack()
{
    const std::vector<Phrase> phrases{
        {},
        Phrase::verbatim("100 % of \x1b[31m"),
        Phrase::tr("%1 has %Ln row more than when this was saved.", "%1 has %Ln rows more than when this was saved.",
                   3120, std::string("a.csv")),
        Phrase::sentences({Phrase::verbatim("One."), Phrase::number(Decimal{-0.25, 2, true}),
                           Phrase::number(Plain(1e300)), Phrase::number(Plain(2024))})};
    const std::string bytes = leadlight::bytesOf(phrases);
    ByteReader in(sourceOf(bytes), bytes.size());
    std::vector<Phrase> back;
    in(back);
    QVERIFY(in.good() && in.left() == 0);
    QCOMPARE(back.size(), phrases.size());
    for (std::size_t i = 0; i < phrases.size(); ++i)
        QCOMPARE(english(back[i]), english(phrases[i]));
    // A source that a terminal would obey is none of ours.
    const auto refused = [](const std::string& source) {
        const std::string text = bytesBy(
            [&](ByteWriter& out) { out(source, std::optional<std::string>(), std::int64_t{0}, std::uint8_t{0}); });
        ByteReader reader(sourceOf(text), text.size());
        Phrase phrase;
        reader(phrase);
        return !reader.good();
    };
    QVERIFY(!refused("Fine."));
    QVERIFY(refused("\x1b]0;title\x07"));
}

void TestSessionFile::modelsComeBack_data()
{
    QTest::addColumn<int>("row");
    int row = 0;
    for (const ModelEntry& entry : catalogue())
        QTest::newRow(std::string(entry.key).c_str()) << row++;
    QTest::newRow("als in float64") << -1;
    QTest::newRow("cease with walks") << -2;
}

void TestSessionFile::modelsComeBack()
{
    QFETCH(const int, row);
    ModelOptions options{AlsOptions{.factors = 7, .precision = Precision::Double}};
    if (row == -2) {
        options = {CeaseOptions{.mix = 0.5}};
    } else if (row >= 0) {
        options = defaultsOf(catalogue()[static_cast<std::size_t>(row)]);
    }
    const SparseMatrix known = randomStrengths(90, 300, 4.0, 11);
    std::vector<std::uint16_t> unit(300);
    for (std::size_t page = 0; page < unit.size(); ++page)
        unit[page] = static_cast<std::uint16_t>(page % 4);
    const auto model = trainRecommender(known, {.unit = unit}, options, {});
    QVERIFY2(model, model ? "" : model.error().text().c_str());
    const std::string bytes = bytesOfModel(**model);
    QVERIFY(!bytes.empty());
    ByteReader in(sourceOf(bytes), bytes.size());
    const auto back = readModel(in, {known.rows, known.cols});
    QVERIFY(back && in.good() && in.left() == 0);
    ByteReader head(sourceOf(bytes), bytes.size());
    std::string form;
    head(form);
    const auto& forms = entryOf(options.settings).keptAs;
    QVERIFY2(std::ranges::find(forms, form, &KeptForm::name) != forms.end(), form.c_str()); // one that its row names

    QCOMPARE(back->name(), (*model)->name());
    QCOMPARE(bytesOfModel(*back), bytes);
    for (std::int32_t cookie = 0; cookie < known.rows; cookie += 7) {
        QVERIFY(sameBits(scoresOf(*back, known.row(cookie)), scoresOf(**model, known.row(cookie))));
        std::vector<float> now(300);
        std::vector<float> then(300);
        back->scoreCookies(known, cookie, {now.data(), 1, 300, 300}, {});
        (*model)->scoreCookies(known, cookie, {then.data(), 1, 300, 300}, {});
        QVERIFY(sameBits(now, then));
        const auto explained = back->explain(known.row(cookie), 5);
        const auto before = (*model)->explain(known.row(cookie), 5);
        QVERIFY(std::ranges::equal(explained, before, [](const Contribution& one, const Contribution& other) {
            return one.page == other.page &&
                   std::bit_cast<std::uint64_t>(one.amount) == std::bit_cast<std::uint64_t>(other.amount);
        }));
    }
    const auto alike = [](const SimilarPage& one, const SimilarPage& other) {
        return one.page == other.page && one.similarity == other.similarity;
    };
    QVERIFY(std::ranges::equal(back->similarPages(3, 10), (*model)->similarPages(3, 10), alike));
    QCOMPARE(back->prior(3), (*model)->prior(3));
}

/// Cut anywhere, of another shape, or with any byte turned over: no model, or one of the right shape.
void TestSessionFile::anythingElseIsNoModel()
{
    const SparseMatrix known = randomStrengths(20, 30, 3.0, 11);
    for (const ModelEntry& entry : catalogue()) {
        const auto model = trainRecommender(known, {}, defaultsOf(entry), {});
        QVERIFY(model);
        const std::string bytes = bytesOfModel(**model);
        for (std::size_t size = 0; size < bytes.size(); size += 1 + bytes.size() / 60) {
            ByteReader in(sourceOf(std::string_view(bytes).substr(0, size)), size);
            QVERIFY(!readModel(in, {known.rows, known.cols}) && !in.good());
        }
        for (std::size_t at = 0; at < std::min<std::size_t>(bytes.size(), 400); ++at) {
            std::string spoilt = bytes;
            spoilt[at] = static_cast<char>(~spoilt[at]);
            ByteReader in(sourceOf(spoilt), spoilt.size());
            if (const auto read = readModel(in, {known.rows, known.cols}))
                QCOMPARE(read->pages(), known.cols);
        }
        if (entry.key != "random") {
            ByteReader in(sourceOf(bytes), bytes.size());
            QVERIFY(!readModel(in, {known.rows, known.cols + 1}));
        }
    }
}

void TestSessionFile::aStudyComesBack_data()
{
    QTest::addColumn<SessionData>("data");
    QTest::addColumn<ModelKey>("model");
    QTest::newRow("rows") << SessionData::Rows << keyOf(ModelSettings{Rp3betaOptions{}});
    QTest::newRow("rows, als") << SessionData::Rows << keyOf(ModelSettings{AlsOptions{}});
    QTest::newRow("reference") << SessionData::Reference << keyOf(ModelSettings{CeaseOptions{}});
}

void TestSessionFile::aStudyComesBack()
{
    QFETCH(const SessionData, data);
    QFETCH(const ModelKey, model);
    Work work(defaultOptions(model));
    work.compare();
    work.content.notes = "Asked for by the field team.";
    const auto& dataset = *work.content.study.interactions->data;
    work.content.cohorts = {{"Ours", {idFingerprint(dataset.cookieText(0)), idFingerprint(dataset.cookieText(3))}}};
    work.content.runs = {std::make_shared<const RunRecord>(recordOf(*work.content.study.analysis))};
    const auto saved = work.save(data);
    QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
    if (data == SessionData::Rows)
        QVERIFY(fs::remove(work.folder / "submissions.csv") && fs::remove(work.folder / "units.csv"));

    const auto opened = work.open();
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    for (const Phrase& remark : opened->remarks)
        QVERIFY2(opened->remarks.empty(), english(remark).c_str());
    QVERIFY(bytesOf(opened->content.study) == bytesOf(work.content.study));
    QCOMPARE(opened->content.study.tables.summary->submissions, work.content.study.tables.summary->submissions);
    QCOMPARE(opened->content.notes, work.content.notes);
    QCOMPARE(opened->content.cohorts.size(), std::size_t{1});
    QCOMPARE(opened->content.cohorts[0].cookies, work.content.cohorts[0].cookies);
    QCOMPARE(opened->content.runs.size(), std::size_t{1});
    QCOMPARE(opened->content.runs[0]->label, work.content.runs[0]->label);
    const auto head = sessionHead(work.session);
    QVERIFY(head);
    QCOMPARE(head->data, data);
    QCOMPARE(head->cookies, std::int64_t{dataset.cookies()});
    QCOMPARE(head->model, std::string(choiceName(model)));
    QCOMPARE(head->hitRate, std::optional(work.content.study.analysis->hitRates.meanHitRate));
    // Every part of the study belongs to the same data, as if it had just been made.
    const Study& study = opened->content.study;
    QCOMPARE(study.analysis->model->interactions, study.interactions);
    QCOMPARE(study.scorecard->scorecard->evaluation->data->interactions, study.interactions);
}

/// Scorecard and curve know when they were measured; those of sessions from before that was kept do not.
void TestSessionFile::comparisonsKeepWhen()
{
    Work work;
    work.compare();
    const Study& study = work.content.study;
    const std::string when = study.scorecard->scorecard->evaluation->comparedAt;
    const std::size_t length = std::string("2026-11-23 14:02").size();
    QCOMPARE(when.size(), length);
    const auto& data = study.scorecard->scorecard->evaluation->data;
    const std::string card = bytesBy([&](ByteWriter& out) { keepScorecard(*study.scorecard, out); });
    const std::string curve = bytesBy([&](ByteWriter& out) { keepCurve(*study.learningCurve, out); });
    const std::size_t text = bytesBy([&](ByteWriter& out) { out(when); }).size();
    for (const bool old : {false, true}) {
        const std::size_t less = old ? text : 0;
        ByteReader cardIn(sourceOf(card), card.size() - less);
        const auto cardBack = readScorecard(cardIn, data);
        QVERIFY(cardBack);
        QCOMPARE(cardBack->scorecard->evaluation->comparedAt, old ? std::string() : when);
        ByteReader curveIn(sourceOf(curve), curve.size() - less);
        const auto curveBack = readCurve(curveIn, data);
        QVERIFY(curveBack);
        QCOMPARE(curveBack->comparedAt, old ? std::string() : study.learningCurve->comparedAt);
        QVERIFY(curveBack->comparedAt.empty() == old);
        QVERIFY(cardIn.left() == 0 && curveIn.left() == 0);
    }
}

void TestSessionFile::choicesComeBackByName()
{
    Work work;
    SessionContent& content = work.content;
    content.options.join.unmapped = UnmappedPages::Keep;
    content.options.join.normalise.ignoreCase = true;
    content.options.typeWeights = {{"Gated Webinar Forms", 2.5}};
    content.options.model.choose({AlsOptions{.factors = 9, .seed = 7}, Strength::Log});
    content.options.evidence.minEvidence = 0.125;
    content.comparison.models = {{EaseOptions{.lambda = 31.5}}, {RandomOptions{}}};
    content.comparison.options.repeats = 3;
    content.changes = {
        .pair = {.before = "October", .after = "units", .plannedUplift = 0.05},
        .then = {.mapping = (work.folder / "units.csv").string(), .controlShare = 0.25, .controlSeed = 9}};
    content.search.trials = 81;
    content.search.searchTypeWeights = true;
    content.rules.rules = {{{.kind = RuleKind::PinPage, .name = "/a"}},
                           {{.kind = RuleKind::BoostUnit, .name = "Unit 1", .amount = -0.5}, false}};
    content.rules.today = "2026-12-31";
    content.rules.assets = work.folder / "assets.csv";
    QVERIFY(work.save(SessionData::Reference));
    const auto opened = work.open();
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    const SessionContent& back = opened->content;
    const auto same = [](const auto& one, const auto& other) {
        return writtenOptions(one).entries() == writtenOptions(other).entries();
    };
    QVERIFY(same(back.options.join, content.options.join));
    QVERIFY(same(back.options.model, content.options.model));
    QVERIFY(
        same(std::get<AlsOptions>(back.options.model.settings), std::get<AlsOptions>(content.options.model.settings)));
    QVERIFY(same(back.options.evidence, content.options.evidence));
    QVERIFY(same(back.comparison.options, content.comparison.options));
    QVERIFY(same(back.changes.pair, content.changes.pair));
    QVERIFY(same(back.changes.then, content.changes.then));
    QVERIFY(same(back.search, content.search));
    QCOMPARE(back.options.typeWeights, content.options.typeWeights);
    QVERIFY(back.rules == content.rules);
    QCOMPARE(back.comparison.models.size(), std::size_t{2});
    QCOMPARE(std::get<EaseOptions>(back.comparison.models[0].settings).lambda, 31.5);
}

void TestSessionFile::resultsOfBeforeComeBack_data()
{
    QTest::addColumn<SessionData>("data");
    QTest::addColumn<QByteArray>("mapping"); // null: the same, by other weights
    QTest::newRow("weights") << SessionData::Rows << QByteArray();
    const QByteArray other = mappingCsv().replace("unit 1", "another unit");
    QTest::newRow("another mapping, with rows") << SessionData::Rows << other;
    QTest::newRow("another mapping") << SessionData::Reference << other;
    QTest::newRow("no mapping any more") << SessionData::Reference << QByteArray("");
}

/// What is shown of before a change is saved, too: a save loses nothing.
void TestSessionFile::resultsOfBeforeComeBack()
{
    QFETCH(const SessionData, data);
    QFETCH(const QByteArray, mapping);
    Work work;
    work.compare();
    SessionContent& content = work.content;
    const auto units = content.study.interactions->data->businessUnits;
    if (mapping.isNull()) {
        content.options.typeWeights = {{content.study.interactions->data->types.front(), 7.0}};
    } else {
        Tables tables = content.study.tables;
        tables.mapping = nullptr;
        content.options.buMapping.clear();
        if (!mapping.isEmpty()) { // in the place of the file of then
            write(work.folder / "units.csv", mapping);
            content.options.buMapping = work.folder / "units.csv";
            tables.mapping = *readBuMapping(content.options.buMapping, {}, {});
        }
        content.study = with(content.study, tables);
    }
    const auto joined = buildInteractions(content.study.tables, content.options, {});
    QVERIFY(joined);
    content.study = *with(content.study, *joined);
    QVERIFY(content.study.before && !content.study.analysis);
    QVERIFY(work.save(data));
    const auto opened = work.open();
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(!opened->content.study.analysis);
    QVERIFY(opened->content.study.before);
    QVERIFY(bytesOf(*opened->content.study.before) == bytesOf(*content.study.before));
    QCOMPARE(opened->content.study.before->interactions->data->businessUnits, units);
    QCOMPARE(identityOf(*opened->content.study.interactions), identityOf(**joined));
}

/// A journal is brought up to date: what has not changed is not written again.
void TestSessionFile::updatesInPlace()
{
    Work work;
    const fs::path journal = journalOf(work.session);
    QVERIFY(updateSession(journal, work.content, {.data = SessionData::Rows}, {}));
    const auto blocks = [&] {
        sqlite3* database = nullptr;
        sqlite3_open(journal.c_str(), &database);
        std::string rows;
        sqlite3_exec(
            database, "SELECT rowid FROM block WHERE part IN ('model', 'rows-submissions') ORDER BY rowid",
            [](void* out, int, char** values, char**) {
                *static_cast<std::string*>(out) += std::string(values[0]) + ' ';
                return 0;
            },
            &rows, nullptr);
        sqlite3_close(database);
        return rows;
    };
    const std::string before = blocks();
    work.content.notes = "Another note.";
    work.compare();
    QVERIFY(updateSession(journal, work.content, {.data = SessionData::Rows}, {}));
    QCOMPARE(blocks(), before);
    const auto opened = openSession({.file = journal}, {});
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(opened->remarks.empty());
    QCOMPARE(opened->content.notes, work.content.notes);
    QVERIFY(bytesOf(opened->content.study) == bytesOf(work.content.study));
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "test_session_file.moc"

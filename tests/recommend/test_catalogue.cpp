// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/catalogue.h"
#include "model/recommend/model_choices.h"
#include "model/recommend/train.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <map>
#include <set>

using namespace leadlight;

namespace {

const ModelEntry& entryAt(int number)
{
    return catalogue()[static_cast<std::size_t>(number)];
}

void addModels()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < catalogue().size(); ++i)
        QTest::newRow(catalogue()[i].key.data()) << static_cast<int>(i);
}

/// Whether `range` is what a field of these settings can take.
bool fits(const SearchRange& range, const ModelSettings& settings)
{
    bool found = false;
    const auto look = [&]<class Owner, class T>(const Field<Owner, T>& field, const T& /*value*/) {
        if (field.key != range.key)
            return;
        if constexpr (std::is_enum_v<T>)
            found = std::ranges::all_of(range.choices,
                                        [](const std::string& name) { return choiceNamed<T>(name).has_value(); });
        else
            found = range.choices.empty() && range.low < range.high && range.low >= static_cast<double>(field.low) &&
                    range.high <= static_cast<double>(field.high) && std::ranges::is_sorted(range.steps);
    };
    std::visit([&](const auto& own) { visitFields(own, look); }, settings);
    return found;
}

} // namespace

/// What holds for every row of the catalogue.
class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreFoundByKeyAndSettings()
    {
        std::set<std::string_view> keys{"auto"};
        for (const ModelEntry& entry : catalogue()) {
            QVERIFY2(keys.insert(entry.key).second, entry.key.data());
            QCOMPARE(choiceName(keyOf(entry.defaults)), entry.key);
            QCOMPARE(&entryOf(entry.defaults), &entry);
            QCOMPARE(*findModel(entry.key), &entry);
            QCOMPARE(titleOf(keyOf(entry.defaults)), entry.title);
            QCOMPARE(keyOf(defaultOptions(keyOf(entry.defaults))), keyOf(entry.defaults));
        }
        QCOMPARE(Choices<ModelKey>::names.size(), keys.size());
        QCOMPARE(english(titleOf(ModelKey::Auto)), std::string("Auto"));
    }

    void unknownKeysAreAnsweredWithTheKnownOnes()
    {
        const auto unknown = findModel("svd");
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::Usage);
        QVERIFY(english(unknown.error().what).find("svd") != std::string::npos);
        QCOMPARE(unknown.error().choices.size(), catalogue().size());
        const std::string hint = english(unknown.error().hint);
        for (const ModelEntry& entry : catalogue())
            QVERIFY2(hint.find(entry.key) != std::string::npos, entry.key.data());
        QVERIFY(!findModel("auto")); // a choice, but no model
    }

    void keysInARow()
    {
        const auto tunable = modelKeys([](const ModelEntry& entry) { return !entry.search.empty(); });
        QVERIFY(tunable.size() > 1);
        const std::string listed = english(Phrase::anyOf(tunable));
        std::size_t at = 0;
        for (const ModelEntry& entry : catalogue()) {
            const auto found = listed.find(entry.key, at);
            QCOMPARE(found != std::string::npos, !entry.search.empty()); // in the order of the catalogue
            at = entry.search.empty() ? at : found;
        }
        QVERIFY(modelKeys([](const ModelEntry&) { return false; }).empty());
    }

    void rowsAreComplete_data() { addModels(); }
    void rowsAreComplete()
    {
        QFETCH(int, number);
        const ModelEntry& entry = entryAt(number);
        QVERIFY(!entry.title.empty() && !entry.name.empty() && !entry.help.empty());
        QVERIFY(entry.strength != Strength::Default);
        QVERIFY(checkRanges(defaultsOf(entry)).has_value());
        QVERIFY(!entry.baseline || entry.search.empty()); // baselines are taken as they are
        for (const SearchRange& range : entry.search)
            QVERIFY2(fits(range, entry.defaults), range.key.c_str());
        QVERIFY(!entry.keptAs.empty()); // else a session would forget the model
    }

    /// Models may share a form, which then has one reader. The names stand in the files of users, and so stay.
    void formsHaveOneReaderEach()
    {
        std::map<std::string_view, decltype(KeptForm::read)> readers;
        for (const ModelEntry& entry : catalogue())
            for (const KeptForm& form : entry.keptAs) {
                QVERIFY2(form.read != nullptr, form.name.data());
                QVERIFY2(readers.try_emplace(form.name, form.read).first->second == form.read, form.name.data());
            }
        for (const char* name : {"als", "dense", "sparse", "mix", "popularity", "random"})
            QVERIFY2(readers.contains(name), name);
    }

    /// On the command line one option sets the fields of one key, so they must be alike.
    void fieldsOfOneKeyAreAlike()
    {
        const ModelChoices all;
        visitSettings(all, [&](const auto& a) {
            visitFields(a, [&]<class A, class T>(const Field<A, T>& one, const T& usual) {
                visitSettings(all, [&](const auto& b) {
                    visitFields(b, [&]<class B, class U>(const Field<B, U>& other, const U& otherUsual) {
                        if (one.key != other.key)
                            return;
                        if constexpr (std::is_same_v<T, U>)
                            QVERIFY(one.low == other.low && one.high == other.high && usual == otherUsual);
                        else
                            QFAIL(one.key.data());
                    });
                });
            });
        });
    }

    void models_data() { addModels(); }
    void models()
    {
        QFETCH(int, number);
        const ModelEntry& entry = entryAt(number);
        const SparseMatrix strength = randomStrengths(30, 12, 3.0, 4);
        const auto model = trainRecommender(strength, {}, {entry.defaults}, Progress());
        QVERIFY(model);
        QCOMPARE((*model)->name(), entry.key);
        QCOMPARE((*model)->pages(), 12);
        QCOMPARE((*model)->similarPages(0, 3).empty(), entry.baseline);
    }

    void theSeedIsWhereTheRandomStartIs_data() { addModels(); }
    void theSeedIsWhereTheRandomStartIs()
    {
        QFETCH(int, number);
        const ModelOptions options = defaultsOf(entryAt(number));
        const SparseMatrix strength = randomStrengths(30, 12, 3.0, 4);
        const auto scores = [&](const ModelOptions& with) {
            return scoresOf(**trainRecommender(strength, {}, with, Progress()), strength.row(1));
        };
        QCOMPARE(scores(options) != scores(withSeed(options, 7)), seedOf(options).has_value());
        QCOMPARE(seedOf(withSeed(options, 7)), seedOf(options) ? std::optional<std::uint64_t>(7) : std::nullopt);
    }

    void modelsAreDescribed_data()
    {
        QTest::addColumn<ModelOptions>("options");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* text, const ModelOptions& options) {
            QTest::newRow(text) << options << QString::fromUtf8(text);
        };
        row("ALS f=32 λ=300 α=100, weighted", {AlsOptions{}});
        row("ALS f=20 λ=0.1 α=15, weighted", notebookModel());
        row("EASE λ=30, binary", {EaseOptions{}});
        row("EASE λ=1234.5, log", {EaseOptions{.lambda = 1234.5}, Strength::Log});
        row("CEASE λ=30 ρ=1, binary", {CeaseOptions{}});
        row("CEASE λ=50 without prior, binary", {CeaseOptions{.lambda = 50.0, .rho = CeaseOptions::noPrior}});
        row("CEASE λ=30 ρ=0.3 + 0.2 RP3beta, log", {CeaseOptions{.rho = 0.3, .mix = 0.2}, Strength::Log});
        row("RP3beta, binary", {Rp3betaOptions{}});
        row("RP3beta, weighted", {Rp3betaOptions{.neighbours = 7}, Strength::Weighted});
        row("RP3beta α=0.7 β=0.25, binary", {Rp3betaOptions{.walkAlpha = 0.7, .beta = 0.25}});
        row("item-kNN cosine K=50, binary", {ItemKnnOptions{}});
        row("item-kNN bm25 K=1500, log", {ItemKnnOptions{KnnWeighting::Bm25, 1500}, Strength::Log});
        row("Most popular pages, binary", {PopularityOptions{}});
        row("Most popular pages of the business units seen, log", {BuPopularityOptions{}, Strength::Log});
        row("Random pages", {RandomOptions{}});
    }
    void modelsAreDescribed()
    {
        QFETCH(ModelOptions, options);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(english(describe(options))), text);
    }

    void eachModelKeepsItsSettings()
    {
        ModelChoices choices;
        QCOMPARE(keyOf(choices.chosen()), keyOf(AutoSettings{}));
        choices.choose({AlsOptions{.factors = 7}, Strength::Log});
        choices.choose({EaseOptions{.lambda = 2.5}});
        QCOMPARE(choices.strength, Strength::Default);
        QCOMPARE(std::get<EaseOptions>(choices.chosen().settings).lambda, 2.5);
        choices.key = keyOf(AlsOptions{});
        QCOMPARE(std::get<AlsOptions>(choices.chosen().settings).factors, 7);
        choices.key = ModelKey::Auto;
        std::get<AutoSettings>(choices.settings).lambda = 9.0;
        QCOMPARE(std::get<AutoSettings>(choices.chosen().settings).lambda, 9.0);
    }

    void autoIsCeaseAlone()
    {
        const auto meant = ModelChoices{}.chosen();
        QCOMPARE(keyOf(meant), keyOf(CeaseOptions{}));
        QCOMPARE(std::get<CeaseOptions>(meant.settings).mix, 0.0);
        QCOMPARE(english(describe(meant)), english(describe(defaultOptions(keyOf(CeaseOptions{})))));
        QVERIFY(english(autoHelp()).find("CEASE") != std::string::npos);
        QVERIFY(english(autoHelp()).find("command line") == std::string::npos); // it stands in the window, too
    }

    void valuesOutOfRangeAreRefused()
    {
        const auto refused = checkRanges({EaseOptions{.lambda = -1.0}});
        QVERIFY(!refused);
        QCOMPARE(english(refused.error().what), std::string("--lambda is out of range: -1."));
        QVERIFY(!checkRanges({Rp3betaOptions{.beta = std::numeric_limits<double>::quiet_NaN()}}));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"

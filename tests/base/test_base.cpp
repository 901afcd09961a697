// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_text.h"
#include "model/base/options.h"
#include "model/base/parallel.h"
#include "model/base/string_pool.h"
#include "model/recommend/model_options.h"
#include "tests/support/shared_data.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <map>
#include <random>
#include <set>

using namespace leadlight;

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorTextNamesPlaceAndWayOut_data();
    void errorTextNamesPlaceAndWayOut();
    void sentencesHaveTrueMinusSigns();
    void poolAgreesWithAMap();
    void poolKeepsAnyBytes();
    void poolKeepsLongTexts();
    void poolFindsManyAndForgetsTheLast();
    void poolSortsByBytes();
    void progressIsThrottledAndScaled();
    void progressIsCancelled();
    void parallelForVisitsEachIndexOnce();
    void parallelForRethrows();
    void optionsAreDescribed();
    void sampleIsWhatItsGeneratorMakes();
};

void TestBase::errorTextNamesPlaceAndWayOut_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << "a.csv" << 7 << "a.csv:7: It broke. Mend it.";
    QTest::newRow("no line") << "a.csv" << 0 << "a.csv: It broke. Mend it.";
    QTest::newRow("nowhere") << "" << 0 << "It broke. Mend it.";
}

void TestBase::errorTextNamesPlaceAndWayOut()
{
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(QString, text);
    const Error error{.kind = ErrorKind::BadData,
                      .what = Phrase::tr("It broke."),
                      .file = file.toStdString(),
                      .line = line,
                      .hint = Phrase::tr("Mend it.")};
    QCOMPARE(QString::fromStdString(error.text()), text);
}

void TestBase::sentencesHaveTrueMinusSigns()
{
    QCOMPARE(sentenceText(-0.55, 1), std::string("\u22120.6"));
    QCOMPARE(sentenceText(-0.04, 1), std::string("0.0"));
    QCOMPARE(sentenceText(1.25, 2), std::string("1.25"));
}

void TestBase::poolAgreesWithAMap()
{
    StringPool pool;
    std::map<std::string, StringPool::Id> naive;
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
        const auto text = std::to_string(random() % 5000);
        const auto expected = naive.try_emplace(text, static_cast<StringPool::Id>(naive.size())).first->second;
        QCOMPARE(pool.intern(text), expected);
    }
    QCOMPARE(pool.size(), static_cast<std::uint32_t>(naive.size()));
    for (const auto& [text, id] : naive) {
        QCOMPARE(pool.find(text), std::optional(id));
        QCOMPARE(std::string(pool[id]), text);
    }
    QVERIFY(!pool.find("absent"));
    QVERIFY(!StringPool().find("absent"));
}

void TestBase::poolKeepsAnyBytes()
{
    StringPool pool;
    using namespace std::string_view_literals;
    const std::vector<std::string_view> texts{""sv, "\0"sv, "\0\0"sv, "\xff\xfe"sv, "ä"sv, "0012"sv, "12"sv};
    for (const auto text : texts)
        pool.intern(text);
    QCOMPARE(static_cast<std::size_t>(pool.size()), texts.size());
    for (std::uint32_t i = 0; i < pool.size(); ++i)
        QVERIFY(pool[i] == texts[i]);
}

void TestBase::poolKeepsLongTexts()
{
    // Longer than the 24 bits that a slot of the table keeps of a length.
    constexpr std::size_t length = (std::size_t{1} << 24) + 5;
    std::string one(length, 'x');
    std::string other = one;
    other.back() = 'y';
    StringPool pool;
    QCOMPARE(pool.intern(one), 0U);
    QCOMPARE(pool.intern(other), 1U);
    QCOMPARE(pool.intern(one), 0U);
    QCOMPARE(pool.find(other), std::optional<StringPool::Id>(1));
    one.pop_back();
    QVERIFY(!pool.find(one));
    QVERIFY(pool[1] == other);
}

void TestBase::poolFindsManyAndForgetsTheLast()
{
    StringPool pool;
    for (int i = 0; i < 3000; ++i)
        pool.intern(std::to_string(i));
    pool.truncate(1000);
    QCOMPARE(pool.size(), 1000U);
    std::vector<std::string> texts;
    for (int i = 3000; i >= 0; --i)
        texts.push_back(std::to_string(i));
    texts.emplace_back();
    std::vector<std::string_view> views(texts.begin(), texts.end());
    std::vector<std::uint64_t> hashes;
    for (const auto text : views)
        hashes.push_back(StringPool::hashOf(text));
    std::vector<StringPool::Id> ids(views.size());
    pool.find(views, hashes, ids.data());
    for (std::size_t i = 0; i < views.size(); ++i)
        QCOMPARE(ids[i], pool.find(views[i]).value_or(StringPool::absent));
    QCOMPARE(ids[3000 - 999], 999U);
    QCOMPARE(ids[3000 - 1000], StringPool::absent);
    QCOMPARE(pool.intern("1000"), 1000U);
}

void TestBase::poolSortsByBytes()
{
    StringPool pool;
    for (const auto* text : {"b", "a", "B", "aa", ""})
        pool.intern(text);
    QCOMPARE(pool.sortedByText(), (std::vector<StringPool::Id>{4, 2, 1, 3, 0}));
}

void TestBase::progressIsThrottledAndScaled()
{
    std::vector<double> seen;
    const Progress whole(std::stop_token{}, [&](double fraction, const Phrase&) { seen.push_back(fraction); });
    const auto part = whole.part(0.5, 1.0);
    for (int i = 0; i < 1000; ++i)
        part.report(0.5, Phrase::tr("work"));
    part.report(1.0, Phrase::tr("done"));
    QCOMPARE(seen.front(), 0.75);
    QCOMPARE(seen.back(), 1.0);
    QVERIFY(seen.size() < 500); // 1,000 reports within a few milliseconds
}

void TestBase::progressIsCancelled()
{
    std::stop_source source;
    const Progress progress(source.get_token(), {});
    QVERIFY(!progress.cancelled());
    source.request_stop();
    QVERIFY(progress.cancelled());
    std::atomic<int> visited = 0;
    const auto status = parallelFor(1000, 1, progress, [&](auto, auto) { ++visited; });
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Cancelled);
    QCOMPARE(visited.load(), 0);
}

void TestBase::parallelForVisitsEachIndexOnce()
{
    std::vector<int> visits(10007, 0);
    const auto status = parallelFor(std::ssize(visits), 13, Progress(), [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i)
            ++visits[static_cast<std::size_t>(i)];
    });
    QVERIFY(status.has_value());
    QVERIFY(std::all_of(visits.begin(), visits.end(), [](int n) { return n == 1; }));
}

void TestBase::parallelForRethrows()
{
    QVERIFY_EXCEPTION_THROWN((void)parallelFor(100, 1, Progress(), [](auto, auto) { throw std::bad_alloc(); }),
                             std::bad_alloc);
}

void TestBase::optionsAreDescribed()
{
    std::set<std::string_view> keys;
    AlsOptions options;
    visitFields(options, [&](const auto& field, auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        QVERIFY(!field.key.empty() && !field.label.empty() && !field.help.empty());
        if constexpr (std::is_arithmetic_v<Value> && !std::is_same_v<Value, bool>)
            QVERIFY2(value >= field.low && value <= field.high, std::string(field.key).c_str());
        keys.insert(field.key);
    });
    QCOMPARE(keys.size(), std::tuple_size_v<decltype(AlsOptions::fields())>); // every field, none twice
}

void TestBase::sampleIsWhatItsGeneratorMakes()
{
    const QTemporaryDir folder;
    QCOMPARE(QProcess::execute(makeSampleProgram(), {folder.path()}), 0);
    for (const auto* name : {"submissions.csv", "bu_mapping.csv"}) {
        QFile made(folder.filePath(QLatin1String(name)));
        QFile kept(sourceFolder() + QStringLiteral("/resources/samples/") + QLatin1String(name));
        QVERIFY(made.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
        QVERIFY2(made.readAll() == kept.readAll(), name);
    }
}

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"

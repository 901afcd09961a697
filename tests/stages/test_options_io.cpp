// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/all_options.h"
#include "model/stages/options_json.h"
#include "tests/support/changed_options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using leadlight::testing::changedOptions;

namespace {

enum class Shade {
    Light,
    Dark,
};

} // namespace

template <>
struct leadlight::Choices<Shade>
{
    static constexpr std::array<std::string_view, 2> names{"light", "dark"};
};

namespace {

struct Inner
{
    bool on = false;
    static auto fields() { return std::tuple{Field<Inner, bool>{"on", {}, &Inner::on, {}, {}, {}}}; }
};
struct Outer
{
    int count = 3;
    double share = 0.5;
    Shade shade = Shade::Light;
    Inner inner;
    std::map<std::string, double> weights;
    static auto fields()
    {
        using O = Outer;
        return std::tuple{
            Field<O, int>{"count", {}, &O::count, 1, 10, {}},
            Field<O, double>{"share", {}, &O::share, 0.0, 1.0, {}},
            Field<O, Shade>{"shade", {}, &O::shade, {}, {}, {}},
            Part<O, Inner>{&O::inner},
            Field<O, std::map<std::string, double>>{"weights", {}, &O::weights, 0.0, 5.0, {}},
        };
    }
};

} // namespace

class TestOptionsIo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOptionSurvivesMemoryAndJson()
    {
        visitAllOptions([]<class Options>(Options defaults) {
            const auto options = changedOptions<Options>();
            const OptionValues values = writtenOptions(options);
            const auto plain = writtenOptions(defaults);
            for (std::size_t i = 0; i < plain.entries().size(); ++i)
                QVERIFY2(plain.entries()[i] != values.entries()[i], plain.entries()[i].first.c_str());

            Options fromMemory;
            QVERIFY(readOptions(fromMemory, values));
            QVERIFY(writtenOptions(fromMemory).entries() == values.entries());

            const auto parsed = optionsFromJson(jsonOf(values));
            QVERIFY(parsed);
            Options fromJson;
            const auto read = readOptions(fromJson, *parsed);
            QVERIFY2(read, read ? "" : read.error().text().c_str());
            QVERIFY(writtenOptions(fromJson).entries() == values.entries());
        });
    }

    void byNameNotByNumber()
    {
        Outer options;
        options.shade = Shade::Dark;
        options.inner.on = true;
        QCOMPARE(jsonOf(writtenOptions(options)),
                 std::string(R"({"count":3,"share":0.5,"shade":"dark","on":true,"weights":{}})"));
    }

    void whatIsNotThereStays()
    {
        Outer options;
        options.count = 7;
        QVERIFY(readOptions(options, optionsFromJson(R"({"shade": "dark", "weights": {"a": 2}})").value()));
        QCOMPARE(options.count, 7);
        QVERIFY(options.shade == Shade::Dark);
        QCOMPARE(options.weights.at("a"), 2.0);
        QVERIFY(readOptions(options, optionsFromJson(R"({"weights": {}, "count": 4.0})").value()));
        QVERIFY(options.weights.empty());
        QCOMPARE(options.count, 4);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("too low") << QByteArray(R"({"count": 0})") << QByteArray("\"count\" is 0. It takes INT 1..10");
        QTest::newRow("too high") << QByteArray(R"({"share": 1.5})") << QByteArray("NUMBER 0..1");
        QTest::newRow("no whole number") << QByteArray(R"({"count": 2.5})") << QByteArray("2.5");
        QTest::newRow("a text") << QByteArray(R"({"count": "2"})") << QByteArray("INT 1..10");
        QTest::newRow("huge") << QByteArray(R"({"count": 99999999999999999999})") << QByteArray("INT 1..10");
        QTest::newRow("a number for a name") << QByteArray(R"({"shade": 1})") << QByteArray("light|dark");
        QTest::newRow("no such name") << QByteArray(R"({"shade": "grey"})") << QByteArray("grey");
        QTest::newRow("in a map") << QByteArray(R"({"weights": {"a": 1, "b": -1}})") << QByteArray("b: -1");
        QTest::newRow("texts in a map") << QByteArray(R"({"weights": {"a": "x"}})") << QByteArray("weights");
        QTest::newRow("a switch") << QByteArray(R"({"on": 1})") << QByteArray("true|false");
    }

    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        Outer options;
        options.weights = {{"kept", 1.0}};
        const auto before = writtenOptions(options);
        const auto read = readOptions(options, optionsFromJson(json.toStdString()).value());
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Usage);
        QVERIFY2(read.error().text().find(says.toStdString()) != std::string::npos, read.error().text().c_str());
        QVERIFY(writtenOptions(options).entries() == before.entries());
    }

    void theRestIsReadAllTheSame()
    {
        Outer options;
        QVERIFY(!readOptions(options, optionsFromJson(R"({"count": 0, "share": 0.25, "shade": "dark"})").value()));
        QCOMPARE(options.count, 3);
        QCOMPARE(options.share, 0.25);
        QVERIFY(options.shade == Shade::Dark);
    }

    void badJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty") << QByteArray("") << 1 << QByteArray("JSON");
        QTest::newRow("cut off") << QByteArray("{\n\"count\": 3,\n") << 3 << QByteArray("JSON");
        QTest::newRow("a list") << QByteArray("[1]") << 0 << QByteArray("object");
        QTest::newRow("too large") << QByteArray(R"({"share": 1e999})") << 0 << QByteArray("too large");
        QTest::newRow("null") << QByteArray(R"({"count": null})") << 0 << QByteArray("\"count\"");
        QTest::newRow("mixed map") << QByteArray(R"({"weights": {"a": 1, "b": "x"}})") << 0
                                   << QByteArray("\"weights\"");
    }

    void badJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QByteArray, says);
        const auto values = optionsFromJson(json.toStdString());
        QVERIFY(!values);
        const bool aValue = values.error().text().find("no value") != std::string::npos;
        QVERIFY(values.error().kind == (aValue ? ErrorKind::Usage : ErrorKind::BadData));
        QCOMPARE(values.error().line, line);
        QVERIFY2(values.error().text().find(says.toStdString()) != std::string::npos, values.error().text().c_str());
    }

    void files()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "options.json";
        QVERIFY(readOptionsFile(path).error().file.ends_with("options.json"));
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"count": 5})");
        file.close();
        Outer options;
        QVERIFY(readOptions(options, readOptionsFile(path).value()));
        QCOMPARE(options.count, 5);
    }

    void texts()
    {
        QVERIFY(optionFromText("1.5", 0.0) == OptionValue(1.5));
        QVERIFY(optionFromText("-7", std::int64_t{0}) == OptionValue(std::int64_t{-7}));
        QVERIFY(optionFromText("true", false) == OptionValue(true));
        QVERIFY(optionFromText("x", std::string()) == OptionValue(std::string("x")));
        for (const char* text : {"", "1,5", "1x", "nan?"})
            QVERIFY2(!optionFromText(text, 0.0), text);
        QVERIFY(!optionFromText("1.5", std::int64_t{0}));
        QVERIFY(!optionFromText("yes", false));
    }
};

QTEST_GUILESS_MAIN(TestOptionsIo)
#include "test_options_io.moc"

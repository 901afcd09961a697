// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/phrase.h"
#include "model/base/result.h"

#include <QTest>

using namespace leadlight;

class TestPhrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishText_data();
    void englishText();
    void argumentsAreNotReadAgain();
    void countChoosesTheSentence_data();
    void countChoosesTheSentence();
    void listsAreJoined_data();
    void listsAreJoined();
    void emptyPartsAreLeftOut();
    void equalSourcesAndArgumentsAreEqual();
    void languageDecidesOrderAndNumbers();
    void errorsSayPlaceAndWayOut();
};

Q_DECLARE_METATYPE(Phrase)

namespace {

/// Says all backwards, and numbers in brackets.
class Backwards : public PhraseLanguage
{
public:
    [[nodiscard]] std::string sentence(const char* source, const char* many, std::int64_t) const override
    {
        if (many != nullptr)
            return "%1: %n = %Ln";
        return std::string(source) == "%1 after %2" ? "%2 before %1" : source;
    }
    [[nodiscard]] std::string whole(std::int64_t number) const override { return '[' + std::to_string(number) + ']'; }
    [[nodiscard]] std::string decimal(Decimal) const override { return "[decimal]"; }
    [[nodiscard]] std::string plain(Plain) const override { return "[plain]"; }
};

Phrase word(const char* text)
{
    return Phrase::verbatim(text);
}

} // namespace

void TestPhrase::englishText_data()
{
    QTest::addColumn<Phrase>("phrase");
    QTest::addColumn<QString>("text");
    const auto row = [](const Phrase& phrase, const char* text) {
        QTest::newRow(text) << phrase << QString::fromUtf8(text);
    };
    row(Phrase(), "");
    row(Phrase::tr("Nothing to say."), "Nothing to say.");
    row(Phrase::tr("%1 of %2 cookies", 2174, std::int64_t{1'234'567}), "2,174 of 1,234,567 cookies");
    row(Phrase::tr("Below: %1", -1234), "Below: -1,234");
    row(Phrase::tr("Spearman %1", Decimal{0.4119, 3}), "Spearman 0.412");
    row(Phrase::tr("%1 up to %2", Decimal{-0.55, 1}, Decimal{-0.04, 1}), "\u22120.6 up to 0.0");
    row(Phrase::tr("%1, %2, %3", Decimal{0.5, 1, true}, Decimal{0.04, 1, true}, Decimal{-0.5, 1, true}),
        "+0.5, 0.0, \u22120.5");
    row(Phrase::number(2174), "2,174");
    row(Phrase::tr("Line %1, year %2", Plain(12345), Plain(2026)), "Line 12345, year 2026");
    row(Phrase::tr("Seed %1", Plain(std::int64_t{9'007'199'254'740'993})), "Seed 9007199254740993");
    row(Phrase::tr("%1, %2 and %3", Plain(0.1), Plain(300.0), Plain(0.21349, 3)), "0.1, 300 and 0.213");
    row(Phrase::tr("Reading %1", std::string("data.csv")), "Reading data.csv");
    row(Phrase::tr("Within: %1.", Phrase::tr("%1 is empty", std::string("page_url"))), "Within: page_url is empty.");
    row(Phrase::tr("%2 before %1, %1 after %2", word("a"), word("b")), "b before a, a after b");
    row(Phrase::tr("53 % and %3 and 100%", word("a")), "53 % and %3 and 100%");
    row(Phrase::tr("no count: %n, %Ln", word("a")), "no count: %n, %Ln");
    row(Phrase::verbatim("Größe \u2012 100 %"), "Größe \u2012 100 %");
}

void TestPhrase::englishText()
{
    QFETCH(Phrase, phrase);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(english(phrase)), text);
    QCOMPARE(phrase.empty(), text.isEmpty());
}

void TestPhrase::argumentsAreNotReadAgain()
{
    const auto phrase =
        Phrase::tr("%n page of %1 and %2", "%n pages of %1 and %2", 2, std::string("%2 %n %Ln"), word("%1"));
    QCOMPARE(english(phrase), std::string("2 pages of %2 %n %Ln and %1"));
    QCOMPARE(english(Phrase::verbatim("%1 %n")), std::string("%1 %n"));
}

void TestPhrase::countChoosesTheSentence_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64{0} << "0 rows of a are empty (0).";
    QTest::newRow("one") << qint64{1} << "1 row of a is empty.";
    QTest::newRow("many") << qint64{2174} << "2174 rows of a are empty (2,174).";
    QTest::newRow("very many") << qint64{4'294'967'294} << "4294967294 rows of a are empty (4,294,967,294).";
}

void TestPhrase::countChoosesTheSentence()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);
    const auto phrase = Phrase::tr("%n row of %1 is empty.", "%n rows of %1 are empty (%Ln).", count, word("a"));
    QCOMPARE(QString::fromStdString(english(phrase)), text);
}

void TestPhrase::listsAreJoined_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("anyOf");
    QTest::addColumn<QString>("commas");
    const auto row = [](const char* name, int size, const char* listed, const char* anyOf, const char* commas) {
        QTest::newRow(name) << size << QString::fromLatin1(listed) << QString::fromLatin1(anyOf)
                            << QString::fromLatin1(commas);
    };
    row("none", 0, "", "", "");
    row("one", 1, "a", "a", "a");
    row("two", 2, "a and b", "a or b", "a, b");
    row("three", 3, "a, b and c", "a, b or c", "a, b, c");
}

void TestPhrase::listsAreJoined()
{
    QFETCH(int, size);
    QFETCH(QString, listed);
    QFETCH(QString, anyOf);
    QFETCH(QString, commas);
    const std::vector all{word("a"), word("b"), word("c")};
    const std::vector<Phrase> items(all.begin(), all.begin() + size);
    QCOMPARE(QString::fromStdString(english(Phrase::listed(items))), listed);
    QCOMPARE(QString::fromStdString(english(Phrase::anyOf(items))), anyOf);
    QCOMPARE(QString::fromStdString(english(Phrase::commas(items))), commas);
}

void TestPhrase::emptyPartsAreLeftOut()
{
    QCOMPARE(english(Phrase::sentences({Phrase(), word("One."), Phrase(), word("Two.")})), std::string("One. Two."));
    QCOMPARE(english(Phrase::dotted({word("a"), Phrase(), word("b"), word("c")})), std::string("a · b · c"));
    QVERIFY(Phrase::sentences({}).empty() && Phrase::dotted({Phrase()}).empty() && Phrase::verbatim({}).empty());
}

void TestPhrase::equalSourcesAndArgumentsAreEqual()
{
    const std::string source = "%1 row"; // another address
    QCOMPARE(Phrase::tr("%1 row", 1) == Phrase::tr(source.c_str(), 1), true);
    QCOMPARE(Phrase::tr("%1 row", 1) == Phrase::tr("%1 row", 2), false);
    QCOMPARE(Phrase::tr("%1 row", 1) == Phrase::tr("%1 row", Plain(1)), false);
    QCOMPARE(Phrase::tr("%n row", "%n rows", 1) == Phrase::tr("%n row", "%n rows", 2), false);
    QCOMPARE(Phrase::tr("%n row", "%n rows", 1) == Phrase::tr("%n row"), false);
    QCOMPARE(Phrase() == Phrase::tr(""), true);
}

void TestPhrase::languageDecidesOrderAndNumbers()
{
    const Backwards language;
    QCOMPARE(render(Phrase::tr("%1 after %2", 1, Decimal{0.5, 1}), language), std::string("[decimal] before [1]"));
    QCOMPARE(render(Phrase::tr("%n row of %1", "%n rows of %1", 7, std::string("a")), language),
             std::string("a: [plain] = [7]"));
}

void TestPhrase::errorsSayPlaceAndWayOut()
{
    const auto error = fail(ErrorKind::BadData, Phrase::tr("It broke at %1.", word("noon")), Phrase::tr("Mend it."));
    QCOMPARE(error.value().text(), std::string("It broke at noon. Mend it."));
    QCOMPARE(error.value().phrase() == Phrase::sentences({error.value().what, error.value().hint}), true);
}

QTEST_MAIN(TestPhrase)
#include "test_phrase.moc"

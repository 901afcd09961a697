// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <limits>

using namespace leadlight;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void englishWithoutTranslation_data();
    void englishWithoutTranslation();
    void numbersOfTheLocale_data();
    void numbersOfTheLocale();
    void sentencesAreTranslated();
    void countsAreTranslated_data();
    void countsAreTranslated();
    void untranslatedCountsStayEnglish();
    void aTranslationMayReadLikeTheEnglish();
    void namesAreShownWithMarks();

private:
    std::unique_ptr<QTranslator> m_translator;
};

Q_DECLARE_METATYPE(Phrase)
Q_DECLARE_METATYPE(QLocale::Language)

namespace {

/// A few sentences in German, by source (and plural source), as a .qm file would hold them.
class German : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override
    {
        if (qstrcmp(context, "leadlight::Phrase") != 0)
            return {};
        const QString key = QString::fromUtf8(source) + QLatin1Char('|') + QString::fromUtf8(disambiguation);
        const QStringList forms = m_sentences.value(key);
        return forms.size() == 2 && n != 1 ? forms[1] : forms.value(0);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    const QHash<QString, QStringList> m_sentences{
        {QStringLiteral("%1 of %2 is good.|"), {QStringLiteral("Von %2 ist %1 gut.")}},
        {QStringLiteral("page|"), {QStringLiteral("Seite")}},
        {QStringLiteral("%1 and %2|"), {QStringLiteral("%1 und %2")}},
        {QStringLiteral("%Ln row of %1|%Ln rows of %1"),
         {QStringLiteral("%Ln Zeile aus %1"), QStringLiteral("%Ln Zeilen aus %1")}},
        {QStringLiteral("%n test|%n tests"), {QStringLiteral("%n Test"), QStringLiteral("%n Tests")}},
        {QStringLiteral("%n BU|%n BUs"), {QStringLiteral("%n BU"), QStringLiteral("%n BU")}},
    };
};

} // namespace

void TestWords::init()
{
    setSpeaker(nullptr);
    m_translator.reset();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
}

void TestWords::cleanup()
{
    setSpeaker(nullptr);
    m_translator.reset();
    QLocale::setDefault(QLocale::c());
}

void TestWords::englishWithoutTranslation_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::newRow("C") << QLocale::C;
    QTest::newRow("English") << QLocale::English;
}

void TestWords::englishWithoutTranslation()
{
    QFETCH(QLocale::Language, language);
    QLocale::setDefault(QLocale(language));
    const std::vector<Phrase> phrases{
        Phrase(),
        Phrase::tr("%1 of %2 is good.", 1'234'567, Decimal{-1234.5, 2}),
        Phrase::tr("%1, %2, %3", Plain(1'234'567), Plain(0.000012), Plain(1234.5)),
        Phrase::tr("%n row, %Ln", "%n rows, %Ln", 1),
        Phrase::tr("%n row, %Ln", "%n rows, %Ln", 2174),
        Phrase::listed({Phrase::verbatim("%1"), Phrase::verbatim("%n")}),
    };
    for (const Phrase& phrase : phrases)
        QCOMPARE(words(phrase), QString::fromStdString(english(phrase)));
}

void TestWords::numbersOfTheLocale_data()
{
    QTest::addColumn<Phrase>("phrase");
    QTest::addColumn<QString>("text");
    const auto row = [](const Phrase& phrase, const char* text) {
        QTest::newRow(text) << phrase << QString::fromUtf8(text);
    };
    row(Phrase::tr("Mean %1", Decimal{0.4119, 3}), "Mean 0,412");
    row(Phrase::tr("%1", Decimal{-0.55, 1}), "\u22120,6");
    row(Phrase::tr("%1", Decimal{-0.04, 1}), "0,0");
    row(Phrase::tr("%1 pages", 2174), "2.174 pages");
    row(Phrase::tr("Line %1", Plain(2174)), "Line 2174");
    row(Phrase::tr("λ %1", Plain(0.01)), "λ 0,01");
    row(Phrase::tr("%1", std::string("0.412")), "0.412"); // the user's own
}

void TestWords::numbersOfTheLocale()
{
    QFETCH(Phrase, phrase);
    QFETCH(QString, text);
    QCOMPARE(words(phrase), text);
    QCOMPARE(QString::fromStdString(wordsUtf8(phrase)), text);
}

void TestWords::sentencesAreTranslated()
{
    m_translator = std::make_unique<German>();
    QCoreApplication::installTranslator(m_translator.get());
    const auto good = [](const std::string& name) { return Phrase::tr("%1 of %2 is good.", Phrase::tr("page"), name); };
    QCOMPARE(words(good("a.csv")), QStringLiteral("Von a.csv ist Seite gut."));
    QCOMPARE(words(good("%1 page")), QStringLiteral("Von %1 page ist Seite gut."));
    QCOMPARE(words(Phrase::listed({Phrase::verbatim("page"), Phrase::tr("page")})), QStringLiteral("page und Seite"));
    QCOMPARE(words(Phrase::tr("Not translated: %1", Decimal{0.5, 1})), QStringLiteral("Not translated: 0,5"));
}

void TestWords::countsAreTranslated_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("tests");
    QTest::newRow("0") << qint64{0} << "0 Zeilen aus %1"
                       << "0 Tests";
    QTest::newRow("1") << qint64{1} << "1 Zeile aus %1"
                       << "1 Test";
    QTest::newRow("2174") << qint64{2174} << "2.174 Zeilen aus %1"
                          << "2174 Tests";
}

void TestWords::countsAreTranslated()
{
    QFETCH(qint64, count);
    QFETCH(QString, rows);
    QFETCH(QString, tests);
    m_translator = std::make_unique<German>();
    QCoreApplication::installTranslator(m_translator.get());
    QCOMPARE(words(Phrase::tr("%Ln row of %1", "%Ln rows of %1", count, std::string("%1"))), rows);
    QCOMPARE(words(Phrase::tr("%n test", "%n tests", count)), tests);
}

void TestWords::untranslatedCountsStayEnglish()
{
    m_translator = std::make_unique<German>();
    QCoreApplication::installTranslator(m_translator.get());
    const std::int64_t beyondInt = std::int64_t{std::numeric_limits<int>::max()} + 1;
    QCOMPARE(words(Phrase::tr("%Ln line", "%Ln lines", 2174)), QStringLiteral("2.174 lines"));
    QCOMPARE(words(Phrase::tr("%n line", "%n lines", 1)), QStringLiteral("1 line"));
    QCOMPARE(words(Phrase::tr("%Ln line", "%Ln lines", beyondInt)), QStringLiteral("2.147.483.648 lines"));
}

/// "2 BU" is German; only the translator knows that it is no source without a translation.
void TestWords::aTranslationMayReadLikeTheEnglish()
{
    m_translator = std::make_unique<German>();
    QCoreApplication::installTranslator(m_translator.get());
    setSpeaker(m_translator.get());
    QCOMPARE(words(Phrase::tr("%n BU", "%n BUs", 2)), QStringLiteral("2 BU"));
    QCOMPARE(words(Phrase::tr("%n BU", "%n BUs", 1)), QStringLiteral("1 BU"));
    QCOMPARE(words(Phrase::tr("%n line", "%n lines", 2)), QStringLiteral("2 lines")); // that has none
}

/// On screen; what goes on as bytes is as it was.
void TestWords::namesAreShownWithMarks()
{
    const std::string name = "a\x1B\xE2\x80\xAE"
                             "b";
    QCOMPARE(shownName(name), QStringLiteral("a␛⟨U+202E⟩b"));
    QCOMPARE(shownName(QString::fromStdString(name)), QStringLiteral("a␛⟨U+202E⟩b"));
    const Phrase phrase = Phrase::tr("%1 and %2", name, Phrase::verbatim("<b>"));
    QCOMPARE(words(phrase), QStringLiteral("a␛⟨U+202E⟩b and <b>"));
    QCOMPARE(wordsUtf8(phrase), name + " and <b>");
    QCOMPARE(withoutMnemonic(QStringLiteral("m&m")), QStringLiteral("m&&m"));
}

QTEST_MAIN(TestWords)
#include "test_words.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/page_features.h"
#include "model/recommend/linear/page_words.h"
#include "tests/support/matrices.h"

#include <QTest>

using namespace leadlight;

class TestPageFeatures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("none") << QByteArray() << QStringList();
        QTest::newRow("short ones and numbers") << QByteArray("AI in 2024: a to-do of 100") << QStringList();
        QTest::newRow("each once") << QByteArray("The cost of Costs, the COST")
                                   << QStringList{QStringLiteral("cost"), QStringLiteral("costs"),
                                                  QStringLiteral("the")};
        QTest::newRow("umlauts") << QByteArray("Öffentliche Kostenführerschaft – ÜBER Äpfel")
                                 << QStringList{QStringLiteral("kostenführerschaft"), QStringLiteral("äpfel"),
                                                QStringLiteral("öffentliche"), QStringLiteral("über")};
        QTest::newRow("Latin, Greek, Cyrillic") << QByteArray("ŽIVOT Łódź ΛΟΓΟΣ ОБЛАКО")
                                                << QStringList{QStringLiteral("łódź"), QStringLiteral("život"),
                                                               QStringLiteral("λογοσ"), QStringLiteral("облако")};
        QTest::newRow("no UTF-8") << QByteArray("caf\xE9 bars\xC3")
                                  << QStringList{QStringLiteral("barsÃ").toLower(), QStringLiteral("café")};
    }

    void findsWords()
    {
        QFETCH(QByteArray, title);
        QFETCH(QStringList, words);
        QStringList got;
        for (const std::string& word : wordsOf(title.toStdString()))
            got += QString::fromStdString(word);
        QCOMPARE(got, words);
    }

    void groupsPages()
    {
        const std::vector<std::uint16_t> unit{0, 2, 0, 1, 2};
        const std::vector<std::uint16_t> type{0, 0, 1, 0, 0};
        const auto features = pageFeatures({unit, 2, type, {}}, 5, {4.0, 9.0, 3.0}, Progress());
        QVERIFY(features);
        Eigen::MatrixXd expected(4, 5);
        expected << 2, 0, 2, 0, 0, // unit 0
            0, 0, 0, 2, 0,         // unit 1; unit 2 says that there is none
            3, 3, 0, 3, 3,         // type 0
            0, 0, 3, 0, 0;         // type 1
        QCOMPARE(denseOf(*features), expected);
    }

    void leavesOutWhatWeighsNothing()
    {
        const std::vector<std::uint16_t> unit{0, 1, 0};
        const auto features = pageFeatures({unit, -1, unit, {}}, 3, {0.0, 0.0, 0.0}, Progress());
        QVERIFY(features);
        QCOMPARE(features->rows, 0);
        QCOMPARE(features->cols, 3);
        QVERIFY(pageFeatures({}, 3, {1.0, 1.0, 1.0}, Progress())->nonZeros() == 0);
    }

    void keepsTellingWords()
    {
        // Of ten titles: "every" is on more than three, "lone" on one; "risk" on three, "plan" on two.
        const std::vector<std::string> titles{
            "every risk plan", "every risk", "every plan", "every risk", "every lone", "", "", "", "", ""};
        const auto features = pageFeatures({{}, -1, {}, titles}, 10, {0.0, 0.0, 3.0}, Progress());
        QVERIFY(features);
        QCOMPARE(features->rows, 2);
        const Eigen::MatrixXd f = denseOf(*features);
        const Eigen::MatrixXd product = f.transpose() * f;
        QVERIFY(std::abs(product(0, 1) - 3.0 / std::sqrt(2.0)) < 1e-6);
        QVERIFY(std::abs(product(1, 3) - 3.0) < 1e-6);
        QVERIFY(std::abs(product(0, 0) - 3.0) < 1e-6);
        QCOMPARE(product(1, 2), 0.0);
        QCOMPARE(product(4, 4), 0.0);
    }

    void obeysCancel()
    {
        std::stop_source stop;
        stop.request_stop();
        const std::vector<std::string> titles{"one title", "one more"};
        const auto features = pageFeatures({{}, -1, {}, titles}, 2, {0.0, 0.0, 1.0}, Progress(stop.get_token(), {}));
        QVERIFY(!features && features.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPageFeatures)
#include "test_page_features.moc"

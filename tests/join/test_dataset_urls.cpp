// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tables.h"

#include "model/base/text_order.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>

using namespace leadlight;

class TestDatasetUrls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void matchRatesOfEachSwitch();
    void ordersByText_data();
    void ordersByText();
};

void TestDatasetUrls::normalises_data()
{
    QTest::addColumn<QString>("switches"); // c case, s scheme, w www, t slash, q query, f fragment
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const QString url = QStringLiteral("HTTPS://www.Shop.com/Path/?Q=1/#Frag");
    QTest::newRow("none") << "" << url << url;
    QTest::newRow("case") << "c" << url << "https://www.shop.com/path/?q=1/#frag";
    QTest::newRow("scheme") << "s" << url << "www.Shop.com/Path/?Q=1/#Frag";
    QTest::newRow("www") << "w" << url << "HTTPS://Shop.com/Path/?Q=1/#Frag";
    QTest::newRow("slash before the query") << "t" << url << "HTTPS://www.Shop.com/Path?Q=1/#Frag";
    QTest::newRow("query") << "q" << url << "HTTPS://www.Shop.com/Path/#Frag";
    QTest::newRow("fragment") << "f" << url << "HTTPS://www.Shop.com/Path/?Q=1/";
    QTest::newRow("all") << "cswtqf" << url << "shop.com/path";
    QTest::newRow("query inside a fragment is none") << "q"
                                                     << "a#b?c"
                                                     << "a#b?c";
    QTest::newRow("scheme inside a query is none") << "s"
                                                   << "a?to=http://b"
                                                   << "a?to=http://b";
    QTest::newRow("the root keeps its slash") << "t"
                                              << "/"
                                              << "/";
    QTest::newRow("hash id") << "cswtqf"
                             << "0a1b2c"
                             << "0a1b2c";
    QTest::newRow("empty") << "cswtqf"
                           << ""
                           << "";
    QTest::newRow("a query alone") << "f"
                                   << "a?q=1#f"
                                   << "a?q=1";
    QTest::newRow("letters at the ends of the alphabet") << "c"
                                                         << "/AZ[az]@`{"
                                                         << "/az[az]@`{";
    for (const char* scheme : {"A", "Z", "a", "z", "svn+ssh", "view-source", "iris.beep", "Z39.50", "http2"})
        QTest::addRow("scheme %s", scheme) << "s" << QLatin1String(scheme) + QLatin1String("://x/a") << "x/a";
    for (const char* none : {"", "a b", "a/b", "a:b", "a@b", "a[b", "a`b", "a{b", "a,b"})
        QTest::addRow("no scheme %s", none)
            << "s" << QLatin1String(none) + QLatin1String("://x/a") << QLatin1String(none) + QLatin1String("://x/a");
    for (const char* host : {"www.", "wwx.ab", "wxw.ab", "xww.ab", "wwwxab", "aww.ab"})
        QTest::addRow("not www: %s", host) << "w" << host << host;
    QTest::newRow("www of one letter") << "w"
                                       << "WwW.a"
                                       << "a";
    QTest::newRow("not ASCII") << "c" << QStringLiteral("/Ärger") << QStringLiteral("/Ärger");
}

void TestDatasetUrls::normalises()
{
    QFETCH(QString, switches);
    QFETCH(QString, url);
    QFETCH(QString, expected);
    const auto on = [&](char c) { return switches.contains(QLatin1Char(c)); };
    const UrlNormalisation how{on('c'), on('s'), on('w'), on('t'), on('q'), on('f')};
    QCOMPARE(QString::fromStdString(normalisedUrl(url.toStdString(), how)), expected);
}

void TestDatasetUrls::matchRatesOfEachSwitch()
{
    const auto table = tableOf({{"1", "t", "http://a.com/x", 4},
                                {"1", "t", "http://a.com/y/", 3},
                                {"2", "t", "http://A.com/z", 2},
                                {"3", "t", "http://nowhere.com", 1}});
    const auto mapping = mappingOf({{"u", "http://a.com/x"}, {"u", "http://a.com/y"}, {"u", "http://a.com/z"}});
    const auto rates = matchRates(*table, *mapping);
    QCOMPARE(rates.size(), std::size_t{6});
    for (const MatchRate& rate : rates) {
        const bool slash = rate.key == "match-trailing-slash";
        const bool letters = rate.key == "match-case";
        QCOMPARE(rate.submissionsShare, slash ? 0.7 : letters ? 0.6 : 0.4);
        QCOMPARE(rate.pagesGained, slash || letters ? 1 : 0);
    }
}

void TestDatasetUrls::ordersByText_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("range");
    QTest::newRow("none") << 0 << "" << 1;
    QTest::newRow("one") << 1 << "x" << 1;
    QTest::newRow("random numbers") << 50000 << "" << 2000000000;
    QTest::newRow("long common prefix") << 50000 << "https://example.com/en-us/forms/" << 2000000000;
    QTest::newRow("few, close together") << 3000 << "a" << 4000;
}

void TestDatasetUrls::ordersByText()
{
    QFETCH(int, count);
    QFETCH(QString, prefix);
    QFETCH(int, range);
    std::mt19937 random(5);
    StringPool pool;
    // Some texts are the start of others, and some hold bytes above 127 and zero.
    for (int i = 0; i < count; ++i) {
        std::string text = prefix.toStdString() + std::to_string(random() % static_cast<unsigned>(range));
        if (i % 7 == 0)
            text += std::string("\0\xc3\xa4", 3);
        pool.intern(text);
    }
    std::vector<StringPool::Id> ids(pool.size());
    std::iota(ids.begin(), ids.end(), 0U);
    const auto ordered = orderedByText(pool, ids, Progress());
    QVERIFY(ordered);
    std::sort(ids.begin(), ids.end(), [&](auto a, auto b) { return pool[a] < pool[b]; });
    QVERIFY(*ordered == ids);
}

QTEST_GUILESS_MAIN(TestDatasetUrls)
#include "test_dataset_urls.moc"

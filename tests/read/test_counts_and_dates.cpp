// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/damaged_ids.h"
#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"
#include "model/read/date_parser.h"
#include "model/read/text_encoding.h"

#include <QDate>
#include <QTest>

using namespace leadlight;

class TestCountsAndDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<qint64>("value");
        const auto row = [](const char* text, qint64 value, char decimal = '\0') {
            QTest::addRow("%s decimal %d", text, decimal) << QByteArray(text) << decimal << value;
        };
        row("7", 7);
        row("302", 302);
        row("007", 7);
        row("3.0", 3);
        row("3,00", 3);
        row("1,000", 1000);
        row("1.000", 1000);
        row("1.000", 1, '.');
        row("1,000", 1000, '.');
        row("1,000", 1, ',');
        row("123,456", 123456);
        row("1234,567", 0);
        row("1000000000000000", 1'000'000'000'000'000);
        row("1000000000000001", 0);
        row("12,345,678", 12345678);
        row("12.345.678", 12345678, ',');
        row("1,000.00", 1000);
        row("1.000,00", 1000);
        row("1 000,00", 1000);
        row("1\xC2\xA0"
            "000",
            1000);
        row("1\xE2\x80\xAF"
            "000,0",
            1000);
        row("1'000", 1000);
        row("1\xE2\x80\x99"
            "000.00",
            1000);
        row(" 7,302 ", 7302);
        row("1000000000000000", 1000000000000000);
        row("1000000000000001", 0);
        row("99999999999999999999", 0);
        row("0", 0);
        row("-3", 0);
        row("+3", 0);
        row("", 0);
        row(" ", 0);
        row("3.5", 0);
        row("0.127%", 0);
        row("1,00,000", 0);
        row("1.000,5", 0);
        row("1,000,00", 0);
        row("0,123", 0);
        row("0.000", 0);
        row("3.", 0);
        row(".5", 0);
        row("1e3", 0);
        row("abc", 0);
        row("7 pages", 0);
    }

    void readsCounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, decimal);
        QFETCH(qint64, value);
        QCOMPARE(readCount(text.toStdString(), decimal).value, value);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("monthFirst");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* text, QDate date, bool monthFirst = true) {
            QTest::addRow("%s %s", text, monthFirst ? "month first" : "day first")
                << QByteArray(text) << monthFirst << date;
        };
        const QDate april(2018, 4, 5);
        row("2018-04-05", april);
        row("2018/4/5", april);
        row("20180405", april);
        row("2018-04-05T23:59:00Z", april);
        row("2018-04-05 00:00", april);
        row("4/5/2018", april);
        row("5/4/2018", april, false);
        row("5-4-18", april, false);
        row("5.4.2018", april);
        row("05.04.18", april);
        row("April 5, 2018", april);
        row("Apr 5, 2018", april);
        row("Thursday, April 5, 2018", april);
        row("5 April 2018", april);
        row("5-Apr-2018", april);
        row("Donnerstag, 5. April 2018", april);
        row("5. M\xC3\xA4rz 2018", QDate(2018, 3, 5));
        row("4/5/2018 10:15 AM", april);
        row("2/29/2020", QDate(2020, 2, 29));
        row("2018-02-30", QDate());
        row("2018-13-01", QDate());
        row("13/13/2018", QDate());
        row("25/12/2018", QDate());
        row("25/12/2018", QDate(2018, 12, 25), false);
        row("", QDate());
        row("None", QDate());
        row("12345678901", QDate());
        row("302", QDate());
        row("05260181590830166131860913909960308246", QDate());
        row("Gated Webinar Forms", QDate());
    }

    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, monthFirst);
        QFETCH(QDate, date);
        const auto day = readDate(text.toStdString()).day(monthFirst);
        const auto expected =
            date.isValid() ? static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)) : DateReading::unreadable;
        QCOMPARE(day, expected);
    }

    void readsDatesInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("monthFirst");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* text, QDate date, bool monthFirst = true) {
            QTest::addRow("%s %s", text, monthFirst ? "month first" : "day first")
                << QByteArray(text) << monthFirst << date;
        };
        const QDate april(2018, 4, 5);
        row("1er f\xC3\xA9vr. 2018", QDate(2018, 2, 1));
        row("5 avril 2018", april);
        row("5 JUIN 2018", QDate(2018, 6, 5));
        row("5 juil. 2018", QDate(2018, 7, 5));
        row("5 AO\xC3\x9BT 2018", QDate(2018, 8, 5));
        row("5 d\xC3\xA9"
            "c. 2018",
            QDate(2018, 12, 5));
        row("5 de enero de 2018", QDate(2018, 1, 5));
        row("5 giugno 2018", QDate(2018, 6, 5));
        row("5th of April 2018", april);
        row("Mittwoch, 5. Oktober 2016", QDate(2016, 10, 5));
        row("2018\xE5\xB9\xB4"
            "4\xE6\x9C\x88"
            "5\xE6\x97\xA5",
            april);
        row("2018\xEB\x85\x84 4\xEC\x9B\x94 5\xEC\x9D\xBC", april);
        // A Tuesday in French, Spanish and Italian is no March.
        row("mar. 05/04/2018", april, false);
        row("martes, 05/04/2018", april, false);
        row("mardi 5 avril 2018", april);
        row("mar. 5 mars 2018", QDate(2018, 3, 5));
        row("Mar-05-2018", QDate(2018, 3, 5));
        row("Mar 5, 2018 10:00", QDate(2018, 3, 5));
        row("10:05:17 2018-04-05", april);
        row("10:05 05.04.2018", april);
        row("10:05 AM April 5, 2018", april);
        row("Version 5.4.18", QDate());
        row("5 Stars 2018", QDate());
    }

    void readsDatesInWords() { readsDates(); }

    void knowsWhichDatesProveTheirOrder()
    {
        QVERIFY(readDate("4/25/2018").provesMonthFirst());
        QVERIFY(readDate("25/4/2018").provesDayFirst());
        QVERIFY(readDate("4/5/2018").isOpen());
        QVERIFY(!readDate("4/5/2018").provesDayFirst() && !readDate("4/5/2018").provesMonthFirst());
        QVERIFY(!readDate("2018-04-25").isOpen());
    }

    void knowsColumnsByTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("role");
        const auto row = [](const char* name, Role role) {
            QTest::newRow(name) << QString::fromUtf8(name) << static_cast<int>(role);
        };
        row("cookie", Role::Cookie);
        row("Cookie ID", Role::Cookie);
        row("MCVID (v29) (evar29)", Role::Cookie);
        row("Experience Cloud Visitor ID", Role::Cookie);
        row("PAGE_URL", Role::PageUrl);
        row("Page URL (v26) (evar26)", Role::PageUrl);
        row("Gated Asset Type (v30) (evar30)", Role::AssetType);
        row("Form Submissions (ev5) (event5)", Role::FormSubmissions);
        row("Business Unit", Role::BusinessUnit);
        row("timestamp", Role::Date);
        row("Title", Role::Title);
        QTest::newRow("unknown") << QStringLiteral("Besucher-ID") << -1;
        QTest::newRow("unnamed") << QString() << -1;
        QTest::newRow("a change") << QStringLiteral("Form Submissions +/-") << -1;
        QTest::newRow("a change in brackets") << QStringLiteral("Form Submissions (\u00B1)") << -1;
    }

    void knowsColumnsByTheirNames()
    {
        QFETCH(QString, name);
        QFETCH(int, role);
        const auto found = roleByName(name.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, role);
    }

    /// Long ids hold letters, digits and - _ . and nothing else.
    void knowsTheCharactersOfAnId()
    {
        const std::string start(19, '7');
        for (const char c : {'0', '9', 'a', 'm', 'z', 'A', 'M', 'Z', '-', '_', '.'}) {
            QVERIFY2(looksLikeData(start + c + "x"), &c);
            QVERIFY2(looksLikeData("x" + start + c), &c);
        }
        for (const char c : {'!', '+', ',', '/', ':', ';', '@', '[', '^', '`', '{', '~', ' ', '\x7F'})
            QVERIFY2(!looksLikeData(start + c + "x"), &c);
        // Not by its length, and not without a digit.
        QVERIFY(!looksLikeData("7777777777777777x77"));
        QVERIFY(looksLikeData("7777777777777777x777"));
        QVERIFY(!looksLikeData(std::string(30, 'x')));
    }

    /// 32 hexadecimal digits are a page's hash rather than a visitor; with any other letter they are an id.
    void tellsHashesFromIds()
    {
        const auto guess = [](const std::string& cells) {
            std::vector<std::vector<std::string>> rows;
            for (const char c : cells)
                rows.push_back({std::string(31, '1') + c});
            return guessRoles({std::nullopt}, rows).front();
        };
        for (const char* hash : {"a", "f", "A", "F", "abcdefABCDEF"})
            QVERIFY2(guess(hash) == Role::PageUrl, hash);
        for (const char* id : {"g", "G", "z", "0", "9", "-", "_"})
            QVERIFY2(guess(id) == Role::Cookie, id);
    }

    /// What the columns of a file with unknown names hold, by their cells.
    void guessesRolesByContent_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("role");
        const auto row = [](const char* cells, std::optional<Role> role) {
            QTest::newRow(cells) << QString::fromLatin1(cells) << (role ? static_cast<int>(*role) : -1);
        };
        row("2024-05-01 2024-05-02 2024-05-02", Role::Date);
        row("38123456789012345678901234567890123456 38123456789012345678901234567890123457", Role::Cookie);
        row("https://x.com/a /b www.x.com", Role::PageUrl);
        row("Webinar Webinar Ebook Webinar Ebook Webinar", Role::AssetType);
        row("soon later never", std::nullopt);
    }

    void guessesRolesByContent()
    {
        QFETCH(QString, cells);
        QFETCH(int, role);
        std::vector<std::vector<std::string>> rows;
        for (const QString& cell : cells.split(QLatin1Char(' ')))
            rows.push_back({cell.toStdString()});
        const auto guess = guessRoles({std::nullopt}, rows).front();
        QCOMPARE(guess ? static_cast<int>(*guess) : -1, role);
    }

    /// A file with business units is a mapping: only its page is looked for.
    void guessesThePageOfAMapping()
    {
        std::vector<std::vector<std::string>> rows;
        for (int i = 0; i < 6; ++i)
            rows.push_back({"North", "/p/" + std::to_string(i),
                            "381234567890123456789012345678901234" + std::to_string(i), "2024-05-01"});
        const auto guess = guessRoles({Role::BusinessUnit, std::nullopt, std::nullopt, std::nullopt}, rows);
        const std::vector<std::optional<Role>> right{Role::BusinessUnit, Role::PageUrl, std::nullopt, std::nullopt};
        QVERIFY(guess == right);
    }

    void unwrapsCells()
    {
        QCOMPARE(cleanCell("=\"0526\""), std::string_view("0526"));
        QCOMPARE(cleanCell("'0526"), std::string_view("0526"));
        QCOMPARE(cleanCell("'quoted'"), std::string_view("'quoted'"));
        QCOMPARE(cleanCell("  a b\t"), std::string_view("a b"));
        QCOMPARE(cleanCell("\xC2\xA0x\xC2\xA0"), std::string_view("x"));
        QCOMPARE(cleanCell("\xE2\x80\x8B"), std::string_view());
        QCOMPARE(cleanCell("\xE2\x80\x8Fx\xE2\x81\xA0"), std::string_view("x"));
        // Seen signs beside the unseen ones in their tables stay: a dagger, a bullet, a euro, a minus, an arrow.
        for (const std::string_view seen : {"\xE2\x80\xA0", "\xE2\x80\xA2", "\xE2\x82\xAC", "\xE2\x88\x92",
                                            "\xE2\x86\x92", "\xE2\x80\x90", "\xE2\x80\xA7", "\xE2\x80\xB0"})
            QCOMPARE(cleanCell(seen), seen);
        QCOMPARE(cleanCell("="), std::string_view("="));
        QCOMPARE(cleanCell("'"), std::string_view("'"));
        QCOMPARE(cleanCell(""), std::string_view());
    }

    /// Of any width, no-break ones, too: what is taken off is counted.
    void seesSignsAtTheEdges()
    {
        for (const std::string sign : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x8B", "\xEF\xBB\xBF"}) {
            QVERIFY(hasUnseenEdge(sign + "x") && hasUnseenEdge("x" + sign) && hasUnseenEdge(" " + sign + "x"));
            QVERIFY(!hasUnseenEdge("x" + sign + "x"));
        }
        for (const std::string_view seen : {"x", " x ", "\xE2\x80\xA2 x", "x\xE2\x82\xAC", ""})
            QVERIFY(!hasUnseenEdge(seen));
    }

    void knowsDamagedIds()
    {
        QCOMPARE(idForm("2.02397E+37"), IdForm::Scientific);
        QCOMPARE(idForm("2,02397E+37"), IdForm::Scientific);
        QCOMPARE(idForm("2E+37"), IdForm::Scientific);
        QCOMPARE(idForm("2e37"), IdForm::Intact); // it may be hexadecimal
        QCOMPARE(idForm("12e+7"), IdForm::Intact);
        QCOMPARE(idForm("2.02397E37"), IdForm::Scientific);
        QCOMPARE(idForm("2x5E+37"), IdForm::Intact);
        QCOMPARE(idForm("2.5E+3x"), IdForm::Intact);
        QCOMPARE(idForm("2.5E+3700"), IdForm::Intact);
        QCOMPARE(idForm("x.5E+37"), IdForm::Intact);
        QCOMPARE(idForm("1234567890" + std::string(20, '0')), IdForm::Rounded);
        QCOMPARE(idForm("12345678901" + std::string(19, '0')), IdForm::Short);
        QCOMPARE(idForm("05260181590830100000000000000000000000"), IdForm::Rounded);
        QCOMPARE(idForm("05260181590830166131860913909960308246"), IdForm::Intact);
        QCOMPARE(idForm("5260181590830166131860913909960308246"), IdForm::Short);
        QCOMPARE(idForm("00000000000000000000000000000000000000"), IdForm::Intact);
        QCOMPARE(idForm("12345"), IdForm::Intact);
        QCOMPARE(idForm(""), IdForm::Intact);
    }

    void knowsUnidentifiedCookies()
    {
        for (const auto* id :
             {"", "0", "0000", "None", "none", "NULL", "NaN", "::unspecified::", "::uniques_exceeded::"})
            QVERIFY2(isUnidentified(id), id);
        for (const auto* id : {"01", "Nona", "::", "::::", "::x", "a", "nonesuch"})
            QVERIFY2(!isUnidentified(id), id);
    }

    void judgesUtf8()
    {
        for (const auto* text : {"", "abc", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xEF\xBF\xBD"})
            QVERIFY2(isUtf8(text), text);
        for (const auto* text :
             {"\x80", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE4", "a\xFF", "\xE2\x82"})
            QVERIFY2(!isUtf8(text), text);
    }

    void decodesPieceByPiece()
    {
        const auto decoded = [](Encoding encoding, const std::string& bytes, std::size_t piece) {
            TextDecoder decoder(encoding);
            std::string out;
            for (std::size_t at = 0; at < bytes.size(); at += piece)
                decoder.decode(std::string_view(bytes).substr(at, piece), at + piece >= bytes.size(), out);
            return out;
        };
        const QString text = QStringLiteral("Gr\u00FC\u00DFe \u20AC \U0001F600");
        const QByteArray little(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        for (const std::size_t piece : {1, 2, 3, 100}) {
            QCOMPARE(decoded(Encoding::Utf16LE, little.toStdString(), piece), text.toStdString());
            QCOMPARE(decoded(Encoding::Windows1252,
                             "Gr\xFC\xDF"
                             "e \x80",
                             piece),
                     std::string("Gr\xC3\xBC\xC3\x9F"
                                 "e \xE2\x82\xAC"));
            QCOMPARE(decoded(Encoding::Utf8Damaged, "\xC3\xBC\xFF\xE2\x82\xAC\xC3", piece),
                     std::string("\xC3\xBC\xEF\xBF\xBD\xE2\x82\xAC\xEF\xBF\xBD"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCountsAndDates)
#include "test_counts_and_dates.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/visible_text.h"

#include <QTest>

using namespace leadlight;

class TestVisibleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksStandForWhatIsObeyedOrHidden_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto same = [](const char* name, const char* text) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(text);
        };
        same("an id", "000123-abc_XYZ~");
        same("other scripts", "größer 目录 عربي 👩‍💻 e\xCC\x81");
        same("HTML", "<img src=\"/dev/zero\">");
        same("spaces of all kinds", "a\xC2\xA0"
                                    "b\xE2\x80\x8B"
                                    "c");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("ESC, BEL, NUL, DEL") << QByteArray("\x1B[31m\a\0\x7F", 8) << QByteArray("␛[31m␇␀␡");
        QTest::newRow("line ends and tabs") << QByteArray("a\r\nb\tc") << QByteArray("a␍␊b␉c");
        QTest::newRow("C1: a CSI in one sign") << QByteArray("\xC2\x9B"
                                                             "31m")
                                               << QByteArray("⟨U+009B⟩31m");
        QTest::newRow("from right to left") << QByteArray("\xE2\x80\xAE"
                                                          "ltr\xE2\x80\xAC")
                                            << QByteArray("⟨U+202E⟩ltr⟨U+202C⟩");
        QTest::newRow("isolate, mark") << QByteArray("\xE2\x81\xA6"
                                                     "a\xE2\x80\x8F\xD8\x9C")
                                       << QByteArray("⟨U+2066⟩a⟨U+200F⟩⟨U+061C⟩");
        QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8"
                                                      "b")
                                        << QByteArray("a⟨U+2028⟩b");
        QTest::newRow("byte order mark, no character")
            << QByteArray("\xEF\xBB\xBF\xEF\xBF\xBE\xEF\xBF\xBF") << QByteArray("⟨U+FEFF⟩⟨U+FFFE⟩⟨U+FFFF⟩");
        QTest::newRow("no UTF-8") << QByteArray("na\xEFme") << QByteArray("na⟨EF⟩me");
        QTest::newRow("cut off") << QByteArray("a\xE2\x80") << QByteArray("a⟨E2⟩⟨80⟩");
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("⟨ED⟩⟨A0⟩⟨80⟩");
        QTest::newRow("overlong, beyond Unicode")
            << QByteArray("\xC0\xAF\xF4\x90\x80\x80") << QByteArray("⟨C0⟩⟨AF⟩⟨F4⟩⟨90⟩⟨80⟩⟨80⟩");
    }

    void marksStandForWhatIsObeyedOrHidden()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(visibleText(text.toStdString())), "shown");
    }

    void linesStayLines() { QCOMPARE(visibleLines("a,\x1B\r\nb\tc\n"), std::string("a,␛\r\nb\tc\n")); }

    /// Marks stand in names only: what the program says itself may have lines.
    void phrasesMarkWhatIsTheUsersOwn()
    {
        const Phrase said = Phrase::tr("%1: %2", std::string("a\x1B"),
                                       Phrase::dotted({Phrase::verbatim("\xE2\x80\xAE"
                                                                        "b"),
                                                       Phrase::number(2174)}));
        QCOMPARE(visibleEnglish(said), std::string("a␛: ⟨U+202E⟩b · 2,174"));
        QCOMPARE(english(said), std::string("a\x1B: \xE2\x80\xAE"
                                            "b · 2,174"));
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "test_visible_text.moc"

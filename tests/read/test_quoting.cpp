// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/quoting.h"

#include <QTest>

using namespace leadlight;

/// Quotes of other kinds by themselves; with what else tools do to a table: test_kinds_together.
class TestQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsQuotes_data()
    {
        QTest::addColumn<int>("quoting");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("right");
        const auto row = [](Quoting quoting, const char* line, const char* right) {
            QTest::newRow(line) << static_cast<int>(quoting) << QByteArray(line) << QByteArray(right);
        };
        row(Quoting::Spaced, "a, \"b, c\", d\r\n", "a,\"b, c\", d\r\n");
        row(Quoting::Spaced, "a, \"b \"\"c\"\"\"", "a,\"b \"\"c\"\"\"");
        row(Quoting::Single, "'a,b','it''s \"x\"',1\n", "\"a,b\",\"it's \"\"x\"\"\",1\n");
        row(Quoting::Single, "'open,1\n'a',2\n", "'open,1\n\"a\",2\n");
        row(Quoting::Typographic,
            "\xE2\x80\x9C"
            "a,b\xE2\x80\x9D,1",
            "\"a,b\",1");
        row(Quoting::Backslash, "\"a \\\"b\\\"\",\"c\\\\\"", "\"a \"\"b\"\"\",\"c\\\"");
        row(Quoting::WholeLine, "\"a,\"\"b,c\"\",1\"\nplain\n", "a,\"b,c\",1\nplain\n");
    }

    void turnsQuotes()
    {
        QFETCH(int, quoting);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, right);
        QCOMPARE(QByteArray::fromStdString(inStandardQuotes(line.toStdString(), static_cast<Quoting>(quoting), ',')),
                 right);
    }
};

QTEST_GUILESS_MAIN(TestQuoting)
#include "test_quoting.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/csv_scanner.h"

#include <QTest>
#include <csv.h>
#include <random>

using namespace leadlight;

namespace {
using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

bool isBlank(const CsvScanner& scanner)
{
    return scanner.fields().size() == 1 && scanner.fields()[0].raw.empty() && !scanner.fields()[0].quoted;
}

/// All records of a text, blank lines left out as libcsv does; a bad line is the row {"<bad>", its text}.
Rows scan(std::string_view text, const CsvShape& shape)
{
    Rows rows;
    std::string scratch;
    CsvScanner scanner(text, shape, true);
    for (auto step = scanner.next(); step != CsvScanner::Step::End; step = scanner.next()) {
        if (step == CsvScanner::Step::Record && isBlank(scanner))
            continue;
        auto& row = rows.emplace_back();
        if (step == CsvScanner::Step::Bad)
            row = {"<bad>", std::string(scanner.text())};
        else
            for (const auto& field : scanner.fields())
                row.emplace_back(field.value(scratch));
    }
    return rows;
}

/// The same, the text handed over in pieces of `chunk` bytes and cut at whole records.
Rows scanInPieces(std::string_view text, const CsvShape& shape, std::size_t chunk)
{
    Rows rows;
    std::string buffer;
    for (std::size_t at = 0; at < text.size();) {
        const auto piece = text.substr(at, chunk);
        buffer.append(piece);
        at += piece.size();
        const auto whole = wholeRecords(buffer, shape, at == text.size());
        for (auto& row : scan(std::string_view(buffer).substr(0, whole), shape))
            rows.push_back(std::move(row));
        buffer.erase(0, whole);
    }
    return rows;
}

/// What libcsv, an independent implementation, makes of the text.
Rows byLibcsv(const std::string& text, char delimiter)
{
    struct State
    {
        Rows rows;
        Row row;
    } state;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&parser, [](unsigned char) { return 0; });
    const auto onField = [](void* field, std::size_t size, void* to) {
        static_cast<State*>(to)->row.emplace_back(static_cast<const char*>(field), size);
    };
    const auto onRow = [](int, void* to) {
        auto* s = static_cast<State*>(to);
        s->rows.push_back(std::move(s->row));
        s->row.clear();
    };
    csv_parse(&parser, text.data(), text.size(), onField, onRow, &state);
    csv_fini(&parser, onField, onRow, &state);
    csv_free(&parser);
    return state.rows;
}

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(m_engine); }

    std::string field(char delimiter)
    {
        static constexpr std::string_view alphabet[] = {"a", "bc", "0",  " ",        "\"", "\n", "\r", "\r\n",
                                                        ",", ";",  "\t", "\xC3\xA9", "=",  "'",  "#",  "|"};
        std::string value;
        for (std::size_t n = below(6); n > 0; --n)
            value += alphabet[below(std::size(alphabet))];
        const bool quote = value.find_first_of(std::string("\"\r\n") + delimiter) != std::string::npos || below(4) == 0;
        if (!quote)
            return value;
        std::string quoted(1, '"');
        for (const char c : value)
            quoted.append(c == '"' ? 2 : 1, c);
        quoted.push_back('"');
        return quoted;
    }

    /// A file by RFC 4180, of any line end.
    std::string file(char delimiter)
    {
        static constexpr std::string_view ends[] = {"\n", "\r\n", "\r"};
        const auto end = ends[below(3)];
        const std::size_t columns = 1 + below(5);
        std::string text;
        for (std::size_t row = below(12) + 1; row > 0; --row) {
            for (std::size_t column = 0; column < columns; ++column) {
                if (column > 0)
                    text.push_back(delimiter);
                text.append(field(delimiter));
            }
            if (row > 1 || below(2) == 0)
                text += end;
        }
        return text;
    }

private:
    std::mt19937 m_engine;
};

QByteArray shown(const Rows& rows)
{
    QByteArray out;
    for (const auto& row : rows) {
        for (const auto& field : row)
            out += '[' + QByteArray::fromStdString(field) + ']';
        out += '\n';
    }
    return out;
}
} // namespace

class TestCsvScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRfc4180_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QByteArray("[a][b]\n[c][d]\n");
        QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << QByteArray("[a][b]\n[c][d]\n");
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << QByteArray("[a][b]\n[c][d]\n");
        QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << QByteArray("[a][b]\n[c][d]\n");
        QTest::newRow("empty fields") << QByteArray(",a,\n,,\n") << QByteArray("[][a][]\n[][][]\n");
        QTest::newRow("quotes") << QByteArray("\"a,b\",\"c\"\"d\",\"\"\n") << QByteArray("[a,b][c\"d][]\n");
        QTest::newRow("line end in quotes") << QByteArray("\"a\nb\",c\nd,e\n") << QByteArray("[a\nb][c]\n[d][e]\n");
        QTest::newRow("quote within a field") << QByteArray("a\"b,c\n") << QByteArray("[a\"b][c]\n");
        QTest::newRow("blank lines") << QByteArray("a\n\n\nb\n") << QByteArray("[a]\n[b]\n");
        QTest::newRow("stray quote") << QByteArray("a,\",b\nc,d\ne,f\n")
                                     << QByteArray("[<bad>][a,\",b]\n[c][d]\n[e][f]\n");
        QTest::newRow("text after a quote")
            << QByteArray("\"a\"b,c\nd,e\n") << QByteArray("[<bad>][\"a\"b,c]\n[d][e]\n");
        QTest::newRow("last quote open") << QByteArray("a,b\nc,\"d") << QByteArray("[a][b]\n[<bad>][c,\"d]\n");
        QTest::newRow("only a quote") << QByteArray("\"") << QByteArray("[<bad>][\"]\n");
        QTest::newRow("zero byte") << QByteArray("a\0b,c\n", 6) << QByteArray("[a\0b][c]\n", 9);
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void readsRfc4180()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rows);
        QCOMPARE(shown(scan(text.toStdString(), {})), rows);
        for (const std::size_t chunk : {1, 2, 3})
            QCOMPARE(shown(scanInPieces(text.toStdString(), {}, chunk)), rows);
    }

    /// A reader takes whole records only, but all of them: what is left over is read again with the next piece.
    void cutsBehindTheLastWholeRecord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("whole");
        const auto row = [](const char* text, int whole) {
            QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData()) << QByteArray(text) << whole;
        };
        row("", 0);
        row("a", 0);
        row("a,b", 0);
        row("\n", 1);
        row("a,b\n", 4);
        row("a,b\nc", 4);
        row("a,b\nc,d\n", 8);
        row("a,b\r\nc", 5);
        row("a,b\r\nc,d\r\n", 10);
        row("a\r\n\r\nb", 5);
        // A CR at the end may be half of a CRLF.
        row("\r", 0);
        row("a\r", 0);
        row("\ra", 1);
        row("\r\r", 1);
        row("a\rb", 2);
        row("a\rb\r", 2);
        row("a\nb\rc", 4);
        row("a\nb\r", 2);
        // With quotes, whose line ends are none of records.
        row("\"a\nb\",c\n\"d", 8);
        row("\"a\nb\",c\n\"d\"\n", 12);
        row("\"a\nb\"", 0);
        row("x\n\"a\nb\"\r", 2);
    }

    void cutsBehindTheLastWholeRecord()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, whole);
        QCOMPARE(wholeRecords(text.toStdString(), {}, false), static_cast<std::size_t>(whole));
        QCOMPARE(wholeRecords(text.toStdString(), {}, true), static_cast<std::size_t>(text.size()));
    }

    void saysWhereAnUnfinishedRecordStarts()
    {
        CsvScanner scanner("a,b\nc,d\n\"e\nf", {}, false);
        QVERIFY(scanner.next() == CsvScanner::Step::Record);
        QCOMPARE(scanner.position(), 4U);
        QVERIFY(scanner.next() == CsvScanner::Step::Record);
        QCOMPARE(scanner.text(), std::string_view("c,d"));
        QVERIFY(scanner.next() == CsvScanner::Step::Partial);
        QCOMPARE(scanner.position(), 8U);
        QVERIFY(CsvScanner("", {}, false).next() == CsvScanner::Step::End);
    }

    void aStrayQuoteDoesNotSwallowRows()
    {
        // Two stray quotes far apart make a well-formed field by RFC 4180; the rows in between tell otherwise.
        const std::string text = "id,\",7\nx,page,1\ny,page,2\nz,\",3\nw,page,4\n";
        const CsvShape shape{.columns = 3, .countField = 2};
        QCOMPARE(shown(scan(text, shape)),
                 QByteArray("[<bad>][id,\",7]\n[x][page][1]\n[y][page][2]\n[<bad>][z,\",3]\n[w][page][4]\n"));
    }

    void endsOverlongRecords()
    {
        const std::string longLine(50, 'x');
        const std::string text =
            std::string("\"a\nb\nc\nd\ne\nf\n").append(longLine).append("\ng,h\n\"").append(18, 'y').append("\"\n");
        for (const std::size_t chunk : {1, 2, 5, 20, 21, 22, 1000}) {
            const CsvShape shape{.longestRecord = 20};
            QCOMPARE(shown(scanInPieces(text, shape, chunk)), "[<bad>][\"a]\n[b]\n[c]\n[d]\n[e]\n[f]\n[<bad>][" +
                                                                  QByteArray::fromStdString(longLine) + "]\n[g][h]\n[" +
                                                                  QByteArray(18, 'y') + "]\n");
        }
    }

    void agreesWithLibcsv()
    {
        Random random(20240501);
        for (int i = 0; i < 10'000; ++i) {
            const char delimiter = ",;\t|"[random.below(4)];
            const std::string text = random.file(delimiter);
            const auto expected = shown(byLibcsv(text, delimiter));
            const CsvShape shape{.delimiter = delimiter};
            QCOMPARE(shown(scan(text, shape)), expected);
            QCOMPARE(shown(scanInPieces(text, shape, 1 + random.below(20))), expected);
        }
    }

    void cutsAnyTextAlike()
    {
        // No RFC 4180 here: whatever the text, the pieces must not matter.
        Random random(7);
        static constexpr std::string_view alphabet[] = {"a", "\"", "\n", "\r", ",", "1", "\"\"", "x,1\n"};
        for (int i = 0; i < 10'000; ++i) {
            std::string text;
            for (std::size_t n = random.below(60); n > 0; --n)
                text += alphabet[random.below(std::size(alphabet))];
            const CsvShape shape{.columns = 2, .countField = 1, .longestRecord = 8 + random.below(30)};
            QCOMPARE(shown(scanInPieces(text, shape, 1 + random.below(9))), shown(scan(text, shape)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvScanner)
#include "test_csv_scanner.moc"

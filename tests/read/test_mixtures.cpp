// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <tbb/global_control.h>
#include <tbb/task_arena.h>

using namespace leadlight;

namespace {
enum class Text {
    Utf8,
    Utf8Mark,
    Utf16LEMark,
    Utf16BEMark,
    Utf16LE,
    Utf16BE,
    Windows1252,
    Count,
};

struct Form
{
    Text text = Text::Utf8;
    char delimiter = ',';
    const char* lineEnd = "\n";
    bool quoteAll = false;
    int above = 0;   ///< 0 nothing, 1 comments and a blank line, 2 "sep="
    int numbers = 0; ///< 1302 - 1,302.00 - 1.302,00 - 1 302,00
};

constexpr const char* type = "Gesch\xC3\xA4"
                             "ftskunden \xE2\x80\x93 B\xC3\xBCro";
constexpr std::array counts{7, 1302, 1, 2000302};

std::string number(int value, int format)
{
    const std::string digits = std::to_string(value);
    if (format == 0)
        return digits;
    const char* group = format == 1 ? "," : format == 2 ? "." : "\xC2\xA0";
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += group;
        out += digits[i];
    }
    return out + (format == 1 ? ".00" : ",00");
}

std::string field(const std::string& value, const Form& form)
{
    if (!form.quoteAll && value.find(form.delimiter) == std::string::npos)
        return value;
    return '"' + value + '"';
}

std::string textOf(const Form& form)
{
    const std::string end = form.lineEnd;
    const std::string comma(1, form.delimiter);
    std::string out;
    if (form.above == 1)
        out += "# Form submissions" + end + "\"# Segments: All visits, signed in\"" + end + end;
    if (form.above == 2)
        out += "sep=" + comma + end;
    out += "cookie" + comma + "gated_asset_type" + comma + "page_url" + comma + "form_submissions" + end;
    for (std::size_t i = 0; i < counts.size(); ++i)
        out += field("0526018159083016613186091390996030824" + std::to_string(i % 3), form) + comma +
               field(type, form) + comma + field("www.example.com/page:" + std::to_string(i), form) + comma +
               field(number(counts[i], form.numbers), form) + end;
    return out;
}

QByteArray encoded(const std::string& utf8, Text encoding)
{
    const QString text = QString::fromStdString(utf8);
    if (encoding == Text::Utf8)
        return QByteArray::fromStdString(utf8);
    if (encoding == Text::Utf8Mark)
        return "\xEF\xBB\xBF" + QByteArray::fromStdString(utf8);
    QByteArray out;
    if (encoding == Text::Windows1252) {
        for (const QChar c : text)
            out += c == QChar(0x2013) ? '\x96' : static_cast<char>(c.unicode());
        return out;
    }
    const bool little = encoding == Text::Utf16LE || encoding == Text::Utf16LEMark;
    const bool mark = encoding == Text::Utf16LEMark || encoding == Text::Utf16BEMark;
    for (const QChar c : mark ? QChar(0xFEFF) + text : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        out += little ? low : high;
        out += little ? high : low;
    }
    return out;
}

/// Everything that a reader could get wrong at the border of two pieces.
QByteArray summary(const SubmissionTable& table)
{
    QByteArray out;
    for (std::int64_t row = 0; row < table.rows(); ++row) {
        const auto i = static_cast<std::size_t>(row);
        for (const auto text : {table.cookies[table.cookie[i]], table.pages[table.page[i]], table.types[table.type[i]]})
            out += '[' + QByteArray(text.data(), static_cast<qsizetype>(text.size())) + ']';
        out += QByteArray::number(table.submissions[i]) + " id " + QByteArray::number(table.cookie[i]) + ' ' +
               QByteArray::number(table.page[i]) + " line " + QByteArray::number(qint64{table.lineOfRow(row)}) + '\n';
    }
    for (const auto& file : table.files) {
        out += QByteArray::fromStdString(file.encoding) + ' ' + QByteArray::number(qint64{file.lines}) + ' ' +
               QByteArray::number(qint64{file.rows}) + ' ' + QByteArray::number(qint64{file.continuationLines}) + '\n';
        for (const auto& line : file.skipped)
            out += QByteArray::number(qint64{line.line}) + ' ' + QByteArray::fromStdString(english(line.reason)) +
                   ": " + QByteArray::fromStdString(line.text) + '\n';
        for (const auto& warning : file.warnings)
            out += QByteArray::fromStdString(english(warning)) + '\n';
    }
    return out;
}

/// A file with all that can go wrong in it.
QByteArray difficultFile()
{
    QByteArray text = "# a comment\r\n\r\ncookie;gated_asset_type;page_url;form_submissions;title\r\n";
    for (int i = 0; i < 40; ++i) {
        const auto n = QByteArray::number(i);
        text += "visitor-" + QByteArray::number(i * 7 % 11) + ";Webinar;/page/" + QByteArray::number(i % 5) +
                ";1;Plain " + n +
                (i % 3 == 0   ? "\r\n"
                 : i % 3 == 1 ? "\n"
                              : "\r");
        text += "\"visitor-" + n + "\";\"An \"\"Ebook\"\";\r\nof two lines\";\"/p;" + n + "\";\"1.0" +
                (i == 13 ? "1" : "00") +
                "\";Gr\xC3\xBC\xC3\x9F"
                "e\n";
        if (i % 4 == 0)
            text += "visitor-x;\";/stray;1;x\n";
        if (i % 5 == 0)
            text += "visitor-y;short\nvisitor-z;Webinar;/bad;-1;x\n\n# later comment\nTotal;;;99;\n";
    }
    return text + "=\"0042\";Webinar;/last;3;'x";
}

class Files
{
public:
    std::filesystem::path write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromUtf8("\u00DCbersicht \u65E5\u672C.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

private:
    QTemporaryDir m_folder;
};
} // namespace

/// What holds for each form by itself holds for any mixture, wherever the file is cut and on however many threads.
class TestMixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyMixture_data()
    {
        QTest::addColumn<int>("text");
        for (int text = 0; text < static_cast<int>(Text::Count); ++text)
            QTest::addRow("encoding %d", text) << text;
    }

    /// All mixtures, and so all pairs: encoding x separator x line end x quoting x lines above x number format.
    void readsAnyMixture()
    {
        QFETCH(int, text);
        int mixtures = 0;
        for (const char delimiter : {',', ';', '|', '\t', ':'})
            for (const char* lineEnd : {"\n", "\r\n", "\r"})
                for (const bool quoteAll : {false, true})
                    for (const int above : {0, 1, 2})
                        for (const int numbers : {0, 1, 2, 3}) {
                            check({static_cast<Text>(text), delimiter, lineEnd, quoteAll, above, numbers});
                            if (QTest::currentTestFailed())
                                return;
                            ++mixtures;
                        }
        QCOMPARE(mixtures, 360);
    }

    void theCutsDoNotMatter_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 7})
            QTest::addRow("%d threads", threads) << threads;
    }

    void theCutsDoNotMatter()
    {
        QFETCH(int, threads);
        const tbb::global_control control(tbb::global_control::max_allowed_parallelism, 7);
        tbb::task_arena arena(threads);
        const QByteArray utf8 = difficultFile();
        for (const auto& bytes :
             {utf8, encoded(utf8.toStdString(), Text::Utf16BEMark), encoded(utf8.toStdString(), Text::Windows1252)}) {
            const auto path = m_files.write(bytes);
            const auto whole = readSubmissions({path}, {}, {});
            QVERIFY2(whole, whole ? "" : whole.error().text().c_str());
            QVERIFY((*whole)->rows() > 70 && (*whole)->files[0].leftOutTotal() > 40);
            const auto expected = summary(**whole);
            for (const std::size_t chunk : {1, 2, 3, 5, 16, 61, 100, 1000, 100000}) {
                ReadOptions options;
                options.chunkBytes = chunk;
                arena.execute([&] {
                    const auto cut = readSubmissions({path}, options, {});
                    QVERIFY(cut);
                    QCOMPARE(summary(**cut), expected);
                    QCOMPARE((*cut)->pageTitle, (*whole)->pageTitle);
                });
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void accountsForEveryLine()
    {
        const auto table = readSubmissions({m_files.write(difficultFile())}, {}, {});
        QVERIFY(table);
        const auto& report = (*table)->files.front();
        QCOMPARE(report.lines, 1 + report.rows + report.leftOutTotal() + report.continuationLines);
        QCOMPARE(report.leftOutTotal(), std::ssize(report.skipped));
        const auto leftOut = [&](LeftOut kind) { return report.leftOut[static_cast<std::size_t>(kind)]; };
        QCOMPARE(leftOut(LeftOut::BadShape), 10 + 8); // stray quotes, short lines
        QCOMPARE(leftOut(LeftOut::BadCount), 8 + 1);  // -1, 1.010
        QCOMPARE(leftOut(LeftOut::Blank), 1 + 8);
        QCOMPARE(leftOut(LeftOut::Comment), 1 + 8);
        QCOMPARE(leftOut(LeftOut::Totals), 8);
        QCOMPARE(report.rows, 40 + 39 + 1);
        QCOMPARE((*table)->cookies[(*table)->cookie.back()], std::string_view("0042"));
        QCOMPARE((*table)->pageTitle.back(), std::string("x"));
        for (std::size_t i = 1; i < report.skipped.size(); ++i)
            QVERIFY(report.skipped[i - 1].line < report.skipped[i].line);
    }

    void tellsDecimalsFromThousandsByTheWholeFile()
    {
        // The first thousands of lines leave it open what 1.000 is; the last one shows that the dot starts decimals.
        QByteArray text = "cookie,page_url,form_submissions\n";
        for (int i = 0; i < 5000; ++i)
            text += "v" + QByteArray::number(i) + ",/p,1.000\n";
        // Where all counts look like that a database wrote them with decimals; one that does not makes them thousands.
        const auto zeros = readSubmissions({m_files.write(text)}, {}, {});
        QVERIFY(zeros && (*zeros)->totalSubmissions() == 5000);
        const auto grouped = readSubmissions({m_files.write(text + "w,/p,7\n")}, {}, {});
        QVERIFY(grouped && (*grouped)->totalSubmissions() == 5'000'007);
        QVERIFY(!(*grouped)->files.front().warnings.empty());
        const auto decimal = readSubmissions({m_files.write(text + "w,/p,2.0\n")}, {}, {});
        QVERIFY(decimal);
        QCOMPARE((*decimal)->totalSubmissions(), 5002);
    }

    void tellsTheEncodingByTheWholeFile()
    {
        QByteArray text = "cookie,page_url,form_submissions,gated_asset_type\n";
        for (int i = 0; i < 20000; ++i)
            text += "v" + QByteArray::number(i) + ",/p/" + QByteArray::number(i % 7) + ",1,Webinar\n";
        const auto western = readSubmissions({m_files.write(text + "w,/p,1,B\xFCro\n")}, {}, {});
        QVERIFY(western);
        QCOMPARE((*western)->files[0].encoding, std::string("Windows-1252"));
        QCOMPARE((*western)->types[1], std::string_view("B\xC3\xBCro"));
        QCOMPARE((*western)->rows(), 20001);
        const auto damaged = readSubmissions({m_files.write(text + "w,/p,1,B\xC3\xBCro \xE2\x82\xAC \xFF\n")}, {}, {});
        QVERIFY(damaged);
        QCOMPARE((*damaged)->files[0].encoding, std::string("UTF-8"));
        QCOMPARE((*damaged)->types[1], std::string_view("B\xC3\xBCro \xE2\x82\xAC \xEF\xBF\xBD"));
        QVERIFY(!(*damaged)->files[0].warnings.empty());
    }

    void saysWhereTotalsDiffer()
    {
        const auto table =
            readSubmissions({m_files.write("cookie,page_url,form_submissions\na,/p,3\nTotal,,9\n")}, {}, {});
        QVERIFY(table && (*table)->rows() == 1);
        QVERIFY(english((*table)->files[0].warnings[0]).find("says 9") != std::string::npos);
    }

private:
    void check(const Form& form)
    {
        const QByteArray bytes = encoded(textOf(form), form.text);
        const auto table = readSubmissions({m_files.write(bytes)}, {}, {});
        const auto context = "text " + std::to_string(static_cast<int>(form.text)) + ":\n" + textOf(form);
        QVERIFY2(table, (table ? context : table.error().text() + context).c_str());
        const auto& t = **table;
        QVERIFY2(t.rows() == 4 && t.cookies.size() == 3 && t.pages.size() == 4, context.c_str());
        for (std::size_t i = 0; i < counts.size(); ++i)
            QVERIFY2(t.submissions[i] == counts[i], context.c_str());
        QVERIFY2(t.types.size() == 1 && t.types[0] == type, context.c_str());
        QCOMPARE(t.files[0].leftOutTotal(), form.above == 1 ? 3 : form.above == 2 ? 1 : 0);
        QCOMPARE(t.files[0].delimiter, form.delimiter);
    }

    Files m_files;
};

QTEST_GUILESS_MAIN(TestMixtures)
#include "test_mixtures.moc"

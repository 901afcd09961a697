// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/quoting.h"

#include "model/data/submissions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
/// One of each kind.
struct Mixture
{
    bool rival = false; ///< A: a column "Page" left of the real one
    int below = 0;      ///< B: nothing, the columns in another order, another table
    Quoting quoting = Quoting::Standard;
    int above = 0;      ///< J: nothing, comments, titles, a header that begins with #
    bool signs = false; ///< L: signs that nobody sees, digits of another script
};

std::string quotedField(const std::string& text, Quoting quoting)
{
    switch (quoting) {
    case Quoting::Single:
        return '\'' + text + '\'';
    case Quoting::Typographic:
        return "\xE2\x80\x9C" + text + "\xE2\x80\x9D";
    case Quoting::WholeLine:
        return text;
    default:
        return '"' + text + '"';
    }
}

std::string lineOf(const std::vector<std::string>& cells, Quoting quoting)
{
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += (i == 0 ? "" : quoting == Quoting::Spaced ? ", " : ",") + quotedField(cells[i], quoting);
    return (quoting == Quoting::WholeLine ? '"' + out + '"' : out) + '\n';
}

std::string textOf(const Mixture& m)
{
    const std::string unseen = m.signs ? "\xE2\x80\x8B" : "";
    const auto line = [&](const std::vector<std::string>& cells) { return lineOf(cells, m.quoting); };
    std::string out;
    if (m.above == 1)
        out += "# Form submissions\n# of May\n\n";
    if (m.above == 2)
        out += line({"My report"}) + line({"Time zone", "CET"}) + '\n';
    std::vector<std::string> header{"MCVID", "Page URL", m.signs ? "Form\xC2\xA0Submissions" : "Form Submissions"};
    const auto rival = [&](std::vector<std::string> cells, const char* text) {
        if (m.rival)
            cells.insert(cells.begin(), text);
        return cells;
    };
    if (m.above == 3)
        out += '#';
    out += line(rival(header, "Page"));
    for (int i = 0; i < 6; ++i)
        out += line(rival({"visitor-" + std::to_string(i % 3) + unseen, "/p/" + std::to_string(i % 2),
                           m.signs && i == 0 ? "\xEF\xBC\x91" : "1"},
                          "home"));
    if (m.below == 1)
        out += line(rival({header[2], header[0], header[1]}, "Page")) + line(rival({"4", "visitor-9", "/p/0"}, "home"));
    if (m.below == 2)
        out += '\n' + line({"Day Index", "Users"}) + line({"8/1/20", "77"});
    return out;
}
} // namespace

/// Quotes of other kinds, by themselves and mixed with what else tools do to a table.
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

    /// The kinds do not get into one another's way: all mixtures, and so all pairs.
    void readsAnyMixture()
    {
        int mixtures = 0;
        for (const bool rival : {false, true})
            for (const int below : {0, 1, 2})
                for (const Quoting quoting :
                     {Quoting::Standard, Quoting::Spaced, Quoting::Single, Quoting::Typographic, Quoting::WholeLine})
                    for (const int above : {0, 1, 2, 3})
                        for (const bool signs : {false, true}) {
                            // '#"a,b,c"' is neither a line in quotes nor a comment.
                            if (above == 3 && quoting == Quoting::WholeLine)
                                continue;
                            check({rival, below, quoting, above, signs});
                            if (QTest::currentTestFailed())
                                return;
                            ++mixtures;
                        }
        QCOMPARE(mixtures, 2 * 3 * 2 * (5 * 3 + 4));
    }

private:
    void check(const Mixture& m)
    {
        const std::string text = textOf(m);
        const auto table = readSubmissions({write(QByteArray::fromStdString(text))}, {}, {});
        QVERIFY2(table, (table ? text : table.error().text() + '\n' + text).c_str());
        const auto& t = **table;
        const bool more = m.below == 1;
        QVERIFY2(t.rows() == (more ? 7 : 6) && t.totalSubmissions() == (more ? 10 : 6), text.c_str());
        QVERIFY2(t.cookies.size() == (more ? 4U : 3U) && t.pages.size() == 2, text.c_str());
        QCOMPARE(t.cookies[0], std::string_view("visitor-0"));
        QCOMPARE(t.pages[0], std::string_view("/p/0"));
        QCOMPARE(t.files.front().broken(), 0);
    }

    std::filesystem::path write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("test.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestQuoting)
#include "test_quoting.moc"

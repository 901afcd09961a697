// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"
#include "model/read/quoting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

enum class Rival { None, WeakName, Share, SameName };
enum class Below { Nothing, OtherOrder, OtherTable, SameHeader };
enum class Above { Nothing, Comments, Titles, HashHeader, TwoLines };
enum class Signs { None, Unseen, FullWidth, Arabic, TwoMarks };

/// One of each kind of thing that tools do to a table.
struct Mixture
{
    Rival rival = Rival::None;
    Below below = Below::Nothing;
    Quoting quoting = Quoting::Standard;
    Above above = Above::Nothing;
    Signs signs = Signs::None;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("rival %1, below %2, quoting %3, above %4, signs %5")
            .arg(static_cast<int>(rival))
            .arg(static_cast<int>(below))
            .arg(static_cast<int>(quoting))
            .arg(static_cast<int>(above))
            .arg(static_cast<int>(signs));
    }
    /// False where a mixture has no meaning.
    [[nodiscard]] bool exists() const
    {
        // '#"a,b,c"' is neither a line in quotes nor a comment.
        if (above == Above::HashHeader && quoting == Quoting::WholeLine)
            return false;
        // Of a header of two lines only the upper one has the name, so that the lower one is no header by itself.
        return above != Above::TwoLines || below == Below::Nothing || below == Below::OtherTable;
    }
};

constexpr const char* title = R"(The "one", A)";

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string quotedField(const std::string& text, Quoting quoting)
{
    switch (quoting) {
    case Quoting::Single:
        return '\'' + replaced(text, "'", "''") + '\'';
    case Quoting::Typographic:
        return "\xE2\x80\x9C" + text + "\xE2\x80\x9D";
    case Quoting::Backslash:
        return '"' + replaced(text, "\"", "\\\"") + '"';
    case Quoting::WholeLine: // only where it is needed; the line is quoted on top of that
        return text.find_first_of("\",") == std::string::npos ? text : '"' + replaced(text, "\"", "\"\"") + '"';
    default:
        return '"' + replaced(text, "\"", "\"\"") + '"';
    }
}

using Cells = std::vector<std::string>;

std::string lineOf(const Cells& cells, Quoting quoting)
{
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += (i == 0 ? "" : quoting == Quoting::Spaced ? ", " : ",") + quotedField(cells[i], quoting);
    return (quoting == Quoting::WholeLine ? '"' + replaced(out, "\"", "\"\"") + '"' : out) + '\n';
}

std::string count(int number, Signs signs)
{
    const char digit = static_cast<char>(number);
    if (signs == Signs::FullWidth)
        return std::string("\xEF\xBC") + static_cast<char>('\x90' + digit);
    if (signs == Signs::Arabic)
        return std::string("\xD9") + static_cast<char>('\xA0' + digit);
    return std::to_string(number);
}

/// The file of a mixture, and what has to come of it, both by construction.
class MadeFile
{
public:
    explicit MadeFile(const Mixture& mixture)
        : m(mixture)
    {
        if (m.signs == Signs::TwoMarks)
            text = "\xEF\xBB\xBF\xEF\xBB\xBF";
        const Cells header = withRival(
            {"MCVID", "Page URL", m.signs == Signs::Unseen ? "Form\xC2\xA0Submissions" : "Form Submissions", "Title"},
            rivalName());
        putAbove(header);
        for (int i = 0; i < 6; ++i)
            put(rowOf("visitor-" + std::to_string(i % 3), "/p/" + std::to_string(i % 2), i + 1));
        putBelow(header);
        say();
    }

    std::string text;
    std::int64_t lines = 0;
    std::int64_t rows = 6;
    std::int64_t submissions = 21;
    std::array<std::int64_t, leftOutNames.size()> leftOut{};
    int upperLines = 0;                ///< of a header of two lines
    std::vector<std::string> warnings; ///< each has to be said, and no other

private:
    [[nodiscard]] const char* rivalName() const
    {
        return m.rival == Rival::WeakName ? "Page" : m.rival == Rival::Share ? "Form Submissions (%)" : "Page URL";
    }

    /// The rival stands left of the right column.
    [[nodiscard]] Cells withRival(Cells cells, const char* rival) const
    {
        if (m.rival != Rival::None)
            cells.insert(cells.begin() + (m.rival == Rival::Share ? 2 : 1), rival);
        return cells;
    }

    [[nodiscard]] Cells rowOf(const std::string& cookie, const std::string& page, int submitted)
    {
        unseen += m.signs == Signs::Unseen;
        const char* rival = m.rival == Rival::WeakName ? "home" : m.rival == Rival::Share ? "10" : "";
        return withRival(
            {cookie + (m.signs == Signs::Unseen ? "\xE2\x80\x8B" : ""), page, count(submitted, m.signs), title}, rival);
    }

    void put(const Cells& cells) { putText(lineOf(cells, m.quoting)); }
    void putText(const std::string& line)
    {
        text += line;
        ++lines;
    }
    void leave(LeftOut kind) { ++leftOut[static_cast<std::size_t>(kind)]; }

    void putAbove(Cells header)
    {
        if (m.above == Above::Comments) {
            for (const char* comment : {"# Form submissions\n", "# of May\n"}) {
                putText(comment);
                leave(LeftOut::Comment);
            }
        }
        if (m.above == Above::Titles) {
            put({"My report"});
            put({"Time zone", "CET"});
            leave(LeftOut::AboveHeader);
            leave(LeftOut::AboveHeader);
        }
        if (m.above == Above::Comments || m.above == Above::Titles) {
            putText("\n");
            leave(LeftOut::Blank);
        }
        if (m.above == Above::TwoLines) {
            Cells upper(header.size());
            const std::size_t at = header.size() - 2;
            upper[at] = std::exchange(header[at], "21");
            put(upper);
            ++upperLines;
            leave(LeftOut::AboveHeader);
        }
        if (m.above == Above::HashHeader)
            text += '#';
        put(header);
    }

    void putBelow(const Cells& header)
    {
        if (m.below == Below::OtherTable) {
            putText("\n");
            leave(LeftOut::Blank);
            put({"Day Index", "Users"});
            put({"8/1/20", "77"});
            leave(LeftOut::OtherTable);
            leave(LeftOut::OtherTable);
            warnings.push_back("another table begins");
        }
        if (m.below != Below::OtherOrder && m.below != Below::SameHeader)
            return;
        Cells row = rowOf("visitor-9", "/p/0", 4);
        Cells again = header;
        if (m.below == Below::OtherOrder) { // the last column to the front
            std::rotate(again.begin(), again.end() - 1, again.end());
            std::rotate(row.begin(), row.end() - 1, row.end());
        }
        put(again);
        leave(LeftOut::RepeatedHeader);
        put(row);
        ++rows;
        submissions += 4;
    }

    void say()
    {
        if (m.quoting != Quoting::Standard)
            warnings.push_back(english(quotingNote(m.quoting)));
        if (m.rival == Rival::WeakName)
            warnings.push_back("\"Page URL\" (column 3) was taken, \"Page\" (column 2) was not");
        if (m.rival == Rival::SameName)
            warnings.push_back("\"Page URL\" (column 3) was taken, \"Page URL\" (column 2) was not");
        if (unseen > 0)
            warnings.push_back(std::to_string(unseen) + " cells began or ended with signs that nobody sees");
    }

    Mixture m;
    int unseen = 0;
};

/// What is wrong about the table; empty where nothing is.
std::string differs(const SubmissionTable& table, const MadeFile& made)
{
    const FileReport& report = table.files.front();
    std::string out;
    const auto expect = [&](const char* what, std::int64_t got, std::int64_t right) {
        if (got != right)
            out += std::string(what) + ' ' + std::to_string(got) + " instead of " + std::to_string(right) + "; ";
    };
    expect("rows", table.rows(), made.rows);
    expect("submissions", table.totalSubmissions(), made.submissions);
    expect("cookies", table.cookies.size(), made.rows > 6 ? 4 : 3);
    expect("pages", table.pages.size(), 2);
    for (std::size_t i = 0; i < made.leftOut.size(); ++i)
        expect(leftOutNames[i].data(), report.leftOut[i], made.leftOut[i]);
    const auto merged = std::count_if(report.skipped.begin(), report.skipped.end(), [](const SkippedLine& line) {
        return english(line.reason) == "the first line of the header";
    });
    expect("upper lines of the header", merged, made.upperLines);
    expect("lines", report.lines, made.lines);
    expect("lines of the ledger", 1 + report.rows + report.leftOutTotal() + report.continuationLines, made.lines);
    if (table.cookies[0] != "visitor-0" || table.pages[0] != "/p/0")
        out += "first row " + std::string(table.cookies[0]) + ' ' + std::string(table.pages[0]) + "; ";
    for (const auto& known : table.pageTitle)
        if (known != title)
            out += "title " + known + "; ";
    expect("titles", std::ssize(table.pageTitle), 2);
    expect("warnings", std::ssize(report.warnings), std::ssize(made.warnings));
    for (const auto& warning : made.warnings)
        if (std::none_of(report.warnings.begin(), report.warnings.end(),
                         [&](const Phrase& said) { return english(said).find(warning) != std::string::npos; }))
            out += "not said: " + warning + "; ";
    if (!out.empty())
        for (const auto& said : report.warnings)
            out += "said: " + english(said) + "; ";
    return out;
}

} // namespace

/// The kinds do not get into one another's way: all mixtures of rival columns, other tables below, quoting, what stands
/// above the header, and signs, and so all pairs. Counts, lines left out by reason, and warnings are known by
/// construction.
class TestKindsTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnyMixture_data()
    {
        QTest::addColumn<int>("quoting");
        for (const Quoting quoting : allQuotings)
            QTest::addRow("quoting %d", static_cast<int>(quoting)) << static_cast<int>(quoting);
    }

    void readsAnyMixture()
    {
        QFETCH(int, quoting);
        int mixtures = 0;
        QStringList wrong;
        for (const Rival rival : {Rival::None, Rival::WeakName, Rival::Share, Rival::SameName})
            for (const Below below : {Below::Nothing, Below::OtherOrder, Below::OtherTable, Below::SameHeader})
                for (const Above above :
                     {Above::Nothing, Above::Comments, Above::Titles, Above::HashHeader, Above::TwoLines})
                    for (const Signs signs :
                         {Signs::None, Signs::Unseen, Signs::FullWidth, Signs::Arabic, Signs::TwoMarks}) {
                        const Mixture mixture{rival, below, static_cast<Quoting>(quoting), above, signs};
                        if (!mixture.exists())
                            continue;
                        ++mixtures;
                        if (const auto what = whatIsWrong(mixture); !what.isEmpty())
                            wrong << mixture.name() + QStringLiteral(": ") + what;
                    }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 of %2\n").arg(wrong.size()).arg(mixtures) +
                                             wrong.mid(0, 20).join(QLatin1Char('\n'))));
        QCOMPARE(mixtures, 4 * 5 * (static_cast<Quoting>(quoting) == Quoting::WholeLine ? 4 * 3 + 2 : 4 * 4 + 2));
    }

private:
    QString whatIsWrong(const Mixture& mixture)
    {
        const MadeFile made(mixture);
        QFile file(m_folder.filePath(QStringLiteral("test.csv")));
        const auto bytes = QByteArray::fromStdString(made.text);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        file.close();
        const auto table = readSubmissions({file.filesystemFileName()}, {}, {});
        const std::string what = table ? differs(**table, made) : table.error().text();
        return what.empty() ? QString() : QString::fromStdString(what + '\n' + made.text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKindsTogether)
#include "test_kinds_together.moc"

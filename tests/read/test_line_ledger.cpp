// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace leadlight;

namespace {

/// How a file of ../shared/data is opened: the words of its command line.
struct Case
{
    std::vector<std::filesystem::path> submissions;
    std::filesystem::path mapping;
    ReadOptions options;
    bool opens = false; ///< it has to
};

Case caseOf(const QJsonArray& arguments, const std::filesystem::path& folder)
{
    Case out;
    QString option;
    for (const auto& argument : arguments) {
        const QString text = argument.toString();
        if (text.startsWith(QLatin1String("--")))
            option = text;
        else if (option == QLatin1String("--submissions"))
            out.submissions.push_back(folder / text.toStdString());
        else if (option == QLatin1String("--bu-mapping"))
            out.mapping = folder / text.toStdString();
        else if (option == QLatin1String("--member"))
            out.options.member = text.toStdString();
        else if (option == QLatin1String("--fill-down"))
            out.options.fillDown = text == QLatin1String("cookie") ? FillDown::Cookie : FillDown::No;
        else if (option == QLatin1String("--columns") && text == QLatin1String("form_submissions=1"))
            out.options.columns.emplace(Role::FormSubmissions, "1");
        else
            qFatal("the test does not know %s %s", qPrintable(option), qPrintable(text));
    }
    return out;
}

QJsonObject expectedOf(const char* folder)
{
    QFile file(QString::fromStdString((sharedData(folder) / "expected.json").string()));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What is packed in `bytes`, by libarchive alone; of several files the one of this name. Nothing where it is damaged,
/// or a workbook, whose lines are those of a sheet.
std::optional<QByteArray> unpacked(const QByteArray& bytes, const std::string& member)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_all(reader.get());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_raw(reader.get());
    const auto size = static_cast<std::size_t>(bytes.size());
    if (archive_read_open_memory(reader.get(), bytes.constData(), size) != ARCHIVE_OK)
        return std::nullopt;
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        const char* name = archive_entry_pathname(entry);
        if (name != nullptr &&
            (std::string_view(name) == "[Content_Types].xml" || std::string_view(name) == "mimetype"))
            return std::nullopt;
        if (!member.empty() && (name == nullptr || member != name))
            continue;
        QByteArray out;
        QByteArray piece(1 << 16, '\0');
        la_ssize_t got = 0;
        while ((got = archive_read_data(reader.get(), piece.data(), static_cast<std::size_t>(piece.size()))) > 0)
            out += piece.left(static_cast<qsizetype>(got));
        return got < 0 ? std::nullopt : std::optional(out);
    }
    return std::nullopt;
}

/// LF, CR or CRLF end a line; a last one without an end counts. Nothing where unpacked() gives nothing.
std::optional<std::int64_t> linesIn(const FileReport& report)
{
    QFile file(report.path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = file.readAll();
    const auto isPacked = [&] {
        return bytes.startsWith("PK") || bytes.startsWith("\x1F\x8B") || bytes.startsWith("BZh") ||
               bytes.startsWith("\xFD"
                                "7zXZ") ||
               bytes.startsWith("\x28\xB5\x2F\xFD");
    };
    std::string member = report.member;
    while (isPacked()) { // a member may be packed once more
        const auto inner = unpacked(bytes, std::exchange(member, {}));
        if (!inner)
            return std::nullopt;
        bytes = *inner;
    }
    if (report.encoding.starts_with("UTF-16")) {
        QStringDecoder decoder(report.encoding == "UTF-16LE" ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        const QString text = decoder(bytes);
        bytes = text.toUtf8();
    }
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    return bytes.count('\n') + (bytes.isEmpty() || bytes.endsWith('\n') ? 0 : 1);
}

/// What is wrong about the sums of a report; empty where nothing is.
QString sumsOf(const FileReport& report)
{
    const std::int64_t header = report.headerLine > 0 ? 1 : 0;
    const auto others = report.leftOut[static_cast<std::size_t>(LeftOut::OtherTable)];
    const auto tables = std::count_if(report.skipped.begin(), report.skipped.end(),
                                      [](const SkippedLine& line) { return line.kind == LeftOut::OtherTable; });
    QString wrong;
    const auto expect = [&](const char* what, std::int64_t got, std::int64_t right) {
        if (got != right)
            wrong += QStringLiteral("%1: %2 instead of %3; ").arg(QLatin1String(what)).arg(got).arg(right);
    };
    if (const auto lines = linesIn(report))
        expect("lines", report.lines, *lines);
    expect("sum", header + report.rows + report.leftOutTotal() + report.continuationLines, report.lines);
    // Another table is one entry, with its number of lines; every other line is listed by itself.
    expect("listed", std::ssize(report.skipped) - tables, report.leftOutTotal() - others);
    expect("tables listed", tables > 0 ? 1 : 0, others > 0 ? 1 : 0);
    for (const auto& line : report.skipped)
        if (line.reason.empty())
            wrong += QStringLiteral("line %1 has no reason; ").arg(line.line);
    return wrong;
}

/// Each line is one thing: the header, the first line of a row, a line left out, or the rest of one of these.
QString linesOf(const FileReport& report, const SubmissionTable& table, std::int64_t firstRow)
{
    std::vector<int> seen(static_cast<std::size_t>(report.lines) + 1, 0);
    const auto mark = [&](std::int64_t line) {
        if (line >= 1 && line <= report.lines)
            ++seen[static_cast<std::size_t>(line)];
        return line >= 1 && line <= report.lines;
    };
    bool inside = report.headerLine == 0 || mark(report.headerLine);
    for (std::int64_t row = firstRow; row < firstRow + report.rows; ++row)
        inside = mark(table.lineOfRow(row)) && inside;
    for (const auto& line : report.skipped)
        inside = mark(line.line) && inside;
    if (!inside)
        return QStringLiteral("a line is not one of the file");
    std::int64_t unseen = 0;
    for (std::size_t line = 1; line < seen.size(); ++line) {
        if (seen[line] > 1)
            return QStringLiteral("line %1 is two things").arg(line);
        unseen += seen[line] == 0;
    }
    const auto others = report.leftOut[static_cast<std::size_t>(LeftOut::OtherTable)];
    const auto tables = std::count_if(report.skipped.begin(), report.skipped.end(),
                                      [](const SkippedLine& line) { return line.kind == LeftOut::OtherTable; });
    if (unseen != report.continuationLines + others - tables)
        return QStringLiteral("%1 lines are nothing").arg(unseen);
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// The ledger of lines balances on every case of ../shared/data that opens: lines read = rows + left out by reason +
/// header + lines that go on, against a count of lines that the reader has no part in.
class TestLineLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void balances_data()
    {
        QTest::addColumn<Case>("file");
        const auto field = expectedOf("field");
        const auto forms = expectedOf("forms");
        if (field.isEmpty() || forms.isEmpty())
            QSKIP("../shared/data is absent: this test checks files that are not part of the project");
        for (const auto& name : field.keys()) {
            const auto expected = field[name].toObject();
            auto made =
                caseOf(expected[QLatin1String("arguments")].toArray(), sharedData("field") / name.toStdString());
            made.opens = expected[QLatin1String("outcome")] == QLatin1String("open");
            QTest::addRow("field/%s", qPrintable(name)) << made;
        }
        for (const auto& name : forms.keys()) {
            const auto outcome = forms[name].toObject()[QLatin1String("outcome")].toString();
            Case made;
            const auto path = sharedData("forms") / name.toStdString();
            outcome == QLatin1String("mapping") ? void(made.mapping = path) : made.submissions.push_back(path);
            made.opens = outcome == QLatin1String("open") || outcome == QLatin1String("mapping");
            QTest::addRow("forms/%s", qPrintable(name)) << made;
        }
        for (const auto& entry : std::filesystem::directory_iterator(sharedData("hostile"))) {
            Case made;
            const auto name = entry.path().filename().string();
            name.find("mapping") != std::string::npos ? void(made.mapping = entry.path())
                                                      : made.submissions.push_back(entry.path());
            QTest::addRow("hostile/%s", name.c_str()) << made;
        }
    }

    void balances()
    {
        QFETCH(Case, file);
        if (!file.mapping.empty()) {
            const auto mapping = readBuMapping(file.mapping, {}, {});
            QVERIFY(mapping || !file.opens);
            if (mapping) {
                const QString wrong = sumsOf((*mapping)->file);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
        if (file.submissions.empty())
            return;
        const auto table = readSubmissions(file.submissions, file.options, {});
        QVERIFY2(table || !file.opens, table ? "" : table.error().text().c_str());
        std::int64_t row = 0;
        for (const FileReport& report : table ? (*table)->files : std::vector<FileReport>()) {
            const QString wrong = sumsOf(report) + linesOf(report, **table, row);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            row += report.rows;
            ++m_balanced;
        }
    }

    void cleanupTestCase()
    {
        if (!expectedOf("field").isEmpty())
            QVERIFY(m_balanced > 100);
    }

private:
    int m_balanced = 0;
};

QTEST_GUILESS_MAIN(TestLineLedger)
#include "test_line_ledger.moc"

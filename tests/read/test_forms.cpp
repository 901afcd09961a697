// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
const std::filesystem::path forms = sharedData("forms");

bool isBad(LeftOut kind)
{
    return kind == LeftOut::BadCount || kind == LeftOut::BadShape || kind == LeftOut::MissingValue;
}
} // namespace

/// Every form that an export comes in: what shared/data/forms/expected.json says of it holds.
class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QString::fromStdString((forms / "expected.json").string()));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/data/forms is absent: this test checks real files, which are not part of the project");
        m_expected = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_expected.size() > 30);
    }

    void behavesAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : m_expected.keys())
            QTest::newRow(qPrintable(name)) << name;
    }

    void behavesAsExpected()
    {
        QFETCH(QString, name);
        const auto expected = m_expected[name].toObject();
        const auto outcome = expected[QLatin1String("outcome")].toString();
        const auto path = forms / name.toStdString();
        if (outcome == QLatin1String("mapping"))
            return checkMapping(path, expected);
        const auto table = readSubmissions({path}, {}, {});
        if (outcome == QLatin1String("open")) {
            QVERIFY2(table, table ? "" : table.error().text().c_str());
            return checkTable(**table, expected);
        }
        QVERIFY(!table);
        qInfo().noquote() << QString::fromStdString(table.error().text()).section(QLatin1Char('/'), -1);
        QCOMPARE(table.error().kind, outcome == QLatin1String("ask") ? ErrorKind::NeedsChoice : ErrorKind::BadData);
        QVERIFY(!table.error().what.empty() && english(table.error().what).ends_with('.'));
        QVERIFY(!table.error().hint.empty() && english(table.error().hint).ends_with('.'));
        QVERIFY(table.error().file.ends_with(path.filename().string()));
        QCOMPARE(table.error().choices.empty(), outcome != QLatin1String("ask"));
    }

    /// The upper line says what kind of column it is, the lower one which: the lower one's names are shown and chosen.
    void headerOfTwoLines()
    {
        const QTemporaryDir dir;
        const auto path = std::filesystem::path(dir.filePath(QStringLiteral("two.csv")).toStdString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dimension,Dimension,Dimension,Kennzahl\nBesucher,Inhalt,Wo,Wie oft\n"
                   "46281735500918273645546372819100,Webinar,/a/b,2\n56281735500918273645546372819101,Video,/a/c,1\n"
                   "66281735500918273645546372819102,Video,/a/d,3\n");
        file.close();
        const auto preview = previewFile(path, {}, 200);
        QVERIFY2(preview, preview ? "" : preview.error().text().c_str());
        QCOMPARE(preview->header, (std::vector<std::string>{"Besucher", "Inhalt", "Wo", "Wie oft"}));
        QCOMPARE(preview->rows.size(), 3U);
        ReadOptions options;
        options.columns = {{Role::Cookie, "Besucher"},
                           {Role::AssetType, "Inhalt"},
                           {Role::PageUrl, "Wo"},
                           {Role::FormSubmissions, "Wie oft"}};
        const auto table = readSubmissions({path}, options, {});
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        QCOMPARE((*table)->rows(), 3);
    }

    void asksWithAGuessFromTheContent()
    {
        const auto preview = previewFile(forms / "headers_de.csv", {}, 200);
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), 27U);
        const std::vector<std::optional<Role>> expected{Role::Cookie, Role::AssetType, Role::PageUrl,
                                                        Role::FormSubmissions};
        QVERIFY(preview->guess == expected);
        QVERIFY(detectFileKind(forms / "headers_de.csv") == FileKind::Submissions);
        ReadOptions options;
        for (std::size_t i = 0; i < expected.size(); ++i)
            options.columns[*expected[i]] = preview->header[i];
        const auto table = readSubmissions({forms / "headers_de.csv"}, options, {});
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        checkTable(**table, m_expected[QStringLiteral("headers_de.csv")].toObject());
    }

    void takesTheChosenMemberOrAll()
    {
        const auto path = forms / "two_files.zip";
        const auto one = readSubmissions({path}, {.columns = {}, .member = "b.csv"}, {});
        QVERIFY(one && (*one)->rows() == 27 && (*one)->files.front().member == "b.csv");
        const auto all = readSubmissions({path}, {.columns = {}, .member = std::string(allMembers)}, {});
        QVERIFY(all && (*all)->rows() == 27 && (*all)->files.size() == 1); // the two are the same, so they count once
        QCOMPARE((*all)->cookies.size(), 8U);
        const auto none = readSubmissions({path}, {.columns = {}, .member = "c.csv"}, {});
        QVERIFY(!none && none.error().kind == ErrorKind::NeedsChoice && none.error().choices.size() == 2);
    }

    void saysWhatItTook()
    {
        const auto reportOf = [](const char* name) {
            const auto table = readSubmissions({forms / name}, {}, {});
            return table ? (*table)->files.front() : FileReport{};
        };
        QCOMPARE(reportOf("windows1252.csv").encoding, std::string("Windows-1252"));
        QVERIFY(!reportOf("windows1252.csv").warnings.empty());
        QCOMPARE(reportOf("utf16be.csv").encoding, std::string("UTF-16BE"));
        QCOMPARE(reportOf("utf16le_tab.csv").delimiter, '\t');
        QCOMPARE(reportOf("plain.csv").warnings.size(), 0U);
        const auto comments = reportOf("workspace_comments.csv");
        QVERIFY(comments.leftOut[static_cast<std::size_t>(LeftOut::Comment)] > 5);
        QVERIFY(comments.leftOut[static_cast<std::size_t>(LeftOut::Blank)] > 0);
        QCOMPARE(comments.leftOutTotal(), std::ssize(comments.skipped));
        const auto totals = reportOf("totals_row.csv");
        QCOMPARE(totals.leftOut[static_cast<std::size_t>(LeftOut::Totals)], 1);
        QCOMPARE(totals.skipped.front().line, 2);
        QVERIFY(totals.warnings.empty()); // it adds up
        const auto repeated = reportOf("repeated_pairs.csv");
        QCOMPARE(repeated.warnings.size(), 1U);
        QVERIFY(english(repeated.warnings.front()).starts_with("5 rows repeat"));
        const auto lost = reportOf("lost_zeros.csv");
        QCOMPARE(lost.warnings.size(), 1U);
        QVERIFY(english(lost.warnings.front()).find("leading zeros") != std::string::npos);
    }

    void readsTheDatesOfADataWarehouseFile()
    {
        const auto table = readSubmissions({forms / "data_warehouse.csv"}, {}, {});
        QVERIFY(table);
        QCOMPARE((*table)->day.size(), 27U);
        const auto firstOfApril = QDate(1970, 1, 1).daysTo(QDate(2018, 4, 1));
        for (std::size_t row = 0; row < 27; ++row)
            QCOMPARE((*table)->day[row], firstOfApril + static_cast<qint64>(row));
    }

    void repairsLostZerosByAnotherFile()
    {
        const std::vector<std::filesystem::path> both{forms / "plain.csv", forms / "lost_zeros.csv"};
        const auto asTheyAre = readSubmissions(both, {}, {});
        QVERIFY(asTheyAre && (*asTheyAre)->cookies.size() > 8);
        QVERIFY(english((*asTheyAre)->files[1].warnings.front()).find("repair") != std::string::npos);
        ReadOptions options;
        options.repairLostZeros = true;
        const auto repaired = readSubmissions(both, options, {});
        QVERIFY(repaired);
        QCOMPARE((*repaired)->cookies.size(), 8U);
        QCOMPARE((*repaired)->totalSubmissions(), 322);
        for (std::size_t row = 0; row < 27; ++row)
            QCOMPARE((*repaired)->cookie[row], (*repaired)->cookie[row + 27]);
    }

private:
    static void checkMapping(const std::filesystem::path& path, const QJsonObject& expected)
    {
        const auto mapping = readBuMapping(path, {}, {});
        QVERIFY2(mapping, mapping ? "" : mapping.error().text().c_str());
        QCOMPARE(static_cast<int>((*mapping)->pages.size()), expected[QLatin1String("pages")].toInt());
        QCOMPARE(static_cast<int>((*mapping)->conflicts.size()), expected[QLatin1String("conflicts")].toInt(0));
        QVERIFY(detectFileKind(path) == FileKind::BuMapping);
        const auto swapped = readSubmissions({path}, {}, {});
        QVERIFY(!swapped && english(swapped.error().hint).find("BU mapping") != std::string::npos);
    }

    static void checkTable(const SubmissionTable& table, const QJsonObject& expected)
    {
        const auto number = [&](const char* key, qint64 otherwise) {
            return expected[QLatin1String(key)].toInteger(otherwise);
        };
        const auto& report = table.files.front();
        QCOMPARE(table.rows(), number("rows", -1));
        QCOMPARE(qint64{table.cookies.size()}, number("cookies", table.cookies.size()));
        QCOMPARE(qint64{table.pages.size()}, number("pages", table.pages.size()));
        QCOMPARE(table.totalSubmissions(), number("submissions", table.totalSubmissions()));
        QCOMPARE(table.unidentifiedRows(), number("unidentified_rows", 0));
        QCOMPARE(report.lines, 1 + report.rows + report.leftOutTotal() + report.continuationLines);
        QList<int> bad;
        for (const auto& line : report.skipped)
            if (isBad(line.kind)) {
                bad.push_back(static_cast<int>(line.line));
                QVERIFY(!line.reason.empty());
            }
        QList<int> expectedBad;
        for (const auto& line : expected[QLatin1String("bad_lines")].toArray())
            expectedBad.push_back(line.toInt());
        QCOMPARE(bad, expectedBad);
    }

    QJsonObject m_expected;
};

QTEST_GUILESS_MAIN(TestForms)
#include "test_forms.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
/// What is to come of a file: figures, and words that a warning of it says (none: no warning).
struct Right
{
    int rows = 0;
    int cookies = 0;
    int pages = 0;
    int submissions = 0;
    const char* warning = "";
};

const QByteArray plain = "cookie,page_url,form_submissions\nv1,/a,1\nv2,/b,2\nv3,/a,3\n";
constexpr Right plainRight{3, 3, 2, 6, ""};

Right warned(const char* warning)
{
    Right right = plainRight;
    right.warning = warning;
    return right;
}

QByteArray replaced(QByteArray text, const char* from, const char* to)
{
    return text.replace(from, to);
}
} // namespace
Q_DECLARE_METATYPE(Right)
Q_DECLARE_METATYPE(leadlight::ReadOptions)

/// The kinds of files that people really have: which column is it, tables below one another, placeholders, totals,
/// other quotes, and what else tools do to a table.
class TestFieldKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ReadOptions>("options");
        QTest::addColumn<Right>("right");
        columns();
        tables();
        totals();
        quotes();
        headers();
        numbersAndSigns();
        choices();
    }

    void opens()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ReadOptions, options);
        QFETCH(Right, right);
        const auto path = write(bytes);
        for (const std::size_t chunk : {0, 1, 7, 40}) {
            options.chunkBytes = chunk;
            const auto table = readSubmissions({path}, options, {});
            QVERIFY2(table, table ? "" : table.error().text().c_str());
            const auto& t = **table;
            QCOMPARE(t.rows(), right.rows);
            QCOMPARE(t.cookies.size(), static_cast<std::uint32_t>(right.cookies));
            QCOMPARE(t.pages.size(), static_cast<std::uint32_t>(right.pages));
            QCOMPARE(t.totalSubmissions(), right.submissions);
            const auto& report = t.files.front();
            QCOMPARE(report.lines,
                     (report.headerLine > 0 ? 1 : 0) + report.rows + report.leftOutTotal() + report.continuationLines);
            std::string said;
            for (const auto& warning : report.warnings)
                said += english(warning) + '\n';
            if (*right.warning == '\0')
                QCOMPARE(said, std::string());
            else
                QVERIFY2(said.find(right.warning) != std::string::npos, said.c_str());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QByteArray& bytes, bool asks, const char* says) {
            QTest::newRow(name) << bytes << asks << QByteArray(says);
        };
        row("two names as good, cells that do not tell",
            "MCVID,ECID,page_url,form_submissions\nv1,w1,/a,1\nv2,w2,/b,1\n", true, "Several columns could be cookie");
        row("the same name twice, cells that do not tell",
            "cookie,page_url,page_url,form_submissions\nv1,/x,/a,1\nv2,/y,/b,1\n", true, "--columns page_url=#2");
        row("visitors twice", "cookie,page_url,cookie,form_submissions\nv1,/a,w1,1\nv2,/b,w2,1\n", true, "cookie=#1");
        row("the share only", "cookie,page_url,form_submissions (%)\nv1,/a,1\n", true, "form_submissions");
        row("the previous period only", "cookie,page_url,Form Submissions (previous period)\nv1,/a,1\n", true,
            "form_submissions");
        row("key without business units", "cookie,key,form_submissions\nv1,/a,1\n", true, "page_url");
        row("one row per submission", "cookie,page_url,day\nv1,/a,2024-05-01\n", true, "--columns form_submissions=1");
        row("merged cells", "cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\n,/b,2\n,/c,1\n", true,
            "--fill-down cookie");
        row("no header", "38123456789012345678901234567890123456,https://x.com/a,1\nv2,https://x.com/b,2\n", true,
            "--header");
        row("no header, an address alone tells it", "North,https://x.com/a\nSouth,https://x.com/b\n", true, "--header");
        row("no visitors", "page_url,form_submissions\n/a,1\n", true, "No column was found for cookie");
        row("no counts beside business units", "business_unit,cookie,page_url\nN,v1,/a\n", true,
            "No column was found for form_submissions");
        row("no separator", "cookie^page_url^form_submissions\nv1^/a^1\n", false, "no separator");
        row("a message", "The report is not ready, try again later.\n", false, "no table");
        row("ids without a plus sign", "cookie,page_url,form_submissions\n2.0239734541707313E37,/a,1\n", false,
            "scientific");
        row("ids printed from a double",
            "cookie,page_url,form_submissions\n26018159083016615318571923141759598592,/a,1\n"
            "20239734541707314064361880267771609088,/a,1\n",
            false, "rounded");
        row("UTF-32",
            QByteArray("\xFF\xFE\x00\x00"
                       "c\x00\x00\x00",
                       8),
            false, "UTF-32");
        row("an Arrow file", QByteArray("ARROW1\x00\x00", 8), false, "Arrow");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, asks);
        QFETCH(QByteArray, says);
        const auto table = readSubmissions({write(bytes)}, {}, {});
        QVERIFY(!table);
        QCOMPARE(table.error().kind, asks ? ErrorKind::NeedsChoice : ErrorKind::BadData);
        QVERIFY2(table.error().text().find(says.toStdString()) != std::string::npos, table.error().text().c_str());
    }

    void numbersAreNotForAHeader()
    {
        ReadOptions numbered;
        numbered.header = "#";
        numbered.columns = {{Role::Cookie, "#1"}, {Role::PageUrl, "#2"}, {Role::FormSubmissions, "#3"}};
        const auto table = readSubmissions({write(plain)}, numbered, {});
        QVERIFY(!table);
        QVERIFY(table.error().text().find("has a header row") != std::string::npos);
    }

    void listsAnotherTableOnce()
    {
        const auto table =
            readSubmissions({write(plain + "\npage_url,day,visits\n/a,2024-05-01,7\n/b,2024-05-02,8\n")}, {}, {});
        QVERIFY(table);
        const auto& report = (*table)->files.front();
        QCOMPARE(report.leftOut[static_cast<std::size_t>(LeftOut::OtherTable)], 3);
        QCOMPARE(report.skipped.size(), 2U);
        QCOMPARE(report.skipped.back().line, 6);
        QVERIFY(english(report.skipped.back().reason).find("3 lines") != std::string::npos);
        QCOMPARE(report.broken(), 0);
    }

    void zerosAndTitlesAreNotBroken()
    {
        const auto table =
            readSubmissions({write("A report,of May\n\n" + plain + "v4,/a,0\nv5,/a,0.00\nv6,/a,x\n")}, {}, {});
        QVERIFY(table);
        const auto& report = (*table)->files.front();
        QCOMPARE(report.leftOut[static_cast<std::size_t>(LeftOut::ZeroCount)], 2);
        QCOMPARE(report.leftOut[static_cast<std::size_t>(LeftOut::AboveHeader)], 1);
        QCOMPARE(report.broken(), 1);
    }

    void placeholdersAreNobodyAndNowhere()
    {
        const auto table = readSubmissions(
            {write(plain + "(not set),/a,1\n(Low Traffic),/a,1\n00000000-0000-0000-0000-000000000000,/a,1\nN/A,/a,1\n"
                           "\\N,/a,1\n#N/A,/a,1\nundefined,/a,1\nv1,(Low Traffic),1\nv1,::unspecified::,1\n"
                           "(Leer),/a,1\n(vide),/a,1\n(en blanco),/a,1\n(\xE7\xA9\xBA\xE7\x99\xBD),/a,1\n")},
            {}, {});
        QVERIFY(table);
        QCOMPARE((*table)->unidentifiedRows(), 11);
        QCOMPARE((*table)->unidentifiedPages(), 2);
        QVERIFY(english((*table)->files.front().warnings.front()).find("2 rows name no page") != std::string::npos);
    }

    void theSameFileCountsOnce()
    {
        const auto first = write(plain);
        const auto second = std::filesystem::path(m_folder.filePath(QStringLiteral("again.csv")).toStdString());
        std::filesystem::copy_file(first, second, std::filesystem::copy_options::overwrite_existing);
        const auto both = readSubmissions({first, second}, {}, {});
        QVERIFY(both);
        QCOMPARE((*both)->rows(), 3);
        QVERIFY(english((*both)->files.front().warnings.front()).find("again.csv is the same file") !=
                std::string::npos);
    }

    void readsMappingsAlike()
    {
        const auto mapping = readBuMapping(
            {write("business_unit,key\nNorth,/a\nSouth,/b\nNorth,Total\nkey,business_unit\n/c,East\n")}, {}, {});
        QVERIFY2(mapping, mapping ? "" : mapping.error().text().c_str());
        QCOMPARE((*mapping)->pages.size(), 3U);
        QCOMPARE((*mapping)->businessUnits.size(), 3U);
    }

private:
    static void row(const char* name, const QByteArray& bytes, const Right& right, const ReadOptions& options = {})
    {
        QTest::newRow(name) << bytes << options << right;
    }

    static void columns()
    {
        row("plain", plain, plainRight);
        row("Page beside Page URL", "Page,MCVID,Page URL,Form Submissions\nhome,v1,/a,1\nhome,v2,/b,2\nhome,v3,/a,3\n",
            warned("\"Page URL\" (column 3) was taken, \"Page\" (column 1) was not"));
        row("visitor beside cookie",
            "visitor,cookie,page_url,form_submissions\nnew,v1,/a,1\nnew,v2,/b,2\nold,v3,/a,3\n",
            warned("\"cookie\" (column 2) was taken"));
        row("a share beside the count",
            "cookie,page_url,Form Submissions (%),Form Submissions\nv1,/a,10,1\nv2,/b,30,2\nv3,/a,60,3\n", plainRight);
        row("the same name twice, one empty",
            "cookie,page_url,page_url,form_submissions\nv1,,/a,1\nv2,,/b,2\nv3,,/a,3\n",
            warned("\"page_url\" (column 3) was taken"));
        row("the same name twice, told by its cells",
            "cookie,url,url,form_submissions\nv1,yes,https://x.com/a,1\nv2,yes,https://x.com/b,2\nv3,yes,https://x.com/"
            "a,3\n",
            warned("\"url\" (column 3) was taken"));
        row("counts twice: the first are those asked for",
            "cookie,page_url,form_submissions,form_submissions\nv1,/a,1,9\nv2,/b,2,8\nv3,/a,3,7\n",
            warned("\"form_submissions\" (column 3) was taken"));
        row("a tool's variable in brackets",
            "MCVID (v29) (evar29),Page URL (v26),Form Submissions (event5)\nv1,/a,1\nv2,/b,2\nv3,/a,3\n", plainRight);
        row("no-break spaces and marks in names",
            "\xEF\xBB\xBF\xEF\xBB\xBF"
            "cookie,page\xC2\xA0url,form\xE2\x80\x8B submissions\nv1,/a,1\nv2,/b,2\nv3,/a,3\n",
            plainRight);
    }

    static void tables()
    {
        row("columns in another order below", plain + "page_url,form_submissions,cookie\n/c,4,v4\n", {4, 4, 3, 10, ""});
        row("and back again",
            plain + "page_url,form_submissions,cookie\n/c,4,v4\ncookie,page_url,form_submissions\nv5,/c,1\n",
            {5, 5, 3, 11, ""});
        row("another table of the same width",
            plain + "\n# other\npage_url,day,form_submissions\n/a,2024-05-01,7\n/b,2024-05-02,8\n",
            warned("In line 7 another table begins (page_url,day,form_submissions). Its 3 lines were left out."));
        row("another table of unknown names below a gap", plain + "\nfruit,colour,weight\napple,red,7\npear,green,8\n",
            warned("In line 6 another table begins"));
        row("a narrower one below a gap", plain + "\nDay Index,Users\n8/1/20,7\n", warned("Its 2 lines were left out"));
        row("another table without a gap",
            "cookie,page_url,form_submissions\nv1,/a,1\nv2,/b,2\nv3,/a,3\nfruit,colour,weight\napple,red,7\n",
            warned("In line 5 another table begins (fruit,colour,weight). Its 2 lines were left out."));
        row("another table below its title", plain + "Fruit of May\nfruit,colour,weight\napple,red,7\n",
            warned("In line 6 another table begins"));
        row("another table with years in its names", plain + "\nfruit,,weight 2018\napple,,7\npear,,8\n",
            warned("Its 3 lines were left out"));
        row("a count that is a word begins no table", plain + "v4,/c,many\nv5,/a,1\n",
            {4, 4, 2, 7, "something is wrong"});
        row("nor do names of people", "cookie,page_url,form_submissions\nann,home,1\nbob,blog,many\ncid,home,2\n",
            {2, 2, 1, 3, "something is wrong"});
        row("the table goes on after another",
            plain + "page_url,day,visits\n/a,2024-05-01,7\ncookie,page_url,form_submissions\nv4,/c,1\n",
            {4, 4, 3, 7, "In line 5 another table begins"});
    }

    static void totals()
    {
        row("in all columns", plain + "Total,Total,6\n", plainRight);
        row("in the page", plain + ",Grand total,6\n", plainRight);
        row("subtotals",
            "cookie,page_url,form_submissions\nv1,/a,1\nv1 Total,,1\nv2,/b,2\nv2 Total,,2\nv3,/a,3\n"
            "v3 Total,,3\nGrand Total,,6\n",
            plainRight);
        row("that do not add up", plain + "Total,,9\n", warned("says 9"));
        row("several that do not add up", replaced(plain, "v2,/b,2\n", "v2,/b,2\nv2 Total,,2\n") + "Total,,9\n",
            warned("2 totals rows were left out; none of them is what the rows add up to (6)"));
        row("subtotals alone", replaced(plain, "v2,/b,2\n", "v2,/b,2\nSubtotal,,3\n") + "Subtotal,,3\n", plainRight);
        const QByteArray typed = "cookie,page_url,gated_asset_type,form_submissions\n";
        row("subtotals of pages in other languages",
            typed + "v1,/a,Video,1\nv3,/a,Video,3\n,/a Ergebnis,,4\nv2,/b,Video,2\n,Total /b,,2\n"
                    "v4 \xE9\x9B\x86\xE8\xA8\x88,,,2\n\xE7\xB7\x8F\xE8\xA8\x88,,,6\n",
            plainRight);
        row("an unknown visitor of a page called Total",
            typed + "v1,/a,Video,1\nv2,/b,Video,2\nv3,/a,Video,3\nv1,/b,Guide,1\n,Total Cost,Video,4\n",
            {5, 4, 3, 11, ""});
        row("with the number of records", plain + "Gesamtergebnis,,6\nGrand Totals (3 records),,6\n", plainRight);
        row("in a column of no role",
            "kind,cookie,page_url,form_submissions\nx,v1,/a,1\nx,v2,/b,2\nx,v3,/a,3\nTotal,,/a,4\nTotal,,/b,2\n",
            plainRight);
        row("in the type",
            typed + "v1,/a,Video,1\nv1,/a,Total,1\nv2,/b,Video,1\nv2,/b,Guide,1\nv2,/b,Total,2\nv3,/a,Guide,3\n"
                    "v3,/a,Total,3\n",
            {4, 3, 2, 6, "repeats the cookie and page"});
        row("a type called Total that adds up nothing", typed + "v1,/a,Total,1\nv2,/b,Video,2\nv3,/a,Total,3\n",
            plainRight);
        row("a page that ends in Total is no total",
            "cookie,page_url,form_submissions\nv1,Capital Total,1\nv2,/b,2\nv3,Capital Total,3\n", plainRight);
    }

    static void quotes()
    {
        row("spaces before quotes",
            "cookie, \"page_url\", form_submissions\nv1, \"/a\", 1\nv2, \"/b\", 2\nv3, \"/a\", 3\n",
            warned("Spaces stand before the quotes"));
        row("single quotes", "'cookie','page_url',form_submissions\n'v1','/a',1\n'v2','/b',2\n'v3','/a',3\n",
            warned("single quotes"));
        row("typographic quotes",
            "\xE2\x80\x9C"
            "cookie\xE2\x80\x9D,page_url,form_submissions\n\xE2\x80\x9Cv1\xE2\x80\x9D,/a,1\n"
            "\xE2\x80\x9Cv2\xE2\x80\x9D,/b,2\n\xE2\x80\x9Cv3\xE2\x80\x9D,/a,3\n",
            warned("typographic quotes"));
        row("backslashes",
            "cookie,page_url,form_submissions,title\n\"v1\",/a,1,\"the \\\"best\\\", A\"\n"
            "\"v2\",/b,2,\"the \\\"best\\\", B\"\n\"v3\",/a,3,\"the \\\"best\\\", A\"\n",
            warned("backslash"));
        row("whole lines", "\"cookie,page_url,form_submissions\"\n\"v1,/a,1\"\n\"v2,/b,2\"\n\"v3,/a,3\"\n",
            warned("as a whole"));
        row("an apostrophe is no quote", "cookie,page_url,form_submissions\nv1,/it's,1\nv2,/b,2\nv3,/it's,3\n",
            plainRight);
    }

    static void headers()
    {
        row("titles above", "My report,of May\nTime zone,\"Berlin, CET\"\n\n" + plain, plainRight);
        row("a header that begins with #", "#" + plain, plainRight);
        row("comments that name columns", "# cookie, page_url\n" + plain, plainRight);
        row("another table above", "day,page\n2024-05-01,7\n2024-05-02,8\n2024-05-03,9\n\n" + plain,
            warned("3 lines above it look like rows of another table"));
        row("two lines", ",,Form Submissions\ncookie,page_url,6\nv1,/a,1\nv2,/b,2\nv3,/a,3\n", plainRight);
        row("a comma too many in the header", replaced(plain, "form_submissions\n", "form_submissions,\n"), plainRight);
        row("a comma too many everywhere", replaced(plain, "\n", ",\n"), plainRight);
        row("names of rows below comments",
            "cookie,page_url,form_submissions\n# one\n# two\n\n1,v1,/a,1\n2,v2,/b,2\n3,v3,/a,3\n", plainRight);
        row("names of rows", "cookie,page_url,form_submissions\n1,v1,/a,1\n2,v2,/b,2\n3,v3,/a,3\n", plainRight);
        row("a column that most rows lack",
            "cookie,page_url,form_submissions,Totals\n,,6,Grand total\nv1,/a,1\nv2,/b,2\nv3,/a,3\n", plainRight);
    }

    static void numbersAndSigns()
    {
        row("full-width digits", replaced(plain, ",3\n", ",\xEF\xBC\x93\n"), plainRight);
        row("Arabic digits", replaced(plain, ",3\n", ",\xD9\xA3\n"), plainRight);
        row("signs that nobody sees at the edges", replaced(plain, "v3,/a", "\xE2\x80\x8Bv3,/a\xC2\xA0"),
            warned("2 cells began or ended with signs that nobody sees"));
        row("filled up with NUL", plain + QByteArray(3000, '\0'), plainRight);
        row("a blank page is none", plain + "v4,\xC2\xA0,1\n", warned("1 line was left out"));
    }

    static void choices()
    {
        ReadOptions byNumber;
        byNumber.columns = {{Role::PageUrl, "#3"}};
        row("by number", "cookie,page_url,page_url,form_submissions\nv1,/x,/a,1\nv2,/x,/b,2\nv3,/x,/a,3\n", plainRight,
            byNumber);
        ReadOptions onePerRow;
        onePerRow.columns = {{Role::FormSubmissions, "1"}};
        row("each row is one submission", "cookie,page_url,day\nv1,/a,2024-05-01\nv1,/a,2024-05-02\nv2,/b,2024-05-02\n",
            {3, 2, 2, 3, "1 row repeats"}, onePerRow);
        ReadOptions given;
        given.header = "cookie,page_url,form_submissions";
        row("the header given", plain.mid(plain.indexOf('\n') + 1), plainRight, given);
        ReadOptions numbered;
        numbered.header = "#";
        numbered.columns = {{Role::Cookie, "#1"}, {Role::PageUrl, "#2"}, {Role::FormSubmissions, "#3"}};
        row("no header, columns by number", plain.mid(plain.indexOf('\n') + 1) + "v4,/a,x\n",
            warned("1 line was left out"), numbered);
        ReadOptions down;
        down.fillDown = FillDown::Cookie;
        row("filled down", "cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\n,/b,2\n",
            {4, 2, 2, 5, "2 rows without a cookie were taken to belong to the cookie above them"}, down);
        // A fifth without a cookie is not more than a fifth, and where cookies come back nothing is merged.
        row("few without a cookie", "cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\nv3,/b,1\nv4,/c,1\n",
            {5, 5, 3, 5, ""});
        row("unknown visitors among others",
            "cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\n,/b,2\nv1,/b,1\n,/c,1\nv2,/c,1\nv1,/d,1\n",
            {8, 3, 4, 9, ""});
        down.fillDown = FillDown::No;
        row("not filled down", "cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\n,/b,2\n", {4, 3, 2, 5, ""},
            down);
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

QTEST_GUILESS_MAIN(TestFieldKinds)
#include "test_field_kinds.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/table_head.h"
#include "model/stages/opening.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

using Path = std::filesystem::path;

const QByteArray header = "cookie,gated_asset_type,page_url,form_submissions\n";
const QByteArray units = "business_unit,page_url\nNorth,/a\nSouth,/a\nSouth,/b\n";

/// Cookies 1 (/a twice, /b) and 2 (/b), one unidentified row.
QByteArray rows()
{
    return header + "1,Ebook,/a,2\n1,Ebook,/b,1\n2,Ebook,/b,1\nNone,Ebook,/b,4\n";
}

QByteArray manyRows()
{
    QByteArray out = header;
    for (int row = 0; row < 150'000; ++row)
        out += QByteArray::number(row % 1000) + ",Ebook,/" + QByteArray(20, 'p') + ",1\n";
    return out;
}

} // namespace

class TestOpenFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothKindsAreToldApart_data();
    void bothKindsAreToldApart();
    void twoMappingsAreRefused();
    void errorsNameTheFile();
    void theSummaryCounts();
    void theKindThatIsNotOpenedStays();
    void aMappingThatShallNotStayGoes();
    void weightsAreThoseOfTheSubmissions();
    void columnsCountForTheFileThatHasThem();
    void columnsThatAreNowhereAreAnError();
    void largeFilesAreShownFirst();
    void rememberedChoicesHold();
    void answersToConflictsDoNotCarryOver();
    void leavingOutRobotsDoesNotCarryOver();
    void countingOnceDoesNotCarryOver();
    void choicesStayWhereOthersAreAdded();
    void aMappingWithoutAHeaderIsKnown();
    void choicesThatLeaveNothing_data();
    void choicesThatLeaveNothing();
    void cancel();

private:
    Path write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        [[maybe_unused]] const bool open = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.filesystemFileName();
    }
    QTemporaryDir m_folder;
};

void TestOpenFiles::bothKindsAreToldApart_data()
{
    const Path submissions = write("s.csv", rows());
    const Path more = write("more.csv", header + "3,Ebook,/c,1\n4,Ebook,/c,1\n");
    const Path mapping = write("units.csv", units);
    QTest::addColumn<FilesToOpen>("files");
    QTest::addColumn<int>("read");
    QTest::newRow("sorted") << FilesToOpen{.submissions = {submissions, more}, .mapping = mapping} << 2;
    QTest::newRow("unsorted") << FilesToOpen{.unsorted = {submissions, mapping, more}} << 2;
    QTest::newRow("mapping first") << FilesToOpen{.unsorted = {mapping, submissions}} << 1;
    QTest::newRow("some of both") << FilesToOpen{.submissions = {submissions}, .unsorted = {mapping, more}} << 2;
}

void TestOpenFiles::bothKindsAreToldApart()
{
    QFETCH(FilesToOpen, files);
    QFETCH(int, read);
    const auto opened = openFiles({.files = files}, {}, {});
    QVERIFY(opened);
    QCOMPARE(static_cast<int>(opened->tables.submissions->files.size()), read);
    QCOMPARE(opened->tables.mapping->businessUnits.size(), 2U);
    QCOMPARE(static_cast<int>(opened->options.submissions.size()), read);
    QCOMPARE(opened->options.buMapping.filename().string(), std::string("units.csv"));
    QVERIFY(opened->interactions->data->submissions == opened->tables.submissions);
}

void TestOpenFiles::twoMappingsAreRefused()
{
    const auto opened =
        openFiles({.files = {.unsorted = {write("units.csv", units), write("again.csv", units)}}}, {}, {});
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::BadData);
    QVERIFY(opened.error().file.ends_with("again.csv"));
}

void TestOpenFiles::errorsNameTheFile()
{
    const Path nowhere(m_folder.filePath(QStringLiteral("nowhere.csv")).toStdString());
    for (const FilesToOpen& files :
         {FilesToOpen{.unsorted = {nowhere}}, FilesToOpen{.submissions = {nowhere}}, FilesToOpen{.mapping = nowhere}}) {
        const auto opened = openFiles({.files = files}, {}, {});
        QVERIFY(!opened);
        QVERIFY(opened.error().file.ends_with("nowhere.csv"));
    }
}

void TestOpenFiles::theSummaryCounts()
{
    const auto opened = openFiles({.files = {{write("s.csv", rows())}, write("units.csv", units)}}, {}, {});
    QVERIFY(opened);
    const FilesSummary& summary = *opened->tables.summary;
    QCOMPARE(summary.submissions, 8);
    QCOMPARE(summary.unidentifiedRows, 1);
    QCOMPARE(summary.conflictSubmissions, (std::vector<std::int64_t>{2}));
    QCOMPARE(summary.matchRates.size(), std::size_t{6});
    QCOMPARE(summary.repairableCookies, (std::vector<std::int64_t>{0}));
    const auto plain = openFiles({.files = {{write("s.csv", rows())}, write("units.csv", units)}, .summarise = false},
                                 {.tables = opened->tables}, {});
    QVERIFY(plain && plain->interactions && !plain->tables.summary);
}

void TestOpenFiles::theKindThatIsNotOpenedStays()
{
    const OpenRequest first{.files = {.submissions = {write("s.csv", rows())}},
                            .submissionsRead = {.columns = {}, .member = "x"}};
    const auto submissions = openFiles(first, {}, {});
    QVERIFY(submissions);
    QVERIFY(!submissions->tables.mapping);
    const auto both = openFiles({.files = {.mapping = write("units.csv", units)}, .options = submissions->options},
                                {.tables = submissions->tables}, {});
    QVERIFY(both);
    QVERIFY(both->tables.submissions == submissions->tables.submissions);
    QVERIFY(both->interactions->data->mapping == both->tables.mapping);
    QVERIFY(both->tables.summary != submissions->tables.summary);
    QVERIFY(both->options.submissions == submissions->options.submissions);
    QCOMPARE(both->options.submissionsRead.member, std::string("x")); // how the open file was read is still known
    const auto alone = openFiles({.files = {.mapping = write("units.csv", units)}}, {}, {});
    QVERIFY(alone);
    QVERIFY(alone->tables.mapping && alone->tables.summary && !alone->interactions);
}

void TestOpenFiles::aMappingThatShallNotStayGoes()
{
    const Path submissions = write("s.csv", rows());
    const Path mapping = write("units.csv", units);
    const auto first = openFiles({.files = {{submissions}, mapping}}, {}, {});
    QVERIFY(first);
    QVERIFY(mappingFits(first->interactions->data->ledger));
    const Path other = write("other.csv", header + "1,Ebook,/x,1\n2,Ebook,/a,1\n3,Ebook,/y,1\n");
    const auto open = [&](const FilesToOpen& files, bool keep) {
        return openFiles({.files = files, .options = first->options, .keepMapping = keep}, {first->tables}, {});
    };
    const auto kept = open({.unsorted = {other}}, true);
    QVERIFY(kept && kept->tables.mapping == first->tables.mapping);
    QCOMPARE(mappedShare(kept->interactions->data->ledger), 1.0 / 3.0);
    QVERIFY(!mappingFits(kept->interactions->data->ledger));
    const auto half = open({.unsorted = {write("half.csv", header + "1,Ebook,/x,1\n2,Ebook,/a,1\n")}}, true);
    QVERIFY(half && mappingFits(half->interactions->data->ledger));
    const auto gone = open({.unsorted = {other}}, false);
    QVERIFY(gone && !gone->tables.mapping && gone->options.buMapping.empty());
    QVERIFY(!gone->interactions->data->hasBusinessUnits());
    const auto both = open({.unsorted = {other, mapping}}, false);
    QVERIFY(both && both->tables.mapping && both->options.buMapping == mapping);
    // Nothing opened: the submissions at hand go on without it.
    const auto same = open({}, false);
    QVERIFY(same && same->tables.submissions == first->tables.submissions && !same->tables.mapping);
}

void TestOpenFiles::weightsAreThoseOfTheSubmissions()
{
    const Path submissions = write("s.csv", rows());
    const Path mapping = write("units.csv", units);
    OpenContext context;
    context.typeWeights = [&](const PipelineOptions& options) {
        return options.submissions.front() == submissions ? std::map<std::string, double, std::less<>>{{"Ebook", 7.0}}
                                                          : std::map<std::string, double, std::less<>>{};
    };
    const auto first = openFiles({.files = {.unsorted = {submissions}}}, context, {});
    QVERIFY(first);
    QCOMPARE(first->interactions->options.typeWeights.at("Ebook"), 7.0);
    context.tables = first->tables;
    const auto mapped = openFiles({.files = {.unsorted = {mapping}}, .options = first->options}, context, {});
    QVERIFY(mapped);
    QCOMPARE(mapped->interactions->options.typeWeights.at("Ebook"), 7.0);
    const Path other = write("other.csv", rows());
    const auto next = openFiles({.files = {.unsorted = {other}}, .options = first->options}, context, {});
    QVERIFY(next && next->options.typeWeights.empty());
    QCOMPARE(next->interactions->options.typeWeights.at("Ebook"),
             defaultTypeWeights({"Ebook"}).typeWeights.at("Ebook"));
}

void TestOpenFiles::columnsCountForTheFileThatHasThem()
{
    const Path submissions = write("odd.csv", "who,kind,where,n\n1,Ebook,/a,1\n2,Ebook,/b,1\n");
    const Path mapping = write("odd_units.csv", "team,where\nNorth,/a\n");
    const auto opened = openFiles({.files = {{submissions}, mapping},
                                   .columns = {{Role::Cookie, "who"},
                                               {Role::AssetType, "kind"},
                                               {Role::PageUrl, "where"},
                                               {Role::FormSubmissions, "n"},
                                               {Role::BusinessUnit, "team"}}},
                                  {}, {});
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QCOMPARE(opened->interactions->data->ledger.mappedRows, 1);
    QCOMPARE(opened->options.submissionsRead.columns.size(), std::size_t{4});
    QCOMPARE(opened->options.mappingRead.columns.size(), std::size_t{2});
}

void TestOpenFiles::columnsThatAreNowhereAreAnError()
{
    const auto opened =
        openFiles({.files = {.submissions = {write("s.csv", rows())}}, .columns = {{Role::Cookie, "nobody"}}}, {}, {});
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Usage);
    QVERIFY(opened.error().text().find("nobody") != std::string::npos);
}

void TestOpenFiles::largeFilesAreShownFirst()
{
    std::vector<std::size_t> shown;
    const OpenContext context{.tables = {}, .showPreview = [&](const std::shared_ptr<const FilePreview>& preview) {
                                  shown.push_back(preview->rows.size());
                              }};
    QVERIFY(openFiles({.files = {.submissions = {write("large.csv", manyRows())}}}, context, {}));
    QCOMPARE(shown, (std::vector<std::size_t>{200}));
    QVERIFY(openFiles({.files = {.submissions = {write("s.csv", rows())}}}, context, {}));
    QVERIFY(openFiles({.files = {.mapping = write("units.csv", units)}}, context, {}));
    QCOMPARE(shown.size(), std::size_t{1});
}

void TestOpenFiles::rememberedChoicesHold()
{
    JoinOptions remembered;
    remembered.unmapped = UnmappedPages::Drop;
    remembered.chosenBusinessUnit = {{"/a", "South"}};
    PipelineOptions asked;
    const OpenContext context{.tables = {}, .joinChoices = [&](const PipelineOptions& options) {
                                  asked = options;
                                  return std::optional(remembered);
                              }};
    OpenRequest request{.files = {{write("s.csv", rows())}, write("units.csv", units)}, .joinFromBefore = true};
    request.options.join.conflicts = ConflictRule::Last;
    const auto opened = openFiles(request, context, {});
    QVERIFY(opened);
    QCOMPARE(asked.submissions.size(), std::size_t{1});
    QVERIFY(!asked.buMapping.empty());
    QVERIFY(opened->options.join.unmapped == UnmappedPages::Drop);
    QVERIFY(opened->options.join.conflicts == ConflictRule::First);
    QVERIFY(opened->interactions->data->options.chosenBusinessUnit == remembered.chosenBusinessUnit);
}

void TestOpenFiles::answersToConflictsDoNotCarryOver()
{
    OpenRequest request{.files = {{write("s.csv", rows())}, write("units.csv", units)}, .joinFromBefore = true};
    request.options.join.conflicts = ConflictRule::Last;
    request.options.join.chosenBusinessUnit = {{"/a", "South"}};
    const auto before = openFiles(request, {}, {});
    QVERIFY(before && before->options.join.chosenBusinessUnit.empty());
    QVERIFY(before->options.join.conflicts == ConflictRule::Last);
    request.joinFromBefore = false;
    const auto typed = openFiles(request, {}, {});
    QVERIFY(typed && typed->options.join.chosenBusinessUnit.size() == 1);
}

void TestOpenFiles::leavingOutRobotsDoesNotCarryOver()
{
    const Path submissions = write("s.csv", rows());
    auto first = openFiles({.files = {.submissions = {submissions}}}, {}, {});
    QVERIFY(first);
    first->options.join.robots = Robots::LeaveOut;
    const auto robotsWith = [&](const FilesToOpen& files, const OpenContext& context) {
        const auto opened = openFiles({.files = files, .options = first->options, .joinFromBefore = true}, context, {});
        return opened ? std::optional(opened->options.join.robots) : std::nullopt;
    };
    const OpenContext context{.tables = first->tables};
    const Path other = write("other.csv", rows());
    QVERIFY(robotsWith({.unsorted = {other}}, context) == Robots::Keep);
    // The submissions are the same: with a mapping, read again, and with what was chosen for them before.
    QVERIFY(robotsWith({.unsorted = {write("units.csv", units)}}, context) == Robots::LeaveOut);
    QVERIFY(robotsWith({.unsorted = {submissions}}, context) == Robots::LeaveOut);
    OpenContext remembering = context;
    remembering.joinChoices = [](const PipelineOptions&) {
        JoinOptions join;
        join.robots = Robots::LeaveOut;
        return std::optional(join);
    };
    QVERIFY(robotsWith({.unsorted = {other}}, remembering) == Robots::LeaveOut);
}

void TestOpenFiles::choicesStayWhereOthersAreAdded()
{
    const Path submissions = write("s.csv", rows());
    auto first = openFiles({.files = {{submissions}, write("units.csv", units)}}, {}, {});
    QVERIFY(first);
    PipelineOptions& chosen = first->options;
    chosen.join.robots = Robots::LeaveOut;
    chosen.join.chosenBusinessUnit = {{"/a", "South"}};
    chosen.join.deliveries.use = {"s"}; // by which the others would not count
    chosen.typeWeights = {{"Ebook", 5.0}};
    OpenContext context{.tables = first->tables};
    context.typeWeights = [](const PipelineOptions&) { return std::map<std::string, double, std::less<>>(); };
    const OpenRequest request{.files = {.submissions = {submissions, write("other.csv", header + "3,Ebook,/c,1\n")}},
                              .options = chosen,
                              .joinFromBefore = true,
                              .addsSubmissions = true};
    const auto opened = openFiles(request, context, {});
    QVERIFY(opened);
    QCOMPARE(opened->tables.submissions->files.size(), std::size_t{2});
    QVERIFY(opened->tables.mapping == first->tables.mapping);
    QVERIFY(opened->options.join.robots == Robots::LeaveOut);
    QVERIFY(opened->options.join.chosenBusinessUnit == chosen.join.chosenBusinessUnit);
    QVERIFY(opened->options.join.deliveries.use.empty());
    QVERIFY(opened->options.typeWeights == chosen.typeWeights);
}

void TestOpenFiles::countingOnceDoesNotCarryOver()
{
    const Path submissions = write("s.csv", rows());
    auto first = openFiles({.files = {.submissions = {submissions}}}, {}, {});
    QVERIFY(first);
    first->options.join.overlaps = Overlaps::Once;
    const auto overlapsWith = [&](const FilesToOpen& files) {
        const auto opened = openFiles({.files = files, .options = first->options, .joinFromBefore = true},
                                      {.tables = first->tables}, {});
        return opened ? std::optional(opened->options.join.overlaps) : std::nullopt;
    };
    QVERIFY(overlapsWith({.unsorted = {write("other.csv", rows())}}) == Overlaps::Keep);
    QVERIFY(overlapsWith({.unsorted = {write("units.csv", units)}}) == Overlaps::Once);
}

/// Dropped together, a mapping without a header is asked about as a mapping, and read as one by its answer.
void TestOpenFiles::aMappingWithoutAHeaderIsKnown()
{
    QByteArray lines;
    for (int i = 0; i < 12; ++i)
        lines += (i % 2 == 0 ? "North,/p/" : "South,/p/") + QByteArray::number(i) + '\n';
    const Path mapping = write("lines.csv", lines);
    OpenRequest request{.files = {.unsorted = {write("s.csv", rows()), mapping}}};
    const auto asked = openFiles(request, {}, {});
    QVERIFY(!asked && asked.error().kind == ErrorKind::NeedsChoice);
    QCOMPARE(asked.error().file, mapping.string());
    request.mappingRead.header = std::string(numberedColumns);
    request.mappingRead.columns = {{Role::BusinessUnit, "#1"}, {Role::PageUrl, "#2"}};
    const auto opened = openFiles(request, {}, {});
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QCOMPARE(opened->tables.mapping->pages.size(), 12U);
}

void TestOpenFiles::choicesThatLeaveNothing_data()
{
    QTest::addColumn<bool>("fromBefore");
    QTest::newRow("made before: the defaults") << true;
    QTest::newRow("made for these files: an error") << false;
}

void TestOpenFiles::choicesThatLeaveNothing()
{
    QFETCH(bool, fromBefore);
    OpenRequest request{.files = {{write("s.csv", rows())}, write("else.csv", "business_unit,page_url\nx,/z\n")},
                        .joinFromBefore = fromBefore};
    request.options.join.unmapped = UnmappedPages::Drop;
    const auto opened = openFiles(request, {}, {});
    QCOMPARE(opened.has_value(), fromBefore);
    if (opened)
        QVERIFY(opened->options.join.unmapped == UnmappedPages::Keep);
    else
        QVERIFY(opened.error().kind == ErrorKind::Usage);
}

void TestOpenFiles::cancel()
{
    std::stop_source stop;
    stop.request_stop();
    const auto opened =
        openFiles({.files = {.unsorted = {write("s.csv", rows())}}}, {}, Progress(stop.get_token(), nullptr));
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "test_open_files.moc"

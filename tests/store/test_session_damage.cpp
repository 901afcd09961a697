// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions whose files have moved or changed, files that are damaged, foreign or hostile, pseudonyms, and forgetting.
#include "model/runs/run_history.h"
#include "tests/support/session_work.h"

using namespace leadlight;
using namespace leadlight::testing;

class TestSessionDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMovedFolderIsFound();
    void whatIsMissingIsNamed();
    void changedFilesAreSaid();
    void otherFilesAreNotReplaced();
    void foreignFilesAreSaid_data();
    void foreignFilesAreSaid();
    void damagedPartsAreSaid_data();
    void damagedPartsAreSaid();
    void earlierSessionsHaveFewerChoices();
    void cutFilesAreSaid();
    void pseudonymsHideIds();
    void forgets();
};

void TestSessionDamage::aMovedFolderIsFound()
{
    Work work;
    QVERIFY(work.save(SessionData::Reference));
    const QTemporaryDir other;
    const fs::path moved = fs::path(other.path().toStdString()) / "elsewhere";
    fs::rename(work.folder, moved);
    const auto opened = openSession({.file = moved / "work.leadlight"}, {});
    fs::rename(moved, work.folder);
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(opened->remarks.empty());
    QVERIFY(opened->content.study.analysis);
    QCOMPARE(opened->content.options.submissions.front(), moved / "submissions.csv");
}

void TestSessionDamage::whatIsMissingIsNamed()
{
    Work work;
    QVERIFY(work.save(SessionData::Reference));
    const fs::path hidden = work.folder / "hidden";
    fs::create_directory(hidden);
    fs::rename(work.folder / "units.csv", hidden / "mapping of october.csv");
    const auto head = sessionHead(work.session);
    QVERIFY(head);
    SessionOpening opening{.file = work.session};
    const auto missing = missingSources(*head, opening);
    QCOMPARE(missing.size(), std::size_t{1});
    QVERIFY(missing[0].mapping);
    const auto refused = openSession(opening, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().file.ends_with("units.csv"));
    // Where the user says where it is, all comes back.
    opening.moved[missing[0].path] = hidden / "mapping of october.csv";
    const auto opened = openSession(opening, {});
    QVERIFY(opened);
    QVERIFY(opened->remarks.empty());
    QVERIFY(opened->content.study.analysis);
}

void TestSessionDamage::changedFilesAreSaid()
{
    Work work;
    QVERIFY(work.save(SessionData::Reference));
    write(work.folder / "submissions.csv", submissionsCsv() + "new1,Gated Webinar Forms,/new,1\nnew2,x,/new,2\n");
    const auto opened = work.open();
    QVERIFY(opened);
    QCOMPARE(opened->remarks.size(), std::size_t{2});
    QCOMPARE(english(opened->remarks[0]), std::string("submissions.csv has 2 rows more than when this was saved."));
    QVERIFY(english(opened->remarks[1]).find("train again") != std::string::npos);
    QVERIFY(opened->content.study.interactions && !opened->content.study.analysis);
    // Written anew with the same rows in another order of columns: changed, but the results hold.
    QByteArray same = submissionsCsv();
    same.replace("\n", "\r\n");
    write(work.folder / "submissions.csv", same);
    const auto again = work.open();
    QVERIFY(again);
    QCOMPARE(again->remarks.size(), std::size_t{1});
    QVERIFY(again->content.study.analysis);
}

void TestSessionDamage::otherFilesAreNotReplaced()
{
    Work work;
    const auto refused = saveSession(work.folder / "submissions.csv", work.content, {}, {});
    QVERIFY(!refused);
    QCOMPARE(read(work.folder / "submissions.csv"), submissionsCsv());
    QVERIFY(!saveSession(work.folder / "no such folder" / "a.leadlight", work.content, {}, {}));
    QVERIFY(!saveSession(work.folder, work.content, {}, {}));
    // Cancelled: what was there stays, and nothing beside it.
    QVERIFY(work.save(SessionData::Rows));
    const QByteArray before = read(work.session);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = saveSession(work.session, work.content, {}, Progress(stop.get_token(), {}));
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(read(work.session), before);
    QVERIFY(!fs::exists(work.folder / "work.leadlight.saving"));
}

void TestSessionDamage::foreignFilesAreSaid_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* how, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(how) << QString::fromLatin1(said);
    };
    row("nothing", "missing", "There is no such file.");
    row("a folder", "folder", "folder");
    row("empty", "empty", "no session of Leadlight");
    row("text", "text", "no session of Leadlight");
    row("another program's database", "PRAGMA application_id = 7", "no session of Leadlight");
    row("a newer version in another form", "PRAGMA user_version = 2; DROP TABLE block", "newer version");
    row("an older one that there never was", "PRAGMA user_version = 0", "damaged");
    row("a table more", "CREATE TABLE more(x)", "does not write");
    row("a trigger", "CREATE TRIGGER t AFTER INSERT ON about BEGIN DELETE FROM part; END", "does not write");
    row("a view", "CREATE VIEW v AS SELECT 1", "does not write");
    row("a table less", "DROP TABLE block", "damaged");
}

void TestSessionDamage::foreignFilesAreSaid()
{
    QFETCH(const QString, how);
    QFETCH(const QString, said);
    Work work;
    if (how == QStringLiteral("folder")) {
        fs::create_directory(work.session);
    } else if (how == QStringLiteral("empty") || how == QStringLiteral("text")) {
        write(work.session, how == QStringLiteral("text") ? submissionsCsv() : QByteArray());
    } else if (how != QStringLiteral("missing")) {
        QVERIFY(work.save(SessionData::Rows));
        changeBySql(work.session, how.toLatin1().constData());
    }
    const auto head = sessionHead(work.session);
    const auto opened = work.open();
    QVERIFY(!head && !opened);
    for (const Error* error : {&head.error(), &opened.error()}) {
        QCOMPARE(error->kind, ErrorKind::BadData);
        QVERIFY2(error->text().find(said.toStdString()) != std::string::npos, error->text().c_str());
        QVERIFY2(error->text().find("work.leadlight") != std::string::npos, error->text().c_str());
    }
}

void TestSessionDamage::damagedPartsAreSaid_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* sql, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(said);
    };
    row("model", "UPDATE block SET data = zeroblob(length(data)) WHERE part = 'model'", "train again");
    row("model cut", "UPDATE block SET data = substr(data, 1, 100) WHERE part = 'model'", "train again");
    row("model gone", "DELETE FROM block WHERE part = 'model'", "train again");
    row("model as text", "UPDATE block SET data = 'x' WHERE part = 'model'", "train again");
    row("huge", "UPDATE part SET bytes = 9000000000000000000 WHERE name = 'model'", "train again");
    row("negative", "UPDATE part SET bytes = -1 WHERE name = 'model'", "train again");
    row("lists", "UPDATE block SET data = zeroblob(length(data)) WHERE part = 'analysis'", "train again");
    row("scorecard", "UPDATE block SET number = 7 WHERE part = 'scorecard'", "compare again");
    row("curve", "UPDATE part SET hash = 'x' WHERE name = 'learning-curve'", "learning curve");
    row("cohorts", "UPDATE block SET data = x'ffffffffffffffff' WHERE part = 'cohorts'", "cohorts");
    row("settings", "UPDATE about SET value = '{\"unmapped\": 7' WHERE key = 'choices-join'", "settings");
    row("rows", "UPDATE block SET data = zeroblob(length(data)) WHERE part = 'rows-submissions'", "rows");
}

void TestSessionDamage::damagedPartsAreSaid()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, said);
    Work work;
    work.compare();
    QVERIFY(work.save(SessionData::Rows));
    changeBySql(work.session, sql.toLatin1().constData());
    const auto opened = work.open();
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(!opened->remarks.empty());
    const std::string remark = english(opened->remarks.front());
    QVERIFY2(remark.find(said.toStdString()) != std::string::npos, remark.c_str());
    // The rest is there: at least the data, from the session or from the files.
    QVERIFY(opened->content.study.interactions);
    QCOMPARE(identityOf(*opened->content.study.interactions), identityOf(*work.content.study.interactions));
}

/// What the first sessions did not keep is as usual, and nothing to speak of.
void TestSessionDamage::earlierSessionsHaveFewerChoices()
{
    Work work;
    work.content.search.trials = 81;
    QVERIFY(work.save(SessionData::Rows));
    changeBySql(work.session, "DELETE FROM about WHERE key IN ('choices-changes', 'choices-changes-then', "
                              "'choices-search')");
    const auto opened = work.open();
    QVERIFY(opened && opened->remarks.empty() && opened->content.study.analysis);
    QCOMPARE(opened->content.search.trials, TuneOptions().trials);
}

/// A file that ends too early, at each border of a disk's block.
void TestSessionDamage::cutFilesAreSaid()
{
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    const QByteArray whole = read(work.session);
    constexpr qsizetype block = 512;
    const fs::path cut = work.folder / "cut.leadlight";
    for (qsizetype size = 0; size < whole.size(); size += block) {
        write(cut, whole.first(size));
        const auto opened = openSession({.file = cut}, {});
        QVERIFY(!opened || !opened->remarks.empty());
        if (!opened)
            QVERIFY(opened.error().kind == ErrorKind::BadData && !opened.error().file.empty());
    }
}

void TestSessionDamage::pseudonymsHideIds()
{
    Work work;
    work.compare();
    const auto& table = *work.content.study.tables.submissions;
    const auto& data = *work.content.study.interactions->data;
    work.content.cohorts = {{"Ours", {idFingerprint(data.cookieText(2))}}};
    work.content.rules.assets = fs::path("/home/somebody by name/assets.csv");
    work.content.changes.then.mapping = "/home/somebody by name/units.csv";
    const auto name = [](std::string_view id) { return "p" + std::to_string(std::hash<std::string_view>()(id)); };
    QVERIFY(saveSession(work.session, work.content, {.data = SessionData::Pseudonyms, .pseudonym = name}, {}));
    const QByteArray file = read(work.session);
    for (StringPool::Id id = 0; id < table.cookies.size(); ++id) {
        const auto text = table.cookies[id];
        if (text.size() > 8) // shorter ones may stand there by chance
            QVERIFY(!file.contains(QByteArray(text.data(), static_cast<qsizetype>(text.size()))));
    }
    QVERIFY(!file.contains("somebody by name"));
    fs::remove(work.folder / "submissions.csv");
    const auto opened = work.open();
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(opened->remarks.empty());
    const Study& back = opened->content.study;
    const auto analysisOf = [](const Study& study) {
        return bytesBy([&](ByteWriter& out) { keepAnalysis(*study.analysis, out); });
    };
    QVERIFY(analysisOf(back) == analysisOf(work.content.study));
    QVERIFY(back.scorecard && back.learningCurve);
    QVERIFY(back.interactions->data->cookieText(2).ends_with(name(data.cookieText(2))));
    QCOMPARE(opened->content.cohorts[0].cookies,
             std::vector<std::uint64_t>{idFingerprint(back.interactions->data->cookieText(2))});
    QCOMPARE(opened->head.data, SessionData::Pseudonyms);
    QCOMPARE(opened->content.rules.assets, work.folder / "assets.csv"); // by its name alone, beside the session
    QCOMPARE(opened->content.changes.then.mapping, (work.folder / "units.csv").string());
    // Saved once more it stays what it is.
    QVERIFY(saveSession(work.session, opened->content, {.data = opened->head.data}, {}));
    const auto again = work.open();
    QVERIFY(again && again->content.study.analysis);
}

void TestSessionDamage::forgets()
{
    Work work;
    const auto& data = *work.content.study.interactions->data;
    const std::string gone(data.cookieText(4));
    const auto rows = data.cookieStart[5] - data.cookieStart[4];
    work.content.cohorts = {{"Ours", {idFingerprint(gone), idFingerprint(data.cookieText(5))}}};
    work.content.runs = {std::make_shared<const RunRecord>(recordOf(*work.content.study.analysis))};
    QVERIFY(work.save(SessionData::Rows));
    QVERIFY(read(work.session).contains(gone.c_str()));
    const auto done = forgetIds(work.session, {gone, "nobody"}, {});
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    QCOMPARE(done->found, std::int64_t{1});
    QCOMPARE(done->cohorts, std::int64_t{1});
    QCOMPARE(done->runs, std::int64_t{1});
    QVERIFY(done->results && !done->readsExports);
    const auto opened = work.open();
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    const Study& back = opened->content.study;
    QVERIFY(!back.interactions->data->findCookie(gone));
    QVERIFY(!back.tables.submissions->cookies.find(gone));
    QVERIFY(!back.analysis && !back.scorecard);
    QCOMPARE(back.tables.submissions->rows(), work.content.study.tables.submissions->rows() - rows);
    QCOMPARE(opened->content.cohorts[0].cookies, std::vector<std::uint64_t>{idFingerprint(data.cookieText(5))});
    QVERIFY(opened->content.runs[0]->topTen.empty());
    // Nobody else was forgotten, and ids that nobody has change nothing.
    QCOMPARE(back.interactions->data->cookies(), data.cookies() - 1);
    const auto nobody = forgetIds(work.session, {"nobody"}, {});
    QVERIFY(nobody);
    QCOMPARE(nobody->found, std::int64_t{0});
}

QTEST_GUILESS_MAIN(TestSessionDamage)
#include "test_session_damage.moc"

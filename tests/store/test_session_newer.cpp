// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that a newer version of Leadlight has saved: opened as far as they are understood, never written over.
#include "tests/support/session_work.h"

using namespace leadlight;
using namespace leadlight::testing;

class TestSessionNewer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatIsUnderstood_data();
    void opensWhatIsUnderstood();
    void otherFormsAreRefused_data();
    void otherFormsAreRefused();
    void isNeverWrittenOver();
    void longNamesAreCut();
};

void TestSessionNewer::opensWhatIsUnderstood_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("unread");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("results");
    const auto row = [](const char* name, const char* sql, const char* unread, const char* said, bool results) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(unread) << QString::fromLatin1(said)
                            << results;
    };
    row("nothing else", "", "", "Nothing in it is unknown", true);
    row("a table more", "CREATE TABLE seasons(name)", "seasons", "could not read: seasons.", true);
    row("a column more", "ALTER TABLE part ADD COLUMN made TEXT", "", "Nothing in it is unknown", true);
    row("an index more", "CREATE INDEX by_value ON about(value)", "", "Nothing in it is unknown", true);
    row("a part more", "INSERT INTO part VALUES('filters', 3, 'x'); INSERT INTO block VALUES('filters', 0, x'010203')",
        "filters", "could not read: filters.", true);
    row("a figure more", "INSERT INTO about VALUES('colour', 'red')", "colour", "could not read: colour.", true);
    row("a choice more", "INSERT INTO about VALUES('choices-mix', '{\"share\": 0.3}')", "choices-mix",
        "left out: train again", false);
    row("a setting more", "UPDATE about SET value = '{\"fold\": true}' WHERE key = 'choices-evidence'",
        "choices-evidence", "left out: train again", false);
    row("a model more", "INSERT INTO about VALUES('choices-model-newest', '{\"depth\": 3}')", "choices-model-newest",
        "could not read: choices-model-newest.", true);
    row("lists in another form", "UPDATE part SET hash = 'x' WHERE name = 'analysis'", "analysis",
        "could not read: the trained model with its lists.", false);
    row("rules in another form", "UPDATE part SET hash = 'x' WHERE name = 'rules'", "rules", "could not read: rules.",
        false);
    row("another way with its data", "UPDATE about SET value = 'sealed' WHERE key = 'data'", "data",
        "could not read: data.", true);
}

/// The data are there each time, results where nothing is unknown that they may rest on, and the file is as it was.
void TestSessionNewer::opensWhatIsUnderstood()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, unread);
    QFETCH(const QString, said);
    QFETCH(const bool, results);
    Work work;
    work.content.notes = "Asked for by the field team.";
    QVERIFY(work.save(SessionData::Rows));
    changeBySql(work.session, "PRAGMA user_version = 2; UPDATE about SET value = '9.1' WHERE key = 'program'");
    changeBySql(work.session, sql.toLatin1().constData());
    const QByteArray before = read(work.session);
    const auto opened = work.open();
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(opened->head.newer);
    QCOMPARE(opened->head.version, std::int64_t{2});
    QCOMPARE(opened->unread,
             unread.isEmpty() ? std::vector<std::string>() : std::vector<std::string>{unread.toStdString()});
    QCOMPARE(opened->remarks.size(), std::size_t{1});
    const std::string remark = english(opened->remarks.front());
    QVERIFY2(remark.starts_with("This session was saved by a newer version of Leadlight (9.1)."), remark.c_str());
    QVERIFY2(remark.find("has read of it: which files it was made from") != std::string::npos, remark.c_str());
    QVERIFY2(remark.find(said.toStdString()) != std::string::npos, remark.c_str());
    QCOMPARE(identityOf(*opened->content.study.interactions), identityOf(*work.content.study.interactions));
    QCOMPARE(opened->content.study.analysis != nullptr, results);
    QCOMPARE(opened->content.notes, work.content.notes);
    QCOMPARE(read(work.session), before);
}

void TestSessionNewer::otherFormsAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* sql, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(said);
    };
    row("a table less", "DROP TABLE block", "newer version of Leadlight, in a form");
    row("a column of another name", "ALTER TABLE part RENAME COLUMN hash TO digest", "newer version of Leadlight");
    row("a computed column", "ALTER TABLE about ADD COLUMN twice TEXT AS (value || value)",
        "newer version of Leadlight");
    row("a trigger", "CREATE TRIGGER t AFTER INSERT ON about BEGIN DELETE FROM part; END", "does not write");
    row("a view", "CREATE VIEW v AS SELECT 1", "does not write");
    row("a view in the place of a table",
        "DROP TABLE part; CREATE VIEW part AS SELECT 1 AS name, 2 AS bytes, 3 AS hash", "does not write");
    row("another program's", "PRAGMA application_id = 7", "no session of Leadlight");
}

/// No SQL of a file is run, whatever version it says to be of.
void TestSessionNewer::otherFormsAreRefused()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, said);
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    changeBySql(work.session, "PRAGMA user_version = 2");
    changeBySql(work.session, sql.toLatin1().constData());
    const auto opened = work.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadData);
    QVERIFY2(opened.error().text().find(said.toStdString()) != std::string::npos, opened.error().text().c_str());
    QVERIFY2(opened.error().text().find("work.leadlight") != std::string::npos, opened.error().text().c_str());
}

void TestSessionNewer::isNeverWrittenOver()
{
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    QVERIFY(!isNewerSession(work.session) && !isNewerSession(work.folder / "submissions.csv") &&
            !isNewerSession(work.folder / "none"));
    changeBySql(work.session, "PRAGMA user_version = 2");
    QVERIFY(isNewerSession(work.session));
    const QByteArray before = read(work.session);
    const auto opened = work.open();
    QVERIFY(opened);
    for (const auto put : {saveSession, updateSession}) {
        const auto refused = put(work.session, opened->content, {.data = SessionData::Rows}, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().find("not replaced") != std::string::npos, refused.error().text().c_str());
    }
    const auto forgotten = forgetIds(work.session, {"anybody"}, {});
    QVERIFY(!forgotten && forgotten.error().text().find("newer version") != std::string::npos);
    QCOMPARE(read(work.session), before);
    QVERIFY(!fs::exists(work.folder / "work.leadlight.saving"));
    // Under another name it is a session of this version, with all that was read.
    const fs::path mine = work.folder / "mine.leadlight";
    QVERIFY(saveSession(mine, opened->content, {.data = SessionData::Rows}, {}));
    const auto again = openSession({.file = mine}, {});
    QVERIFY(again && !again->head.newer && again->remarks.empty());
    QVERIFY(bytesOf(again->content.study) == bytesOf(work.content.study));
}

/// What a hostile file names is not shown at any length.
void TestSessionNewer::longNamesAreCut()
{
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    changeBySql(work.session,
                "PRAGMA user_version = 2; UPDATE about SET value = hex(zeroblob(100000)) WHERE key = "
                "'program'; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                "500) INSERT INTO about SELECT 'z' || i || replace(hex(zeroblob(500)), '0', 'é'), 'x' FROM n");
    const auto opened = work.open();
    QVERIFY(opened);
    QCOMPARE(opened->unread.size(), std::size_t{500});
    const std::string remark = english(opened->remarks.front());
    QVERIFY2(remark.size() < 2000 && remark.find("488 more") != std::string::npos, remark.c_str());
    QVERIFY(!QString::fromStdString(remark).contains(QChar::ReplacementCharacter)); // nor cut within a character
}

QTEST_GUILESS_MAIN(TestSessionNewer)
#include "test_session_newer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are kept so that a session by reference opens without its exports being read again.
#include "model/store/content_hash.h"
#include "model/store/kept_hashes.h"
#include "model/store/row_cache.h"
#include "tests/support/session_work.h"

#include <chrono>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::error_code none;
    std::vector<fs::path> out;
    for (const auto& file : fs::directory_iterator(folder, none))
        out.push_back(file.path());
    return out;
}

/// As if the files had lain there for an hour: a time that is just now says nothing.
void age(const Work& work)
{
    for (const char* name : {"submissions.csv", "units.csv"})
        fs::last_write_time(work.folder / name, fs::file_time_type::clock::now() - std::chrono::hours(1));
}

/// Other bytes, as many, at the same time: who reads them reads something else.
void spoil(const fs::path& file)
{
    const auto time = fs::last_write_time(file);
    write(file, QByteArray(static_cast<qsizetype>(fs::file_size(file)), 'x'));
    fs::last_write_time(file, time);
}

} // namespace

class TestRowCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsForTheFiles_data();
    void standsForTheFiles();
    void isOfFilesThatAreUnchanged();
    void takesLittleRoom();
    void savingReadsNoUnchangedFile_data();
    void savingReadsNoUnchangedFile();
};

void TestRowCache::standsForTheFiles_data()
{
    QTest::addColumn<QByteArray>("keptBy");
    QTest::newRow("kept when it was opened") << QByteArray("opening");
    QTest::newRow("kept when it was saved") << QByteArray("saving");
}

/// A session by reference opens without its files being read, and is the same to the bit.
void TestRowCache::standsForTheFiles()
{
    QFETCH(const QByteArray, keptBy);
    Work work;
    work.compare();
    age(work);
    const fs::path cache = work.folder / "cache";
    if (keptBy == "saving") { // read as they are on the disk now
        const auto opened = openFiles(
            {.files = {.submissions = {work.folder / "submissions.csv"}, .mapping = work.folder / "units.csv"}}, {},
            {});
        QVERIFY(opened);
        work.content.study.tables = opened->tables;
        QVERIFY(saveSession(work.session, work.content, {.cache = cache}, {}));
    } else {
        QVERIFY(work.save(SessionData::Reference));
        QVERIFY(openSession({.file = work.session, .cache = cache}, {}));
    }
    QCOMPARE(filesIn(cache).size(), std::size_t{1});
    const auto perms = fs::status(filesIn(cache).front()).permissions();
    QVERIFY((perms & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    for (const char* name : {"submissions.csv", "units.csv"})
        spoil(work.folder / name);
    const auto opened = openSession({.file = work.session, .cache = cache}, {});
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    for (const Phrase& remark : opened->remarks)
        QVERIFY2(opened->remarks.empty(), english(remark).c_str());
    QCOMPARE(identityOf(*opened->content.study.interactions), identityOf(*work.content.study.interactions));
    QVERIFY(opened->content.study.analysis && opened->content.study.scorecard);
    QVERIFY(opened->content.study.tables.summary);
    QCOMPARE(opened->content.options.submissions, std::vector{work.folder / "submissions.csv"});
    // Damaged, they are as if they were not there.
    for (const auto at : {std::uintmax_t{0}, std::uintmax_t{20}, fs::file_size(filesIn(cache).front()) / 2}) {
        const fs::path entry = filesIn(cache).front();
        QByteArray bytes = read(entry);
        bytes[static_cast<qsizetype>(at)] = static_cast<char>(~bytes[static_cast<qsizetype>(at)]);
        write(entry, bytes);
        const auto refused = openSession({.file = work.session, .cache = cache}, {});
        QVERIFY(!refused || !refused->content.study.analysis); // the files themselves, which are spoilt
        bytes[static_cast<qsizetype>(at)] = static_cast<char>(~bytes[static_cast<qsizetype>(at)]);
        write(entry, bytes);
    }
    QVERIFY(openSession({.file = work.session, .cache = cache}, {})->content.study.analysis);
    QCOMPARE(RowCache(cache).clear(), std::int64_t{1});
    QVERIFY(filesIn(cache).empty());
}

void TestRowCache::isOfFilesThatAreUnchanged()
{
    Work work;
    age(work);
    const fs::path cache = work.folder / "cache";
    QVERIFY(work.save(SessionData::Reference));
    QVERIFY(openSession({.file = work.session, .cache = cache}, {}));
    // Another time, the same bytes: still the same rows. Other bytes: they are read, and it is said.
    fs::last_write_time(work.folder / "submissions.csv", fs::file_time_type::clock::now());
    QVERIFY(openSession({.file = work.session, .cache = cache}, {})->remarks.empty());
    QByteArray more = submissionsCsv();
    more += "visitor-of-today,Gated Webinar Forms,/p1,1\n";
    write(work.folder / "submissions.csv", more);
    const auto changed = openSession({.file = work.session, .cache = cache}, {});
    QVERIFY(changed);
    QVERIFY(changed->content.study.interactions->data->findCookie("visitor-of-today"));
    QVERIFY(!changed->remarks.empty());
    QVERIFY(english(changed->remarks.front()).find("1 row more") != std::string::npos);
    QVERIFY(!changed->content.study.analysis);
    // Changed between reading and saving: nobody knows what was read.
    Work other;
    write(other.folder / "submissions.csv", more);
    QVERIFY(saveSession(other.session, other.content, {.cache = other.folder / "cache"}, {}));
    QVERIFY(filesIn(other.folder / "cache").empty());
    // With its data, or without a place for it, nothing is kept.
    QVERIFY(
        saveSession(other.session, other.content, {.data = SessionData::Rows, .cache = other.folder / "cache"}, {}));
    QVERIFY(filesIn(other.folder / "cache").empty());
}

void TestRowCache::takesLittleRoom()
{
    Work work;
    age(work);
    const fs::path cache = work.folder / "cache";
    const auto opened = openFiles({.files = {.submissions = {work.folder / "submissions.csv"}}}, {}, {});
    QVERIFY(opened);
    const RowFiles one{.submissions = {work.folder / "submissions.csv"}};
    RowFiles other = one;
    other.submissionsRead.header = "a,b,c,d"; // read otherwise: another entry
    RowCache(cache, 100).keep(one, opened->tables, {"hash"}, {});
    QVERIFY(filesIn(cache).empty()); // too large
    RowCache(cache).keep(one, opened->tables, {"hash"}, {});
    const auto bytes = static_cast<std::int64_t>(fs::file_size(filesIn(cache).front()));
    fs::last_write_time(filesIn(cache).front(), fs::file_time_type::clock::now() - std::chrono::hours(1));
    const RowCache small(cache, bytes + bytes / 2);
    small.keep(other, opened->tables, {"hash"}, {});
    QCOMPARE(filesIn(cache).size(), std::size_t{1});
    QVERIFY(small.find(other, {}) && !small.find(one, {}));
    QVERIFY(!RowCache({}).find(one, {}));
}

void TestRowCache::savingReadsNoUnchangedFile_data()
{
    QTest::addColumn<QByteArray>("change"); // of submissions.csv between the two times that it is saved
    QTest::addColumn<int>("read");          // files, the second time
    QTest::newRow("none") << QByteArray("none") << 0;
    QTest::newRow("another time") << QByteArray("time") << 1;
    QTest::newRow("a nanosecond") << QByteArray("tick") << 1;
    QTest::newRow("more bytes at the same time") << QByteArray("size") << 1;
    QTest::newRow("written just now") << QByteArray("young") << 2;
}

/// What a session says of its exports is right, and they are read for it only where they may have changed.
void TestRowCache::savingReadsNoUnchangedFile()
{
    QFETCH(const QByteArray, change);
    QFETCH(const int, read);
    Work work;
    const fs::path file = work.folder / "submissions.csv";
    if (change == "young") {
        for (const char* name : {"submissions.csv", "units.csv"})
            fs::last_write_time(work.folder / name, fs::file_time_type::clock::now());
    } else {
        age(work);
    }
    int count = 0;
    const auto hashes = std::make_shared<KeptHashes>([&count](const fs::path& path, const Progress& progress) {
        ++count;
        return hashOfFile(path, progress);
    });
    const auto save = [&] { return saveSession(work.session, work.content, {.hashes = hashes}, {}); };
    QVERIFY(save());
    QCOMPARE(count, 2);
    const auto time = fs::last_write_time(file);
    if (change == "time")
        write(file, QByteArray(static_cast<qsizetype>(fs::file_size(file)), 'x'));
    else if (change == "tick")
        fs::last_write_time(file, time + fs::file_time_type::duration(1));
    else if (change == "size") {
        write(file, submissionsCsv() + "visitor-of-today,Gated Webinar Forms,/p1,1\n");
        fs::last_write_time(file, time);
    }
    count = 0;
    QVERIFY(save());
    QCOMPARE(count, read);
    const auto head = sessionHead(work.session);
    QVERIFY(head && head->sources.size() == 2);
    for (const SessionSource& source : head->sources)
        QCOMPARE(source.hash, hashOfFile(source.path, {}).value_or("unread"));
}

QTEST_GUILESS_MAIN(TestRowCache)
#include "test_row_cache.moc"

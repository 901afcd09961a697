// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is kept meanwhile, where the program is killed, the disk is full, or what was written is torn: what stood
// there before or what was written, whole, or a message. LEADLIGHT_KILLS: how often a program is killed (6).
#include "model/store/session_database.h"
#include "model/store/session_leftovers.h"
#include "tests/support/file_limit.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/session_work.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// More than SQLite holds in memory, so that a change stands half in the file long before its end.
constexpr std::size_t muchText = std::size_t{6} << 20;

/// Two states of the same work, told apart by their notes.
struct Sides
{
    explicit Sides(const Work& work)
        : content{work.content, work.content}
    {
        content[0].notes.assign(muchText, 'a');
        content[1].notes.assign(muchText, 'b');
    }
    [[nodiscard]] bool hasOne(const SessionContent& opened) const
    {
        return opened.notes == content[0].notes || opened.notes == content[1].notes;
    }
    std::array<SessionContent, 2> content;
};

std::string said(const Result<OpenedSession>& opened)
{
    std::string out = opened ? std::string() : opened.error().text();
    if (opened)
        for (const Phrase& remark : opened->remarks)
            out.append(english(remark)).append("\n");
    return out;
}

/// A change that SQLite has begun to write and not ended, as a program that is killed leaves it: the file and its way
/// back.
std::pair<QByteArray, QByteArray> halfChanged(const fs::path& file, const char* change)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK ||
        sqlite3_exec(database, "PRAGMA cache_size = 1; BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK ||
        sqlite3_exec(database, change, nullptr, nullptr, nullptr) != SQLITE_OK)
        return {};
    const auto out = std::pair(read(file), read(wayBackOf(file)));
    sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return out;
}

constexpr const char* anotherContent = "UPDATE block SET data = zeroblob(length(data))";

} // namespace

class TestSessionKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedWhileKeeping_data();
    void killedWhileKeeping();
    void tornWayBack();
    void noWayBackOnAReadOnlyDisk();
    void aWayBackOfAnotherFileSpoilsNothing();
    void otherFilesAreLeftAlone();
    void keptOnAFullDisk();
    void removesWhatIsLeft();
};

void TestSessionKilled::killedWhileKeeping_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("kept beside the session") << true;
    QTest::newRow("saved") << false;
}

/// Whatever the moment: the next start opens the one or the other, without a word about damage.
void TestSessionKilled::killedWhileKeeping()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, inPlace);
    const Work work;
    const Sides sides(work);
    const fs::path file = inPlace ? journalOf(work.session) : work.session;
    const auto put = inPlace ? updateSession : saveSession;
    QElapsedTimer timer;
    QVERIFY(put(file, sides.content[0], {}, {}));
    timer.start();
    QVERIFY(put(file, sides.content[1], {}, {}));
    const auto once = static_cast<int>(timer.elapsed()) + 1;
    const int kills =
        qEnvironmentVariableIsSet("LEADLIGHT_KILLS") ? qEnvironmentVariableIntValue("LEADLIGHT_KILLS") : 6;
    QRandomGenerator random(7);
    int halfWay = 0;
    for (int i = 0; i < kills; ++i) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            std::size_t side = 0;
            while (put(file, sides.content[side], {}, {}))
                side = 1 - side;
            ::_exit(1);
        }
        QThread::msleep(static_cast<unsigned long>(random.bounded(2 * once)));
        ::kill(child, SIGKILL);
        int ended = 0;
        QCOMPARE(::waitpid(child, &ended, 0), child);
        QVERIFY(WIFSIGNALED(ended)); // and did not fail by itself
        halfWay += hasWayBack(file) || fs::exists(savingOf(file)) ? 1 : 0;
        QVERIFY(sessionHead(file));
        const auto opened = openSession({.file = file}, {});
        QVERIFY2(opened && opened->remarks.empty(), said(opened).c_str());
        QVERIFY(sides.hasOne(opened->content));
        QVERIFY(opened->content.study.analysis);
    }
    QVERIFY2(halfWay > 0, "no moment fell into the writing");
#else
    QSKIP("needs fork()");
#endif
}

/// The way back cut at each border of a disk's block, as after a power cut on a disk that wrote in another order.
void TestSessionKilled::tornWayBack()
{
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    const auto left = halfChanged(work.session, anotherContent);
    const QByteArray& half = left.first;
    const QByteArray& wayBack = left.second;
    QVERIFY(!wayBack.isEmpty() && half != read(work.session));
    const std::string before = bytesOf(work.content.study);
    const fs::path torn = work.folder / "torn.leadlight";
    const auto open = [&](qsizetype size) {
        write(torn, half);
        write(wayBackOf(torn), wayBack.first(size));
        return openSession({.file = torn}, {});
    };
    constexpr qsizetype block = 512;
    int spoilt = 0;
    for (qsizetype size = 0; size < wayBack.size(); size += block) {
        const auto opened = open(size);
        const bool same = opened && opened->remarks.empty() && bytesOf(opened->content.study) == before;
        spoilt += same ? 0 : 1;
        QVERIFY2(same || !said(opened).empty(), qPrintable(QString::number(size)));
    }
    QVERIFY(spoilt > 0);
    const auto whole = open(wayBack.size());
    QVERIFY2(whole && whole->remarks.empty(), said(whole).c_str());
    QVERIFY(bytesOf(whole->content.study) == before);
    QVERIFY(read(torn) == read(work.session));
}

void TestSessionKilled::noWayBackOnAReadOnlyDisk()
{
    SmallDisk disk(QStringLiteral("16m"));
    if (!disk.works())
        QSKIP("a disk of its own can only be mounted by root");
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    const auto [half, wayBack] = halfChanged(work.session, anotherContent);
    const fs::path there = fs::path(disk.path().toStdString()) / "a.leadlight";
    write(there, half);
    write(wayBackOf(there), wayBack);
    QVERIFY(disk.makeReadOnly());
    const auto refused = openSession({.file = there}, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().find("was broken off") != std::string::npos, refused.error().text().c_str());
    // As it says: both of them elsewhere.
    const fs::path here = work.folder / "a.leadlight";
    fs::copy_file(there, here);
    fs::copy_file(wayBackOf(there), wayBackOf(here));
    const auto opened = openSession({.file = here}, {});
    QVERIFY2(opened && opened->remarks.empty(), said(opened).c_str());
}

/// What lies beside a file that is gone says nothing about the next one of that name.
void TestSessionKilled::aWayBackOfAnotherFileSpoilsNothing()
{
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    const QByteArray wayBack = halfChanged(work.session, anotherContent).second;
    work.content.notes = "another";
    const fs::path file = work.folder / "next.leadlight";
    const auto same = [&] {
        const auto opened = openSession({.file = file}, {});
        return opened && opened->remarks.empty() && opened->content.notes == "another";
    };
    write(wayBackOf(file), wayBack);
    QVERIFY(saveSession(file, work.content, {}, {}));
    QVERIFY(!hasWayBack(file));
    QVERIFY(same());
    // Over one that was left half changed.
    write(file, halfChanged(work.session, anotherContent).first);
    write(wayBackOf(file), wayBack);
    QVERIFY(saveSession(file, work.content, {}, {}));
    QVERIFY(!hasWayBack(file));
    QVERIFY(same());
}

/// A way back may name another file, by which SQLite would go, and which it deletes.
void TestSessionKilled::otherFilesAreLeftAlone()
{
    Work work;
    QVERIFY(work.save(SessionData::Rows));
    const QByteArray before = read(work.session);
    const fs::path victim = work.folder / "thesis.txt";
    write(victim, "years of work");
    const auto number = [](quint32 value) {
        QByteArray out(4, '\0');
        qToBigEndian(value, out.data());
        return out;
    };
    constexpr quint32 page = 4096;
    constexpr quint32 sector = 512;
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    const QByteArray name = QByteArray::fromStdString(victim.string());
    quint32 sum = 0;
    for (const char sign : name)
        sum += static_cast<quint32>(sign);
    QByteArray wayBack = magic + number(0) + number(1) + number(static_cast<quint32>(before.size()) / page) +
                         number(sector) + number(page);
    wayBack = wayBack.leftJustified(sector, '\0') + number((1U << 30U) / page + 1) + name +
              number(static_cast<quint32>(name.size())) + number(sum) + magic;
    write(wayBackOf(work.session), wayBack);
    QVERIFY(leadsElsewhere(work.session));
    const auto opened = work.open();
    QVERIFY(!opened);
    QVERIFY2(said(opened).find("does not write") != std::string::npos, said(opened).c_str());
    QVERIFY(!SessionDatabase::openToChange(work.session));
    QCOMPARE(read(victim), QByteArray("years of work"));
    QCOMPARE(read(work.session), before);
    QVERIFY(work.save(SessionData::Rows)); // in its place, without going by it
    QVERIFY(fs::exists(victim) && !hasWayBack(work.session));
}

/// A message, and what was kept before; with room again, the new.
void TestSessionKilled::keptOnAFullDisk()
{
    if (!FileLimit::works)
        QSKIP("needs a limit on the size of files");
    Work work;
    const fs::path file = journalOf(work.session);
    work.content.notes = "before";
    QVERIFY(updateSession(file, work.content, {.data = SessionData::Rows}, {}));
    const auto size = fs::file_size(file);
    work.content.notes.assign(muchText, 'x');
    const auto notes = [&] {
        const auto opened = openSession({.file = file}, {});
        return opened && opened->remarks.empty() ? opened->content.notes : said(opened);
    };
    for (const std::uintmax_t more : {std::uintmax_t{0}, std::uintmax_t{4096}, std::uintmax_t{1} << 20}) {
        Status done;
        {
            const FileLimit limit(size + more);
            done = updateSession(file, work.content, {.data = SessionData::Rows}, {});
        }
        QVERIFY(!done);
        QVERIFY2(done.error().text().find("disk") != std::string::npos, done.error().text().c_str());
        QCOMPARE(notes(), std::string("before"));
        QVERIFY(!hasWayBack(file));
    }
    QVERIFY(updateSession(file, work.content, {.data = SessionData::Rows}, {}));
    QCOMPARE(notes(), work.content.notes);
}

void TestSessionKilled::removesWhatIsLeft()
{
    const QTemporaryDir home;
    const fs::path folder = home.path().toStdString();
    const fs::path file = folder / "a.leadlight";
    QVERIFY(!removeSession(file));
    for (const bool alone : {false, true}) {
        if (!alone)
            write(file, "x");
        write(wayBackOf(file), "x");
        QVERIFY(removeSession(file));
        QVERIFY(!fs::exists(file) && !hasWayBack(file));
    }
    write(journalOf(file), "x");
    write(unsavedIn(folder, 3), "x");
    write(folder / "unsaved plans.leadlight", "x");
    QVERIFY(removeUnsaved(file, folder));
    QVERIFY(!removeUnsaved(file, folder));
    QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("unsaved plans.leadlight")});
}

QTEST_GUILESS_MAIN(TestSessionKilled)
#include "test_session_killed.moc"

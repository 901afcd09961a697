// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/output_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <filesystem>
#include <fstream>
#include <thread>

#ifdef __linux__
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#endif

using namespace leadlight;
namespace fs = std::filesystem;

namespace {

Status put(const fs::path& file, std::string_view text)
{
    return writeFile(file, [&](const ByteSink& sink) -> Status {
        static_cast<void>(sink(text));
        return {};
    });
}

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

/// What a result may and may not do to what stands in its place.
class TestOutputFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->path().toStdString();
        std::ofstream(m_folder / "in.csv") << "precious";
    }

    void aFileIsReplacedWhole()
    {
        const auto file = m_folder / "out.csv";
        QVERIFY(put(file, "first, and long"));
        QVERIFY(put(file, "second"));
        QCOMPARE(contentOf(file), std::string("second"));
        const Status failed = writeFile(file, [](const ByteSink& sink) -> Status {
            static_cast<void>(sink("half of the thi"));
            return cancelled();
        });
        QVERIFY(!failed);
        QCOMPARE(contentOf(file), std::string("second"));
        QCOMPARE(std::distance(fs::directory_iterator(m_folder), {}), 2); // nothing is left beside it
    }

    void permissionsStay()
    {
#ifdef _WIN32
        QSKIP("permissions are of another kind there");
#else
        const auto file = m_folder / "out.csv";
        QVERIFY(put(file, "a"));
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        QVERIFY(put(file, "b"));
        QVERIFY(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
#endif
    }

    void whatIsPrivateWasNeverOpenToOthers()
    {
#ifdef _WIN32
        QSKIP("permissions are of another kind there");
#else
        constexpr auto owner = fs::perms::owner_read | fs::perms::owner_write;
        const auto file = m_folder / "keys.csv";
        QVERIFY(put(file, "old, open to all"));
        fs::permissions(file, fs::perms::all);
        const mode_t before = ::umask(0);
        int seen = 0;
        const Status done = writeFile(
            file,
            [&](const ByteSink& sink) -> Status {
                static_cast<void>(sink("secret"));
                for (const auto& entry : fs::directory_iterator(m_folder)) // the one that is being written, too
                    if (entry.path().filename().string().starts_with(".leadlight-")) {
                        ++seen;
                        if (entry.status().permissions() != owner)
                            return fail(ErrorKind::Internal, Phrase::verbatim("open to others"));
                    }
                return {};
            },
            Readers::Owner);
        ::umask(before);
        QVERIFY2(done, done ? "" : done.error().text().c_str());
        QCOMPARE(seen, 1);
        QCOMPARE(contentOf(file), std::string("secret"));
        QVERIFY(fs::status(file).permissions() == owner);
#endif
    }

    void inputsAreRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the same name") << QStringLiteral("in.csv");
        QTest::newRow("by a detour") << QStringLiteral("below/../in.csv");
        QTest::newRow("symbolic link") << QStringLiteral("link.csv");
        QTest::newRow("link to a link") << QStringLiteral("link2.csv");
        QTest::newRow("hard link") << QStringLiteral("hard.csv");
        QTest::newRow("folder") << QStringLiteral("below");
    }

    void inputsAreRefused()
    {
        QFETCH(QString, target);
        fs::create_directory(m_folder / "below");
        fs::create_symlink("in.csv", m_folder / "link.csv");
        fs::create_symlink("link.csv", m_folder / "link2.csv");
        fs::create_hard_link(m_folder / "in.csv", m_folder / "hard.csv");
        const std::array inputs{fs::path("/nowhere/at/all.csv"), m_folder / "in.csv"};
        const Status refused = checkOutput(m_folder / target.toStdString(), inputs);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QVERIFY(!refused.error().hint.empty());
        QVERIFY(checkOutput(m_folder / "out.csv", inputs));
        QVERIFY(!put(m_folder / "below", "x"));
    }

    void linksStayLinks()
    {
        fs::create_symlink("behind.csv", m_folder / "link.csv");
        QVERIFY(put(m_folder / "link.csv", "new")); // nothing is there yet
        QVERIFY(put(m_folder / "link.csv", "newer"));
        QVERIFY(fs::is_symlink(m_folder / "link.csv"));
        QCOMPARE(contentOf(m_folder / "behind.csv"), std::string("newer"));
    }

#ifdef __linux__
    void namesNeedNotBeUtf8()
    {
        const fs::path file = m_folder / "o\xEFut.csv";
        QVERIFY(put(file, "a"));
        QCOMPARE(contentOf(file), std::string("a"));
        QVERIFY(!checkOutput(file, std::array{file}));
    }

    void pipesAndDevicesAreWrittenInto()
    {
        const fs::path pipe = m_folder / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        std::string got;
        std::thread reader([&] { got = contentOf(pipe); });
        const Status written = put(pipe, "through the pipe");
        reader.join();
        QVERIFY(written);
        QCOMPARE(got, std::string("through the pipe"));
        QVERIFY(fs::is_fifo(pipe));
    }

    void devicesAreWrittenInto()
    {
        const fs::path null = device("null", 3);
        if (null.empty())
            QSKIP("no device can be made here");
        QVERIFY(put(null, "nothing"));
        QVERIFY(fs::is_character_file(null));
    }

    void aFullDiskIsNamed()
    {
        const fs::path disk = device("full", 7);
        if (disk.empty())
            QSKIP("no device can be made here");
        const Status full = put(disk, "x");
        QVERIFY(fs::is_character_file(disk));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::BadData);
        QVERIFY(english(full.error().what).find("No space left") != std::string::npos);
        QCOMPARE(full.error().file, disk.string());
    }

    /// As the shell opens it for `>> log` and `3> log`: what stands in it stays, and what comes later follows.
    void openFilesAreAddedTo_data()
    {
        QTest::addColumn<int>("flags");
        QTest::newRow(">") << O_TRUNC;
        QTest::newRow(">>") << O_APPEND;
    }

    void openFilesAreAddedTo()
    {
        QFETCH(int, flags);
        const fs::path log = m_folder / "log";
        std::ofstream(log) << "old ";
        const int descriptor = ::open(log.c_str(), O_WRONLY | flags);
        QVERIFY(descriptor > 2);
        const auto say = [&](const char* text) { return ::write(descriptor, text, std::strlen(text)) > 0; };
        QVERIFY(say("before "));
        const std::string name = "/dev/fd/" + std::to_string(descriptor);
        fs::create_symlink(name, m_folder / "link");
        QVERIFY(put(name, "result "));
        QVERIFY(put(m_folder / "link", "again "));
        QVERIFY(say("after"));
        ::close(descriptor);
        const std::string kept = flags == O_APPEND ? "old " : "";
        QCOMPARE(contentOf(log), kept + "before result again after");
        QVERIFY(!put(name, "x")); // closed
    }
#endif

private:
#ifdef __linux__
    /// /dev/null or /dev/full; a copy of it for root, who could do harm to the system's. Empty where there is none.
    [[nodiscard]] fs::path device(const char* name, unsigned minor) const
    {
        const fs::path real = fs::path("/dev") / name;
        if (::geteuid() != 0)
            return fs::is_character_file(real) ? real : fs::path();
        const fs::path copy = m_folder / name;
        const bool made = ::mknod(copy.c_str(), S_IFCHR | 0600, makedev(1, minor)) == 0;
        return made && std::ofstream(copy) ? copy : fs::path();
    }
#endif

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "test_output_file.moc"

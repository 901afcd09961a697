// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/memory.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <map>

using namespace leadlight;

namespace {

using Files = std::map<std::string, std::string>; // path below the root -> text

} // namespace

Q_DECLARE_METATYPE(Files)

class TestMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsLeft_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<qint64>("left"); // -1: not known
        const std::string info = "MemTotal:       16384000 kB\nMemFree:  2000 kB\nMemAvailable:    4000 kB\n";
        QTest::newRow("nothing known") << Files{} << qint64{-1};
        QTest::newRow("no limit") << Files{{"proc/meminfo", info}} << qint64{4096000};
        QTest::newRow("a group without a limit") << Files{{"proc/meminfo", info},
                                                          {"proc/self/cgroup", "0::/user\n"},
                                                          {"sys/fs/cgroup/user/memory.max", "max\n"},
                                                          {"sys/fs/cgroup/user/memory.current", "100\n"}}
                                                 << qint64{4096000};
        QTest::newRow("a group with little left; files can be dropped")
            << Files{{"proc/meminfo", info},
                     {"proc/self/cgroup", "0::/user/me\n"},
                     {"sys/fs/cgroup/user/me/memory.max", "1000000\n"},
                     {"sys/fs/cgroup/user/me/memory.current", "700000\n"},
                     {"sys/fs/cgroup/user/me/memory.stat", "anon 400000\ninactive_file 300000\nactive_file 1\n"}}
            << qint64{600000};
        QTest::newRow("the group above has less") << Files{{"proc/meminfo", info},
                                                           {"proc/self/cgroup", "0::/user/me\n"},
                                                           {"sys/fs/cgroup/user/me/memory.max", "1000000\n"},
                                                           {"sys/fs/cgroup/user/me/memory.current", "0\n"},
                                                           {"sys/fs/cgroup/user/memory.max", "500000\n"},
                                                           {"sys/fs/cgroup/user/memory.current", "499000\n"}}
                                                  << qint64{1000};
        QTest::newRow("a container that sees its group as the root")
            << Files{{"proc/meminfo", info},
                     {"proc/self/cgroup", "0::/docker/abc\n"},
                     {"sys/fs/cgroup/memory.max", "300000\n"},
                     {"sys/fs/cgroup/memory.current", "100000\n"}}
            << qint64{200000};
        QTest::newRow("version 1") << Files{{"proc/meminfo", info},
                                            {"proc/self/cgroup", "12:cpu,cpuacct:/a\n9:memory:/b\n"},
                                            {"sys/fs/cgroup/memory/b/memory.limit_in_bytes", "800000\n"},
                                            {"sys/fs/cgroup/memory/b/memory.usage_in_bytes", "600000\n"},
                                            {"sys/fs/cgroup/memory/b/memory.stat", "total_inactive_file 50000\n"}}
                                   << qint64{250000};
        QTest::newRow("used up") << Files{{"proc/meminfo", info},
                                          {"proc/self/cgroup", "0::/\n"},
                                          {"sys/fs/cgroup/memory.max", "1000\n"},
                                          {"sys/fs/cgroup/memory.current", "2000\n"}}
                                 << qint64{0};
    }

    void readsWhatIsLeft()
    {
        QFETCH(Files, files);
        QFETCH(qint64, left);
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        for (const auto& [name, text] : files) {
            std::filesystem::create_directories((root / name).parent_path());
            std::ofstream(root / name) << text;
        }
        QCOMPARE(qint64{availableMemoryIn(root).value_or(-1)}, left);
    }

    void thisMachineTells()
    {
#if defined(__linux__) || defined(_WIN32) || defined(__APPLE__)
        QVERIFY(availableMemory());
        QVERIFY(*availableMemory() > 0);
#else
        QSKIP("not known how this system tells");
#endif
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "test_memory.moc"

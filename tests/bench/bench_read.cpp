// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of reading an export: bench_read FILE [repeats]. Prints wall and CPU time, MB/s and the peak memory of the
// process, for reading with dictionary encoding alone and with the sums per (cookie, page) after it. Make the files by
// ../shared/tools/gen_synth.py small|large DIR; quote ratios, side by side in one run.
#include "model/join/dataset.h"
#include "model/recommend/interactions.h"

#include <QFile>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <string>

using namespace leadlight;

namespace {
/// A value of /proc/self/status in MB; 0 where the system has no such file.
double statusMegabytes(const char* key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    return 0.0;
}

struct Clock
{
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t cpu = std::clock();

    void print(const char* what, double megabytes) const
    {
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
        const double cpuSeconds = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
        std::printf("%-24s %7.3f s wall, %7.3f s CPU, %7.0f MB/s, %7.0f MB peak\n", what, seconds, cpuSeconds,
                    megabytes / seconds, statusMegabytes("VmHWM"));
    }
};
} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::puts("bench_read FILE [repeats]");
        return 2;
    }
    const std::filesystem::path path(argv[1]);
    const double megabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    std::printf("%s, %.0f MB; %.0f MB in use before\n", argv[1], megabytes, statusMegabytes("VmRSS"));
    for (int i = 0; i < (argc > 2 ? std::stoi(argv[2]) : 3); ++i) {
        const Clock whole;
        const auto table = readSubmissions({path}, {}, {});
        if (!table) {
            std::puts(table.error().text().c_str());
            return 1;
        }
        whole.print("read + encode", megabytes);
        const auto data = joinTables(*table, nullptr, {}, {});
        if (!data)
            return 1;
        const auto interactions = weigh(*data, {}, {});
        if (!interactions)
            return 1;
        whole.print("read + encode + sum", megabytes);
        std::printf("%lld rows, %u cookies, %u pages, %lld pairs\n", static_cast<long long>((*table)->rows()),
                    (*table)->cookies.size(), (*table)->pages.size(),
                    static_cast<long long>((*interactions)->strength.nonZeros()));
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/measure.h"

#include <Eigen/Core>
#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <tbb/parallel_for.h>

namespace leadlight {

double measuredSgemmGigaflops()
{
    constexpr Eigen::Index size = 1536;
    constexpr Eigen::Index piece = 256;
    const Eigen::MatrixXf a = Eigen::MatrixXf::Random(size, size);
    const Eigen::MatrixXf b = Eigen::MatrixXf::Random(size, size);
    Eigen::MatrixXf c(size, size);
    double best = 0.0;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const auto start = std::chrono::steady_clock::now();
        tbb::parallel_for(Eigen::Index(0), size / piece, [&](Eigen::Index i) {
            c.middleCols(i * piece, piece).noalias() = a * b.middleCols(i * piece, piece);
        });
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        best = std::max(best, 2e-9 * static_cast<double>(size * size * size) / seconds.count());
    }
    return best;
}

double peakMemoryMegabytes()
{
    std::ifstream status("/proc/self/status"); // Linux; elsewhere there is nothing to read
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024.0;
    return 0.0;
}

void resetPeakMemory()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

} // namespace leadlight

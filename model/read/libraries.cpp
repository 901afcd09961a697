// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/libraries.h"

#include <Eigen/Core>
#include <QtGlobal>
#include <archive.h>
#include <nlohmann/json_fwd.hpp>
#include <sqlite3.h>
#include <tbb/version.h>
#include <tl/expected.hpp>
#include <xxhash.h>
#include <zlib.h>

namespace leadlight {

namespace {

template <class... Numbers>
std::string dotted(int first, Numbers... others)
{
    std::string out = std::to_string(first);
    ((out += '.', out += std::to_string(others)), ...);
    return out;
}

/// "libarchive 3.6.2" -> "3.6.2"
std::string lastWord(const std::string& text)
{
    return text.substr(text.rfind(' ') + 1);
}

std::string xxHashVersion()
{
    const auto number = static_cast<int>(XXH_versionNumber());
    return dotted(number / 10000, number / 100 % 100, number % 100);
}

} // namespace

std::vector<Library> libraries()
{
    return {
        {"Qt", qVersion(), "LGPL-3.0-only; Qt Charts GPL-3.0-only", "https://www.qt.io"},
        {"Eigen", dotted(EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION), "MPL-2.0",
         "https://eigen.tuxfamily.org"},
        {"oneTBB", dotted(TBB_VERSION_MAJOR, TBB_VERSION_MINOR), "Apache-2.0", "https://github.com/oneapi-src/oneTBB"},
        {"libarchive", lastWord(archive_version_string()), "BSD-2-Clause", "https://www.libarchive.org"},
        {"zlib", zlibVersion(), "Zlib", "https://zlib.net"},
        {"SQLite", sqlite3_libversion(), "blessing", "https://sqlite.org"},
        {"uchardet", UCHARDET_VERSION, "MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later",
         "https://www.freedesktop.org/wiki/Software/uchardet"},
        {"xxHash", xxHashVersion(), "BSD-2-Clause", "https://xxhash.com"},
        {"fast_float", FAST_FLOAT_VERSION, "MIT OR Apache-2.0 OR BSL-1.0", "https://github.com/fastfloat/fast_float"},
        {"JSON for Modern C++",
         dotted(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH), "MIT",
         "https://json.nlohmann.me"},
        {"CLI11", CLI11_PACKAGE_VERSION, "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
        {"tl::expected", dotted(TL_EXPECTED_VERSION_MAJOR, TL_EXPECTED_VERSION_MINOR, TL_EXPECTED_VERSION_PATCH),
         "CC0-1.0", "https://tl.tartanllama.xyz"},
    };
}

} // namespace leadlight

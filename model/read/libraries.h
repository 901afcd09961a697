// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace leadlight {

/// A library that Leadlight is made of.
struct Library
{
    std::string name;
    std::string version; ///< the one that runs, where it tells; else the one compiled with; empty where it says neither
    std::string licence; ///< SPDX
    std::string url;
};

/// All of them, Qt first: what --version, About, doctor and the package's list of licences say.
[[nodiscard]] std::vector<Library> libraries();

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/build_info.h"

#include "generated/commit.h" // written by cmake/write_commit.cmake
#include "model/read/libraries.h"

namespace leadlight {

std::string versionNumber()
{
    return LEADLIGHT_VERSION_NUMBER;
}

std::string versionAndCommit()
{
    std::string text = versionNumber();
    const std::string commit = LEADLIGHT_COMMIT;
    if (commit.empty())
        return text;
    text += " (";
    text += commit;
    text += ')';
    return text;
}

std::string versionText()
{
    std::string text = versionAndCommit();
    for (const Library& library : libraries()) {
        if (library.version.empty())
            continue;
        text += '\n';
        text += library.name;
        text += ' ';
        text += library.version;
    }
    return text;
}

} // namespace leadlight

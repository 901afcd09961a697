// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// The real data beside the project; never copied into it.
inline std::filesystem::path sharedData(const char* relative = "")
{
    return std::filesystem::path(LEADLIGHT_SHARED_DATA) / relative;
}

/// First line of a test that needs it.
#define NEEDS_SHARED_DATA()                                                                                            \
    do {                                                                                                               \
        if (!std::filesystem::exists(sharedData()))                                                                    \
            QSKIP("../shared/data is absent: this test checks real files, which are not part of the project");         \
    } while (false)

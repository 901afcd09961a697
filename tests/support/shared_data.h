// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>

// Where things are on this machine. Said in one unit, so that all others are the same in every clone of the project.

/// The real data beside the project; never copied into it.
std::filesystem::path sharedData(const char* relative = "");
/// The project's own folder.
QString sourceFolder();
/// The programs built beside the tests.
QString cliProgram();
QString makeSampleProgram();
QString windowProgram();
/// To be loaded before a program, which is then watched for attempts to reach the network
/// (tests/gui/network_watch.cpp); empty where it cannot be.
QString networkWatch();
/// Qt's compiler of translations; empty where it is not installed.
QString lreleaseProgram();
/// Qt's collector of texts to translate; empty where it is not installed.
QString lupdateProgram();

/// First line of a test that needs it.
#define NEEDS_SHARED_DATA()                                                                                            \
    do {                                                                                                               \
        if (!std::filesystem::exists(sharedData()))                                                                    \
            QSKIP("../shared/data is absent: this test checks real files, which are not part of the project");         \
    } while (false)

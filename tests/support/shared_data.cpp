// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

std::filesystem::path sharedData(const char* relative)
{
    return std::filesystem::path(LEADLIGHT_SHARED_DATA) / relative;
}

QString sourceFolder()
{
    return QStringLiteral(LEADLIGHT_SOURCE_DIR);
}

QString cliProgram()
{
    return QStringLiteral(LEADLIGHT_CLI);
}

QString makeSampleProgram()
{
    return QStringLiteral(LEADLIGHT_MAKE_SAMPLE);
}

QString lupdateProgram()
{
    return QStringLiteral(LEADLIGHT_LUPDATE);
}

QString lreleaseProgram()
{
    return QStringLiteral(LEADLIGHT_LRELEASE);
}

QString windowProgram()
{
    return QStringLiteral(LEADLIGHT_WINDOW);
}

QString networkWatch()
{
    return QStringLiteral(LEADLIGHT_NETWORK_WATCH);
}

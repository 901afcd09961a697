// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

namespace leadlight::testing {

// Independent readers of decks and workbooks: the checker beside the project, and Python's own libraries.

inline QString officeChecker()
{
    return QString::fromStdU16String(sharedData("../tools/office/check_office.py").u16string());
}

inline QString pythonProgram()
{
    return QStringLiteral("/usr/bin/python3");
}

/// What a Python program answers as JSON; it is given `arguments` and may import `lxml` and `openpyxl`. Null where it
/// failed.
inline QJsonDocument askPython(const QByteArray& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(pythonProgram(), QStringList{QStringLiteral("-c"), QString::fromUtf8(program)} + arguments);
    process.waitForFinished(300000);
    return process.exitCode() == 0 ? QJsonDocument::fromJson(process.readAllStandardOutput()) : QJsonDocument();
}

inline bool pythonCanRead()
{
    return askPython("import lxml, openpyxl\nprint('[1]')", {}).isArray();
}

/// Empty where check_office.py --strict finds nothing to say against these files.
inline QByteArray officeFaults(const QStringList& files, const QStringList& options = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(pythonProgram(), QStringList{officeChecker(), QStringLiteral("--strict")} + options + files);
    process.waitForFinished(300000);
    const QByteArray said = process.readAll();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && !said.isEmpty() ? QByteArray()
                                                                                                      : said + '!';
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

/// First line of a test that needs them.
#define NEEDS_OFFICE_READERS()                                                                                         \
    do {                                                                                                               \
        if (!QFile::exists(leadlight::testing::officeChecker()))                                                       \
            QSKIP("../shared/tools/office is absent: this test has other programs read what was written");             \
        if (!leadlight::testing::pythonCanRead())                                                                      \
            QSKIP("python3-lxml or python3-openpyxl is absent (tools/packages-tests.txt)");                            \
    } while (false)

} // namespace leadlight::testing

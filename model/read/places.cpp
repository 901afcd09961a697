// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace leadlight {

namespace {

/// A file can be made in the folder, or in the nearest one above it that there is.
bool canBeWritten(const QString& folder)
{
    QString place = folder;
    while (!QFileInfo::exists(place) && !QDir(place).isRoot())
        place = QFileInfo(place).path();
    QTemporaryFile probe(place + QStringLiteral("/leadlight-XXXXXX")); // fails where a file stands in the way
    return probe.open();
}

Place placeOf(const char* what, const QString& folder)
{
    return {what, std::filesystem::path(folder.toStdU16String()), canBeWritten(folder)};
}

QString below(QStandardPaths::StandardLocation location, const char* folder)
{
    return QDir(QStandardPaths::writableLocation(location)).filePath(QString::fromLatin1(folder));
}

bool fontFileExists(const QStringList& patterns)
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    folders << QStringLiteral("/usr/share/fonts") << QStringLiteral("/usr/local/share/fonts");
    for (const QString& folder : std::as_const(folders))
        if (QDirIterator(folder, patterns, QDir::Files, QDirIterator::Subdirectories).hasNext())
            return true;
    return false;
}

} // namespace

std::vector<Place> userPlaces()
{
    return {placeOf("data", below(QStandardPaths::GenericDataLocation, "leadlight")),
            placeOf("settings", below(QStandardPaths::GenericConfigLocation, "Leadlight")),
            placeOf("temporary", QDir::tempPath()), placeOf("current", QDir::currentPath())};
}

std::vector<NeededFont> neededFonts()
{
    return {{"Inter", "text", fontFileExists({QStringLiteral("Inter-*"), QStringLiteral("Inter.*")})},
            {"DejaVu Sans Mono", "ids", fontFileExists({QStringLiteral("DejaVuSansMono.*")})},
            {"Noto Sans CJK", "japanese",
             fontFileExists({QStringLiteral("NotoSansCJK*"), QStringLiteral("NotoSansJP*"), QStringLiteral("ipag*"),
                             QStringLiteral("TakaoGothic*"), QStringLiteral("VL-Gothic*")})}};
}

} // namespace leadlight

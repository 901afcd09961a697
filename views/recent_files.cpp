// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recent_files.h"

#include "views/words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace leadlight {

namespace {

/// The user's own folder is "~" where people are used to it.
QString shortFolder(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
#ifndef Q_OS_WIN
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        return QLatin1Char('~') + folder.mid(home.size());
#endif
    return QDir::toNativeSeparators(folder);
}

} // namespace

QString titleOf(const RecentFiles& recent)
{
    QStringList names;
    for (const QString& file : recent.files)
        names << shownName(QFileInfo(file).fileName());
    return names.join(QStringLiteral("  +  "));
}

QString pathsOf(const RecentFiles& recent)
{
    QStringList paths;
    for (const QString& file : recent.files)
        paths << shownName(file);
    return paths.join(QLatin1Char('\n'));
}

QString placeOf(const RecentFiles& recent)
{
    QStringList folders;
    for (const QString& file : recent.files)
        if (const QString folder = shownName(shortFolder(file)); !folders.contains(folder))
            folders << folder;
    QString out = folders.join(QStringLiteral(" + "));
    if (recent.opened.isValid())
        out += QStringLiteral(" · ") + QLocale().toString(recent.opened, QLocale::ShortFormat);
    return out;
}

} // namespace leadlight

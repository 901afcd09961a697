// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/aside_name.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace leadlight {

QString asideName(const QString& file)
{
    const QFileInfo info(file);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const auto named = [&](const QString& end) {
        return info.dir().filePath(QStringLiteral("%1-damaged-%2.%3").arg(info.completeBaseName(), end, info.suffix()));
    };
    QString name = named(time);
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = named(time + QLatin1Char('-') + QString::number(again));
    return name;
}

} // namespace leadlight

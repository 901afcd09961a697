// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace leadlight {

namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

} // namespace

bool hasIcon(const QString& name)
{
    return QFile::exists(fileOf(name));
}

void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& color)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    // The files say black wherever the colour of the theme belongs.
    QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
    renderer.render(&painter, place);
}

} // namespace leadlight

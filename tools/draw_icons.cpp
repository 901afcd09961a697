// SPDX-License-Identifier: GPL-3.0-or-later
// Draws resources/icons/<name>.svg in the sizes of the hicolor theme:  draw_icons FILE.svg FOLDER NAME
// Writes FOLDER/<size>x<size>/<NAME>.png. Run by hand after the drawing has changed; the results are part of the
// project, so that a package needs no renderer.
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QSvgRenderer drawing(arguments[1]);
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        const QString folder = QStringLiteral("%1/%2x%2").arg(arguments[2]).arg(side);
        if (!drawing.isValid() || !QDir().mkpath(folder) ||
            !image.save(folder + QLatin1Char('/') + arguments[3] + QStringLiteral(".png")))
            return 1;
    }
    return 0;
}

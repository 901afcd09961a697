// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the 3D scatter turns: a full frame (axes, projection, depth order, dots, legend) into an image, as on
// screen. Every dot at a place of its own, the worst case. Prints processor time, which other programs on the machine
// do not disturb much, and the frames per second that follow from it.
#include "views/charts/scatter3d/scatter3d_painter.h"

#include <QApplication>
#include <cstdio>
#include <ctime>
#include <random>

using namespace leadlight;

namespace {

ScatterScene sceneOf(int dots)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> even;
    std::array<std::vector<double>, 3> at;
    for (int i = 0; i < dots; ++i) {
        for (auto& axis : at)
            axis.push_back(even(random));
    }
    return makeScene(std::make_shared<const ScatterPoints>(groupPoints(at[0], at[1], at[2])),
                     {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}, AxisScale::Linear);
}

double millisecondsPerFrame(const ScatterScene& scene, double pixelRatio)
{
    QImage image(QSize(560, 600) * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    ScatterPainter painter;
    ScatterPainter::Look look;
    look.theme = &Theme::lightTheme();
    static constexpr int frames = 40;
    std::clock_t start = 0;
    for (int frame = -5; frame < frames; ++frame) { // the first ones make the sprites
        if (frame == 0)
            start = std::clock();
        look.camera.turn(3.0, frame % 2 == 0 ? 1.0 : -1.0);
        image.fill(Qt::white);
        QPainter device(&image);
        painter.paint(device, QRectF(0, 0, 560, 600), scene, look);
    }
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / frames;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    std::printf("%10s %8s %12s %8s\n", "dots", "pixels", "ms a frame", "fps");
    for (const int dots : {1000, 10000, 100000, 1000000}) {
        const ScatterScene scene = sceneOf(dots);
        for (const double ratio : {1.0, 2.0}) {
            const double ms = millisecondsPerFrame(scene, ratio);
            std::printf("%10d %7.0fx %12.2f %8.0f\n", scene.dots(), ratio, ms, 1000.0 / ms);
        }
    }
    return 0;
}

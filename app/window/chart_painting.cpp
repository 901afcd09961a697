// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chart_painting.h"

#include "model/exports/report/chart_file.h"
#include "views/charts/chart_export.h"
#include "views/charts/flat_chart_panel.h"
#include "views/charts/scatter3d/scatter_panel.h"
#include "views/words.h"

#include <QDir>
#include <QFile>

namespace leadlight {

namespace {

ChartPicture pictureOf(const std::shared_ptr<const ChartData>& chart)
{
    if (chart->kind == ChartData::Kind::Scatter3D) {
        ScatterPanel panel{QString()};
        panel.setScatter(chart, pointsOf(*chart), [](int) { return QString(); });
        return panel.picture();
    }
    FlatChartPanel panel{QString()};
    panel.setChart(chart);
    return panel.picture();
}

QString paint(const std::shared_ptr<const ChartData>& chart, const QString& folder, const QStringList& formats)
{
    constexpr int scale = 2;
    // On a slide title and caption stand around the picture, and 12 pixels of 864 become 12 points.
    const bool onSlide = formats.contains(QStringLiteral("slide"));
    ChartPicture picture = pictureOf(chart);
    if (onSlide) {
        picture.showTitle = picture.showCaption = false;
        picture.size = QSize(864, 339);
    }
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        if (!formats.contains(endingOf(format)))
            continue;
        const QString path =
            QDir(folder).filePath(QString::fromStdString(chart->id) + QLatin1Char('.') + endingOf(format));
        if (const auto saved = savePicture(picture, path, format, scale); !saved)
            return words(saved.error().phrase());
    }
    return {};
}

} // namespace

QString paintChartFile(const QString& file, const QString& folder, const QStringList& formats)
{
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly))
        return list.errorString();
    const auto charts = chartsFromText(list.readAll().toStdString());
    if (!charts)
        return words(charts.error().phrase());
    for (const ChartData& chart : *charts)
        if (QString failed = paint(std::make_shared<const ChartData>(chart), folder, formats); !failed.isEmpty())
            return failed;
    return {};
}

} // namespace leadlight

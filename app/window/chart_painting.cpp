// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chart_painting.h"

#include "model/exports/report/chart_file.h"
#include "model/exports/report/report_document.h"
#include "views/charts/chart_export.h"
#include "views/charts/painted_chart.h"
#include "views/charts/report_pdf.h"
#include "views/words.h"

#include <QDir>
#include <QFile>

namespace leadlight {

namespace {

QString paint(const std::shared_ptr<const ChartData>& chart, const QString& folder, const QStringList& formats)
{
    constexpr int scale = 2;
    // On a slide title and caption stand around the picture, 12 pixels of 864 become 12 points, and no font is there
    // that others would lack.
    const bool onSlide = formats.contains(QStringLiteral("slide"));
    ChartPicture picture = pictureOf(chart);
    if (onSlide) {
        picture.showTitle = picture.showCaption = false;
        picture.size = QSize(864, 339);
        picture.textAsShapes = true;
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

QString paintReport(const std::string& text, const QString& folder)
{
    const auto document = documentFromText(text);
    if (!document)
        return words(document.error().phrase());
    QFile file(QDir(folder).filePath(QStringLiteral("report.pdf")));
    const QByteArray pdf = reportPdf(*document);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return file.errorString();
    return {};
}

} // namespace

QString paintChartFile(const QString& file, const QString& folder, const QStringList& formats)
{
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly))
        return list.errorString();
    const std::string text = list.readAll().toStdString();
    if (formats.contains(QStringLiteral("report")))
        return paintReport(text, folder);
    const auto charts = chartsFromText(text);
    if (!charts)
        return words(charts.error().phrase());
    for (const ChartData& chart : *charts)
        if (QString failed = paint(std::make_shared<const ChartData>(chart), folder, formats); !failed.isEmpty())
            return failed;
    return {};
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_export.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace leadlight {
namespace {

constexpr int screenDpi = 96;

void writeSvg(const ChartPicture& picture, QIODevice& device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(screenDpi);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.caption);
    QPainter painter(&generator);
    picture.paint(painter, true);
}

void writePdf(const ChartPicture& picture, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setTitle(picture.title);
    writer.setCreator(QCoreApplication::applicationName() % QLatin1Char(' ') % QCoreApplication::applicationVersion());
    writer.setResolution(screenDpi);
    // The page is the picture: 96 pixels an inch, 72 points an inch.
    writer.setPageSize(QPageSize(QSizeF(picture.size) * 72.0 / screenDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    picture.paint(painter, true);
}

Error cannotWrite(const QString& path, const QString& reason)
{
    return {.kind = ErrorKind::BadData,
            .what = Phrase::tr("The chart could not be saved: %1.", reason.toStdString()),
            .file = path.toStdString(),
            .hint = Phrase::tr("Choose another folder, or make room on the disk.")};
}

} // namespace

QImage renderImage(const ChartPicture& picture, int scale)
{
    QImage image(picture.size * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(static_cast<int>(scale * screenDpi / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(scale * screenDpi / 0.0254));
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture.paint(painter, false);
    return image;
}

Status savePicture(const ChartPicture& picture, const QString& path, PictureFormat format, int scale)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(path, file.errorString()));
    bool written = true;
    switch (format) {
    case PictureFormat::Png: {
        QImage image = renderImage(picture, scale);
        image.setText(QStringLiteral("Title"), picture.title);
        image.setText(QStringLiteral("Description"), picture.caption);
        written = image.save(&file, "PNG");
        break;
    }
    case PictureFormat::Svg:
        writeSvg(picture, file);
        break;
    case PictureFormat::Pdf:
        writePdf(picture, file);
        break;
    }
    if (!written || !file.commit())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

QString endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_export.h"

#include "model/exports/output_file.h"
#include "views/charts/text_line.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <cmath>

namespace leadlight {
namespace {

constexpr double inchesPerMeter = 1.0 / 0.0254;

void writeSvg(const ChartPicture& picture, QIODevice& device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(picture.pixelsPerInch);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle({}); // it does not escape them: withTitle()
    generator.setDescription({});
    QPainter painter(&generator);
    picture.paint(painter, true);
}

void writePdf(const ChartPicture& picture, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Leadlight ") % QCoreApplication::applicationVersion());
    writer.setResolution(picture.pixelsPerInch);
    // The page is the picture: 72 points an inch.
    const QSizeF points = QSizeF(picture.size) * 72.0 / picture.pixelsPerInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    picture.paint(painter, true);
}

Error tooLarge(const QString& path)
{
    return {.kind = ErrorKind::BadData,
            .what = Phrase::tr("There is not enough memory for so large a picture."),
            .file = path.toStdString(),
            .hint = Phrase::tr("Choose a smaller size or scale.")};
}

/// Title and description as the first elements of the picture, which is one to screen readers.
QByteArray withTitle(QByteArray svg, const ChartPicture& picture)
{
    const QString said = picture.altText.isEmpty() ? picture.caption : picture.altText;
    const QString head =
        QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>").arg(picture.title.toHtmlEscaped(), said.toHtmlEscaped());
    const qsizetype begin = svg.indexOf("<svg");
    svg.insert(svg.indexOf('>', begin) + 1, head.toUtf8());
    return svg.insert(begin + static_cast<qsizetype>(qstrlen("<svg")), " role=\"img\"");
}

/// Without what XML 1.0 does not allow anywhere, not even escaped: control signs, and what is no character.
QByteArray withoutForbidden(QByteArray xml)
{
    const auto isForbidden = [](char c) { return c >= '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r'; };
    xml.removeIf(isForbidden);
    for (const char* noCharacter : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) // U+FFFE, U+FFFF
        xml.replace(noCharacter, "");
    return xml;
}

/// The file's bytes; none where there is no memory for them.
QByteArray contentOf(const ChartPicture& picture, PictureFormat format, int scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PictureFormat::Png: {
        QImage image = renderImage(picture, scale);
        image.setText(QStringLiteral("Title"), picture.title);
        image.setText(QStringLiteral("Description"), picture.altText.isEmpty() ? picture.caption : picture.altText);
        return image.save(&buffer, "PNG") ? bytes : QByteArray();
    }
    case PictureFormat::Svg:
        return svgOf(picture);
    case PictureFormat::Pdf:
        writePdf(picture, buffer);
        break;
    }
    return bytes;
}

} // namespace

QByteArray svgOf(const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    writeSvg(picture, buffer);
    return withoutForbidden(withTitle(withSvgTexts(bytes, picture.textAsShapes), picture));
}

QImage renderImage(const ChartPicture& picture, int scale)
{
    QImage image(picture.size * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    const int dotsPerMeter = static_cast<int>(std::lround(scale * picture.pixelsPerInch * inchesPerMeter));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture.paint(painter, false);
    return image;
}

Status savePicture(const ChartPicture& picture, const QString& path, PictureFormat format, int scale)
{
    const QByteArray content = contentOf(picture, format, scale);
    if (content.isEmpty())
        return tl::unexpected(tooLarge(path));
    return writeFile(path.toStdU16String(), [&](const ByteSink& sink) -> Status {
        static_cast<void>(sink({content.data(), static_cast<std::size_t>(content.size())})); // writeFile() says why
        return {};
    });
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

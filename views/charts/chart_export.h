// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "views/charts/chart_picture.h"

#include <QImage>

namespace leadlight {

enum class PictureFormat {
    Png,
    Svg,
    Pdf,
};

/// The picture at `scale` times its size in pixels, exactly. Empty where there is no memory for it.
[[nodiscard]] QImage renderImage(const ChartPicture& picture, int scale);
/// The picture as an SVG file's bytes: texts as texts, or as shapes where the picture says so.
[[nodiscard]] QByteArray svgOf(const ChartPicture& picture);
/// Writes a file; `scale` counts for PNG only. Texts in PDF stay texts. On an error nothing is left half written.
[[nodiscard]] Status savePicture(const ChartPicture& picture, const QString& path, PictureFormat format, int scale);
/// "png", "svg", "pdf".
[[nodiscard]] QString endingOf(PictureFormat format);

} // namespace leadlight

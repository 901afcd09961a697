// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace leadlight {

/// What QPdfWriter cannot say of a file: its language, that its title stands in the window, an outline, and links.
struct PdfExtras
{
    struct Entry
    {
        QString title;
        int page = 0;     ///< from 0
        double top = 0.0; ///< from the page's top, in points
    };
    struct Link
    {
        int page = 0;
        QRectF place;   ///< in points from the page's top left
        int target = 0; ///< page
    };
    QString language;
    QList<Entry> outline;
    QList<Link> links;
    double pageHeight = 0.0; ///< in points
};

/// The file with these, added behind it as PDF's incremental updates are (ISO 32000-1, 7.5.6). A file that is not as
/// QPdfWriter writes it comes back unchanged.
[[nodiscard]] QByteArray withExtras(QByteArray pdf, const PdfExtras& extras);

} // namespace leadlight

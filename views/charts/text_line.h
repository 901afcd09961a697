// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>
#include <QStringList>

namespace leadlight {

// How texts of charts and reports are drawn, so that the files have them whole: a PDF gives every sign back to who
// copies it, and a line in an SVG is one element that stands where it should in whatever font there is.

/// Draws one line within `place`, in the painter's font and pen.
void drawTextLine(QPainter& painter, const QRectF& place, Qt::Alignment align, const QString& text);

/// The text in lines no wider than that, broken between words, within one only where it is wider itself.
[[nodiscard]] QStringList wrappedText(const QString& text, const QFont& font, double width);

/// The font for a text in a PDF: without shaping where its script needs none. Inter's contextual alternates take the
/// place of signs such as ":" and "@" by glyphs without a Unicode value, which Qt cannot name in the file (measured).
[[nodiscard]] QFont printedFont(QFont font, const QString& text);

/// The texts of a picture by QSvgGenerator, whose lines drawTextLine() has marked: each line as one element with its
/// anchor and fonts to fall back on, or, as shapes, as outlines that need no font.
[[nodiscard]] QByteArray withSvgTexts(const QByteArray& svg, bool asShapes);

} // namespace leadlight

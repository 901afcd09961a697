// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace leadlight {

/// Draws one of the program's own icons (resources/icons/NAME.svg: lines on 20 x 20) in a colour. A name that there is
/// no icon of draws nothing.
void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& color);
/// True where there is an icon of this name.
[[nodiscard]] bool hasIcon(const QString& name);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/dot_sprites.h"

#include "views/charts/scatter3d/color_map.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

/// Premultiplied source over destination for a run of pixels; 256 - alpha keeps a clear source exact, and an opaque
/// one leaves nothing of what was there.
void blend(quint32* to, const quint32* from, int count)
{
    for (int i = 0; i < count; ++i) {
        const quint32 source = from[i];
        const quint32 rest = 256U - (source >> 24U);
        const quint32 redBlue = (((to[i] & 0x00ff00ffU) * rest) >> 8U) & 0x00ff00ffU;
        const quint32 alphaGreen = (((to[i] >> 8U) & 0x00ff00ffU) * rest) & 0xff00ff00U;
        to[i] = source + redBlue + alphaGreen;
    }
}

} // namespace

DotSprites::DotSprites(const Style& style)
    : m_style(style)
{
}

double DotSprites::relativeRadius(int size)
{
    return 1.0 + 0.22 * size;
}

int DotSprites::sizeFor(std::int64_t points)
{
    // 1, 2-3, 4-15, 16-63, 64 and more.
    static constexpr std::array<std::int64_t, 4> from{2, 4, 16, 64};
    return static_cast<int>(std::upper_bound(from.begin(), from.end(), points) - from.begin());
}

DotSprites::Sprite DotSprites::makeSprite(int color, int size, Look look) const
{
    const double radius = m_style.radius * relativeRadius(size);
    Sprite sprite;
    sprite.side = static_cast<int>(std::ceil(2.0 * radius)) + 3;
    const QColor fill = m_style.palette[static_cast<std::size_t>(color)];
    const bool ring = look == Look::Ring;
    const double line = std::max(0.8, m_style.radius * (look == Look::Selected || ring ? 0.45 : 0.22));
    for (int phase = 0; phase < phases * phases; ++phase) {
        QImage image(sprite.side, sprite.side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(look == Look::Faint ? 0.22 * m_style.opacity : look == Look::Plain ? m_style.opacity : 1.0);
        const bool strong = look == Look::Selected || ring;
        painter.setPen(QPen(strong ? m_style.strongRim : rimColor(fill, m_style.rim, m_style.strongRim), line));
        painter.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(fill));
        const double middle = sprite.side / 2.0;
        const int right = phase % phases;
        const int down = phase / phases;
        const QPointF offset(right / double(phases) - 0.375, down / double(phases) - 0.375);
        painter.drawEllipse(QPointF(middle, middle) + offset, radius - line / 2.0, radius - line / 2.0);
        painter.end();
        for (int row = 0; row < sprite.side; ++row) {
            const auto* pixels = reinterpret_cast<const quint32*>(image.constScanLine(row));
            sprite.pixels.insert(sprite.pixels.end(), pixels, pixels + sprite.side);
        }
    }
    return sprite;
}

void DotSprites::draw(QImage& image, float x, float y, int color, int size, Look look)
{
    const int which = (static_cast<int>(look) * sizes + size) * colors + color;
    Sprite& sprite = m_sprites[static_cast<std::size_t>(which)];
    if (sprite.side == 0)
        sprite = makeSprite(color, size, look);
    // The picture's middle lies on a pixel corner or centre by its side; the phases cover the quarter pixels between.
    const float left = x - static_cast<float>(sprite.side) / 2.0F + 0.5F;
    const float top = y - static_cast<float>(sprite.side) / 2.0F + 0.5F;
    const float column = std::floor(left);
    const float row = std::floor(top);
    const int phase = static_cast<int>((top - row) * phases) * phases + static_cast<int>((left - column) * phases);
    const int x0 = static_cast<int>(column);
    const int y0 = static_cast<int>(row);
    const int from = std::max(0, -x0);
    const int count = std::min(sprite.side, image.width() - x0) - from;
    if (count <= 0)
        return;
    const quint32* picture = sprite.pixels.data() + static_cast<std::ptrdiff_t>(phase) * sprite.side * sprite.side;
    const auto stride = image.bytesPerLine() / 4;
    auto* pixels = reinterpret_cast<quint32*>(image.bits()) + x0 + from;
    const int lastRow = std::min(sprite.side, image.height() - y0);
    for (int line = std::max(0, -y0); line < lastRow; ++line)
        blend(pixels + (y0 + line) * stride, picture + std::ptrdiff_t{line} * sprite.side + from, count);
}

} // namespace leadlight

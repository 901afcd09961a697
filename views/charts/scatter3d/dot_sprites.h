// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <array>
#include <cstdint>
#include <vector>

namespace leadlight {

/// Small pictures of dots, drawn straight into an image's memory: some 50 times faster than QPainter::drawEllipse,
/// which is what lets 100,000 dots turn smoothly without a graphics card. A dot is a filled disc with a thin rim that
/// keeps neighbours apart; position is kept to a quarter of a pixel.
class DotSprites
{
public:
    static constexpr int colors = 64; ///< steps of the palette
    static constexpr int sizes = 5;   ///< radius classes

    enum class Look {
        Plain,
        Faint,    ///< while others are selected
        Selected, ///< with a strong rim
        Ring,     ///< of another run: the rim alone, in the strong rim's colour
    };
    static constexpr int looks = 4;
    using Palette = std::array<QColor, 64>;

    struct Style
    {
        double radius = 3.5;  ///< of the smallest class, in device pixels
        QColor rim;           ///< mixed into the dot's colour for its rim
        QColor strongRim;     ///< of selected dots
        Palette palette;      ///< colours of the dots
        double opacity = 1.0; ///< of plain dots
        friend bool operator==(const Style&, const Style&) = default;
    };

    explicit DotSprites(const Style& style);

    [[nodiscard]] const Style& style() const { return m_style; }
    /// Radius of a class, in units of the smallest.
    [[nodiscard]] static double relativeRadius(int size);
    /// The class for a dot that stands for so many points.
    [[nodiscard]] static int sizeFor(std::int64_t points);

    /// Draws onto a 32-bit premultiplied image, clipped to it; x and y in its pixels.
    void draw(QImage& image, float x, float y, int color, int size, Look look);

private:
    static constexpr int phases = 4;
    struct Sprite
    {
        int side = 0;
        std::vector<quint32> pixels; ///< phases x phases pictures of side x side
    };

    [[nodiscard]] Sprite makeSprite(int color, int size, Look look) const;

    Style m_style;
    std::array<Sprite, static_cast<std::size_t>(looks* sizes* colors)> m_sprites;
};

} // namespace leadlight

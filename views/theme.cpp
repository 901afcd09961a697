// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>
#include <array>

namespace leadlight {

const Theme& Theme::lightTheme()
{
    static const Theme theme{.dark = false, .page = QColor(0xf7f7f8), .panel = QColor(0xffffff), .ink = QColor(0x1c1f24),
                             .muted = QColor(0x6b7280), .hairline = QColor(0xe4e6ea), .accent = QColor(0x3457d5),
                             .onAccent = QColor(0xffffff), .selection = QColor(0xeef1fc), .warning = QColor(0xb3540a),
                             .barTrack = QColor(0xe4e6ea)};
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme{.dark = true, .page = QColor(0x15171b), .panel = QColor(0x1d2025), .ink = QColor(0xe8eaed),
                             .muted = QColor(0x9aa1ab), .hairline = QColor(0x2e3238), .accent = QColor(0x8ba3ff),
                             .onAccent = QColor(0x15171b), .selection = QColor(0x262d42), .warning = QColor(0xf0a45d),
                             .barTrack = QColor(0x2e3238)};
    return theme;
}

const Theme& Theme::of(const QWidget& widget)
{
    return of(widget.palette());
}

const Theme& Theme::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    static constexpr std::array<int, 5> pixels{12, 13, 14, 18, 24};
    QFont font = QApplication::font();
    font.setPixelSize(pixels[static_cast<std::size_t>(size)]);
    font.setWeight(weight);
    return font;
}

QFont idFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    return font;
}

QColor unitColor(int unit, int unmappedUnit, const Theme& theme)
{
    static constexpr std::array<QRgb, 7> base{0x4e79a7, 0xc8553d, 0x2a9d8f, 0x8e6bbf, 0xd19a1d, 0x5b8c3a, 0xb0607f};
    if (unit < 0 || unit == unmappedUnit)
        return theme.dark ? QColor(0x7d838c) : QColor(0xa3a8b0);
    QColor color(base[static_cast<std::size_t>(unit) % base.size()]);
    return color;
}

void applyTheme(QApplication& app, const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Text, theme.ink);
    app.setPalette(palette);
}

} // namespace leadlight

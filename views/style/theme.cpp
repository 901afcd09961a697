// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/theme.h"

#include "views/style/leadlight_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight {

namespace {

// Hues of the design, moved by a search until any two stay at least 22 CIE76 units apart for full colour vision and for
// protanopes and deuteranopes (Machado et al. 2009), and light and dark take turns: in grey print neighbours are at
// least 15 units of lightness (CIE L*) apart. The deck's theme has the same ones (model/exports/opc/theme_xml.cpp).
constexpr std::array<QRgb, 8> unitBase{0x389adc, 0xaf3803, 0x05a59e, 0x763096, 0xc58803, 0x2d6c56, 0xff2581, 0x81281a};

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// `color` moved towards `ink` just far enough to stand out from `behind`.
QColor withContrast(const QColor& color, const QColor& behind, const QColor& ink, double ratio)
{
    double share = 0.0;
    while (share < 1.0 && contrastRatio(mixed(color, ink, share), behind) < ratio)
        share += 0.02;
    return mixed(color, ink, std::min(share, 1.0));
}

QStringList textFamilies()
{
    return {QStringLiteral("Inter"), QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
}

void setTextRoles(QPalette& palette, const Theme& theme)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::ToolTipText}) {
        palette.setColor(role, theme.ink);
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette(theme.panel, theme.page);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.page);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::Light, theme.hover);
    palette.setColor(QPalette::Midlight, theme.hairline);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.thumb);
    setTextRoles(palette, theme);
    return palette;
}

} // namespace

const Theme& Theme::lightTheme()
{
    static const Theme theme{.dark = false,
                             .page = QColor(0xf7f7f8),
                             .panel = QColor(0xffffff),
                             .ink = QColor(0x1c1f24),
                             .muted = QColor(0x636a77),
                             .hairline = QColor(0xe4e6ea),
                             .accent = QColor(0x3457d5),
                             .onAccent = QColor(0xffffff),
                             .selection = QColor(0xeef1fc),
                             .warning = QColor(0xaf5209),
                             .barTrack = QColor(0xe4e6ea),
                             .border = QColor(0xd8dbe1),
                             .hover = QColor(0xf3f4f6),
                             .pressed = QColor(0xe7e9ee),
                             .disabled = QColor(0xa3a9b3),
                             .thumb = QColor(0xc6cad1)};
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme{.dark = true,
                             .page = QColor(0x15171b),
                             .panel = QColor(0x1d2025),
                             .ink = QColor(0xe8eaed),
                             .muted = QColor(0x9aa1ab),
                             .hairline = QColor(0x2e3238),
                             .accent = QColor(0x8ba3ff),
                             .onAccent = QColor(0x15171b),
                             .selection = QColor(0x262d42),
                             .warning = QColor(0xf0a45d),
                             .barTrack = QColor(0x2e3238),
                             .border = QColor(0x3a3f47),
                             .hover = QColor(0x262a30),
                             .pressed = QColor(0x30353d),
                             .disabled = QColor(0x646b75),
                             .thumb = QColor(0x4a505a)};
    return theme;
}

const Theme& Theme::highContrast()
{
    static const Theme theme{.dark = true,
                             .page = QColor(Qt::black),
                             .panel = QColor(Qt::black),
                             .ink = QColor(0xffffff),
                             .muted = QColor(0xffffff),
                             .hairline = QColor(0x9a9a9a),
                             .accent = QColor(0xffe14d),
                             .onAccent = QColor(Qt::black),
                             .selection = QColor(0x2b2b6b),
                             .warning = QColor(0xffb066),
                             .barTrack = QColor(0x4a4a4a),
                             .border = QColor(0xffffff),
                             .hover = QColor(0x333333),
                             .pressed = QColor(0x4a4a4a),
                             .disabled = QColor(0xb8b8b8),
                             .thumb = QColor(0xe0e0e0)};
    return theme;
}

const Theme& Theme::of(const QWidget& widget)
{
    return of(widget.palette());
}

const Theme& Theme::of(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == highContrast().page)
        return highContrast();
    return window.lightness() < 128 ? darkTheme() : lightTheme();
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    static constexpr std::array<int, 5> pixels{12, 13, 14, 18, 24};
    QFont font = QApplication::font();
    font.setFamilies(textFamilies());
    font.setPixelSize(pixels[static_cast<std::size_t>(size)]);
    font.setWeight(weight);
    return font;
}

QFont idFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(12);
    return font;
}

QColor unitColor(int unit, int unmappedUnit, const Theme& theme)
{
    if (unit < 0 || unit == unmappedUnit)
        return theme.dark ? QColor(0x7d838c) : QColor(0x9298a1);
    const auto count = static_cast<int>(unitBase.size());
    QColor color(unitBase[static_cast<std::size_t>(unit % count)]);
    // Rounds 1, 2, 3, 4 ...: lighter, darker, lighter still, darker still.
    const int round = unit / count;
    const int steps = (round + 1) / 2;
    const double step = std::min(0.22 * steps, 0.7);
    if (round > 0)
        color = mixed(color, round % 2 == 1 ? QColor(Qt::white) : QColor(Qt::black), step);
    return withContrast(color, theme.panel, theme.ink, 3.0);
}

ChipColors unitChip(int unit, int unmappedUnit, const Theme& theme)
{
    const QColor color = unitColor(unit, unmappedUnit, theme);
    const QColor background = mixed(theme.panel, color, theme.dark ? 0.42 : 0.15);
    return {background, withContrast(theme.dark ? mixed(color, theme.ink, 0.6) : color, background, theme.ink, 4.5)};
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float from, float to) {
        return static_cast<float>((1.0 - share) * static_cast<double>(from) + share * static_cast<double>(to));
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

bool desktopIsDark()
{
    // Qt 6.4 has no QStyleHints::colorScheme(). The style's standard palette follows the desktop where the platform
    // tells, and until applyTheme() has set ours, the application's palette is the desktop's.
    const auto dark = [](const QPalette& p) {
        return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness();
    };
    const bool ours = qobject_cast<LeadlightStyle*>(QApplication::style()) != nullptr;
    return dark(QApplication::style()->standardPalette()) || (!ours && dark(QApplication::palette()));
}

void applyTheme(QApplication& app, const Theme& theme)
{
    if (qobject_cast<LeadlightStyle*>(app.style()) == nullptr)
        QApplication::setStyle(new LeadlightStyle);
    QFont font = QApplication::font();
    font.setFamilies(textFamilies());
    font.setPixelSize(13);
    if (font != QApplication::font())
        QApplication::setFont(font);
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Selected rows are pale so that what stands in them keeps its colours; selected text needs more.
    QPalette fields = palette;
    fields.setColor(QPalette::Highlight, mixed(theme.panel, theme.accent, 0.32));
    for (const char* name : {"QLineEdit", "QAbstractSpinBox", "QPlainTextEdit", "QTextEdit", "QLabel"})
        QApplication::setPalette(fields, name);
}

} // namespace leadlight

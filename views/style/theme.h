// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;
class QWidget;

namespace leadlight {

/// The colours of one appearance; the values are those of the design (docs/architecture.md, "Look").
struct Theme
{
    bool dark = false;
    QColor page; ///< behind the panels
    QColor panel;
    QColor ink;   ///< text
    QColor muted; ///< secondary text
    QColor hairline;
    QColor accent;
    QColor onAccent;  ///< text on the accent colour
    QColor selection; ///< background of selected rows and the current page
    QColor warning;
    QColor barTrack; ///< the empty part of a bar
    QColor border;   ///< around buttons and fields, a step stronger than the hairline
    QColor hover;    ///< background under the mouse
    QColor pressed;
    QColor disabled; ///< text of what cannot be used now
    QColor thumb;    ///< of scroll bars

    [[nodiscard]] static const Theme& lightTheme();
    [[nodiscard]] static const Theme& darkTheme();
    /// Nothing but black, white and two bright colours; every line as strong as text.
    [[nodiscard]] static const Theme& highContrast();

    /// The theme that a widget is shown in. It travels in the widget's QPalette, so no global state is needed;
    /// repaint on QEvent::PaletteChange.
    [[nodiscard]] static const Theme& of(const QWidget& widget);
    [[nodiscard]] static const Theme& of(const QPalette& palette);
};

/// The type scale: 12, 13 (text), 14, 18, 24 px.
enum class TextSize {
    Small,
    Body,
    Heading,
    Title,
    Figure,
};
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// Fixed width, for ids.
[[nodiscard]] QFont idFont();

/// The fixed colour of a business unit; `unit` is its index in Dataset::businessUnits, `unmappedUnit` the index of
/// "Unmapped" there (grey). Units beyond the eighth get lighter and darker steps of the first eight. Every colour
/// stands out from the panel by a contrast of at least 3 (WCAG 2.1, 1.4.11); light and dark ones take turns, so that
/// neighbours differ in grey print, too.
[[nodiscard]] QColor unitColor(int unit, int unmappedUnit, const Theme& theme);

/// Colours of a unit's chip: a tint of its colour, and text on it with a contrast of at least 4.5 (WCAG 2.1, 1.4.3).
struct ChipColors
{
    QColor background;
    QColor text;
};
[[nodiscard]] ChipColors unitChip(int unit, int unmappedUnit, const Theme& theme);

/// WCAG 2.1 contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
/// `share` of b in a, 0..1.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

/// True where the desktop asks for a dark look. Ask before applyTheme(), which replaces the desktop's palette.
[[nodiscard]] bool desktopIsDark();
/// Sets style, palette and font of the whole application. Roles for labels: PlaceholderText is muted, BrightText the
/// warning colour, Link the accent.
void applyTheme(QApplication& app, const Theme& theme);

} // namespace leadlight

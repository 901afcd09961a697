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
    QColor page;      ///< behind the panels
    QColor panel;
    QColor ink;       ///< text
    QColor muted;     ///< secondary text
    QColor hairline;
    QColor accent;
    QColor onAccent;  ///< text on the accent colour
    QColor selection; ///< background of selected rows and the current page
    QColor warning;
    QColor barTrack;  ///< the empty part of a bar

    [[nodiscard]] static const Theme& lightTheme();
    [[nodiscard]] static const Theme& darkTheme();

    /// The theme that a widget is shown in. It travels in the widget's QPalette, so no global state is needed;
    /// repaint on QEvent::PaletteChange.
    [[nodiscard]] static const Theme& of(const QWidget& widget);
    [[nodiscard]] static const Theme& of(const QPalette& palette);
};

/// The type scale: 12, 13 (text), 14, 18, 24 px.
enum class TextSize
{
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
/// "Unmapped" there (grey). Units beyond the eighth get lighter and darker steps of the first eight.
[[nodiscard]] QColor unitColor(int unit, int unmappedUnit, const Theme& theme);

/// Sets palette, style sheet and font of the whole application.
void applyTheme(QApplication& app, const Theme& theme);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/theme.h"

#include <QPalette>

class QLabel;

namespace leadlight {

/// A label in the type scale. The role names its colour, which then follows the theme: WindowText is ink,
/// PlaceholderText muted, BrightText the warning colour.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextSize size = TextSize::Body,
                                QFont::Weight weight = QFont::Normal, QPalette::ColorRole role = QPalette::WindowText);
/// Muted, small, wrapping: explanations under charts and fields.
[[nodiscard]] QLabel* makeNote(const QString& text);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

class QFontMetrics;

namespace leadlight {

struct TableColumn;

/// What the first names of a column of pages all begin with, up to a slash: "https://www.example.com/assets/". Nobody
/// tells pages apart by it. Empty where it is short, for other columns, and for fewer than two rows.
[[nodiscard]] QString commonPrefix(const TableColumn& column, std::int32_t rows);

/// A name in so few pixels: whole where it fits, else without `prefix` where it begins so, else cut in the middle.
[[nodiscard]] QString elidedPage(const QString& name, const QString& prefix, const QFontMetrics& metrics, int width);

} // namespace leadlight

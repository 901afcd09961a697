// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/common_prefix.h"

#include "model/describe/table_data.h"
#include "views/words.h"

#include <QFontMetrics>
#include <algorithm>

namespace leadlight {

namespace {
constexpr std::int32_t rowsForPrefix = 100;
constexpr std::size_t shortestPrefix = 16; ///< letters that are worth leaving out
} // namespace

QString commonPrefix(const TableColumn& column, std::int32_t rows)
{
    if (column.role != ColumnRole::Page || rows < 2 || !std::holds_alternative<TextKey>(column.raw))
        return {};
    const auto& nameOf = column.label ? column.label : std::get<TextKey>(column.raw);
    std::string_view common = nameOf(0);
    for (std::int32_t row = 1; row < std::min(rows, rowsForPrefix); ++row) {
        const std::string_view name = nameOf(row);
        const auto end = std::ranges::mismatch(common, name).in1;
        common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
    }
    const auto slash = common.rfind('/');
    if (slash == std::string_view::npos || slash + 1 < shortestPrefix)
        return {};
    return shownName(common.substr(0, slash + 1));
}

QString elidedPage(const QString& name, const QString& prefix, const QFontMetrics& metrics, int width)
{
    if (prefix.isEmpty() || !name.startsWith(prefix) || name.size() == prefix.size() ||
        metrics.horizontalAdvance(name) <= width)
        return metrics.elidedText(name, Qt::ElideMiddle, width);
    return metrics.elidedText(QChar(0x2026) + name.mid(prefix.size()), Qt::ElideMiddle, width);
}

} // namespace leadlight

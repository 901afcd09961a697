// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/table_content.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace leadlight {

/// How a column of pages is painted: as ids where its first names are long codes, as text where they are paths or
/// titles. `nameOf` gives the name of a row.
template <class NameOf>
[[nodiscard]] CellKind nameKind(std::int32_t rows, NameOf&& nameOf)
{
    constexpr std::int32_t namesLookedAt = 20;
    constexpr std::size_t shortestId = 32;
    for (std::int32_t row = 0; row < std::min(rows, namesLookedAt); ++row) {
        const std::string_view name = nameOf(row);
        if (name.size() < shortestId || name.find_first_of("/ .") != std::string_view::npos)
            return CellKind::Text;
    }
    return rows > 0 ? CellKind::Id : CellKind::Text;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace leadlight {

/// What the columns of an asset list may be.
enum class AssetColumn {
    Page,
    Title,
    Language,
    LiveUntil,
};

/// Where they stand in a header; nothing for one that it does not have.
struct AssetColumns
{
    std::array<std::optional<std::size_t>, 4> at = {}; ///< in the order of AssetColumn

    [[nodiscard]] std::optional<std::size_t> operator[](AssetColumn column) const
    {
        return at[static_cast<std::size_t>(column)];
    }
};

/// The columns by their names, in English, German, French, Spanish and Japanese; case, spaces, underscores and hyphens
/// do not matter. Of two columns that bear names of one kind the first is taken, in the order of the names that are
/// known: "Page URL" before "Page".
[[nodiscard]] AssetColumns assetColumns(const std::vector<std::string>& header);

/// Some names that are known, to be said where none was found: "page, URL, Seite, página, ページ".
[[nodiscard]] std::string namesOf(AssetColumn column);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <map>
#include <string>
#include <vector>

namespace leadlight {

/// What the user has chosen of a table's columns, by their keys: nothing by position, so that another version's columns
/// move nothing.
struct ColumnChoices
{
    std::vector<std::string> order;   ///< from left to right; empty: as they are described
    std::map<std::string, int> width; ///< px, of those that were dragged
    std::map<std::string, bool> shown;

    [[nodiscard]] bool isEmpty() const { return order.empty() && width.empty() && shown.empty(); }
    friend bool operator==(const ColumnChoices&, const ColumnChoices&) = default;
};

/// For the settings; what cannot be read is no choice.
[[nodiscard]] QByteArray bytesOf(const ColumnChoices& choices);
[[nodiscard]] ColumnChoices columnChoicesOf(const QByteArray& bytes);

} // namespace leadlight

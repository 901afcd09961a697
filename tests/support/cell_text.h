// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/table_model.h"

namespace leadlight::testing {

/// What a cell shows, by its row on screen and its column's key; empty where there is no such column.
inline QString cellText(const TableModel& model, int row, std::string_view key)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.column(column)->key == key)
            return model.index(row, column).data().toString();
    return {};
}

} // namespace leadlight::testing

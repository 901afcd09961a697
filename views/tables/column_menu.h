// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace leadlight {

class ColumnWidths;
class TableModel;

/// Fills a menu with the columns of a table: ticked ones are shown; and a way back to how they were described. The
/// table, its model and its widths outlive the menu's entries.
void fillColumnMenu(QMenu& menu, const TableModel& model, ColumnWidths& widths);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QPoint;

namespace leadlight {

class DataTable;

/// Puts "What does this mean?" of a column on top of a table's menu: its explanation, else its help, opens at that
/// place of the screen. Nothing where there is no such column.
void addExplanation(QMenu& menu, DataTable& table, int column, const QPoint& at);

} // namespace leadlight

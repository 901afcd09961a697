// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/type_ahead.h"

#include "views/tables/table_model.h"

#include <QApplication>
#include <QDateTime>
#include <algorithm>

namespace leadlight {

namespace {

/// The first column of texts; null without one.
const TableColumn* firstTexts(const TableModel& model)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (const auto* column = model.column(i); std::holds_alternative<TextKey>(column->raw))
            return column;
    }
    return nullptr;
}

} // namespace

int TypeAhead::find(const QString& typed, const TableModel& model, int from)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = now - m_typedAt < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + typed : typed;
    m_typedAt = now;
    const auto* column = firstTexts(model);
    if (column == nullptr)
        return -1;
    const int first = std::max(0, from) + (goesOn || from < 0 ? 0 : 1);
    for (int step = 0; step < model.rowCount(); ++step) {
        const int row = model.sourceRow((first + step) % model.rowCount());
        if (displayText(*column, row).startsWith(m_typed, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

} // namespace leadlight

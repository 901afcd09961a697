// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"

#include <QString>
#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight {

/// How the cells of a column are painted.
enum class CellKind {
    Text,
    Muted,  ///< text in the secondary colour
    Marked, ///< text after a dot, or after a ring where it matters less
    Id,     ///< fixed width, long ids elided in the middle
    Number,
    Bar,  ///< a number with a bar of its share of 1
    Unit, ///< business unit as a coloured chip
    Check,
    Star,     ///< a flag as a star, filled or not
    Parts,    ///< a bar stacked from parts
    Interval, ///< a number with its interval as a dot on a line
};

/// How a column looks, beside what it says.
struct ColumnLook
{
    CellKind kind = CellKind::Text;
    int width = 0;          ///< in px; 0: by its content; the least width where it stretches
    bool barFirst = false;  ///< Bar: a long bar with the number after it, not a short one behind the number
    bool stretches = false; ///< takes its share of the width that is left
    bool givesWay = true;   ///< texts: may be elided where there is little room
    bool sortable = true;
    int roomFirst = 0; ///< the px that a stretching column gets before any with a dropRank is shown
    /// Above 0: not shown where not all columns fit, the lowest rank first; copied and exported still.
    int dropRank = 0;
    bool hidden = false; ///< only shown where the user asks for it; copied and exported still
};

/// A table as an immutable value: what it says and how that looks, not in which order. Its columns are those of the
/// screen, the clipboard and the CSV export alike.
struct TableContent
{
    TableData data;
    std::vector<ColumnLook> looks; ///< parallel to data.columns
};

/// What a page changes about the looks that follow from the columns' roles; what is left out stays.
struct LookChange
{
    std::string_view key; ///< of the column; one that the table does not have is passed over
    std::optional<CellKind> kind = {};
    int width = 0;
    bool stretches = false;
    bool givesWay = true;
    bool sortable = true;
    int roomFirst = 0;
    int dropRank = 0;
    bool hidden = false;
};
[[nodiscard]] std::shared_ptr<const TableContent> contentOf(TableData data,
                                                            std::initializer_list<LookChange> changes = {});

/// The text of a cell on screen, in the user's language. Missing numbers (NaN) are a dash.
[[nodiscard]] QString displayText(const TableColumn& column, std::int32_t row);
/// What hovering over a cell tells; empty where it would only repeat a number.
[[nodiscard]] QString toolTipText(const TableColumn& column, std::int32_t row);
/// The length of a bar, 0 to 1: the value in its column's scale.
[[nodiscard]] double fractionOf(const TableColumn& column, std::int32_t row);
/// True for kinds and values that stand at the right edge.
[[nodiscard]] bool isRightAligned(const ColumnLook& look);
[[nodiscard]] QString textOf(std::string_view utf8);

struct ArrangeOptions
{
    int column = -1; ///< sorted by; -1: natural order
    SortDirection direction = SortDirection::Ascending;
    QString filter; ///< words that a row's texts must hold, each somewhere, in any case
    std::shared_ptr<const std::vector<bool>> only = nullptr; ///< per row of the content: may be shown; null: all may

    friend bool operator==(const ArrangeOptions&, const ArrangeOptions&) = default;
};

/// How a content is shown: which rows in which order. Immutable; made on a worker for large contents.
struct Arrangement
{
    ArrangeOptions options;
    std::shared_ptr<const std::vector<std::int32_t>> order; ///< all rows in the order of `options`
    std::vector<std::int32_t> rows;                         ///< shown position -> row of the content
    std::vector<std::int32_t> position; ///< row of the content -> shown position, -1 where it is filtered out
};
/// `previous` may be null; if it is an arrangement of the same content in the same order, only the filter is applied.
[[nodiscard]] Result<std::shared_ptr<const Arrangement>> arrange(const TableContent& content,
                                                                 const ArrangeOptions& options,
                                                                 const Arrangement* previous, const Progress& progress);

} // namespace leadlight

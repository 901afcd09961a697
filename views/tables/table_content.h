// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/index_sort.h"

#include <QList>
#include <QString>
#include <concepts>
#include <memory>
#include <vector>

namespace leadlight {

/// How the cells of a column are painted.
enum class CellKind {
    Text,
    Muted, ///< text in the secondary colour
    Id,    ///< fixed width, long ids elided in the middle
    Number,
    Bar,  ///< a number with a bar of its share of 1
    Unit, ///< business unit as a coloured chip
    Check,
    Parts,    ///< a bar stacked from parts
    Interval, ///< a number with its interval as a dot on a line
};

/// One part of a stacked bar.
struct CellPart
{
    double share = 0.0; ///< of the whole bar, 0..1
    int unit = -1;      ///< colour: business unit, -1 for "Unmapped"
    QString label;      ///< for the tooltip
};

/// An interval around a figure, in shares of the cell's line: 0 its left end, 1 its right end.
struct CellInterval
{
    double low = 0.0;
    double middle = 0.0;
    double high = 0.0;
};

/// One column, described once for screen, sorting, search, clipboard and CSV. The functions take a row of the content
/// (not a position on screen), only read immutable data that they own by shared_ptr, and are called from any thread.
struct Column
{
    std::string key; ///< header in CSV files: "hit_rate"
    QString header;
    QString help; ///< tooltip of the header: what the figure is, its formula, its unit
    CellKind kind = CellKind::Text;
    SortKey raw; ///< the value itself: sorted by, copied and exported
    bool sortable = true;
    bool searchable = false; ///< the filter looks at it; needs a text in `raw`
    int decimals = 0;        ///< of numbers on screen
    int width = 0;           ///< in px; 0: by its content; the least width where it stretches
    bool barFirst = false;   ///< Bar: a long bar with the number after it, not a short one behind the number
    bool stretches = false;  ///< takes its share of the width that is left
    bool givesWay = true;    ///< texts: may be elided where there is little room

    std::function<QString(std::int32_t)> toolTip;             ///< optional; ids show themselves in full
    NumberKey fraction;                                       ///< Bar: length, 0..1
    std::function<int(std::int32_t)> unit;                    ///< Unit: index for the colour, -1 for "Unmapped"
    std::function<bool(std::int32_t)> checked;                ///< Check
    std::function<std::vector<CellPart>(std::int32_t)> parts; ///< Parts
    std::function<CellInterval(std::int32_t)> interval;       ///< Interval
    std::function<QString(std::int32_t)> display;             ///< optional; else made from `raw`
    std::function<bool(std::int32_t)> muted;                  ///< optional: which rows are in the secondary colour
    std::function<bool(std::int32_t)> strong;                 ///< optional: which rows are emphasised
};

/// A table as an immutable value: what it shows, not in which order.
struct TableContent
{
    QString name; ///< "cookies": for file names and screen readers
    std::int32_t rows = 0;
    std::vector<Column> columns;
};

/// A column of a kind with what most columns need; `value` gives an integer, a floating-point number or a
/// std::string_view that lives as long as the content. Set the rest on the result.
template <class Value>
[[nodiscard]] Column column(CellKind kind, std::string key, QString header, QString help, Value value)
{
    using Raw = std::invoke_result_t<Value&, std::int32_t>;
    Column out;
    out.kind = kind;
    out.key = std::move(key);
    out.header = std::move(header);
    out.help = std::move(help);
    if constexpr (std::floating_point<Raw>)
        out.raw = NumberKey(std::move(value));
    else if constexpr (std::integral<Raw>)
        out.raw = WholeKey(std::move(value));
    else
        out.raw = TextKey(std::move(value));
    return out;
}

/// The text of a cell on screen, in the user's language. Missing numbers (NaN) are a dash.
[[nodiscard]] QString displayText(const Column& column, std::int32_t row);
/// True for kinds and values that stand at the right edge.
[[nodiscard]] bool isRightAligned(const Column& column);
[[nodiscard]] QString textOf(std::string_view utf8);

struct ArrangeOptions
{
    int column = -1; ///< sorted by; -1: natural order
    SortDirection direction = SortDirection::Ascending;
    QString filter; ///< words that a row's searchable columns must hold, each somewhere, in any case
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

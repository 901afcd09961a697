// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/index_sort.h"
#include "model/base/phrase.h"
#include "model/describe/entity.h"

#include <concepts>
#include <optional>
#include <string>

namespace leadlight {

/// One part of a value that is made of several.
struct TablePart
{
    double share = 0.0; ///< of the whole, 0..1
    int unit = -1;      ///< business unit, for its colour; -1 for "Unmapped"
    std::string name;
};

/// What the values are; how they look follows from it.
enum class ColumnRole {
    Text,
    Note,   ///< a text that matters less
    Cookie, ///< ids
    Page,
    Unit,
    Type,
    Time, ///< ISO date and time
    Flag, ///< 1 or 0
    Count,
    Number,
    Difference, ///< a number that is shown with its sign
    Share,      ///< of 1, or of `full`
    Score,      ///< likewise; a place on a scale rather than a part of something
    Interval,   ///< a number between `low` and `high`
    Range,      ///< the two ends of an interval as a text, which has no order
    Parts,      ///< a text of `parts`
};

/// How much a value matters among those of its column.
enum class Emphasis {
    None,
    Quiet,
    Strong,
};

/// One column, described once for screen, sorting, search, clipboard, CSV and the command line. The functions take a
/// row of the table, only read immutable data that they own, and may be called from any thread; those without a value
/// are left empty.
struct TableColumn
{
    std::string key; ///< header in CSV files, name in JSON: "hit_rate"
    Phrase header;
    Phrase help; ///< what the figure is, its formula, its unit
    ColumnRole role = ColumnRole::Text;
    SortKey raw;       ///< the value itself: sorted by, copied and exported. NaN: there is none
    int decimals = 0;  ///< of numbers where people read them
    double full = 1.0; ///< Share, Score, Interval: the value at the end of the scale
    double from = 0.0; ///< Interval: that at its beginning; below 0 a stroke marks 0

    /// What people read instead of `raw`: words of which `raw` is the English, or a name in place of an id (a page's
    /// title), or on some rows words in place of the value.
    std::function<Phrase(std::int32_t)> phrase;
    TextKey label;
    std::function<std::optional<Phrase>(std::int32_t)> said;

    std::function<std::vector<Phrase>(std::int32_t)> details; ///< more on a value, line by line
    std::function<Emphasis(std::int32_t)> emphasis;
    std::function<int(std::int32_t)> unit; ///< Unit: index for its colour, -1 for "Unmapped"
    NumberKey low;                         ///< Interval: its ends
    NumberKey high;
    std::function<std::vector<TablePart>(std::int32_t)> parts; ///< Parts: largest first
};

/// A table as an immutable value: what it says, not how it looks or in which order.
struct TableData
{
    std::string id; ///< file name stem: "cookies"
    Phrase title;
    std::int32_t rows = 0;
    Elements elements; ///< what the rows are
    std::vector<TableColumn> columns;

    /// The column with this key; null where there is none.
    [[nodiscard]] const TableColumn* column(std::string_view key) const;
};

/// A column with what each one needs; `value` gives an integer, a floating-point number or a std::string_view that
/// lives as long as the table. Set the rest on the result.
template <class Value>
[[nodiscard]] TableColumn tableColumn(ColumnRole role, std::string key, Phrase header, Phrase help, Value value)
{
    using Raw = std::invoke_result_t<Value&, std::int32_t>;
    TableColumn out;
    out.role = role;
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

/// A column of words for rows 0..rows-1: shown in the user's language, sorted, copied and exported in English.
[[nodiscard]] TableColumn phraseColumn(ColumnRole role, std::string key, Phrase header, Phrase help, std::int32_t rows,
                                       const std::function<Phrase(std::int32_t)>& phrase);

/// The same table with these columns only, in this order. Keys that it does not have are left out.
[[nodiscard]] TableData withColumns(TableData table, std::initializer_list<std::string_view> keys);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/count_parser.h"

#include <array>
#include <string>

namespace leadlight {

/// What the counts of a file say about the marks in them: whether 1.000 is a thousand, or one with decimals.
class NumberMarks
{
public:
    /// Takes note of a count with such a mark; of any other there is nothing to note.
    void add(std::string_view text, const CountReading& reading);
    /// Adds what the next piece of the file says.
    void add(const NumberMarks& next);
    void clear();

    /// True where a mark was seen as decimals beyond doubt.
    [[nodiscard]] bool showDecimals() const { return !m_decimals.empty(); }
    /// The mark that one line uses for decimals and another one seems to use for thousands: 7.0 and 1.000. Or the one
    /// that stands before 000 in the counts of all `rows`: such are decimals that a database wrote. Else 0.
    [[nodiscard]] char doubtfulMark(std::int64_t rows) const;

    /// Counts that were read as thousands.
    struct Thousands
    {
        std::int64_t counts = 0;
        std::string example;
    };
    /// Those of which nothing says so: no number that has the mark twice (1.234.567), no other mark for decimals
    /// (`decimal` if it is known), and no comma that separates the columns, too, as a program that writes decimals with
    /// it would not let it. `separator` is 0 where the cells of a file are not set apart by signs.
    [[nodiscard]] Thousands unproven(char decimal, char separator) const;

private:
    /// By one mark.
    struct Grouped
    {
        std::int64_t counts = 0; ///< that have it once
        std::int64_t zeros = 0;  ///< of them, those that end in 000
        bool repeated = false;   ///< it stands twice in a number
        std::string example;
    };
    static constexpr std::array<char, 2> marks{'.', ','};

    [[nodiscard]] bool isProven(std::size_t mark, char decimal, char separator) const;

    std::string m_decimals;
    std::array<Grouped, marks.size()> m_grouped; ///< by `marks`
};

} // namespace leadlight

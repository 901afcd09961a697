// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace leadlight {

/// A plain table of figures, column after column: what results are handed on in. Calculations copy it into a matrix.
class Table2d
{
public:
    Table2d() = default;
    /// All zero.
    Table2d(std::size_t rows, std::size_t cols)
        : m_rows(rows)
        , m_cols(cols)
        , m_values(rows * cols, 0.0)
    {
    }

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t cols() const { return m_cols; }
    [[nodiscard]] double& at(std::size_t row, std::size_t col) { return m_values[col * m_rows + row]; }
    [[nodiscard]] double at(std::size_t row, std::size_t col) const { return m_values[col * m_rows + row]; }
    [[nodiscard]] std::span<const double> column(std::size_t col) const
    {
        return {m_values.data() + col * m_rows, m_rows};
    }
    /// All columns, one after the other.
    [[nodiscard]] std::span<double> values() { return m_values; }
    [[nodiscard]] std::span<const double> values() const { return m_values; }

    [[nodiscard]] bool operator==(const Table2d&) const = default;

private:
    std::size_t m_rows = 0;
    std::size_t m_cols = 0;
    std::vector<double> m_values;
};

} // namespace leadlight

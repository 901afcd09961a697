// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace leadlight {

/// What the rows of a table are made of, owned together by the functions of its columns: a copy is one pointer.
template <class Row>
class SharedRows
{
public:
    explicit SharedRows(std::vector<Row> rows)
        : m_rows(std::make_shared<const std::vector<Row>>(std::move(rows)))
    {
    }
    [[nodiscard]] const Row& operator()(std::int32_t row) const { return (*m_rows)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<Row>& all() const { return *m_rows; }
    [[nodiscard]] std::int32_t size() const { return static_cast<std::int32_t>(m_rows->size()); }

private:
    std::shared_ptr<const std::vector<Row>> m_rows;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/sql_session.h"

namespace leadlight {

SqlValues emptyValues(SqlKind kind)
{
    switch (kind) {
    case SqlKind::Whole:
        return std::vector<std::uint64_t>();
    case SqlKind::Real:
        return std::vector<double>();
    case SqlKind::Text:
        break;
    }
    return std::vector<std::string>();
}

std::size_t SqlBlock::rows() const
{
    return columns.empty() ? 0 : std::visit([](const auto& values) { return values.size(); }, columns.front());
}

} // namespace leadlight

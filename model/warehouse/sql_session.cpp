// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/sql_session.h"

namespace leadlight {

std::size_t SqlBlock::rows() const
{
    return columns.empty() ? 0 : std::visit([](const auto& values) { return values.size(); }, columns.front());
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <cstdint>

namespace leadlight {

/// A count as the user's language groups it: 3,888.
[[nodiscard]] inline QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace leadlight

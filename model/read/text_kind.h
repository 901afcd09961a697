// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string_view>

namespace leadlight {

/// Refuses text that is no table: web pages and other XML, JSON, links, mails, logs, SQL. Says what it is and what to
/// do.
[[nodiscard]] Status refuseText(std::string_view start);

/// True where text holds too many control signs to be one: a few NULs may be where a program filled up the end of the
/// file or damaged a cell.
[[nodiscard]] bool isBinary(std::string_view start);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/sql_session.h"

#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// A value as a database writes it in text, nothing for NULL, at the column's end: "", 0 or not a number for NULL; of a
/// negative whole number the bits of its 64; a whole one may have decimals that are all 0 (numeric). False where the
/// text is no such value.
[[nodiscard]] bool appendValue(std::optional<std::string_view> text, SqlValues& column);

/// The rows of a block in the text format of COPY, with their ends. Numbers from 2^63 on are written as the negative
/// ones with the same bits, as they are read. BadData for a text with the character 0, which PostgreSQL cannot hold.
[[nodiscard]] Result<std::string> copyText(const SqlBlock& block);

/// "COPY t (a, b) FROM STDIN" of "INSERT INTO t (a, b)"; nothing where it is no such statement.
[[nodiscard]] std::optional<std::string> copyStatement(std::string_view insert);

} // namespace leadlight

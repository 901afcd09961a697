// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/http/http_answer.h"
#include "model/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// What ClickHouse says went wrong.
struct ClickHouseException
{
    int code = 0;
    std::string message; ///< without the code and without the stack
};

/// The last exception in a text, in the words of old releases ("Code: 241, e.displayText() = DB::Exception: ...") or of
/// current ones ("Code: 241. DB::Exception: ... (MEMORY_LIMIT_EXCEEDED) (version 24.3)").
[[nodiscard]] std::optional<ClickHouseException> exceptionIn(std::string_view text);

/// What it means for the user, and what to do.
[[nodiscard]] Error errorOf(const ClickHouseException& exception);

/// Of an answer whose status is not 200.
[[nodiscard]] Error errorOf(const HttpHead& head, std::string_view body);

} // namespace leadlight

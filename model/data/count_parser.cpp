// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/count_parser.h"

#include <charconv>

namespace leadlight {

std::optional<std::int64_t> parseCount(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || count < 1)
        return std::nullopt;
    return count;
}

} // namespace leadlight

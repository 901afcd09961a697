// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_text.h"

#include <array>
#include <charconv>

namespace leadlight {

std::string exactText(double value)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string shortText(double value, int digits)
{
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits).ptr;
    return {text.data(), end};
}

std::string fixedText(double value, int decimals)
{
    std::array<char, 400> text{}; // the largest double has 309 digits
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    std::string out(text.data(), end);
    if (out.front() == '-' && out.find_first_of("123456789") == std::string::npos)
        out.erase(0, 1);
    return out;
}

std::string sentenceText(double value, int decimals)
{
    std::string out = fixedText(value, decimals);
    if (out.front() == '-')
        out.replace(0, 1, "\u2212");
    return out;
}

std::string groupedText(std::int64_t count)
{
    std::string out = std::to_string(count);
    const std::size_t first = count < 0 ? 1 : 0;
    for (std::size_t at = out.size(); at > first + 3;) {
        at -= 3;
        out.insert(at, 1, ',');
    }
    return out;
}

} // namespace leadlight

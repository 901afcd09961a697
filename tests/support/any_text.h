// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <random>
#include <string>
#include <vector>

namespace leadlight::testing {

/// Texts of all sorts that files have trouble with, many of them no valid UTF-8.
inline std::string anyText(std::mt19937& random)
{
    static const std::vector<std::string> pieces{
        "a",    "=1+1", "_x0041_", "\r\n", "\x0b", "\x01", "日本", "😀",   " ", "&<>\"'", "\xED\xA0\x80", "\xEF\xBF\xBE",
        "0019", "\t",   "-",       "+",    "@",    "1e5",  "ß",    "\xFF"};
    std::string out;
    for (auto n = random() % 6; n > 0; --n)
        out += pieces[random() % pieces.size()];
    return out;
}

/// The same as valid UTF-8.
inline std::string anyValidText(std::mt19937& random)
{
    return QString::fromStdString(anyText(random)).toStdString();
}

} // namespace leadlight::testing

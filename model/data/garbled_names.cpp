// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/garbled_names.h"

namespace leadlight {

namespace {
/// U+00C2 or U+00C3 and then a sign that is the second byte of a character in UTF-8, each in two bytes of UTF-8.
bool isGarbled(std::string_view name)
{
    for (auto at = name.find('\xC3'); at != std::string_view::npos; at = name.find('\xC3', at + 1)) {
        const auto next = name.substr(at + 1, 3);
        if (next.size() == 3 && (next[0] == '\x82' || next[0] == '\x83') && next[1] == '\xC2' &&
            static_cast<unsigned char>(next[2]) >= 0x80)
            return true;
    }
    return false;
}
} // namespace

Phrase garbledNames(const StringPool& pages)
{
    std::int64_t garbled = 0;
    std::string example;
    for (StringPool::Id page = 0; page < pages.size(); ++page)
        if (isGarbled(pages[page]) && garbled++ == 0)
            example = pages[page];
    if (garbled == 0)
        return {};
    return Phrase::tr(
        "%n page looks garbled (%1): its letters were read in a wrong encoding before the file was written. "
        "It will not match other files; export it as UTF-8.",
        "%n pages look garbled (such as %1): their letters were read in a wrong encoding before the file was "
        "written. They will not match other files; export it as UTF-8.",
        garbled, example);
}

} // namespace leadlight

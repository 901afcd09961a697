// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/cell_text.h"

#include <algorithm>

namespace leadlight {

namespace {
/// Bytes of the sign at the start of `text` if it is one of those that nobody sees, or a space other than ASCII's; else
/// 0. NUL and Ctrl-Z, with which old programs fill up a file, are among them.
std::size_t unseenSign(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 'x'); };
    if (byte(0) == 0x00 || byte(0) == 0x1A)
        return 1;
    if (byte(0) == 0xC2)
        return byte(1) == 0xA0 || byte(1) == 0xAD ? 2 : 0; // no-break space, soft hyphen
    if (byte(0) == 0xEF)
        return byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0; // byte-order mark
    if (byte(0) != 0xE2)
        return 0;
    // U+2000..200F: spaces and zero-width signs; U+202A..202F: directions, narrow space; U+2060: word joiner
    const bool general =
        byte(1) == 0x80 && (byte(2) <= 0x8F || (byte(2) >= 0xAA && byte(2) <= 0xAF)) && byte(2) >= 0x80;
    return general || (byte(1) == 0x81 && byte(2) == 0xA0) ? 3 : 0;
}

std::string_view withoutUnseenEdges(std::string_view text)
{
    for (;;) {
        text = trimmed(text);
        const std::size_t size = unseenSign(text);
        if (text.empty() || size == 0)
            break;
        text.remove_prefix(size);
    }
    for (bool again = true; again;) {
        text = trimmed(text);
        again = false;
        for (const std::size_t size : {1U, 2U, 3U})
            if (!again && text.size() >= size && unseenSign(text.substr(text.size() - size)) == size) {
                text.remove_suffix(size);
                again = true;
            }
    }
    return text;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view cleanCell(std::string_view cell)
{
    cell = withoutUnseenEdges(cell);
    if (cell.size() >= 3 && cell.starts_with("=\"") && cell.back() == '"')
        return withoutUnseenEdges(cell.substr(2, cell.size() - 3));
    if (cell.size() >= 2 && cell.front() == '\'' && cell.back() != '\'')
        return withoutUnseenEdges(cell.substr(1));
    return cell;
}

bool hasUnseenEdge(std::string_view cell)
{
    const auto unseen = [](std::string_view sign) {
        const std::size_t size = unseenSign(sign);
        return size == sign.size() && size != 0;
    };
    cell = trimmed(cell);
    for (const std::size_t size : {1U, 2U, 3U})
        if (cell.size() >= size && (unseen(cell.substr(0, size)) || unseen(cell.substr(cell.size() - size))))
            return true;
    return false;
}

std::string withoutUnseen(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t size = unseenSign(text);
        if (size == 0)
            out.push_back(text.front());
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view shortened(std::string_view text, std::size_t longest)
{
    constexpr std::size_t widest = 4; // bytes of a character
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > 0 && end + widest > longest && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/csv_scanner.h"

#include <algorithm>
#include <cstring>

namespace leadlight {

namespace {
/// Position of `c` in text at or after `from`, or text.size().
std::size_t findByte(std::string_view text, char c, std::size_t from)
{
    const void* found = from < text.size() ? std::memchr(text.data() + from, c, text.size() - from) : nullptr;
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data()) : text.size();
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

std::int64_t lineEndsIn(std::string_view text)
{
    std::int64_t lines = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        lines += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return lines;
}

/// True where one line, holding no quote, is by itself a row: the right number of fields and a count in its place.
bool isPlainRow(std::string_view line, const CsvShape& shape)
{
    if (line.find('"') != std::string_view::npos)
        return false;
    std::size_t field = 0;
    bool digits = false;
    for (std::size_t begin = 0;; ++field) {
        const std::size_t end = findByte(line, shape.delimiter, begin);
        const auto cell = line.substr(begin, end - begin);
        if (field == shape.countField)
            digits = !cell.empty() && cell.find_first_not_of("0123456789") == std::string_view::npos;
        if (end == line.size())
            return digits && field + 1 == shape.columns;
        begin = end + 1;
    }
}

bool swallowedRow(std::string_view quoted, const CsvShape& shape)
{
    if (shape.columns < 2)
        return false;
    // The first piece ends the line of the quote and the last one starts the line of its partner: look between.
    std::size_t at = quoted.find_first_of("\r\n");
    while (at != std::string_view::npos) {
        const std::size_t begin = at + 1;
        at = quoted.find_first_of("\r\n", begin);
        if (at != std::string_view::npos && isPlainRow(quoted.substr(begin, at - begin), shape))
            return true;
    }
    return false;
}
} // namespace

std::string_view CsvField::value(std::string& scratch) const
{
    if (!escaped)
        return raw;
    scratch.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        scratch.push_back(raw[i]);
        if (raw[i] == '"' && i + 1 < raw.size() && raw[i + 1] == '"')
            ++i;
    }
    return scratch;
}

CsvScanner::CsvScanner(std::string_view text, const CsvShape& shape, bool complete)
    : m_text(text)
    , m_shape(shape)
    , m_complete(complete)
    , m_feed(findByte(text, '\n', 0))
    , m_return(findByte(text, '\r', 0))
    , m_quote(findByte(text, '"', 0))
{
}

CsvScanner::Step CsvScanner::next()
{
    if (m_position >= m_text.size())
        return Step::End;
    m_begin = m_position;
    m_lines = 0;
    m_fields.clear();
    const std::size_t end = lineEnd(m_begin);
    if (m_quote < m_begin)
        m_quote = findByte(m_text, '"', m_begin);
    switch (m_quote >= end ? scanPlainLine(end) : scanRecord()) {
    case Outcome::Ok:
        return Step::Record;
    case Outcome::Stray:
        return badLine();
    case Outcome::NeedMore:
        break;
    }
    return Step::Partial;
}

CsvScanner::Outcome CsvScanner::scanPlainLine(std::size_t end)
{
    if (end - m_begin > m_shape.longestRecord)
        return Outcome::Stray;
    std::size_t at = m_begin;
    while (const void* found = std::memchr(m_text.data() + at, m_shape.delimiter, end - at)) {
        const auto next = static_cast<std::size_t>(static_cast<const char*>(found) - m_text.data());
        m_fields.push_back({.raw = m_text.substr(at, next - at)});
        at = next + 1;
    }
    m_fields.push_back({.raw = m_text.substr(at, end - at)});
    return finish(end);
}

CsvScanner::Outcome CsvScanner::scanRecord()
{
    std::size_t at = m_begin;
    for (;;) {
        if (at < m_text.size() && m_text[at] == '"') {
            if (const auto outcome = scanQuoted(at); outcome != Outcome::Ok)
                return outcome;
        } else {
            const std::size_t begin = at;
            while (at < m_text.size() && m_text[at] != m_shape.delimiter && !isLineEnd(m_text[at]))
                ++at;
            m_fields.push_back({.raw = m_text.substr(begin, at - begin)});
        }
        if (at - m_begin > m_shape.longestRecord)
            return Outcome::Stray;
        if (at == m_text.size() || m_text[at] != m_shape.delimiter)
            return finish(at);
        ++at;
    }
}

CsvScanner::Outcome CsvScanner::finish(std::size_t end)
{
    m_end = end;
    if (!skipLineEnd(end))
        return Outcome::NeedMore;
    m_position = end;
    ++m_lines;
    return Outcome::Ok;
}

CsvScanner::Outcome CsvScanner::scanQuoted(std::size_t& at)
{
    const std::size_t begin = at + 1;
    bool escaped = false;
    for (std::size_t i = begin;;) {
        i = findByte(m_text, '"', i);
        if (i - m_begin > m_shape.longestRecord)
            return Outcome::Stray;
        if (i == m_text.size())
            return m_complete ? Outcome::Stray : Outcome::NeedMore;
        const bool last = i + 1 == m_text.size();
        if (last && !m_complete)
            return Outcome::NeedMore;
        if (!last && m_text[i + 1] == '"') {
            escaped = true;
            i += 2;
            continue;
        }
        const auto raw = m_text.substr(begin, i - begin);
        if ((!last && m_text[i + 1] != m_shape.delimiter && !isLineEnd(m_text[i + 1])) || swallowedRow(raw, m_shape))
            return Outcome::Stray;
        m_lines += lineEndsIn(raw);
        m_fields.push_back({.raw = raw, .quoted = true, .escaped = escaped});
        at = i + 1;
        return Outcome::Ok;
    }
}

std::size_t CsvScanner::lineEnd(std::size_t from)
{
    if (m_feed < from)
        m_feed = findByte(m_text, '\n', from);
    if (m_return < from)
        m_return = findByte(m_text, '\r', from);
    return std::min(m_feed, m_return);
}

bool CsvScanner::skipLineEnd(std::size_t& at) const
{
    if (at == m_text.size())
        return m_complete;
    if (m_text[at] == '\r') {
        if (at + 1 == m_text.size() && !m_complete)
            return false; // it may be the first half of CRLF
        if (at + 1 < m_text.size() && m_text[at + 1] == '\n')
            ++at;
    }
    ++at;
    return true;
}

CsvScanner::Step CsvScanner::badLine()
{
    m_fields.clear();
    m_lines = 0;
    return finish(lineEnd(m_begin)) == Outcome::Ok ? Step::Bad : Step::Partial;
}

std::size_t wholeRecords(std::string_view text, const CsvShape& shape, bool complete)
{
    if (complete)
        return text.size();
    if (text.find('"') == std::string_view::npos) {
        const auto feed = text.rfind('\n');
        if (feed != std::string_view::npos && text.find('\r', feed) == std::string_view::npos)
            return feed + 1;
        // With CR line ends the last byte may be half of a CRLF: such a line is not whole yet.
        const auto cut = text.empty() ? std::string_view::npos : text.find_last_of("\r\n", text.size() - 2);
        return cut == std::string_view::npos || text.size() < 2 ? 0 : cut + 1;
    }
    CsvScanner scanner(text, shape, complete);
    for (;;) {
        const auto step = scanner.next();
        if (step == CsvScanner::Step::Partial || step == CsvScanner::Step::End)
            return scanner.position();
    }
}

} // namespace leadlight

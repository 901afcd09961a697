// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/csv_scanner.h"

#include <algorithm>

namespace leadlight {

namespace {
bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// True where one line, holding no quote, is by itself a row: the right number of fields and a count in its place.
bool isPlainRow(std::string_view line, const CsvShape& shape)
{
    std::size_t field = 0;
    bool digits = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '"')
            return false;
        if (i < line.size() && line[i] != shape.delimiter)
            continue;
        if (field == shape.countField) {
            const auto cell = line.substr(begin, i - begin);
            digits =
                !cell.empty() && std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
        }
        ++field;
        begin = i + 1;
    }
    return digits && field == shape.columns;
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
{
}

CsvScanner::Step CsvScanner::next()
{
    if (m_position >= m_text.size())
        return Step::End;
    m_begin = m_position;
    m_lines = 0;
    m_fields.clear();
    switch (scanRecord()) {
    case Outcome::Ok:
        return Step::Record;
    case Outcome::Stray:
        return badLine();
    case Outcome::NeedMore:
        break;
    }
    // A quote that stays open for longer than any sane record is a stray one, whether or not more text follows.
    if (m_text.size() - m_begin > longestRecord)
        return badLine();
    m_position = m_begin;
    return Step::Partial;
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
        if (at < m_text.size() && m_text[at] == m_shape.delimiter) {
            ++at;
            continue;
        }
        m_end = at;
        if (!skipLineEnd(at))
            return Outcome::NeedMore;
        m_position = at;
        ++m_lines;
        return Outcome::Ok;
    }
}

CsvScanner::Outcome CsvScanner::scanQuoted(std::size_t& at)
{
    const std::size_t begin = at + 1;
    bool escaped = false;
    for (std::size_t i = begin;;) {
        i = m_text.find('"', i);
        if (i - m_begin > longestRecord && m_text.size() - m_begin > longestRecord)
            return Outcome::Stray;
        if (i == std::string_view::npos)
            return m_complete ? Outcome::Stray : Outcome::NeedMore;
        const bool last = i + 1 == m_text.size();
        if (last && !m_complete)
            return Outcome::NeedMore;
        if (!last && m_text[i + 1] == '"') {
            escaped = true;
            i += 2;
            continue;
        }
        if (!last && m_text[i + 1] != m_shape.delimiter && !isLineEnd(m_text[i + 1]))
            return Outcome::Stray;
        const auto raw = m_text.substr(begin, i - begin);
        if (swallowedRow(raw))
            return Outcome::Stray;
        for (std::size_t k = 0; k < raw.size(); ++k)
            m_lines += raw[k] == '\n' || (raw[k] == '\r' && (k + 1 == raw.size() || raw[k + 1] != '\n'));
        m_fields.push_back({.raw = raw, .quoted = true, .escaped = escaped});
        at = i + 1;
        return Outcome::Ok;
    }
}

bool CsvScanner::swallowedRow(std::string_view quoted) const
{
    if (m_shape.columns < 2)
        return false;
    // The first piece ends the line of the quote and the last one starts the line of its partner: look between.
    std::size_t at = quoted.find_first_of("\r\n");
    while (at != std::string_view::npos) {
        const std::size_t begin = at + 1;
        at = quoted.find_first_of("\r\n", begin);
        if (at != std::string_view::npos && isPlainRow(quoted.substr(begin, at - begin), m_shape))
            return true;
    }
    return false;
}

std::size_t CsvScanner::lineEnd(std::size_t at) const
{
    return std::min(m_text.find_first_of("\r\n", at), m_text.size());
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
    m_end = lineEnd(m_begin);
    std::size_t at = m_end;
    if (!skipLineEnd(at)) {
        m_position = m_begin;
        return Step::Partial;
    }
    m_position = at;
    m_lines = 1;
    return Step::Bad;
}

} // namespace leadlight

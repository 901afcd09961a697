// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/quoting.h"

#include <algorithm>
#include <optional>

namespace leadlight {

namespace {
constexpr auto openingMarks = std::to_array<std::string_view>({"\xE2\x80\x9C", "\xE2\x80\x9E", "\xE2\x80\x9D"});
constexpr auto closingMarks = std::to_array<std::string_view>({"\xE2\x80\x9D", "\xE2\x80\x9C"});

/// Bytes of an opening quote at the start of `text`; 0 where there is none.
std::size_t opens(std::string_view text, Quoting quoting)
{
    if (quoting == Quoting::Typographic) {
        const bool opening =
            std::any_of(openingMarks.begin(), openingMarks.end(), [&](auto mark) { return text.starts_with(mark); });
        return opening ? openingMarks.front().size() : 0;
    }
    return text.starts_with(quoting == Quoting::Single ? '\'' : '"') ? 1 : 0;
}

std::size_t closes(std::string_view text, Quoting quoting)
{
    if (quoting == Quoting::Typographic) {
        const bool closing =
            std::any_of(closingMarks.begin(), closingMarks.end(), [&](auto mark) { return text.starts_with(mark); });
        return closing ? closingMarks.front().size() : 0;
    }
    return opens(text, quoting);
}

std::string_view withoutSpaces(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

/// A quoted field at the start of `text`, as it is written in standard quotes; `rest` is what follows it.
std::optional<std::string> quotedField(std::string_view text, Quoting quoting, char delimiter, std::string_view& rest)
{
    std::string out(1, '"');
    text.remove_prefix(opens(text, quoting));
    while (!text.empty()) {
        const std::size_t size = closes(text, quoting);
        if (size > 0) {
            const auto after = text.substr(size);
            if (quoting != Quoting::Typographic && closes(after, quoting) > 0) {
                out.append(quoting == Quoting::Single ? "'" : "\"\"");
                text = after.substr(size);
                continue;
            }
            const auto next = withoutSpaces(after);
            if (next.empty() || next.front() == delimiter) {
                rest = next;
                return out + '"';
            }
        }
        out.append(text.front() == '"' ? 2 : 1, text.front());
        text.remove_prefix(1);
    }
    return std::nullopt;
}

/// Field by field; the line as it is where a quote is not closed on it.
void appendFields(std::string_view line, Quoting quoting, char delimiter, std::string& out)
{
    const std::size_t before = out.size();
    std::string_view rest = line;
    for (;;) {
        const auto field = withoutSpaces(rest);
        if (opens(field, quoting) > 0) {
            const auto quoted = quotedField(field, quoting, delimiter, rest);
            if (!quoted) {
                out.resize(before);
                out.append(line);
                return;
            }
            out.append(*quoted);
        } else {
            const auto end = std::min(rest.find(delimiter), rest.size());
            out.append(rest.substr(0, end));
            rest.remove_prefix(end);
        }
        if (rest.empty())
            return;
        out.push_back(delimiter);
        rest.remove_prefix(1);
    }
}

void appendUnescaped(std::string_view line, std::string& out)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char next = i + 1 < line.size() ? line[i + 1] : '\0';
        if (line[i] == '\\' && (next == '"' || next == '\\')) {
            out.append(next == '"' ? "\"\"" : "\\");
            ++i;
        } else {
            out.push_back(line[i]);
        }
    }
}

/// "a,""b""" -> a,"b"
void appendUnwrapped(std::string_view line, std::string& out)
{
    if (line.size() < 2 || line.front() != '"' || line.back() != '"') {
        out.append(line);
        return;
    }
    const auto inner = line.substr(1, line.size() - 2);
    for (std::size_t i = 0; i < inner.size(); ++i) {
        out.push_back(inner[i]);
        if (inner[i] == '"' && i + 1 < inner.size() && inner[i + 1] == '"')
            ++i;
    }
}
} // namespace

bool mayBeQuoted(std::string_view text, Quoting quoting, char delimiter)
{
    const auto holds = [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; };
    switch (quoting) {
    case Quoting::Standard:
        return true;
    case Quoting::Spaced:
        return holds(std::string{delimiter, ' ', '"'});
    case Quoting::Single:
        return text.starts_with('\'') || holds(std::string{delimiter, '\''}) ||
               holds(std::string{delimiter, ' ', '\''});
    case Quoting::Typographic:
        return holds(openingMarks[0]) || holds(openingMarks[1]);
    case Quoting::Backslash:
        return holds("\\\"");
    case Quoting::WholeLine:
        return text.starts_with('"');
    }
    return false;
}

std::string inStandardQuotes(std::string_view lines, Quoting quoting, char delimiter)
{
    std::string out;
    out.reserve(lines.size() + lines.size() / 8);
    while (!lines.empty()) {
        const auto end = std::min(lines.find_first_of("\r\n"), lines.size());
        const auto line = lines.substr(0, end);
        if (quoting == Quoting::Standard)
            out.append(line);
        else if (quoting == Quoting::Backslash)
            appendUnescaped(line, out);
        else if (quoting == Quoting::WholeLine)
            appendUnwrapped(line, out);
        else
            appendFields(line, quoting, delimiter, out);
        if (end < lines.size())
            out.push_back(lines[end]);
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return out;
}

Phrase quotingNote(Quoting quoting)
{
    switch (quoting) {
    case Quoting::Standard:
        break;
    case Quoting::Spaced:
        return Phrase::tr("Spaces stand before the quotes of this file; the quotes were read as such all the same.");
    case Quoting::Single:
        return Phrase::tr("The fields of this file stand in single quotes; they were taken off.");
    case Quoting::Typographic:
        return Phrase::tr("The fields of this file stand in typographic quotes; they were taken off.");
    case Quoting::Backslash:
        return Phrase::tr("Quotes within the fields of this file are marked by a backslash; they were read as such.");
    case Quoting::WholeLine:
        return Phrase::tr("Each line of this file stands in quotes as a whole; they were taken off.");
    }
    return {};
}

} // namespace leadlight

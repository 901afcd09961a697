// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/xml_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace leadlight {

namespace {
constexpr std::size_t pieceSize{std::size_t{1} << 16};
constexpr std::size_t longestTag{std::size_t{1} << 20};
constexpr std::size_t longestReference{16};
constexpr std::size_t deepest{200};

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::BadData, Phrase::tr("The workbook is damaged or cut off: what is in it cannot be read."),
                Phrase::tr("Open it in the spreadsheet program and save it again, or download it again."));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// find_first_of() calls memchr for each character, which took a third of the time that a sheet takes.

std::string_view untilSpace(std::string_view text)
{
    return text.substr(0, static_cast<std::size_t>(std::find_if(text.begin(), text.end(), isSpace) - text.begin()));
}

std::string_view pastSpaces(std::string_view text)
{
    return text.substr(static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isSpace) - text.begin()));
}

std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

void appendUtf8(std::uint32_t code, std::string& out)
{
    constexpr std::uint32_t replacement = 0xFFFD;
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    if (code == 0 || code > 0x10FFFF || surrogate)
        code = replacement;
    const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80)
        return put(code);
    if (code < 0x800) {
        put(0xC0U | (code >> 6U));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
    }
    put(0x80U | (code & 0x3FU));
}

/// `reference` is what stands between & and ;.
bool appendReference(std::string_view reference, std::string& out)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> named{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    const auto* found = std::find_if(named.begin(), named.end(), [&](const auto& n) { return n.first == reference; });
    if (found != named.end()) {
        out.push_back(found->second);
        return true;
    }
    if (!reference.starts_with('#'))
        return false;
    reference.remove_prefix(1);
    const bool hexadecimal = reference.starts_with('x');
    reference.remove_prefix(hexadecimal ? 1 : 0);
    std::uint32_t code = 0;
    const auto* end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data(), end, code, hexadecimal ? 16 : 10);
    if (reference.empty() || read.ec != std::errc() || read.ptr != end)
        return false;
    appendUtf8(code, out);
    return true;
}
} // namespace

bool appendXmlText(std::string_view text, std::string& out)
{
    for (;;) {
        const auto begin = text.find('&');
        out.append(text.substr(0, begin));
        if (begin == std::string_view::npos)
            return true;
        text.remove_prefix(begin + 1);
        const auto end = text.find(';');
        if (end == std::string_view::npos || end > longestReference || !appendReference(text.substr(0, end), out))
            return false;
        text.remove_prefix(end + 1);
    }
}

/// Takes up the next piece of the source; false at its end. Views into the buffer are void after it.
Result<bool> XmlReader::more()
{
    if (m_sourceEnded)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    m_raw.resize(pieceSize);
    const auto got = m_source.read(m_raw.data(), m_raw.size());
    if (!got)
        return tl::unexpected(got.error());
    std::string_view piece = std::string_view(m_raw).substr(0, *got);
    m_sourceEnded = piece.empty();
    if (!m_begun) {
        m_begun = true;
        const auto guess = guessEncoding(piece, false);
        piece.remove_prefix(std::min(guess.mark, piece.size()));
        if (guess.encoding == Encoding::Utf16LE || guess.encoding == Encoding::Utf16BE)
            m_decoder.emplace(guess.encoding);
    }
    const std::size_t before = m_buffer.size();
    if (m_decoder)
        m_decoder->decode(piece, m_sourceEnded, m_buffer);
    else
        m_buffer.append(piece);
    return !m_sourceEnded || m_buffer.size() > before;
}

/// True where so many bytes follow.
Result<bool> XmlReader::has(std::size_t bytes)
{
    while (m_buffer.size() - m_at < bytes) {
        auto got = more();
        if (!got || !*got)
            return got;
    }
    return true;
}

Status XmlReader::skipUntil(std::string_view end)
{
    for (;;) {
        const auto found = m_buffer.find(end, m_at);
        if (found != std::string::npos) {
            m_at = found + end.size();
            return {};
        }
        m_at = std::max(m_at, m_buffer.size() - std::min(m_buffer.size(), end.size() - 1));
        const auto got = more();
        if (!got)
            return tl::unexpected(got.error());
        if (!*got)
            return damaged();
    }
}

Result<XmlReader::Token> XmlReader::next()
{
    if (m_closing) {
        m_closing = false;
        close();
        return Token::End;
    }
    for (;;) {
        if (m_at == m_buffer.size()) {
            const auto any = has(1);
            if (!any)
                return tl::unexpected(any.error());
            if (!*any && (!m_open.empty() || m_inData || !m_hadRoot))
                return damaged();
            if (!*any)
                return Token::Done;
        }
        const auto token = m_inData ? dataPiece() : m_buffer[m_at] == '<' ? markup() : textPiece();
        if (!token)
            return tl::unexpected(token.error());
        if (*token)
            return **token;
    }
}

/// Text up to the next tag, or as much of it as is at hand.
Result<std::optional<XmlReader::Token>> XmlReader::textPiece()
{
    auto piece = rest().substr(0, rest().find('<'));
    const bool open = m_at + piece.size() == m_buffer.size();
    if (const auto reference = piece.rfind('&');
        open && reference != std::string_view::npos && piece.find(';', reference) == std::string_view::npos) {
        if (piece.size() - reference > longestReference)
            return damaged();
        if (reference == 0) {
            const auto got = more();
            if (!got)
                return tl::unexpected(got.error());
            if (!*got)
                return damaged();
            return std::nullopt;
        }
        piece = piece.substr(0, reference);
    }
    m_at += piece.size();
    if (m_open.empty()) {
        if (!pastSpaces(piece).empty())
            return damaged();
        return std::nullopt;
    }
    m_text = piece;
    if (piece.find('&') != std::string_view::npos) {
        m_decoded.clear();
        if (!appendXmlText(piece, m_decoded))
            return damaged();
        m_text = m_decoded;
    }
    return Token::Text;
}

/// Text in <![CDATA[ ]]>.
Result<std::optional<XmlReader::Token>> XmlReader::dataPiece()
{
    constexpr std::string_view end = "]]>";
    const auto found = rest().find(end);
    const std::size_t size =
        found != std::string_view::npos ? found : rest().size() - std::min(rest().size(), end.size() - 1);
    if (size == 0 && found == std::string_view::npos) {
        const auto got = more();
        if (!got)
            return tl::unexpected(got.error());
        if (!*got)
            return damaged();
        return std::nullopt;
    }
    m_text = rest().substr(0, size);
    m_at += size;
    if (found != std::string_view::npos) {
        m_at += end.size();
        m_inData = false;
    }
    return Token::Text;
}

Result<std::optional<XmlReader::Token>> XmlReader::markup()
{
    constexpr std::string_view data = "<![CDATA[";
    if (m_at + 1 < m_buffer.size() && m_buffer[m_at + 1] != '!' && m_buffer[m_at + 1] != '?')
        return tag().map([](Token token) { return std::optional(token); });
    if (const auto enough = has(data.size()); !enough)
        return tl::unexpected(enough.error());
    const auto passOver = [this](std::size_t begin, std::string_view end) -> Result<std::optional<Token>> {
        m_at += begin;
        if (auto done = skipUntil(end); !done)
            return tl::unexpected(done.error());
        return std::nullopt;
    };
    if (rest().starts_with("<!--"))
        return passOver(4, "-->");
    if (rest().starts_with("<?"))
        return passOver(2, "?>");
    if (rest().starts_with(data) && !m_open.empty()) {
        m_at += data.size();
        m_inData = true;
        return std::nullopt;
    }
    if (rest().starts_with("<!"))
        return fail(ErrorKind::BadData,
                    Phrase::tr("The workbook holds a document type definition, which no spreadsheet program writes; it "
                               "is not read."),
                    Phrase::tr("Open it in a spreadsheet program and save it again, if you trust where it comes "
                               "from."));
    return tag().map([](Token token) { return std::optional(token); });
}

/// Bytes of the tag at hand without its last sign, which is >.
Result<std::size_t> XmlReader::tagEnd()
{
    char quote = 0;
    for (std::size_t i = 1;; ++i) {
        if (m_at + i >= m_buffer.size()) {
            const auto enough = has(i + 1);
            if (!enough)
                return tl::unexpected(enough.error());
            if (!*enough || i > longestTag)
                return damaged();
        }
        const char c = m_buffer[m_at + i];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '>')
            return i;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '<')
            return damaged();
    }
}

Result<XmlReader::Token> XmlReader::tag()
{
    const auto size = tagEnd();
    if (!size)
        return tl::unexpected(size.error());
    auto inner = rest().substr(1, *size - 1);
    m_at += *size + 1;
    if (inner.starts_with('/'))
        return endOf(untilSpace(inner.substr(1)));
    m_closing = inner.ends_with('/');
    inner.remove_suffix(m_closing ? 1 : 0);
    const auto name = untilSpace(inner);
    if (name.empty() || m_open.size() >= deepest || (m_open.empty() && m_hadRoot))
        return damaged();
    m_hadRoot = true;
    m_open.push_back(m_names.size());
    m_names.append(name);
    m_name = withoutPrefix(name);
    m_attributes = inner.substr(name.size());
    return Token::Start;
}

Result<XmlReader::Token> XmlReader::endOf(std::string_view name)
{
    if (m_open.empty() || std::string_view(m_names).substr(m_open.back()) != name)
        return damaged();
    m_name = withoutPrefix(name);
    m_names.resize(m_open.back());
    m_open.pop_back();
    return Token::End;
}

/// The element that has just begun ends; its name stays.
void XmlReader::close()
{
    m_names.resize(m_open.back());
    m_open.pop_back();
}

std::string_view XmlReader::attribute(std::string_view name)
{
    auto left = m_attributes;
    for (;;) {
        left = pastSpaces(left);
        const auto equals = left.find('=');
        if (equals == std::string_view::npos)
            return {};
        auto key = left.substr(0, equals);
        key = untilSpace(key);
        left = pastSpaces(left.substr(equals + 1));
        const auto end = left.empty() ? std::string_view::npos : left.find(left.front(), 1);
        if (end == std::string_view::npos)
            return {};
        const auto value = left.substr(1, end - 1);
        left.remove_prefix(end + 1);
        if (withoutPrefix(key) != name)
            continue;
        if (value.find('&') == std::string_view::npos)
            return value;
        m_value.clear();
        return appendXmlText(value, m_value) ? std::string_view(m_value) : std::string_view();
    }
}

} // namespace leadlight

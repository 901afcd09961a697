// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/text_encoding.h"

#include <QString>
#include <algorithm>
#include <array>
#include <uchardet.h>

namespace leadlight {

namespace {
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Code points of the bytes 0x80..0x9F (WHATWG index windows-1252); the rest of the table is Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendCodePoint(char16_t point, std::string& out)
{
    if (point < 0x800) {
        out.push_back(static_cast<char>(0xC0 | (point >> 6)));
    } else {
        out.push_back(static_cast<char>(0xE0 | (point >> 12)));
        out.push_back(static_cast<char>(0x80 | ((point >> 6) & 0x3F)));
    }
    out.push_back(static_cast<char>(0x80 | (point & 0x3F)));
}

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const char c : text)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

struct Character
{
    std::size_t size = 1;
    bool valid = false;
    bool cutOff = false; ///< valid so far, but the text ends in it
};

/// The character that starts with the non-ASCII byte at `at`.
Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    const std::size_t size = lead >= 0xC2 && lead < 0xE0   ? 2
                             : (lead & 0xF0U) == 0xE0U     ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
    if (size == 0)
        return {};
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t k = 1; k < size; ++k) {
        if (at + k == text.size())
            return {.size = k, .cutOff = true};
        const unsigned next = byte(at + k);
        if (next < (k == 1 ? low : 0x80U) || next > (k == 1 ? high : 0xBFU))
            return {.size = k};
    }
    return {.size = size, .valid = true};
}
} // namespace

std::string_view encodingName(Encoding encoding)
{
    constexpr std::array<std::string_view, 5> names{"UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"};
    return names[static_cast<std::size_t>(encoding)];
}

std::size_t countUtf8(std::string_view text, bool complete, Utf8Census& census)
{
    if (isAscii(text))
        return text.size();
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const auto character = characterAt(text, at);
        if (character.cutOff && !complete)
            break;
        census.characters += character.valid;
        census.invalid += !character.valid;
        at += character.size;
    }
    return at;
}

bool isUtf8(std::string_view text)
{
    Utf8Census census;
    countUtf8(text, true, census);
    return census.invalid == 0;
}

EncodingGuess guessEncoding(std::string_view start, bool complete)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (start.starts_with("\xFF\xFE"))
        return {Encoding::Utf16LE, 2};
    if (start.starts_with("\xFE\xFF"))
        return {Encoding::Utf16BE, 2};
    std::array<std::size_t, 2> zeros{};
    const auto probed = start.substr(0, 4096);
    for (std::size_t i = 0; i < probed.size(); ++i)
        zeros[i % 2] += probed[i] == '\0';
    // Western text in UTF-16 has a zero in nearly every other byte and none in between.
    const auto half = probed.size() / 2;
    if (half > 1 && zeros[1] > half * 7 / 10 && zeros[0] < half / 10)
        return {Encoding::Utf16LE, 0};
    if (half > 1 && zeros[0] > half * 7 / 10 && zeros[1] < half / 10)
        return {Encoding::Utf16BE, 0};
    Utf8Census census;
    countUtf8(start, complete, census);
    if (census.invalid == 0)
        return {Encoding::Utf8, 0};
    return {census.characters > census.invalid ? Encoding::Utf8Damaged : Encoding::Windows1252, 0};
}

struct TextDecoder::State
{
    explicit State(Encoding e)
        : encoding(e)
    {
    }

    Encoding encoding;
    std::string pending; // the first bytes of a character whose rest is still to come
    std::int64_t replaced = 0;

    void decodeWindows(std::string_view bytes, std::string& out)
    {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80)
                out.push_back(c);
            else
                appendCodePoint(byte < 0xA0 ? windows1252[byte - 0x80U] : byte, out);
        }
    }

    void decodeUtf16(std::string_view bytes, bool last, std::string& out)
    {
        pending.append(bytes);
        const std::size_t low = encoding == Encoding::Utf16LE ? 0 : 1;
        std::u16string units;
        for (std::size_t i = 0; i + 1 < pending.size(); i += 2)
            units.push_back(static_cast<char16_t>(static_cast<unsigned char>(pending[i + low]) |
                                                  static_cast<unsigned char>(pending[i + 1 - low]) << 8U));
        // The first half of a pair waits for the second one.
        if (!last && !units.empty() && QChar::isHighSurrogate(units.back()))
            units.pop_back();
        pending.erase(0, 2 * units.size());
        const auto view = QStringView(units);
        for (qsizetype i = 0; i < view.size(); ++i) {
            const bool pair = view[i].isHighSurrogate() && i + 1 < view.size() && view[i + 1].isLowSurrogate();
            replaced += view[i].isSurrogate() && !pair;
            i += pair;
        }
        const QByteArray utf8 = view.toUtf8();
        out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        if (last && !pending.empty()) {
            out.append(replacement);
            ++replaced;
        }
    }

    void decodeDamaged(std::string_view bytes, bool last, std::string& out)
    {
        pending.append(bytes);
        std::size_t at = 0;
        while (at < pending.size()) {
            const bool ascii = static_cast<unsigned char>(pending[at]) < 0x80;
            const auto character = ascii ? Character{.size = 1, .valid = true} : characterAt(pending, at);
            if (character.cutOff && !last)
                break;
            if (character.valid)
                out.append(pending, at, character.size);
            else
                out.append(replacement);
            replaced += !character.valid;
            at += character.size;
        }
        pending.erase(0, at);
    }
};

TextDecoder::TextDecoder(Encoding encoding)
    : m_state(std::make_unique<State>(encoding))
{
}
TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;

void TextDecoder::decode(std::string_view bytes, bool last, std::string& out)
{
    switch (m_state->encoding) {
    case Encoding::Utf8:
        out.append(bytes);
        break;
    case Encoding::Utf8Damaged:
        m_state->decodeDamaged(bytes, last, out);
        break;
    case Encoding::Utf16LE:
    case Encoding::Utf16BE:
        m_state->decodeUtf16(bytes, last, out);
        break;
    case Encoding::Windows1252:
        m_state->decodeWindows(bytes, out);
        break;
    }
}

std::int64_t TextDecoder::replaced() const
{
    return m_state->replaced;
}

std::string foreignEncoding(std::string_view bytes)
{
    // Too few letters beyond ASCII tell nothing; Latin encodings differ in a handful of signs only.
    constexpr std::ptrdiff_t enough = 40;
    constexpr std::array<std::string_view, 6> latin{"ASCII", "UTF-8", "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", ""};
    if (std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) <
        enough)
        return {};
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    return std::find(latin.begin(), latin.end(), name) != latin.end() ? std::string{} : name;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace leadlight {

enum class Encoding {
    Utf8,
    Utf8Damaged, ///< mostly UTF-8; bytes that are not are replaced by U+FFFD
    Utf16LE,
    Utf16BE,
    Windows1252,
};

/// As the file card names it.
[[nodiscard]] std::string_view encodingName(Encoding encoding);

struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    std::size_t mark = 0; ///< bytes of the byte-order mark
};

/// By byte-order mark; without one, UTF-16 by its zero bytes, UTF-8 where `start` is valid, else Windows-1252.
/// `complete` says that `start` is the whole file, so that a character cut off at its end counts as invalid.
[[nodiscard]] EncodingGuess guessEncoding(std::string_view start, bool complete);

/// True for valid UTF-8 (Unicode 15, table 3-7: no surrogates, nothing overlong).
[[nodiscard]] bool isUtf8(std::string_view text);

/// What a text holds beyond ASCII, if it were UTF-8.
struct Utf8Census
{
    std::int64_t characters = 0; ///< valid characters of two bytes or more
    std::int64_t invalid = 0;    ///< bytes that belong to no character
};
/// Adds to `census`. Gives the bytes looked at: fewer than text.size() where a character is cut off at the end and
/// `complete` is false.
std::size_t countUtf8(std::string_view text, bool complete, Utf8Census& census);

/// Turns bytes of an encoding, handed over piece by piece, into UTF-8.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;

    /// Appends the text of `bytes` to `out`; `last` says that nothing follows.
    void decode(std::string_view bytes, bool last, std::string& out);
    /// Characters that could not be read so far, each replaced by U+FFFD.
    [[nodiscard]] std::int64_t replaced() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The name of an encoding from another part of the world that the bytes look like (by uchardet), else empty: reading
/// them as Windows-1252 would garble the names, so the file card warns.
[[nodiscard]] std::string foreignEncoding(std::string_view bytes);

} // namespace leadlight

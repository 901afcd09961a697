// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/byte_source.h"
#include "model/read/csv_scanner.h"
#include "model/read/quoting.h"
#include "model/read/text_encoding.h"

#include <optional>

namespace leadlight {

/// Bytes that are not cleared when they are made, since they are written over at once.
struct TextBuffer
{
    std::unique_ptr<char[]> bytes;
    std::size_t capacity = 0;
    std::size_t size = 0;

    void reserve(std::size_t wanted);
    void append(std::string_view text);
    [[nodiscard]] std::string_view view() const { return {bytes.get(), size}; }
};

/// Cuts the text of a file into pieces of whole records, decoding it to UTF-8 on the way. Holds no more of the file
/// than the piece at hand and the start of the next.
class BlockReader
{
public:
    BlockReader(std::unique_ptr<ByteSource> source, std::size_t chunkBytes);

    /// The first part of the text, without byte-order mark, for finding the header; it stays to be read.
    /// `assumed` overrides the encoding that the bytes themselves suggest.
    [[nodiscard]] Result<std::string_view> start(std::optional<Encoding> assumed);
    /// True where start() is the whole text.
    [[nodiscard]] bool startIsAll() const { return m_atEnd; }
    /// The first bytes as they stand in the file.
    [[nodiscard]] std::string_view startBytes() const { return m_startBytes; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// Turns the text, from its start on, into standard quotes (see Quoting). Gives what start() gave, so turned.
    std::string_view unquote(Quoting quoting, char delimiter);
    /// Passes over the first bytes of the text: what stands above the rows.
    void skip(std::size_t bytes);

    /// The next piece: false at the end of the text. `complete` is set where nothing follows it.
    [[nodiscard]] Result<bool> next(TextBuffer& out, const CsvShape& shape, bool& complete);
    [[nodiscard]] const ByteSource& source() const { return *m_source; }
    /// Characters replaced because they could not be read.
    [[nodiscard]] std::int64_t replaced() const { return m_decoder ? m_decoder->replaced() : 0; }

private:
    Status fill(TextBuffer& out, std::size_t wanted);
    Result<std::size_t> readRaw(char* to, std::size_t wanted);
    void takeText(std::string_view bytes);

    std::unique_ptr<ByteSource> m_source;
    std::size_t m_chunkBytes;
    Encoding m_encoding = Encoding::Utf8;
    std::optional<TextDecoder> m_decoder;
    Quoting m_quoting = Quoting::Standard;
    char m_delimiter = ',';
    std::string m_openLine; // the last line, whose end is still to come; only where quotes are turned
    std::string m_startBytes;
    std::string m_text; // decoded, not handed out yet
    std::size_t m_textAt = 0;
    std::string m_raw;
    TextBuffer m_rest; // the unfinished record at the end of the last piece
    bool m_atEnd = false;
};

} // namespace leadlight

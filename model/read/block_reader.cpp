// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/block_reader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace leadlight {

namespace {
constexpr std::size_t startSize = std::size_t{1} << 18;
constexpr std::size_t largestBlock = std::size_t{1} << 26;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
} // namespace

void TextBuffer::reserve(std::size_t wanted)
{
    if (wanted <= capacity)
        return;
    auto larger = std::make_unique_for_overwrite<char[]>(wanted);
    if (size > 0)
        std::memcpy(larger.get(), bytes.get(), size);
    bytes = std::move(larger);
    capacity = wanted;
}

void TextBuffer::append(std::string_view text)
{
    if (text.empty())
        return;
    if (size + text.size() > capacity)
        reserve(std::max(size + text.size(), 2 * capacity));
    std::memcpy(bytes.get() + size, text.data(), text.size());
    size += text.size();
}

BlockReader::BlockReader(std::unique_ptr<ByteSource> source, std::size_t chunkBytes)
    : m_source(std::move(source))
    , m_chunkBytes(std::max<std::size_t>(chunkBytes, 1))
{
}

Result<std::string_view> BlockReader::start(std::optional<Encoding> assumed)
{
    m_startBytes.resize(startSize);
    std::size_t size = 0;
    while (size < startSize) {
        const auto got = m_source->read(m_startBytes.data() + size, startSize - size);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0) {
            m_atEnd = true;
            break;
        }
        size += *got;
    }
    m_startBytes.resize(size);
    if (size == 0)
        return fail(ErrorKind::BadData, Phrase::tr("The file is empty (0 bytes)."),
                    Phrase::tr("Download or export it again; the first attempt may have been cut off."));
    const auto guess = guessEncoding(m_startBytes, m_atEnd);
    m_encoding = assumed.value_or(guess.encoding);
    const auto bytes = std::string_view(m_startBytes).substr(guess.mark);
    if (m_encoding != Encoding::Utf8)
        m_decoder.emplace(m_encoding);
    if (m_decoder)
        m_decoder->decode(bytes, m_atEnd, m_text);
    else
        m_text = bytes;
    // Files put together by programs that each write a byte-order mark begin with several.
    while (m_text.starts_with(byteOrderMark))
        m_text.erase(0, byteOrderMark.size());
    return m_text;
}

void BlockReader::skip(std::size_t bytes)
{
    m_textAt += bytes;
}

Result<std::size_t> BlockReader::readRaw(char* to, std::size_t wanted)
{
    auto got = m_source->read(to, wanted);
    m_atEnd = m_atEnd || (got && *got == 0);
    return got;
}

/// Appends the text of `bytes` to m_text.
void BlockReader::takeText(std::string_view bytes)
{
    if (m_quoting == Quoting::Standard)
        return m_decoder->decode(bytes, m_atEnd, m_text);
    if (m_decoder)
        m_decoder->decode(bytes, m_atEnd, m_openLine);
    else
        m_openLine.append(bytes);
    // Lines are turned whole; one without an end is no line of a table, and is let go before it fills the memory.
    const auto end = m_openLine.find_last_of("\r\n");
    const bool all = m_atEnd || m_openLine.size() > largestBlock;
    const std::size_t whole = all ? m_openLine.size() : end == std::string::npos ? 0 : end + 1;
    m_text.append(inStandardQuotes(std::string_view(m_openLine).substr(0, whole), m_quoting, m_delimiter));
    m_openLine.erase(0, whole);
}

std::string_view BlockReader::unquote(Quoting quoting, char delimiter)
{
    m_quoting = quoting;
    m_delimiter = delimiter;
    const std::string text = std::exchange(m_text, {});
    const auto end = m_atEnd ? std::string::npos : text.find_last_of("\r\n");
    const std::size_t whole = m_atEnd ? text.size() : end == std::string::npos ? 0 : end + 1;
    m_text = inStandardQuotes(std::string_view(text).substr(0, whole), quoting, delimiter);
    m_openLine = text.substr(whole);
    return m_text;
}

/// Appends about `wanted` bytes of text to `out`, fewer at the end.
Status BlockReader::fill(TextBuffer& out, std::size_t wanted)
{
    if (m_textAt == m_text.size() && !m_atEnd && !m_decoder && m_quoting == Quoting::Standard) {
        out.reserve(std::max(out.size + wanted, out.capacity));
        const auto got = readRaw(out.bytes.get() + out.size, wanted);
        if (!got)
            return tl::unexpected(got.error());
        out.size += *got;
        return {};
    }
    if (m_textAt == m_text.size() && !m_atEnd) {
        m_text.clear();
        m_textAt = 0;
        m_raw.resize(wanted);
        const auto got = readRaw(m_raw.data(), wanted);
        if (!got)
            return tl::unexpected(got.error());
        takeText(std::string_view(m_raw).substr(0, *got));
    }
    const auto piece = std::string_view(m_text).substr(m_textAt, wanted);
    out.append(piece);
    m_textAt += piece.size();
    return {};
}

Result<bool> BlockReader::next(TextBuffer& out, const CsvShape& shape, bool& complete)
{
    out.size = 0;
    out.append(m_rest.view());
    m_rest.size = 0;
    for (std::size_t wanted = m_chunkBytes;; wanted = std::max(wanted, out.size)) {
        if (auto status = fill(out, wanted); !status)
            return tl::unexpected(status.error());
        complete = m_atEnd && m_textAt == m_text.size();
        const std::size_t whole = wholeRecords(out.view(), shape, complete);
        if (whole == 0 && !complete) {
            if (out.size > largestBlock)
                return fail(ErrorKind::BadData, Phrase::tr("The file has a line of more than 64 million characters."),
                            Phrase::tr("Check that it is a CSV export with a line for each row; open it in a text "
                                       "editor, and export it again."));
            continue;
        }
        m_rest.append(out.view().substr(whole));
        out.size = whole;
        return whole > 0;
    }
}

} // namespace leadlight

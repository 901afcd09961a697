// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/byte_source.h"
#include "model/read/text_encoding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// The XML of a workbook, read forward in pieces. Holds no more of it than one tag and some 64 KiB of text, whatever
/// the file says: QXmlStreamReader keeps a text as long as it is, replaces entities that the file declares, and makes
/// UTF-16 of everything, only to be made UTF-8 again. Names go by what stands behind their prefix. Refuses document
/// type definitions, in which a small file declares gigabytes; no spreadsheet program writes them.
class XmlReader
{
public:
    enum class Token {
        Start, ///< name() and attribute() are the element's
        End,
        Text, ///< a piece of text(): several may follow one another
        Done,
    };

    explicit XmlReader(ByteSource& source)
        : m_source(source)
    {
    }
    /// BadData where the XML is cut off or damaged.
    [[nodiscard]] Result<Token> next();
    /// Views are valid until the next call of next().
    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Of the element that begins; empty where it has none. Valid until the next call of either.
    [[nodiscard]] std::string_view attribute(std::string_view name);
    /// How many elements are open; an element that begins is, one that ends is not.
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }

private:
    Result<bool> more();
    Result<bool> has(std::size_t bytes);
    Status skipUntil(std::string_view end);
    Result<std::optional<Token>> markup();
    Result<std::optional<Token>> textPiece();
    Result<std::optional<Token>> dataPiece();
    Result<Token> tag();
    Result<std::size_t> tagEnd();
    Result<Token> endOf(std::string_view name);
    void close();
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }

    ByteSource& m_source;
    std::optional<TextDecoder> m_decoder; // of UTF-16
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_begun = false;
    bool m_sourceEnded = false;
    bool m_inData = false;  // in <![CDATA[ ]]>
    bool m_closing = false; // <a/> begins and ends
    bool m_hadRoot = false;
    std::string m_names; // of the open elements, one behind the other
    std::vector<std::size_t> m_open;
    std::string m_raw;
    std::string_view m_name;
    std::string_view m_text;
    std::string_view m_attributes;
    std::string m_decoded;
    std::string m_value;
};

/// Appends `text` with its references (&amp; &#233; &#xE9;) replaced; false where one is unknown.
[[nodiscard]] bool appendXmlText(std::string_view text, std::string& out);

} // namespace leadlight

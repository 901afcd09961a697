// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// One field as it stands in the text, without its outer quotes.
struct CsvField
{
    std::string_view raw;
    bool quoted = false;
    bool escaped = false; ///< holds "" for each quote

    /// The field's value. Uses `scratch` only where quotes must be undoubled, so that no field allocates.
    [[nodiscard]] std::string_view value(std::string& scratch) const;
};

/// How the text is cut into records. The defaults are RFC 4180 with any line end (LF, CRLF or CR).
struct CsvShape
{
    char delimiter = ',';
    /// Where both are set, a quoted field that swallows a whole line which is a row by itself (this many fields, none
    /// quoted, digits in field countField) is taken for a stray quote: it costs its own line and not the rest.
    std::size_t columns = 0;
    std::size_t countField = 0;
    /// Longest record in bytes: a quote that is still open after that is a stray one, a longer line is a bad line.
    std::size_t longestRecord = std::size_t{1} << 20;
};

/// Cuts text into records (RFC 4180). Never reads outside the text and never fails: what is no record is a bad line.
/// What it makes of a record does not depend on what else is in the text, so a file may be cut between any records.
class CsvScanner
{
public:
    enum class Step {
        Record,  ///< fields() is the record
        Bad,     ///< a stray quote or an overlong line: text() is the one line that it costs
        Partial, ///< the text ends within a record, and more text may follow
        End,
    };

    /// `complete` says that nothing follows the text. Views into `text` are valid as long as the text is.
    CsvScanner(std::string_view text, const CsvShape& shape, bool complete);

    Step next();
    [[nodiscard]] const std::vector<CsvField>& fields() const { return m_fields; }
    /// The current record as it stands, without its line end.
    [[nodiscard]] std::string_view text() const { return m_text.substr(m_begin, m_end - m_begin); }
    /// Physical lines that the current record covers.
    [[nodiscard]] std::int64_t lines() const { return m_lines; }
    /// Where the next record starts; after Partial, where the unfinished one does.
    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    enum class Outcome {
        Ok,
        Stray,
        NeedMore,
    };
    Outcome scanPlainLine(std::size_t end);
    Outcome scanRecord();
    Outcome scanQuoted(std::size_t& at);
    Outcome finish(std::size_t end);
    Step badLine();
    [[nodiscard]] std::size_t lineEnd(std::size_t from);
    [[nodiscard]] bool skipLineEnd(std::size_t& at) const;

    std::string_view m_text;
    CsvShape m_shape;
    bool m_complete;
    std::vector<CsvField> m_fields;
    std::size_t m_position = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::int64_t m_lines = 0;
    // The next LF, CR and quote at or after the position they were last looked for; found by memchr, which is many
    // times faster than looking at each byte, and looked for again only once the scanner is past them.
    std::size_t m_feed = 0;
    std::size_t m_return = 0;
    std::size_t m_quote = 0;
};

/// Bytes of `text` up to the end of its last whole record.
[[nodiscard]] std::size_t wholeRecords(std::string_view text, const CsvShape& shape, bool complete);

} // namespace leadlight

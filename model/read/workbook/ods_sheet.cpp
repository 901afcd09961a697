// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/ods_sheet.h"

#include "model/read/placeholder.h"
#include "model/read/workbook/cell_format.h"

#include <algorithm>
#include <charconv>

namespace leadlight {

namespace {
constexpr std::int64_t mostRepeats = std::int64_t{1} << 24;

/// How often a row or cell stands; once where it does not say.
std::int64_t repeats(std::string_view text)
{
    std::int64_t times = 1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), times);
    if (read.ec == std::errc::result_out_of_range)
        return mostRepeats;
    return read.ec == std::errc() ? std::clamp<std::int64_t>(times, 1, mostRepeats) : 1;
}

enum class CellType {
    Text,
    Number,
    Date,
    Time,
    Boolean,
};

CellType typeOf(std::string_view valueType)
{
    if (valueType == "float" || valueType == "percentage" || valueType == "currency")
        return CellType::Number;
    if (valueType == "date")
        return CellType::Date;
    if (valueType == "time")
        return CellType::Time;
    return valueType == "boolean" ? CellType::Boolean : CellType::Text;
}

class OdsSheet : public SheetParser
{
public:
    OdsSheet(std::unique_ptr<ByteSource> source, std::string name, std::size_t index)
        : m_source(std::move(source))
        , m_xml(*m_source)
        , m_name(std::move(name))
        , m_before(index)
    {
    }

    [[nodiscard]] std::int64_t consumed() const override { return m_source->consumed(); }
    [[nodiscard]] std::int64_t diskSize() const override { return m_source->diskSize(); }

    Result<bool> next(SheetLines& rows) override
    {
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return tl::unexpected(token.error());
            if (*token == XmlReader::Token::Done)
                return false;
            if (m_depth == 0) {
                if (*token == XmlReader::Token::Start && isOdsSheet(m_xml) && m_before-- == 0)
                    m_depth = m_xml.depth();
                continue;
            }
            if (*token == XmlReader::Token::End && m_xml.depth() < m_depth)
                return passTheRest();
            if (*token != XmlReader::Token::Start || m_xml.name() != "table-row")
                continue;
            if (auto done = readRow(rows); !done)
                return tl::unexpected(done.error());
            return true;
        }
    }

private:
    /// To the end, where it shows whether the file is whole.
    Result<bool> passTheRest()
    {
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return tl::unexpected(token.error());
            if (*token == XmlReader::Token::Done)
                return false;
        }
    }

    Status readRow(SheetLines& rows)
    {
        const auto times = repeats(m_xml.attribute("number-rows-repeated"));
        const auto visibility = m_xml.attribute("visibility");
        const bool hidden = visibility == "collapse" || visibility == "filter";
        const auto outer = m_xml.depth();
        bool begun = false;
        m_column = 0;
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return tl::unexpected(token.error());
            if (*token == XmlReader::Token::End && m_xml.depth() < outer)
                break;
            const bool covered = m_xml.name() == "covered-table-cell";
            if (*token != XmlReader::Token::Start || (!covered && m_xml.name() != "table-cell"))
                continue;
            if (auto done = readCell(covered); !done)
                return done;
            // Rows without anything, down to the end of the sheet, are none.
            if (!begun && !isBlank()) {
                begun = true;
                if (auto done = rows.beginRow(m_row + 1, hidden); !done)
                    return done;
            }
            const MergedRows merged{m_column, m_row + 1, m_row + m_spanned};
            if (auto done = takeCell(rows); !done)
                return done;
            if (auto done = rows.addMerged(merged); !done)
                return done;
        }
        m_row += times;
        return begun ? rows.endRow(times) : Status();
    }

    [[nodiscard]] bool isBlank() const { return m_text.empty() && m_value.empty() && !m_formula; }

    Status readCell(bool covered)
    {
        m_repeats = repeats(m_xml.attribute("number-columns-repeated"));
        m_spanned = covered ? 1 : repeats(m_xml.attribute("number-rows-spanned"));
        const auto valueType = m_xml.attribute("value-type");
        m_type = typeOf(valueType);
        m_formula = valueType.empty() && !m_xml.attribute("formula").empty();
        m_value = m_type == CellType::Number    ? m_xml.attribute("value")
                  : m_type == CellType::Date    ? m_xml.attribute("date-value")
                  : m_type == CellType::Boolean ? m_xml.attribute("boolean-value")
                  : m_type == CellType::Text    ? m_xml.attribute("string-value")
                                                : std::string_view();
        if (auto done = readText(); !done)
            return done;
        if (covered) { // by the cell that it is merged with
            m_text.clear();
            m_value.clear();
            m_formula = false;
        }
        return {};
    }

    /// What the cell shows: its paragraphs, without notes and drawings.
    Status readText()
    {
        m_text.clear();
        const auto outer = m_xml.depth();
        std::size_t aside = 0; // the depth of a note
        bool within = false;   // a paragraph
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return tl::unexpected(token.error());
            if (*token == XmlReader::Token::End) {
                if (m_xml.depth() < outer)
                    return {};
                aside = m_xml.depth() < aside ? 0 : aside;
                within = within && m_xml.depth() > outer;
            } else if (*token == XmlReader::Token::Text) {
                if (within && aside == 0 && m_text.size() <= longestCell)
                    m_text.append(m_xml.text());
            } else if (m_xml.depth() == outer + 1) {
                within = m_xml.name() == "p";
                if (within && !m_text.empty())
                    m_text.push_back('\n');
            } else if (within && aside == 0) {
                beginWithin(aside);
            }
        }
    }

    void beginWithin(std::size_t& aside)
    {
        constexpr std::int64_t mostSpaces = 1000;
        const auto name = m_xml.name();
        if (name == "s")
            m_text.append(static_cast<std::size_t>(std::min(repeats(m_xml.attribute("c")), mostSpaces)), ' ');
        else if (name == "tab" || name == "line-break")
            m_text.push_back(' ');
        else if (name == "annotation" || name == "note" || name == "ruby-text")
            aside = m_xml.depth();
    }

    /// Adds the cell as often as it stands.
    Status takeCell(SheetLines& rows)
    {
        if (isBlank()) {
            m_column += static_cast<std::size_t>(m_repeats);
            return {};
        }
        for (std::int64_t i = 0; i < m_repeats; ++i, ++m_column)
            if (auto done = takeOne(rows); !done)
                return done;
        return {};
    }

    Status takeOne(SheetLines& rows)
    {
        if (m_formula && m_text.empty())
            rows.addUncomputed(m_column);
        if (m_type == CellType::Number && !m_value.empty()) {
            const auto number = numberText(m_value);
            if (number.tooLong)
                return rows.addOdd(m_column, number.text, OddCell::Kind::LongNumber);
            if (m_text.find("E+") != std::string::npos || m_text.find("E-") != std::string::npos)
                return rows.addOdd(m_column, number.text, OddCell::Kind::Scientific);
            if (number.text.find('.') != std::string::npos)
                return rows.addOdd(m_column, number.text, OddCell::Kind::Fraction);
            return rows.add(m_column, withZeros(number.text, shownDigits()));
        }
        if (m_type == CellType::Date && !m_value.empty())
            return rows.addOdd(m_column, dateOfIso(m_value), OddCell::Kind::Date);
        if (m_type == CellType::Time)
            return rows.addOdd(m_column, m_text, OddCell::Kind::Date);
        if (m_type == CellType::Boolean)
            return rows.addOdd(m_column, m_value == "true" ? "TRUE" : "FALSE", OddCell::Kind::Truth);
        const auto& text = m_value.empty() ? m_text : m_value;
        return isSpreadsheetError(text) ? rows.addError(m_column, text) : rows.add(m_column, text);
    }

    /// How many digits the cell shows; 0 where it shows something else.
    [[nodiscard]] std::size_t shownDigits() const
    {
        const bool digits = std::all_of(m_text.begin(), m_text.end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits ? m_text.size() : 0;
    }

    std::unique_ptr<ByteSource> m_source;
    XmlReader m_xml;
    std::string m_name;
    std::size_t m_before; // sheets to pass over
    std::size_t m_depth = 0;
    std::int64_t m_row = 0; // rows passed
    std::size_t m_column = 0;
    // The cell at hand.
    CellType m_type = CellType::Text;
    std::int64_t m_repeats = 1;
    std::int64_t m_spanned = 1;
    bool m_formula = false; // without a value
    std::string m_value;
    std::string m_text;
};
} // namespace

bool isOdsSheet(const XmlReader& xml)
{
    constexpr std::size_t sheetDepth = 4; // document-content, body, spreadsheet, table
    return xml.depth() == sheetDepth && xml.name() == "table";
}

std::unique_ptr<SheetParser> openOdsSheet(std::unique_ptr<ByteSource> source, std::string name, std::size_t index)
{
    return std::make_unique<OdsSheet>(std::move(source), std::move(name), index);
}

} // namespace leadlight

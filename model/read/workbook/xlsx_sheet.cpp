// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/xlsx_sheet.h"

#include <charconv>
#include <cstdint>

namespace leadlight {

namespace {
template <class Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && !text.empty() ? std::optional(value) : std::nullopt;
}

/// How the value of a cell is written: its attribute t.
enum class CellType {
    Number,
    Shared,
    Text, ///< as it stands
    Error,
    Formula,
    Date, ///< in ISO form
    Boolean,
};

CellType typeOf(std::string_view t)
{
    if (t == "s")
        return CellType::Shared;
    if (t == "b")
        return CellType::Boolean;
    if (t == "str")
        return CellType::Formula;
    if (t == "d")
        return CellType::Date;
    if (t == "e")
        return CellType::Error;
    return t.empty() || t == "n" ? CellType::Number : CellType::Text;
}

class XlsxSheet : public SheetParser
{
public:
    XlsxSheet(std::unique_ptr<ByteSource> source, std::string name, std::shared_ptr<const XlsxStyles> styles,
              std::shared_ptr<SharedStrings> strings)
        : m_source(std::move(source))
        , m_xml(*m_source)
        , m_name(std::move(name))
        , m_styles(std::move(styles))
        , m_strings(std::move(strings))
    {
    }

    [[nodiscard]] std::int64_t consumed() const override { return m_source->consumed(); }
    [[nodiscard]] std::int64_t diskSize() const override { return m_source->diskSize(); }

    Result<bool> next(SheetLines& rows) override
    {
        constexpr std::size_t rowDepth = 3; // <worksheet><sheetData><row>
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return tl::unexpected(token.error());
            if (*token == XmlReader::Token::Done)
                return false;
            if (*token != XmlReader::Token::Start || m_xml.depth() != rowDepth)
                continue;
            if (m_xml.name() == "mergeCell")
                if (auto done = takeMerged(rows); !done)
                    return tl::unexpected(done.error());
            if (m_xml.name() != "row")
                continue;
            if (auto done = readRow(rows); !done)
                return tl::unexpected(done.error());
            return true;
        }
    }

private:
    /// "A2:A4": what stands in the first cell holds for the others. Stands below all rows.
    Status takeMerged(SheetLines& rows)
    {
        const auto reference = m_xml.attribute("ref");
        const auto colon = reference.find(':');
        const auto first = placeOf(reference.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : placeOf(reference.substr(colon + 1));
        if (!first || !last)
            return impossibleCell(m_name, reference);
        return rows.addMerged({first->column, first->row, last->row});
    }

    Status readRow(SheetLines& rows)
    {
        const auto number = m_xml.attribute("r");
        const auto row = number.empty() ? std::optional(rows.row() + 1) : wholeNumber<std::int64_t>(number);
        if (!row)
            return impossibleCell(m_name, number);
        const auto hidden = m_xml.attribute("hidden");
        if (auto done = rows.beginRow(*row, hidden == "1" || hidden == "true"); !done)
            return done;
        m_column = 0;
        const auto outer = m_xml.depth();
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return tl::unexpected(token.error());
            if (*token == XmlReader::Token::End && m_xml.depth() < outer)
                return rows.endRow();
            if (*token == XmlReader::Token::Start && m_xml.name() == "c")
                if (auto done = readCell(rows); !done)
                    return done;
        }
    }

    /// Where the cell that has just begun stands.
    Status findPlace(const SheetLines& rows)
    {
        const auto reference = m_xml.attribute("r");
        if (reference.empty())
            return {};
        const auto place = placeOf(reference);
        if (!place || place->row != rows.row())
            return impossibleCell(m_name, reference);
        m_column = place->column;
        return {};
    }

    Status readCell(SheetLines& rows)
    {
        if (auto done = findPlace(rows); !done)
            return done;
        const auto style = wholeNumber<std::size_t>(m_xml.attribute("s")).value_or(0);
        const auto type = typeOf(m_xml.attribute("t"));
        const auto outer = m_xml.depth();
        bool formula = false;
        bool value = false;
        m_value.clear();
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return tl::unexpected(token.error());
            if (*token == XmlReader::Token::End && m_xml.depth() < outer)
                break;
            if (*token == XmlReader::Token::Start && m_xml.name() == "is") {
                if (auto done = readRichText(m_xml, m_value); !done)
                    return done;
            } else if (*token == XmlReader::Token::Text) {
                if (value && m_value.size() <= longestCell)
                    m_value.append(m_xml.text());
            } else {
                value = *token == XmlReader::Token::Start && m_xml.name() == "v";
                formula = formula || (*token == XmlReader::Token::Start && m_xml.name() == "f");
            }
        }
        if (formula && m_value.empty() && type != CellType::Formula)
            rows.addUncomputed(m_column);
        auto done = take(rows, type, style);
        ++m_column;
        return done;
    }

    Status take(SheetLines& rows, CellType type, std::size_t style)
    {
        if (m_value.empty())
            return {};
        switch (type) {
        case CellType::Number:
            return takeNumber(rows, style < m_styles->formats.size() ? m_styles->formats[style] : NumberFormat());
        case CellType::Shared: {
            const auto index = wholeNumber<std::uint64_t>(m_value);
            const auto text = index ? m_strings->at(*index) : m_strings->at(UINT64_MAX);
            if (!text)
                return tl::unexpected(text.error());
            return rows.add(m_column, *text);
        }
        case CellType::Boolean:
            return rows.addOdd(m_column, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE", OddCell::Kind::Truth);
        case CellType::Error:
            return rows.addError(m_column, m_value);
        case CellType::Date:
            return rows.addOdd(m_column, dateOfIso(m_value), OddCell::Kind::Date);
        case CellType::Formula:
            unescapeCell(m_value);
            break;
        case CellType::Text:
            break;
        }
        return rows.add(m_column, m_value);
    }

    Status takeNumber(SheetLines& rows, NumberFormat format)
    {
        const auto look = format.look;
        const auto number = numberText(m_value);
        if (look == NumberLook::Date || look == NumberLook::DateTime || look == NumberLook::Time) {
            const auto days = valueOf(m_value);
            const auto date = look == NumberLook::Time ? timeText(days) : dateText(days, m_styles->from1904);
            if (!date.empty())
                return rows.addOdd(m_column, date, OddCell::Kind::Date);
        }
        if (number.tooLong)
            return rows.addOdd(m_column, number.text, OddCell::Kind::LongNumber);
        if (look == NumberLook::Scientific)
            return rows.addOdd(m_column, number.text, OddCell::Kind::Scientific);
        if (number.text.find('.') != std::string::npos)
            return rows.addOdd(m_column, number.text, OddCell::Kind::Fraction);
        return rows.add(m_column, withZeros(number.text, format.digits));
    }

    std::unique_ptr<ByteSource> m_source;
    XmlReader m_xml;
    std::string m_name;
    std::shared_ptr<const XlsxStyles> m_styles;
    std::shared_ptr<SharedStrings> m_strings;
    std::size_t m_column = 0;
    std::string m_value;
};
} // namespace

std::optional<CellPlace> placeOf(std::string_view reference)
{
    constexpr std::size_t mostLetters = 3;
    CellPlace place;
    std::size_t letters = 0;
    for (; letters < reference.size() && letters <= mostLetters; ++letters) {
        const char c = reference[letters];
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper < 'A' || upper > 'Z')
            break;
        place.column = place.column * 26 + static_cast<std::size_t>(upper - 'A') + 1;
    }
    const auto row = wholeNumber<std::int64_t>(reference.substr(letters));
    if (letters == 0 || letters > mostLetters || place.column > mostColumns || !row || *row < 1 || *row > mostRows)
        return std::nullopt;
    --place.column;
    place.row = *row;
    return place;
}

std::unique_ptr<SheetParser> openXlsxSheet(std::unique_ptr<ByteSource> source, std::string name,
                                           std::shared_ptr<const XlsxStyles> styles,
                                           std::shared_ptr<SharedStrings> strings)
{
    return std::make_unique<XlsxSheet>(std::move(source), std::move(name), std::move(styles), std::move(strings));
}

} // namespace leadlight

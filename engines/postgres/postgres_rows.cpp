// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/postgres/postgres_rows.h"

#include "model/base/number_text.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

template <class Number>
std::size_t readNumber(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() ? static_cast<std::size_t>(end - text.data()) : 0;
}

bool appendWhole(std::string_view text, std::vector<std::uint64_t>& out)
{
    std::uint64_t number = 0;
    std::int64_t signedNumber = 0;
    const bool negative = text.starts_with('-');
    const std::size_t read = negative ? readNumber(text, signedNumber) : readNumber(text, number);
    const std::string_view rest = text.substr(read);
    if (read == 0 || (!rest.empty() && (rest[0] != '.' || rest.find_first_not_of('0', 1) != std::string_view::npos)))
        return false;
    out.push_back(negative ? static_cast<std::uint64_t>(signedNumber) : number);
    return true;
}

bool appendReal(std::string_view text, std::vector<double>& out)
{
    double number = 0.0; // "NaN" and "Infinity" are read, too
    if (readNumber(text, number) != text.size() || text.empty())
        return false;
    out.push_back(number);
    return true;
}

bool putText(std::string_view text, std::string& out)
{
    for (const char sign : text) {
        switch (sign) {
        case '\0':
            return false;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += sign;
        }
    }
    return true;
}

std::string realText(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number < 0 ? "-Infinity" : "Infinity";
    return exactText(number);
}

} // namespace

bool appendValue(std::optional<std::string_view> text, SqlValues& column)
{
    if (auto* texts = std::get_if<std::vector<std::string>>(&column)) {
        texts->emplace_back(text.value_or(std::string_view()));
        return true;
    }
    if (auto* wholes = std::get_if<std::vector<std::uint64_t>>(&column))
        return appendWhole(text.value_or("0"), *wholes);
    return appendReal(text.value_or("nan"), std::get<std::vector<double>>(column));
}

Result<std::string> copyText(const SqlBlock& block)
{
    std::string out;
    for (std::size_t row = 0; row < block.rows(); ++row)
        for (std::size_t c = 0; c < block.columns.size(); ++c) {
            const SqlValues& column = block.columns[c];
            bool put = true;
            if (const auto* wholes = std::get_if<std::vector<std::uint64_t>>(&column))
                out += std::to_string(static_cast<std::int64_t>((*wholes)[row]));
            else if (const auto* reals = std::get_if<std::vector<double>>(&column))
                out += realText((*reals)[row]);
            else
                put = putText(std::get<std::vector<std::string>>(column)[row], out);
            if (!put)
                return fail(ErrorKind::BadData,
                            Phrase::tr("A text holds the character 0, which the engine cannot hold."),
                            Phrase::tr("Leave that page or cookie out."));
            out += c + 1 == block.columns.size() ? '\n' : '\t';
        }
    return out;
}

std::optional<std::string> copyStatement(std::string_view insert)
{
    constexpr std::string_view begin = "INSERT INTO ";
    if (!insert.starts_with(begin) || !insert.ends_with(')'))
        return std::nullopt;
    std::string out = "COPY ";
    out += insert.substr(begin.size());
    out += " FROM STDIN";
    return out;
}

} // namespace leadlight

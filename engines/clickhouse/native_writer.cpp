// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/native_writer.h"

#include <bit>
#include <cstring>
#include <limits>
#include <utility>

namespace leadlight {

namespace {

void putVarint(std::uint64_t number, std::string& out)
{
    for (; number >= 0x80U; number >>= 7U)
        out += static_cast<char>((number & 0x7FU) | 0x80U);
    out += static_cast<char>(number);
}

void putSized(std::string_view text, std::string& out)
{
    putVarint(text.size(), out);
    out += text;
}

void putBits(std::uint64_t bits, std::size_t bytes, std::string& out)
{
    const auto raw = std::bit_cast<std::array<char, sizeof bits>>(bits);
    out.append(raw.data(), bytes);
}

tl::unexpected<Error> doesNotFit(const NativeColumn& column)
{
    return fail(ErrorKind::BadData,
                Phrase::tr("A value does not fit into column \"%1\" of the engine's table, which is of type %2.",
                           column.name, column.type.name),
                Phrase::tr("The table was made by something else: drop it, and it is made anew."));
}

Status putWholes(const std::vector<std::uint64_t>& values, const NativeColumn& column, std::string& out)
{
    const NativeType& type = column.type;
    const unsigned unused = type.bytes == 0 || type.bytes > 8 ? 0 : static_cast<unsigned>(64 - 8 * type.bytes);
    // Signed ones of 64 bits are taken by their bits, as they are read.
    const auto fits = [&](std::uint64_t value) {
        if (type.kind == NativeType::Kind::Signed)
            return unused == 0 || value <= std::numeric_limits<std::uint64_t>::max() >> (unused + 1);
        return type.kind == NativeType::Kind::Unsigned && value << unused >> unused == value;
    };
    for (const std::uint64_t value : values) {
        if (type.kind == NativeType::Kind::Float)
            putBits(type.bytes == 4 ? std::bit_cast<std::uint32_t>(static_cast<float>(value))
                                    : std::bit_cast<std::uint64_t>(static_cast<double>(value)),
                    type.bytes, out);
        else if (fits(value))
            putBits(value, type.bytes, out);
        else
            return doesNotFit(column);
    }
    return {};
}

Status putReals(const std::vector<double>& values, const NativeColumn& column, std::string& out)
{
    if (column.type.kind != NativeType::Kind::Float)
        return doesNotFit(column);
    for (const double value : values)
        putBits(column.type.bytes == 4 ? std::bit_cast<std::uint32_t>(static_cast<float>(value))
                                       : std::bit_cast<std::uint64_t>(value),
                column.type.bytes, out);
    return {};
}

Status putTexts(const std::vector<std::string>& values, const NativeColumn& column, std::string& out)
{
    for (const std::string& value : values) {
        if (column.type.kind == NativeType::Kind::Text)
            putSized(value, out);
        else if (column.type.kind == NativeType::Kind::FixedText && value.size() <= column.type.bytes) {
            out += value;
            out.append(column.type.bytes - value.size(), '\0');
        } else
            return doesNotFit(column);
    }
    return {};
}

Status putValues(const SqlValues& values, const NativeColumn& column, std::string& out)
{
    if (const auto* wholes = std::get_if<std::vector<std::uint64_t>>(&values))
        return putWholes(*wholes, column, out);
    if (const auto* reals = std::get_if<std::vector<double>>(&values))
        return putReals(*reals, column, out);
    return putTexts(std::get<std::vector<std::string>>(values), column, out);
}

/// A name from `at` on, quoted or plain; `at` is then behind it. False where there is none.
bool takeName(std::string_view text, std::size_t& at, std::string& name)
{
    name.clear();
    const char quote = at < text.size() ? text[at] : '\0';
    if (quote != '`' && quote != '"') {
        while (at < text.size() && text.substr(at, 1).find_first_of("(),. `\"") == std::string_view::npos)
            name += text[at++];
        return !name.empty();
    }
    for (++at; at < text.size(); ++at) {
        if (text[at] == quote && (at + 1 == text.size() || text[at + 1] != quote)) {
            ++at;
            return true;
        }
        if ((text[at] == '\\' || text[at] == quote) && at + 1 < text.size())
            ++at;
        name += text[at];
    }
    return false;
}

void skipSpaces(std::string_view text, std::size_t& at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
}

} // namespace

NativeWriter::NativeWriter(std::vector<NativeColumn> columns)
    : m_columns(std::move(columns))
{
}

Result<std::string> NativeWriter::add(const SqlBlock& block)
{
    if (block.columns.size() != m_columns.size())
        return fail(ErrorKind::Internal, Phrase::tr("Rows of %1 columns were to be put into %2 columns.",
                                                    block.columns.size(), m_columns.size()));
    std::string out = std::move(m_held);
    const std::size_t rows = block.rows();
    putVarint(m_columns.size(), out);
    putVarint(rows, out);
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        putSized(m_columns[c].name, out);
        putSized(m_columns[c].type.name, out);
        if (m_columns[c].type.nullable)
            out.append(rows, '\0');
        if (auto put = putValues(block.columns[c], m_columns[c], out); !put)
            return tl::unexpected(std::move(put.error()));
    }
    m_held.assign(1, out.back());
    out.pop_back();
    return out;
}

std::string NativeWriter::finish()
{
    return std::exchange(m_held, std::string());
}

Result<InsertTarget> insertTarget(std::string_view statement)
{
    const auto strange = [] {
        return fail(ErrorKind::Internal,
                    Phrase::tr("A statement that puts rows into a table is not written as it should be."));
    };
    constexpr std::string_view begin = "INSERT INTO ";
    if (!statement.starts_with(begin))
        return strange();
    InsertTarget out;
    std::size_t at = begin.size();
    std::string name;
    do { // the parts of the table's name
        if (at > begin.size())
            ++at;
        if (!takeName(statement, at, name))
            return strange();
    } while (at < statement.size() && statement[at] == '.');
    out.table = statement.substr(begin.size(), at - begin.size());
    skipSpaces(statement, at);
    if (at >= statement.size() || statement[at] != '(')
        return strange();
    do {
        skipSpaces(statement, ++at);
        if (!takeName(statement, at, name))
            return strange();
        out.columns.push_back(name);
        skipSpaces(statement, at);
    } while (at < statement.size() && statement[at] == ',');
    if (at >= statement.size() || statement[at] != ')' || at + 1 != statement.size())
        return strange();
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/native_reader.h"

#include "engines/clickhouse/clickhouse_errors.h"
#include "model/base/number_text.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstring>
#include <limits>

namespace leadlight {

namespace {

static_assert(std::endian::native == std::endian::little, "Native is little-endian");

constexpr std::size_t keptOfStrange = 64U << 10U; // of what is no block: the text of an exception
constexpr std::size_t longestName = 64U << 10U;
constexpr std::uint64_t mostRows = std::uint64_t{1} << 26U;

/// LEB128. How many bytes it takes; 0: not whole yet, or (with `wrong`) none.
std::size_t readVarint(std::string_view bytes, std::uint64_t& number, bool& wrong)
{
    number = 0;
    for (std::size_t k = 0; k < bytes.size(); ++k) {
        const auto byte = static_cast<unsigned char>(bytes[k]);
        if (k == 9 && byte > 1) {
            wrong = true;
            return 0;
        }
        number |= static_cast<std::uint64_t>(byte & 0x7FU) << (7 * k);
        if ((byte & 0x80U) == 0)
            return k + 1;
    }
    return 0;
}

/// A length and as many bytes, from `at` on: where they begin and end. False while they are not whole.
bool readSized(std::string_view bytes, std::size_t most, std::string_view& text, std::size_t& taken, bool& wrong)
{
    std::uint64_t length = 0;
    const std::size_t head = readVarint(bytes, length, wrong);
    if (head != 0 && length > most)
        wrong = true;
    if (head == 0 || wrong || bytes.size() - head < length)
        return false;
    text = bytes.substr(head, static_cast<std::size_t>(length));
    taken = head + text.size();
    return true;
}

std::string padded(unsigned number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

/// "2026-11-26".
std::string dayText(std::int64_t day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-' +
           padded(static_cast<unsigned>(date.month()), 2) + '-' + padded(static_cast<unsigned>(date.day()), 2);
}

/// "2026-11-26 12:43:19", in UTC.
std::string momentText(std::int64_t seconds)
{
    const auto inDay = static_cast<unsigned>(seconds % 86'400);
    return dayText(seconds / 86'400) + ' ' + padded(inDay / 3600, 2) + ':' + padded(inDay / 60 % 60, 2) + ':' +
           padded(inDay % 60, 2);
}

/// Whether a column of that type can be given as what is asked for: anything as a text, but no text as a number.
bool fits(const NativeType& type, SqlKind kind)
{
    switch (kind) {
    case SqlKind::Whole:
        return type.kind == NativeType::Kind::Unsigned || type.kind == NativeType::Kind::Signed;
    case SqlKind::Real:
        return type.kind == NativeType::Kind::Unsigned || type.kind == NativeType::Kind::Signed ||
               type.kind == NativeType::Kind::Float;
    case SqlKind::Text:
        break;
    }
    return true;
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorKind::BadData,
                Phrase::tr("The engine's answer holds a block or a text that is larger than answers of this kind are; "
                           "nothing of it was taken."),
                Phrase::tr("Check that the chosen columns are ids and names, not whole documents."));
}

tl::unexpected<Error> unreadable(std::string_view name, std::string_view type)
{
    return fail(ErrorKind::BadData,
                Phrase::tr("Column \"%1\" of the engine's answer is of type %2, which does not fit.", name, type),
                Phrase::tr("Choose another column, or a view in which it is a text or a whole number."));
}

} // namespace

NativeReader::NativeReader(std::vector<SqlKind> columns, const BlockReceiver& receive, const EngineLimits& limits)
    : m_kinds(std::move(columns))
    , m_receive(receive)
    , m_limits(limits)
{
}

Status NativeReader::feed(std::string_view bytes)
{
    return m_bytes.feed(bytes, [this] { return step(); });
}

Result<bool> NativeReader::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::ColumnHead:
        return readColumnHead();
    case State::Nulls:
        return readNulls();
    case State::Values:
        return m_type.bytes == 0 ? readTexts() : readValues();
    case State::Strange:
        break;
    }
    if (rest().size() > keptOfStrange) // the end is what tells
        m_bytes.take(rest().size() - keptOfStrange);
    return false;
}

Result<bool> NativeReader::strange()
{
    m_state = State::Strange;
    return false;
}

Result<bool> NativeReader::readHead()
{
    bool wrong = false;
    std::uint64_t columns = 0;
    std::uint64_t rows = 0;
    const std::size_t first = readVarint(rest(), columns, wrong);
    if (wrong || (first != 0 && columns != m_kinds.size()))
        return strange();
    const std::size_t second = first == 0 ? 0 : readVarint(rest().substr(first), rows, wrong);
    if (wrong || rows > mostRows)
        return strange();
    if (second == 0)
        return false;
    m_bytes.take(first + second);
    m_block = {};
    m_blockRows = static_cast<std::size_t>(rows);
    m_blockBytes = 0;
    m_state = m_kinds.empty() ? State::Head : State::ColumnHead;
    return true;
}

Result<bool> NativeReader::readColumnHead()
{
    bool wrong = false;
    std::string_view name;
    std::string_view type;
    std::size_t first = 0;
    std::size_t second = 0;
    const bool whole = readSized(rest(), longestName, name, first, wrong) &&
                       readSized(rest().substr(first), longestName, type, second, wrong);
    if (wrong)
        return strange();
    if (!whole)
        return false;
    const auto known = nativeType(type);
    const SqlKind kind = m_kinds[m_block.columns.size()];
    if (!known || !fits(*known, kind))
        return unreadable(name, type);
    m_type = *known;
    m_bytes.take(first + second);
    m_block.columns.push_back(emptyValues(kind));
    m_nulls.clear();
    m_row = 0;
    m_state = m_type.nullable ? State::Nulls : State::Values;
    return true;
}

Result<bool> NativeReader::readNulls()
{
    const std::size_t taken = std::min(m_blockRows - m_nulls.size(), rest().size());
    m_nulls.append(rest().substr(0, taken));
    m_bytes.take(taken);
    if (m_nulls.size() < m_blockRows)
        return false;
    m_state = State::Values;
    return true;
}

Result<bool> NativeReader::readValues()
{
    for (; m_row < m_blockRows && rest().size() >= m_type.bytes; ++m_row) {
        takeValue(rest().data());
        m_bytes.take(m_type.bytes);
        m_blockBytes += m_type.bytes;
    }
    if (m_blockBytes > m_limits.mostOfBlock)
        return tooLarge();
    return m_row == m_blockRows ? nextColumn() : Result<bool>(false);
}

Result<bool> NativeReader::readTexts()
{
    bool wrong = false;
    std::string_view text;
    for (std::size_t taken = 0; m_row < m_blockRows && readSized(rest(), m_limits.mostOfText, text, taken, wrong);
         ++m_row) {
        put(0, 0.0, isNull() ? std::string() : std::string(text));
        m_bytes.take(taken);
        m_blockBytes += taken;
    }
    if (wrong || m_blockBytes > m_limits.mostOfBlock)
        return tooLarge();
    return m_row == m_blockRows ? nextColumn() : Result<bool>(false);
}

Result<bool> NativeReader::nextColumn()
{
    m_state = State::ColumnHead;
    if (m_block.columns.size() < m_kinds.size())
        return true;
    m_state = State::Head;
    if (m_blockRows == 0)
        return true;
    m_given += m_blockRows;
    if (auto taken = m_receive(std::move(m_block)); !taken)
        return tl::unexpected(std::move(taken.error()));
    return true;
}

void NativeReader::takeValue(const char* at)
{
    std::uint64_t bits = 0;
    std::memcpy(&bits, at, std::min(m_type.bytes, sizeof bits));
    switch (m_type.kind) {
    case NativeType::Kind::Unsigned:
        return put(bits, static_cast<double>(bits), {});
    case NativeType::Kind::Signed: {
        const auto unused = static_cast<unsigned>(64 - 8 * m_type.bytes);
        const std::int64_t number = static_cast<std::int64_t>(bits << unused) >> unused;
        return put(static_cast<std::uint64_t>(number), static_cast<double>(number), {});
    }
    case NativeType::Kind::Float: {
        const double number = m_type.bytes == 4
                                  ? static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)))
                                  : std::bit_cast<double>(bits);
        return put(0, number, {});
    }
    case NativeType::Kind::FixedText: {
        const std::string_view text(at, m_type.bytes);
        return put(0, 0.0, std::string(text.substr(0, text.find_last_not_of('\0') + 1)));
    }
    case NativeType::Kind::Date:
        return put(0, 0.0, dayText(static_cast<std::int64_t>(bits)));
    case NativeType::Kind::DateTime:
        return put(0, 0.0, momentText(static_cast<std::int64_t>(bits)));
    case NativeType::Kind::Text:
        break;
    }
}

void NativeReader::put(std::uint64_t bits, double number, std::string text)
{
    SqlValues& column = m_block.columns.back();
    if (auto* wholes = std::get_if<std::vector<std::uint64_t>>(&column))
        wholes->push_back(isNull() ? 0 : bits);
    else if (auto* reals = std::get_if<std::vector<double>>(&column))
        reals->push_back(isNull() ? std::numeric_limits<double>::quiet_NaN() : number);
    else {
        if (!isNull() && m_type.kind == NativeType::Kind::Unsigned)
            text = std::to_string(bits);
        else if (!isNull() && m_type.kind == NativeType::Kind::Signed)
            text = std::to_string(static_cast<std::int64_t>(bits));
        else if (!isNull() && m_type.kind == NativeType::Kind::Float)
            text = exactText(number);
        std::get<std::vector<std::string>>(column).push_back(isNull() ? std::string() : std::move(text));
    }
}

Result<std::uint64_t> NativeReader::end() const
{
    if (m_state == State::Head && rest().empty())
        return m_given;
    if (const auto exception = exceptionIn(rest()))
        return tl::unexpected(errorOf(*exception));
    if (m_state == State::Strange)
        return fail(ErrorKind::BadData,
                    Phrase::tr("What answered is no ClickHouse, or not what was asked; nothing of it was taken."),
                    Phrase::tr("Check host and port, and that no proxy or log-in page answers in the engine's place."));
    return fail(ErrorKind::BadData,
                Phrase::tr("The engine's answer ends in the middle of a row; nothing of it was taken."),
                Phrase::tr("Try again; if it happens again, look into the engine's log."));
}

} // namespace leadlight

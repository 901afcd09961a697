// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/csv_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace leadlight {

namespace {

constexpr std::size_t bufferSize = 1 << 16;

/// Looks at every sign without leaving early, which the compiler does many at a time: most texts need no quotes.
bool needsQuotes(std::string_view value, char separator)
{
    bool found = false;
    for (const char c : value)
        found |= (c == '"') | (c == '\r') | (c == '\n') | (c == separator);
    return found;
}

/// Adds a number in the C locale, in the shortest form that reads back the same; says where it begins.
template <class Number>
std::size_t addNumber(std::string& out, Number value)
{
    std::array<char, 64> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const std::size_t begin = out.size();
    out.append(digits.data(), end);
    return begin;
}

} // namespace

CsvWriter::CsvWriter(Sink sink, CsvForm form)
    : m_sink(std::move(sink))
    , m_form(form)
{
    m_buffer.reserve(bufferSize + bufferSize / 4);
    if (m_form.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
}

void CsvWriter::beginField()
{
    if (m_rowBegun)
        m_buffer += m_form.separator;
    m_rowBegun = true;
}

void CsvWriter::text(std::string_view value)
{
    if (m_form.guardTexts)
        field(guardedText(value));
    else
        field(value);
}

void CsvWriter::field(std::string_view value)
{
    const bool first = !m_rowBegun;
    beginField();
    // A lone empty field would be a blank line, which readers skip.
    if (!needsQuotes(value, m_form.separator) && !(first && value.empty())) {
        m_buffer += value;
        return;
    }
    m_buffer += '"';
    for (const char c : value) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::number(std::int64_t value)
{
    beginField();
    addNumber(m_buffer, value);
}

void CsvWriter::number(double value)
{
    beginField();
    if (!std::isfinite(value))
        return;
    const std::size_t begin = addNumber(m_buffer, value);
    if (m_form.decimal != '.')
        std::replace(m_buffer.begin() + static_cast<std::ptrdiff_t>(begin), m_buffer.end(), '.', m_form.decimal);
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowBegun = false;
    if (m_buffer.size() >= bufferSize)
        flush();
}

std::unique_ptr<RowSink> CsvWriter::apart() const
{
    CsvForm form = m_form;
    form.byteOrderMark = false; // the file has its own
    return std::make_unique<CsvWriter>(Sink(), form);
}

void CsvWriter::join(RowSink& rows)
{
    flush();
    auto& made = static_cast<CsvWriter&>(rows);
    m_ok = m_ok && m_sink(made.m_buffer);
    made.m_buffer.clear();
}

void CsvWriter::row(std::initializer_list<std::string_view> texts)
{
    for (const auto value : texts)
        text(value);
    endRow();
}

void CsvWriter::flush()
{
    if (!m_sink)
        return;
    m_ok = m_ok && m_sink(m_buffer);
    m_buffer.clear();
}

bool CsvWriter::finish()
{
    flush();
    return m_ok;
}

Status writeCsvFile(const std::filesystem::path& path, const std::function<Status(CsvWriter& csv)>& write, CsvForm form,
                    Readers readers)
{
    const auto put = [&](const CsvWriter::Sink& sink) -> Status {
        CsvWriter csv(sink, form);
        if (auto done = write(csv); !done)
            return done;
        // A refused write shows again at commit, which names the reason.
        static_cast<void>(csv.finish());
        return {};
    };
    return writeFile(path, put, readers);
}

} // namespace leadlight

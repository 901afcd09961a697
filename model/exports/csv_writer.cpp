// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/csv_writer.h"

#include "model/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {
constexpr std::size_t bufferSize = 1 << 16;
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
    const bool plain = value.find_first_of("\"\r\n") == std::string_view::npos &&
                       value.find(m_form.separator) == std::string_view::npos;
    if (plain && !(first && value.empty())) {
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
    m_buffer += std::to_string(value);
}

void CsvWriter::number(double value)
{
    beginField();
    if (!std::isfinite(value))
        return;
    std::string digits = exactText(value);
    if (m_form.decimal != '.')
        std::ranges::replace(digits, '.', m_form.decimal);
    m_buffer += digits;
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowBegun = false;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvWriter::row(std::initializer_list<std::string_view> texts)
{
    for (const auto value : texts)
        text(value);
    endRow();
}

void CsvWriter::flush()
{
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/csv_writer.h"

#include "model/base/number_text.h"

#include <cmath>

namespace leadlight {

namespace {
constexpr std::size_t bufferSize = 1 << 16;
} // namespace

CsvWriter::CsvWriter(Sink sink)
    : m_sink(std::move(sink))
{
    m_buffer.reserve(bufferSize + bufferSize / 4);
}

void CsvWriter::beginField()
{
    if (m_rowBegun)
        m_buffer += ',';
    m_rowBegun = true;
}

void CsvWriter::text(std::string_view value)
{
    const bool first = !m_rowBegun;
    beginField();
    // A lone empty field would be a blank line, which readers skip.
    if (value.find_first_of(",\"\r\n") == std::string_view::npos && !(first && value.empty())) {
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
    if (std::isfinite(value))
        m_buffer += exactText(value);
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

Status writeCsvFile(const std::filesystem::path& path, const std::function<Status(CsvWriter& csv)>& write)
{
    return writeFile(path, [&](const CsvWriter::Sink& sink) -> Status {
        CsvWriter csv(sink);
        if (auto done = write(csv); !done)
            return done;
        // A refused write shows again at commit, which names the reason.
        static_cast<void>(csv.finish());
        return {};
    });
}

} // namespace leadlight

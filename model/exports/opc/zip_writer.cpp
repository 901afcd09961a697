// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/opc/zip_writer.h"

#include "model/exports/save_file.h"

#include <QIODevice>
#include <array>
#include <limits>
#include <zlib.h>

namespace leadlight {

namespace {

constexpr std::uint64_t mostBytes = std::numeric_limits<std::uint32_t>::max() - 1;
constexpr std::size_t mostEntries = 65534;
constexpr std::size_t bufferSize = 1U << 16U;
constexpr int level = 6;

void append16(std::string& out, std::uint64_t value)
{
    out += static_cast<char>(value & 0xFFU);
    out += static_cast<char>((value >> 8U) & 0xFFU);
}

void append32(std::string& out, std::uint64_t value)
{
    append16(out, value & 0xFFFFU);
    append16(out, (value >> 16U) & 0xFFFFU);
}

} // namespace

struct ZipWriter::Deflate
{
    z_stream stream{};
    std::array<char, bufferSize> buffer{};

    Deflate()
    {
        constexpr int rawDeflate = -15;
        constexpr int memory = 8;
        deflateInit2(&stream, level, Z_DEFLATED, rawDeflate, memory, Z_DEFAULT_STRATEGY);
    }
    ~Deflate() { deflateEnd(&stream); }
    Deflate(const Deflate&) = delete;
    Deflate& operator=(const Deflate&) = delete;
};

ZipWriter::ZipWriter(QIODevice& device)
    : m_device(device)
{
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::put(std::string_view bytes)
{
    m_ok = m_ok && writeAll(m_device, bytes);
    m_position += bytes.size();
    m_tooLarge = m_tooLarge || m_position > mostBytes;
}

std::string ZipWriter::headOf(const Entry& entry, bool inDirectory) const
{
    constexpr std::uint64_t version = 20;
    constexpr std::uint64_t deflated = 8;
    constexpr std::uint64_t firstOfJanuary1980 = 0x0021;
    std::string out;
    append32(out, inDirectory ? 0x02014b50U : 0x04034b50U);
    if (inDirectory)
        append16(out, version);
    append16(out, version);
    append16(out, 0); // flags
    append16(out, deflated);
    append16(out, 0); // time
    append16(out, firstOfJanuary1980);
    append32(out, entry.crc);
    append32(out, entry.packed);
    append32(out, entry.size);
    append16(out, entry.name.size());
    append16(out, 0); // extra field
    if (inDirectory) {
        out.append(10, '\0'); // comment, disk, attributes
        append32(out, entry.offset);
    }
    return out + entry.name;
}

void ZipWriter::begin(std::string_view name)
{
    m_entries.push_back({.name = std::string(name), .offset = m_position});
    m_deflate = std::make_unique<Deflate>();
    put(headOf(m_entries.back(), false));
}

void ZipWriter::deflateAll(std::string_view bytes, bool last)
{
    z_stream& stream = m_deflate->stream;
    // zlib's interface is older than const; it only reads.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef*>(m_deflate->buffer.data());
        stream.avail_out = bufferSize;
        deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
        const std::size_t made = bufferSize - stream.avail_out;
        put({m_deflate->buffer.data(), made});
        m_entries.back().packed += made;
    } while (stream.avail_out == 0);
}

bool ZipWriter::write(std::string_view bytes)
{
    Entry& entry = m_entries.back();
    constexpr std::size_t most = 1U << 30U;
    while (!bytes.empty() && m_ok && !m_tooLarge) {
        const auto part = bytes.substr(0, most);
        entry.crc = static_cast<std::uint32_t>(
            crc32(entry.crc, reinterpret_cast<const Bytef*>(part.data()), static_cast<uInt>(part.size())));
        entry.size += part.size();
        m_tooLarge = m_tooLarge || entry.size > mostBytes;
        deflateAll(part, false);
        bytes.remove_prefix(part.size());
    }
    return m_ok && !m_tooLarge;
}

void ZipWriter::end()
{
    deflateAll({}, true);
    m_deflate.reset();
    const Entry& entry = m_entries.back();
    const std::string head = headOf(entry, false);
    m_ok = m_ok && m_device.seek(static_cast<qint64>(entry.offset));
    m_ok = m_ok && writeAll(m_device, head);
    m_ok = m_ok && m_device.seek(static_cast<qint64>(m_position));
}

void ZipWriter::add(std::string_view name, std::string_view bytes)
{
    begin(name);
    write(bytes);
    end();
}

Status ZipWriter::finish()
{
    const std::uint64_t start = m_position;
    for (const Entry& entry : m_entries)
        put(headOf(entry, true));
    const std::uint64_t size = m_position - start;
    std::string tail;
    append32(tail, 0x06054b50U);
    append32(tail, 0);
    append16(tail, m_entries.size());
    append16(tail, m_entries.size());
    append32(tail, size);
    append32(tail, start);
    append16(tail, 0);
    put(tail);
    if (m_tooLarge || m_entries.size() > mostEntries)
        return fail(ErrorKind::BadData, Phrase::tr("The file would be larger than 4 GB, which Office does not read."),
                    Phrase::tr("Write fewer rows, or CSV."));
    return {};
}

} // namespace leadlight

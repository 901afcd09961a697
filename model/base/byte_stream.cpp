// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/byte_stream.h"

#include <algorithm>
#include <memory>

namespace leadlight {

namespace {

constexpr std::size_t bufferSize = std::size_t{1} << 16;

} // namespace

ByteWriter::ByteWriter(Sink sink)
    : m_sink(std::move(sink))
{
    m_buffer.reserve(bufferSize);
}

void ByteWriter::raw(const void* data, std::size_t size)
{
    if (size == 0)
        return;
    const auto* bytes = static_cast<const std::byte*>(data);
    if (m_buffer.size() + size > bufferSize)
        flush();
    if (size > bufferSize)
        m_good = m_good && m_sink({bytes, size});
    else
        m_buffer.insert(m_buffer.end(), bytes, bytes + size);
}

void ByteWriter::flush()
{
    m_good = m_good && m_sink(m_buffer);
    m_buffer.clear();
}

bool ByteWriter::finish()
{
    flush();
    return m_good;
}

ByteReader::ByteReader(Source source, std::uint64_t size)
    : m_source(std::move(source))
    , m_left(size)
{
}

void ByteReader::raw(void* data, std::size_t size)
{
    require(size <= m_left);
    if (!m_good || size == 0)
        return;
    auto* to = static_cast<std::byte*>(data);
    std::uint64_t beyond = m_left - (m_buffer.size() - m_at); // not asked for yet
    m_left -= size;
    while (size > 0) {
        if (m_at == m_buffer.size()) {
            m_buffer.resize(static_cast<std::size_t>(std::min<std::uint64_t>(bufferSize, beyond)));
            m_buffer.resize(m_buffer.empty() ? 0 : m_source(m_buffer));
            m_at = 0;
            beyond -= m_buffer.size();
            if (m_buffer.empty())
                return fail();
        }
        const std::size_t some = std::min(size, m_buffer.size() - m_at);
        std::memcpy(to, m_buffer.data() + m_at, some);
        to += some;
        m_at += some;
        size -= some;
    }
}

std::size_t ByteReader::count(std::size_t each)
{
    std::uint64_t number = 0;
    raw(&number, sizeof number);
    require(number <= m_left / each);
    return m_good ? static_cast<std::size_t>(number) : 0;
}

ByteReader::Source sourceOf(std::string_view bytes)
{
    const auto rest = std::make_shared<std::string_view>(bytes);
    return [rest](std::span<std::byte> room) {
        const std::size_t some = std::min(room.size(), rest->size());
        std::memcpy(room.data(), rest->data(), some);
        rest->remove_prefix(some);
        return some;
    };
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/member_source.h"

#include <algorithm>
#include <utility>

namespace leadlight {

namespace {
constexpr std::string_view gzipMagic = "\x1F\x8B";

/// Unpacks what is packed by gzip in the member at hand; `first` are the bytes that were read of it already.
GzipReader innerGzip(OpenArchive& archive, std::string first)
{
    return GzipReader([&archive, first](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
        if (first.empty())
            return archive.read(buffer, size);
        const std::size_t given = std::min(size, first.size());
        std::copy_n(first.begin(), given, buffer);
        first.erase(0, given);
        return given;
    });
}
} // namespace

Result<std::string> peek(OpenArchive& archive)
{
    constexpr std::size_t peeked = 4096;
    auto start = firstBytes(archive, peeked);
    if (!start || !start->starts_with(gzipMagic))
        return start;
    auto inner = innerGzip(archive, std::move(*start));
    return firstBytes(inner, peeked);
}

MemberSource::MemberSource(std::shared_ptr<OpenArchive> archive, const ArchiveLimits& limits)
    : m_limits(limits)
    , m_archive(std::move(archive))
    , m_diskSize(m_archive->diskSize())
{
}

Status MemberSource::lookInside()
{
    auto start = firstBytes(*m_archive, gzipMagic.size());
    if (!start)
        return tl::unexpected(start.error());
    m_start = std::move(*start);
    if (m_start == gzipMagic)
        m_inner.emplace(innerGzip(*m_archive, std::exchange(m_start, {})));
    return {};
}

Result<std::size_t> MemberSource::read(char* buffer, std::size_t size)
{
    auto got = readNext(buffer, size);
    if (!got)
        return got;
    m_unpacked += static_cast<std::int64_t>(*got);
    const bool tooDense = m_unpacked > m_limits.ratioFrom &&
                          m_unpacked / m_limits.ratio > std::max<std::int64_t>(m_archive->consumed(), 1);
    if (m_unpacked > m_limits.unpackedBytes || tooDense)
        return fail(ErrorKind::BadData, Phrase::tr("The archive unpacks to far more than an export would."),
                    Phrase::tr("If you trust it, unpack it yourself and open the CSV file in it."));
    return got;
}

std::int64_t MemberSource::consumed() const
{
    return std::min(m_archive->consumed(), m_diskSize);
}

Result<std::size_t> MemberSource::readNext(char* buffer, std::size_t size)
{
    if (m_inner)
        return m_inner->read(buffer, size);
    if (m_start.empty())
        return m_archive->read(buffer, size);
    const std::size_t given = std::min(size, m_start.size());
    std::copy_n(m_start.begin(), given, buffer);
    m_start.erase(0, given);
    return given;
}

} // namespace leadlight

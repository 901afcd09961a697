// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/archive.h"
#include "model/read/archive_file.h"

#include <memory>
#include <optional>
#include <string>

namespace leadlight {

/// What the member at hand begins with, unpacked.
[[nodiscard]] Result<std::string> peek(OpenArchive& archive);

/// Unpacks the member at hand. Only the newest source of an archive can be read.
class MemberSource : public ByteSource
{
public:
    MemberSource(std::shared_ptr<OpenArchive> archive, const ArchiveLimits& limits);

    /// A member may be packed once more, which is undone, too.
    [[nodiscard]] Status lookInside();

    Result<std::size_t> read(char* buffer, std::size_t size) override;
    std::int64_t consumed() const override;
    std::int64_t diskSize() const override { return m_diskSize; }

private:
    Result<std::size_t> readNext(char* buffer, std::size_t size);

    ArchiveLimits m_limits;
    std::shared_ptr<OpenArchive> m_archive;
    std::string m_start; // read already, not handed out yet
    std::optional<GzipReader> m_inner;
    std::int64_t m_diskSize = 0;
    std::int64_t m_unpacked = 0;
};

} // namespace leadlight

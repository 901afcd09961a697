// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/byte_source.h"

#include <string_view>

namespace leadlight {

/// Guards against archives made to fill the memory or the disk.
struct ArchiveLimits
{
    std::int64_t unpackedBytes = std::int64_t{1} << 38; ///< 256 GiB
    std::int64_t ratio = 400;                           ///< unpacked : packed; exports reach 30, bombs 1000
    std::int64_t ratioFrom = std::int64_t{1} << 24;     ///< the ratio is judged from 16 MiB on
    int members = 10'000;
};

/// What a member of an archive is.
enum class MemberKind {
    Data,   ///< rows, by its ending (.csv .tsv .tab .txt, .gz too) or by its content
    Other,  ///< something else: not read unless it is chosen
    System, ///< manifests, .fin files and the systems' own files: nobody misses them
};
struct ArchiveMember
{
    int index = 0;    ///< which file of the archive, counted from 0; names may stand twice
    std::string name; ///< UTF-8; told apart by " (2)" where it stands twice; empty for a single gzip file
    MemberKind kind = MemberKind::Data;
};

/// The files in a zip, tar or gzip file, in order. BadData where none holds data, or where the archive is damaged;
/// office documents and the data feeds of Adobe Analytics are named as such.
[[nodiscard]] Result<std::vector<ArchiveMember>> archiveMembers(const std::filesystem::path& path,
                                                                const ArchiveLimits& limits = {});

/// Unpacks one member of a zip, tar, tar.gz or gz as it is read, and what is packed by gzip in it; nothing is written
/// to disk.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openMember(const std::filesystem::path& path, int index,
                                                             const ArchiveLimits& limits = {});

} // namespace leadlight

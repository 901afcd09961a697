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

/// The members of a zip or tar archive that hold data, in order: text files by their ending (.csv .tsv .tab .txt), or
/// the only file there is; manifests, .fin files and the systems' own files do not count. For a single gzip file, one
/// empty name. BadData where there is none or the archive is damaged; an Excel workbook (.xlsx) is named as such.
[[nodiscard]] Result<std::vector<std::string>> dataMembers(const std::filesystem::path& path,
                                                           const ArchiveLimits& limits = {});

/// Unpacks one member (empty: the only file) of a zip, tar, tar.gz or gz as it is read; nothing is written to disk.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openMember(const std::filesystem::path& path, std::string_view member,
                                                             const ArchiveLimits& limits = {});

} // namespace leadlight

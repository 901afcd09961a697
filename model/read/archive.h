// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/container.h"
#include "model/read/packed_file.h"

#include <functional>

namespace leadlight {

/// Guards against archives made to fill the memory or the disk.
struct ArchiveLimits
{
    std::int64_t unpackedBytes = std::int64_t{1} << 38; ///< 256 GiB
    std::int64_t ratio = 400;                           ///< unpacked : packed; exports reach 30, bombs 1000
    std::int64_t ratioFrom = std::int64_t{1} << 24;     ///< the ratio is judged from 16 MiB on
    int members = 10'000;
    std::int64_t innerBytes = std::int64_t{1} << 28; ///< of workbooks in it, which are held in memory: 256 MiB
};

/// Opens a file that was found in an archive and may hold tables itself, as a workbook does; null where it is none.
using OpenInner = std::function<Result<std::shared_ptr<Container>>(PackedFile inner)>;

/// Opens a zip, tar, tar.gz or gz file; its members are unpacked as they are read (what is packed by gzip in them,
/// too), and nothing is written to disk. Reading all of n members in their order takes n steps. BadData where none
/// holds data, or where the archive is damaged; the data feeds of Adobe Analytics are named as such. The tables of what
/// `openInner` opens stand among the members: "report.xlsx: May".
[[nodiscard]] Result<std::shared_ptr<Container>> openArchive(const PackedFile& file, const ArchiveLimits& limits = {},
                                                             const OpenInner& openInner = {});

/// The names of the files in an archive, by index, without a look at what is in them.
[[nodiscard]] Result<std::vector<std::string>> namesInArchive(const PackedFile& file, const ArchiveLimits& limits = {});

/// Unpacks one member; where several are wanted, openArchive() is faster.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openMember(const PackedFile& file, int index,
                                                             const ArchiveLimits& limits = {});

} // namespace leadlight

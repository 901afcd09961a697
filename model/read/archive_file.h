// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/gzip_reader.h"
#include "model/read/packed_file.h"

#include <QIODevice>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace leadlight {

/// libarchive over a QFile, so that any path opens on any system, or over bytes in memory. gzip is undone before it,
/// see GzipReader.
class OpenArchive
{
public:
    explicit OpenArchive(const PackedFile& file);
    OpenArchive(const OpenArchive&) = delete;
    OpenArchive& operator=(const OpenArchive&) = delete;

    Status open();

    /// The next file of the archive (folders are passed over), or null at the end, where what is packed by gzip is held
    /// against its checksum.
    Result<archive_entry*> nextFile();

    /// The next bytes of the file at hand.
    Result<std::size_t> read(char* buffer, std::size_t size)
    {
        const auto got = archive_read_data(m_archive.get(), buffer, size);
        if (got < 0)
            return tl::unexpected(damaged().error());
        return static_cast<std::size_t>(got);
    }

    [[nodiscard]] bool isRaw() const
    {
        return (archive_format(m_archive.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_RAW;
    }
    [[nodiscard]] std::int64_t consumed() const { return m_file->pos(); }
    [[nodiscard]] std::int64_t diskSize() const { return m_file->size(); }

private:
    [[nodiscard]] Status damaged() const;
    Status unwrap();
    Status checkRest();
    Result<std::size_t> readUnwrapped(char* buffer, std::size_t size);

    static la_ssize_t readPiece(archive* a, void* self, const void** piece);
    static la_int64_t seekTo(archive* a, void* self, la_int64_t offset, int whence);
    static la_int64_t skipBytes(archive* a, void* self, la_int64_t bytes);

    std::shared_ptr<const std::string> m_bytes; // what m_file reads, where that is memory
    std::unique_ptr<QIODevice> m_file;
    std::vector<std::unique_ptr<GzipReader>> m_layers; // each unpacks what the one before gives
    std::string m_start;                               // unpacked already, not handed out yet
    Status m_unpacking;                                // why it stopped
    std::unique_ptr<archive, decltype(&archive_read_free)> m_archive;
    std::array<char, 65536> m_buffer{};
};

/// The name of a member in UTF-8; names in another encoding are taken for code page 437.
[[nodiscard]] std::string nameOf(archive_entry* entry);

} // namespace leadlight

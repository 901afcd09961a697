// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QFile>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <filesystem>
#include <memory>
#include <string>

namespace leadlight {

/// libarchive over a QFile, so that any path opens on any system.
class OpenArchive
{
public:
    explicit OpenArchive(const std::filesystem::path& path)
        : m_file(path)
        , m_archive(archive_read_new(), &archive_read_free)
    {
    }
    OpenArchive(const OpenArchive&) = delete;
    OpenArchive& operator=(const OpenArchive&) = delete;

    Status open()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorKind::BadData,
                        Phrase::tr("The file cannot be opened: %1.", m_file.errorString().toStdString()),
                        Phrase::tr("Check that you have the right to read it."));
        auto* a = m_archive.get();
        archive_read_support_filter_gzip(a);
        archive_read_support_format_zip(a);
        archive_read_support_format_tar(a);
        archive_read_support_format_raw(a);
        archive_read_set_callback_data(a, this);
        archive_read_set_read_callback(a, &OpenArchive::readPiece);
        archive_read_set_seek_callback(a, &OpenArchive::seekTo);
        archive_read_set_skip_callback(a, &OpenArchive::skipBytes);
        return archive_read_open1(a) == ARCHIVE_OK ? Status{} : damaged();
    }

    /// The next file of the archive (folders are passed over), or null at the end.
    Result<archive_entry*> nextFile();

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
    [[nodiscard]] std::int64_t consumed() const { return m_file.pos(); }
    [[nodiscard]] std::int64_t diskSize() const { return m_file.size(); }

    [[nodiscard]] static Status damaged(archive* which)
    {
        const char* why = archive_error_string(which);
        return fail(ErrorKind::BadData,
                    why != nullptr ? Phrase::tr("The archive is damaged or cut off (%1).", std::string_view(why))
                                   : Phrase::tr("The archive is damaged or cut off."),
                    Phrase::tr("Download it again; if it is an Excel workbook, save it as \"CSV UTF-8\" there and open "
                               "that."));
    }

private:
    [[nodiscard]] Status damaged() const { return damaged(m_archive.get()); }
    static la_ssize_t readPiece(archive*, void* self, const void** piece)
    {
        auto* me = static_cast<OpenArchive*>(self);
        *piece = me->m_buffer.data();
        return static_cast<la_ssize_t>(me->m_file.read(me->m_buffer.data(), static_cast<qint64>(me->m_buffer.size())));
    }
    static la_int64_t seekTo(archive*, void* self, la_int64_t offset, int whence)
    {
        auto& file = static_cast<OpenArchive*>(self)->m_file;
        const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.pos() : file.size();
        return base + offset >= 0 && file.seek(base + offset) ? file.pos() : ARCHIVE_FATAL;
    }
    static la_int64_t skipBytes(archive*, void* self, la_int64_t bytes)
    {
        auto& file = static_cast<OpenArchive*>(self)->m_file;
        const qint64 before = file.pos();
        const qint64 skipped = std::min<qint64>(bytes, file.size() - before);
        return skipped > 0 && file.seek(before + skipped) ? skipped : 0;
    }

    QFile m_file;
    std::unique_ptr<archive, decltype(&archive_read_free)> m_archive;
    std::array<char, 65536> m_buffer{};
};

/// The name of a member in UTF-8; names in another encoding are taken for code page 437.
[[nodiscard]] std::string nameOf(archive_entry* entry);

/// What is packed by gzip within a member, unpacked as it is read.
class InnerGzip
{
public:
    /// `first` are the bytes that were read from the outer archive already.
    InnerGzip(OpenArchive& outer, std::string first)
        : m_outer(outer)
        , m_piece(std::move(first))
        , m_archive(archive_read_new(), &archive_read_free)
    {
    }

    Status open()
    {
        auto* a = m_archive.get();
        archive_read_support_filter_gzip(a);
        archive_read_support_format_raw(a);
        archive_entry* entry = nullptr;
        if (archive_read_open(a, this, nullptr, &InnerGzip::readPiece, nullptr) != ARCHIVE_OK ||
            archive_read_next_header(a, &entry) != ARCHIVE_OK)
            return OpenArchive::damaged(a);
        return {};
    }
    Result<std::size_t> read(char* buffer, std::size_t size)
    {
        const auto got = archive_read_data(m_archive.get(), buffer, size);
        if (got < 0)
            return tl::unexpected(OpenArchive::damaged(m_archive.get()).error());
        return static_cast<std::size_t>(got);
    }

private:
    static la_ssize_t readPiece(archive* a, void* self, const void** piece)
    {
        auto* me = static_cast<InnerGzip*>(self);
        if (std::exchange(me->m_started, true)) {
            me->m_piece.resize(std::size_t{1} << 16);
            const auto got = me->m_outer.read(me->m_piece.data(), me->m_piece.size());
            if (!got) {
                archive_set_error(a, -1, "%s", "the archive around it ends");
                return ARCHIVE_FATAL;
            }
            me->m_piece.resize(*got);
        }
        *piece = me->m_piece.data();
        return static_cast<la_ssize_t>(me->m_piece.size());
    }

    OpenArchive& m_outer;
    std::string m_piece;
    bool m_started = false;
    std::unique_ptr<archive, decltype(&archive_read_free)> m_archive;
};

} // namespace leadlight

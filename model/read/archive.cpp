// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/archive.h"

#include <QFile>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>

namespace leadlight {

namespace {
std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

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
    Result<archive_entry*> nextFile()
    {
        for (;;) {
            archive_entry* entry = nullptr;
            const int code = archive_read_next_header(m_archive.get(), &entry);
            if (code == ARCHIVE_EOF)
                return nullptr;
            if (code < ARCHIVE_WARN)
                return tl::unexpected(damaged().error());
            if (archive_entry_filetype(entry) != AE_IFDIR)
                return entry;
        }
    }

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

private:
    [[nodiscard]] Status damaged() const
    {
        const char* why = archive_error_string(m_archive.get());
        return fail(ErrorKind::BadData,
                    why != nullptr ? Phrase::tr("The archive is damaged or cut off (%1).", std::string_view(why))
                                   : Phrase::tr("The archive is damaged or cut off."),
                    Phrase::tr("Download it again; if it is an Excel workbook, save it as \"CSV UTF-8\" there and open "
                               "that."));
    }
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

std::string nameOf(archive_entry* entry)
{
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return utf8;
    const char* name = archive_entry_pathname(entry);
    return name ? name : "";
}

enum class Kind {
    Data,
    Other,
    Ignored,
};

Kind kindOf(const std::string& member)
{
    const std::string name = lowered(member);
    const std::string base = name.substr(name.find_last_of('/') + 1);
    if (base.empty() || base.front() == '.' || name.starts_with("__macosx/") || base == "thumbs.db" ||
        name.ends_with(".fin") || name.find("manifest") != std::string::npos)
        return Kind::Ignored;
    constexpr std::array<std::string_view, 4> endings{".csv", ".tsv", ".tab", ".txt"};
    const bool data = std::any_of(endings.begin(), endings.end(), [&](auto ending) { return name.ends_with(ending); });
    return data ? Kind::Data : Kind::Other;
}

class MemberSource : public ByteSource
{
public:
    MemberSource(const std::filesystem::path& path, const ArchiveLimits& limits)
        : m_limits(limits)
        , m_archive(path)
    {
    }

    Status open(std::string_view member)
    {
        if (auto status = m_archive.open(); !status)
            return status;
        m_diskSize = m_archive.diskSize();
        for (;;) {
            const auto entry = m_archive.nextFile();
            if (!entry)
                return tl::unexpected(entry.error());
            if (*entry == nullptr)
                return fail(ErrorKind::BadData, Phrase::tr("The archive holds no file \"%1\".", member),
                            Phrase::tr("Choose one of the files in it."));
            if (archive_entry_is_encrypted(*entry) != 0)
                return fail(ErrorKind::BadData, Phrase::tr("The archive is protected by a password."),
                            Phrase::tr("Unpack it yourself and open the CSV file in it."));
            if (member.empty() || nameOf(*entry) == member)
                return {};
        }
    }

    Result<std::size_t> read(char* buffer, std::size_t size) override
    {
        auto got = m_archive.read(buffer, size);
        if (!got)
            return got;
        m_unpacked += static_cast<std::int64_t>(*got);
        const bool tooDense = m_unpacked > m_limits.ratioFrom &&
                              m_unpacked / m_limits.ratio > std::max<std::int64_t>(m_archive.consumed(), 1);
        if (m_unpacked > m_limits.unpackedBytes || tooDense)
            return fail(ErrorKind::BadData, Phrase::tr("The archive unpacks to far more than an export would."),
                        Phrase::tr("If you trust it, unpack it yourself and open the CSV file in it."));
        return got;
    }

    std::int64_t consumed() const override { return std::min(m_archive.consumed(), m_diskSize); }
    std::int64_t diskSize() const override { return m_diskSize; }

private:
    ArchiveLimits m_limits;
    OpenArchive m_archive;
    std::int64_t m_diskSize = 0;
    std::int64_t m_unpacked = 0;
};
} // namespace

Result<std::vector<std::string>> dataMembers(const std::filesystem::path& path, const ArchiveLimits& limits)
{
    OpenArchive archive(path);
    if (auto status = archive.open(); !status)
        return tl::unexpected(status.error());
    std::vector<std::string> data;
    std::vector<std::string> others;
    for (int count = 0; count < limits.members; ++count) {
        const auto entry = archive.nextFile();
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry == nullptr)
            break;
        if (archive.isRaw())
            return std::vector<std::string>{""};
        const std::string name = nameOf(*entry);
        if (name == "[Content_Types].xml" || name == "xl/workbook.xml")
            return fail(
                ErrorKind::BadData, Phrase::tr("This is an Excel workbook, not CSV, whatever its name says."),
                Phrase::tr("Better export it again as CSV: a spreadsheet may have damaged the ids. Else save it "
                           "there as \"CSV UTF-8\"."));
        const Kind kind = kindOf(name);
        if (kind != Kind::Ignored)
            (kind == Kind::Data ? data : others).push_back(name);
    }
    if (data.empty() && others.size() == 1)
        return others;
    if (data.empty())
        return fail(ErrorKind::BadData, Phrase::tr("The archive holds no CSV file."),
                    Phrase::tr("If it is an Excel workbook, save it as \"CSV UTF-8\" there; else export the data again "
                               "as CSV."));
    return data;
}

Result<std::unique_ptr<ByteSource>> openMember(const std::filesystem::path& path, std::string_view member,
                                               const ArchiveLimits& limits)
{
    auto source = std::make_unique<MemberSource>(path, limits);
    if (auto status = source->open(member); !status)
        return tl::unexpected(status.error());
    return source;
}

} // namespace leadlight

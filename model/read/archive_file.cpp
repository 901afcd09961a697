// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/archive_file.h"

#include "model/read/text_encoding.h"

#include <QBuffer>
#include <QFile>
#include <QString>
#include <algorithm>
#include <clocale>
#ifdef __APPLE__
#include <xlocale.h>
#endif

namespace leadlight {

namespace {
/// libarchive turns names by the locale of the thread, which is "C" in a program that asks for none: names beyond ASCII
/// would be lost.
class Utf8Names
{
public:
#ifdef _WIN32
    Utf8Names() = default;
#else
    Utf8Names()
        : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
    {
        if (m_locale == nullptr)
            m_locale = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nullptr); // macOS
        if (m_locale != nullptr)
            m_before = uselocale(m_locale);
    }
    ~Utf8Names()
    {
        if (m_locale == nullptr)
            return;
        uselocale(m_before);
        freelocale(m_locale);
    }
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t m_locale = nullptr;
    locale_t m_before = nullptr;
#endif
};

/// The upper half of code page 437, in which old programs write names into zip files.
constexpr std::u16string_view codePage437 =
    u"\u00C7\u00FC\u00E9\u00E2\u00E4\u00E0\u00E5\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u00EC\u00C4\u00C5"
    u"\u00C9\u00E6\u00C6\u00F4\u00F6\u00F2\u00FB\u00F9\u00FF\u00D6\u00DC\u00A2\u00A3\u00A5\u20A7\u0192"
    u"\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA\u00BF\u2310\u00AC\u00BD\u00BC\u00A1\u00AB\u00BB"
    u"\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510"
    u"\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567"
    u"\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580"
    u"\u03B1\u00DF\u0393\u03C0\u03A3\u03C3\u00B5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229"
    u"\u2261\u00B1\u2265\u2264\u2320\u2321\u00F7\u2248\u00B0\u2219\u00B7\u221A\u207F\u00B2\u25A0\u00A0";

constexpr std::string_view gzipMagic = "\x1F\x8B";
constexpr std::size_t mostLayers = 3; // of gzip within gzip

std::unique_ptr<QIODevice> deviceOf(const PackedFile& file)
{
    if (!file.bytes)
        return std::make_unique<QFile>(file.path);
    auto memory = std::make_unique<QBuffer>();
    memory->setData(QByteArray::fromRawData(file.bytes->data(), static_cast<qsizetype>(file.bytes->size())));
    return memory;
}
} // namespace

OpenArchive::OpenArchive(const PackedFile& file)
    : m_bytes(file.bytes)
    , m_file(deviceOf(file))
    , m_archive(archive_read_new(), &archive_read_free)
{
}

Status OpenArchive::open()
{
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::BadData,
                    Phrase::tr("The file cannot be opened: %1.", m_file->errorString().toStdString()),
                    Phrase::tr("Check that you have the right to read it."));
    if (auto done = unwrap(); !done)
        return done;
    auto* a = m_archive.get();
    archive_read_support_format_zip(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_raw(a);
    archive_read_set_callback_data(a, this);
    archive_read_set_read_callback(a, &OpenArchive::readPiece);
    if (m_layers.empty()) {
        archive_read_set_seek_callback(a, &OpenArchive::seekTo);
        archive_read_set_skip_callback(a, &OpenArchive::skipBytes);
    }
    return archive_read_open1(a) == ARCHIVE_OK ? Status{} : damaged();
}

/// Puts a reader of gzip in front as long as what comes is packed by it.
Status OpenArchive::unwrap()
{
    for (;;) {
        m_start.resize(gzipMagic.size());
        std::size_t filled = 0;
        while (filled < m_start.size()) {
            const auto got =
                m_layers.empty()
                    ? Result<std::size_t>(static_cast<std::size_t>(std::max<qint64>(
                          m_file->read(m_start.data() + filled, static_cast<qint64>(m_start.size() - filled)), 0)))
                    : m_layers.back()->read(m_start.data() + filled, m_start.size() - filled);
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0)
                break;
            filled += *got;
        }
        m_start.resize(filled);
        if (m_start != gzipMagic || m_layers.size() == mostLayers)
            break;
        m_layers.push_back(std::make_unique<GzipReader>(
            [this, below = m_layers.empty() ? nullptr : m_layers.back().get(),
             start = m_start](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
                if (!start.empty()) {
                    const std::size_t given = std::min(size, start.size());
                    std::copy_n(start.begin(), given, buffer);
                    start.erase(0, given);
                    return given;
                }
                if (below != nullptr)
                    return below->read(buffer, size);
                return static_cast<std::size_t>(std::max<qint64>(m_file->read(buffer, static_cast<qint64>(size)), 0));
            }));
    }
    if (m_layers.empty()) {
        m_start.clear();
        m_file->seek(0);
    }
    return {};
}

/// The bytes that libarchive gets to see.
Result<std::size_t> OpenArchive::readUnwrapped(char* buffer, std::size_t size)
{
    if (m_layers.empty()) {
        const auto got = m_file->read(buffer, static_cast<qint64>(size));
        if (got < 0)
            return damagedArchive(nullptr);
        return static_cast<std::size_t>(got);
    }
    if (m_start.empty())
        return m_layers.back()->read(buffer, size);
    const std::size_t given = std::min(size, m_start.size());
    std::copy_n(m_start.begin(), given, buffer);
    m_start.erase(0, given);
    return given;
}

Status OpenArchive::damaged() const
{
    return m_unpacking ? Status(damagedArchive(archive_error_string(m_archive.get()))) : m_unpacking;
}

/// A tar file ends before what it is packed in does.
Status OpenArchive::checkRest()
{
    while (!m_layers.empty()) {
        const auto got = readUnwrapped(m_buffer.data(), m_buffer.size());
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
    }
    return {};
}

la_ssize_t OpenArchive::readPiece(archive* a, void* self, const void** piece)
{
    auto* me = static_cast<OpenArchive*>(self);
    *piece = me->m_buffer.data();
    const auto got = me->readUnwrapped(me->m_buffer.data(), me->m_buffer.size());
    if (got)
        return static_cast<la_ssize_t>(*got);
    me->m_unpacking = tl::unexpected(got.error());
    archive_set_error(a, -1, "%s", "it cannot be read");
    return ARCHIVE_FATAL;
}

la_int64_t OpenArchive::seekTo(archive* /*a*/, void* self, la_int64_t offset, int whence)
{
    auto& file = *static_cast<OpenArchive*>(self)->m_file;
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.pos() : file.size();
    return base + offset >= 0 && file.seek(base + offset) ? file.pos() : ARCHIVE_FATAL;
}

la_int64_t OpenArchive::skipBytes(archive* /*a*/, void* self, la_int64_t bytes)
{
    auto& file = *static_cast<OpenArchive*>(self)->m_file;
    const qint64 before = file.pos();
    const qint64 skipped = std::min<qint64>(bytes, file.size() - before);
    return skipped > 0 && file.seek(before + skipped) ? skipped : 0;
}

Result<archive_entry*> OpenArchive::nextFile()
{
    for (;;) {
        archive_entry* entry = nullptr;
        const Utf8Names names;
        const int code = archive_read_next_header(m_archive.get(), &entry);
        if (code == ARCHIVE_EOF) {
            if (auto done = checkRest(); !done)
                return tl::unexpected(done.error());
            return nullptr;
        }
        if (code < ARCHIVE_WARN)
            return tl::unexpected(damaged().error());
        if (archive_entry_filetype(entry) != AE_IFDIR)
            return entry;
    }
}

std::string nameOf(archive_entry* entry)
{
    const Utf8Names names;
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        name = archive_entry_pathname(entry);
    if (name == nullptr)
        return {};
    const std::string_view bytes = name;
    if (isUtf8(bytes))
        return std::string(bytes);
    QString out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x80 ? QChar(QLatin1Char(c)) : QChar(codePage437[byte - std::size_t{0x80}]);
    }
    return out.toStdString();
}

} // namespace leadlight

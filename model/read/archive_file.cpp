// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/archive_file.h"

#include "model/read/text_encoding.h"

#include <QString>
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
    u"\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA\u00BF\u2310\u00AC\u00BD\u00BC\u00A1\u00AB\u00BB";

} // namespace

Result<archive_entry*> OpenArchive::nextFile()
{
    for (;;) {
        archive_entry* entry = nullptr;
        const Utf8Names names;
        const int code = archive_read_next_header(m_archive.get(), &entry);
        if (code == ARCHIVE_EOF)
            return nullptr;
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
        const std::size_t high = byte - std::size_t{0x80};
        out += byte < 0x80 ? QChar(QLatin1Char(c)) : high < codePage437.size() ? QChar(codePage437[high]) : QChar(u'_');
    }
    return out.toStdString();
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/byte_source.h"

#include <QFile>

#ifndef _WIN32
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#endif

namespace leadlight {

namespace {
using std::filesystem::path;

class FileSource : public ByteSource
{
public:
    explicit FileSource(const path& file)
        : m_path(file)
        , m_file(file)
    {
    }

    Status open()
    {
        std::error_code error;
        if (!std::filesystem::exists(m_path, error) && std::filesystem::is_symlink(m_path, error))
            return fail(ErrorKind::BadData, Phrase::tr("This is a link to a file that is not there."),
                        Phrase::tr("Look where the file is, and open it there."));
        if (!std::filesystem::exists(m_path, error))
            return fail(ErrorKind::BadData, Phrase::tr("There is no such file."),
                        Phrase::tr("Check its name and folder."));
        if (std::filesystem::is_directory(m_path, error))
            return fail(ErrorKind::BadData, Phrase::tr("This is a folder, not a file."),
                        Phrase::tr("Open the files in it."));
        if (!std::filesystem::is_regular_file(m_path, error))
            return fail(ErrorKind::BadData, Phrase::tr("This is a device or a pipe, not a file."),
                        Phrase::tr("Choose the file itself."));
        if (const std::string reason = openForReading(); !reason.empty())
            return fail(ErrorKind::BadData, Phrase::tr("The file cannot be opened: %1.", reason),
                        Phrase::tr("Check that you have the right to read it and that no other program holds it."));
        m_size = m_file.size();
        m_changed = std::filesystem::last_write_time(m_path, error);
        if (m_size == 0)
            return fail(ErrorKind::BadData, Phrase::tr("The file is empty (0 bytes)."),
                        Phrase::tr("Download or export it again; the first attempt may have been cut off."));
        return {};
    }

    Result<std::size_t> read(char* buffer, std::size_t size) override
    {
        const qint64 got = m_file.read(buffer, static_cast<qint64>(size));
        if (got < 0)
            return fail(ErrorKind::BadData,
                        Phrase::tr("The file cannot be read: %1.", m_file.errorString().toStdString()),
                        Phrase::tr("Check the drive or the network connection, then open it again."));
        m_consumed += got;
        if (got == 0 || m_consumed > m_size)
            if (auto status = checkUnchanged(); !status)
                return tl::unexpected(status.error());
        return static_cast<std::size_t>(got);
    }

    std::int64_t consumed() const override { return m_consumed; }
    std::int64_t diskSize() const override { return m_size; }

private:
    /// Why it cannot be opened; empty where it is open.
    [[nodiscard]] std::string openForReading()
    {
        constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
#ifdef _WIN32
        return m_file.open(mode) ? std::string() : m_file.errorString().toStdString();
#else
        // By its bytes: QFile finds no name that is not UTF-8.
        const int descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return std::generic_category().message(errno);
        return m_file.open(descriptor, mode, QFileDevice::AutoCloseHandle) ? std::string()
                                                                           : m_file.errorString().toStdString();
#endif
    }
    [[nodiscard]] Status checkUnchanged() const
    {
        const auto changed = [](Phrase how) {
            return fail(ErrorKind::BadData, std::move(how),
                        Phrase::tr("Wait until the download or export is finished, then open it again."));
        };
        std::error_code error;
        const auto size = std::filesystem::file_size(m_path, error);
        if (error)
            return changed(Phrase::tr("The file disappeared while it was being read."));
        const auto now = static_cast<std::int64_t>(size);
        if (now > m_size || m_consumed > m_size)
            return changed(Phrase::tr("The file grew while it was being read."));
        if (now < m_size || m_consumed < m_size)
            return changed(Phrase::tr("The file shrank while it was being read."));
        if (std::filesystem::last_write_time(m_path, error) != m_changed || error)
            return changed(Phrase::tr("The file was changed while it was being read."));
        return {};
    }

    path m_path;
    QFile m_file;
    std::int64_t m_size = 0;
    std::int64_t m_consumed = 0;
    std::filesystem::file_time_type m_changed;
};
} // namespace

Result<std::unique_ptr<ByteSource>> openFile(const path& file)
{
    auto source = std::make_unique<FileSource>(file);
    if (auto status = source->open(); !status)
        return tl::unexpected(status.error());
    return source;
}

std::string pathText(const path& file)
{
    const auto text = file.u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

} // namespace leadlight

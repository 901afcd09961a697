// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/save_file.h"

#include <QDir>
#include <QSaveFile>

namespace leadlight {

namespace {
QString qtPath(const std::filesystem::path& path)
{
#ifdef _WIN32
    return QString::fromStdWString(path.native());
#else
    return QFile::decodeName(path.c_str());
#endif
}
} // namespace

Status saveFile(const std::filesystem::path& path, const std::function<Status(QIODevice& device)>& write)
{
    const auto failed = [&](const QSaveFile& file) {
        return tl::unexpected(
            Error{.kind = ErrorKind::BadData,
                  .what = Phrase::tr("The file could not be written: %1.", file.errorString().toStdString()),
                  .file = path.string(),
                  .hint = Phrase::tr("Close it where it is open, choose another place, or free some space.")});
    };
    QSaveFile file(qtPath(path));
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    if (auto done = write(file); !done) {
        file.cancelWriting();
        return done;
    }
    // commit() looks at what write() refused, but not at what flushing did: on a full disk it would put a file that is
    // cut off in the old one's place.
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        auto refused = failed(file);
        file.cancelWriting();
        return refused;
    }
    if (!file.commit())
        return failed(file);
    return {};
}

bool writeAll(QIODevice& device, std::string_view bytes)
{
    while (!bytes.empty()) {
        const qint64 written = device.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

Status makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (std::filesystem::is_directory(folder))
        return {};
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = Phrase::tr("The folder could not be made: %1.", error.message()),
                                .file = folder.string(),
                                .hint = Phrase::tr("Choose another place.")});
}

} // namespace leadlight

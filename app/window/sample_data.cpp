// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_data.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace leadlight {

Result<std::vector<std::filesystem::path>> SampleData::extract() const
{
    std::vector<std::filesystem::path> files;
    for (const char* name : {"submissions.csv", "bu_mapping.csv"}) {
        QFile source(QStringLiteral(":/samples/") + QString::fromLatin1(name));
        QSaveFile target(m_folder.filePath(QString::fromLatin1(name)));
        if (!m_folder.isValid() || !source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly) ||
            target.write(source.readAll()) < 0 || !target.commit())
            return tl::unexpected(Error{.kind = ErrorKind::Internal,
                                        .what = Phrase::tr("The sample data could not be written."),
                                        .file = target.fileName().toStdString(),
                                        .hint = Phrase::tr("Make room in the folder for temporary files.")});
        files.push_back(QFileInfo(target.fileName()).filesystemAbsoluteFilePath());
    }
    return files;
}

bool SampleData::owns(const std::filesystem::path& file) const
{
    return file.parent_path() == QFileInfo(m_folder.path()).filesystemAbsoluteFilePath();
}

} // namespace leadlight

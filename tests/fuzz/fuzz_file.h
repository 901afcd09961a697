// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <cstdint>
#include <filesystem>

/// A file that holds the fuzzer's input: the reader opens files, and so the whole way from the disk on is tried.
class FuzzFile
{
public:
    std::filesystem::path write(const std::uint8_t* data, std::size_t size)
    {
        QFile file(m_folder.filePath(QStringLiteral("input.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            std::abort();
        file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
        return file.filesystemFileName();
    }

private:
    QTemporaryDir m_folder;
};

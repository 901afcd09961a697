// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace leadlight {

/// Where an archive is read from: a file on disk, or one that stands in another archive and was unpacked into memory.
struct PackedFile
{
    PackedFile(std::filesystem::path file, std::shared_ptr<const std::string> unpacked = nullptr)
        : path(std::move(file))
        , bytes(std::move(unpacked))
    {
    }

    std::filesystem::path path;
    std::shared_ptr<const std::string> bytes; ///< null: the file as it is on disk
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QTemporaryDir>
#include <filesystem>
#include <vector>

namespace leadlight {

/// The compiled-in sample as files of a temporary folder, where the reader can open it like any other file. The folder
/// is removed with this object.
class SampleData
{
public:
    /// Writes the files. Gives the submissions, then the BU mapping.
    [[nodiscard]] Result<std::vector<std::filesystem::path>> extract() const;
    /// True for a file that extract() gave: it is gone with this object, and says nothing about the user's own.
    [[nodiscard]] bool owns(const std::filesystem::path& file) const;

private:
    QTemporaryDir m_folder;
};

} // namespace leadlight

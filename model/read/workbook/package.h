// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/read/archive.h"

#include <optional>

namespace leadlight {

/// The parts of a workbook: the files in the zip file that it is.
struct Package
{
    PackedFile file;
    std::vector<std::string> names; ///< by index
    Progress progress = {};         ///< asked for cancel while a part is read

    /// The index of a part; names compare as they stand, failing that without regard to case and kind of slash.
    [[nodiscard]] std::optional<int> find(std::string_view name) const;
    /// Null where there is no such part.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(std::string_view name) const;
};

} // namespace leadlight

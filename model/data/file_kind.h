// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

namespace leadlight {

/// detectFileKind() for a file of an archive that was chosen already; empty: the first one.
[[nodiscard]] Result<FileKind> detectFileKind(const std::filesystem::path& path, std::string_view member);

} // namespace leadlight

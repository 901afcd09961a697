// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/package.h"

namespace leadlight {

enum class DocumentKind {
    None, ///< an archive of files
    Xlsx,
    Ods,
};
/// What document a zip file is, by its parts. BadData where it is one that is not read, or locked by a password.
[[nodiscard]] Result<DocumentKind> documentKind(const Package& package);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <filesystem>
#include <vector>

class QWidget;

namespace leadlight {

struct Study;

/// The files that the study was read from.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const Study& study);
/// The window remembers them for all that is in it.
void setOpenFiles(QWidget& window, const Study& study);
/// Refuses to write over one of the files that are open in the window that `within` belongs to (checkOutput).
[[nodiscard]] Status checkTarget(const QWidget& within, const QString& path);

} // namespace leadlight

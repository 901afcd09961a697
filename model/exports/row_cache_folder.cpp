// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/row_cache_folder.h"

#include <QStandardPaths>

namespace leadlight {

std::filesystem::path rowCacheFolder()
{
    if (qgetenv("LEADLIGHT_ROW_CACHE") == "off")
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return folder.isEmpty() ? std::filesystem::path()
                            : std::filesystem::path(folder.toStdU16String()) / "leadlight" / "rows";
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace leadlight {

/// Files that were opened together: submissions, then the mapping or nothing.
struct RecentFiles
{
    QStringList files;
    QDateTime opened; ///< the last time; not valid where an earlier version has kept them

    friend bool operator==(const RecentFiles&, const RecentFiles&) = default;
};

/// "submissions.csv  +  units.csv"
[[nodiscard]] QString titleOf(const RecentFiles& recent);
/// All of it, a line a file.
[[nodiscard]] QString pathsOf(const RecentFiles& recent);
/// "~/exports · 11/25/26 2:02 PM": where they are and when they were opened last.
[[nodiscard]] QString placeOf(const RecentFiles& recent);

} // namespace leadlight

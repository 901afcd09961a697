// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace leadlight {

/// The session that the window is at, for title and menus.
struct SessionState
{
    QString file;          ///< empty: nothing was saved yet
    bool modified = false; ///< there is something to save
    bool readOnly = false; ///< another window has it, it may not be written, or is newer: "Save as" only
    bool newer = false;    ///< a newer version of Leadlight has written it
    bool open = false;     ///< there is work at all: files, or a session

    friend bool operator==(const SessionState&, const SessionState&) = default;
};

/// A session that was opened or saved lately, with what it held then.
struct RecentSession
{
    QString file;
    QDateTime used;
    QString model; ///< its key, "ease"; empty without one. Words are made of it in the language of whoever reads them
    int cohorts = 0;
    qint64 rules = 0;   ///< that its lists obey
    qint64 leftOut = 0; ///< visitors that get no list
    qint64 visitors = 0;
    qint64 pages = 0;
    std::optional<double> found; ///< share of hidden pages found in the top 10, where models were compared

    friend bool operator==(const RecentSession&, const RecentSession&) = default;
};

} // namespace leadlight

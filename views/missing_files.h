// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/recent_files.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <optional>

namespace leadlight {

/// Which of the recent files are not there any more. The file system is asked off the GUI thread, as a network folder
/// that does not answer would hold up the window; until it has answered, what was known before holds.
class MissingFiles : public QObject
{
    Q_OBJECT
public:
    explicit MissingFiles(QObject* parent = nullptr);

    /// Asks about these; while an earlier question is open, after it.
    void check(const QList<RecentFiles>& recent);
    /// True where at least one of them was not there when the file system was last asked; false while that is not
    /// known.
    [[nodiscard]] bool isMissing(const RecentFiles& recent) const;

Q_SIGNALS:
    /// The answer is another one than before.
    void changed();

private:
    void ask(const QStringList& files);
    void takeAnswer();

    QSet<QString> m_missing;
    bool m_asking = false;
    std::optional<QStringList> m_next; ///< asked for meanwhile
    QFutureWatcher<QStringList> m_answer;
};

} // namespace leadlight

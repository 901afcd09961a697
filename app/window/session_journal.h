// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session_writer.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QTimer>

namespace leadlight {

/// Where the work of a window is kept until it is saved: beside its session, or of work without a file in the user's
/// folder, where each window has a place of its own. Who holds the lock of a place has it to write; a program that is
/// gone holds none.
class SessionJournal : public QObject
{
    Q_OBJECT
public:
    /// Work without a file is kept in `folder`.
    explicit SessionJournal(QString folder, QObject* parent = nullptr);
    /// Removes what is kept: this is no crash.
    ~SessionJournal() override;

    /// What the work is from now on: this session, or with an empty name work without a file. Of the places of such
    /// work it takes one where a program that is gone has left something, so that it is offered; else the first free
    /// one.
    void setFile(const QString& file);
    enum class Holder {
        This,    ///< this window has it to write
        Another, ///< another one has
        Nobody,  ///< no lock may be made there
    };
    [[nodiscard]] Holder holder() const { return m_holder; }
    /// Whether a window, be it this one, has that session to write.
    [[nodiscard]] static bool isHeld(const QString& file);
    /// The file where it is kept; empty: nowhere, since the place is another window's or nobody's, or holds what a
    /// newer version has kept.
    [[nodiscard]] QString path() const { return m_lock && !m_newer ? m_path : QString(); }
    /// What lies in the place is of a newer version of Leadlight, and stays there.
    [[nodiscard]] bool isNewer() const { return m_lock && m_newer; }

    /// The least time between two times that are due.
    void setPause(int milliseconds) { m_pause = milliseconds; }
    /// There is something to keep: due() comes, now or when the pause is over.
    void plan();
    /// Keeps this, beside whatever else runs. `wanted` is asked when it is written: what was saved or left meanwhile
    /// goes again.
    void keep(SessionContent content, const SessionSaving& saving, const std::function<bool()>& wanted,
              const std::function<void(const Error& error)>& failed);
    /// Removes what is kept, and what was planned.
    void remove();
    void wait() { m_writer.wait(); }

Q_SIGNALS:
    void due();

private:
    bool take(const QString& file, const QString& path);
    bool takeWithoutFile();

    QString m_folder;
    QString m_file;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_newer = false;
    Holder m_holder = Holder::Nobody;
    int m_pause = 10000;
    QElapsedTimer m_sinceKept;
    QTimer m_timer;
    SessionWriter m_writer{SessionWriter::AtTheEnd::Stop};
};

} // namespace leadlight

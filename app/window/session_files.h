// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/saved_work.h"
#include "app/session/session_writer.h"
#include "app/window/session_journal.h"
#include "app/window/stop_request.h"

#include <QWidget>

namespace leadlight {

class KeptHashes;
class Opening;
class RunRecorder;
class Settings;

/// The session as a file: new, open, save, revert; the window's title and the question before changes are lost. A
/// session that another window has is opened read-only, and so is one of a newer version. What cost time is kept in a
/// `SessionJournal` meanwhile, and offered again where the program did not come to its end.
class SessionFiles : public QObject
{
    Q_OBJECT
public:
    SessionFiles(Session& session, Settings& settings, QWidget& window, const Opening& opening);
    ~SessionFiles() override;

    /// The history, whose runs of the same data go into the session.
    void setRecorder(RunRecorder& recorder);
    /// By which it is told what page is shown, to come back to it with the session.
    void setPageShown(std::function<QString()> page) { m_pageShown = std::move(page); }
    /// The window goes away, or another session comes.
    void rememberPage();
    /// Opens it, after the question about changes and about what runs; empty: asks which.
    void open(const QString& file);
    /// Writes it; where there is no file yet, asks for one.
    void save();
    /// False: the question about changes is open, and closes the window where the answer allows it.
    [[nodiscard]] bool mayClose();
    /// Says that work was kept which was not saved, where the program did not come to its end the last time.
    void offerUnsaved();

    [[nodiscard]] const SessionState& state() const { return m_state; }
    /// The least time between two journals (10 s).
    void setJournalPause(int milliseconds) { m_journal.setPause(milliseconds); }
    /// Until what was to be written is.
    void waitForWriting();

Q_SIGNALS:
    /// Work would be lost by what is asked for.
    void stopNeeded(const leadlight::StopRequest& request);
    void saved();
    /// A copy was written that the window does not go on with.
    void copied();

private:
    void listen();
    void touch();
    void noteStudy(const Study& study);
    void show();
    [[nodiscard]] QString name() const;

    [[nodiscard]] bool loses() const;
    void ask(const std::function<void()>& goOn);
    void askWhich();
    void saveAs();
    [[nodiscard]] bool isAnothers(const QString& file) const;
    void write(const QString& file, SessionData data);
    void finishWriting(const QString& file, const RecentSession& recent, int change, const Status& status);
    void writeCopy(const QString& file);
    void finishCopy(const QString& file, const Status& status);
    void startNew();
    void revert();

    void load(const SessionOpening& opening, const QString& file);
    void loadAtOnce(const SessionOpening& opening, const QString& file);
    void finishLoading(const SessionOpening& opening, const QString& file, const Result<LoadedWork>& outcome);
    void askWhere(const SessionOpening& opening, const QString& file, const SessionSource& missing);
    void take(const QString& file, const LoadedWork& work);
    [[nodiscard]] QString pageOf(const Study& study) const;
    void sayReadOnly();
    void setFile(const QString& file);
    [[nodiscard]] QString keptFile() const;
    void tell(const QString& what, const QString& hint, const QString& action = {},
              const std::function<void()>& onAction = {});
    void offerJournal();

    void planToKeep();
    void keep();

    Session& m_session;
    Settings& m_settings;
    QWidget& m_window;
    const Opening& m_opening;
    std::function<QString()> m_pageShown;
    RunRecorder* m_recorder = nullptr;
    RunList m_runs;
    SessionState m_state;
    SessionData m_data = SessionData::Reference;
    int m_change = 0; ///< counts changes, so that one made while it is written is not taken for saved
    bool m_taking = false;
    bool m_closing = false; ///< the question was answered
    std::function<void()> m_afterSaving;
    Slot<Analysis> m_analysis; ///< seen last, as the next two: what cost time
    Slot<SlicedScorecard> m_scorecard;
    Slot<LearningCurve> m_curve;
    SessionJournal m_journal;
    std::shared_ptr<KeptHashes> m_hashes; ///< of the exports, for both writers
    SessionWriter m_writer{SessionWriter::AtTheEnd::Finish};
};

} // namespace leadlight

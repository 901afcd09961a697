// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/window/load_request.h"

namespace leadlight {

class Settings;

/// The questions around opening a file: which file, which column is what, which file of an archive, and whether what
/// runs may be stopped for it.
class FilePrompts : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over the `window`.
    FilePrompts(Session& session, QWidget& window, Settings& settings);

    void askForSubmissions();
    void askForMapping();
    /// Opening failed for want of a choice: takes the answer remembered for such a file, or asks, then opens again.
    void resolve(const LoadRequest& request, const Error& error);
    /// Opening `what` would stop work that the user would lose: asks, and goes on where that is wanted.
    void askToStop(const LoadRequest& request, const QString& what);
    /// Cookies of these files have lost leading zeros, and would match other cookies with them: offers to open the
    /// files again with the zeros put back.
    void offerRepair(const Opened& opened);

Q_SIGNALS:
    /// The files that the user has named, with the answers to what was asked about them.
    void answered(const leadlight::LoadRequest& request);
    /// These files, whatever runs.
    void stopAgreed(const leadlight::LoadRequest& request);

private:
    void askForFiles(const QString& title, bool mapping);
    void askForColumns(const LoadRequest& request, const FilePreview& preview, const Error& error);
    void askForMember(const LoadRequest& request, const Error& error);

    Session& m_session;
    QWidget& m_window;
    Settings& m_settings;
};

} // namespace leadlight

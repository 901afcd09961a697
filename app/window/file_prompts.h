// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_controller.h"

namespace leadlight {

/// The questions around opening a file: which file, which column is what, which file of an archive.
class FilePrompts : public QObject
{
    Q_OBJECT
public:
    FilePrompts(Session& session, MainWindow& window, Settings& settings, WindowController& controller);

    void askForSubmissions();
    void askForMapping();
    /// Opening failed for want of a choice: takes the answer remembered for such a file, or asks, then opens again.
    void resolve(const WindowController::LoadRequest& request, const Error& error);
    /// Cookies of these files have lost leading zeros, and would match other cookies with them: offers to open the
    /// files again with the zeros put back.
    void offerRepair(const Opened& opened);

private:
    void askForFiles(const QString& title, bool mapping);
    void askForColumns(const WindowController::LoadRequest& request, const FilePreview& preview, const Error& error);
    void askForMember(const WindowController::LoadRequest& request, const Error& error);

    Session& m_session;
    MainWindow& m_window;
    Settings& m_settings;
    WindowController& m_controller;
};

} // namespace leadlight

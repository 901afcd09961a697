// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QPointer>

namespace leadlight {

class MainWindow;
class ReportDialog;
class Settings;
struct ReportChoices;
struct ReportFigures;
struct Since;

/// Asks what a report of the shown results is to hold, and writes it in a job: decks, workbook, pages and lists. How it
/// was made goes into the session, so that the next one, here or by the command line, is made alike.
class Reporting : public QObject
{
    Q_OBJECT
public:
    /// Opens where the user wants a report; remembers what was chosen in the settings, for other sessions.
    Reporting(Session& session, MainWindow& window, Settings& settings);
    ~Reporting() override;

private:
    void open();
    void write();
    void writeKeys(const QString& path);
    void remember();
    void keepDefinition();
    [[nodiscard]] QString proposedFolder() const;
    [[nodiscard]] ReportChoices lastChoices() const;
    [[nodiscard]] std::function<Result<std::shared_ptr<const Since>>(const Progress& progress)> earlierState() const;

    Session& m_session;
    MainWindow& m_window;
    Settings& m_settings;
    QString m_sessionFile; ///< that the window is at; empty: none
    QPointer<ReportDialog> m_dialog;
    std::shared_ptr<const ReportFigures> m_figures; ///< of the dialog that is open
};

} // namespace leadlight

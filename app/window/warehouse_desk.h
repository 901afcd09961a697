// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/warehouse_work.h"
#include "app/session/session.h"

#include <QPointer>
#include <functional>
#include <optional>

namespace leadlight {

class CleanUpDialog;
class MainWindow;
class Settings;
class WarehouseDialog;
class WarehousePage;

/// Has an engine do what the warehouse page and its dialogs want, one thing at a time, on a thread of its own beside
/// the session's job: neither is in the other's way. Passwords pass through it and are kept nowhere.
class WarehouseDesk : public QObject
{
    Q_OBJECT
public:
    using WorkMaker = std::function<std::unique_ptr<WarehouseWork>()>;

    /// `make` gives who reaches engines, at the first connection.
    WarehouseDesk(Session& session, MainWindow& window, Settings& settings, WorkMaker make, bool keychain);
    /// Stops what runs in the engine; lists that were being written can be gone on with.
    ~WarehouseDesk() override;

    /// Reaches engines in another way from now on, for tests.
    void setWork(WorkMaker make) { m_make = std::move(make); }
    [[nodiscard]] Job& job() { return m_job; }

    /// Whether nothing is lost with the window; else asks, and closes it again where it may go.
    [[nodiscard]] bool mayClose();

private:
    void connectPage();
    void open();
    void connectEngine(const ConnectionChoices& choices, QString password, bool keep);
    void offer(const TableName& table, bool units);
    void count(const TableChoices& choices);
    void look(const TableChoices& choices);
    void train(const ModelOptions& model);
    void measure();
    void showFirst();
    void findList(const QString& cookie);
    void findAudience(std::int32_t page);
    void prepareWriting(const QString& table);
    void write(const QString& table, const std::string& run);
    void openCleanUp();
    void drop(const std::vector<std::string>& runs);

    /// Runs work(WarehouseWork&, progress) in the engine, then done(outcome) here.
    template <class Work, class Done>
    void run(const QString& name, Work work, Done done);
    /// What was made of the table before goes with this: asks, where there is some.
    void leaveThen(const std::function<void()>& next);
    void leaveTable();
    void begin(const QString& name);
    void end();
    /// Where a dialog is open, there; else in the window's messages. Cancelled work is no error.
    void tell(const Error& error);
    [[nodiscard]] ConnectionChoices lastChoices() const;
    void remember(const ConnectionChoices& choices);

    Session& m_session;
    MainWindow& m_window;
    Settings& m_settings;
    WorkMaker m_make;
    bool m_hasKeychain;
    WarehousePage& m_page;
    QPointer<WarehouseDialog> m_dialog;
    QPointer<CleanUpDialog> m_cleanUp;
    std::optional<EngineOffer> m_offer; ///< of the engine that is connected
    std::string m_ownRun;               ///< empty where nothing was made
    TableName m_ownTable;
    bool m_closing = false;                ///< the window goes with what runs
    std::shared_ptr<WarehouseWork> m_work; ///< null until something was connected; used by the job's thread alone
    Job m_job;                             ///< last: its thread ends first
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"
#include "views/widgets/panel.h"

class QGridLayout;

namespace leadlight {

class MissingFiles;

/// The sessions that were used lately, newest first: name and folder, what they hold, when they were used, figures. A
/// click opens one; one that is not there any more can be looked for or taken from the list. Not there without any.
class RecentSessionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecentSessionsPanel(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showSessions();
    void addHead();
    void addSession(int row, const RecentSession& session);
    [[nodiscard]] QWidget* makeName(const RecentSession& session, bool missing);
    [[nodiscard]] QWidget* makeHolds(const RecentSession& session, bool missing);
    [[nodiscard]] QWidget* makeFound(const RecentSession& session, bool missing) const;
    void checkMissing();

    PageContext m_context;
    QList<RecentSession> m_sessions;
    MissingFiles* m_missing = nullptr;
    QWidget* m_table = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

#include <QMenuBar>

class QActionGroup;

namespace leadlight {

class MissingFiles;
class Page;

/// The menu bar: File, Edit, View with the pages, Model, Help. Every key of the window is one of its actions.
class Menus : public QMenuBar
{
    Q_OBJECT
public:
    /// `pages` are those of the navigation: Ctrl+1 goes to the first.
    Menus(const PageContext& context, const QList<Page*>& pages, QWidget* parent = nullptr);

    /// "Report...", which the Export menu has, too.
    [[nodiscard]] QAction* reportAction() const { return m_report; }

Q_SIGNALS:
    void modelSettingsRequested();
    /// A palette for everything that can be found.
    void findAnythingRequested();
    /// The search field of the page that is shown.
    void findOnPageRequested();
    /// The manual at the chapter of the page that is shown.
    void manualRequested();

private:
    void buildFileMenu();
    void addSessionActions(QMenu& menu);
    void showRecentSessions(const QList<RecentSession>& recent);
    void buildEditMenu();
    void buildViewMenu(const QList<Page*>& pages);
    void buildThemeMenu(QMenu& viewMenu);
    void buildLanguageMenu(QMenu& menu);
    void buildScaleMenu(QMenu& menu);
    void buildModelMenu();
    void buildHelpMenu();
    void showRecentFiles();
    void showCohorts();
    void addRecentEntry(const RecentFiles& recent);
    void showAbout();
    void showShortcuts();

    PageContext m_context;
    QMenu* m_recent = nullptr;
    QMenu* m_recentSessions = nullptr;
    QAction* m_report = nullptr;
    QMenu* m_cohorts = nullptr;
    QList<RecentFiles> m_recentFiles;
    MissingFiles* m_missing = nullptr;
};

} // namespace leadlight

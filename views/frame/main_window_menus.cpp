// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_panel.h"
#include "views/dialogs/about_dialog.h"
#include "views/frame/main_window.h"
#include "views/frame/status_line.h"
#include "views/frame/top_bar.h"
#include "views/pages/page.h"
#include "views/pages/start/start_page.h"
#include "views/tables/data_table.h"
#include "views/words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>

namespace leadlight {

void MainWindow::buildFileMenu()
{
    QMenu* menu = m_menus->addMenu(tr("&File"));
    menu->addAction(tr("Open &submissions..."), QKeySequence::Open, this, &MainWindow::openSubmissionsRequested);
    menu->addAction(tr("Open BU &mapping..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                    &MainWindow::openMappingRequested);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    menu->addAction(tr("Open the sa&mple data"), this, &MainWindow::sampleRequested);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::close);
    setRecentFiles({});
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = m_menus->addMenu(tr("&View"));
    for (int i = 0; i < m_pages.size(); ++i)
        m_viewMenu->addAction(m_pages.at(i)->title(), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
                              this, [this, key = m_pages.at(i)->objectName()] { showPage(key); });
    m_viewMenu->addSeparator();
    QMenu* themes = m_viewMenu->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const QStringList names{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = themes->addAction(names.at(i));
        action->setCheckable(true);
        action->setData(i);
        m_themes->addAction(action);
    }
    setThemeChoice(ThemeChoice::System);
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt())); });
}

void MainWindow::buildModelMenu()
{
    QMenu* menu = m_menus->addMenu(tr("&Model"));
    m_train = menu->addAction(tr("&Train"), QKeySequence(Qt::CTRL | Qt::Key_T), this, &MainWindow::trainRequested);
    m_cancel = menu->addAction(tr("&Cancel what is running"), QKeySequence(Qt::Key_Escape), this,
                               &MainWindow::cancelRequested);
    m_cancel->setEnabled(false);
    connect(m_cancel, &QAction::triggered, m_status, &StatusLine::showCancelling);
    connect(m_status, &StatusLine::cancelRequested, m_status, &StatusLine::showCancelling);
    menu->addSeparator();
    menu->addAction(tr("&Settings..."), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::openModelSettings);
    menu->addAction(tr("As in the &notebook"), this, &MainWindow::notebookPresetRequested);
    menu->addAction(tr("Leadlight's &defaults"), this, &MainWindow::defaultsRequested);
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = m_menus->addMenu(tr("&Help"));
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this, &MainWindow::showShortcuts);
    menu->addAction(tr("&About Leadlight"), this, &MainWindow::showAbout);
}

void MainWindow::fillExportMenu()
{
    QMenu* menu = m_top->exportMenu();
    menu->clear();
    const Page* shown = page(currentPage());
    menu->addActions(shown->exportActions());
    for (ChartPanel* chart : shown->charts()) {
        if (!chart->chart())
            continue;
        menu->addAction(tr("Chart: %1...").arg(chart->heading()), chart->exportButton(), &QPushButton::click);
        menu->addAction(tr("Copy chart: %1").arg(chart->heading()), chart, &ChartPanel::copyToClipboard);
    }
    for (auto* table : shown->findChildren<DataTable*>())
        if (table->isVisible() && table->tableModel()->rowCount() > 0)
            menu->addAction(tr("Table: %1 as CSV...").arg(words(table->tableModel()->content()->data.title)), table,
                            &DataTable::askToExport);
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to export on this page yet"))->setEnabled(false);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_themes->actions().at(static_cast<int>(choice))->setChecked(true);
}

void MainWindow::setRecentFiles(const QList<QStringList>& recent)
{
    m_start->setRecentFiles(recent);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!recent.isEmpty());
    for (const QStringList& files : recent) {
        QStringList names;
        for (const QString& file : files)
            names << QFileInfo(file).fileName();
        QAction* action = m_recentMenu->addAction(names.join(QStringLiteral("  +  ")));
        action->setToolTip(files.join(QLatin1Char('\n')));
        connect(action, &QAction::triggered, this, [this, files] { Q_EMIT openFilesRequested(files); });
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("Forget these files"), this, &MainWindow::forgetRecentRequested);
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(this);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    QList<ShortcutEntry> entries;
    for (const QAction* top : m_menus->actions())
        for (const QAction* action : top->menu()->actions())
            if (!action->shortcut().isEmpty())
                entries.append(
                    {action->text().remove(QLatin1Char('&')), action->shortcut().toString(QKeySequence::NativeText)});
    auto* dialog = new ShortcutsDialog(entries, this);
    dialog->open();
}

} // namespace leadlight

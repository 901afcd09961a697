// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/menus.h"

#include "views/dialogs/about_dialog.h"
#include "views/dialogs/figures_dialog.h"
#include "views/frame/shown_text.h"
#include "views/language.h"
#include "views/missing_files.h"
#include "views/pages/page.h"
#include "views/words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace leadlight {

namespace {

/// What is undone, as long as a menu has room for.
QString inMenu(const QString& what)
{
    constexpr qsizetype most = 60; // letters
    return withoutMnemonic(what.size() > most ? what.left(most - 1) + u'…' : what);
}

} // namespace

Menus::Menus(const PageContext& context, const QList<Page*>& pages, QWidget* parent)
    : QMenuBar(parent)
    , m_context(context)
    , m_missing(new MissingFiles(this))
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu(pages);
    buildModelMenu();
    buildHelpMenu();
}

void Menus::buildFileMenu()
{
    QMenu* menu = addMenu(tr("&File"));
    Intents* intents = &m_context.intents;
    addSessionActions(*menu);
    menu->addAction(tr("Open &submissions..."), QKeySequence::Open, intents, &Intents::openSubmissions);
    QAction* add = menu->addAction(tr("Add another e&xport..."), intents, &Intents::addSubmissions);
    add->setEnabled(false);
    connect(&m_context.news, &News::studyChanged, add,
            [add](const Study& study) { add->setEnabled(study.tables.submissions != nullptr); });
    menu->addAction(tr("Open BU &mapping..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), intents,
                    &Intents::openMapping);
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addAction(tr("Open the sa&mple data"), intents, &Intents::openSample);
    menu->addAction(tr("Connect to a &warehouse..."), intents, &Intents::connectWarehouse);
    menu->addSeparator();
    m_report = menu->addAction(tr("&Report..."), QKeySequence(Qt::CTRL | Qt::Key_P), intents, &Intents::makeReport);
    m_report->setEnabled(false);
    connect(&m_context.news, &News::resultsChanged, m_report,
            [this](const ShownResults& results) { m_report->setEnabled(results.analysis != nullptr); });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, [this] { window()->close(); });
    showRecentFiles();
    // Files may have gone or come back meanwhile.
    connect(m_recent, &QMenu::aboutToShow, this, [this] { m_missing->check(m_recentFiles); });
    connect(m_missing, &MissingFiles::changed, this, &Menus::showRecentFiles);
    connect(&m_context.news, &News::recentFilesChanged, this, [this](const QList<RecentFiles>& recent) {
        m_recentFiles = recent;
        m_missing->check(recent);
        showRecentFiles();
    });
}

void Menus::addSessionActions(QMenu& menu)
{
    Intents* intents = &m_context.intents;
    QAction* fresh = menu.addAction(tr("&New session"), QKeySequence::New, intents, &Intents::newSession);
    menu.addAction(tr("Open s&ession..."), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), intents,
                   [intents] { Q_EMIT intents->openSession({}); });
    m_recentSessions = menu.addMenu(tr("Recent sess&ions"));
    m_recentSessions->setEnabled(false);
    QAction* save = menu.addAction(tr("S&ave session"), QKeySequence::Save, intents, &Intents::saveSession);
    QAction* saveAs = menu.addAction(tr("Save session &as..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), intents,
                                     &Intents::saveSessionAs);
    QAction* revert = menu.addAction(tr("Re&vert to what was saved"), intents, &Intents::revertSession);
    menu.addAction(tr("No&tes..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), intents, &Intents::showNotes);
    menu.addSeparator();
    const auto follow = [=](const SessionState& state) {
        fresh->setEnabled(state.open);
        save->setEnabled(state.open && !state.readOnly && (state.modified || state.file.isEmpty()));
        saveAs->setEnabled(state.open);
        revert->setEnabled(state.modified && !state.file.isEmpty());
    };
    follow({});
    connect(&m_context.news, &News::sessionChanged, this, follow);
    connect(&m_context.news, &News::recentSessionsChanged, this, &Menus::showRecentSessions);
}

void Menus::showRecentSessions(const QList<RecentSession>& recent)
{
    m_recentSessions->clear();
    m_recentSessions->setEnabled(!recent.isEmpty());
    for (const RecentSession& session : recent)
        m_recentSessions->addAction(withoutMnemonic(titleOf(RecentFiles{{session.file}, session.used})), this,
                                    [this, file = session.file] { Q_EMIT m_context.intents.openSession(file); });
}

void Menus::buildEditMenu()
{
    QMenu* menu = addMenu(tr("&Edit"));
    QAction* undo = menu->addAction(tr("&Undo"), QKeySequence(QKeySequence::Undo));
    QAction* redo = menu->addAction(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    // What is taken back may be of a page that is not in sight.
    const auto step = [this](const QAction& action, void (Intents::*intent)(), const QString& said) {
        const QString what = action.data().toString(); // the next one's, once it is done
        // Named first: the call through m_context itself is miscompiled by GCC 12 under -fsanitize=undefined.
        Intents& intents = m_context.intents;
        Q_EMIT(intents.*intent)();
        Q_EMIT m_context.news.noted(said.arg(what));
    };
    connect(undo, &QAction::triggered, this, [step, undo] { step(*undo, &Intents::undo, tr("Undone: %1")); });
    connect(redo, &QAction::triggered, this, [step, redo] { step(*redo, &Intents::redo, tr("Redone: %1")); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&m_context.news, &News::undoChanged, this, [undo, redo](const QString& back, const QString& again) {
        undo->setData(back);
        redo->setData(again);
        undo->setEnabled(!back.isEmpty());
        undo->setText(back.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(inMenu(back)));
        redo->setEnabled(!again.isEmpty());
        redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(inMenu(again)));
    });
    menu->addSeparator();
    m_cohorts = menu->addMenu(tr("&Cohorts"));
    showCohorts();
    // Later: it may be one of these entries that changes them.
    connect(&m_context.cohorts, &Cohorts::changed, this, &Menus::showCohorts, Qt::QueuedConnection);
    menu->addSeparator();
    menu->addAction(tr("&Find anything..."), QKeySequence(Qt::CTRL | Qt::Key_K), this, &Menus::findAnythingRequested);
    menu->addAction(tr("Search on this &page"), QKeySequence::Find, this, &Menus::findOnPageRequested);
}

/// Each selects its visitors, everywhere; the last submenu forgets one.
void Menus::showCohorts()
{
    for (QMenu* submenu : m_cohorts->findChildren<QMenu*>())
        submenu->deleteLater();
    m_cohorts->clear();
    const auto& all = m_context.cohorts.all();
    m_cohorts->setEnabled(!all.empty());
    if (all.empty())
        return;
    for (const Cohort& cohort : all)
        m_cohorts->addAction(withoutMnemonic(shownName(cohort.name)), this, [this, cohort] {
            m_context.selection.set(Entity::Cookie, cohort.cookies, this, cohort.name);
        });
    m_cohorts->addSeparator();
    QMenu* forget = m_cohorts->addMenu(tr("&Delete"));
    for (const Cohort& cohort : all)
        forget->addAction(withoutMnemonic(shownName(cohort.name)), this,
                          [this, name = cohort.name] { m_context.cohorts.remove(name); });
}

void Menus::buildViewMenu(const QList<Page*>& pages)
{
    QMenu* menu = addMenu(tr("&View"));
    int key = Qt::Key_1;
    for (const Page* page : pages)
        menu->addAction(page->title(), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)), this,
                        [this, name = page->objectName()] { Q_EMIT m_context.intents.showPage(name); });
    menu->addSeparator();
    buildThemeMenu(*menu->addMenu(tr("&Theme")));
    buildLanguageMenu(*menu->addMenu(tr("&Language")));
    buildScaleMenu(*menu->addMenu(tr("&Size of text")));
}

void Menus::buildThemeMenu(QMenu& menu)
{
    auto* themes = new QActionGroup(this);
    const QStringList names{tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = menu.addAction(names.at(i));
        action->setCheckable(true);
        action->setData(i);
        themes->addAction(action);
    }
    connect(themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT m_context.intents.chooseTheme(static_cast<ThemeChoice>(action->data().toInt()));
    });
    connect(&m_context.news, &News::themeChanged, themes,
            [themes](ThemeChoice choice) { themes->actions().at(static_cast<int>(choice))->setChecked(true); });
}

void Menus::buildLanguageMenu(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    for (const QString& code : QStringList{systemLanguage()} + languages()) {
        QAction* action = menu.addAction(code == systemLanguage() ? tr("As the &system") : nameOfLanguage(code));
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT m_context.intents.chooseLanguage(action->data().toString()); });
    connect(&m_context.news, &News::languageChosen, group, [group](const QString& choice) {
        for (QAction* action : group->actions())
            action->setChecked(action->data() == choice);
    });
}

void Menus::buildScaleMenu(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction* action = menu.addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT m_context.intents.chooseScale(action->data().toInt()); });
    connect(&m_context.news, &News::scaleChosen, group, [group](int percent) {
        for (QAction* action : group->actions())
            action->setChecked(action->data() == percent);
    });
}

void Menus::buildModelMenu()
{
    QMenu* menu = addMenu(tr("&Model"));
    Intents* intents = &m_context.intents;
    QAction* train = menu->addAction(tr("&Train"), QKeySequence(Qt::CTRL | Qt::Key_T), intents, &Intents::train);
    QAction* cancel =
        menu->addAction(tr("&Cancel what is running"), QKeySequence(Qt::Key_Escape), intents, &Intents::cancel);
    train->setEnabled(false);
    cancel->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Settings..."), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &Menus::modelSettingsRequested);
    menu->addAction(tr("&Rules..."), QKeySequence(Qt::CTRL | Qt::Key_R), this,
                    [this] { Q_EMIT m_context.intents.showPage(QStringLiteral("rules")); });
    menu->addAction(tr("As in the &notebook"), intents, &Intents::notebookPreset);
    menu->addAction(tr("Leadlight's &defaults"), intents, &Intents::defaults);
    const News& news = m_context.news;
    connect(&news, &News::studyChanged, train,
            [train](const Study& study) { train->setEnabled(study.interactions != nullptr); });
    connect(&news, &News::resultsChanged, train,
            [train](const ShownResults& results) { train->setText(QLatin1Char('&') + trainText(results)); });
    connect(&news, &News::jobStarted, cancel, [cancel] { cancel->setEnabled(true); });
    connect(&news, &News::jobFinished, cancel, [cancel] { cancel->setEnabled(false); });
}

void Menus::buildHelpMenu()
{
    QMenu* menu = addMenu(tr("&Help"));
    menu->addAction(tr("&Manual"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, &Menus::manualRequested);
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this, &Menus::showShortcuts);
    menu->addAction(tr("What the &figures mean"), this, [this] { (new FiguresDialog(window()))->open(); });
    menu->addAction(tr("&Introduction"), &m_context.intents, &Intents::showIntroduction);
    menu->addAction(tr("Show &log"), &m_context.intents, &Intents::showLog);
    menu->addAction(tr("&About Leadlight"), this, &Menus::showAbout);
}

void Menus::showRecentFiles()
{
    m_recent->clear();
    m_recent->setEnabled(!m_recentFiles.isEmpty());
    m_recent->setToolTipsVisible(true);
    QList<QStringList> missing;
    for (const RecentFiles& recent : std::as_const(m_recentFiles)) {
        addRecentEntry(recent);
        if (m_missing->isMissing(recent))
            missing << recent.files;
    }
    m_recent->addSeparator();
    if (!missing.isEmpty())
        m_recent->addAction(tr("Forget those not found"), this, [this, missing] {
            for (const QStringList& files : missing)
                Q_EMIT m_context.intents.removeRecent(files);
        });
    m_recent->addAction(tr("Forget these files"), &m_context.intents, &Intents::forgetRecent);
}

void Menus::addRecentEntry(const RecentFiles& recent)
{
    const bool missing = m_missing->isMissing(recent);
    QString text = missing ? tr("%1 (not found)  –  %2") : tr("%1  –  %2");
    text = text.arg(titleOf(recent), placeOf(recent));
    QAction* action = m_recent->addAction(withoutMnemonic(text));
    action->setToolTip(pathsOf(recent));
    action->setEnabled(!missing);
    connect(action, &QAction::triggered, this,
            [this, files = recent.files] { Q_EMIT m_context.intents.openFiles(files); });
}

void Menus::showAbout()
{
    auto* dialog = new AboutDialog(window());
    dialog->open();
}

void Menus::showShortcuts()
{
    QList<ShortcutEntry> entries;
    for (const QAction* top : actions())
        for (const QAction* action : top->menu()->actions())
            if (!action->shortcut().isEmpty())
                entries.append(
                    {action->text().remove(QLatin1Char('&')), action->shortcut().toString(QKeySequence::NativeText)});
    auto* dialog = new ShortcutsDialog(entries, window());
    dialog->open();
}

} // namespace leadlight

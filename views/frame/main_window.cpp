// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/main_window.h"

#include "model/evaluate/slices.h"
#include "model/recommend/catalogue.h"
#include "views/dialogs/manual_dialog.h"
#include "views/dialogs/model_settings_popup.h"
#include "views/frame/export_menu.h"
#include "views/frame/menus.h"
#include "views/frame/navigation.h"
#include "views/frame/page_stack.h"
#include "views/frame/palette.h"
#include "views/frame/selection_strip.h"
#include "views/frame/shown_text.h"
#include "views/frame/status_line.h"
#include "views/frame/study_text.h"
#include "views/frame/top_bar.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/open_files.h"
#include "views/widgets/plain_texts.h"
#include "views/words.h"

#include <QDragEnterEvent>
#include <QIcon>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int widthForTitles = 1100; // below, the navigation has room for icons only

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

MainWindow::MainWindow(const PageContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_pages(new PageStack(context))
    , m_navigation(new Navigation)
    , m_messages(new MessageBar)
    , m_selection(new SelectionStrip(context))
    , m_status(new StatusLine)
    , m_settings(new ModelSettingsPopup(this))
{
    new PlainTexts(this);
    setWindowTitle(QStringLiteral("Leadlight"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/leadlight.svg")));
    setAcceptDrops(true);
    // The frame of the window manager needs room, too. With everything twice as large a screen may have no room for
    // the least size: then pages scroll.
    const QSize room = screen()->availableSize() - QSize(0, 40);
    setMinimumSize(QSize(960, 600).boundedTo(room));
    resize(QSize(1280, 800).boundedTo(room));
    auto* menus = new Menus(context, pages());
    connect(menus, &Menus::modelSettingsRequested, this, &MainWindow::openModelSettings);
    m_report = menus->reportAction();
    connect(menus, &Menus::findOnPageRequested, this, &MainWindow::findOnPage);
    connect(menus, &Menus::manualRequested, this, &MainWindow::openManual);
    connect(menus, &Menus::findAnythingRequested, this, [this, menus] {
        fillExports();
        auto* palette =
            new Palette(m_context, *menus, *m_top->exportMenu(), studyOfResults(m_study).interactions, this);
        palette->open();
    });
    m_top = new TopBar(menus);
    buildFrame();
    buildNavigation();
    connectTopBar();
    connectMessages();
    connectStatusLine();
    connect(&context.news, &News::studyChanged, this, &MainWindow::setStudy);
    connect(&context.news, &News::modelChoicesChanged, this, &MainWindow::setModelChoices);
    connect(&context.news, &News::resultsChanged, this, &MainWindow::setResults);
    setStudy({});
    setResults({});
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto* frame = new QWidget;
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_messages);
    content->addWidget(m_pages, 1);
    content->addWidget(m_selection);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    rows->addWidget(m_top);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    setCentralWidget(frame);
}

void MainWindow::buildNavigation()
{
    int number = 0;
    for (const Page* page : pages())
        m_navigation->addEntry(page->objectName(), page->title(), tr("%1 (Ctrl+%2)").arg(page->title()).arg(++number));
    m_navigation->setCurrent(currentPage());
    connect(m_navigation, &Navigation::currentChanged, m_pages, &PageStack::showPage);
    connect(m_pages, &PageStack::currentPageChanged, m_navigation,
            [this] { m_navigation->setCurrent(m_pages->marked().objectName()); });
}

void MainWindow::connectTopBar()
{
    const Intents* intents = &m_context.intents;
    connect(m_top, &TopBar::openSubmissionsRequested, intents, &Intents::openSubmissions);
    connect(m_top, &TopBar::openMappingRequested, intents, &Intents::openMapping);
    connect(m_top, &TopBar::trainRequested, intents, &Intents::train);
    connect(m_top, &TopBar::settingsRequested, this, &MainWindow::openModelSettings);
    connect(m_top, &TopBar::modelChosen, this, [this](ModelKey key) {
        ModelChoices choices = m_settings->choices();
        choices.key = key;
        Q_EMIT m_context.intents.editModel(choices);
    });
    connect(m_settings, &ModelSettingsPopup::choicesChanged, intents, &Intents::editModel);
    connect(m_settings, &ModelSettingsPopup::notebookPresetRequested, intents, &Intents::notebookPreset);
    connect(m_top->exportMenu(), &QMenu::aboutToShow, this, &MainWindow::fillExports);
    connect(&m_context.news, &News::jobStarted, m_top, [this] { m_top->setBusy(true); });
    connect(&m_context.news, &News::jobFinished, m_top, [this] { m_top->setBusy(false); });
}

void MainWindow::fillExports()
{
    fillExportMenu(*m_top->exportMenu(), pages(), m_pages->current(), *m_report);
}

void MainWindow::connectMessages()
{
    connect(&m_context.news, &News::told, m_messages, &MessageBar::post);
    connect(&m_context.news, &News::outdated, m_messages, &MessageBar::clear);
}

void MainWindow::connectStatusLine()
{
    connect(m_status, &StatusLine::cancelRequested, &m_context.intents, &Intents::cancel);
    connect(&m_context.intents, &Intents::cancel, m_status, &StatusLine::showCancelling);
    connect(&m_context.news, &News::jobStarted, m_status, &StatusLine::begin);
    connect(&m_context.news, &News::jobProgressed, m_status, &StatusLine::advance);
    connect(&m_context.news, &News::jobFinished, m_status, &StatusLine::end);
    connect(&m_context.news, &News::noted, m_status, &StatusLine::note);
    connect(m_pages, &PageStack::currentPageChanged, this, &MainWindow::fitToPage);
    for (const Page* page : pages())
        connect(page, &Page::standingChanged, this, &MainWindow::showCounts);
}

void MainWindow::setStudy(const Study& study)
{
    setOpenFiles(*this, study);
    m_top->setFiles(study);
    m_top->setCanTrain(study.interactions != nullptr, tr("Open a submissions file first"));
    showAutoModel(study);
    m_study = study;
}

void MainWindow::setResults(const ShownResults& results)
{
    m_top->setTrain(trainText(results), results.trainingIsDue());
    m_ofFiles = studyText(m_study, results);
    showCounts();
}

void MainWindow::fitToPage()
{
    const bool ofFiles = shownPage().tellsOfFiles();
    m_top->setOfFiles(ofFiles);
    m_selection->setOfFiles(ofFiles);
    showCounts();
}

void MainWindow::showCounts()
{
    const QString counts = shownPage().standing().value_or(m_ofFiles);
    if (counts != m_status->counts()) // what was just done may still stand there
        m_status->setCounts(counts);
}

void MainWindow::showAutoModel(const Study& study)
{
    if (!study.scorecard || !winnerOf(*study.scorecard->scorecard)) {
        m_top->setAutoText(tr("Auto: %1").arg(words(titleOf(keyOf(AutoSettings{})))));
        return m_settings->setMeasuredAuto(std::nullopt);
    }
    const ModelOptions best = resolvedBy(*study.scorecard->scorecard, {});
    m_top->setAutoText(tr("Auto: %1, measured").arg(words(titleOf(keyOf(best)))));
    m_settings->setMeasuredAuto(best);
}

void MainWindow::setModelChoices(const ModelChoices& choices)
{
    m_top->setModel(choices.key);
    m_settings->setChoices(choices);
}

void MainWindow::openModelSettings()
{
    m_settings->openBelow(*m_top->settingsAnchor());
}

/// The search field of the table that has the focus, else the first one on the page; on a page without a list the
/// search for anything.
void MainWindow::findOnPage()
{
    FilterField* field = nullptr;
    if (const auto* table = qobject_cast<DataTable*>(focusWidget()))
        field = table->filterField();
    for (auto* each : m_pages->shown().findChildren<FilterField*>())
        if (field == nullptr && each->isVisible())
            field = each;
    if (field == nullptr)
        return Q_EMIT findChild<Menus*>()->findAnythingRequested();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void MainWindow::openManual()
{
    auto* manual = findChild<ManualDialog*>();
    if (manual == nullptr)
        manual = new ManualDialog(this);
    manual->showChapter(shownPage().objectName());
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < widthForTitles);
}

const QList<Page*>& MainWindow::pages() const
{
    return m_pages->inNavigation();
}

QList<Page*> MainWindow::allPages() const
{
    return m_pages->reachable();
}

Page* MainWindow::page(const QString& key) const
{
    return m_pages->page(key);
}

QString MainWindow::currentPage() const
{
    return m_pages->current().objectName();
}

Page& MainWindow::shownPage() const
{
    return m_pages->shown();
}

void MainWindow::showPage(const QString& key)
{
    m_pages->showPage(key);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT m_context.news.filesDragged(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    Q_EMIT m_context.news.filesDragged(false);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    Q_EMIT m_context.news.filesDragged(false);
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT m_context.intents.openFiles(files);
}

} // namespace leadlight

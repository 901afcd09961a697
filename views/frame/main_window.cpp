// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/main_window.h"

#include "model/evaluate/slices.h"
#include "model/recommend/catalogue.h"
#include "model/stages/analysis.h"
#include "views/dialogs/model_settings_popup.h"
#include "views/frame/navigation.h"
#include "views/frame/status_line.h"
#include "views/frame/top_bar.h"
#include "views/pages/data/data_page.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/lab/scorecard_section.h"
#include "views/pages/performance/performance_page.h"
#include "views/pages/recommendations/recommendations_page.h"
#include "views/pages/start/start_page.h"
#include "views/pages/units/business_units_page.h"
#include "views/widgets/count_text.h"
#include "views/widgets/message_bar.h"
#include "views/words.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QIcon>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

QString durationText(double seconds)
{
    const QLocale locale;
    return seconds < 1.0 ? MainWindow::tr("%1 ms").arg(locale.toString(seconds * 1000.0, 'f', seconds < 0.01 ? 1 : 0))
                         : MainWindow::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
}

QString trainedText(const Analysis& analysis)
{
    const QString at = QString::fromStdString(analysis.trainedAt);
    const QString time = at.section(QLatin1Char('T'), -1).section(QLatin1Char(' '), -1).left(5);
    return MainWindow::tr("%1 · trained %2 in %3")
        .arg(words(describe(analysis.model->options)), time, durationText(analysis.model->report.seconds));
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Leadlight"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/leadlight.svg")));
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1280, 800);
    m_menus = new QMenuBar;
    m_top = new TopBar(m_menus);
    m_navigation = new Navigation;
    m_messages = new MessageBar;
    m_stack = new QStackedWidget;
    m_start = new StartPage;
    m_status = new StatusLine;
    m_settings = new ModelSettingsPopup(this);
    buildFrame();
    buildPages();
    buildFileMenu();
    buildViewMenu();
    buildModelMenu();
    buildHelpMenu();
    connectTopBar();
    setStudy({});
    m_navigation->setCurrent(0);
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
    content->addWidget(m_stack, 1);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    rows->addWidget(m_top);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    setCentralWidget(frame);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_navigation, &Navigation::currentChanged, this, &MainWindow::showCurrentPage);
}

void MainWindow::buildPages()
{
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::openSubmissionsRequested, this, &MainWindow::openSubmissionsRequested);
    connect(m_start, &StartPage::openMappingRequested, this, &MainWindow::openMappingRequested);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_start, &StartPage::filesRequested, this, &MainWindow::openFilesRequested);
    m_data = new DataPage;
    connectDataPage(*m_data);
    addPage(QStringLiteral("data"), m_data);
    auto* recommendations = new RecommendationsPage;
    auto* performance = new PerformancePage;
    addPage(QStringLiteral("recommendations"), recommendations);
    addPage(QStringLiteral("units"), new BusinessUnitsPage);
    addPage(QStringLiteral("performance"), performance);
    m_lab = new ModelLabPage;
    addPage(QStringLiteral("lab"), m_lab);
    connect(performance, &PerformancePage::measureRequested, &m_lab->scorecard(), &ScorecardSection::compare);
    connect(performance, &PerformancePage::labRequested, this, [this] { showPage(QStringLiteral("lab")); });
    connectResultPages(*recommendations, *performance);
}

void MainWindow::connectDataPage(DataPage& page)
{
    connect(&page, &DataPage::openSubmissionsRequested, this, &MainWindow::openSubmissionsRequested);
    connect(&page, &DataPage::openMappingRequested, this, &MainWindow::openMappingRequested);
    connect(&page, &DataPage::joinOptionsEdited, this, &MainWindow::joinOptionsEdited);
    connect(&page, &DataPage::typeWeightsEdited, this, &MainWindow::typeWeightsEdited);
    connect(&page, &DataPage::typeWeightsResetRequested, this, &MainWindow::typeWeightsResetRequested);
}

void MainWindow::connectResultPages(RecommendationsPage& recommendations, PerformancePage& performance)
{
    connect(&recommendations, &RecommendationsPage::exportAllRequested, this,
            &MainWindow::exportRecommendationsRequested);
    connect(&recommendations, &RecommendationsPage::noted, this, &MainWindow::note);
    connect(&recommendations, &RecommendationsPage::failed, this, [this](const QString& error) {
        m_messages->post(
            {.tone = Message::Tone::Error, .what = error, .where = {}, .hint = {}, .action = {}, .onAction = {}});
    });
    // Selecting in one selects in the other.
    connect(&performance, &PerformancePage::cookiesShown, this,
            [this, &recommendations](const std::vector<int>& cookies) {
                recommendations.showOnly(cookies);
                showPage(recommendations.objectName());
            });
    connect(&recommendations, &RecommendationsPage::cookieSelected, &performance,
            [&performance](int cookie) { performance.setSelectedCookies({cookie}); });
    connect(&performance, &PerformancePage::cookieActivated, this, [this, &recommendations](int cookie) {
        recommendations.selectCookie(cookie);
        showPage(recommendations.objectName());
    });
}

void MainWindow::note(const QString& text)
{
    m_status->note(text);
}

void MainWindow::addPage(const QString& key, Page* page)
{
    page->setObjectName(key);
    m_pages.append(page);
    m_stack->addWidget(page);
    m_navigation->addEntry(page->title(), tr("%1 (Ctrl+%2)").arg(page->title()).arg(m_pages.size()));
}

void MainWindow::connectTopBar()
{
    connect(m_top, &TopBar::openSubmissionsRequested, this, &MainWindow::openSubmissionsRequested);
    connect(m_top, &TopBar::openMappingRequested, this, &MainWindow::openMappingRequested);
    connect(m_top, &TopBar::trainRequested, this, &MainWindow::trainRequested);
    connect(m_top, &TopBar::settingsRequested, this, &MainWindow::openModelSettings);
    connect(m_top, &TopBar::modelChosen, this, [this](ModelKey key) {
        ModelChoices choices = m_settings->choices();
        choices.key = key;
        Q_EMIT modelChoicesEdited(choices);
    });
    connect(m_settings, &ModelSettingsPopup::choicesChanged, this, &MainWindow::modelChoicesEdited);
    connect(m_settings, &ModelSettingsPopup::notebookPresetRequested, this, &MainWindow::notebookPresetRequested);
    connect(m_top->exportMenu(), &QMenu::aboutToShow, this, &MainWindow::fillExportMenu);
}

void MainWindow::setStudy(const Study& study)
{
    m_study = study;
    m_previewing = false;
    for (Page* page : std::as_const(m_pages))
        page->setStudy(study);
    const bool canTrain = study.interactions != nullptr;
    m_top->setCanTrain(canTrain, tr("Open a submissions file first"));
    m_train->setEnabled(canTrain);
    showAutoModel();
    showCurrentPage();
    showCounts();
}

void MainWindow::showAutoModel()
{
    if (!m_study.scorecard) {
        m_top->setAutoText(tr("Auto: %1").arg(words(titleOf(keyOf(AutoSettings{})))));
        return m_settings->setMeasuredAuto(std::nullopt);
    }
    const ModelOptions best = resolvedBy(*m_study.scorecard->scorecard, {});
    m_top->setAutoText(tr("Auto: %1, measured on this data").arg(words(titleOf(keyOf(best)))));
    m_settings->setMeasuredAuto(best);
}

void MainWindow::showCounts()
{
    QStringList parts;
    if (m_study.interactions) {
        const Dataset& joined = *m_study.interactions->data;
        const auto units = static_cast<std::int64_t>(joined.businessUnits.size()) - (joined.unmappedUnit >= 0 ? 1 : 0);
        parts << tr("%1 cookies").arg(countText(joined.cookies())) << tr("%1 pages").arg(countText(joined.pages()))
              << tr("%1 BUs").arg(countText(units));
        parts << (m_study.analysis ? trainedText(*m_study.analysis) : tr("not trained yet"));
    } else if (m_study.tables.mapping) {
        parts << tr("BU mapping open, no submissions yet");
    } else {
        parts << tr("No data yet");
    }
    m_status->setCounts(parts.join(QStringLiteral(" · ")));
}

void MainWindow::setModelChoices(const ModelChoices& choices)
{
    m_top->setModel(choices.key);
    m_settings->setChoices(choices);
    m_lab->setModelChoices(choices);
}

void MainWindow::showPreview(const std::shared_ptr<const FilePreview>& preview)
{
    m_previewing = true;
    m_data->showPreview(preview);
    showCurrentPage();
}

void MainWindow::endPreview()
{
    if (!m_previewing)
        return;
    m_previewing = false;
    m_data->setStudy(m_study);
    showCurrentPage();
}

void MainWindow::beginJob(const QString& name)
{
    m_status->begin(name);
    setBusy(true);
}

void MainWindow::advanceJob(double fraction, const QString& stage)
{
    m_status->advance(fraction, stage);
}

void MainWindow::endJob()
{
    m_status->end();
    setBusy(false);
}

void MainWindow::setBusy(bool busy)
{
    m_top->setBusy(busy);
    m_cancel->setEnabled(busy);
    for (Page* page : std::as_const(m_pages))
        page->setBusy(busy);
}

Page* MainWindow::page(const QString& key) const
{
    const auto found = std::ranges::find(m_pages, key, &QObject::objectName);
    return found == m_pages.end() ? nullptr : *found;
}

QString MainWindow::currentPage() const
{
    return m_pages.at(std::max(0, m_navigation->current()))->objectName();
}

void MainWindow::showPage(const QString& key)
{
    m_navigation->setCurrent(static_cast<int>(m_pages.indexOf(page(key))));
    showCurrentPage();
}

void MainWindow::showCurrentPage()
{
    Page* current = page(currentPage());
    const bool nothingYet = !m_study.tables.submissions && !m_study.tables.mapping && !m_previewing;
    // Until something is open, the start page stands in for the page that would show it.
    m_stack->setCurrentWidget(nothingYet && current == m_data ? static_cast<QWidget*>(m_start) : current);
}

void MainWindow::openModelSettings()
{
    m_settings->openBelow(*m_top->settingsAnchor());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_start->setDropHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    m_start->setDropHighlighted(false);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_start->setDropHighlighted(false);
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openFilesRequested(files);
}

} // namespace leadlight

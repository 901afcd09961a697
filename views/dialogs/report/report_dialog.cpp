// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/report_dialog.h"

#include "model/exports/report/report_plan.h"
#include "views/dialogs/report/audience_chooser.h"
#include "views/dialogs/report/replace_question.h"
#include "views/dialogs/report/report_contents.h"
#include "views/dialogs/report/report_form.h"
#include "views/dialogs/report/report_words.h"
#include "views/dialogs/report/slide_preview.h"
#include "views/widgets/written_note.h"
#include "views/words.h"

#include <QDate>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int steps = 1000; // of the progress bar
} // namespace

ReportDialog::ReportDialog(ReportFigures figures, const QString& about, ReportChoices choices, const QString& folder,
                           Words fileWords, QWidget* parent)
    : QDialog(parent)
    , m_figures(std::move(figures))
    , m_choices(std::move(choices))
    , m_words(std::move(fileWords))
    , m_contents(new ReportContents)
    , m_form(new ReportForm(m_choices, folder))
{
    setWindowTitle(tr("Report"));
    setObjectName(QStringLiteral("report"));
    layOut(about);
    m_progress->setRange(0, steps);
    connect(m_contents, &ReportContents::chosen, this, &ReportDialog::choose);
    connect(m_contents, &ReportContents::visited, this, &ReportDialog::goToItem);
    connect(m_form, &ReportForm::edited, this, &ReportDialog::sayPlan);
    connect(m_form, &ReportForm::templateChosen, this, &ReportDialog::checkTemplate);
    connect(m_form, &ReportForm::keyFileRequested, this, [this](const QString& path) {
        setWriting(true);
        Q_EMIT keyFileRequested(path);
    });
    prepare({});
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::setEarlierState(EarlierState earlier)
{
    m_earlier = std::move(earlier);
    prepare({});
}

void ReportDialog::prepare(const Pages& audiencePages)
{
    m_ready = false;
    m_write->setEnabled(false);
    m_outcome->say(tr("Looking at what there is..."));
    const auto work = [figures = m_figures, audiencePages, earlier = m_earlier](const Progress& progress) {
        return prepareReport(figures, audiencePages, earlier, progress);
    };
    m_preparing.run(work, [this](Result<ReportPreparation> prepared) {
        if (!prepared)
            return m_outcome->sayFailed(words(prepared.error().phrase()));
        take(*std::move(prepared));
    });
}

void ReportDialog::take(ReportPreparation prepared)
{
    const bool first = m_prepared.items.empty();
    m_prepared = std::move(prepared);
    m_figures.audience = m_prepared.audience;
    m_figures.since = m_prepared.since;
    m_earlier = {};
    m_ready = true;
    m_audience->setSubjects(m_prepared.subjects);
    m_contents->setItems(m_prepared.items, m_choices);
    m_form->setData(m_prepared.units, words(m_prepared.whyNoPersonalize));
    if (!m_choices.templateFile.empty())
        checkTemplate(QString::fromStdString(m_choices.templateFile));
    if (first)
        m_page = 1; // the first after the title's
    rebuildSlides();
    if (first && (focusWidget() == nullptr || m_audience->isAncestorOf(focusWidget()) || focusWidget() == m_audience))
        m_contents->focusFirst();
    sayPlan();
}

void ReportDialog::checkTemplate(const QString& path)
{
    if (path.isEmpty())
        return m_templates.cancel();
    const auto work = [file = std::filesystem::path(path.toStdU16String())](const Progress& progress) {
        return readTemplate(file, progress).map([](const DeckTemplate& found) { return found.lacks; });
    };
    m_templates.run(work, [this](const Result<std::vector<Phrase>>& lacks) {
        if (!lacks)
            return m_form->sayOfTemplate(words(lacks.error().phrase()));
        m_form->sayOfTemplate(words(Phrase::sentences(*lacks)));
    });
}

const ReportItem* ReportDialog::itemOf(const std::string& slide) const
{
    const auto found = std::ranges::find(m_prepared.items, slide, &ReportItem::key);
    return found == m_prepared.items.end() ? nullptr : &*found;
}

void ReportDialog::choose(const QString& key, bool on)
{
    if (const ReportItem* item = itemOf(key.toStdString()))
        m_choices.choose(*item, on);
    rebuildSlides();
    goToItem(key);
    sayPlan();
}

/// The slides as they would be written now; those that are pictures get theirs from the chart itself.
void ReportDialog::rebuildSlides()
{
    ReportOptions options = this->options();
    options.paint = [](const ChartData&) -> Result<DeckPicture> { return DeckPicture{}; };
    std::vector<ReportItem> chosen = m_prepared.items;
    std::erase_if(chosen, [this](const ReportItem& item) { return !m_choices.holds(item); });
    std::vector<Phrase> remarks;
    m_pages.clear(); // they point into the deck
    m_deck = reportDeck(chosen, m_figures, options, remarks);
    m_pages = pagesOf(m_deck, m_prepared.tableRows);
    std::map<std::string, int> slides;
    for (const DeckPage& page : m_pages)
        ++slides[page.slide->id];
    m_contents->setSlides(slides);
    goTo(std::min(m_page, static_cast<int>(m_pages.size()) - 1));
}

void ReportDialog::goToItem(const QString& key)
{
    const std::string id = key.toStdString();
    const auto found = std::ranges::find_if(m_pages, [&](const DeckPage& page) { return page.slide->id == id; });
    if (found != m_pages.end())
        goTo(static_cast<int>(found - m_pages.begin()));
}

void ReportDialog::goTo(int index)
{
    const int count = static_cast<int>(m_pages.size());
    m_page = std::clamp(index, 0, std::max(0, count - 1));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    if (count == 0)
        return m_preview->clear();
    const DeckPage& page = m_pages[static_cast<std::size_t>(m_page)];
    const ReportItem* item = itemOf(page.slide->id);
    const auto* chart = item != nullptr ? std::get_if<ReportChart>(&item->content) : nullptr;
    const bool isPicture = std::holds_alternative<DeckPicture>(page.slide->content);
    m_preview->showPage(page, QString::number(m_page + 1),
                        isPicture && chart != nullptr ? std::make_shared<const ChartData>(chart->data) : nullptr);
    const QString name = item != nullptr ? words(item->title) : tr("Title slide");
    m_slideName->setText(tr("Slide %1 of %2: %3").arg(m_page + 1).arg(count).arg(name));
    m_slideNote->setText(slideNote(*page.slide));
    m_title->setEnabled(chart != nullptr);
    const QSignalBlocker quiet(m_title);
    m_title->setText(words(page.slide->finding));
    m_title->setCursorPosition(0);
}

void ReportDialog::editTitle()
{
    if (m_pages.empty())
        return;
    const std::string id = m_pages[static_cast<std::size_t>(m_page)].slide->id;
    const ReportItem* item = itemOf(id);
    const auto* chart = item != nullptr ? std::get_if<ReportChart>(&item->content) : nullptr;
    if (chart == nullptr)
        return;
    const QString text = m_title->text().trimmed();
    if (text.isEmpty() || text == words(chart->finding))
        m_titles.erase(id);
    else
        m_titles[id] = text.toStdString();
    rebuildSlides();
}

QString ReportDialog::folder() const
{
    return m_form->folder();
}

ReportOptions ReportDialog::options() const
{
    ReportOptions out = optionsOf(m_choices, m_prepared.items, m_figures.analysis->data());
    out.folder = std::filesystem::path((m_writing ? m_target : folder()).toStdU16String());
    out.titles = m_titles;
    out.words = m_words;
    if (m_choices.deck && !m_form->deckToUpdate().isEmpty()) {
        out.update = std::filesystem::path(m_form->deckToUpdate().toStdU16String());
        out.templateFile.clear(); // the earlier deck keeps its own
    }
    return out;
}

std::vector<std::string> ReportDialog::plannedFiles() const
{
    return reportFiles(m_prepared.items, options(), m_figures.analysis->data());
}

/// How many files it will be, or why there can be none.
void ReportDialog::sayPlan()
{
    if (!m_ready || m_writing)
        return;
    const bool any = !options().items.empty();
    const auto files = plannedFiles();
    const auto count = static_cast<int>(files.size());
    m_write->setEnabled(any && !folder().isEmpty());
    m_write->setText(count == 1 ? tr("Write 1 file") : tr("Write %1 files").arg(count));
    if (!any)
        m_outcome->say(tr("Tick what is to be in it."));
    else if (folder().isEmpty())
        m_outcome->say(tr("Choose a folder."));
    else
        m_outcome->say(m_prepared.remark.empty() ? planText(files) : planText(files) % u' ' % words(m_prepared.remark));
}

/// An earlier report in that folder may have been worked on since, so it is not replaced without a word.
void ReportDialog::askToWrite()
{
    const QString chosen = folder();
    const QStringList there = filesAlreadyIn(chosen, plannedFiles());
    if (there.isEmpty())
        return writeInto(chosen);
    const QString beside = newFolderWithin(chosen, QDate::currentDate());
    askToReplace(
        *this, there, beside, [this, chosen] { writeInto(chosen); }, [this, beside] { writeInto(beside); });
}

void ReportDialog::writeInto(const QString& target)
{
    m_target = target;
    setWriting(true);
    Q_EMIT writeRequested();
}

void ReportDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_middle->setEnabled(!writing);
    m_write->setEnabled(!writing);
    m_progress->setVisible(writing);
    m_progress->setValue(0);
    m_cancel->setText(writing ? tr("Cancel") : tr("Close"));
    if (writing)
        m_outcome->say(tr("Writing..."));
}

void ReportDialog::showProgress(double fraction, const QString& stage)
{
    if (!m_writing)
        return;
    m_progress->setValue(static_cast<int>(fraction * steps));
    if (!stage.isEmpty())
        m_outcome->say(stage);
}

void ReportDialog::showWritten(const ReportDone& done)
{
    setWriting(false);
    const auto count = static_cast<int>(done.files.size());
    QString text = count == 1 ? tr("Written: 1 file in %1.").arg(shownName(m_target))
                              : tr("Written: %1 files in %2.").arg(count).arg(shownName(m_target));
    for (const Phrase& remark : done.remarks)
        text += u' ' % words(remark);
    m_outcome->sayWritten(text, m_target);
}

void ReportDialog::showKeysWritten(const QString& path)
{
    setWriting(false);
    m_outcome->sayWritten(tr("Written: %1").arg(shownName(path)), QFileInfo(path).absolutePath());
}

void ReportDialog::showFailed(const QString& error)
{
    setWriting(false);
    m_outcome->sayFailed(error);
}

void ReportDialog::reject()
{
    if (!m_writing)
        return QDialog::reject();
    m_outcome->say(tr("Stopping..."));
    Q_EMIT cancelRequested();
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_prompts.h"

#include "app/session/settings.h"
#include "model/data/merged_cells.h"
#include "model/read/byte_source.h"
#include "model/read/table_head.h"
#include "views/dialogs/column_dialog.h"
#include "views/dialogs/mapping_dialog.h"
#include "views/dialogs/member_dialog.h"
#include "views/widgets/count_text.h"
#include "views/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {

ReadOptions& readOptionsFor(LoadRequest& request, bool mapping)
{
    return mapping ? request.mappingRead : request.submissionsRead;
}

/// How the submissions are read, with the member chosen said of each: other files have other members.
ReadOptions readingOfEach(const PipelineOptions& options)
{
    ReadOptions out = options.submissionsRead;
    if (out.member.empty())
        return out;
    for (const auto& path : options.submissions)
        out.memberOf.try_emplace(pathText(path), out.member);
    out.member.clear();
    return out;
}

} // namespace

FilePrompts::FilePrompts(Session& session, QWidget& window, Settings& settings)
    : m_session(session)
    , m_window(window)
    , m_settings(settings)
{
    connect(&session.intents(), &Intents::openSubmissions, this, &FilePrompts::askForSubmissions);
    connect(&session.intents(), &Intents::addSubmissions, this, &FilePrompts::askForMoreSubmissions);
    connect(&session.intents(), &Intents::openMapping, this, &FilePrompts::askForMapping);
}

void FilePrompts::askForSubmissions()
{
    askForFiles(tr("Open submissions"), Wanted::Submissions);
}

void FilePrompts::askForMoreSubmissions()
{
    askForFiles(tr("Add another export"), Wanted::MoreSubmissions);
}

void FilePrompts::askForMapping()
{
    askForFiles(tr("Open BU mapping"), Wanted::Mapping);
}

void FilePrompts::askForFiles(const QString& title, Wanted wanted)
{
    auto* dialog = new QFileDialog(&m_window, title, m_settings.text(QStringLiteral("folder")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(wanted == Wanted::Mapping ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Exports (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, wanted](const QStringList& files) {
        m_settings.setText(QStringLiteral("folder"), QFileInfo(files.front()).absolutePath());
        Q_EMIT answered(requestFor(files, wanted));
    });
    dialog->open();
}

/// What is added is read as what is open, and opened once where it is open already.
LoadRequest FilePrompts::requestFor(const QStringList& files, Wanted wanted) const
{
    LoadRequest request;
    if (wanted == Wanted::Mapping) {
        request.files.mapping = QFileInfo(files.front()).filesystemAbsoluteFilePath();
        return request;
    }
    auto& submissions = request.files.submissions;
    if (wanted == Wanted::MoreSubmissions && m_session.study().tables.submissions) {
        submissions = m_session.options().submissions;
        request.submissionsRead = readingOfEach(m_session.options());
        request.addsSubmissions = true;
    }
    for (const QString& file : files)
        if (const auto path = QFileInfo(file).filesystemAbsoluteFilePath();
            std::find(submissions.begin(), submissions.end(), path) == submissions.end())
            submissions.push_back(path);
    return request;
}

void FilePrompts::resolve(const LoadRequest& request, const Error& error)
{
    const auto work = [request, error](const Progress&) -> Result<QuestionedFile> { return lookAt(request, error); };
    m_session.job().start(tr("Looking at the columns"), work, [this, request](const Result<QuestionedFile>& file) {
        if (file)
            answer(request, *file);
    });
}

void FilePrompts::answer(const LoadRequest& request, const QuestionedFile& file)
{
    if (!file.preview && file.preview.error().kind != ErrorKind::NeedsChoice)
        return m_session.news().told(messageOf(file.preview.error()));
    if (file.hasBoth) { // which is which is told by their columns, as where it is dropped into the window
        LoadRequest sorted = request;
        sorted.files.unsorted = std::exchange(sorted.files.submissions, {});
        return Q_EMIT answered(sorted);
    }
    if (!file.preview) {
        const Error& which = file.preview.error();
        if (const auto asked = onceMore(request, which, file.mapping ? "member of the mapping" : "member"))
            askForMember(*asked, which, file.mapping);
        return;
    }
    auto again = request;
    if (takeKeptAnswer(file, m_settings, readOptionsFor(again, file.mapping)))
        return Q_EMIT answered(again);
    const bool fillDown = asksToFillDown(file.question);
    const auto asked = onceMore(request, file.question, fillDown ? "fill down" : "columns");
    if (asked && fillDown)
        askToFillDown(*asked, file);
    else if (asked)
        askForColumns(*asked, file);
}

/// The request with the question noted; nothing where it was asked before about this file, which is said.
std::optional<LoadRequest> FilePrompts::onceMore(LoadRequest request, const Error& error, const std::string& question)
{
    std::string asked = question + ' ' + error.file;
    if (std::find(request.asked.begin(), request.asked.end(), asked) != request.asked.end()) {
        Message message = messageOf(error);
        message.hint = tr("What you answered does not open all of the files. If they differ, open them one by one.");
        m_session.news().told(message);
        return std::nullopt;
    }
    request.asked.push_back(std::move(asked));
    return request;
}

void FilePrompts::askForColumns(const LoadRequest& request, const QuestionedFile& file)
{
    auto* dialog = new ColumnDialog(*file.preview, file.mapping ? FileKind::BuMapping : FileKind::Submissions,
                                    FileQuestion::Columns, &m_window);
    dialog->setReason(words(file.question.what));
    // By numbers they would have been taken already, if the cells looked like them.
    if (const auto kept = m_settings.columnsFor(file.preview->header); !kept.empty() && !file.headerless)
        dialog->setColumns(kept);
    connect(
        dialog, &QDialog::accepted, this,
        [this, dialog, request, mapping = file.mapping, headerless = file.headerless, header = file.preview->header] {
            auto again = request;
            ReadOptions& options = readOptionsFor(again, mapping);
            options.columns = dialog->columns();
            if (headerless)
                options.header = std::string(numberedColumns);
            m_settings.setColumnsFor(header, dialog->columns());
            Q_EMIT answered(again);
        });
    dialog->open();
}

void FilePrompts::askToFillDown(const LoadRequest& request, const QuestionedFile& file)
{
    auto* dialog = new ColumnDialog(*file.preview, FileKind::Submissions, FileQuestion::FillDown, &m_window);
    dialog->setReason(words(file.question.what));
    connect(dialog, &QDialog::accepted, this, [this, dialog, request, header = file.preview->header] {
        auto again = request;
        again.submissionsRead.fillDown = dialog->fillDown();
        m_settings.setFillDownFor(header, dialog->fillDown());
        Q_EMIT answered(again);
    });
    dialog->open();
}

void FilePrompts::askForMember(const LoadRequest& request, const Error& error, bool mapping)
{
    // A mapping is one table; of several files the user has to know which one is asked about.
    const QString name = QFileInfo(QString::fromStdString(error.file)).fileName();
    const QString said = tr("%1: %2").arg(shownName(name), words(error.what));
    auto* dialog = new MemberDialog(said, error.choices, !mapping, m_settings.memberOf(error.choices), &m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, request, mapping, file = error.file, names = error.choices] {
                auto again = request;
                m_settings.setMemberOf(names, dialog->member());
                readOptionsFor(again, mapping).memberOf[file] = dialog->member(); // another file has other sheets
                Q_EMIT answered(again);
            });
    dialog->open();
}

void FilePrompts::askAboutMapping(const LoadRequest& request, const Opened& opened)
{
    const QString mapping = shownName(opened.options.buMapping.filename().string());
    auto* dialog = new MappingDialog(mapping, mappedShare(opened.interactions->data->ledger), &m_window);
    connect(dialog, &MappingDialog::kept, this, [this, request, opened] { Q_EMIT mappingKept(request, opened); });
    connect(dialog, &MappingDialog::refused, this, [this, request, opened] { Q_EMIT mappingRefused(request, opened); });
    connect(dialog, &MappingDialog::anotherWanted, this, [this, request, opened] {
        auto then = request;
        then.thenAskForMapping = true; // when the submissions are there, whatever becomes of the dialog for the file
        Q_EMIT mappingRefused(then, opened);
    });
    connect(dialog, &QDialog::rejected, this, &FilePrompts::openingRefused);
    dialog->open();
}

void FilePrompts::askToStop(const StopRequest& request)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, request.title, request.question, QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("stopWork"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto* stop = box->addButton(request.stop, QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("agreeToStop"));
    auto* keep = box->addButton(request.keep, QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepWork"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    // What would be lost has come to its end: there is nothing to ask any more. Queued, so that its results are there.
    const auto ended = std::make_shared<bool>(false);
    const auto endAsStopped = [this, box, ended] {
        if (!m_session.job().stake().what.isEmpty() || !box->isVisible())
            return;
        *ended = true;
        box->done(QDialog::Accepted);
    };
    connect(&m_session.job(), &Job::finished, box, endAsStopped, Qt::QueuedConnection);
    connect(box, &QDialog::finished, this, [box, stop, ended, request] {
        if (*ended || box->clickedButton() == stop)
            request.goOn();
        else if (request.leave)
            request.leave();
    });
    box->open();
}

void FilePrompts::offerRepair(const Opened& opened)
{
    const auto& repairable = opened.tables.summary->repairableCookies;
    std::int64_t cookies = 0;
    QStringList names;
    for (std::size_t i = 0; i < repairable.size(); ++i) {
        if (repairable[i] == 0)
            continue;
        cookies += repairable[i];
        const FileReport& file = opened.tables.submissions->files[i];
        names << shownName(file.path.filename().string());
    }
    if (cookies == 0)
        return;
    LoadRequest again{.files = {.submissions = opened.options.submissions},
                      .submissionsRead = opened.options.submissionsRead};
    again.submissionsRead.repairLostZeros = true;
    Q_EMIT m_session.news().told(
        {.tone = Message::Tone::Warning,
         .what =
             cookies == 1
                 ? tr("One cookie has lost its leading zeros, probably in a spreadsheet.")
                 : tr("%1 cookies have lost their leading zeros, probably in a spreadsheet.").arg(countText(cookies)),
         .where = words(Phrase::commas(phrasesOf(names))),
         .hint = tr("With the zeros put back they are the same visitors as in the other files."),
         .action = tr("Put the zeros back"),
         .onAction = [this, again] { Q_EMIT answered(again); }});
}

} // namespace leadlight

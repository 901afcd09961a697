// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_prompts.h"

#include "app/session/settings.h"
#include "views/dialogs/column_dialog.h"
#include "views/dialogs/mapping_dialog.h"
#include "views/dialogs/member_dialog.h"
#include "views/widgets/count_text.h"
#include "views/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace leadlight {

namespace {

constexpr int previewRows = 200;

/// Which of the two files of a request an error is about.
bool isAboutMapping(const LoadRequest& request, const Error& error)
{
    if (request.files.unsorted.empty())
        return request.files.submissions.empty();
    const auto kind = detectFileKind(error.file);
    return kind && *kind == FileKind::BuMapping;
}

ReadOptions& readOptionsFor(LoadRequest& request, bool mapping)
{
    return mapping ? request.mappingRead : request.submissionsRead;
}

} // namespace

FilePrompts::FilePrompts(Session& session, QWidget& window, Settings& settings)
    : m_session(session)
    , m_window(window)
    , m_settings(settings)
{
    connect(&session.intents(), &Intents::openSubmissions, this, &FilePrompts::askForSubmissions);
    connect(&session.intents(), &Intents::openMapping, this, &FilePrompts::askForMapping);
}

void FilePrompts::askForSubmissions()
{
    askForFiles(tr("Open submissions"), false);
}

void FilePrompts::askForMapping()
{
    askForFiles(tr("Open BU mapping"), true);
}

void FilePrompts::askForFiles(const QString& title, bool mapping)
{
    auto* dialog = new QFileDialog(&m_window, title, m_settings.text(QStringLiteral("folder")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mapping ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Exports (*.csv *.tsv *.txt *.gz *.zip *.tgz *.tar)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, mapping](const QStringList& files) {
        m_settings.setText(QStringLiteral("folder"), QFileInfo(files.front()).absolutePath());
        LoadRequest request;
        if (mapping)
            request.files.mapping = QFileInfo(files.front()).filesystemAbsoluteFilePath();
        else
            for (const QString& file : files)
                request.files.submissions.push_back(QFileInfo(file).filesystemAbsoluteFilePath());
        Q_EMIT answered(request);
    });
    dialog->open();
}

void FilePrompts::resolve(const LoadRequest& request, const Error& error)
{
    struct Look
    {
        Result<FilePreview> preview;
        bool mapping = false;
    };
    const auto work = [request, error](const Progress&) -> Result<Look> {
        const bool mapping = isAboutMapping(request, error);
        const ReadOptions& options = mapping ? request.mappingRead : request.submissionsRead;
        return Look{previewFile(error.file, options, previewRows), mapping};
    };
    m_session.job().start(tr("Looking at the columns"), work, [this, request, error](Result<Look> look) {
        if (!look)
            return;
        if (!look->preview)
            return look->preview.error().kind == ErrorKind::NeedsChoice
                       ? askForMember(request, look->preview.error())
                       : m_session.news().told(messageOf(look->preview.error()));
        auto again = request;
        ReadOptions& options = readOptionsFor(again, look->mapping);
        const auto remembered = m_settings.columnsFor(look->preview->header);
        if (options.columns.empty() && !remembered.empty()) {
            options.columns = remembered;
            return Q_EMIT answered(again);
        }
        askForColumns(request, *look->preview, error);
    });
}

void FilePrompts::askForColumns(const LoadRequest& request, const FilePreview& preview, const Error& error)
{
    const bool mapping = isAboutMapping(request, error);
    auto* dialog = new ColumnDialog(preview, mapping ? FileKind::BuMapping : FileKind::Submissions, &m_window);
    dialog->setReason(words(error.what));
    connect(dialog, &QDialog::accepted, this, [this, dialog, request, mapping, header = preview.header] {
        auto again = request;
        readOptionsFor(again, mapping).columns = dialog->columns();
        m_settings.setColumnsFor(header, dialog->columns());
        Q_EMIT answered(again);
    });
    dialog->open();
}

void FilePrompts::askForMember(const LoadRequest& request, const Error& error)
{
    const bool several = !request.files.submissions.empty() || !request.files.unsorted.empty();
    auto* dialog =
        new MemberDialog(QFileInfo(QString::fromStdString(error.file)).fileName(), error.choices, several, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request] {
        auto again = request;
        // Without the member chosen, what the archive holds cannot be told; both kinds get the answer.
        again.submissionsRead.member = dialog->member();
        again.mappingRead.member = dialog->member();
        Q_EMIT answered(again);
    });
    dialog->open();
}

void FilePrompts::askAboutMapping(const LoadRequest& request, const Opened& opened)
{
    const QString mapping = QFileInfo(QString::fromStdString(opened.options.buMapping.string())).fileName();
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
    connect(box, &QDialog::finished, this, [box, stop, request] {
        if (box->clickedButton() == stop)
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
        names << QFileInfo(QString::fromStdString(file.path.string())).fileName();
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
         .where = names.join(QStringLiteral(", ")),
         .hint = tr("With the zeros put back they are the same visitors as in the other files."),
         .action = tr("Put the zeros back"),
         .onAction = [this, again] { Q_EMIT answered(again); }});
}

} // namespace leadlight

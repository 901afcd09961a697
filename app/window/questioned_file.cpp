// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/questioned_file.h"

#include "app/session/settings.h"
#include "model/data/file_kind.h"
#include "model/data/merged_cells.h"
#include "model/read/column_roles.h"
#include "model/read/table_head.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr int previewRows = 200;

/// Which of the two files of a request an error is about.
bool isAboutMapping(const LoadRequest& request, const Error& error)
{
    if (request.files.unsorted.empty())
        return request.files.submissions.empty();
    const auto tables = tablesIn(error.file, {});
    if (!tables)
        return false;
    const auto isMapping = [](const TableInFile& table) { return table.kind == FileKind::BuMapping; };
    if (std::ranges::all_of(*tables, isMapping))
        return true;
    if (std::ranges::none_of(*tables, isMapping))
        return false;
    // Of a file that has both, by what the question offers: tables, or the columns of one.
    const auto offers = [&](FileKind kind) {
        return std::ranges::any_of(*tables, [&](const TableInFile& table) {
            return table.kind == kind && std::ranges::find(error.choices, table.member) != error.choices.end();
        });
    };
    if (offers(FileKind::BuMapping) && !offers(FileKind::Submissions))
        return true;
    ReadOptions options = request.mappingRead;
    options.othersAreOpened = true;
    const auto mapping = previewFile(error.file, options, 0, FileKind::BuMapping);
    return mapping && !mapping->header.empty() && mapping->header == error.choices;
}

/// One file was asked for as submissions, and it has the mapping, too.
bool isOfBothKinds(const LoadRequest& request, const Error& error)
{
    if (!request.files.unsorted.empty() || !request.files.mapping.empty() || request.files.submissions.size() != 1)
        return false;
    const auto tables = tablesIn(error.file, {});
    const auto has = [&](FileKind kind) {
        return std::ranges::find(*tables, kind, &TableInFile::kind) != tables->end();
    };
    return tables && has(FileKind::Submissions) && has(FileKind::BuMapping);
}

/// Without names only the cells can say that a file has the columns that were chosen by number.
bool lookLike(const std::map<Role, std::string>& columns, const FilePreview& preview)
{
    return std::all_of(columns.begin(), columns.end(), [&](const auto& chosen) {
        const auto& [role, choice] = chosen;
        const auto column = chosenColumn(preview.header, choice);
        if (!column)
            return isOnePerRow(role, choice);
        const auto guess = preview.guess[*column];
        const bool needed = role == Role::Cookie || role == Role::PageUrl || role == Role::FormSubmissions;
        return needed ? guess == role : guess.value_or(role) == role;
    });
}

} // namespace

QuestionedFile lookAt(const LoadRequest& request, const Error& question)
{
    const bool mapping = isAboutMapping(request, question);
    const ReadOptions& options = mapping ? request.mappingRead : request.submissionsRead;
    const FileKind kind = mapping ? FileKind::BuMapping : FileKind::Submissions;
    ReadOptions plain;
    plain.member = options.member;
    plain.memberOf = options.memberOf;
    plain.othersAreOpened = !request.files.unsorted.empty(); // if it has tables of both kinds, as both
    QuestionedFile file{question, previewFile(question.file, plain, previewRows, kind), mapping, false, false};
    if (!file.preview && asksForHeader(file.preview.error())) {
        plain.header = std::string(numberedColumns);
        file.preview = previewFile(question.file, plain, previewRows, kind);
        file.headerless = true;
    }
    if (!file.preview && file.preview.error().kind == ErrorKind::NeedsChoice)
        file.hasBoth = isOfBothKinds(request, question);
    return file;
}

bool takeKeptAnswer(const QuestionedFile& file, const Settings& settings, ReadOptions& options)
{
    if (asksToFillDown(file.question)) {
        const FillDown kept = settings.fillDownFor(file.preview->header);
        if (kept == FillDown::Ask || options.fillDown != FillDown::Ask)
            return false;
        options.fillDown = kept;
        return true;
    }
    auto kept = settings.columnsFor(file.preview->header);
    if (kept.empty() || !options.columns.empty() || (file.headerless && !lookLike(kept, *file.preview)))
        return false;
    options.columns = std::move(kept);
    if (file.headerless)
        options.header = std::string(numberedColumns);
    return true;
}

} // namespace leadlight

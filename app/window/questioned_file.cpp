// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/questioned_file.h"

#include "app/session/settings.h"
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
    const auto kind = detectFileKind(error.file);
    return kind && *kind == FileKind::BuMapping;
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
    ReadOptions plain;
    plain.member = (mapping ? request.mappingRead : request.submissionsRead).member;
    QuestionedFile file{question, previewFile(question.file, plain, previewRows), mapping, false};
    if (!file.preview && asksForHeader(file.preview.error())) {
        plain.header = std::string(numberedColumns);
        file.preview = previewFile(question.file, plain, previewRows);
        file.headerless = true;
    }
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

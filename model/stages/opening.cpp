// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/opening.h"

#include "model/base/discard.h"
#include "model/data/file_kind.h"
#include "model/read/column_roles.h"
#include "model/read/table_head.h"

#include <algorithm>

namespace leadlight {

namespace {

Error atFile(Error error, const std::filesystem::path& path)
{
    if (error.file.empty())
        error.file = path.string();
    return error;
}

/// What of an unsorted file is what: by what was chosen of it, failing that by all of its tables.
struct Kinds
{
    bool submissions = false; ///< or nobody knows: the reader then asks for the columns
    bool mapping = false;     ///< beside submissions, or alone
};
Result<Kinds> kindsOf(const std::filesystem::path& path, const std::string& chosen, const Progress& progress)
{
    const auto tables = tablesIn(path, progress);
    if (!tables)
        return tl::unexpected(tables.error());
    Kinds kinds;
    for (const auto& table : *tables) {
        const bool counts = chosen.empty() || chosen == allMembers || table.member == chosen;
        kinds.submissions = kinds.submissions || (counts && table.kind != FileKind::BuMapping);
        kinds.mapping = kinds.mapping || table.kind == FileKind::BuMapping;
    }
    return kinds;
}

/// Moves the unsorted files to their kind; a file with tables of both kinds is opened as both.
Status sortFiles(OpenRequest& request, const Progress& progress)
{
    auto& files = request.files;
    std::vector<std::filesystem::path> both;
    for (const auto& path : std::exchange(files.unsorted, {})) {
        if (progress.cancelled())
            return cancelled();
        const auto kinds = kindsOf(path, memberChosen(request.submissionsRead, path), progress);
        if (!kinds)
            return tl::unexpected(atFile(kinds.error(), path));
        if (kinds->submissions || !kinds->mapping)
            files.submissions.push_back(path);
        if (kinds->submissions && kinds->mapping)
            both.push_back(path);
        else if (kinds->mapping && files.mapping.empty())
            files.mapping = path;
        else if (kinds->mapping)
            return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                        .what = Phrase::tr("Two of these files are BU mappings."),
                                        .file = path.string(),
                                        .hint = Phrase::tr("Open one BU mapping at a time.")});
    }
    if (files.mapping.empty() && !both.empty())
        files.mapping = both.front();
    return {};
}

/// Submissions and mapping stand in one file: each is one of its tables.
bool isOneFile(const FilesToOpen& files)
{
    return !files.mapping.empty() && std::ranges::find(files.submissions, files.mapping) != files.submissions.end();
}

/// What the header of a file says; no header where there is no file.
Result<FilePreview> headOf(const std::filesystem::path& file, const ReadOptions& options, FileKind kind)
{
    if (file.empty())
        return FilePreview();
    return previewFile(file, options, 0, kind);
}

/// Adds the columns that the file has to how it is read. A column by its number (#4), and what is no column (1 for
/// "each row"), counts where the role belongs.
void takeColumns(const FilePreview& head, const std::map<Role, std::string>& columns,
                 const std::function<bool(Role role)>& belongsHere, ReadOptions& options)
{
    if (head.header.empty())
        return;
    for (const auto& [role, name] : columns)
        if (std::ranges::find(head.header, name) != head.header.end() ||
            (belongsHere(role) && (chosenColumn(head.header, name) || isOnePerRow(role, name))))
            options.columns.insert_or_assign(role, name);
}

/// A number answers the file that asks for the role, where one alone does; else business units are the mapping's, and
/// all others those of the submissions.
Status assignColumns(const OpenRequest& request, PipelineOptions& options)
{
    if (request.columns.empty())
        return {};
    const auto& files = request.files;
    const auto first = files.submissions.empty() ? std::filesystem::path() : files.submissions.front();
    const auto submissions = headOf(first, options.submissionsRead, FileKind::Submissions);
    if (!submissions)
        return tl::unexpected(submissions.error());
    const auto mapping = headOf(files.mapping, options.mappingRead, FileKind::BuMapping);
    if (!mapping)
        return tl::unexpected(mapping.error());
    const auto asks = [](const FilePreview& head, Role role) {
        return std::ranges::find(head.openRoles, role) != head.openRoles.end();
    };
    const auto ofMapping = [&](Role role) {
        const bool alone = asks(*mapping, role) && !asks(*submissions, role);
        return first.empty() || role == Role::BusinessUnit || alone;
    };
    const auto ofSubmissions = [&](Role role) { return files.mapping.empty() || !ofMapping(role); };
    takeColumns(*submissions, request.columns, ofSubmissions, options.submissionsRead);
    takeColumns(*mapping, request.columns, ofMapping, options.mappingRead);
    for (const auto& [role, name] : request.columns)
        if (!options.submissionsRead.columns.contains(role) && !options.mappingRead.columns.contains(role))
            return fail(ErrorKind::Usage, Phrase::tr("No file has a column named \"%1\".", name),
                        Phrase::tr("Copy the name from the file's header line."));
    return {};
}

/// Null where the file is so small that it is read in no time, or cannot be read like this (reading it will say why).
std::shared_ptr<const FilePreview> firstRows(const FilesToOpen& files, const ReadOptions& options)
{
    constexpr std::uintmax_t largeFile = std::uintmax_t{1} << 22;
    constexpr int rows = 200;
    std::error_code failed;
    if (files.submissions.empty() || std::filesystem::file_size(files.submissions.front(), failed) < largeFile ||
        failed)
        return nullptr;
    auto preview = previewFile(files.submissions.front(), options, rows, FileKind::Submissions);
    return preview ? std::make_shared<const FilePreview>(*std::move(preview)) : nullptr;
}

/// True where the mapping at hand shall not count for these files, which are sorted.
bool dropsMapping(const OpenRequest& request)
{
    return !request.keepMapping && request.files.mapping.empty();
}

/// One choice for all of the files is kept as such: so it is saved, and holds for files that move.
void settleMember(ReadOptions& read, const std::vector<std::filesystem::path>& files)
{
    const std::string first = memberChosen(read, files.front());
    if (!std::ranges::all_of(files, [&](const auto& file) { return memberChosen(read, file) == first; }))
        return;
    read.member = first;
    read.memberOf.clear();
}

/// What was an answer about files that are not these does not hold for them.
void dropAnswers(const OpenRequest& request, const PipelineOptions& now, JoinOptions& join)
{
    if (request.addsSubmissions) {
        join.dates = {};
        join.deliveries = {.by = join.deliveries.by};
        return;
    }
    join.chosenBusinessUnit.clear();
    if (now.submissions == request.options.submissions)
        return;
    join.robots = Robots::Keep;
    join.overlaps = Overlaps::Keep;
    join.dates = {};
    join.deliveries = {};
}

/// Added to others, submissions leave the weights as they are, where none were made for all of them together.
void takeWeights(const OpenRequest& request, const OpenContext& context, PipelineOptions& options)
{
    if (!context.typeWeights || request.files.submissions.empty())
        return;
    auto weights = context.typeWeights(options);
    if (!request.addsSubmissions || !weights.empty())
        options.typeWeights = std::move(weights);
}

/// The choices that hold for these files, which are sorted.
Result<PipelineOptions> optionsFor(const OpenRequest& request, const OpenContext& context)
{
    PipelineOptions options = request.options;
    if (!request.files.submissions.empty()) {
        options.submissions = request.files.submissions;
        options.submissionsRead = request.submissionsRead;
        settleMember(options.submissionsRead, options.submissions);
    }
    if (!request.files.mapping.empty()) {
        options.buMapping = request.files.mapping;
        options.mappingRead = request.mappingRead;
        settleMember(options.mappingRead, {options.buMapping});
    }
    if (dropsMapping(request)) {
        options.buMapping.clear();
        options.mappingRead = {};
    }
    if (auto done = assignColumns(request, options); !done)
        return tl::unexpected(std::move(done.error()));
    if (request.joinFromBefore)
        dropAnswers(request, options, options.join);
    if (context.joinChoices)
        options.join = context.joinChoices(options).value_or(options.join);
    takeWeights(request, context, options);
    return options;
}

/// Replaces the tables of the kinds that are among the files.
Status readTables(const FilesToOpen& files, const PipelineOptions& options, Tables& tables, const Progress& progress)
{
    constexpr double untilMapping = 0.95;
    if (!files.submissions.empty()) {
        auto read = readSubmissions(files.submissions, options.submissionsRead, progress.part(0.0, untilMapping));
        if (!read)
            return tl::unexpected(std::move(read.error()));
        tables.submissions = *std::move(read);
    }
    if (!files.mapping.empty()) {
        const double from = files.submissions.empty() ? 0.0 : untilMapping;
        auto read = readBuMapping(files.mapping, options.mappingRead, progress.part(from, 1.0));
        if (!read)
            return tl::unexpected(std::move(read.error()));
        tables.mapping = *std::move(read);
    }
    return {};
}

/// A report that is made every week must not go on as if nothing was, when most of its file cannot be read.
Status refuseLoss(const FileReport& file)
{
    constexpr std::int64_t mostBroken = 5; // one in so many
    const std::int64_t broken = file.broken();
    const std::int64_t lines = file.rows + broken;
    if (broken * mostBroken <= lines)
        return {};
    const auto first = std::ranges::find_if(file.skipped, [](const SkippedLine& line) {
        return std::ranges::find(brokenLines, line.kind) != brokenLines.end();
    });
    const bool known = first != file.skipped.end();
    std::vector<Phrase> hints;
    if (known && first->kind == LeftOut::MissingValue)
        hints.push_back(Phrase::tr("If it stands on the first row of its group only (merged cells), export again with "
                                   "it on every row."));
    hints.push_back(Phrase::tr("Look at them with `leadlight-cli inspect`, and mend the export; --allow-loss goes on "
                               "with the rest."));
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = Phrase::tr("%n of %1 lines is broken and was left out (%2).",
                                                   "%n of %1 lines are broken and were left out (the first: %2).",
                                                   broken, Plain(lines), known ? first->reason : Phrase()),
                                .file = file.path.string(),
                                .line = known ? first->line : 0,
                                .hint = Phrase::sentences(hints)});
}

Status refuseLoss(const Tables& tables)
{
    std::vector<const FileReport*> files;
    if (tables.submissions)
        for (const auto& file : tables.submissions->files)
            files.push_back(&file);
    if (tables.mapping)
        files.push_back(&tables.mapping->file);
    for (const auto* file : files)
        if (auto done = refuseLoss(*file); !done)
            return done;
    return {};
}

Result<Slot<Interactions>> joinAndWeigh(const Opened& opened, bool mayGiveWay, const Progress& progress)
{
    auto interactions = buildInteractions(opened.tables, opened.options, progress);
    if (interactions || !mayGiveWay || interactions.error().kind != ErrorKind::Usage)
        return interactions;
    PipelineOptions plain = opened.options;
    plain.join = {};
    return buildInteractions(opened.tables, plain, progress);
}

Status fill(Opened& opened, const OpenRequest& request, const Progress& progress)
{
    if (auto done = readTables(request.files, opened.options, opened.tables, progress.part(0.0, 0.7)); !done)
        return done;
    if (!request.allowLoss)
        if (auto done = refuseLoss(opened.tables); !done)
            return done;
    opened.tables.summary = nullptr;
    if (request.summarise) {
        auto summary = summarise(opened.tables, progress);
        if (!summary)
            return tl::unexpected(std::move(summary.error()));
        opened.tables.summary = *std::move(summary);
    }
    if (!opened.tables.submissions)
        return {};
    auto interactions = joinAndWeigh(opened, request.joinFromBefore, progress.part(0.7, 1.0));
    if (!interactions)
        return tl::unexpected(std::move(interactions.error()));
    opened.interactions = *std::move(interactions);
    opened.options.join = opened.interactions->data->options;
    return {};
}

} // namespace

Result<Opened> openFiles(OpenRequest request, const OpenContext& context, const Progress& progress)
{
    if (auto done = sortFiles(request, progress); !done)
        return tl::unexpected(std::move(done.error()));
    request.submissionsRead.othersAreOpened = request.mappingRead.othersAreOpened = isOneFile(request.files);
    auto options = optionsFor(request, context);
    if (!options)
        return tl::unexpected(std::move(options.error()));
    if (context.showPreview)
        if (auto preview = firstRows(request.files, options->submissionsRead))
            context.showPreview(std::move(preview));
    Opened opened{*std::move(options), context.tables, nullptr};
    if (dropsMapping(request))
        opened.tables.mapping = nullptr;
    if (auto done = fill(opened, request, progress); !done) {
        const std::int64_t rows = opened.tables.submissions ? opened.tables.submissions->rows() : 0;
        discard(std::make_shared<const Opened>(std::move(opened)), rows);
        return tl::unexpected(std::move(done.error()));
    }
    return opened;
}

} // namespace leadlight

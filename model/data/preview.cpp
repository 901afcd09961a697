// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/file_kind.h"
#include "model/read/column_roles.h"
#include "model/read/table_head.h"
#include "model/read/table_reader.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr int rowsToJudge = 50;

/// How many tables of a file are judged by their columns: members of an archive are unpacked up to where they stand.
std::size_t mostJudged(const ExportFile& file)
{
    constexpr std::size_t members = 8;
    constexpr std::size_t sheets = 64;
    return file.container && file.container->isWorkbook() ? sheets : members;
}

bool isOpen(const FilePreview& preview, Role role)
{
    return std::ranges::find(preview.openRoles, role) != preview.openRoles.end();
}

Result<FilePreview> previewOf(const ExportFile& file, const ReadOptions& options, int rows)
{
    auto start = readTableStart(file, options, static_cast<std::size_t>(rows < 0 ? 0 : rows));
    if (!start)
        return tl::unexpected(start.error());
    FilePreview preview;
    preview.guess = guessRoles(start->head.roles, start->rows);
    preview.openRoles = std::move(start->head.openRoles);
    for (auto& role : preview.guess) // the cells do not tell: nothing is proposed
        if (role && isOpen(preview, *role))
            role.reset();
    preview.header = std::move(start->head.header);
    preview.rows = std::move(start->rows);
    preview.report = std::move(start->report);
    return preview;
}

/// Of a file without a header row only the cells can say that it is a mapping: a few names beside pages, and neither
/// visitors nor counts.
bool looksLikeMapping(const ExportFile& file)
{
    ReadOptions options;
    options.header = std::string(numberedColumns);
    const auto preview = previewOf(file, options, rowsToJudge);
    if (!preview)
        return false;
    const auto has = [&](Role role) { return columnOf(preview->guess, role).has_value(); };
    return has(Role::PageUrl) && has(Role::AssetType) && !has(Role::Cookie) && !has(Role::FormSubmissions);
}

Result<FileKind> kindOf(const ExportFile& file)
{
    const auto preview = previewOf(file, {}, rowsToJudge);
    if (!preview && asksForHeader(preview.error()) && looksLikeMapping(file))
        return FileKind::BuMapping;
    if (!preview)
        return tl::unexpected(preview.error());
    const auto has = [&](Role role) { return columnOf(preview->guess, role) || isOpen(*preview, role); };
    if (has(Role::Cookie))
        return FileKind::Submissions;
    return has(Role::BusinessUnit) ? FileKind::BuMapping : FileKind::Unknown;
}

ReadOptions allOfThem()
{
    ReadOptions options;
    options.member = allMembers;
    return options;
}

/// The file holds several members with the same bytes.
bool hasTwins(const ExportFile& file)
{
    return file.container && std::ranges::any_of(file.container->members(), [](const ArchiveMember& member) {
               return member.kind == MemberKind::Data && !member.sameAs.empty();
           });
}

/// What is said of tables of the other kind that nobody opens.
Phrase leftAside(FileKind wanted, const std::vector<ExportFile>& others)
{
    std::vector<Phrase> names;
    names.reserve(others.size());
    for (const auto& file : others)
        names.push_back(Phrase::verbatim(file.member));
    return wanted == FileKind::Submissions
               ? Phrase::tr("%1 holds a BU mapping by its columns and was not read as submissions; to open it, open "
                            "the file as BU mapping, too.",
                            Phrase::listed(names))
               : Phrase::tr("%1 holds submissions by its columns and was not read as BU mapping.",
                            Phrase::listed(names));
}

/// The files without those that are of the other kind, which are moved away.
std::vector<ExportFile> takeOthers(FileKind wanted, std::vector<ExportFile>& files, bool& sure)
{
    const auto other = wanted == FileKind::Submissions ? FileKind::BuMapping : FileKind::Submissions;
    std::vector<ExportFile> others;
    std::vector<ExportFile> kept;
    sure = true;
    for (auto& file : files) {
        const auto kind = kindOf(file);
        sure = sure && kind && *kind != FileKind::Unknown;
        (kind && *kind == other ? others : kept).push_back(std::move(file));
    }
    files = std::move(kept);
    return others;
}
} // namespace

Result<FilePreview> previewFile(const std::filesystem::path& path, const ReadOptions& options, int rows)
{
    const auto files = findExports(path, options);
    if (!files)
        return tl::unexpected(files.error());
    return previewOf(files->front(), options, rows);
}

Result<FilePreview> previewFile(const std::filesystem::path& path, const ReadOptions& options, int rows,
                                FileKind wanted)
{
    const auto files = exportsFor(wanted, path, options, {});
    if (!files)
        return tl::unexpected(files.error());
    return previewOf(files->front(), options, rows);
}

Result<FileKind> detectFileKind(const std::filesystem::path& path)
{
    const auto files = findExports(path, allOfThem());
    if (!files)
        return tl::unexpected(files.error());
    return kindOf(files->front());
}

Result<std::vector<TableInFile>> tablesIn(const std::filesystem::path& path, const Progress& progress)
{
    const auto files = findExports(path, allOfThem(), progress);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<TableInFile> tables;
    for (std::size_t i = 0; i < std::min(files->size(), mostJudged(files->front())); ++i) {
        const auto kind = kindOf((*files)[i]);
        if (!kind && files->size() == 1 && !asksForHeader(kind.error()))
            return tl::unexpected(kind.error());
        if (progress.cancelled())
            return cancelled();
        tables.push_back({(*files)[i].member, kind.value_or(FileKind::Unknown)});
    }
    return tables;
}

Result<std::vector<ExportFile>> exportsFor(FileKind wanted, const std::filesystem::path& path,
                                           const ReadOptions& options, const Progress& progress)
{
    const auto& chosen = memberChosen(options, path);
    const bool asks = chosen.empty();
    if (!asks && chosen != allMembers)
        return findExports(path, options, progress);
    auto files = findExports(path, allOfThem(), progress);
    if (!files)
        return files;
    if (files->size() < 2)
        return asks && hasTwins(files->front()) ? findExports(path, options, progress) : files;
    const auto all = *files;
    // An archive of several files may be anything: without a word, nothing of it is left aside.
    const bool apart = options.othersAreOpened || all.front().container->isWorkbook();
    bool sure = false;
    const auto others =
        apart && all.size() <= mostJudged(all.front()) ? takeOthers(wanted, *files, sure) : std::vector<ExportFile>();
    if (files->empty())
        *files = all; // reading it says what it is instead
    if (asks && (files->size() > 1 || !sure)) {
        auto question = whichMember(files->size() > 1 ? *files : all);
        if (wanted == FileKind::BuMapping)
            question.hint = Phrase::tr("Choose the one that says which business unit owns which page (on the command "
                                       "line --mapping-sheet NAME or --mapping-member NAME).");
        question.file = pathText(path);
        return tl::unexpected(std::move(question));
    }
    files->front().warnings = all.front().warnings;
    if (!others.empty() && files->size() < all.size() && !options.othersAreOpened)
        files->front().warnings.push_back(leftAside(wanted, others));
    return files;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/export_file.h"

#include "model/read/archive.h"
#include "model/read/file_signature.h"
#include "model/read/member_kind.h"
#include "model/read/workbook/workbook.h"

#include <algorithm>

namespace leadlight {

namespace {
Result<std::string> startOf(const std::filesystem::path& path)
{
    auto source = openFile(path);
    if (!source)
        return tl::unexpected(source.error());
    constexpr std::size_t enough = 512;
    return firstBytes(**source, enough);
}

/// What holds the tables in a file; null for a plain file.
Result<std::shared_ptr<Container>> containerOf(const std::filesystem::path& path, const Progress& progress)
{
    const auto start = startOf(path);
    if (!start)
        return tl::unexpected(start.error());
    if (!isArchive(*start))
        return nullptr;
    // A tar file is not walked through for this: only report.xlsx.gz may be one, too.
    if (isZip(*start) || isWorkbookName(pathText(path.stem()))) {
        auto names = namesInArchive(path);
        if (!names)
            return tl::unexpected(names.error());
        auto workbook = openWorkbook(path, *std::move(names), progress);
        if (!workbook || *workbook)
            return workbook;
    }
    const auto openInner = [&progress](const PackedFile& inner) -> Result<std::shared_ptr<Container>> {
        auto names = namesInArchive(inner);
        if (!names)
            return tl::unexpected(names.error());
        return openWorkbook(inner, *std::move(names), progress);
    };
    return openArchive(path, {}, openInner);
}

/// The first names, and whether there are more.
Phrase listed(const std::vector<std::string>& names)
{
    constexpr std::size_t shown = 5;
    std::string out;
    for (std::size_t i = 0; i < std::min(names.size(), shown); ++i)
        out += (i == 0 ? "" : ", ") + names[i];
    return names.size() > shown ? Phrase::tr("%1 and more", out) : Phrase::verbatim(out);
}

Error needsChoice(const std::vector<std::string>& names, bool workbook)
{
    const auto count = Plain(names.size());
    return {.kind = ErrorKind::NeedsChoice,
            .what = workbook ? Phrase::tr("The workbook holds %1 sheets: %2.", count, listed(names))
                             : Phrase::tr("The archive holds %1 files: %2.", count, listed(names)),
            .hint = workbook
                        ? Phrase::tr("Choose one of them, or all to read them as one (on the command line --sheet "
                                     "NAME, or --sheet \"*\" for all).")
                        : Phrase::tr("Choose one of them, or all to read them as one (on the command line --member "
                                     "NAME, or --member \"*\" for all)."),
            .choices = names};
}

/// All members are the same: whichever is chosen, it is right.
Error amongTwins(const std::vector<std::string>& names)
{
    auto question = needsChoice(names, false);
    question.hint = Phrase::tr("They are the same, byte for byte: choose any of them (on the command line --member "
                               "NAME, or --member \"*\", which counts them once).");
    return question;
}

Error hasNoMember(const std::string& member, const std::vector<std::string>& names, bool workbook)
{
    return {.kind = ErrorKind::NeedsChoice,
            .what = workbook ? Phrase::tr("The workbook holds no sheet \"%1\".", member)
                             : Phrase::tr("The archive holds no file \"%1\".", member),
            .hint = Phrase::tr("Choose one that it holds: %1.", listed(names)),
            .choices = names};
}

/// What is said of the members that are not read although nobody chose among them.
std::vector<Phrase> saidOf(const Container& container)
{
    std::vector<Phrase> warnings;
    std::vector<Phrase> others;
    for (const auto& member : container.members()) {
        if (!member.sameAs.empty() && member.kind == MemberKind::Data)
            warnings.push_back(
                Phrase::tr("%1 is the same file as %2, byte for byte: it was left out.", member.name, member.sameAs));
        if (member.kind == MemberKind::Other && member.refused)
            warnings.push_back(Phrase::tr("%1 was not read: %2", member.name, member.refused->what));
        else if (member.kind == MemberKind::Other)
            others.push_back(Phrase::verbatim(member.name));
    }
    if (!others.empty())
        warnings.push_back(container.isWorkbook()
                               ? Phrase::tr("Sheets that were not read: %1.", Phrase::listed(others))
                               : Phrase::tr("Not read from the archive: %1.", Phrase::listed(others)));
    return warnings;
}

/// The member goes by that name; that of a sheet of a workbook in an archive does.
bool isNamed(const ArchiveMember& member, std::string_view name)
{
    return member.name == name || (!member.sheet.empty() && member.sheet == name);
}

Result<std::vector<ExportFile>> chosenFrom(const std::filesystem::path& path,
                                           const std::shared_ptr<Container>& container, const std::string& wanted)
{
    const auto isData = [](const ArchiveMember& member) { return member.kind == MemberKind::Data; };
    const bool unsaid = wanted.empty() || wanted == allMembers;
    std::vector<std::string> names;
    std::vector<std::string> allNames; // twins, too
    std::vector<ExportFile> files;
    for (const auto& member : container->members()) {
        const bool once = isData(member) && member.sameAs.empty();
        if (once)
            names.push_back(member.name);
        if (isData(member))
            allNames.push_back(member.name);
        if (unsaid ? once : isNamed(member, wanted))
            files.push_back({.path = path, .member = member.name, .container = container, .index = member.index});
    }
    const bool twins = wanted.empty() && names.size() == 1 && allNames.size() > 1;
    if ((files.size() > 1 && wanted != allMembers) || twins)
        return tl::unexpected(twins ? amongTwins(allNames) : whichMember(files));
    if (files.empty())
        return tl::unexpected(hasNoMember(wanted, allNames, container->isWorkbook()));
    if (unsaid)
        files.front().warnings = saidOf(*container);
    return files;
}
} // namespace

const std::string& memberChosen(const ReadOptions& options, const std::filesystem::path& path)
{
    const auto own = options.memberOf.find(pathText(path));
    return own == options.memberOf.end() ? options.member : own->second;
}

Error whichMember(const std::vector<ExportFile>& files)
{
    std::vector<std::string> names;
    names.reserve(files.size());
    for (const auto& file : files)
        names.push_back(file.member);
    return needsChoice(names, files.front().container->isWorkbook());
}

Error atTable(Error error, const ExportFile& file)
{
    if (!error.file.empty() || error.kind == ErrorKind::Cancelled)
        return error;
    error.file = pathText(file.path);
    if (!file.member.empty())
        error.what = file.isSheet() ? Phrase::tr("In the sheet %1: %2", file.member, std::move(error.what))
                                    : Phrase::tr("In the file %1: %2", file.member, std::move(error.what));
    return error;
}

Result<std::vector<ExportFile>> findExports(const std::filesystem::path& path, const ReadOptions& options,
                                            const Progress& progress)
{
    const auto container = withFile(containerOf(path, progress), path);
    if (!container)
        return tl::unexpected(container.error());
    if (!*container)
        return std::vector<ExportFile>{{.path = path}};
    return withFile(chosenFrom(path, *container, memberChosen(options, path)), path);
}

Result<std::unique_ptr<ByteSource>> openExport(const ExportFile& file)
{
    return file.container ? file.container->open(file.index) : openFile(file.path);
}

} // namespace leadlight

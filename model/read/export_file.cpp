// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/export_file.h"

#include "model/read/archive.h"
#include "model/read/file_signature.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {
Result<bool> startsAsArchive(const std::filesystem::path& path)
{
    auto source = openFile(path);
    if (!source)
        return tl::unexpected(source.error());
    std::array<char, 512> start{};
    std::size_t size = 0;
    while (size < start.size()) {
        const auto got = (*source)->read(start.data() + size, start.size() - size);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        size += *got;
    }
    return isArchive({start.data(), size});
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
} // namespace

Result<std::vector<ExportFile>> findExports(const std::filesystem::path& path, const ReadOptions& options)
{
    const auto packed = withFile(startsAsArchive(path), path);
    if (!packed)
        return tl::unexpected(packed.error());
    if (!*packed)
        return std::vector<ExportFile>{{.path = path, .member = {}, .packed = false}};
    const auto members = withFile(archiveMembers(path), path);
    if (!members)
        return tl::unexpected(members.error());
    std::vector<std::string> names;
    std::vector<std::string> others;
    for (const auto& member : *members)
        if (member.kind != MemberKind::System)
            (member.kind == MemberKind::Data ? names : others).push_back(member.name);
    if (names.size() > 1 && options.member.empty())
        return tl::unexpected(Error{
            .kind = ErrorKind::NeedsChoice,
            .what = Phrase::tr("The archive holds %1 files: %2.", Plain(names.size()), listed(names)),
            .file = pathText(path),
            .hint = Phrase::tr("Choose one of them, or all to read them as one (on the command line --member NAME, "
                               "or --member \"*\" for all)."),
            .choices = names});
    std::vector<ExportFile> files;
    for (const auto& member : *members) {
        const bool data = member.kind == MemberKind::Data;
        if (options.member == member.name || (data && (options.member.empty() || options.member == allMembers)))
            files.push_back({path, member.name, true, member.index});
    }
    if (files.empty())
        return tl::unexpected(Error{.kind = ErrorKind::NeedsChoice,
                                    .what = Phrase::tr("The archive holds no file \"%1\".", options.member),
                                    .file = pathText(path),
                                    .hint = Phrase::tr("It holds %1.", listed(names)),
                                    .choices = names});
    if (options.member.empty() || options.member == allMembers)
        files.front().leftOut = std::move(others);
    return files;
}

Result<std::unique_ptr<ByteSource>> openExport(const ExportFile& file)
{
    return file.packed ? openMember(file.path, file.index) : openFile(file.path);
}

} // namespace leadlight

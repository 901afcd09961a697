// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/archive.h"

#include "model/read/archive_file.h"
#include "model/read/file_signature.h"
#include "model/read/header_search.h"
#include "model/read/text_encoding.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace leadlight {

namespace {
std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool hasDataEnding(std::string name)
{
    name = lowered(std::move(name));
    if (name.ends_with(".gz"))
        name.resize(name.size() - 3);
    constexpr std::array<std::string_view, 4> endings{".csv", ".tsv", ".tab", ".txt"};
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return name.ends_with(ending); });
}

/// "manifest.txt", "Submissions_manifest.txt"; not "Manifesto downloads.csv".
bool isManifest(std::string_view base)
{
    constexpr std::string_view word = "manifest";
    const auto stem = base.substr(0, base.find_last_of('.'));
    return stem.ends_with(word) &&
           (stem.size() == word.size() ||
            std::string_view("_- .").find(stem[stem.size() - word.size() - 1]) != std::string_view::npos);
}

bool isSystemFile(const std::string& member)
{
    const std::string name = lowered(member);
    const std::string base = name.substr(name.find_last_of("/\\") + 1);
    return (base.empty() && !name.empty()) || base.starts_with('.') || name.starts_with("__macosx/") ||
           base == "thumbs.db" || base == "desktop.ini" || base.ends_with(".fin") || isManifest(base);
}

constexpr std::string_view gzipMagic = "\x1F\x8B";

/// The first bytes that `reader` gives.
template <class Reader>
Result<std::string> firstBytes(Reader& reader, std::size_t size)
{
    std::string start(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const auto got = reader.read(start.data() + filled, size - filled);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        filled += *got;
    }
    start.resize(filled);
    return start;
}

/// What the member at hand begins with, unpacked.
Result<std::string> peek(OpenArchive& archive)
{
    constexpr std::size_t peeked = 4096;
    auto start = firstBytes(archive, peeked);
    if (!start || !start->starts_with(gzipMagic))
        return start;
    InnerGzip inner(archive, std::move(*start));
    if (auto opened = inner.open(); !opened)
        return tl::unexpected(opened.error());
    return firstBytes(inner, peeked);
}

bool isTable(std::string_view start)
{
    constexpr int enoughNames = 2;
    const auto line = start.substr(0, start.find_last_of("\r\n") + 1);
    return isUtf8(line) && findHeader(line, true, 0, false, {}).known >= enoughNames;
}

/// By ending and content: `start` is how the member begins.
MemberKind kindOf(const std::string& name, std::string_view start)
{
    if (isSystemFile(name))
        return MemberKind::System;
    const bool archived = isArchive(start);
    if (hasDataEnding(name) && !archived)
        return MemberKind::Data;
    return !archived && refuseBySignature(start) && isTable(start) ? MemberKind::Data : MemberKind::Other;
}

/// The first names, and whether there are more.
Phrase namesOf(const std::vector<ArchiveMember>& members)
{
    constexpr std::size_t shown = 5;
    std::string out;
    for (std::size_t i = 0; i < std::min(members.size(), shown); ++i)
        out += (i == 0 ? "" : ", ") + members[i].name;
    return members.size() > shown ? Phrase::tr("%1 and more", out) : Phrase::verbatim(out);
}

Status refuseDocument(const std::vector<ArchiveMember>& members)
{
    const auto holds = [&](auto&& is) {
        return std::any_of(members.begin(), members.end(), [&](const auto& member) { return is(member.name); });
    };
    const auto named = [&](std::string_view name) { return holds([&](const auto& member) { return member == name; }); };
    const auto in = [&](std::string_view folder) {
        return holds([&](const auto& member) { return member.starts_with(folder); });
    };
    const auto office = named("[Content_Types].xml");
    const auto saveAsCsv =
        Phrase::tr("Better export it again as CSV: a spreadsheet may have damaged the ids. Else save "
                   "it there as \"CSV UTF-8\".");
    const auto exportIt = Phrase::tr("Export the data itself as CSV.");
    if (office && in("word/"))
        return fail(ErrorKind::BadData, Phrase::tr("This is a Word document, not CSV."), exportIt);
    if (office && in("ppt/"))
        return fail(ErrorKind::BadData, Phrase::tr("This is a PowerPoint presentation, not CSV."), exportIt);
    if (office || named("xl/workbook.xml"))
        return fail(ErrorKind::BadData, Phrase::tr("This is an Excel workbook, not CSV, whatever its name says."),
                    saveAsCsv);
    if (named("mimetype") && named("content.xml"))
        return fail(ErrorKind::BadData, Phrase::tr("This is an OpenDocument file (LibreOffice), not CSV."), saveAsCsv);
    if (holds([](const auto& member) { return member.ends_with("hit_data.tsv"); }))
        return fail(
            ErrorKind::BadData,
            Phrase::tr("This is a data feed of Adobe Analytics: it holds every hit, without a header, and is no "
                       "report."),
            Phrase::tr("Order the report in Data Warehouse, with the columns cookie, page_url, "
                       "gated_asset_type and form_submissions."));
    return {};
}

Error noData(const std::vector<ArchiveMember>& members, bool holdsArchive)
{
    if (holdsArchive)
        return {.kind = ErrorKind::BadData,
                .what =
                    Phrase::tr("The archive holds no CSV file but another archive inside it: %1.", namesOf(members)),
                .hint = Phrase::tr("Unpack it, then open the CSV file in it.")};
    return {.kind = ErrorKind::BadData,
            .what = members.empty() ? Phrase::tr("The archive holds no CSV file.")
                                    : Phrase::tr("The archive holds no CSV file; it holds %1.", namesOf(members)),
            .hint = Phrase::tr("If it is an Excel workbook, save it as \"CSV UTF-8\" there; else export the data again "
                               "as CSV.")};
}

/// Members of one name are told apart.
void makeNamesUnique(std::vector<ArchiveMember>& members)
{
    std::map<std::string, int> seen;
    for (auto& member : members)
        if (const int n = ++seen[member.name]; n > 1)
            member.name += " (" + std::to_string(n) + ')';
}

class MemberSource : public ByteSource
{
public:
    MemberSource(const std::filesystem::path& path, const ArchiveLimits& limits)
        : m_limits(limits)
        , m_archive(path)
    {
    }

    Status open(int index)
    {
        if (auto status = m_archive.open(); !status)
            return status;
        m_diskSize = m_archive.diskSize();
        for (int at = 0;; ++at) {
            const auto entry = m_archive.nextFile();
            if (!entry)
                return tl::unexpected(entry.error());
            if (*entry == nullptr)
                return fail(ErrorKind::BadData, Phrase::tr("The archive has changed while it was looked at."),
                            Phrase::tr("Open it again."));
            if (at < index)
                continue;
            if (archive_entry_is_encrypted(*entry) != 0)
                return fail(ErrorKind::BadData, Phrase::tr("The archive is protected by a password."),
                            Phrase::tr("Unpack it yourself and open the CSV file in it."));
            return lookInside();
        }
    }

    Result<std::size_t> read(char* buffer, std::size_t size) override
    {
        auto got = readNext(buffer, size);
        if (!got)
            return got;
        m_unpacked += static_cast<std::int64_t>(*got);
        const bool tooDense = m_unpacked > m_limits.ratioFrom &&
                              m_unpacked / m_limits.ratio > std::max<std::int64_t>(m_archive.consumed(), 1);
        if (m_unpacked > m_limits.unpackedBytes || tooDense)
            return fail(ErrorKind::BadData, Phrase::tr("The archive unpacks to far more than an export would."),
                        Phrase::tr("If you trust it, unpack it yourself and open the CSV file in it."));
        return got;
    }

    std::int64_t consumed() const override { return std::min(m_archive.consumed(), m_diskSize); }
    std::int64_t diskSize() const override { return m_diskSize; }

private:
    /// A member may be packed once more.
    Status lookInside()
    {
        auto start = firstBytes(m_archive, gzipMagic.size());
        if (!start)
            return tl::unexpected(start.error());
        m_start = std::move(*start);
        if (m_start != gzipMagic)
            return {};
        m_inner = std::make_unique<InnerGzip>(m_archive, std::exchange(m_start, {}));
        return m_inner->open();
    }

    Result<std::size_t> readNext(char* buffer, std::size_t size)
    {
        if (m_inner)
            return m_inner->read(buffer, size);
        if (m_start.empty())
            return m_archive.read(buffer, size);
        const std::size_t given = std::min(size, m_start.size());
        std::copy_n(m_start.begin(), given, buffer);
        m_start.erase(0, given);
        return given;
    }

    ArchiveLimits m_limits;
    OpenArchive m_archive;
    std::string m_start; // read already, not handed out yet
    std::unique_ptr<InnerGzip> m_inner;
    std::int64_t m_diskSize = 0;
    std::int64_t m_unpacked = 0;
};
} // namespace

Result<std::vector<ArchiveMember>> archiveMembers(const std::filesystem::path& path, const ArchiveLimits& limits)
{
    OpenArchive archive(path);
    if (auto status = archive.open(); !status)
        return tl::unexpected(status.error());
    std::vector<ArchiveMember> members;
    bool holdsArchive = false;
    for (int index = 0;; ++index) {
        const auto entry = archive.nextFile();
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry == nullptr)
            break;
        if (archive.isRaw())
            return std::vector{ArchiveMember{}};
        if (index == limits.members)
            return fail(ErrorKind::BadData, Phrase::tr("The archive holds more than %1 files.", limits.members),
                        Phrase::tr("Unpack it yourself and open the CSV files in it."));
        const std::string name = nameOf(*entry);
        const bool locked = archive_entry_is_encrypted(*entry) != 0;
        const auto start = locked ? Result<std::string>() : peek(archive);
        if (!start)
            return tl::unexpected(start.error());
        members.push_back({index, name, kindOf(name, *start)});
        holdsArchive = holdsArchive || (members.back().kind == MemberKind::Other && isArchive(*start));
    }
    if (auto done = refuseDocument(members); !done)
        return tl::unexpected(done.error());
    makeNamesUnique(members);
    const auto isData = [](const auto& member) { return member.kind == MemberKind::Data; };
    if (std::any_of(members.begin(), members.end(), isData))
        return members;
    std::vector<ArchiveMember> others;
    std::copy_if(members.begin(), members.end(), std::back_inserter(others),
                 [](const auto& member) { return member.kind == MemberKind::Other; });
    if (others.size() != 1 || holdsArchive)
        return tl::unexpected(noData(others, holdsArchive));
    members[static_cast<std::size_t>(others.front().index)].kind = MemberKind::Data;
    return members;
}

Result<std::unique_ptr<ByteSource>> openMember(const std::filesystem::path& path, int index,
                                               const ArchiveLimits& limits)
{
    auto source = std::make_unique<MemberSource>(path, limits);
    if (auto status = source->open(index); !status)
        return tl::unexpected(status.error());
    return source;
}

} // namespace leadlight

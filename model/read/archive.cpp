// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/archive.h"

#include "model/read/archive_file.h"
#include "model/read/file_signature.h"
#include "model/read/member_kind.h"
#include "model/read/member_source.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace leadlight {

namespace {
/// Tells contents apart; two with the same one are the same.
class Digest
{
public:
    Digest()
        : m_state(XXH3_createState(), &XXH3_freeState)
    {
        XXH3_128bits_reset(m_state.get());
    }
    void add(std::string_view text) { XXH3_128bits_update(m_state.get(), text.data(), text.size()); }
    [[nodiscard]] std::string text() const
    {
        const auto hash = XXH3_128bits_digest(m_state.get());
        return std::to_string(hash.high64) + ' ' + std::to_string(hash.low64);
    }

private:
    std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> m_state;
};

std::string digest(std::string_view text)
{
    Digest of;
    of.add(text);
    return of.text();
}

/// The members of an archive, which is walked through once where they are opened in their order.
class Archive : public Container
{
public:
    Archive(PackedFile file, const ArchiveLimits& limits)
        : m_file(std::move(file))
        , m_limits(limits)
    {
    }

    [[nodiscard]] const std::vector<ArchiveMember>& members() const override { return m_members; }

    Status look(const OpenInner& openInner);

    [[nodiscard]] bool isSheet(int index) const override { return index >= m_files; }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(int index) override
    {
        if (index >= m_files) {
            const auto& sheet = m_sheets[static_cast<std::size_t>(index - m_files)];
            return sheet.workbook->open(sheet.index);
        }
        const bool inUse = m_archive.use_count() > 1;
        if (!m_archive || inUse || index < m_next) {
            m_archive = std::make_shared<OpenArchive>(m_file);
            m_next = 0;
            if (auto done = m_archive->open(); !done)
                return tl::unexpected(done.error());
        }
        archive_entry* entry = nullptr;
        for (; m_next <= index; ++m_next) {
            const auto next = m_archive->nextFile();
            if (!next)
                return tl::unexpected(next.error());
            if (*next == nullptr)
                return fail(ErrorKind::BadData, Phrase::tr("The archive has changed while it was looked at."),
                            Phrase::tr("Open it again."));
            entry = *next;
        }
        if (archive_entry_is_encrypted(entry) != 0)
            return fail(ErrorKind::BadData, Phrase::tr("The archive is protected by a password."),
                        Phrase::tr("Unpack it yourself and open the CSV file in it."));
        auto source = std::make_unique<MemberSource>(m_archive, m_limits);
        if (auto done = source->lookInside(); !done)
            return tl::unexpected(done.error());
        return source;
    }

private:
    /// What members with the same bytes have in common: their size and how they begin.
    using Likeness = std::pair<std::int64_t, std::string>;

    /// A sheet of a workbook in the archive.
    struct Sheet
    {
        std::shared_ptr<Container> workbook;
        int index = 0;
    };

    Result<bool> takeMembers();
    Status takeWorkbooks(const OpenInner& openInner);
    Result<std::string> unpacked(int index, std::int64_t room);
    void findTwins();
    std::string digestOf(int index);

    PackedFile m_file;
    ArchiveLimits m_limits;
    std::vector<ArchiveMember> m_members; // the files, and behind them the sheets
    std::vector<Sheet> m_sheets;
    std::vector<std::size_t> m_zips; // members that may be workbooks
    int m_files = std::numeric_limits<int>::max();
    std::map<Likeness, std::vector<std::size_t>> m_alike; // data, by likeness
    std::shared_ptr<OpenArchive> m_archive;
    int m_next = 0; // the file that comes next in it
};

/// Lists the members. True where one of them is an archive itself.
Result<bool> Archive::takeMembers()
{
    OpenArchive archive(m_file);
    if (auto status = archive.open(); !status)
        return tl::unexpected(status.error());
    bool holdsArchive = false;
    for (int index = 0;; ++index) {
        const auto entry = archive.nextFile();
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry == nullptr)
            break;
        if (archive.isRaw()) {
            m_members.emplace_back();
            break;
        }
        if (index == m_limits.members)
            return fail(ErrorKind::BadData, Phrase::tr("The archive holds more than %1 files.", m_limits.members),
                        Phrase::tr("Unpack it yourself and open the CSV files in it."));
        const std::string name = nameOf(*entry);
        const bool locked = archive_entry_is_encrypted(*entry) != 0;
        const auto size = archive_entry_size_is_set(*entry) != 0 ? archive_entry_size(*entry) : -1;
        const auto start = locked ? Result<std::string>() : peek(archive);
        if (!start)
            return tl::unexpected(start.error());
        m_members.push_back({index, name, kindOf(name, *start)});
        const bool other = m_members.back().kind == MemberKind::Other;
        holdsArchive = holdsArchive || (other && isArchive(*start));
        if (other && isZip(*start))
            m_zips.push_back(m_members.size() - 1);
        else if (auto known = other && isWorkbookName(name) ? refuseBySignature(*start) : Status(); !known)
            m_members.back().refused = std::move(known.error());
        if (m_members.back().kind == MemberKind::Data && !start->empty())
            m_alike[{size, digest(*start)}].push_back(m_members.size() - 1);
    }
    return holdsArchive;
}

/// A member as a whole, to be read as a file of its own.
Result<std::string> Archive::unpacked(int index, std::int64_t room)
{
    const auto source = open(index);
    if (!source)
        return tl::unexpected(source.error());
    std::string bytes;
    std::array<char, 65536> piece{};
    for (;;) {
        const auto got = (*source)->read(piece.data(), piece.size());
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return bytes;
        bytes.append(piece.data(), *got);
        if (std::ssize(bytes) > room)
            return fail(ErrorKind::BadData, Phrase::tr("The file is too large to be opened within an archive."),
                        Phrase::tr("Unpack it, then open the file itself."));
    }
}

/// The sheets of workbooks stand behind the files, as members of their own.
Status Archive::takeWorkbooks(const OpenInner& openInner)
{
    m_files = static_cast<int>(m_members.size());
    std::int64_t room = m_limits.innerBytes;
    for (const auto zip : m_zips) {
        auto bytes = unpacked(static_cast<int>(zip), room);
        const auto size = bytes ? static_cast<std::int64_t>(bytes->size()) : 0;
        auto workbook = std::move(bytes).and_then([&](std::string all) {
            return openInner({m_file.path, std::make_shared<const std::string>(std::move(all))});
        });
        if (!workbook && workbook.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(workbook.error());
        if (!workbook)
            m_members[zip].refused = std::move(workbook.error());
        if (!workbook || !*workbook)
            continue;
        room -= size;
        m_members[zip].kind = MemberKind::System; // its sheets stand for it
        for (const auto& sheet : (*workbook)->members()) {
            m_members.push_back({.index = static_cast<int>(m_members.size()),
                                 .name = m_members[zip].name + ": " + sheet.name,
                                 .kind = sheet.kind,
                                 .sheet = sheet.name});
            m_sheets.push_back({*workbook, sheet.index});
        }
    }
    m_archive = nullptr;
    return {};
}

/// Of all that a member holds; empty where it cannot be read, which reading it says.
std::string Archive::digestOf(int index)
{
    const auto source = open(index);
    if (!source)
        return {};
    Digest whole;
    std::string buffer(std::size_t{1} << 16, '\0');
    for (;;) {
        const auto got = (*source)->read(buffer.data(), buffer.size());
        if (!got)
            return {};
        if (*got == 0)
            return whole.text();
        whole.add(std::string_view(buffer).substr(0, *got));
    }
}

/// Only members that begin alike are read as a whole, in their order.
void Archive::findTwins()
{
    std::vector<std::pair<std::size_t, const Likeness*>> candidates;
    for (const auto& [likeness, members] : m_alike)
        if (members.size() > 1)
            for (const auto member : members)
                candidates.emplace_back(member, &likeness);
    std::sort(candidates.begin(), candidates.end());
    std::map<std::pair<const Likeness*, std::string>, std::size_t> first;
    for (const auto& [member, likeness] : candidates) {
        const auto whole = digestOf(m_members[member].index);
        if (whole.empty())
            continue;
        const auto [earlier, isNew] = first.try_emplace({likeness, whole}, member);
        if (!isNew)
            m_members[member].sameAs = m_members[earlier->second].name;
    }
    m_archive = nullptr;
    m_alike.clear();
}

Status Archive::look(const OpenInner& openInner)
{
    const auto holdsArchive = takeMembers();
    if (!holdsArchive)
        return tl::unexpected(holdsArchive.error());
    if (auto done = refuseDataFeed(m_members); !done)
        return done;
    if (openInner)
        if (auto done = takeWorkbooks(openInner); !done)
            return done;
    makeNamesUnique(m_members);
    findTwins();
    const auto isData = [](const auto& member) { return member.kind == MemberKind::Data; };
    if (std::any_of(m_members.begin(), m_members.end(), isData))
        return {};
    std::vector<ArchiveMember> others;
    std::copy_if(m_members.begin(), m_members.end(), std::back_inserter(others),
                 [](const auto& member) { return member.kind == MemberKind::Other; });
    if (others.size() != 1 || *holdsArchive)
        return tl::unexpected(noData(others, *holdsArchive));
    m_members[static_cast<std::size_t>(others.front().index)].kind = MemberKind::Data;
    return {};
}
} // namespace

void makeNamesUnique(std::vector<ArchiveMember>& members)
{
    std::map<std::string, int> seen;
    for (auto& member : members)
        if (const int n = ++seen[member.name]; n > 1)
            member.name += " (" + std::to_string(n) + ')';
}

Result<std::shared_ptr<Container>> openArchive(const PackedFile& file, const ArchiveLimits& limits,
                                               const OpenInner& openInner)
{
    auto archive = std::make_shared<Archive>(file, limits);
    if (auto done = archive->look(openInner); !done)
        return tl::unexpected(done.error());
    return archive;
}

Result<std::vector<std::string>> namesInArchive(const PackedFile& file, const ArchiveLimits& limits)
{
    OpenArchive archive(file);
    if (auto status = archive.open(); !status)
        return tl::unexpected(status.error());
    std::vector<std::string> names;
    for (;;) {
        const auto entry = archive.nextFile();
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry == nullptr)
            return names;
        if (static_cast<int>(names.size()) == limits.members)
            return fail(ErrorKind::BadData, Phrase::tr("The archive holds more than %1 files.", limits.members),
                        Phrase::tr("Unpack it yourself and open the CSV files in it."));
        names.push_back(nameOf(*entry));
    }
}

Result<std::unique_ptr<ByteSource>> openMember(const PackedFile& file, int index, const ArchiveLimits& limits)
{
    return Archive(file, limits).open(index);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/archive.h"

#include "model/read/archive_file.h"
#include "model/read/file_signature.h"
#include "model/read/member_kind.h"

#include <algorithm>
#include <array>
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

constexpr std::string_view gzipMagic = "\x1F\x8B";

/// Unpacks what is packed by gzip in the member at hand; `first` are the bytes that were read of it already.
GzipReader innerGzip(OpenArchive& archive, std::string first)
{
    return GzipReader([&archive, first](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
        if (first.empty())
            return archive.read(buffer, size);
        const std::size_t given = std::min(size, first.size());
        std::copy_n(first.begin(), given, buffer);
        first.erase(0, given);
        return given;
    });
}

constexpr std::size_t peeked = 4096;

/// What the member at hand begins with, unpacked.
Result<std::string> peek(OpenArchive& archive)
{
    auto start = firstBytes(archive, peeked);
    if (!start || !start->starts_with(gzipMagic))
        return start;
    auto inner = innerGzip(archive, std::move(*start));
    return firstBytes(inner, peeked);
}

/// Unpacks one member of an archive. Only the newest source of an archive can be read.
class MemberSource : public ByteSource
{
public:
    MemberSource(std::shared_ptr<OpenArchive> archive, const ArchiveLimits& limits)
        : m_limits(limits)
        , m_archive(std::move(archive))
        , m_diskSize(m_archive->diskSize())
    {
    }

    /// A member may be packed once more.
    Status lookInside()
    {
        auto start = firstBytes(*m_archive, gzipMagic.size());
        if (!start)
            return tl::unexpected(start.error());
        m_start = std::move(*start);
        if (m_start == gzipMagic)
            m_inner.emplace(innerGzip(*m_archive, std::exchange(m_start, {})));
        return {};
    }

    Result<std::size_t> read(char* buffer, std::size_t size) override
    {
        auto got = readNext(buffer, size);
        if (!got)
            return got;
        m_unpacked += static_cast<std::int64_t>(*got);
        const bool tooDense = m_unpacked > m_limits.ratioFrom &&
                              m_unpacked / m_limits.ratio > std::max<std::int64_t>(m_archive->consumed(), 1);
        if (m_unpacked > m_limits.unpackedBytes || tooDense)
            return fail(ErrorKind::BadData, Phrase::tr("The archive unpacks to far more than an export would."),
                        Phrase::tr("If you trust it, unpack it yourself and open the CSV file in it."));
        return got;
    }

    std::int64_t consumed() const override { return std::min(m_archive->consumed(), m_diskSize); }
    std::int64_t diskSize() const override { return m_diskSize; }

private:
    Result<std::size_t> readNext(char* buffer, std::size_t size)
    {
        if (m_inner)
            return m_inner->read(buffer, size);
        if (m_start.empty())
            return m_archive->read(buffer, size);
        const std::size_t given = std::min(size, m_start.size());
        std::copy_n(m_start.begin(), given, buffer);
        m_start.erase(0, given);
        return given;
    }

    ArchiveLimits m_limits;
    std::shared_ptr<OpenArchive> m_archive;
    std::string m_start; // read already, not handed out yet
    std::optional<GzipReader> m_inner;
    std::int64_t m_diskSize = 0;
    std::int64_t m_unpacked = 0;
};

/// The members of an archive, which is walked through once where they are opened in their order.
class Archive : public Container
{
public:
    Archive(std::filesystem::path path, const ArchiveLimits& limits)
        : m_path(std::move(path))
        , m_limits(limits)
    {
    }

    [[nodiscard]] const std::vector<ArchiveMember>& members() const override { return m_members; }

    Status look();

    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(int index) override
    {
        const bool inUse = m_archive.use_count() > 1;
        if (!m_archive || inUse || index < m_next) {
            m_archive = std::make_shared<OpenArchive>(m_path);
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

    Result<bool> takeMembers();
    void findTwins();
    std::string digestOf(int index);

    std::filesystem::path m_path;
    ArchiveLimits m_limits;
    std::vector<ArchiveMember> m_members;
    std::map<Likeness, std::vector<std::size_t>> m_alike; // data, by likeness
    std::shared_ptr<OpenArchive> m_archive;
    int m_next = 0; // the file that comes next in it
};

/// Lists the members. True where one of them is an archive itself.
Result<bool> Archive::takeMembers()
{
    OpenArchive archive(m_path);
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
        holdsArchive = holdsArchive || (m_members.back().kind == MemberKind::Other && isArchive(*start));
        if (m_members.back().kind == MemberKind::Data && !start->empty())
            m_alike[{size, digest(*start)}].push_back(m_members.size() - 1);
    }
    return holdsArchive;
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

Status Archive::look()
{
    const auto holdsArchive = takeMembers();
    if (!holdsArchive)
        return tl::unexpected(holdsArchive.error());
    if (auto done = refuseDataFeed(m_members); !done)
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

Result<std::shared_ptr<Container>> openArchive(const std::filesystem::path& path, const ArchiveLimits& limits)
{
    auto archive = std::make_shared<Archive>(path, limits);
    if (auto done = archive->look(); !done)
        return tl::unexpected(done.error());
    return archive;
}

Result<std::vector<std::string>> namesInArchive(const std::filesystem::path& path, const ArchiveLimits& limits)
{
    OpenArchive archive(path);
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

Result<std::unique_ptr<ByteSource>> openMember(const std::filesystem::path& path, int index,
                                               const ArchiveLimits& limits)
{
    return Archive(path, limits).open(index);
}

} // namespace leadlight

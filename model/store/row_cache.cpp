// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/row_cache.h"

#include "model/base/byte_stream.h"
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/stages/options_json.h"
#include "model/store/content_hash.h"
#include "model/store/table_bytes.h"

#include <algorithm>
#include <chrono>
#include <fstream>

namespace leadlight {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = "LEADROW1";
constexpr std::size_t hashDigits = 32;
using Ticks = fs::file_time_type::duration;

/// A file, as the rows were read from it.
struct FileState
{
    std::string path;
    std::int64_t bytes = 0;
    std::int64_t modified = 0; ///< in ticks
    std::string hash;

    friend bool operator==(const FileState&, const FileState&) = default;
};

template <class Archive>
void describe(Archive& archive, Held<Archive, FileState>& file)
{
    archive(file.path, file.bytes, file.modified, file.hash);
}

std::int64_t ticksOf(const fs::file_time_type& time)
{
    return static_cast<std::int64_t>(time.time_since_epoch().count());
}

fs::path whole(const fs::path& path)
{
    std::error_code none;
    return fs::absolute(path, none).lexically_normal();
}

std::string textOf(const fs::path& path)
{
    const auto text = whole(path).u8string();
    return {text.begin(), text.end()};
}

std::vector<fs::path> pathsOf(const RowFiles& files)
{
    std::vector<fs::path> out = files.submissions;
    if (!files.mapping.empty())
        out.push_back(files.mapping);
    return out;
}

/// As it is now; its hash stays empty.
FileState stateNow(const fs::path& path)
{
    std::error_code noSize;
    std::error_code noTime;
    const auto bytes = fs::file_size(path, noSize);
    const auto time = fs::last_write_time(path, noTime);
    if (noSize || noTime)
        return {.path = textOf(path), .bytes = -1, .modified = 0, .hash = {}};
    return {.path = textOf(path), .bytes = static_cast<std::int64_t>(bytes), .modified = ticksOf(time), .hash = {}};
}

/// A file may be written twice within one tick of a clock, so a time that is as young as what was kept says nothing.
bool isUnchanged(const FileState& kept, std::int64_t keptAt, const fs::path& path, const Progress& progress)
{
    constexpr auto sure = std::chrono::duration_cast<Ticks>(std::chrono::seconds(2));
    const FileState now = stateNow(path);
    if (now.path != kept.path || now.bytes != kept.bytes)
        return false;
    if (now.modified == kept.modified && keptAt - kept.modified > static_cast<std::int64_t>(sure.count()))
        return true;
    return hashOfFile(path, progress) == kept.hash;
}

bool areUnchanged(const std::vector<FileState>& kept, std::int64_t keptAt, const RowFiles& files,
                  const Progress& progress)
{
    const auto paths = pathsOf(files);
    return kept.size() == paths.size() &&
           std::ranges::equal(kept, paths, [&](const FileState& state, const fs::path& path) {
               return isUnchanged(state, keptAt, path, progress);
           });
}

/// Whether all that was read of this file was read from what is there now.
bool wasReadFrom(const FileState& now, const std::vector<const FileReport*>& reports)
{
    bool any = false;
    for (const FileReport* report : reports) {
        if (textOf(report->path) != now.path)
            continue;
        any = true;
        if (report->modified == 0 || report->modified != now.modified || report->bytes != now.bytes)
            return false;
    }
    return any;
}

/// The states of the files that these rows are of; nothing where one has changed since, or nobody knows.
std::optional<std::vector<FileState>> statesOf(const RowFiles& files, const Tables& tables,
                                               const std::vector<std::string>& hashes)
{
    std::vector<const FileReport*> reports;
    if (tables.submissions)
        for (const FileReport& report : tables.submissions->files)
            reports.push_back(&report);
    if (tables.mapping)
        reports.push_back(&tables.mapping->file);
    const auto paths = pathsOf(files);
    if (paths.size() != hashes.size())
        return std::nullopt;
    std::vector<FileState> out;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        FileState& state = out.emplace_back(stateNow(paths[i]));
        state.hash = hashes[i];
        if (state.hash.empty() || !wasReadFrom(state, reports))
            return std::nullopt;
    }
    return out;
}

/// The file of one entry: magic, hash of what follows, and that.
class EntryReader
{
public:
    EntryReader(const fs::path& entry, const Progress& progress)
        : m_in(entry, std::ios::binary)
        , m_progress(progress)
    {
        std::string head(magic.size() + hashDigits, '\0');
        std::error_code none;
        const auto size = fs::file_size(entry, none);
        m_in.read(head.data(), static_cast<std::streamsize>(head.size()));
        m_good = !none && m_in && head.starts_with(magic);
        m_wanted = head.substr(magic.size());
        m_bytes = m_good ? size - head.size() : 0;
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    /// Whether what was read is what was written.
    [[nodiscard]] bool isWhole() const { return m_hash.digits() == m_wanted; }
    std::size_t fill(std::span<std::byte> room)
    {
        if (m_progress.cancelled())
            return 0;
        m_in.read(reinterpret_cast<char*>(room.data()), static_cast<std::streamsize>(room.size()));
        const auto some = static_cast<std::size_t>(m_in.gcount());
        m_hash.add(room.first(some));
        return some;
    }

private:
    std::ifstream m_in;
    const Progress& m_progress;
    ContentHash m_hash;
    std::string m_wanted;
    std::uint64_t m_bytes = 0;
    bool m_good = false;
};

struct EntryHead
{
    std::vector<FileState> files;
    std::int64_t keptAt = 0;
};

template <class Archive>
void describe(Archive& archive, Held<Archive, EntryHead>& head)
{
    archive(head.files, head.keptAt);
}

bool write(std::ostream& out, const EntryHead& head, const Tables& tables, std::int64_t mostBytes,
           const Progress& progress)
{
    const std::string room(hashDigits, '0');
    out << magic << room;
    ContentHash hash;
    std::int64_t bytes = 0;
    ByteWriter writer([&](std::span<const std::byte> some) {
        hash.add(some);
        bytes += std::ssize(some);
        out.write(reinterpret_cast<const char*>(some.data()), std::ssize(some));
        return out.good() && bytes <= mostBytes && !progress.cancelled();
    });
    writer(head, tables.submissions != nullptr, tables.mapping != nullptr);
    if (tables.submissions)
        keepTable(*tables.submissions, writer);
    if (tables.mapping)
        keepTable(*tables.mapping, writer);
    if (!writer.finish())
        return false;
    out.seekp(static_cast<std::streamoff>(magic.size()));
    out << hash.digits();
    out.flush();
    return out.good();
}

/// For the user alone, before anything is in it.
bool makePrivate(const fs::path& folder, const fs::path& file)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return false;
    fs::permissions(folder, fs::perms::owner_all, failed);
    {
        const std::ofstream made(file, std::ios::binary | std::ios::trunc);
    }
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, failed);
    return !failed;
}

std::optional<EntryHead> headOf(const fs::path& entry, const Progress& progress)
{
    EntryReader source(entry, progress);
    if (!source.good())
        return std::nullopt;
    ByteReader in([&](std::span<std::byte> room) { return source.fill(room); }, source.bytes());
    EntryHead head;
    in(head);
    return in.good() ? std::optional(std::move(head)) : std::nullopt;
}

void touch(const fs::path& entry)
{
    std::error_code none;
    fs::last_write_time(entry, fs::file_time_type::clock::now(), none);
}

} // namespace

fs::path RowCache::entryOf(const RowFiles& files) const
{
    ContentHash hash;
    const auto add = [&](std::string text) { // whole, so that no two lists run into one another
        text.push_back('\0');
        hash.add(std::as_bytes(std::span(text)));
    };
    add(LEADLIGHT_VERSION);
    for (const fs::path& path : files.submissions)
        add(textOf(path));
    add(jsonOf(withoutEmpty(writtenOptions(files.submissionsRead))));
    add(files.mapping.empty() ? std::string() : textOf(files.mapping));
    add(jsonOf(withoutEmpty(writtenOptions(files.mappingRead))));
    fs::path entry = m_folder / hash.digits();
    entry += ending;
    return entry;
}

std::optional<CachedRows> RowCache::find(const RowFiles& files, const Progress& progress) const
{
    if (m_folder.empty() || pathsOf(files).empty())
        return std::nullopt;
    const fs::path entry = entryOf(files);
    EntryReader source(entry, progress);
    if (!source.good())
        return std::nullopt;
    ByteReader in([&](std::span<std::byte> room) { return source.fill(room); }, source.bytes());
    EntryHead head;
    bool submissions = false;
    bool mapping = false;
    in(head, submissions, mapping);
    if (!in.good() || !areUnchanged(head.files, head.keptAt, files, progress))
        return std::nullopt;
    CachedRows out;
    if (submissions)
        out.tables.submissions = readSubmissionTable(in);
    if (mapping)
        out.tables.mapping = readMapping(in);
    if (!in.good() || in.left() != 0 || !source.isWhole())
        return std::nullopt;
    for (const FileState& file : head.files)
        out.hashes.push_back(file.hash);
    touch(entry);
    return out;
}

void RowCache::keep(const RowFiles& files, const Tables& tables, const std::vector<std::string>& hashes,
                    const Progress& progress) const
{
    if (m_folder.empty() || pathsOf(files).empty() || !files.submissionsRead.memberOf.empty() ||
        !files.mappingRead.memberOf.empty())
        return;
    auto states = statesOf(files, tables, hashes);
    if (!states)
        return;
    const fs::path entry = entryOf(files);
    if (const auto there = headOf(entry, progress); there && there->files == *states)
        return touch(entry);
    fs::path beside = entry;
    beside += '.' + std::to_string(fs::file_time_type::clock::now().time_since_epoch().count());
    std::error_code none;
    if (!makePrivate(m_folder, beside))
        return;
    const EntryHead head{std::move(*states), ticksOf(fs::file_time_type::clock::now())};
    std::ofstream out(beside, std::ios::binary | std::ios::in);
    bool done = write(out, head, tables, m_mostBytes, progress);
    out.close();
    std::error_code failed;
    if (done)
        fs::rename(beside, entry, failed);
    if (!done || failed)
        fs::remove(beside, none);
    else
        removeOldest();
}

void RowCache::removeOldest() const
{
    struct Entry
    {
        fs::path path;
        fs::file_time_type used;
        std::int64_t bytes = 0;
    };
    std::error_code none;
    std::vector<Entry> entries;
    for (const auto& file : fs::directory_iterator(m_folder, none)) // also what a crash left half written
        if (file.path().filename().string().find(ending) != std::string::npos)
            entries.push_back(
                {file.path(), file.last_write_time(none), static_cast<std::int64_t>(file.file_size(none))});
    std::ranges::sort(entries, std::greater<>(), &Entry::used);
    std::int64_t bytes = 0;
    for (const Entry& entry : entries)
        if ((bytes += entry.bytes) > m_mostBytes)
            fs::remove(entry.path, none);
}

std::int64_t RowCache::clear() const
{
    std::error_code none;
    std::int64_t removed = 0;
    if (m_folder.empty())
        return removed;
    std::vector<fs::path> all;
    for (const auto& file : fs::directory_iterator(m_folder, none))
        if (file.path().filename().string().find(ending) != std::string::npos) // also what was not finished
            all.push_back(file.path());
    for (const fs::path& file : all)
        removed += fs::remove(file, none) ? 1 : 0;
    return removed;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a session file, in blocks.
#include "model/store/session_database.h"

#include "model/store/content_hash.h"
#include "model/store/sqlite_statement.h"

#include <algorithm>

namespace leadlight {

namespace {

/// A blob of SQLite's is held in memory whole, so blocks are small.
constexpr std::size_t blockSize = std::size_t{1} << 20;

/// Cuts what is written into blocks.
class BlockSink
{
public:
    BlockSink(sqlite3* database, std::string_view part, const Progress& progress)
        : m_insert(database, "INSERT INTO block(part, number, data) VALUES(?1, ?2, ?3)")
        , m_part(part)
        , m_progress(progress)
    {
    }

    bool take(std::span<const std::byte> bytes)
    {
        m_hash.add(bytes);
        m_bytes += std::ssize(bytes);
        while (!bytes.empty()) {
            const std::size_t some = std::min(bytes.size(), blockSize - m_block.size());
            m_block.insert(m_block.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(some));
            bytes = bytes.subspan(some);
            if (m_block.size() == blockSize && !flush())
                return false;
        }
        return true;
    }
    bool flush()
    {
        if (m_block.empty())
            return true;
        m_insert.reset();
        const bool put = m_insert.bind(1, m_part).bind(2, m_number++).bind(3, m_block).done();
        m_block.clear();
        return put && !m_progress.cancelled();
    }
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::string hash() const { return m_hash.digits(); }

private:
    SqliteStatement m_insert;
    std::string_view m_part;
    const Progress& m_progress;
    ContentHash m_hash;
    std::vector<std::byte> m_block;
    std::int64_t m_number = 0;
    std::int64_t m_bytes = 0;
};

/// Gives the blocks of a part one after the other.
class BlockSource
{
public:
    BlockSource(sqlite3* database, std::string_view part, const Progress& progress)
        : m_select(database, "SELECT number, data FROM block WHERE part = ?1 ORDER BY number")
        , m_progress(progress)
    {
        m_select.bind(1, part);
    }

    std::size_t fill(std::span<std::byte> room)
    {
        if (m_rest.empty()) {
            if (m_progress.cancelled() || !m_select.row() || m_select.number(0) != m_next++)
                return 0;
            m_rest = m_select.blob(1);
            m_hash.add(m_rest);
        }
        const std::size_t some = std::min(room.size(), m_rest.size());
        std::copy_n(m_rest.begin(), some, room.begin());
        m_rest = m_rest.subspan(some);
        return some;
    }
    [[nodiscard]] std::string hash() const { return m_hash.digits(); }

private:
    SqliteStatement m_select;
    const Progress& m_progress;
    ContentHash m_hash;
    std::span<const std::byte> m_rest;
    std::int64_t m_next = 0;
};

} // namespace

bool SessionDatabase::hasSame(std::string_view name, std::int64_t bytes, std::string_view hash) const
{
    SqliteStatement get(m_handle.get(), "SELECT bytes, hash FROM part WHERE name = ?1");
    return get.bind(1, name).row() && get.number(0) == bytes && get.text(1) == hash;
}

Status SessionDatabase::removePart(std::string_view name)
{
    SqliteStatement blocks(m_handle.get(), "DELETE FROM block WHERE part = ?1");
    SqliteStatement part(m_handle.get(), "DELETE FROM part WHERE name = ?1");
    if (!blocks.bind(1, name).done() || !part.bind(1, name).done())
        return failure();
    return {};
}

Result<std::string> SessionDatabase::writeBlocks(std::string_view name,
                                                 const std::function<bool(ByteWriter& out)>& write,
                                                 const Progress& progress, std::int64_t& bytes)
{
    BlockSink sink(m_handle.get(), name, progress);
    ByteWriter out([&sink](std::span<const std::byte> some) { return sink.take(some); });
    if (!write(out))
        return std::string();
    const bool all = out.finish() && sink.flush();
    if (progress.cancelled())
        return cancelled();
    if (!all)
        return failure();
    bytes = sink.bytes();
    return sink.hash();
}

Status SessionDatabase::putPartLine(std::string_view name, std::int64_t bytes, std::string_view hash)
{
    SqliteStatement put(m_handle.get(), "INSERT INTO part(name, bytes, hash) VALUES(?1, ?2, ?3)");
    if (!put.bind(1, name).bind(2, bytes).bind(3, hash).done())
        return failure();
    return {};
}

Status SessionDatabase::putPart(std::string_view name, const std::function<bool(ByteWriter& out)>& write,
                                const Progress& progress)
{
    // Looked at before it is written, so that what has not changed costs no room on the disk.
    if (partBytes(name) > 0) {
        ContentHash hash;
        std::int64_t bytes = 0;
        ByteWriter out([&](std::span<const std::byte> some) {
            hash.add(some);
            bytes += std::ssize(some);
            return !progress.cancelled();
        });
        if (write(out) && out.finish() && hasSame(name, bytes, hash.digits()))
            return {};
        if (auto removed = removePart(name); !removed)
            return removed;
    }
    std::int64_t bytes = 0;
    const auto hash = writeBlocks(name, write, progress, bytes);
    if (!hash)
        return tl::unexpected(hash.error());
    return hash->empty() ? Status() : putPartLine(name, bytes, *hash);
}

Result<std::vector<std::string>> SessionDatabase::names(const char* sql) const
{
    std::vector<std::string> out;
    SqliteStatement names(m_handle.get(), sql);
    while (names.row())
        out.push_back(names.text(0));
    if (names.failed())
        return failure();
    return out;
}

Result<std::vector<std::string>> SessionDatabase::partNames() const
{
    return names("SELECT name FROM part ORDER BY name");
}

Result<std::vector<std::string>> SessionDatabase::textKeys() const
{
    return names("SELECT key FROM about ORDER BY key");
}

std::int64_t SessionDatabase::partBytes(std::string_view name) const
{
    SqliteStatement get(m_handle.get(), "SELECT bytes FROM part WHERE name = ?1");
    return get.bind(1, name).row() ? get.number(0) : 0;
}

Status SessionDatabase::readPart(std::string_view name, const std::function<void(ByteReader& in)>& read,
                                 const Progress& progress, bool* there) const
{
    SqliteStatement get(m_handle.get(), "SELECT bytes, hash FROM part WHERE name = ?1");
    const bool found = get.bind(1, name).row();
    if (there != nullptr)
        *there = found;
    if (get.failed())
        return failure();
    if (!found)
        return {};
    const std::int64_t bytes = get.number(0);
    std::error_code none;
    const auto size = std::filesystem::file_size(m_file, none);
    const auto damaged = [this] {
        return failure(Phrase::tr("A part of the session is damaged."), Phrase::tr("Make it anew."));
    };
    if (none || bytes < 0 || static_cast<std::uintmax_t>(bytes) > size)
        return damaged();
    BlockSource source(m_handle.get(), name, progress);
    ByteReader in([&source](std::span<std::byte> room) { return source.fill(room); },
                  static_cast<std::uint64_t>(bytes));
    read(in);
    if (progress.cancelled())
        return cancelled();
    if (!in.good() || in.left() != 0 || source.hash() != get.text(1))
        return damaged();
    return {};
}

} // namespace leadlight

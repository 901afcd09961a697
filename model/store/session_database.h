// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/base/progress.h"
#include "model/base/result.h"

#include <filesystem>
#include <memory>

struct sqlite3;

namespace leadlight {

/// A session file as SQLite keeps it (docs/session_file.md): texts by key, and parts of bytes in blocks of bounded
/// size. Nothing in a file is ever run: where its tables are not exactly those that this class makes, it is refused.
/// One of a newer version is read where the tables and columns that this class reads are there, and never changed.
class SessionDatabase
{
public:
    static constexpr int applicationId = 0x4C44534E; ///< "LDSN"
    static constexpr int version = 1;

    /// A new, empty file in the place of whatever is there.
    [[nodiscard]] static Result<SessionDatabase> create(const std::filesystem::path& file);
    /// One that is there, to read only; what a crash left half done is undone first. Errors say what it is instead: no
    /// file, damaged, another program's, newer in a form that cannot be read; half changed where nothing may be
    /// written.
    [[nodiscard]] static Result<SessionDatabase> open(const std::filesystem::path& file);
    /// The same to change, in place. A newer one is refused.
    [[nodiscard]] static Result<SessionDatabase> openToChange(const std::filesystem::path& file);

    /// By the head of the file: a session that is damaged further on may be replaced, another file may not.
    [[nodiscard]] static bool looksLikeOne(const std::filesystem::path& file);
    /// By its head likewise: a session of a newer version than this one.
    [[nodiscard]] static bool looksNewer(const std::filesystem::path& file);

    /// The version of the file that is open.
    [[nodiscard]] std::int64_t fileVersion() const { return m_version; }
    [[nodiscard]] bool isNewer() const { return m_version > version; }

    /// All or nothing of what `change` does.
    [[nodiscard]] Status transact(const std::function<Status()>& change);

    [[nodiscard]] Status putText(std::string_view key, std::string_view text);
    /// Empty where there is none.
    [[nodiscard]] Result<std::string> text(std::string_view key) const;
    /// The keys of all texts.
    [[nodiscard]] Result<std::vector<std::string>> textKeys() const;
    /// The tables that a newer version has besides.
    [[nodiscard]] Result<std::vector<std::string>> otherTables() const;

    /// Writes a part through `write`, unless what is there under the name is the same. False of `write`: there is
    /// nothing to keep under this name.
    [[nodiscard]] Status putPart(std::string_view name, const std::function<bool(ByteWriter& out)>& write,
                                 const Progress& progress);
    [[nodiscard]] Status removePart(std::string_view name);
    [[nodiscard]] Result<std::vector<std::string>> partNames() const;
    [[nodiscard]] std::int64_t partBytes(std::string_view name) const; ///< 0 where there is none
    /// Reads a part through `read`. BadData where a block is missing or changed, or `read` fails on it; `*there` says
    /// whether there is such a part.
    [[nodiscard]] Status readPart(std::string_view name, const std::function<void(ByteReader& in)>& read,
                                  const Progress& progress, bool* there = nullptr) const;

    struct Close
    {
        void operator()(sqlite3* database) const;
    };

private:
    using Handle = std::unique_ptr<sqlite3, Close>;
    SessionDatabase(Handle handle, std::filesystem::path file);

    [[nodiscard]] static Result<SessionDatabase> connect(const std::filesystem::path& file, int flags);
    [[nodiscard]] static Result<SessionDatabase> openChecked(const std::filesystem::path& file, int flags);
    [[nodiscard]] Status check();
    [[nodiscard]] Status checkNewer() const;
    [[nodiscard]] bool hasColumns(const char* table, std::span<const std::string_view> names) const;
    [[nodiscard]] Result<std::vector<std::string>> names(const char* sql) const;
    [[nodiscard]] Status run(const char* sql) const;
    [[nodiscard]] Result<std::int64_t> number(const char* sql) const;
    [[nodiscard]] tl::unexpected<Error> failure() const;
    [[nodiscard]] tl::unexpected<Error> failure(Phrase what, Phrase hint) const;
    [[nodiscard]] bool hasSame(std::string_view name, std::int64_t bytes, std::string_view hash) const;
    [[nodiscard]] Result<std::string> writeBlocks(std::string_view name,
                                                  const std::function<bool(ByteWriter& out)>& write,
                                                  const Progress& progress, std::int64_t& bytes);
    [[nodiscard]] Status putPartLine(std::string_view name, std::int64_t bytes, std::string_view hash);

    Handle m_handle;
    std::filesystem::path m_file;
    std::int64_t m_version = version;
};

} // namespace leadlight

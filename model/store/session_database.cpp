// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_database.h"

#include "model/store/session_file.h"
#include "model/store/session_leftovers.h"
#include "model/store/sqlite_statement.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

constexpr int longestValue = 1 << 23;
/// Up to this size the whole file is looked through before it is read; every part has its own hash anyway.
constexpr std::int64_t quicklyChecked = std::int64_t{64} << 20;

constexpr std::array<std::pair<const char*, const char*>, 4> schema{
    {{"about", "CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"},
     {"part", "CREATE TABLE part(name TEXT PRIMARY KEY, bytes INTEGER NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID"},
     {"block", "CREATE TABLE block(part TEXT NOT NULL, number INTEGER NOT NULL, data BLOB NOT NULL)"},
     {"block_order", "CREATE UNIQUE INDEX block_order ON block(part, number)"}}};

std::string nameOf(const std::filesystem::path& file)
{
    const auto text = file.u8string();
    return {text.begin(), text.end()};
}

Phrase openAnother()
{
    return Phrase::tr("Choose a session that Leadlight has saved, or open the exports themselves.");
}

Phrase isForeign()
{
    return Phrase::tr("This session holds what Leadlight does not write.");
}

} // namespace

void SessionDatabase::Close::operator()(sqlite3* database) const
{
    sqlite3_close(database);
}

SessionDatabase::SessionDatabase(Handle handle, std::filesystem::path file)
    : m_handle(std::move(handle))
    , m_file(std::move(file))
{
}

tl::unexpected<Error> SessionDatabase::failure(Phrase what, Phrase hint) const
{
    return tl::unexpected(
        Error{.kind = ErrorKind::BadData, .what = std::move(what), .file = nameOf(m_file), .hint = std::move(hint)});
}

tl::unexpected<Error> SessionDatabase::failure() const
{
    if (sqlite3_extended_errcode(m_handle.get()) == SQLITE_READONLY_ROLLBACK)
        return failure(Phrase::tr("A change of this session was broken off, and that can only be undone where it may "
                                  "be written."),
                       Phrase::tr("Copy it and the file beside it that ends in -journal to a folder of yours, and "
                                  "open it there."));
    switch (sqlite3_errcode(m_handle.get())) {
    case SQLITE_FULL:
        return failure(Phrase::tr("There is no room left on the disk."),
                       Phrase::tr("Free some space, and save again."));
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return failure(Phrase::tr("The session cannot be opened or written there."),
                       Phrase::tr("Check who may use the file and its folder, or choose another place."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(Phrase::tr("Another program is using the session."),
                       Phrase::tr("Close it there, and try again."));
    case SQLITE_IOERR:
        return failure(Phrase::tr("The disk did not read or write all of the session."),
                       Phrase::tr("Check the disk and its free space, and try again."));
    case SQLITE_NOMEM:
        return failure(Phrase::tr("There is not enough memory for this."),
                       Phrase::tr("Close other programs, and try again."));
    case SQLITE_NOTADB:
        return failure(Phrase::tr("This is no session of Leadlight."), openAnother());
    default:
        return failure(Phrase::tr("The session is damaged."), openAnother());
    }
}

Status SessionDatabase::run(const char* sql) const
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return {};
}

Result<std::int64_t> SessionDatabase::number(const char* sql) const
{
    SqliteStatement statement(m_handle.get(), sql);
    if (!statement.row())
        return failure();
    return statement.number(0);
}

Result<SessionDatabase> SessionDatabase::connect(const std::filesystem::path& file, int flags)
{
    sqlite3* database = nullptr;
    const std::string name = nameOf(file);
    const int opened = sqlite3_open_v2(name.c_str(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    SessionDatabase out(Handle(database), file);
    if (opened != SQLITE_OK)
        return out.failure();
    // What a file says is data: no functions or triggers of its own are run, and no value is larger than ours are.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    return out;
}

Result<SessionDatabase> SessionDatabase::create(const std::filesystem::path& file)
{
    removeSession(file);
    auto out = connect(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!out)
        return out;
    // A new file needs no way back: where it does not come to its end it is thrown away.
    std::string sql = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
                      "PRAGMA application_id = " +
                      std::to_string(applicationId);
    sql += "; PRAGMA user_version = " + std::to_string(version) + ';';
    if (auto done = out->run(sql.c_str()); !done)
        return tl::unexpected(std::move(done.error()));
    for (const auto& [name, statement] : schema)
        if (auto done = out->run(statement); !done)
            return tl::unexpected(std::move(done.error()));
    return out;
}

Result<SessionDatabase> SessionDatabase::open(const std::filesystem::path& file)
{
    if (hasWayBack(file)) {
        if (leadsElsewhere(file))
            return SessionDatabase({}, file).failure(isForeign(), openAnother());
        // What a crash left half done is undone by whoever may write only; readers are refused until then. Never past
        // it ("immutable"): that would show pages of both sides. While a writer lives, nothing is undone. Of other
        // programs' files their own programs take care.
        if (looksLikeOne(file))
            std::ignore = openChecked(file, SQLITE_OPEN_READWRITE);
    }
    return openChecked(file, SQLITE_OPEN_READONLY);
}

Result<SessionDatabase> SessionDatabase::openChecked(const std::filesystem::path& file, int flags)
{
    SessionDatabase named({}, file);
    std::error_code none;
    const auto status = std::filesystem::status(file, none);
    if (!std::filesystem::exists(status))
        return named.failure(Phrase::tr("There is no such file."), Phrase::tr("Check its name and folder."));
    if (!std::filesystem::is_regular_file(status))
        return named.failure(Phrase::tr("This is a folder or a device, not a file."), openAnother());
    auto out = connect(file, flags);
    if (!out)
        return out;
    if (auto good = out->check(); !good)
        return tl::unexpected(std::move(good.error()));
    return out;
}

Result<SessionDatabase> SessionDatabase::openToChange(const std::filesystem::path& file)
{
    if (hasWayBack(file) && leadsElsewhere(file))
        return SessionDatabase({}, file).failure(isForeign(), openAnother());
    auto out = openChecked(file, SQLITE_OPEN_READWRITE);
    if (!out)
        return out;
    if (out->isNewer())
        return out->failure(Phrase::tr("This session was saved by a newer version of Leadlight, and is not changed by "
                                       "this one."),
                            Phrase::tr("Save under another name."));
    if (auto done = out->run("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON"); !done)
        return tl::unexpected(std::move(done.error()));
    return out;
}

Status SessionDatabase::check()
{
    const auto id = number("PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    if (*id != applicationId)
        return failure(Phrase::tr("This is no session of Leadlight."), openAnother());
    const auto of = number("PRAGMA user_version");
    if (!of)
        return tl::unexpected(of.error());
    m_version = *of;
    if (isNewer())
        return checkNewer();
    SqliteStatement tables(m_handle.get(), "SELECT name, sql FROM sqlite_schema");
    std::size_t known = 0;
    while (tables.row()) {
        const std::string name = tables.text(0);
        const std::string sql = tables.text(1);
        const auto same = [&](const auto& line) { return name == line.first && sql == line.second; };
        if (std::ranges::none_of(schema, same))
            return failure(isForeign(), openAnother());
        ++known;
    }
    if (tables.failed() || *of != version || known != schema.size())
        return failure(Phrase::tr("The session is damaged."), openAnother());
    std::error_code none;
    const auto size = std::filesystem::file_size(m_file, none);
    if (none || size > static_cast<std::uintmax_t>(quicklyChecked))
        return {};
    SqliteStatement whole(m_handle.get(), "PRAGMA quick_check(1)");
    if (!whole.row() || whole.text(0) != "ok")
        return failure(Phrase::tr("The session is damaged."), openAnother());
    return {};
}

Status SessionDatabase::transact(const std::function<Status()>& change)
{
    if (auto begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    Status done = change();
    if (done)
        done = run("COMMIT");
    if (!done)
        std::ignore = run("ROLLBACK");
    return done;
}

Status SessionDatabase::putText(std::string_view key, std::string_view text)
{
    SqliteStatement put(m_handle.get(), "INSERT OR REPLACE INTO about(key, value) VALUES(?1, ?2)");
    if (!put.bind(1, key).bind(2, text).done())
        return failure();
    return {};
}

Result<std::string> SessionDatabase::text(std::string_view key) const
{
    SqliteStatement get(m_handle.get(), "SELECT value FROM about WHERE key = ?1");
    if (get.bind(1, key).row())
        return get.text(0);
    if (get.failed())
        return failure();
    return std::string();
}

} // namespace leadlight

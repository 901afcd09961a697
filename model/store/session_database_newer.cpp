// SPDX-License-Identifier: GPL-3.0-or-later
// What a session file is by its head, and whether one of a newer version can be read.
#include "model/store/session_database.h"

#include "model/store/sqlite_statement.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace leadlight {

namespace {

constexpr std::size_t versionAt = 60; // in SQLite's file header, both big-endian
constexpr std::size_t idAt = 68;

struct FileHead
{
    std::uint32_t id = 0;
    std::int32_t version = 0; ///< with a sign, as SQLite reads it
};

std::uint32_t numberAt(const std::array<char, idAt + 4>& head, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number << 8U | static_cast<unsigned char>(head[i]);
    return number;
}

/// Zeros where it is no SQLite file.
FileHead headOf(const std::filesystem::path& file)
{
    std::array<char, idAt + 4> head{};
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), head.size());
    if (!in.good() || std::string_view(head.data(), 15) != "SQLite format 3")
        return {};
    return {numberAt(head, idAt), static_cast<std::int32_t>(numberAt(head, versionAt))};
}

} // namespace

bool SessionDatabase::looksLikeOne(const std::filesystem::path& file)
{
    return headOf(file).id == static_cast<std::uint32_t>(applicationId);
}

bool SessionDatabase::looksNewer(const std::filesystem::path& file)
{
    const FileHead head = headOf(file);
    return head.id == static_cast<std::uint32_t>(applicationId) && head.version > version;
}

/// Columns of this table by these names; none of the table's is computed by SQL of the file.
bool SessionDatabase::hasColumns(const char* table, std::span<const std::string_view> names) const
{
    const std::string sql = "PRAGMA main.table_xinfo(" + std::string(table) + ')';
    SqliteStatement columns(m_handle.get(), sql.c_str());
    std::size_t found = 0;
    while (columns.row()) {
        if (columns.number(6) != 0) // hidden or computed
            return false;
        found += std::ranges::find(names, columns.text(1)) != names.end() ? 1 : 0;
    }
    return !columns.failed() && found == names.size();
}

Result<std::vector<std::string>> SessionDatabase::otherTables() const
{
    return names("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('about', 'part', 'block') AND "
                 "name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name");
}

/// What else a newer version keeps in tables and columns of its own is left alone. The file is not looked through by
/// SQLite, which would work out the CHECKs that stand in it; every part has its own hash.
Status SessionDatabase::checkNewer() const
{
    using namespace std::string_view_literals;
    const auto others = number("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR "
                               "(type = 'table' AND rootpage = 0)"); // as of virtual tables
    if (!others)
        return tl::unexpected(others.error());
    if (*others > 0)
        return failure(Phrase::tr("This session holds what Leadlight does not write."),
                       Phrase::tr("Update Leadlight, or open the exports themselves."));
    if (hasColumns("about", std::array{"key"sv, "value"sv}) &&
        hasColumns("part", std::array{"name"sv, "bytes"sv, "hash"sv}) &&
        hasColumns("block", std::array{"part"sv, "number"sv, "data"sv}))
        return {};
    return failure(Phrase::tr("This session was saved by a newer version of Leadlight, in a form that this one cannot "
                              "read."),
                   Phrase::tr("Update Leadlight, or open the exports themselves."));
}

} // namespace leadlight

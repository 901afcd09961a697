// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/table_bytes.h"

#include "model/base/phrase_bytes.h"

#include <algorithm>
#include <limits>

namespace leadlight {

template <>
struct EnumSize<LeftOut>
{
    static constexpr std::size_t value = leftOutNames.size();
};

void describe(ByteWriter& archive, const StringPool& pool)
{
    std::vector<std::uint32_t> lengths(pool.size());
    for (StringPool::Id id = 0; id < pool.size(); ++id)
        lengths[id] = static_cast<std::uint32_t>(pool[id].size());
    archive(lengths);
    for (StringPool::Id id = 0; id < pool.size(); ++id)
        archive.raw(pool[id].data(), pool[id].size());
}

/// Fails where a text stands in it twice: then its numbers would not be those of the rows.
void describe(ByteReader& archive, StringPool& pool)
{
    std::vector<std::uint32_t> lengths;
    archive(lengths);
    std::uint64_t bytes = 0;
    for (const std::uint32_t length : lengths)
        bytes += length;
    archive.require(bytes <= archive.left());
    pool = {};
    if (!archive.good())
        return;
    pool.reserve(lengths.size(), static_cast<std::size_t>(bytes));
    std::string text;
    for (std::size_t id = 0; id < lengths.size() && archive.good(); ++id) {
        text.resize(lengths[id]);
        archive.raw(text.data(), text.size());
        archive.require(pool.intern(text) == id);
    }
}

template <class Archive>
void describe(Archive& archive, Held<Archive, SkippedLine>& line)
{
    archive(line.line, line.kind, line.reason, line.text);
}

void describe(ByteWriter& archive, const std::filesystem::path& path)
{
    const auto text = path.u8string();
    archive(std::string(text.begin(), text.end()));
}

void describe(ByteReader& archive, std::filesystem::path& path)
{
    std::string text;
    archive(text);
    path = std::filesystem::path(std::u8string(text.begin(), text.end()));
}

template <class Archive>
void describe(Archive& archive, Held<Archive, FileReport>& file)
{
    archive(file.path, file.member, file.encoding, file.delimiter, file.bytes, file.lines, file.headerLine,
            file.continuationLines, file.rows, file.leftOut, file.skipped, file.warnings, file.columns);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, SubmissionTable>& table)
{
    archive(table.cookies, table.pages, table.types, table.cookie, table.page, table.type, table.submissions, table.day,
            table.pageTitle, table.unidentified, table.unidentifiedPage, table.repeatsDelivery, table.files,
            table.lineRuns);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, MappingConflict::Claim>& claim)
{
    archive(claim.businessUnit, claim.line);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, MappingConflict>& conflict)
{
    archive(conflict.page, conflict.claims);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, BuMapping>& mapping)
{
    archive(mapping.pages, mapping.businessUnits, mapping.rowPage, mapping.rowBusinessUnit, mapping.pageTitle,
            mapping.conflicts, mapping.file);
}

namespace {

template <class Number>
bool areBelow(const std::vector<Number>& numbers, std::size_t end)
{
    return std::ranges::all_of(numbers, [end](Number number) { return static_cast<std::size_t>(number) < end; });
}

bool isEmptyOr(std::size_t size, std::size_t wanted)
{
    return size == 0 || size == wanted;
}

/// Each at least 1, and together no more than can be added up.
bool areCounts(const std::vector<std::int64_t>& counts)
{
    std::int64_t left = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t count : counts) {
        if (count < 1 || count > left)
            return false;
        left -= count;
    }
    return true;
}

/// The runs of lines begin at the first row, and each behind the one before.
bool areLineRuns(const std::vector<std::uint32_t>& runs, std::size_t rows)
{
    if (runs.size() % 2 != 0 || (!runs.empty() && runs.front() != 0))
        return false;
    for (std::size_t at = 0; at < runs.size(); at += 2)
        if (runs[at] >= rows || (at > 0 && runs[at] <= runs[at - 2]))
            return false;
    return true;
}

bool fitsTogether(const SubmissionTable& table)
{
    const std::size_t rows = table.cookie.size();
    std::int64_t ofFiles = 0;
    for (const FileReport& file : table.files) {
        if (file.rows < 0 || file.rows > std::numeric_limits<std::int64_t>::max() - ofFiles)
            return false;
        ofFiles += file.rows;
    }
    return rows > 0 && ofFiles == table.rows() && table.page.size() == rows && table.type.size() == rows &&
           table.submissions.size() == rows && isEmptyOr(table.day.size(), rows) &&
           isEmptyOr(table.repeatsDelivery.size(), rows) && areBelow(table.cookie, table.cookies.size()) &&
           areBelow(table.page, table.pages.size()) && areBelow(table.type, table.types.size()) &&
           areCounts(table.submissions) && isEmptyOr(table.pageTitle.size(), table.pages.size()) &&
           table.unidentified.size() == table.cookies.size() &&
           isEmptyOr(table.unidentifiedPage.size(), table.pages.size()) && areLineRuns(table.lineRuns, rows);
}

bool fitsTogether(const BuMapping& mapping)
{
    const auto isConflict = [&](const MappingConflict& conflict) {
        return conflict.page < mapping.pages.size() && conflict.claims.size() > 1 &&
               std::ranges::all_of(conflict.claims, [&](const MappingConflict::Claim& claim) {
                   return claim.businessUnit < mapping.businessUnits.size();
               });
    };
    return mapping.rowPage.size() == mapping.rowBusinessUnit.size() &&
           areBelow(mapping.rowPage, mapping.pages.size()) &&
           areBelow(mapping.rowBusinessUnit, mapping.businessUnits.size()) &&
           isEmptyOr(mapping.pageTitle.size(), mapping.pages.size()) &&
           std::ranges::all_of(mapping.conflicts, isConflict);
}

template <class Table>
std::shared_ptr<const Table> readTable(ByteReader& in)
{
    const auto table = std::make_shared<Table>();
    in(*table);
    in.require(in.good() && fitsTogether(*table));
    return in.good() ? table : nullptr;
}

} // namespace

void keepTable(const SubmissionTable& table, ByteWriter& out)
{
    out(table);
}

void keepTable(const BuMapping& mapping, ByteWriter& out)
{
    out(mapping);
}

std::shared_ptr<const SubmissionTable> readSubmissionTable(ByteReader& in)
{
    return readTable<SubmissionTable>(in);
}

std::shared_ptr<const BuMapping> readMapping(ByteReader& in)
{
    return readTable<BuMapping>(in);
}

} // namespace leadlight

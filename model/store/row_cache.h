// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/read/file_report.h"
#include "model/stages/study.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace leadlight {

/// Files as they are read: what rows hang on.
struct RowFiles
{
    std::vector<std::filesystem::path> submissions = {};
    std::filesystem::path mapping = {}; ///< empty: none
    ReadOptions submissionsRead = {};
    ReadOptions mappingRead = {};
};

/// Rows that were kept, and what the files' bytes add up to (content_hash.h): of submissions in their order, then of
/// the mapping.
struct CachedRows
{
    Tables tables; ///< without summary
    std::vector<std::string> hashes;
};

/// Rows of exports as they were read, in the user's folder for what can be made again: a session by reference opens
/// without reading its files again. Ids are in it as they are, so only the user may read it (mode 600). It may be
/// deleted at any time; what cannot be kept or read is as if it were not there.
class RowCache
{
public:
    static constexpr std::int64_t usualBytes = std::int64_t{2} << 30;
    static constexpr std::string_view ending = ".rows";

    /// An empty folder keeps nothing. `mostBytes`: of all files together; those used longest ago go first.
    explicit RowCache(std::filesystem::path folder, std::int64_t mostBytes = usualBytes)
        : m_folder(std::move(folder))
        , m_mostBytes(mostBytes)
    {
    }

    /// Where every file is as it was: its size and its time, or where that is another one its bytes.
    [[nodiscard]] std::optional<CachedRows> find(const RowFiles& files, const Progress& progress) const;
    /// Keeps these rows where no file has changed since they were read (FileReport::modified). `hashes` as in
    /// CachedRows.
    void keep(const RowFiles& files, const Tables& tables, const std::vector<std::string>& hashes,
              const Progress& progress) const;
    /// Removes all of it; how many files that were.
    std::int64_t clear() const;

private:
    [[nodiscard]] std::filesystem::path entryOf(const RowFiles& files) const;
    void removeOldest() const;

    std::filesystem::path m_folder;
    std::int64_t m_mostBytes;
};

} // namespace leadlight

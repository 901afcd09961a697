// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"
#include "model/stages/study.h"

#include <string>
#include <vector>

namespace leadlight::testing {

/// One dated row of a made-up export.
struct DatedRow
{
    std::string cookie;
    std::string page;
    std::int32_t day = INT32_MIN; ///< since 1970-01-01; INT32_MIN: none
    std::int64_t submissions = 1;
    std::string type = "type";
};

/// A file with its rows.
struct DatedFile
{
    std::string name;
    std::vector<DatedRow> rows;
};

/// The table as the reader would make it of these files, without looking for days that two have.
[[nodiscard]] inline SubmissionTable tableOfFiles(const std::vector<DatedFile>& files)
{
    SubmissionTable table;
    for (const DatedFile& file : files) {
        for (const DatedRow& row : file.rows) {
            table.cookie.push_back(table.cookies.intern(row.cookie));
            table.page.push_back(table.pages.intern(row.page));
            table.type.push_back(static_cast<std::uint16_t>(table.types.intern(row.type)));
            table.submissions.push_back(row.submissions);
            table.day.push_back(row.day);
        }
        table.files.emplace_back().rows = static_cast<std::int64_t>(file.rows.size());
        table.files.back().path = file.name;
    }
    for (StringPool::Id cookie = 0; cookie < table.cookies.size(); ++cookie)
        table.unidentified.push_back(isUnidentified(table.cookies[cookie]));
    return table;
}

[[nodiscard]] inline Tables tablesOf(const std::vector<DatedFile>& files)
{
    return {.submissions = std::make_shared<const SubmissionTable>(tableOfFiles(files)), .mapping = nullptr};
}

} // namespace leadlight::testing

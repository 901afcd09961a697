// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

#include <string>
#include <vector>

namespace leadlight {

/// One row of a made-up submissions export.
struct SubmissionRow
{
    std::string cookie;
    std::string type;
    std::string page;
    std::int64_t submissions = 1;
};
/// A table as the reader would make it from these rows.
[[nodiscard]] std::shared_ptr<const SubmissionTable> tableOf(const std::vector<SubmissionRow>& rows);

struct MappingRow
{
    std::string businessUnit;
    std::string page;
};
[[nodiscard]] std::shared_ptr<const BuMapping> mappingOf(const std::vector<MappingRow>& rows);

/// Rows drawn at random from a seed: `cookies` ids that share prefixes, some unidentified; every third page or so
/// unknown to randomMapping() of the same size, some of its pages given to two units.
[[nodiscard]] std::vector<SubmissionRow> randomRows(unsigned seed, std::size_t rows, int cookies, int pages);
[[nodiscard]] std::vector<MappingRow> randomMapping(unsigned seed, int pages, int units);

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/table_content.h"

#include <cmath>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace leadlight::testing {

/// The rows behind a sample table, for the test's own sorting and counting.
struct SampleRow
{
    std::string id; ///< 38 digits
    std::string unit;
    std::int64_t count = 0;
    double rate = 0.0; ///< NaN now and then
};
using SampleRows = std::vector<SampleRow>;

inline std::shared_ptr<const SampleRows> sampleRows(int rows, unsigned seed = 7)
{
    static const std::vector<std::string> units{"Cloud", "Data", "Networking", "Security"};
    std::mt19937_64 random(seed);
    auto out = std::make_shared<SampleRows>(static_cast<std::size_t>(rows));
    for (auto& row : *out) {
        for (int i = 0; i < 38; ++i)
            row.id += static_cast<char>('0' + random() % 10);
        row.unit = units[random() % units.size()];
        row.count = static_cast<std::int64_t>(random() % 1000);
        row.rate = random() % 50 == 0 ? NAN : static_cast<double>(random() % 11) / 10.0;
    }
    return out;
}

/// id, interactions (whole numbers), hit rate (numbers with gaps), business unit (texts).
inline std::shared_ptr<const TableContent> sampleContent(std::shared_ptr<const SampleRows> rows)
{
    const auto at = [rows](std::int32_t r) -> const SampleRow& { return (*rows)[static_cast<std::size_t>(r)]; };
    TableData out{.id = "sample",
                  .title = Phrase::verbatim("sample"),
                  .rows = static_cast<std::int32_t>(rows->size()),
                  .elements = {},
                  .columns = {}};
    auto rate = tableColumn(ColumnRole::Share, "hit_rate", Phrase::verbatim("Hit rate"), {},
                            [at](std::int32_t r) { return at(r).rate; });
    rate.decimals = 1;
    auto unit = tableColumn(ColumnRole::Unit, "business_unit", Phrase::verbatim("Business unit"), {},
                            [at](std::int32_t r) -> std::string_view { return at(r).unit; });
    unit.unit = [](std::int32_t r) { return r % 4; };
    out.columns = {tableColumn(ColumnRole::Cookie, "cookie", Phrase::verbatim("Cookie"), Phrase::verbatim("A visitor"),
                               [at](std::int32_t r) -> std::string_view { return at(r).id; }),
                   tableColumn(ColumnRole::Count, "interactions", Phrase::verbatim("Interactions"), {},
                               [at](std::int32_t r) { return at(r).count; }),
                   std::move(rate), std::move(unit)};
    return contentOf(std::move(out));
}

} // namespace leadlight::testing

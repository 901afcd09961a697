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
    auto out = std::make_shared<TableContent>();
    out->name = QStringLiteral("sample");
    out->rows = static_cast<std::int32_t>(rows->size());
    auto id = column(CellKind::Id, "cookie", QStringLiteral("Cookie"), QStringLiteral("A visitor"),
                     [at](std::int32_t r) -> std::string_view { return at(r).id; });
    id.searchable = true;
    auto count = column(CellKind::Number, "interactions", QStringLiteral("Interactions"), QString(),
                        [at](std::int32_t r) { return at(r).count; });
    auto rate = column(CellKind::Bar, "hit_rate", QStringLiteral("Hit rate"), QString(),
                       [at](std::int32_t r) { return at(r).rate; });
    rate.decimals = 1;
    rate.fraction = [at](std::int32_t r) { return at(r).rate; };
    auto unit = column(CellKind::Unit, "business_unit", QStringLiteral("Business unit"), QString(),
                       [at](std::int32_t r) -> std::string_view { return at(r).unit; });
    unit.unit = [](std::int32_t r) { return r % 4; };
    out->columns = {id, count, rate, unit};
    return out;
}

} // namespace leadlight::testing

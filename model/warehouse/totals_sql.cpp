// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/totals_sql.h"

namespace leadlight {

SqlStatement makeTotals(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    const std::string joined = "(SELECT ll_c, ll_n FROM " + countedRows(place, Rows::OfShard) + " AS v " +
                               std::string(dialect.lookUp()) + " (SELECT page AS ll_p, i FROM " +
                               onShard(place, Scratch::Pages) + " WHERE kept = 1) AS g USING (ll_p)) AS k";
    return {"INSERT INTO " + onShard(place, Scratch::Totals) + " (h, cookie, lines, sent) SELECT " +
                dialect.hash("ll_c") + " AS h, ll_c AS cookie, count(*) AS lines, " + dialect.total("ll_n") +
                " AS sent FROM " + joined + " GROUP BY ll_c",
            {}};
}

SqlStatement totalsOfBatch(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch)
{
    return {"SELECT cookie, lines, sent FROM " + onShard(place, Scratch::Totals) + " WHERE h >= 0" +
                inBatch(batches, batch),
            {SqlKind::Text, SqlKind::Whole, SqlKind::Whole}};
}

} // namespace leadlight

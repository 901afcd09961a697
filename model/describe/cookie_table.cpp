// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/cookie_table.h"

#include "model/join/cookie_totals.h"

#include <cmath>
#include <limits>

namespace leadlight {

namespace {

TableColumn rateColumn(std::string key, Phrase header, Phrase help, const std::shared_ptr<const HitRates>& rates,
                       std::vector<double> HitRates::*member)
{
    auto out = tableColumn(ColumnRole::Share, std::move(key), std::move(header), std::move(help),
                           [rates, member](std::int32_t cookie) {
                               const double rate = rates ? ((*rates).*member)[static_cast<std::size_t>(cookie)] : -1.0;
                               return rate >= 0.0 ? rate : std::numeric_limits<double>::quiet_NaN();
                           });
    out.decimals = 1;
    out.said = [value = std::get<NumberKey>(out.raw)](std::int32_t cookie) -> std::optional<Phrase> {
        const double rate = value(cookie);
        return std::isnan(rate) ? std::nullopt : std::optional(Phrase::tr("%1 %", Decimal{100.0 * rate, 0}));
    };
    return out;
}

} // namespace

TableData cookieTable(const DatasetPtr& data, const std::shared_ptr<const HitRates>& rates)
{
    TableData out{.id = "cookies",
                  .title = Phrase::tr("cookies"),
                  .rows = data->cookies(),
                  .elements = Elements::numbered(Entity::Cookie),
                  .columns = {}};
    out.columns = {
        cookieColumn(data, [](std::int32_t cookie) { return cookie; }),
        tableColumn(ColumnRole::Count, "interactions", Phrase::tr("Interactions"),
                    Phrase::tr("Pages that this cookie submitted, once for each row of the file that they stand in."),
                    [data](std::int32_t cookie) { return rowsOf(*data, cookie); }),
        tableColumn(ColumnRole::Count, "form_submissions", Phrase::tr("Submissions"),
                    Phrase::tr("Sum of form submissions."),
                    [data](std::int32_t cookie) { return submissionsOf(*data, cookie); }),
        rateColumn(
            "hit_rate", Phrase::tr("Hit rate"),
            Phrase::tr(
                "Share of the ten recommended pages whose business unit is among those that this cookie "
                "submitted. In-sample: the model has seen these submissions. Without a figure: none of its pages "
                "has a business unit, or nothing it took speaks for another page."),
            rates, &HitRates::hitRate),
        rateColumn("top_hit_rate", Phrase::tr("Top hit rate"),
                   Phrase::tr("The same for the business units of its strongest submissions only. In-sample. Without a "
                              "figure: none of these has a business unit, or nothing it took speaks for another page."),
                   rates, &HitRates::topHitRate)};
    return out;
}

} // namespace leadlight

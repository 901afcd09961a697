// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/change_tables.h"

#include "model/base/agreeing.h"
#include "model/describe/page_columns.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
using ChangesPtr = std::shared_ptr<const Changes>;

const Change& at(const ChangesPtr& changes, std::int32_t row)
{
    return changes->all[static_cast<std::size_t>(row)];
}

/// A page of either delivery: in the numbers of the later one, where that has it.
struct PagePlace
{
    const Dataset* data = nullptr;
    std::int32_t page = 0;
};
PagePlace placeOf(const DeliveryPair& pair, std::int32_t id)
{
    const auto text = pair.nowData().submissions->pages[static_cast<StringPool::Id>(id)];
    if (const auto page = pair.nowData().findPage(text))
        return {&pair.nowData(), *page};
    return {&pair.thenData(), pair.thenData().findPage(text).value_or(0)};
}

std::int32_t unitOf(const Changes& changes, const Change& change)
{
    if (changes.of == GroupBy::BusinessUnit)
        return change.group;
    const PagePlace place = placeOf(*changes.pair, change.group);
    return place.data->pageBusinessUnit[static_cast<std::size_t>(place.page)];
}

TableColumn unitOfChange(const ChangesPtr& changes)
{
    auto out = tableColumn(ColumnRole::Unit, "business_unit", Phrase::tr("Business unit"),
                           Phrase::tr("The owner by the BU mapping of now."), [changes](std::int32_t row) {
                               const auto unit = static_cast<std::size_t>(unitOf(*changes, at(changes, row)));
                               return std::string_view(changes->pair->nowData().businessUnits[unit]);
                           });
    sayUnmapped(out, [changes](std::int32_t row) {
        return !changes->pair->nowData().isBusinessUnit(unitOf(*changes, at(changes, row)));
    });
    out.unit = [changes](std::int32_t row) {
        return unitColour(changes->pair->nowData(), unitOf(*changes, at(changes, row)));
    };
    return out;
}

TableColumn groupColumn(const ChangesPtr& changes)
{
    if (changes->of == GroupBy::BusinessUnit)
        return unitOfChange(changes);
    if (changes->of == GroupBy::AssetType) {
        const auto name = [changes](std::int32_t row) {
            return std::string_view(changes->pair->nowData().types[static_cast<std::size_t>(at(changes, row).group)]);
        };
        auto out = tableColumn(ColumnRole::Type, "gated_asset_type", Phrase::tr("Asset type"),
                               Phrase::tr("Kind of asset behind the form."), name);
        out.label = [name](std::int32_t row) { return shortTypeName(name(row)); };
        return out;
    }
    auto out = tableColumn(
        ColumnRole::Page, "page_url", Phrase::tr("Page"), Phrase::tr("The form's page."), [changes](std::int32_t row) {
            return changes->pair->nowData().submissions->pages[static_cast<StringPool::Id>(at(changes, row).group)];
        });
    out.label = [changes](std::int32_t row) {
        const PagePlace place = placeOf(*changes->pair, at(changes, row).group);
        return place.data->pageLabel(place.page);
    };
    return out;
}

TableColumn numbers(const ChangesPtr& changes, ColumnRole role, std::string key, Phrase header, Phrase help,
                    std::function<double(const Change& change)> value)
{
    auto out = tableColumn(role, std::move(key), std::move(header), std::move(help),
                           [changes, value = std::move(value)](std::int32_t row) { return value(at(changes, row)); });
    out.decimals = 3;
    return out;
}

TableColumn counts(const ChangesPtr& changes, std::string key, Phrase header, Phrase help, std::int64_t Change::*member)
{
    return tableColumn(ColumnRole::Count, std::move(key), std::move(header), std::move(help),
                       [changes, member](std::int32_t row) { return at(changes, row).*member; });
}

Phrase judgementOf(const Change& change)
{
    if (change.rose())
        return change.isNew() ? Phrase::tr("new, rose") : Phrase::tr("rose");
    if (change.fell())
        return change.vanished() ? Phrase::tr("vanished, fell") : Phrase::tr("fell");
    if (change.isNew())
        return Phrase::tr("new");
    if (change.vanished())
        return Phrase::tr("vanished");
    return change.tested ? Phrase::tr("cannot be told") : Phrase::tr("too few to tell");
}

/// The difference in visitors of 100, with its interval around 0.
TableColumn changeColumn(const ChangesPtr& changes)
{
    auto out =
        numbers(changes, ColumnRole::Interval, "change", Phrase::tr("Of 100 visitors"),
                Phrase::tr("How many more of 100 visitors took it than before, with the 95 % interval. In strong "
                           "ink where that leaves 0 out."),
                [](const Change& change) { return change.reach.mean; });
    double widest = 0.0;
    for (const Change& change : changes->all)
        if (change.tested)
            widest = std::max({widest, std::abs(change.reach.low), std::abs(change.reach.high)});
    out.full = widest > 0.0 ? widest : 1.0;
    out.from = -out.full;
    out.low = [changes](std::int32_t row) { return at(changes, row).reach.low; };
    out.high = [changes](std::int32_t row) { return at(changes, row).reach.high; };
    out.said = [changes](std::int32_t row) {
        return std::optional(
            Phrase::tr("%1", Decimal{.value = 100.0 * at(changes, row).reach.mean, .digits = 1, .plus = true}));
    };
    out.emphasis = [changes](std::int32_t row) {
        const Change& change = at(changes, row);
        return change.rose() || change.fell() ? Emphasis::Strong : Emphasis::Quiet;
    };
    return out;
}

void addReach(TableData& out, const ChangesPtr& changes)
{
    const auto add = [&](TableColumn column) { out.columns.push_back(std::move(column)); };
    add(counts(changes, "reach_before", Phrase::tr("Reach before"), Phrase::tr("Visitors of then who took it."),
               &Change::reachBefore));
    add(counts(changes, "reach_after", Phrase::tr("Reach after"), Phrase::tr("Visitors of now who took it."),
               &Change::reachAfter));
    add(phraseColumn(ColumnRole::Range, "reach", Phrase::tr("Reach"),
                     Phrase::tr("How many visitors took it, then and now."), out.rows, [&](std::int32_t row) {
                         const Change& change = at(changes, row);
                         return Phrase::tr("%1 → %2", change.reachBefore, change.reachAfter);
                     }));
    add(numbers(changes, ColumnRole::Share, "share_before", Phrase::tr("Share before"),
                Phrase::tr("Of the visitors of then."),
                [changes](const Change& change) { return shareBefore(change, *changes->pair); }));
    add(numbers(changes, ColumnRole::Share, "share_after", Phrase::tr("Share after"),
                Phrase::tr("Of the visitors of now."),
                [changes](const Change& change) { return shareAfter(change, *changes->pair); }));
    add(changeColumn(changes));
    add(numbers(changes, ColumnRole::Number, "change_low", Phrase::tr("Change from"),
                Phrase::tr("Lower end of the change's 95 % interval."),
                [](const Change& change) { return change.reach.low; }));
    add(numbers(changes, ColumnRole::Number, "change_high", Phrase::tr("Change to"),
                Phrase::tr("Upper end of the change's 95 % interval."),
                [](const Change& change) { return change.reach.high; }));
    add(numbers(changes, ColumnRole::Number, "adjusted_p", Phrase::tr("Adjusted p"),
                Phrase::tr("Of no change, corrected for looking at many (Benjamini and Hochberg)."),
                [](const Change& change) { return change.tested ? change.reach.adjustedP : missing; }));
    add(phraseColumn(ColumnRole::Note, "judgement", Phrase::tr("Judgement"),
                     Phrase::tr("Rose or fell where the interval leaves 0 out. Of many, some do by chance alone."),
                     out.rows, [&](std::int32_t row) { return judgementOf(at(changes, row)); }));
}

void addSubmissions(TableData& out, const ChangesPtr& changes)
{
    const auto add = [&](TableColumn column) { out.columns.push_back(std::move(column)); };
    add(counts(changes, "submissions_before", Phrase::tr("Submissions before"), Phrase::tr("Form submissions of then."),
               &Change::submissionsBefore));
    add(counts(changes, "submissions_after", Phrase::tr("Submissions after"), Phrase::tr("Form submissions of now."),
               &Change::submissionsAfter));
    add(numbers(changes, ColumnRole::Difference, "submissions_change", Phrase::tr("Submissions, change"),
                Phrase::tr("More form submissions for each visitor than before."),
                [](const Change& change) { return change.submissions.mean; }));
    add(numbers(changes, ColumnRole::Number, "submissions_change_low", Phrase::tr("Submissions, from"),
                Phrase::tr("Lower end of its 95 % interval."),
                [](const Change& change) { return change.submissions.low; }));
    add(numbers(changes, ColumnRole::Number, "submissions_change_high", Phrase::tr("Submissions, to"),
                Phrase::tr("Upper end of its 95 % interval."),
                [](const Change& change) { return change.submissions.high; }));
}

TableColumn foundColumn(const ChangesPtr& changes, ColumnRole role, std::string key, Phrase header, Phrase help,
                        std::function<double(const FoundChange& found)> value)
{
    auto out = numbers(
        changes, role, std::move(key), std::move(header), std::move(help),
        [value = std::move(value)](const Change& change) { return change.found ? value(*change.found) : missing; });
    if (role == ColumnRole::Share)
        out.said = [share = std::get<NumberKey>(out.raw)](std::int32_t row) -> std::optional<Phrase> {
            const double found = share(row);
            return std::isnan(found) ? std::nullopt : std::optional(Phrase::tr("%1 %", roundedInHundred(found, 1)));
        };
    return out;
}

/// The difference of the two shares as they are shown.
std::optional<Phrase> foundChangeSaid(const Change& change)
{
    if (!change.found || std::isnan(change.found->difference.mean))
        return std::nullopt;
    Decimal out = agreeing(change.found->after.mean, change.found->before.mean, 1).difference;
    out.plus = true;
    return Phrase::number(out);
}

void addFound(TableData& out, const ChangesPtr& changes)
{
    const auto add = [&](TableColumn column) { out.columns.push_back(std::move(column)); };
    add(foundColumn(changes, ColumnRole::Share, "found_before", Phrase::tr("Found before"),
                    Phrase::tr("Share of its hidden pages of then that the top 10 has."),
                    [](const FoundChange& found) { return found.before.mean; }));
    add(foundColumn(changes, ColumnRole::Share, "found_after", Phrase::tr("Found after"),
                    Phrase::tr("Share of its hidden pages of now that the top 10 has."),
                    [](const FoundChange& found) { return found.after.mean; }));
    add(foundColumn(changes, ColumnRole::Difference, "found_change", Phrase::tr("Found, change"),
                    Phrase::tr("The difference of the two."),
                    [](const FoundChange& found) { return found.difference.mean; }));
    out.columns.back().said = [changes](std::int32_t row) { return foundChangeSaid(at(changes, row)); };
    add(foundColumn(changes, ColumnRole::Number, "found_change_low", Phrase::tr("Found, from"),
                    Phrase::tr("Lower end of its 95 % interval."),
                    [](const FoundChange& found) { return found.difference.low; }));
    add(foundColumn(changes, ColumnRole::Number, "found_change_high", Phrase::tr("Found, to"),
                    Phrase::tr("Upper end of its 95 % interval."),
                    [](const FoundChange& found) { return found.difference.high; }));
}

} // namespace

TableData changeTable(const ChangesPtr& changes)
{
    TableData out{.id = "changes",
                  .title = Phrase::tr("changes"),
                  .rows = static_cast<std::int32_t>(changes->all.size()),
                  .elements = {},
                  .columns = {}};
    out.columns.push_back(groupColumn(changes));
    if (changes->of == GroupBy::Page)
        out.columns.push_back(unitOfChange(changes));
    addReach(out, changes);
    addSubmissions(out, changes);
    addFound(out, changes);
    return out;
}

TableData trendTable(const std::shared_ptr<const DeliveryPair>& pair, const std::shared_ptr<const Trend>& trend)
{
    const auto periods = static_cast<std::int32_t>(trend->firstDay.size());
    const auto days = std::make_shared<std::vector<std::string>>();
    for (const auto day : trend->firstDay)
        days->push_back(isoDate(day));
    TableData out{.id = "trend",
                  .title = Phrase::tr("interactions over time"),
                  .rows = periods * static_cast<std::int32_t>(trend->counts.size()),
                  .elements = {},
                  .columns = {}};
    const auto unit = [periods](std::int32_t row) { return static_cast<std::size_t>(row / periods); };
    const auto period = [periods](std::int32_t row) { return static_cast<std::size_t>(row % periods); };
    out.columns = {
        tableColumn(
            ColumnRole::Unit, "business_unit", Phrase::tr("Business unit"), Phrase::tr("The owner by the BU mapping."),
            [pair, unit](std::int32_t row) { return std::string_view(pair->nowData().businessUnits[unit(row)]); }),
        tableColumn(ColumnRole::Note, "from", Phrase::tr("From"), Phrase::tr("First day of the period."),
                    [days, period](std::int32_t row) { return std::string_view((*days)[period(row)]); }),
        tableColumn(ColumnRole::Count, "interactions", Phrase::tr("Interactions"),
                    Phrase::tr("Distinct pairs of visitor and page within the period."),
                    [trend, unit, period](std::int32_t row) { return trend->counts[unit(row)][period(row)]; })};
    sayUnmapped(out.columns.front(), [pair, unit](std::int32_t row) {
        return !pair->nowData().isBusinessUnit(static_cast<int>(unit(row)));
    });
    out.columns.front().unit = [pair, unit](std::int32_t row) {
        return unitColour(pair->nowData(), static_cast<int>(unit(row)));
    };
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/since_tables.h"

#include <cmath>

namespace leadlight {

namespace {

using SincePtr = std::shared_ptr<const Since>;

struct Row
{
    Phrase figure;
    std::int64_t before = 0;
    std::int64_t after = 0;
    Phrase judgement = {};
};

std::int64_t ofThousand(const std::optional<Estimate>& share)
{
    constexpr double thousand = 1000.0;
    return share && std::isfinite(share->mean) ? std::llround(thousand * share->mean) : 0;
}

Decimal percent(double share)
{
    return {.value = 100.0 * share, .digits = 1};
}

Decimal points(double difference)
{
    return {.value = 100.0 * difference, .digits = 1, .plus = true};
}

Decimal more(std::int64_t before, std::int64_t after)
{
    return {.value = static_cast<double>(after - before), .digits = 0, .plus = true};
}

Phrase judgementOf(const Since& since)
{
    if (!since.found)
        return Phrase::tr("not to be told");
    if (since.found->clear)
        return Phrase::tr("clear");
    return Phrase::tr("could be chance");
}

bool foundInBoth(const Since& since)
{
    return since.before.found && since.after.found;
}

std::vector<Row> rowsOf(const Since& since)
{
    std::vector<Row> rows{{Phrase::tr("Form submissions"), since.before.submissions, since.after.submissions},
                          {Phrase::tr("Visitors"), since.before.visitors, since.after.visitors},
                          {Phrase::tr("Pages"), since.before.pages, since.after.pages}};
    if (since.rowsKnown) {
        rows.push_back({Phrase::tr("Visitors of both"), since.returned, since.returned});
        rows.push_back({Phrase::tr("New pages"), 0, std::ssize(since.newPages)});
        rows.push_back({Phrase::tr("Vanished pages"), std::ssize(since.vanished), 0});
    }
    if (foundInBoth(since))
        rows.push_back({Phrase::tr("Found in the top 10, of 1,000 hidden pages"), ofThousand(since.before.found),
                        ofThousand(since.after.found), judgementOf(since)});
    return rows;
}

const PageOfOne& pageAt(const Since& since, std::int32_t row)
{
    const auto at = static_cast<std::size_t>(row);
    return at < since.newPages.size() ? since.newPages[at] : since.vanished[at - since.newPages.size()];
}

Phrase changeAt(const Since& since, std::int32_t row)
{
    if (static_cast<std::size_t>(row) < since.newPages.size())
        return Phrase::tr("new");
    return Phrase::tr("vanished");
}

Phrase foundWords(const Since& since)
{
    if (!foundInBoth(since))
        return {};
    const Decimal then = percent(since.before.found->mean);
    const Decimal now = percent(since.after.found->mean);
    if (!since.found)
        return Phrase::tr("Found in the top 10: %1 % then, %2 % now. Whether that is more than chance cannot be told: "
                          "not both were measured in the same way on data that are still there.",
                          then, now);
    const Decimal low = points(since.found->low);
    const Decimal high = points(since.found->high);
    if (since.found->clear)
        return Phrase::tr("Found in the top 10: %1 % then, %2 % now, which is clearly another share (95 %: %3 to %4 "
                          "points).",
                          then, now, low, high);
    return Phrase::tr("Found in the top 10: %1 % then, %2 % now, which could be chance (95 %: %3 to %4 points).", then,
                      now, low, high);
}

Phrase countsWords(const Since& since)
{
    const StateFigures& then = since.before;
    const StateFigures& now = since.after;
    const Decimal submissions = more(then.submissions, now.submissions);
    const Decimal visitors = more(then.visitors, now.visitors);
    const Decimal pages = more(then.pages, now.pages);
    if (!since.now.empty())
        return Phrase::tr("%1 after %2: %3 form submissions (%4), %5 visitors (%6), %7 pages (%8).", since.now,
                          since.when, now.submissions, submissions, now.visitors, visitors, now.pages, pages);
    return Phrase::tr("Since %1: %2 form submissions (%3), %4 visitors (%5), %6 pages (%7).", since.when,
                      now.submissions, submissions, now.visitors, visitors, now.pages, pages);
}

} // namespace

TableData sinceTable(const SincePtr& since)
{
    const auto rows = std::make_shared<const std::vector<Row>>(rowsOf(*since));
    const auto at = [rows](std::int32_t row) -> const Row& { return (*rows)[static_cast<std::size_t>(row)]; };
    const auto count = static_cast<std::int32_t>(rows->size());
    TableData out{
        .id = "what-changed", .title = Phrase::tr("What changed"), .rows = count, .elements = {}, .columns = {}};
    out.columns = {
        phraseColumn(ColumnRole::Text, "figure", Phrase::tr("Figure"), Phrase::tr("What was counted or measured."),
                     count, [&](std::int32_t row) { return at(row).figure; }),
        tableColumn(ColumnRole::Count, "before", Phrase::tr("Then"),
                    Phrase::tr("When the session was saved, or in the earlier delivery."),
                    [at](std::int32_t row) { return at(row).before; }),
        tableColumn(ColumnRole::Count, "after", Phrase::tr("Now"),
                    Phrase::tr("With the files of now, or in the later delivery."),
                    [at](std::int32_t row) { return at(row).after; }),
        tableColumn(ColumnRole::Difference, "change", Phrase::tr("Change"), Phrase::tr("Now less then."),
                    [at](std::int32_t row) { return static_cast<double>(at(row).after - at(row).before); }),
        phraseColumn(ColumnRole::Text, "judgement", Phrase::tr("More than chance?"),
                     Phrase::tr("Of what is measured on hidden pages: whether the 95 % interval of the change leaves 0 "
                                "out. What is counted needs no such test."),
                     count, [&](std::int32_t row) { return at(row).judgement; })};
    return out;
}

TableData pagesSinceTable(const SincePtr& since)
{
    const auto count = static_cast<std::int32_t>(since->newPages.size() + since->vanished.size());
    TableData out{.id = "pages-changed",
                  .title = Phrase::tr("New and vanished pages"),
                  .rows = count,
                  .elements = {},
                  .columns = {}};
    auto page = tableColumn(ColumnRole::Page, "page_url", Phrase::tr("Page"), Phrase::tr("The form's page."),
                            [since](std::int32_t row) { return std::string_view(pageAt(*since, row).page); });
    page.label = [since](std::int32_t row) {
        const PageOfOne& one = pageAt(*since, row);
        return std::string_view(one.title.empty() ? one.page : one.title);
    };
    out.columns = {std::move(page),
                   phraseColumn(ColumnRole::Text, "change", Phrase::tr("Change"),
                                Phrase::tr("New: only there now. Vanished: only there then."), count,
                                [&](std::int32_t row) { return changeAt(*since, row); }),
                   tableColumn(ColumnRole::Count, "visitors", Phrase::tr("Visitors"),
                               Phrase::tr("Who took it, in the files that have it."),
                               [since](std::int32_t row) { return pageAt(*since, row).visitors; })};
    return out;
}

Phrase sinceFinding(const Since& since)
{
    if (since.found && since.found->clear) {
        const Decimal then = percent(since.before.found->mean);
        const Decimal now = percent(since.after.found->mean);
        if (since.found->mean > 0.0)
            return Phrase::tr("Since %1 more is found in the top 10: %2 % now, %3 % then", since.when, now, then);
        return Phrase::tr("Since %1 less is found in the top 10: %2 % now, %3 % then", since.when, now, then);
    }
    if (!since.now.empty())
        return Phrase::tr("%1 after %2: %3 visitors, %4 before", since.now, since.when, since.after.visitors,
                          since.before.visitors);
    return Phrase::tr("Since %1: %2 visitors now, %3 then", since.when, since.after.visitors, since.before.visitors);
}

std::vector<Phrase> sinceWords(const Since& since)
{
    std::vector<Phrase> out{countsWords(since)};
    if (since.rowsKnown) {
        out.push_back(Phrase::tr("%Ln visitor is in both.", "%Ln visitors are in both.", since.returned));
        out.push_back(Phrase::tr("New pages: %1, vanished: %2.", static_cast<std::int64_t>(since.newPages.size()),
                                 static_cast<std::int64_t>(since.vanished.size())));
    }
    if (Phrase found = foundWords(since); !found.empty())
        out.push_back(std::move(found));
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/lists/activation.h"

#include <algorithm>
#include <array>
#include <limits>

namespace leadlight {

namespace {

using namespace std::string_view_literals;

constexpr std::int32_t mostEntities = 1000;
constexpr std::int64_t leastInteractions = 1000;
constexpr std::int64_t leastVisitors = 25;
constexpr auto noDay = std::numeric_limits<std::int32_t>::min();

/// Lines that begin with ## RECS are not read as data; the last of them names the columns.
constexpr std::array recsHead{
    "## RECSRecommendations Upload File"sv,
    "## RECS''## RECS'' indicates a Recommendations pre-process header. Please do not remove these lines."sv,
    "## RECS"sv};

/// The columns of the feed in their order; the nine that have a meaning of their own and ten that sites name.
constexpr std::array<std::string_view, 19> feedColumns{
    "entity.id",      "entity.name",    "entity.categoryId", "entity.message", "entity.thumbnailUrl",
    "entity.value",   "entity.pageUrl", "entity.inventory",  "entity.margin",  "entity.assetType",
    "entity.custom2", "entity.custom3", "entity.custom4",    "entity.custom5", "entity.custom6",
    "entity.custom7", "entity.custom8", "entity.custom9",    "entity.custom10"};

Status written(bool ok)
{
    if (ok)
        return {};
    return fail(ErrorKind::BadData, Phrase::tr("The output could not be written."));
}

bool putHead(const CsvWriter::Sink& sink)
{
    std::string head;
    for (const std::string_view line : recsHead)
        head.append(line).append("\r\n");
    return sink(head);
}

/// Calls `put` for each number below `count`, polling cancel.
template <class Put>
Status forEach(std::int64_t count, const Progress& progress, const Put& put)
{
    constexpr std::int64_t aPoll = 1024;
    for (std::int64_t i = 0; i < count; ++i) {
        if (i % aPoll == 0 && progress.cancelled())
            return cancelled();
        put(static_cast<std::size_t>(i));
    }
    return {};
}

std::int32_t dayOf(const Dataset& data, std::size_t row)
{
    const auto& days = data.submissions->day;
    return days.empty() ? noDay : days[data.rowSource[row]];
}

/// The values of one page's line.
std::array<std::string_view, feedColumns.size()> entityOf(const Dataset& data, std::int32_t page)
{
    std::array<std::string_view, feedColumns.size()> out;
    out.fill(" "); // what is not known, as the form asks
    const auto at = static_cast<std::size_t>(page);
    out[0] = data.pageText(page);
    out[1] = data.pageLabel(page);
    if (const int unit = data.pageBusinessUnit[at]; data.isBusinessUnit(unit))
        out[2] = data.businessUnits[static_cast<std::size_t>(unit)];
    out[6] = data.pageText(page);
    out[9] = data.types[data.pageType[at]];
    return out;
}

} // namespace

Status writeTargetCriteria(const Dataset& data, const TopN& lists, std::span<const std::int32_t> cookies,
                           const CsvWriter::Sink& sink, const Progress& progress)
{
    if (lists.n > mostEntities)
        return fail(ErrorKind::Usage, Phrase::tr("Adobe Target takes %1 pages a visitor at most.", mostEntities),
                    Phrase::tr("Make shorter lists."));
    const bool headed = putHead(sink);
    CsvWriter csv(sink);
    const auto done = forEach(std::ssize(cookies), progress, [&](std::size_t i) {
        csv.text(data.cookieText(cookies[i]));
        for (const std::int32_t page : lists.pagesOf(cookies[i]))
            if (page >= 0)
                csv.text(data.pageText(page));
        csv.endRow();
    });
    return done ? written(csv.finish() && headed) : done;
}

Status writeTargetEntities(const Dataset& data, const CsvWriter::Sink& sink, const Progress& progress)
{
    const bool headed = putHead(sink) && sink("## RECS");
    CsvWriter csv(sink);
    for (const std::string_view column : feedColumns)
        csv.text(column);
    csv.endRow();
    const auto done = forEach(data.pages(), progress, [&](std::size_t page) {
        for (const std::string_view value : entityOf(data, static_cast<std::int32_t>(page)))
            csv.text(value);
        csv.endRow();
    });
    return done ? written(csv.finish() && headed) : done;
}

Phrase whyNoPersonalize(const Dataset& data)
{
    std::int64_t rows = 0;
    std::int64_t visitors = 0;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        const auto at = static_cast<std::size_t>(cookie);
        std::int64_t dated = 0;
        for (auto row = data.cookieStart[at]; row < data.cookieStart[at + 1]; ++row)
            dated += dayOf(data, static_cast<std::size_t>(row)) != noDay ? 1 : 0;
        rows += dated;
        visitors += dated >= 2 ? 1 : 0;
    }
    if (rows == 0)
        return Phrase::tr("Amazon Personalize needs the time of every submission, and there are no dates: name their "
                          "column (date).");
    if (rows < leastInteractions || visitors < leastVisitors)
        return Phrase::tr("Amazon Personalize needs %1 dated rows and %2 visitors with two or more; there are %3 and "
                          "%4.",
                          leastInteractions, leastVisitors, rows, visitors);
    return {};
}

Status writePersonalizeInteractions(const Dataset& data, const CsvWriter::Sink& sink, const Progress& progress)
{
    if (auto why = whyNoPersonalize(data); !why.empty())
        return fail(ErrorKind::BadData, std::move(why));
    constexpr std::int64_t secondsADay = 86400;
    CsvWriter csv(sink);
    csv.row({"USER_ID", "ITEM_ID", "TIMESTAMP", "EVENT_TYPE"});
    const auto done = forEach(data.cookies(), progress, [&](std::size_t cookie) {
        for (auto row = data.cookieStart[cookie]; row < data.cookieStart[cookie + 1]; ++row) {
            const auto at = static_cast<std::size_t>(row);
            const std::int32_t day = dayOf(data, at);
            if (day == noDay)
                continue;
            csv.text(data.cookieText(static_cast<std::int32_t>(cookie)));
            csv.text(data.pageText(data.rowPage[at]));
            csv.number(day * secondsADay + secondsADay / 2);
            csv.text("submission"); // one event type: more of them than ten are refused
            csv.endRow();
        }
    });
    return done ? written(csv.finish()) : done;
}

Status writeIdList(const Dataset& data, std::span<const std::int32_t> cookies, const CsvWriter::Sink& sink,
                   const Progress& progress)
{
    bool ok = sink("\"cookie\"\r\n");
    std::string line;
    const auto done = forEach(std::ssize(cookies), progress, [&](std::size_t i) {
        line.assign(1, '"');
        for (const char c : data.cookieText(cookies[i]))
            line.append(c == '"' ? 2 : 1, c);
        ok = sink(line + "\"\r\n") && ok;
    });
    return done ? written(ok) : done;
}

} // namespace leadlight

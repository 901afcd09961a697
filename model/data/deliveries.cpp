// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/deliveries.h"

#include "model/data/shared_days.h"
#include "model/read/byte_source.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>

namespace leadlight {

namespace {

constexpr std::size_t rowsPerPoll = std::size_t{1} << 18;
constexpr std::size_t mostDeliveries = Deliveries::none - 1;

struct Days
{
    std::int32_t first = INT32_MAX;
    std::int32_t last = INT32_MIN;

    void add(std::int32_t day)
    {
        first = std::min(first, day);
        last = std::max(last, day);
    }
    [[nodiscard]] bool any() const { return first <= last; }
    [[nodiscard]] std::int64_t length() const { return std::int64_t{last} - first + 1; }
};

bool areTheSameDays(const Days& a, const Days& b)
{
    if (!a.any() || !b.any())
        return false;
    const auto shared = std::int64_t{std::min(a.last, b.last)} - std::max(a.first, b.first) + 1;
    return 2 * shared > std::min(a.length(), b.length());
}

/// Whole months since the year 0.
std::int32_t monthOf(std::int32_t day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    return 12 * static_cast<int>(date.year()) + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

std::string monthName(std::int32_t day)
{
    constexpr std::size_t yearAndMonth = 7; // of 2026-10-01
    return isoDate(day).substr(0, yearAndMonth);
}

/// One delivery before it has a name of its own.
struct Found
{
    Days days;
    std::string file; ///< name of its first file, without endings
};

/// What each row belongs to: `of` per file, or per month where there are none.
struct Division
{
    std::vector<Found> found; ///< in the order of deliveries
    std::vector<std::uint16_t> ofFile;
    std::map<std::int32_t, std::uint16_t> ofMonth;
};

template <class Body>
Status eachRow(const SubmissionTable& table, const Progress& progress, Body&& body)
{
    const auto first = firstRowsOf(table);
    for (std::size_t file = 0; file + 1 < first.size(); ++file)
        for (std::size_t row = first[file]; row < first[file + 1]; ++row) {
            if (row % rowsPerPoll == 0 && progress.cancelled())
                return cancelled();
            body(file, row);
        }
    return {};
}

std::int32_t dayOf(const SubmissionTable& table, std::size_t row)
{
    return table.day.empty() ? DateReading::unreadable : table.day[row];
}

std::string stemOf(const std::filesystem::path& path)
{
    std::filesystem::path stem = path.stem();
    for (const std::string_view ending : {".csv", ".tsv", ".txt", ".tar"}) // of what is packed
        if (stem.extension() == ending)
            return pathText(stem.stem());
    return pathText(stem);
}

/// Which files are one: by their path, as the members of an archive are, and by their days. Per file the first of its
/// kind.
std::vector<std::size_t> filesPutTogether(const SubmissionTable& table, const std::vector<Days>& days, bool byDays)
{
    std::vector<std::size_t> first(table.files.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        first[i] = i;
        for (std::size_t j = 0; j < i && first[i] == i; ++j)
            if (table.files[i].path == table.files[j].path || (byDays && areTheSameDays(days[i], days[j])))
                first[i] = first[j];
    }
    return first;
}

/// In the order of their first days, where all have some; else as they stand.
std::vector<std::uint16_t> places(const std::vector<Found>& found)
{
    std::vector<std::uint16_t> order(found.size());
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    if (std::ranges::all_of(found, [](const Found& one) { return one.days.any(); }))
        std::ranges::stable_sort(order, {}, [&](std::uint16_t i) { return found[i].days.first; });
    std::vector<std::uint16_t> place(found.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = static_cast<std::uint16_t>(i);
    return place;
}

tl::unexpected<Error> tooMany()
{
    return fail(ErrorKind::Usage, Phrase::tr("There are more than %1 deliveries.", mostDeliveries),
                Phrase::tr("Put them together: --deliveries-by month, or names that several share."));
}

Result<Division> byFiles(const SubmissionTable& table, bool byDays, const Progress& progress)
{
    std::vector<Days> days(table.files.size());
    const auto seen = eachRow(table, progress, [&](std::size_t file, std::size_t row) {
        if (const auto day = dayOf(table, row); day != DateReading::unreadable)
            days[file].add(day);
    });
    if (!seen)
        return tl::unexpected(seen.error());
    if (table.files.size() > mostDeliveries)
        return tooMany();
    const auto first = filesPutTogether(table, days, byDays);
    Division out;
    out.ofFile.resize(first.size());
    for (std::size_t file = 0; file < first.size(); ++file) {
        if (first[file] == file) {
            out.ofFile[file] = static_cast<std::uint16_t>(out.found.size());
            out.found.push_back({{}, stemOf(table.files[file].path)});
        }
        out.ofFile[file] = out.ofFile[first[file]];
        Days& all = out.found[out.ofFile[file]].days;
        all.first = std::min(all.first, days[file].first);
        all.last = std::max(all.last, days[file].last);
    }
    const auto place = places(out.found);
    auto unordered = std::exchange(out.found, std::vector<Found>(place.size()));
    for (std::size_t i = 0; i < place.size(); ++i)
        out.found[place[i]] = std::move(unordered[i]);
    for (auto& file : out.ofFile)
        file = place[file];
    return out;
}

Result<Division> byMonths(const SubmissionTable& table, const Progress& progress)
{
    std::map<std::int32_t, Days> months;
    std::int32_t known = DateReading::unreadable; // most rows are of the day of the one before
    const auto seen = eachRow(table, progress, [&](std::size_t, std::size_t row) {
        if (const auto day = dayOf(table, row); day != known && day != DateReading::unreadable) {
            months[monthOf(day)].add(day);
            known = day;
        }
    });
    if (!seen)
        return tl::unexpected(seen.error());
    if (months.empty())
        return fail(ErrorKind::Usage,
                    Phrase::tr("The submissions have no dates, so they cannot be told apart by month."),
                    Phrase::tr("Name the column of the dates (--columns date=NAME), or take each file as a delivery."));
    if (months.size() > mostDeliveries)
        return tooMany();
    Division out;
    for (const auto& [month, days] : months) {
        out.ofMonth.emplace(month, static_cast<std::uint16_t>(out.found.size()));
        out.found.push_back({days, {}});
    }
    return out;
}

/// The names as found: the months where each is of another, else those of the files, with a number where two are alike.
std::vector<std::string> foundNames(const std::vector<Found>& found)
{
    std::vector<std::string> months;
    for (const Found& one : found)
        if (one.days.any() && monthOf(one.days.first) == monthOf(one.days.last))
            months.push_back(monthName(one.days.first));
    auto sorted = months;
    std::ranges::sort(sorted);
    if (months.size() == found.size() && std::ranges::adjacent_find(sorted) == sorted.end())
        return months;
    std::vector<std::string> out;
    std::map<std::string, int> times;
    for (const Found& one : found) {
        const int again = ++times[one.file];
        std::string name = one.file;
        if (again > 1)
            name.append(" (").append(std::to_string(again)).append(")");
        out.push_back(std::move(name));
    }
    return out;
}

/// Gives the deliveries their names, and puts those of one name together.
void nameAll(const std::vector<Found>& found, const std::vector<std::string>& given, Deliveries& out)
{
    const auto usual = foundNames(found);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string& name = i < given.size() && !given[i].empty() ? given[i] : usual[i];
        auto known = out.named(name);
        if (!known) {
            known = static_cast<std::uint16_t>(out.all.size());
            out.all.emplace_back().name = name;
        }
        out.foundAs.push_back(*known);
    }
}

} // namespace

std::optional<std::uint16_t> Deliveries::named(std::string_view name) const
{
    const auto at = std::ranges::find(all, name, &DeliveryFigures::name);
    return at == all.end() ? std::nullopt : std::optional(static_cast<std::uint16_t>(at - all.begin()));
}

Phrase Deliveries::names() const
{
    std::vector<Phrase> out;
    for (const DeliveryFigures& one : all)
        out.push_back(Phrase::verbatim(one.name));
    return Phrase::commas(out);
}

Result<Deliveries> findDeliveries(const SubmissionTable& table, const DeliveryOptions& options,
                                  const Progress& progress)
{
    const auto division = options.by == DeliveriesBy::Month
                              ? byMonths(table, progress)
                              : byFiles(table, options.by == DeliveriesBy::Auto, progress);
    if (!division)
        return tl::unexpected(division.error());
    Deliveries out;
    nameAll(division->found, options.names, out);
    out.ofRow.resize(table.cookie.size(), Deliveries::none);
    const bool byMonth = division->ofFile.empty();
    std::int32_t known = DateReading::unreadable;
    std::uint16_t ofKnown = 0;
    const auto counted = eachRow(table, progress, [&](std::size_t file, std::size_t row) {
        const auto day = dayOf(table, row);
        const bool dated = day != DateReading::unreadable;
        if (byMonth && !dated)
            return;
        if (byMonth && day != known) {
            ofKnown = division->ofMonth.at(monthOf(day));
            known = day;
        }
        const auto found = byMonth ? ofKnown : division->ofFile[file];
        DeliveryFigures& one = out.all[out.foundAs[found]];
        out.ofRow[row] = out.foundAs[found];
        ++one.rows;
        one.repeatedRows += !table.repeatsDelivery.empty() && table.repeatsDelivery[row] != 0 ? 1 : 0;
        one.undatedRows += dated ? 0 : 1;
        if (dated) {
            one.firstDay = std::min(one.firstDay, day);
            one.lastDay = std::max(one.lastDay, day);
        }
    });
    if (!counted)
        return tl::unexpected(counted.error());
    return out;
}

Status countCookies(Deliveries& deliveries, const SubmissionTable& table, const Progress& progress)
{
    std::vector<std::vector<bool>> seen(deliveries.all.size(), std::vector<bool>(table.cookies.size(), false));
    for (std::size_t row = 0; row < table.cookie.size(); ++row) {
        if (row % rowsPerPoll == 0 && progress.cancelled())
            return cancelled();
        const auto delivery = deliveries.ofRow[row];
        const bool counts = delivery != Deliveries::none && !table.unidentified[table.cookie[row]] &&
                            (table.repeatsDelivery.empty() || table.repeatsDelivery[row] == 0);
        if (counts)
            seen[delivery][table.cookie[row]] = true;
    }
    for (StringPool::Id cookie = 0; cookie < table.cookies.size(); ++cookie) {
        if (cookie % rowsPerPoll == 0 && progress.cancelled())
            return cancelled();
        bool before = false;
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!seen[i][cookie])
                continue;
            ++deliveries.all[i].cookies;
            ++(before ? deliveries.all[i].returningCookies : deliveries.all[i].newCookies);
            before = true;
        }
    }
    return {};
}

Result<std::vector<bool>> usedDeliveries(const Deliveries& deliveries, const std::vector<std::string>& use)
{
    std::vector<bool> out(deliveries.all.size(), use.empty());
    for (const std::string& name : use) {
        const auto at = deliveries.named(name);
        if (!at)
            return fail(ErrorKind::Usage, Phrase::tr("There is no delivery \"%1\".", name),
                        Phrase::tr("These are there: %1.", deliveries.names()));
        out[*at] = true;
    }
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/evaluation_data.h"

#include "model/numeric/random_bits.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace leadlight {

namespace {

double weightOfType(const Interactions& interactions, std::uint16_t type)
{
    const auto& weights = interactions.options.typeWeights;
    const auto found = weights.find(interactions.data->types[type]);
    return found == weights.end() ? 1.0 : found->second;
}

struct Event
{
    std::int64_t pair = 0;
    std::int32_t day = 0;
    float amount = 0.0F;
};

/// The dated rows of the dataset, each with the pair that it adds to.
std::vector<Event> datedEvents(const Interactions& interactions, std::int64_t& undated)
{
    const auto& data = *interactions.data;
    const auto& days = data.submissions->day;
    std::vector<Event> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        const auto history = interactions.training().row(cookie);
        if (history.size() == 0) // left out
            continue;
        const auto first = interactions.training().start[static_cast<std::size_t>(cookie)];
        const auto end = static_cast<std::size_t>(data.cookieStart[static_cast<std::size_t>(cookie) + 1]);
        for (auto row = static_cast<std::size_t>(data.cookieStart[static_cast<std::size_t>(cookie)]); row < end;
             ++row) {
            const auto day = days[data.rowSource[row]];
            if (day == INT32_MIN) {
                ++undated;
                continue;
            }
            const auto at = std::ranges::lower_bound(history.pages, data.rowPage[row]) - history.pages.begin();
            const double amount =
                weightOfType(interactions, data.rowType[row]) * static_cast<double>(data.rowSubmissions[row]);
            out.push_back({first + at, day, static_cast<float>(amount)});
        }
    }
    return out;
}

void takeEvents(EvaluationData& data, std::vector<Event> events)
{
    std::ranges::stable_sort(events, {}, &Event::pair);
    data.eventStart.assign(static_cast<std::size_t>(data.strength->nonZeros()) + 1, 0);
    for (const auto& event : events) {
        ++data.eventStart[static_cast<std::size_t>(event.pair) + 1];
        data.eventDay.push_back(event.day);
        data.eventAmount.push_back(event.amount);
    }
    std::partial_sum(data.eventStart.begin(), data.eventStart.end(), data.eventStart.begin());
}

} // namespace

std::shared_ptr<const EvaluationData> evaluationData(std::shared_ptr<const Interactions> interactions)
{
    auto out = std::make_shared<EvaluationData>();
    out->strength = std::shared_ptr<const SparseMatrix>(interactions, &interactions->training());
    if (interactions->data) {
        const auto& data = *interactions->data;
        out->pageUnit = data.pageBusinessUnit;
        out->pageType = data.pageType;
        out->pageTitle = pageTitles(data);
        out->units = data.businessUnits;
        out->types = data.types;
        out->unmappedUnit = data.unmappedUnit;
        if (!data.submissions->day.empty())
            takeEvents(*out, datedEvents(*interactions, out->undatedRows));
    }
    out->interactions = std::move(interactions);
    return out;
}

std::uint64_t fingerprintOf(const EvaluationData& data)
{
    std::uint64_t hash = 0;
    const auto add = [&](std::uint64_t bits) { hash = mixedBits(hash ^ bits); };
    add(static_cast<std::uint64_t>(data.cookies()));
    add(static_cast<std::uint64_t>(data.pages()));
    for (const auto start : data.strength->start)
        add(static_cast<std::uint64_t>(start));
    for (std::size_t k = 0; k < data.strength->index.size(); ++k)
        add((static_cast<std::uint64_t>(data.strength->index[k]) << 32U) |
            std::bit_cast<std::uint32_t>(data.strength->value[k]));
    for (const auto unit : data.pageUnit)
        add(unit);
    for (const auto type : data.pageType)
        add(type);
    for (const auto& title : data.pageTitle) {
        add(title.size());
        for (const char c : title)
            add(static_cast<unsigned char>(c));
    }
    for (const auto day : data.strength->day)
        add(static_cast<std::uint32_t>(day));
    return hash;
}

} // namespace leadlight

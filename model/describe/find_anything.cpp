// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/find_anything.h"

#include <algorithm>
#include <string>

namespace leadlight {

namespace {

constexpr std::int32_t namesPerPoll = 1 << 14;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Where the text stands in a name: 0 at its beginning, npos nowhere. `folded` is in lower case.
std::size_t placeIn(std::string_view name, std::string_view folded)
{
    const auto alike = [](char a, char b) { return lower(a) == b; }; // clang 14 has no ranges::search
    const auto found = std::search(name.begin(), name.end(), folded.begin(), folded.end(), alike);
    return found == name.end() && !folded.empty() ? std::string_view::npos
                                                  : static_cast<std::size_t>(found - name.begin());
}

/// Collects what fits of one kind.
class Matches
{
public:
    Matches(Entity entity, std::size_t most)
        : m_entity(entity)
        , m_most(most)
    {
    }
    void take(std::int32_t number, std::size_t place)
    {
        if (place == std::string_view::npos)
            return;
        auto& group = place == 0 ? m_beginning : m_within;
        if (group.size() < m_most)
            group.push_back({m_entity, number});
    }
    /// No later one could be listed any more.
    [[nodiscard]] bool isFull() const { return m_beginning.size() >= m_most; }
    void appendTo(std::vector<Found>& out) const
    {
        const auto beginning = std::min(m_most, m_beginning.size());
        out.insert(out.end(), m_beginning.begin(), m_beginning.begin() + static_cast<std::ptrdiff_t>(beginning));
        const auto within = std::min(m_most - beginning, m_within.size());
        out.insert(out.end(), m_within.begin(), m_within.begin() + static_cast<std::ptrdiff_t>(within));
    }

private:
    Entity m_entity;
    std::size_t m_most;
    std::vector<Found> m_beginning;
    std::vector<Found> m_within;
};

template <class PlaceOf>
Status addKind(Entity entity, std::int32_t count, std::size_t most, const PlaceOf& placeOf, const Progress& progress,
               std::vector<Found>& out)
{
    Matches matches(entity, most);
    for (std::int32_t number = 0; number < count && !matches.isFull(); ++number) {
        if (number % namesPerPoll == 0 && progress.cancelled())
            return cancelled();
        matches.take(number, placeOf(number));
    }
    matches.appendTo(out);
    return {};
}

} // namespace

Result<std::vector<Found>> findAnything(const Dataset& data, std::string_view text, std::size_t most,
                                        const Progress& progress)
{
    std::vector<Found> out;
    if (text.empty())
        return out;
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(), lower);
    const auto unit = [&](std::int32_t number) {
        return placeIn(data.businessUnits[static_cast<std::size_t>(number)], folded);
    };
    const auto page = [&](std::int32_t number) {
        return std::min(placeIn(data.pageLabel(number), folded), placeIn(data.pageText(number), folded));
    };
    const auto cookie = [&](std::int32_t number) { return placeIn(data.cookieText(number), folded); };
    const auto units = static_cast<std::int32_t>(data.businessUnits.size());
    Status done = addKind(Entity::Unit, units, most, unit, progress, out);
    if (done)
        done = addKind(Entity::Page, data.pages(), most, page, progress, out);
    if (done)
        done = addKind(Entity::Cookie, data.cookies(), most, cookie, progress, out);
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marker_placement.h"

#include <algorithm>

namespace leadlight {
namespace {

constexpr double besideLine = 4.0;
constexpr double betweenLabels = 10.0;

class Search
{
public:
    Search(const std::vector<double>& at, const std::vector<double>& widths, double width, int rows)
        : m_at(at)
        , m_widths(widths)
        , m_width(width)
        , m_rows(rows)
        , m_places(at.size())
    {
    }

    /// Places marker `next` and all after it; false where there is no way.
    bool place(std::size_t next)
    {
        if (next == m_at.size())
            return true;
        for (int row = m_rows - 1; row >= 0; --row) {
            for (const double left : {m_at[next] + besideLine, m_at[next] - besideLine - m_widths[next]}) {
                m_places[next] = {row, left};
                if (fits(next) && place(next + 1))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] const std::vector<MarkerPlace>& places() const { return m_places; }

private:
    /// The line of `line` runs from its own label's row down to the plot.
    [[nodiscard]] bool crosses(std::size_t line, std::size_t label) const
    {
        return m_places[label].row >= m_places[line].row && m_at[line] > m_places[label].left - 2.0 &&
               m_at[line] < m_places[label].left + m_widths[label] + 2.0;
    }

    [[nodiscard]] bool fits(std::size_t marker) const
    {
        const MarkerPlace& place = m_places[marker];
        if (place.left < 0.0 || place.left + m_widths[marker] > m_width)
            return false;
        for (std::size_t other = 0; other < marker; ++other) {
            const MarkerPlace& there = m_places[other];
            const bool apart = place.row != there.row || place.left + m_widths[marker] + betweenLabels <= there.left ||
                               there.left + m_widths[other] + betweenLabels <= place.left;
            if (!apart || crosses(marker, other) || crosses(other, marker))
                return false;
        }
        return true;
    }

    const std::vector<double>& m_at;
    const std::vector<double>& m_widths;
    double m_width;
    int m_rows;
    std::vector<MarkerPlace> m_places;
};

} // namespace

std::vector<MarkerPlace> placeMarkers(const std::vector<double>& at, const std::vector<double>& widths, double width)
{
    static constexpr std::size_t mostTried = 6;
    const int count = static_cast<int>(at.size());
    for (int rows = 1; rows <= count && at.size() <= mostTried; ++rows) {
        Search search(at, widths, width, rows);
        if (search.place(0))
            return search.places();
    }
    std::vector<MarkerPlace> places;
    places.reserve(at.size());
    for (std::size_t i = 0; i < at.size(); ++i)
        places.push_back({static_cast<int>(i), std::max(0.0, std::min(at[i] + besideLine, width - widths[i]))});
    return places;
}

int rowsOf(const std::vector<MarkerPlace>& places)
{
    int rows = 0;
    for (const MarkerPlace& place : places)
        rows = std::max(rows, place.row + 1);
    return rows;
}

} // namespace leadlight

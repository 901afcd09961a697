// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/page_facts.h"

#include "model/join/dataset.h"

#include <algorithm>

namespace leadlight {

std::vector<std::string> pageTitles(const Dataset& data)
{
    std::vector<std::string> out;
    out.reserve(static_cast<std::size_t>(data.pages()));
    for (std::int32_t page = 0; page < data.pages(); ++page)
        out.emplace_back(data.pageTitle(page));
    if (std::ranges::all_of(out, &std::string::empty))
        out.clear();
    return out;
}

PageFacts pageFacts(const Dataset& data, const std::vector<std::string>& titles)
{
    return {data.pageBusinessUnit, data.unmappedUnit, data.pageType, titles};
}

} // namespace leadlight

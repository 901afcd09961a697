// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_audience.h"

#include <algorithm>

namespace leadlight {

namespace {

std::vector<std::int32_t> pagesOfUnit(const Dataset& data, int unit)
{
    std::vector<std::int32_t> out;
    for (std::int32_t page = 0; page < data.pages(); ++page)
        if (data.pageBusinessUnit[static_cast<std::size_t>(page)] == unit)
            out.push_back(page);
    return out;
}

Phrase subjectName(const Dataset& data, std::int32_t page)
{
    const std::string text{data.pageText(page)};
    const std::string title{data.pageTitle(page)};
    return title.empty() ? Phrase::verbatim(text) : Phrase::tr("%1 (%2)", title, text);
}

} // namespace

std::vector<AudienceSubject> audienceSubjects(const Dataset& data)
{
    std::vector<AudienceSubject> out;
    for (int unit = 0; unit < static_cast<int>(data.businessUnits.size()); ++unit) {
        auto pages = data.isBusinessUnit(unit) ? pagesOfUnit(data, unit) : std::vector<std::int32_t>();
        if (!pages.empty())
            out.push_back(
                {Phrase::tr("All pages of %1", data.businessUnits[static_cast<std::size_t>(unit)]), std::move(pages)});
    }
    for (std::int32_t page = 0; page < data.pages(); ++page)
        out.push_back({subjectName(data, page), {page}});
    return out;
}

Phrase audienceTitle(const PageAudience& audience)
{
    const Dataset& data = audience.analysis->data();
    if (audience.pages.size() == 1)
        return Phrase::tr("Audience of %1", std::string(data.pageLabel(audience.pages.front())));
    const int unit = audience.pages.empty() ? -1 : data.pageBusinessUnit[static_cast<std::size_t>(audience.pages[0])];
    if (data.isBusinessUnit(unit) && pagesOfUnit(data, unit) == audience.pages)
        return Phrase::tr("Audience of %1", data.businessUnits[static_cast<std::size_t>(unit)]);
    return Phrase::tr("Audience of %Ln page", "Audience of %Ln pages", std::ssize(audience.pages));
}

} // namespace leadlight

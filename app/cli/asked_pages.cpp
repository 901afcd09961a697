// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked_pages.h"

#include "app/cli/terminal.h"

#include <algorithm>

namespace leadlight::cli {

Result<std::vector<std::int32_t>> AskedPages::in(const Dataset& data) const
{
    std::vector<std::int32_t> out;
    for (const std::string& text : pages) {
        const auto page = data.findPage(text);
        if (!page)
            return fail(ErrorKind::Usage, Phrase::tr("There is no page \"%1\" in the joined data.", text),
                        Phrase::tr("`leadlight-cli assets` lists the pages that are."));
        out.push_back(*page);
    }
    if (!pages.empty())
        return out;
    const auto found = std::ranges::find(data.businessUnits, unit);
    for (std::int32_t page = 0; found != data.businessUnits.end() && page < data.pages(); ++page)
        if (data.pageBusinessUnit[static_cast<std::size_t>(page)] == found - data.businessUnits.begin())
            out.push_back(page);
    if (out.empty())
        return fail(ErrorKind::Usage, Phrase::tr("No page has the business unit \"%1\" (see --bu-mapping).", unit));
    return out;
}

AskedPages AskedPages::stillThere(const Dataset& data) const
{
    AskedPages out;
    std::vector<Phrase> gone;
    for (const std::string& page : pages)
        if (data.findPage(page))
            out.pages.push_back(page);
        else
            gone.push_back(Phrase::tr("The audience is without %1: there is no such page any more.", page));
    if (std::ranges::find(data.businessUnits, unit) != data.businessUnits.end())
        out.unit = unit;
    else if (!unit.empty())
        gone.push_back(Phrase::tr("There is no audience of %1: there is no such business unit any more.", unit));
    remark(gone);
    return out;
}

void AskedPages::addOptions(CLI::App& command, const std::string& pageOption, const std::string& unitOption,
                            const std::string& group)
{
    auto* some = command.add_option(pageOption, pages, "who should be offered one of these pages")
                     ->type_name("PAGE_URL")
                     ->group(group);
    command.add_option(unitOption, unit, "who should be offered a page of this business unit")
        ->type_name("BU")
        ->group(group)
        ->excludes(some);
}

} // namespace leadlight::cli

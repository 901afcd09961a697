// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/pages_there.h"

namespace leadlight {

std::shared_ptr<const Dataset> pagesAlone(const WarehouseProfile& profile, const JoinOptions& options)
{
    auto table = std::make_shared<SubmissionTable>();
    auto out = std::make_shared<Dataset>();
    for (const std::string& url : profile.pages.url) // each once
        out->pageIds.push_back(table->pages.intern(url));
    for (const std::string& type : profile.pages.types)
        table->types.intern(type);
    out->submissions = std::move(table);
    out->mapping = profile.mapping;
    out->options = options;
    out->ledger = profile.ledger;
    out->types = profile.pages.types;
    out->businessUnits = profile.pages.units;
    out->unmappedUnit = profile.pages.unmappedUnit;
    out->cookieStart = {0};
    out->pageBusinessUnit = profile.pages.unit;
    out->pageType = profile.pages.type;
    return out;
}

} // namespace leadlight

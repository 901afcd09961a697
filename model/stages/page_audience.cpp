// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/page_audience.h"

#include "model/base/distinct.h"

namespace leadlight {

namespace {

void countPersonal(PageAudience& out)
{
    std::int32_t personal = 0;
    out.personalAmong.reserve(out.audience.members.size() + 1);
    out.personalAmong.push_back(0);
    for (const AudienceMember& member : out.audience.members) {
        personal += member.basis == Basis::Personal ? 1 : 0;
        out.personalAmong.push_back(personal);
    }
}

} // namespace

Result<std::shared_ptr<const PageAudience>> pageAudience(std::shared_ptr<const Analysis> analysis,
                                                         std::vector<std::int32_t> pages, const Progress& progress)
{
    sortDistinct(pages);
    auto audience = audienceOf(adviceInput(*analysis->model, analysis->evidence, analysis->rules.get()),
                               {.pages = pages}, progress);
    if (!audience)
        return tl::unexpected(std::move(audience.error()));
    auto out = std::make_shared<PageAudience>();
    out->analysis = std::move(analysis);
    out->pages = std::move(pages);
    out->audience = *std::move(audience);
    countPersonal(*out);
    return out;
}

} // namespace leadlight

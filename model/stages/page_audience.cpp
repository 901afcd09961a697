// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/page_audience.h"

#include "model/base/distinct.h"

namespace leadlight {

namespace {

/// What the history adds to the score must exceed the same as in the lists (advice.h).
Basis basisOf(const Analysis& analysis, const AudienceMember& member)
{
    const auto at = static_cast<std::size_t>(member.cookie);
    const double adds =
        static_cast<double>(member.score) - analysis.model->recommender->prior(member.page).value_or(0.0);
    const ScoreExtent extent{analysis.recommendations.low[at], analysis.recommendations.high[at]};
    return adds > evidenceNeeded(extent, analysis.evidence.minEvidence) ? Basis::Personal : Basis::Popular;
}

void addBasis(PageAudience& out)
{
    const auto ofAll = basisOfAll(*out.analysis->model->recommender);
    std::int32_t personal = 0;
    out.basis.reserve(out.audience.members.size());
    out.personalAmong.reserve(out.audience.members.size() + 1);
    out.personalAmong.push_back(0);
    for (const AudienceMember& member : out.audience.members) {
        out.basis.push_back(ofAll ? *ofAll : basisOf(*out.analysis, member));
        personal += out.basis.back() == Basis::Personal ? 1 : 0;
        out.personalAmong.push_back(personal);
    }
}

} // namespace

Result<std::shared_ptr<const PageAudience>> pageAudience(std::shared_ptr<const Analysis> analysis,
                                                         std::vector<std::int32_t> pages, const Progress& progress)
{
    sortDistinct(pages);
    const TrainedModel& model = *analysis->model;
    auto audience =
        audienceOf(*model.recommender, model.interactions->strength, pages, model.recommender->pages(), progress);
    if (!audience)
        return tl::unexpected(std::move(audience.error()));
    auto out = std::make_shared<PageAudience>();
    out->analysis = std::move(analysis);
    out->pages = std::move(pages);
    out->audience = *std::move(audience);
    addBasis(*out);
    return out;
}

} // namespace leadlight

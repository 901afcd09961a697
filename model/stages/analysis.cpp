// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/analysis.h"

#include <array>
#include <ctime>

namespace leadlight {

namespace {

/// "2026-11-23 14:02" in local time.
std::string localTimeNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &now);
#else
    localtime_r(&now, &parts);
#endif
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return {text.data(), length};
}

} // namespace

Result<std::shared_ptr<const Analysis>> analyse(std::shared_ptr<const TrainedModel> model, const Progress& progress,
                                                const EvidenceOptions& evidence)
{
    const Interactions& interactions = *model->interactions;
    auto top = adviceForAll(adviceInput(*model, evidence), hitRateN, progress.part(0.0, 0.6));
    if (!top)
        return tl::unexpected(std::move(top.error()));
    auto rates = hitRates(interactions, *top, progress.part(0.6, 0.7));
    if (!rates)
        return tl::unexpected(std::move(rates.error()));
    auto similarity = pageSimilarity(*model->recommender, progress.part(0.7, 1.0));
    if (!similarity)
        return tl::unexpected(std::move(similarity.error()));

    auto out = std::make_shared<Analysis>();
    out->model = std::move(model);
    out->evidence = evidence;
    out->recommendations = std::move(*top);
    out->hitRates = std::move(*rates);
    out->similarity = std::move(*similarity);
    out->trainedAt = localTimeNow();
    return std::shared_ptr<const Analysis>(std::move(out));
}

} // namespace leadlight

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

/// The lists by the evidence of `out`, and what follows from them.
Status addLists(Analysis& out, const Progress& progress)
{
    const AdviceInput input = adviceInput(*out.model, out.evidence, out.rules.get());
    auto top = adviceForAll(input, hitRateN, progress.part(0.0, 0.85));
    if (!top)
        return tl::unexpected(std::move(top.error()));
    auto rates = hitRates(*out.model->interactions, *top, progress.part(0.85, 1.0));
    if (!rates)
        return tl::unexpected(std::move(rates.error()));
    out.withoutEvidence = withoutEvidence(input, *top);
    out.recommendations = std::move(*top);
    out.hitRates = std::move(*rates);
    return {};
}

/// The same training with other lists.
Result<std::shared_ptr<const Analysis>> withLists(const Analysis& analysis, const EvidenceOptions& evidence,
                                                  std::shared_ptr<const Rules> rules, const Progress& progress)
{
    auto out = std::make_shared<Analysis>();
    out->model = analysis.model;
    out->evidence = evidence;
    out->rules = std::move(rules);
    out->similarity = analysis.similarity;
    out->trainedAt = analysis.trainedAt;
    if (auto done = addLists(*out, progress); !done)
        return tl::unexpected(std::move(done.error()));
    return std::shared_ptr<const Analysis>(std::move(out));
}

} // namespace

Result<std::shared_ptr<const Analysis>> analyse(std::shared_ptr<const TrainedModel> model, const Progress& progress,
                                                const EvidenceOptions& evidence, std::shared_ptr<const Rules> rules)
{
    auto out = std::make_shared<Analysis>();
    out->model = std::move(model);
    out->evidence = evidence;
    out->rules = std::move(rules);
    if (auto done = addLists(*out, progress.part(0.0, 0.7)); !done)
        return tl::unexpected(std::move(done.error()));
    auto similarity = pageSimilarity(*out->model->recommender, progress.part(0.7, 1.0));
    if (!similarity)
        return tl::unexpected(std::move(similarity.error()));
    out->similarity = std::move(*similarity);
    out->trainedAt = localTimeNow();
    return std::shared_ptr<const Analysis>(std::move(out));
}

Result<std::shared_ptr<const Analysis>> withEvidence(const Analysis& analysis, const EvidenceOptions& evidence,
                                                     const Progress& progress)
{
    return withLists(analysis, evidence, analysis.rules, progress);
}

Result<std::shared_ptr<const Analysis>> withRules(const Analysis& analysis, std::shared_ptr<const Rules> rules,
                                                  const Progress& progress)
{
    return withLists(analysis, analysis.evidence, std::move(rules), progress);
}

} // namespace leadlight

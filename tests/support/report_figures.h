// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_items.h"
#include "model/stages/pipeline.h"

#include <stdexcept>

namespace leadlight::testing {

/// Everything that can be known of some interactions, with a model that is trained fast.
inline ReportFigures figuresOf(const std::shared_ptr<const Interactions>& interactions)
{
    EvaluateRequest request{
        .interactions = interactions, .models = {{ItemKnnOptions{}}}, .current = {}, .options = {}, .given = {}};
    const auto card = evaluateModels(request, {});
    const auto sliced = card ? withSlices(*card, {}) : tl::unexpected(card.error());
    const auto analysis = trainAndAnalyse(interactions, {ItemKnnOptions{}}, {});
    if (!sliced || !analysis)
        throw std::runtime_error("no figures");
    return {*analysis, *sliced};
}

} // namespace leadlight::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intents.h"
#include "views/pages/lab/weight_sliders.h"

#include <QCoreApplication>
#include <memory>

namespace leadlight {

/// Where the sliders of the weights lab stand.
struct WeightStand
{
    WeightSliders::Weights weights;
    Strength strength = Strength::Default;
};

/// What undo takes back of them: the way of one slider is one step, however often it is moved on.
class WeightSteps
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::WeightsSection)
public:
    /// `move` brings the sliders to where they stood.
    WeightSteps(Intents& intents, std::function<void(const WeightStand&)> move);

    /// The sliders stand here, and nobody moved them.
    void start(WeightStand where);
    /// The user has moved them here.
    void moved(WeightStand where);
    /// The user has given up what was tried.
    void back(WeightStand where);

private:
    struct Step
    {
        std::string slider; ///< of this type; empty: the strength, or several
        WeightStand before;
        WeightStand after;
    };
    void note(const std::shared_ptr<const Step>& step);

    Intents& m_intents;
    std::function<void(const WeightStand&)> m_move;
    WeightStand m_stand;          ///< as it was said last
    std::shared_ptr<Step> m_step; ///< that further moves of the same slider belong to
};

} // namespace leadlight

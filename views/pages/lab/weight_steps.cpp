// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/weight_steps.h"

#include <utility>

namespace leadlight {

namespace {

/// Which type's weight differs; none where the strength does.
std::string movedType(const WeightStand& before, const WeightStand& now)
{
    for (const auto& [type, weight] : now.weights)
        if (const auto was = before.weights.find(type); was != before.weights.end() && was->second != weight)
            return type;
    return {};
}

} // namespace

WeightSteps::WeightSteps(Intents& intents, std::function<void(const WeightStand&)> move)
    : m_intents(intents)
    , m_move(std::move(move))
{
}

void WeightSteps::start(WeightStand where)
{
    m_stand = std::move(where);
    m_step.reset();
}

void WeightSteps::moved(WeightStand where)
{
    std::string slider = movedType(m_stand, where);
    if (m_step && m_step->slider == slider)
        m_step->after = where;
    else
        note(m_step = std::make_shared<Step>(Step{std::move(slider), m_stand, where}));
    m_stand = std::move(where);
}

void WeightSteps::back(WeightStand where)
{
    note(std::make_shared<const Step>(Step{{}, std::move(m_stand), where}));
    start(std::move(where));
}

void WeightSteps::note(const std::shared_ptr<const Step>& step)
{
    const auto go = [this](const WeightStand& where) {
        start(where);
        m_move(where);
    };
    Q_EMIT m_intents.noteChange(
        tr("Weights tried"), [go, step] { go(step->before); }, [go, step] { go(step->after); });
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chooses, as WindowController takes it: model settings, type weights, presets.
#include "app/window/window_controller.h"

namespace leadlight {

void WindowController::setModelChoices(const ModelChoices& choices)
{
    m_settings.setModelChoices(choices);
    m_session.setModelChoices(choices);
}

void WindowController::setTypeWeights(const std::map<std::string, double, std::less<>>& weights)
{
    weighAnew(weights, false);
}

void WindowController::weighAnew(const std::map<std::string, double, std::less<>>& weights, bool thenTrain)
{
    PipelineOptions options = m_session.options();
    options.typeWeights.clear();
    if (const auto interactions = m_session.study().interactions) {
        const auto defaults = defaultTypeWeights(interactions->data->types).typeWeights;
        for (const auto& [type, weight] : weights)
            if (const auto usual = defaults.find(type); usual == defaults.end() || usual->second != weight)
                options.typeWeights.emplace(type, weight);
    }
    rebuild(options, thenTrain);
}

void WindowController::useModel(const ModelOptions& options, bool equalTypeWeights)
{
    if (!m_session.study().interactions || m_session.job().isRunning())
        return;
    ModelChoices choices = m_session.options().model;
    choices.choose(options);
    trainWith(choices, equalTypeWeights);
}

void WindowController::trainWith(const ModelChoices& choices, bool equalTypeWeights)
{
    setModelChoices(choices);
    const auto interactions = m_session.study().interactions;
    if (!equalTypeWeights || !interactions)
        return train();
    std::map<std::string, double, std::less<>> weights;
    for (const auto& type : interactions->data->types)
        weights.emplace(type, 1.0);
    weighAnew(weights, true);
}

void WindowController::applyPreset(bool notebook)
{
    PipelineOptions options = m_session.options();
    options.typeWeights.clear();
    options.join = JoinOptions{};
    options.model = ModelChoices{};
    if (notebook)
        applyNotebookPreset(options);
    setModelChoices(options.model);
    rebuild(options, notebook);
}

} // namespace leadlight

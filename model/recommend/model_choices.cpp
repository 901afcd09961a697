// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/model_choices.h"

#include "model/recommend/catalogue.h"

namespace leadlight {

ModelOptions ModelChoices::chosen() const
{
    ModelOptions out{std::get<AutoSettings>(settings), strength};
    visitSettings(*this, key, [&](const auto& own) { out.settings = own; });
    return out;
}

void ModelChoices::choose(const ModelOptions& options)
{
    key = keyOf(options);
    strength = options.strength;
    std::visit([&]<class Settings>(const Settings& own) { std::get<Settings>(settings) = own; }, options.settings);
}

Phrase autoHelp()
{
    return Phrase::tr("automatic: the winner of the Model lab's scorecard of this data; %1 where nothing was measured, "
                      "or no model is shown to be better than most popular and random pages",
                      entryOf(AutoSettings{}).name);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/model_settings.h"

#include "model/base/options_io.h"
#include "model/recommend/catalogue.h"

namespace leadlight {

SettingTexts settingsOf(const ModelOptions& options)
{
    SettingTexts out{{"model", std::string(choiceName(keyOf(options)))}};
    if (entryOf(options.settings).readsStrength)
        out.emplace_back("strength", choiceName(resolved(options).strength));
    const OptionValues own =
        std::visit([](const auto& settings) { return writtenOptions(settings); }, options.settings);
    for (const auto& [key, value] : own.entries())
        out.emplace_back(key, textOf(value));
    return out;
}

} // namespace leadlight

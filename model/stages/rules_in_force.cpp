// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/rules_in_force.h"

#include "model/join/page_assets.h"

#include <algorithm>

namespace leadlight {

Result<std::shared_ptr<const RulesInForce>> rulesInForce(const std::shared_ptr<const Dataset>& data,
                                                         const RuleChoices& choices,
                                                         const std::shared_ptr<const RulesInForce>& made,
                                                         const Progress& progress)
{
    if (choices.isEmpty())
        return nullptr;
    if (made && made->choices == choices && made->data == data)
        return made;
    auto ruling = readRuling(*data, optionsOf(choices), {choices.assets, choices.excludeCookies}, progress);
    if (!ruling)
        return tl::unexpected(std::move(ruling.error()));
    auto out = std::make_shared<RulesInForce>();
    out->choices = choices;
    out->data = data;
    out->ruling = *std::move(ruling);
    if (out->ruling.assets) {
        PageAssets assets = pageAssets(*data, *out->ruling.assets);
        out->assetsListed = std::ssize(out->ruling.assets->assets);
        out->assetsFound = assets.found;
        out->assetsUnknown = std::ssize(assets.unknown);
        assets.unknown.resize(std::min(assets.unknown.size(), Ruling::mostUnknown));
        out->unknownAssets = std::move(assets.unknown);
        if (std::ranges::any_of(assets.title, [](const std::string& title) { return !title.empty(); }))
            out->titles = std::move(assets.title);
    }
    return std::shared_ptr<const RulesInForce>(std::move(out));
}

void namePages(const RulesInForce* before, const RulesInForce* now)
{
    if (before != nullptr && (now == nullptr || before->data != now->data))
        before->data->names->set({});
    if (now != nullptr)
        now->data->names->set(now->titles);
}

std::shared_ptr<const Rules> rulesOf(const std::shared_ptr<const RulesInForce>& inForce)
{
    return inForce ? inForce->rules() : nullptr;
}

Result<std::shared_ptr<const Rules>> rulesToTry(const Dataset& data, const RuleChoices& choices,
                                                const RulesInForce* inForce)
{
    auto rules =
        rulesFor(data, optionsOf(choices),
                 {.assets = inForce != nullptr ? inForce->ruling.assets.get() : nullptr, .leftOutCookies = {}});
    if (!rules || inForce == nullptr || inForce->data.get() != &data || !inForce->rules())
        return rules;
    auto out = std::make_shared<Rules>(**rules);
    out->leftOut = inForce->rules()->leftOut;
    out->leftOutCookies = inForce->rules()->leftOutCookies;
    out->leftOutUnknown = inForce->rules()->leftOutUnknown;
    return std::shared_ptr<const Rules>(std::move(out));
}

} // namespace leadlight

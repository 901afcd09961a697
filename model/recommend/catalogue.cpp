// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/catalogue.h"

#include <algorithm>

namespace leadlight {

namespace {

template <class... Settings>
std::array<ModelEntry, sizeof...(Settings)> entriesOf(std::type_identity<std::variant<Settings...>> /*list*/)
{
    return {Settings::entry()...};
}

} // namespace

std::span<const ModelEntry> catalogue()
{
    static const auto entries = entriesOf(std::type_identity<ModelSettings>());
    return entries;
}

Result<const ModelEntry*> findModel(std::string_view key)
{
    const auto found = std::ranges::find(catalogue(), key, &ModelEntry::key);
    if (found != catalogue().end())
        return &*found;
    Error error{ErrorKind::Usage, Phrase::tr("There is no model \"%1\".", key)};
    for (const ModelEntry& entry : catalogue())
        error.choices.emplace_back(entry.key);
    const auto all = modelKeys([](const ModelEntry&) { return true; });
    error.hint = Phrase::tr("The models are %1.", Phrase::commas(all));
    return tl::unexpected(std::move(error));
}

const ModelEntry& entryOf(const ModelSettings& settings)
{
    return catalogue()[settings.index()];
}

ModelOptions defaultsOf(const ModelEntry& entry)
{
    return {entry.defaults, entry.strength};
}

Phrase titleOf(ModelKey key)
{
    if (key == ModelKey::Auto)
        return Phrase::tr("Auto");
    return catalogue()[static_cast<std::size_t>(key) - 1].title;
}

std::vector<Phrase> modelKeys(bool (*wanted)(const ModelEntry&))
{
    std::vector<Phrase> out;
    for (const ModelEntry& entry : catalogue())
        if (wanted(entry))
            out.push_back(Phrase::verbatim(std::string(entry.key)));
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/run_words.h"

#include "model/describe/page_columns.h"
#include "model/evaluate/evaluate_options.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/model_choices.h"
#include "model/runs/run_settings.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t mostNamed{3};

template <class Options>
void findLabel(const Options& options, const std::string& key, Phrase& label)
{
    visitFields(options, [&](const auto& field, const auto& /*value*/) {
        if (label.empty() && field.key == key)
            label = field.label;
    });
}

Phrase modelTitle(const std::string& key)
{
    const auto entry = findModel(key);
    return entry ? (*entry)->title : Phrase::verbatim(key);
}

/// "–" where it is not set there.
Phrase valueOf(const RunComparison::Setting& setting, const std::string& value)
{
    if (value == "true" || (value.empty() && setting.first + setting.second == "true"))
        return value.empty() ? Phrase::tr("no") : Phrase::tr("yes");
    if (value.empty())
        return Phrase::verbatim("–");
    return setting.key == "model" ? modelTitle(value) : Phrase::verbatim(value);
}

Phrase changeOf(const RunComparison::Setting& setting)
{
    const Phrase before = valueOf(setting, setting.first);
    const Phrase after = valueOf(setting, setting.second);
    if (setting.key == "model")
        return Phrase::tr("%1 → %2", before, after);
    return Phrase::tr("%1 %2 → %3", settingName(setting.key), before, after);
}

/// Of another model all settings are others; that it is another says so.
std::vector<Phrase> changes(const RunComparison& comparison)
{
    const bool otherModel = std::ranges::any_of(comparison.settings, [](const auto& s) { return s.key == "model"; });
    const auto isOfModelAlone = [&](const RunComparison::Setting& setting) {
        const bool inOneOnly = setting.first.empty() || setting.second.empty();
        return otherModel && inOneOnly && setting.first + setting.second != "true" &&
               !setting.key.starts_with(typeWeightKey);
    };
    std::vector<Phrase> out;
    for (const auto& setting : comparison.settings)
        if (!isOfModelAlone(setting))
            out.push_back(changeOf(setting));
    if (out.size() > mostNamed + 1) {
        const auto more = static_cast<std::int64_t>(out.size() - mostNamed);
        out.resize(mostNamed);
        out.push_back(Phrase::tr("%n other setting", "%n other settings", more));
    }
    return out;
}

} // namespace

Phrase settingName(const std::string& key)
{
    if (key.starts_with(typeWeightKey))
        return Phrase::tr("%1 weight", shortTypeName(std::string_view(key).substr(typeWeightKey.size())));
    Phrase label;
    findLabel(ModelChoices{}, key, label);
    findLabel(JoinOptions{}, key, label);
    findLabel(EvaluateOptions{}, key, label);
    const ModelChoices models{};
    visitSettings(models, [&](const auto& settings) { findLabel(settings, key, label); });
    return label.empty() ? Phrase::verbatim(key) : label;
}

Phrase runName(const Run& run)
{
    const std::string given = run.name();
    return given.empty() ? modelTitle(modelKeyOf(run.newest())) : Phrase::verbatim(given);
}

Phrase runHeadline(const RunComparison& comparison)
{
    const auto changed = changes(comparison);
    const Phrase list = Phrase::commas(changed);
    switch (comparison.data) {
    case DataRelation::OtherFiles:
        return changed.empty() ? Phrase::tr("Other files, the same settings.") : Phrase::tr("Other files, %1.", list);
    case DataRelation::OtherMapping:
        return changed.empty() ? Phrase::tr("Same submissions, another BU mapping, the same settings.")
                               : Phrase::tr("Same submissions, another BU mapping, %1.", list);
    default:
        return changed.empty() ? Phrase::tr("Same files, the same settings.") : Phrase::tr("Same files, %1.", list);
    }
}

Phrase relationWord(DataRelation relation)
{
    switch (relation) {
    case DataRelation::OtherWeights:
        return Phrase::tr("other weights");
    case DataRelation::OtherRows:
        return Phrase::tr("other rows");
    case DataRelation::OtherMapping:
        return Phrase::tr("other mapping");
    case DataRelation::OtherFiles:
        return Phrase::tr("other files");
    default:
        return {};
    }
}

} // namespace leadlight

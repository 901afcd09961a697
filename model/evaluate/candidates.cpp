// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/model_settings.h"
#include "model/evaluate/scorecard.h"
#include "model/recommend/catalogue.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::string_view notebookName = "notebook";

bool isNotebook(const ModelOptions& options)
{
    return settingsOf(options) == settingsOf(notebookModel());
}

/// The baselines by their short names: they have no settings that matter to a reader.
Phrase labelOf(const ModelOptions& options)
{
    const ModelEntry& entry = entryOf(options.settings);
    const bool usual = options.strength == entry.strength || !entry.readsStrength;
    return entry.baseline && usual ? entry.title : describe(options);
}

void makeNamesUnique(std::vector<Candidate>& candidates)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto base = candidates[i].name;
        const auto taken = [&](const Candidate& other) { return other.name == candidates[i].name; };
        const auto before = candidates.begin() + static_cast<std::ptrdiff_t>(i);
        for (int number = 2; std::any_of(candidates.begin(), before, taken); ++number)
            candidates[i].name = base + '-' + std::to_string(number);
    }
}

} // namespace

Candidate candidateOf(const ModelOptions& options)
{
    Candidate out;
    out.options = resolved(options);
    out.name = std::string(choiceName(keyOf(out.options)));
    out.label = labelOf(out.options);
    if (isNotebook(out.options)) {
        out.name = notebookName;
        out.label = Phrase::tr("ALS as in the notebook");
    }
    return out;
}

std::vector<ModelOptions> baselineModels()
{
    std::vector<ModelOptions> out;
    for (const ModelEntry& entry : catalogue())
        if (entry.baseline)
            out.push_back(defaultsOf(entry));
    std::stable_partition(out.begin(), out.end(),
                          [](const ModelOptions& options) { return seedOf(options).has_value(); });
    return out;
}

std::vector<ModelOptions> usualModels()
{
    auto out = baselineModels();
    const auto entries = catalogue();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (!entry->baseline)
            out.push_back(defaultsOf(*entry));
    out.push_back(notebookModel());
    return out;
}

Result<ModelOptions> modelNamed(std::string_view name)
{
    Error error{ErrorKind::Usage, Phrase::tr("There is no model \"%1\".", name)};
    std::vector<Phrase> names;
    for (const auto& options : usualModels()) {
        const auto known = candidateOf(options).name;
        if (known == name)
            return options;
        error.choices.push_back(known);
        names.push_back(Phrase::verbatim(known));
    }
    error.hint = Phrase::tr("The models are %1.", Phrase::commas(names));
    return tl::unexpected(std::move(error));
}

std::vector<Candidate> candidatesOf(const EvaluateRequest& request)
{
    auto wanted = baselineModels();
    const auto models = request.models.empty() ? usualModels() : request.models;
    wanted.insert(wanted.end(), models.begin(), models.end());
    for (const auto& beside : {request.further, request.current})
        if (beside)
            wanted.push_back(*beside);
    std::vector<Candidate> out;
    std::vector<SettingTexts> taken;
    for (const auto& options : wanted) {
        auto settings = settingsOf(options);
        // One random baseline is enough: its seed is no other model.
        const bool again = keyOf(options) == keyOf(RandomOptions{}) && !taken.empty();
        if (again || std::ranges::find(taken, settings) != taken.end())
            continue;
        taken.push_back(std::move(settings));
        out.push_back(candidateOf(options));
    }
    makeNamesUnique(out);
    return out;
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/recommend/evidence.h"
#include "model/recommend/kept_form.h"
#include "model/recommend/linear/training_sums.h"
#include "model/recommend/model_options.h"
#include "model/recommend/search_range.h"

#include <functional>
#include <memory>
#include <span>

namespace leadlight {

class Progress;
class Recommender;
struct DataShape;
struct TrainInput;
struct TrainReport;

using Trainer = std::function<Result<std::shared_ptr<const Recommender>>(const TrainInput&, const ModelSettings&,
                                                                         const Progress&, TrainReport*)>;
using Caption = std::function<Phrase(const ModelSettings&)>;
using MemoryNeed = std::function<std::int64_t(const DataShape&, const ModelSettings&)>;

/// How a model is trained on what others have added up (training_sums.h): which sums it asks for under these settings,
/// and the training. Both empty: it needs the rows.
struct SumTraining
{
    std::function<Result<PairTerm>(const ModelSettings&, Strength)> term = {};
    std::function<Result<std::shared_ptr<const Recommender>>(const SumInput&, const ModelSettings&, const Progress&)>
        train = {};
};

/// All that the program knows of a model beside how it is computed. Whatever lists models or tells them apart (command
/// line, forms, saved settings, comparisons, the search for settings) reads it here. It is written beside the engine.
struct ModelEntry
{
    std::string_view key; ///< "item-knn": on the command line, in JSON, in saved settings
    Phrase title;         ///< "Item-kNN": in lists and headings
    Phrase name;          ///< "item-kNN": in sentences and captions
    Phrase help;          ///< what it recommends, in a line
    ModelSettings defaults;
    Strength strength = Strength::Binary; ///< what Strength::Default stands for
    bool readsStrength = true;            ///< whether the strength makes a difference
    bool baseline = false;                ///< takes part in every comparison; knows no similar pages
    std::optional<Basis> basis = {};      ///< of all that it recommends; nothing where the history decides
    Trainer train = {};
    Caption caption = {};                 ///< the name with the settings that matter most; empty: the name alone
    std::vector<SearchRange> search = {}; ///< what a search for settings varies; empty: nothing to search
    MemoryNeed memory = {};               ///< trainingMemory() (training_memory.h); empty: next to none
    SumTraining onSums = {};              ///< where the rows stay in a warehouse; empty: it needs them here
    std::vector<KeptForm> keptAs = {};    ///< in files, what a training may give; empty: sessions forget the model
};

/// The models in the order of ModelSettings.
[[nodiscard]] std::span<const ModelEntry> catalogue();
/// The model with this key; else a usage error with the keys that there are.
[[nodiscard]] Result<const ModelEntry*> findModel(std::string_view key);
/// The model that these are settings of.
[[nodiscard]] const ModelEntry& entryOf(const ModelSettings& settings);
/// A model with its default settings and strength.
[[nodiscard]] ModelOptions defaultsOf(const ModelEntry& entry);
/// What a model, or Auto, is called in lists and headings.
[[nodiscard]] Phrase titleOf(ModelKey key);

/// The keys of the models that `wanted` takes, to be named in a sentence.
[[nodiscard]] std::vector<Phrase> modelKeys(bool (*wanted)(const ModelEntry&));

/// An engine's own functions, which take its own settings, as an entry has them.
template <class Settings>
[[nodiscard]] Trainer trainerBy(Result<std::shared_ptr<const Recommender>> (*train)(const TrainInput&, const Settings&,
                                                                                    const Progress&))
{
    return [train](const TrainInput& input, const ModelSettings& settings, const Progress& progress,
                   TrainReport* /*report*/) { return train(input, std::get<Settings>(settings), progress); };
}
template <class Settings>
[[nodiscard]] SumTraining
sumTrainingBy(Result<PairTerm> (*term)(const Settings&, Strength),
              Result<std::shared_ptr<const Recommender>> (*train)(const SumInput&, const Settings&, const Progress&))
{
    return {[term](const ModelSettings& settings, Strength how) { return term(std::get<Settings>(settings), how); },
            [train](const SumInput& input, const ModelSettings& settings, const Progress& progress) {
                return train(input, std::get<Settings>(settings), progress);
            }};
}
template <class Settings>
[[nodiscard]] Caption captionBy(Phrase (*caption)(const Settings&))
{
    return [caption](const ModelSettings& settings) { return caption(std::get<Settings>(settings)); };
}

template <class Settings>
[[nodiscard]] MemoryNeed memoryBy(std::int64_t (*memory)(const DataShape&, const Settings&))
{
    return [memory](const DataShape& shape, const ModelSettings& settings) {
        return memory(shape, std::get<Settings>(settings));
    };
}

} // namespace leadlight

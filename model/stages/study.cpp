// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/study.h"

#include "model/base/options_io.h"
#include "model/data/bu_mapping.h"
#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/stages/analysis.h"

#include <algorithm>
#include <vector>

namespace leadlight {

namespace {

enum class Stage {
    Tables,
    Interactions,
    Analysis,
    Before,
    Scorecard,
    LearningCurve,
};

template <auto slot>
void clear(Study& study)
{
    study.*slot = {};
}

struct Later
{
    Stage stage;
    Stage madeFrom;
    void (*clear)(Study&);
};
/// All but the first, in their order. Scorecard and learning curve tell of the data, so a training leaves them alone.
/// The study before a change gives way to a training.
constexpr std::array order{
    Later{Stage::Interactions, Stage::Tables, clear<&Study::interactions>},
    Later{Stage::Analysis, Stage::Interactions, clear<&Study::analysis>},
    Later{Stage::Before, Stage::Analysis, clear<&Study::before>},
    Later{Stage::Scorecard, Stage::Interactions, clear<&Study::scorecard>},
    Later{Stage::LearningCurve, Stage::Interactions, clear<&Study::learningCurve>},
};

void clearMadeFrom(Study& study, Stage stored)
{
    std::vector<Stage> replaced{stored};
    for (const Later& later : order) {
        if (std::ranges::find(replaced, later.madeFrom) == replaced.end())
            continue;
        later.clear(study);
        replaced.push_back(later.stage);
    }
}

bool belongs(const Interactions& interactions, const Study& study)
{
    return interactions.data && interactions.data->submissions == study.tables.submissions &&
           interactions.data->mapping == study.tables.mapping;
}

std::vector<std::string_view> textsOf(const StringPool& pool, const std::vector<StringPool::Id>& ids)
{
    std::vector<std::string_view> out;
    out.reserve(ids.size());
    for (const auto id : ids)
        out.push_back(pool[id]);
    return out;
}

/// A file that was closed and is opened again says what it said before.
bool saysTheSame(const BuMapping* one, const BuMapping* other)
{
    if (one == other)
        return true;
    if (one == nullptr || other == nullptr || one->file.path != other->file.path)
        return false;
    return textsOf(one->pages, one->rowPage) == textsOf(other->pages, other->rowPage) &&
           textsOf(one->businessUnits, one->rowBusinessUnit) == textsOf(other->businessUnits, other->rowBusinessUnit) &&
           one->pageTitle == other->pageTitle;
}

/// Of the same submissions.
bool areChosenAlike(const Interactions& one, const Interactions& other)
{
    return saysTheSame(one.data->mapping.get(), other.data->mapping.get()) &&
           writtenOptions(one.data->options).entries() == writtenOptions(other.data->options).entries() &&
           one.options.typeWeights == other.options.typeWeights;
}

bool belongs(const Analysis& analysis, const Study& study)
{
    return analysis.model->interactions == study.interactions;
}

bool belongs(const SlicedScorecard& scorecard, const Study& study)
{
    return scorecard.scorecard->evaluation->data->interactions == study.interactions;
}

bool belongs(const LearningCurve& curve, const Study& study)
{
    return curve.data->interactions == study.interactions;
}

template <class T>
std::optional<Study> stored(const Study& study, Stage stage, Slot<T> Study::*slot, Slot<T> value)
{
    if (!value || !belongs(*value, study))
        return std::nullopt;
    Study next = study;
    clearMadeFrom(next, stage);
    next.*slot = std::move(value);
    return next;
}

/// What is shown until the next training; null where nothing was trained on these submissions.
Slot<Study> lastResults(const Study& study)
{
    return study.analysis ? std::make_shared<const Study>(study) : study.before;
}

/// The scorecard tells of the data and outlives a training; which of its models is the current one follows it.
std::optional<Study> withCurrentModel(std::optional<Study> study)
{
    if (!study || !study->analysis || !study->scorecard)
        return study;
    auto marked = withCurrent(study->scorecard->scorecard, study->analysis->model->options);
    if (marked != study->scorecard->scorecard)
        study->scorecard = std::make_shared<const SlicedScorecard>(
            SlicedScorecard{.scorecard = std::move(marked), .slices = study->scorecard->slices});
    return study;
}

} // namespace

Study with(const Study& study, Tables tables)
{
    Study next = study;
    clearMadeFrom(next, Stage::Tables);
    if (tables.submissions == study.tables.submissions)
        next.before = lastResults(study);
    next.tables = std::move(tables);
    return next;
}

std::optional<Study> with(const Study& study, Slot<Interactions> interactions)
{
    auto next = stored(study, Stage::Interactions, &Study::interactions, std::move(interactions));
    if (!next)
        return next;
    const Study& last = study.before ? *study.before : study;
    if (last.analysis && areChosenAlike(*next->interactions, *last.interactions))
        return last;
    next->before = lastResults(study);
    return next;
}

std::optional<Study> with(const Study& study, Slot<Analysis> analysis)
{
    return withCurrentModel(stored(study, Stage::Analysis, &Study::analysis, std::move(analysis)));
}

std::optional<Study> with(const Study& study, Slot<SlicedScorecard> scorecard)
{
    return withCurrentModel(stored(study, Stage::Scorecard, &Study::scorecard, std::move(scorecard)));
}

std::optional<Study> with(const Study& study, Slot<LearningCurve> curve)
{
    return stored(study, Stage::LearningCurve, &Study::learningCurve, std::move(curve));
}

} // namespace leadlight

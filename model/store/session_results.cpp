// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_results.h"

#include "model/base/phrase_bytes.h"
#include "model/data/bu_mapping.h"
#include "model/evaluate/evaluation_data.h"
#include "model/recommend/kept_model.h"
#include "model/stages/analysis.h"
#include "model/stages/files_summary.h"
#include "model/store/analysis_bytes.h"
#include "model/store/scorecard_bytes.h"
#include "model/store/session_choices.h"
#include "model/store/session_parts.h"
#include "model/store/table_bytes.h"

namespace leadlight {

namespace {

/// The study with the results that the parts of this prefix hold.
Study resultsOf(const SessionPartReader& parts, const Tables& tables, const Slot<Interactions>& interactions,
                std::string_view prefix)
{
    const auto part = [prefix](std::string_view name) {
        std::string out(prefix);
        out += name;
        return out;
    };
    Study study = with(Study(), tables);
    study = with(study, interactions).value_or(study);
    const KeptShape shape{interactions->data->cookies(), interactions->data->pages()};
    const Phrase lost = Phrase::tr("The trained model in the session is damaged: train again.");
    std::shared_ptr<const Recommender> model;
    Slot<Analysis> analysis;
    if (parts.read(part(session_part::model), lost, [&](ByteReader& in) { model = readModel(in, shape); }) && model &&
        parts.read(part(session_part::analysis), lost,
                   [&](ByteReader& in) { analysis = readAnalysis(in, interactions, model); }))
        study = with(study, analysis).value_or(study);
    const bool compared = parts.has(part(session_part::scorecard)) || parts.has(part(session_part::curve));
    const auto data = compared ? evaluationData(interactions) : nullptr;
    Slot<SlicedScorecard> scorecard;
    if (compared && parts.read(part(session_part::scorecard),
                               Phrase::tr("The comparison of models in the session is damaged: compare again."),
                               [&](ByteReader& in) { scorecard = readScorecard(in, data); }))
        study.scorecard = scorecard; // with its current model as it was saved
    Slot<LearningCurve> curve;
    if (compared && parts.read(part(session_part::curve), Phrase::tr("The learning curve in the session is damaged."),
                               [&](ByteReader& in) { curve = readCurve(in, data); }))
        study = with(study, curve).value_or(study);
    return study;
}

/// Puts the mapping that the results of before were made with in the place of the one of now, where it was another.
/// False where it cannot be read.
bool takeMappingOfBefore(Tables& tables, const SessionPartReader& parts, bool summarised, const Progress& progress)
{
    if (!parts.has(session_part::beforeMapping))
        return true;
    const bool whole =
        parts.read(session_part::beforeMapping,
                   Phrase::tr("The results of before the last change are damaged: train again."), [&](ByteReader& in) {
                       bool there = false;
                       in(there);
                       tables.mapping = there ? readMapping(in) : nullptr;
                   });
    if (!whole || !summarised)
        return whole;
    auto summary = summarise(tables, progress);
    if (!summary)
        return false;
    tables.summary = *std::move(summary);
    return true;
}

/// The results of before the last change, on the same rows.
Slot<Study> resultsOfBefore(Tables tables, PipelineOptions options, const SessionPartReader& parts, bool summarised,
                            const Progress& progress)
{
    WeighOptions weights;
    std::string identity;
    if (!parts.read(session_part::before, {}, [&](ByteReader& in) {
            describeOptions(in, options.join);
            describeOptions(in, weights);
            in(identity);
        }))
        return nullptr;
    if (!takeMappingOfBefore(tables, parts, summarised, progress))
        return nullptr;
    options.typeWeights = std::move(weights.typeWeights);
    const auto interactions = buildInteractions(tables, options, progress.part(0.5, 0.7));
    if (!interactions || identityOf(**interactions) != identity)
        return nullptr;
    Study study = resultsOf(parts, tables, *interactions, session_part::beforePrefix);
    return study.analysis ? std::make_shared<const Study>(std::move(study)) : nullptr;
}

} // namespace

bool SessionPartReader::read(std::string_view part, const Phrase& lost,
                             const std::function<void(ByteReader& in)>& read) const
{
    bool there = false;
    const Status done = m_database.readPart(part, read, m_progress, &there);
    const bool damaged = !done && done.error().kind != ErrorKind::Cancelled;
    if (damaged && m_database.isNewer())
        m_outcome.unread.emplace_back(part);
    else if (damaged && !lost.empty())
        m_outcome.remarks.push_back(lost);
    if (done && there)
        m_outcome.whole.emplace_back(part);
    return done && there;
}

void readResults(OpenedSession& session, const SessionPartReader& parts, const SessionOpening& opening,
                 const Progress& progress)
{
    Study& study = session.content.study;
    if (!study.interactions)
        return;
    if (identityOf(*study.interactions) != session.head.identity) {
        if (!session.head.model.empty())
            session.remarks.push_back(
                Phrase::tr("The model was trained on the data as they were when this was saved: train again."));
        return;
    }
    const Tables tables = study.tables;
    const auto interactions = study.interactions;
    study = resultsOf(parts, tables, interactions, {});
    if (!study.analysis)
        study.before = resultsOfBefore(tables, session.content.options, parts, opening.summarise, progress);
}

} // namespace leadlight

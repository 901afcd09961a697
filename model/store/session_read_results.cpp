// SPDX-License-Identifier: GPL-3.0-or-later
// SessionReading: what was trained and measured.
#include "model/store/session_choices.h"
#include "model/store/session_parts.h"
#include "model/store/session_reading.h"

#include "model/base/phrase_bytes.h"
#include "model/data/bu_mapping.h"
#include "model/evaluate/evaluation_data.h"
#include "model/recommend/kept_model.h"
#include "model/stages/analysis.h"
#include "model/stages/files_summary.h"
#include "model/store/analysis_bytes.h"
#include "model/store/scorecard_bytes.h"
#include "model/store/table_bytes.h"

namespace leadlight {

/// The study with the results that the parts of this prefix hold.
Study SessionReading::results(const Tables& tables, const Slot<Interactions>& interactions, std::string_view prefix)
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
    if (read(part(session_part::model), lost, [&](ByteReader& in) { model = readModel(in, shape); }) && model &&
        read(part(session_part::analysis), lost,
             [&](ByteReader& in) { analysis = readAnalysis(in, interactions, model); }))
        study = with(study, analysis).value_or(study);
    const bool compared =
        m_database.partBytes(part(session_part::scorecard)) > 0 || m_database.partBytes(part(session_part::curve)) > 0;
    const auto data = compared ? evaluationData(interactions) : nullptr;
    Slot<SlicedScorecard> scorecard;
    if (compared && read(part(session_part::scorecard),
                         Phrase::tr("The comparison of models in the session is damaged: compare again."),
                         [&](ByteReader& in) { scorecard = readScorecard(in, data); }))
        study.scorecard = scorecard; // with its current model as it was saved
    Slot<LearningCurve> curve;
    if (compared && read(part(session_part::curve), Phrase::tr("The learning curve in the session is damaged."),
                         [&](ByteReader& in) { curve = readCurve(in, data); }))
        study = with(study, curve).value_or(study);
    return study;
}

/// Puts the mapping that the results of before were made with in the place of the one of now, where it was another.
/// False where it cannot be read.
bool SessionReading::takeMappingOfBefore(Tables& tables)
{
    if (m_database.partBytes(session_part::beforeMapping) == 0)
        return true;
    const bool whole =
        read(session_part::beforeMapping, Phrase::tr("The results of before the last change are damaged: train again."),
             [&](ByteReader& in) {
                 bool there = false;
                 in(there);
                 tables.mapping = there ? readMapping(in) : nullptr;
             });
    if (!whole || !m_opening.summarise)
        return whole;
    auto summary = summarise(tables, m_progress);
    if (!summary)
        return false;
    tables.summary = *std::move(summary);
    return true;
}

/// The results of before the last change, on the same rows.
Slot<Study> SessionReading::before(Tables tables)
{
    PipelineOptions options = m_out.content.options;
    WeighOptions weights;
    std::string identity;
    if (!read(session_part::before, {}, [&](ByteReader& in) {
            describeOptions(in, options.join);
            describeOptions(in, weights);
            in(identity);
        }))
        return nullptr;
    if (!takeMappingOfBefore(tables))
        return nullptr;
    options.typeWeights = std::move(weights.typeWeights);
    const auto interactions = buildInteractions(tables, options, m_progress.part(0.5, 0.7));
    if (!interactions || identityOf(**interactions) != identity)
        return nullptr;
    Study study = results(tables, *interactions, session_part::beforePrefix);
    return study.analysis ? std::make_shared<const Study>(std::move(study)) : nullptr;
}

void SessionReading::takeResults()
{
    Study& study = m_out.content.study;
    if (!study.interactions)
        return;
    if (identityOf(*study.interactions) != m_out.head.identity) {
        if (!m_out.head.model.empty())
            m_out.remarks.push_back(
                Phrase::tr("The model was trained on the data as they were when this was saved: train again."));
        return;
    }
    if (m_choicesUnknown) // shown as the session's, they would be those of other choices
        return;
    const Tables tables = study.tables;
    const auto interactions = study.interactions;
    study = results(tables, interactions, {});
    if (!study.analysis)
        study.before = before(tables);
}

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/job.h"
#include "app/session/workspace.h"
#include "model/evaluate/comparison.h"
#include "model/stages/pipeline.h"
#include "views/page_context.h"

namespace leadlight {

/// One piece of work: the study, the choices it is made by, what is selected of it, and the job that makes it. It knows
/// neither the window nor where choices are kept; whoever works on it is told by the Intents what to do, and what
/// changes goes out as News.
class Session : public QObject
{
    Q_OBJECT
public:
    Session();
    ~Session() override;

    [[nodiscard]] PageContext context() { return {m_selection, m_intents, m_news, m_cohorts}; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] Intents& intents() { return m_intents; }
    [[nodiscard]] News& news() { return m_news; }
    [[nodiscard]] Cohorts& cohorts() { return m_cohorts; }
    [[nodiscard]] Job& job() { return m_job; }

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] const Study& study() const { return m_workspace.study(); }

    /// From files to model: the choices that the study was made by, and those for what is not made yet.
    [[nodiscard]] const PipelineOptions& options() const { return m_options; }
    /// Of data and join; the model's settings and what counts as evidence stay.
    void setDataOptions(const PipelineOptions& options);
    void setModelChoices(const ModelChoices& choices);
    void setEvidence(const EvidenceOptions& evidence);
    /// What the analyst has chosen to impose on the lists, and the same as it acts on the data: null
    /// where it does not yet, or where nothing is imposed.
    [[nodiscard]] const RuleChoices& rules() const { return m_rules; }
    [[nodiscard]] const std::shared_ptr<const RulesInForce>& rulesInForce() const { return m_inForce; }
    void setRules(const RuleChoices& choices);
    void setRulesInForce(const std::shared_ptr<const RulesInForce>& inForce);
    /// The chosen model; for Auto the winner of the scorecard of this data, where there is one.
    [[nodiscard]] ModelOptions modelToTrain() const;
    /// How models are compared, and how a search of settings judges them.
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    /// How settings are searched.
    [[nodiscard]] const TuneOptions& search() const { return m_search; }
    void setSearch(const TuneOptions& options);
    /// Which deliveries are compared, and how; of other submissions other ones.
    [[nodiscard]] const ChangeChoices& changes() const { return m_changes; }
    void setChanges(const ChangeChoices& choices);

    /// What the user has written down of this work, as plain text.
    [[nodiscard]] const QString& notes() const { return m_notes; }
    void setNotes(const QString& notes);
    /// How its report is made (exports/report/report_definition.h); empty: none was made yet.
    [[nodiscard]] const std::string& reportDefinition() const { return m_reportDefinition; }
    void setReportDefinition(const std::string& definition);

    /// Tells that something could not be done: in the message bar, unless it was cancelled.
    void report(const Error& error);

private:
    void follow(const Study& study);
    void tellResults();
    void putInForce(const std::shared_ptr<const RulesInForce>& inForce);

    Intents m_intents;
    News m_news;
    Selection m_selection;
    Cohorts m_cohorts;
    PipelineOptions m_options;
    Comparison m_comparison;
    TuneOptions m_search;
    ChangeChoices m_changes;
    std::weak_ptr<const SubmissionTable> m_submissions; ///< whose deliveries these are
    RuleChoices m_rules;
    std::shared_ptr<const RulesInForce> m_inForce;
    QString m_notes;
    std::string m_reportDefinition;
    Workspace m_workspace;
    std::weak_ptr<const Analysis> m_analysis; ///< that the selection was made in
    Job m_job;                                ///< last: its thread ends before anything else goes
};

} // namespace leadlight

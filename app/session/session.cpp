// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/health_log.h"
#include "model/base/options_io.h"
#include "model/stages/rules_in_force.h"
#include "views/words.h"

namespace leadlight {

namespace {

template <class Options>
bool areSame(const Options& one, const Options& other)
{
    return writtenOptions(one).entries() == writtenOptions(other).entries();
}

} // namespace

Session::Session()
{
    connect(&m_workspace, &Workspace::changed, this, &Session::follow);
    connect(&m_workspace, &Workspace::retired, &m_job, &Job::retire);
    connect(&m_job, &Job::started, &m_news, &News::jobStarted);
    connect(&m_job, &Job::progressed, &m_news, &News::jobProgressed);
    connect(&m_job, &Job::finished, &m_news, &News::jobFinished);
    connect(&m_intents, &Intents::cancel, &m_job, &Job::cancel);
    connect(&m_intents, &Intents::editComparison, this,
            [this](const Comparison& comparison) { m_comparison = comparison; });
    connect(&m_intents, &Intents::editSearch, this, &Session::setSearch);
    connect(&m_intents, &Intents::editChanges, this, &Session::setChanges);
    connect(&m_intents, &Intents::editNotes, this, &Session::setNotes);
}

Session::~Session() = default;

/// What was selected in other data or in the figures of another model is selected no more; pages learn of that first.
void Session::follow(const Study& study)
{
    const Study shown = studyOfResults(study);
    m_cohorts.setInteractions(shown.interactions);
    if (shown.interactions != m_selection.interactions())
        m_selection.setInteractions(shown.interactions);
    else if (shown.analysis != m_analysis.lock())
        m_selection.clear(nullptr);
    m_analysis = shown.analysis;
    if (study.tables.submissions != m_submissions.lock()) { // they have other deliveries
        m_submissions = study.tables.submissions;
        ChangeChoices choices = m_changes;
        choices.pair = {.plannedUplift = m_changes.pair.plannedUplift};
        choices.then.mapping.clear();
        setChanges(choices);
    }
    Q_EMIT m_news.studyChanged(study);
    tellResults();
}

void Session::tellResults()
{
    Q_EMIT m_news.resultsChanged(shownResults(study(), m_options.model));
}

void Session::setDataOptions(const PipelineOptions& options)
{
    ModelChoices model = std::move(m_options.model);
    const EvidenceOptions evidence = m_options.evidence;
    m_options = options;
    m_options.model = std::move(model);
    m_options.evidence = evidence;
}

void Session::setEvidence(const EvidenceOptions& evidence)
{
    m_options.evidence = evidence;
    Q_EMIT m_news.evidenceChanged(evidence);
}

void Session::setRules(const RuleChoices& choices)
{
    if (choices == m_rules)
        return;
    m_rules = choices;
    if (choices.isEmpty())
        putInForce(nullptr);
    Q_EMIT m_news.rulesChanged(m_rules, m_inForce);
}

void Session::setRulesInForce(const std::shared_ptr<const RulesInForce>& inForce)
{
    if (inForce == m_inForce)
        return;
    putInForce(inForce);
    Q_EMIT m_news.rulesChanged(m_rules, m_inForce);
}

/// Pages are called by the asset list of what is in force, and by no other.
void Session::putInForce(const std::shared_ptr<const RulesInForce>& inForce)
{
    namePages(m_inForce.get(), inForce.get());
    m_inForce = inForce;
}

void Session::setNotes(const QString& notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    Q_EMIT m_news.notesChanged(notes);
}

void Session::setReportDefinition(const std::string& definition)
{
    if (definition == m_reportDefinition)
        return;
    m_reportDefinition = definition;
    Q_EMIT m_news.reportDefined();
}

void Session::setSearch(const TuneOptions& options)
{
    if (areSame(options, m_search))
        return;
    m_search = options;
    Q_EMIT m_news.searchChanged(options);
}

void Session::setChanges(const ChangeChoices& choices)
{
    if (areSame(choices.pair, m_changes.pair) && areSame(choices.then, m_changes.then))
        return;
    m_changes = choices;
    Q_EMIT m_news.changesChanged(choices);
}

void Session::setModelChoices(const ModelChoices& choices)
{
    m_options.model = choices;
    Q_EMIT m_news.modelChoicesChanged(choices);
    tellResults();
}

ModelOptions Session::modelToTrain() const
{
    return leadlight::modelToTrain(study(), m_options.model);
}

void Session::report(const Error& error)
{
    qCInfo(healthCategory) << error.what.source(); // the sentence without what stands in its places
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT m_news.told(messageOf(error));
    Q_EMIT m_news.failed(words(error.phrase()));
}

} // namespace leadlight

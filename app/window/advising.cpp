// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/advising.h"

#include "app/session/rule_memory.h"
#include "app/session/settings.h"
#include "model/stages/rules_in_force.h"

namespace leadlight {

namespace {

constexpr QLatin1String rulesKey("rules");

/// Lists, and the rules that they obey; null for none.
struct Listed
{
    Slot<Analysis> analysis;
    std::shared_ptr<const RulesInForce> rules;
};

} // namespace

Advising::Advising(Session& session, Settings& settings, const Opening& opening)
    : m_session(session)
    , m_settings(settings)
    , m_opening(opening)
{
    session.setEvidence(settings.evidence());
    connect(&session.intents(), &Intents::editEvidence, this, [this](const EvidenceOptions& evidence) {
        choose(evidence);
        catchUp();
    });
    connect(&session.intents(), &Intents::editRules, this, [this](const RuleChoices& choices) {
        m_edited = true;
        m_session.setRules(choices);
        catchUp();
    });
    connect(&session.news(), &News::studyChanged, this, &Advising::recallRules);
    connect(&session.job(), &Job::started, this, [this] { m_running = false; }); // other work takes its place
    connect(&session.job(), &Job::finished, this, [this] { m_running = false; });
    // Queued: first comes what the work that has ended leads to.
    connect(&session.job(), &Job::finished, this, &Advising::catchUp, Qt::QueuedConnection);
}

void Advising::choose(const EvidenceOptions& evidence)
{
    m_settings.setEvidence(evidence);
    m_session.setEvidence(evidence);
}

/// Other submissions have rules of their own.
void Advising::recallRules(const Study& study)
{
    if (std::exchange(m_submissions, study.tables.submissions) == study.tables.submissions)
        return;
    m_edited = false; // what was not in force yet belonged to the others
    const RuleMemory kept(m_settings.value(rulesKey));
    m_session.setRules(m_opening.remembersFiles() ? kept.of(m_session.options().submissions) : RuleChoices());
}

void Advising::rememberRules()
{
    if (!std::exchange(m_edited, false) || !m_opening.remembersFiles())
        return;
    RuleMemory kept(m_settings.value(rulesKey));
    kept.remember(m_session.options().submissions, m_session.rules());
    m_settings.setValue(rulesKey, kept.asVariant());
}

bool Advising::isCaughtUp() const
{
    const Study& study = m_session.study();
    const auto& inForce = m_session.rulesInForce();
    const bool made = m_session.rules().isEmpty() ? inForce == nullptr
                                                  : inForce && inForce->choices == m_session.rules() &&
                                                        inForce->data == study.interactions->data;
    return made && (!study.analysis || (study.analysis->evidence == m_session.options().evidence &&
                                        study.analysis->rules == rulesOf(inForce)));
}

void Advising::catchUp()
{
    if (m_session.job().isRunning() && !m_running)
        return;
    if (!m_session.study().interactions || isCaughtUp()) {
        if (m_running) // for a choice that was taken back
            m_session.job().abandon();
        if (m_session.study().interactions)
            rememberRules();
        return;
    }
    if (m_session.study().analysis)
        makeLists();
    else
        makeRules();
    m_running = true;
}

void Advising::makeRules()
{
    const auto work = [data = m_session.study().interactions->data, choices = m_session.rules(),
                       made = m_session.rulesInForce()](const Progress& progress) {
        return rulesInForce(data, choices, made, progress);
    };
    m_session.job().start(tr("Reading the rules"), work,
                          [this](const Result<std::shared_ptr<const RulesInForce>>& outcome) {
                              if (!outcome)
                                  return goBack(outcome.error());
                              m_session.setRulesInForce(*outcome);
                              rememberRules(); // now: other files may be opened next
                          });
}

void Advising::makeLists()
{
    const auto work = [analysis = m_session.study().analysis, evidence = m_session.options().evidence,
                       data = m_session.study().interactions->data, choices = m_session.rules(),
                       made = m_session.rulesInForce()](const Progress& progress) -> Result<Listed> {
        auto rules = rulesInForce(data, choices, made, progress);
        if (!rules)
            return tl::unexpected(std::move(rules.error()));
        return withEvidenceAndRules(*analysis, evidence, rulesOf(*rules), progress).map([&](Slot<Analysis> lists) {
            return Listed{std::move(lists), *rules};
        });
    };
    m_session.job().start(tr("Making the lists"), work, [this](const Result<Listed>& outcome) {
        if (!outcome)
            return goBack(outcome.error());
        m_session.setRulesInForce(outcome->rules);
        rememberRules(); // now: other files may be opened next
        m_session.workspace().set(outcome->analysis);
    });
}

/// They cannot be put into the data as it is now. What was kept for these files stays kept.
void Advising::dropRules()
{
    m_session.setRules({});
    Q_EMIT m_session.news().told(
        {.tone = Message::Tone::Warning,
         .what = tr("The rules for these files are not in force."),
         .where = {},
         .hint = tr("No list obeys them, and nobody is left out."),
         .action = tr("Rules..."),
         .onAction = [this] { Q_EMIT m_session.intents().showPage(QStringLiteral("rules")); }});
}

void Advising::goBack(const Error& error)
{
    const auto& inForce = m_session.rulesInForce();
    if (const auto analysis = m_session.study().analysis)
        choose(analysis->evidence);
    const bool edited = std::exchange(m_edited, false);
    const bool held = inForce && inForce->choices == m_session.rules();
    if (inForce && !held)
        m_session.setRules(inForce->choices);
    else if (edited) // none were in force: nothing else is lost than what was tried
        m_session.setRules({});
    else if (!m_session.rules().isEmpty())
        dropRules();
    m_session.report(error);
}

} // namespace leadlight

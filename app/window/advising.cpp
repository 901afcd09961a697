// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/advising.h"

#include "app/session/rule_memory.h"
#include "app/session/settings.h"
#include "model/stages/rules_in_force.h"
#include "views/widgets/count_text.h"
#include "views/words.h"

namespace leadlight {

namespace {

constexpr QLatin1String rulesKey("rules");

/// How many visitors of the data the list of these choices leaves out; nothing while it is not in force.
std::optional<std::int64_t> leftOutBy(const RuleChoices& choices, const RulesInForce* inForce)
{
    if (inForce == nullptr || inForce->choices.excludeCookies != choices.excludeCookies)
        return std::nullopt;
    return inForce->rules() ? inForce->rules()->leftOutCookies : 0;
}

/// Lists, and the rules that they obey; null for none.
struct Listed
{
    Slot<Analysis> analysis;
    std::shared_ptr<const RulesInForce> rules;
};

} // namespace

/// "3 rules, 20 visitors left out, the asset list".
QString Advising::inWords(const RuleChoices& choices, const RulesInForce* inForce)
{
    QStringList out;
    if (const int rules = choices.on(); rules > 0)
        out << (rules == 1 ? tr("1 rule") : tr("%1 rules").arg(countText(rules)));
    if (!choices.excludeCookies.empty()) {
        const auto leftOut = leftOutBy(choices, inForce);
        if (!leftOut)
            out << tr("the list of visitors left out");
        else
            out << (*leftOut == 1 ? tr("1 visitor left out") : tr("%1 visitors left out").arg(countText(*leftOut)));
    }
    if (!choices.assets.empty())
        out << tr("the asset list");
    return out.join(QStringLiteral(", "));
}

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
    connect(&session.news(), &News::studyChanged, this, [this](const Study& study) {
        if (std::exchange(m_submissions, study.tables.submissions) != study.tables.submissions)
            m_edited = m_carried = false; // what was not in force yet belonged to the others
    });
    connect(&opening, &Opening::submissionsReplaced, this, &Advising::recallRules); // a session brings its own
    connect(&session.job(), &Job::started, this, [this] { m_running = false; });    // other work takes its place
    connect(&session.job(), &Job::finished, this, [this] { m_running = false; });
    connect(&session.job(), &Job::finished, this, &Advising::catchUpSoon);
}

/// First comes what the work that has ended leads to.
void Advising::catchUpSoon()
{
    if (std::exchange(m_due, true))
        return;
    const auto work = [this] {
        m_due = false;
        catchUp();
    };
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
}

void Advising::choose(const EvidenceOptions& evidence)
{
    m_settings.setEvidence(evidence);
    m_session.setEvidence(evidence);
}

/// A choice that was made for these files is one, also where it was to impose nothing.
void Advising::recallRules()
{
    const RuleChoices before = m_session.rules();
    const RuleMemory memory(m_settings.value(rulesKey));
    const auto kept = m_opening.remembersFiles() ? memory.of(m_session.options().submissions) : std::nullopt;
    if (kept)
        tellLeftBehind(missingFrom(*kept, before));
    m_session.setRulesInForce(nullptr); // they are in the numbers of other data
    m_session.setRules(kept.value_or(before));
    m_carried = !kept && !before.isEmpty();
    catchUpSoon(); // what was asked before it was opened has run no job
}

void Advising::rememberRules()
{
    const bool edited = std::exchange(m_edited, false);
    if ((!edited && !m_carried) || !m_opening.remembersFiles())
        return;
    RuleMemory kept(m_settings.value(rulesKey));
    kept.remember(m_session.options().submissions, m_session.rules());
    m_settings.setValue(rulesKey, kept.asVariant());
}

void Advising::settle()
{
    rememberRules();
    if (std::exchange(m_carried, false))
        tellCarried();
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
            settle();
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
                              settle(); // now: other files may be opened next
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
        settle(); // now: other files may be opened next
        m_session.workspace().set(outcome->analysis);
    });
}

void Advising::tellCarried()
{
    const auto& inForce = m_session.rulesInForce();
    const QString imposed = inForce ? inWords(inForce->choices, inForce.get()) : QString();
    if (imposed.isEmpty())
        return;
    Q_EMIT m_session.news().told({.tone = Message::Tone::Information,
                                  .what = tr("Kept for these files, too: %1.").arg(imposed),
                                  .where = {},
                                  .hint = words(Phrase::sentences(inForce->ruling.notes)),
                                  .action = tr("Drop them"),
                                  .onAction = [this] { Q_EMIT m_session.intents().editRules({}); }});
}

void Advising::tellLeftBehind(const RuleChoices& missing)
{
    const QString imposed = inWords(missing, m_session.rulesInForce().get());
    if (imposed.isEmpty())
        return;
    Q_EMIT m_session.news().told(
        {.tone = Message::Tone::Warning,
         .what = tr("What was chosen for these files before holds again. No longer in force: %1.").arg(imposed),
         .where = {},
         .hint = missing.excludeCookies.empty() ? QString() : tr("Visitors who were left out are in the lists again."),
         .action = tr("Keep what held"),
         .onAction = [this, before = m_session.rules()] { Q_EMIT m_session.intents().editRules(before); }});
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
    const bool carried = std::exchange(m_carried, false);
    const bool held = inForce && inForce->choices == m_session.rules();
    if (inForce && !held)
        m_session.setRules(inForce->choices);
    else if (edited && !carried) // none were in force: nothing else is lost than what was tried
        m_session.setRules({});
    else if (!m_session.rules().isEmpty())
        dropRules();
    m_session.report(error);
}

} // namespace leadlight

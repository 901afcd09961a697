// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/opening.h"

namespace leadlight {

class Settings;

/// Takes the user's choices of what counts as evidence and which rules all lists obey, and makes the lists of a trained
/// model by them, without training. A choice that comes while other work runs takes effect when that has ended; one
/// whose work is stopped, or fails, does not count. Submissions come back with the rules that they had; those that
/// never had any take over what is imposed when they are opened. Either is said: who has opted out must not come back
/// into the lists without a word.
class Advising : public QObject
{
    Q_OBJECT
public:
    /// Takes over what the settings keep.
    Advising(Session& session, Settings& settings, const Opening& opening);

private:
    void choose(const EvidenceOptions& evidence);
    /// Makes the lists anew where they are by other evidence or rules than those chosen.
    void catchUp();
    void catchUpSoon();
    [[nodiscard]] bool isCaughtUp() const;
    /// Without a model there are no lists, but what the rules find in the data can be said.
    void makeRules();
    void makeLists();
    void dropRules();
    /// What was chosen could not be done.
    void goBack(const Error& error);
    /// Submissions that were not open before.
    void recallRules();
    void rememberRules();
    /// What is chosen is in force.
    void settle();
    [[nodiscard]] static QString inWords(const RuleChoices& choices, const RulesInForce* inForce);
    void tellCarried();
    void tellLeftBehind(const RuleChoices& missing);

    Session& m_session;
    Settings& m_settings;
    const Opening& m_opening;
    std::shared_ptr<const SubmissionTable> m_submissions; ///< whose rules these are
    bool m_edited = false;                                ///< rules are to be kept once they are in force
    bool m_carried = false;                               ///< they come from other files, which is not said yet
    bool m_running = false;                               ///< the job that runs is this one's
    bool m_due = false;                                   ///< catchUp() comes with the next events
};

} // namespace leadlight

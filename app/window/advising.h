// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/opening.h"

namespace leadlight {

class Settings;

/// Takes the user's choices of what counts as evidence and which rules all lists obey, and makes the lists of a trained
/// model by them, without training. A choice that comes while other work runs takes effect when that has ended; one
/// whose work is stopped, or fails, does not count. Rules belong to the submissions that they were made for, and come
/// back with them.
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
    [[nodiscard]] bool isCaughtUp() const;
    /// Without a model there are no lists, but what the rules find in the data can be said.
    void makeRules();
    void makeLists();
    void dropRules();
    /// What was chosen could not be done.
    void goBack(const Error& error);
    void recallRules(const Study& study);
    void rememberRules();

    Session& m_session;
    Settings& m_settings;
    const Opening& m_opening;
    std::shared_ptr<const SubmissionTable> m_submissions; ///< whose rules these are
    bool m_edited = false;                                ///< rules are to be kept once they are in force
    bool m_running = false;                               ///< the job that runs is this one's
};

} // namespace leadlight

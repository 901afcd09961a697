// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace leadlight {

class Settings;

/// Takes the user's choice of what counts as evidence, and makes the lists of a trained model by it, without training.
/// A choice that comes while other work runs takes effect when that has ended; one whose work is stopped does not
/// count.
class Advising : public QObject
{
    Q_OBJECT
public:
    /// Takes over what the settings keep.
    Advising(Session& session, Settings& settings);

private:
    void choose(const EvidenceOptions& evidence);
    /// Makes the lists anew where they are by other evidence than the one chosen.
    void catchUp();

    Session& m_session;
    Settings& m_settings;
    bool m_running = false; ///< the job that runs is this one's
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/session/tune_job.h"

namespace leadlight {

class TuningSection;

/// Tuning in the window: starts the search that is asked for, and shows its trials in the section.
class LabTuning : public QObject
{
    Q_OBJECT
public:
    LabTuning(Session& session, TuningSection& section);

    /// Searches from the `present` settings of a model on, by the protocol that models are compared by. Nothing happens
    /// without data or while another job runs.
    void search(const TuneOptions& options, const ModelOptions& present);
    [[nodiscard]] TuneJob& job() { return m_job; }

private:
    Session& m_session;
    TuningSection& m_section;
    TuneJob m_job;
};

} // namespace leadlight

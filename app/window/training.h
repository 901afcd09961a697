// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace leadlight {

/// Trains the chosen model on the session's data.
class Training : public QObject
{
    Q_OBJECT
public:
    explicit Training(Session& session);

    /// Nothing happens without data or while another job runs.
    void train();

private:
    /// What runs and for how long; empty where no training does.
    void tell(const QString& text);

    Session& m_session;
    bool m_running = false; ///< the job that runs is a training
    QString m_told;
};

} // namespace leadlight

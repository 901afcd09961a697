// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace leadlight {

class HealthLog;

/// Shows the log where the user asks for it, and tells of a run that ended by a fault at the start of the next one.
class Health : public QObject
{
    Q_OBJECT
public:
    /// `folder` is where the log and the reports are; `log` and `window` outlive it.
    Health(Session& session, QWidget& window, HealthLog& log, const QString& folder);

private:
    void tellCrash(const QString& report);

    Session& m_session;
    QWidget& m_window;
};

} // namespace leadlight

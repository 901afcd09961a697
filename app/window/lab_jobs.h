// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <optional>

namespace leadlight {

struct EvaluateRequest;

/// Measures models on the open data: side by side, and by how much of the data they learn from.
class LabJobs : public QObject
{
    Q_OBJECT
public:
    explicit LabJobs(Session& session);

    /// By the session's comparison; the answer goes into its study. Nothing happens without data or while another job
    /// runs.
    void compare();
    void measureLearningCurve();

Q_SIGNALS:
    void compared();
    void curveMeasured();

private:
    [[nodiscard]] std::optional<EvaluateRequest> request() const;

    Session& m_session;
};

} // namespace leadlight

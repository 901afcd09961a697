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
    /// The data or its weights have changed under a trained model: says that its results are gone, and offers to train
    /// again.
    void tellStale();

private:
    Session& m_session;
};

} // namespace leadlight

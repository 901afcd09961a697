// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace leadlight {

/// Writes what is too much for the event loop: the recommendations of every cookie.
class Exporting : public QObject
{
    Q_OBJECT
public:
    explicit Exporting(Session& session);

    /// The n best pages of every cookie as CSV. Nothing happens without a model or while another job runs.
    void exportRecommendations(const QString& path, int n, const CsvForm& form);

private:
    Session& m_session;
};

} // namespace leadlight

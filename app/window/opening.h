// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/window/load_request.h"
#include "app/window/sample_data.h"

namespace leadlight {

class Settings;

/// Opens files into the session: reads and joins them on its job, and shows their first rows meanwhile. What was opened
/// is kept among the recent files.
class Opening : public QObject
{
    Q_OBJECT
public:
    Opening(Session& session, Settings& settings);

    /// Where work runs that the user would lose, stopNeeded() comes first.
    void load(const LoadRequest& request);
    /// Stops what runs.
    void loadAtOnce(const LoadRequest& request);
    /// Told apart by their columns.
    void openFiles(const QStringList& files);
    void openSample(bool thenTrain);
    /// True where the files at hand are the user's own, not the sample: choices about them are worth keeping.
    [[nodiscard]] bool remembersFiles() const { return m_remembersFiles; }

Q_SIGNALS:
    /// Work would be lost by opening `what` ("submissions.csv and 2 more").
    void stopNeeded(const leadlight::LoadRequest& request, const QString& what);
    /// Opening has failed for want of an answer, which the request lacks.
    void choiceNeeded(const leadlight::LoadRequest& request, const leadlight::Error& error);
    void opened(const leadlight::Opened& opened);

private:
    void loadOrAsk(const LoadRequest& request, const QString& what);
    [[nodiscard]] OpenContext openContext();
    void finish(const LoadRequest& request, const Result<Opened>& outcome);
    void takeOver(const LoadRequest& request, const Opened& opened);
    void forgetRecent();

    Session& m_session;
    Settings& m_settings;
    SampleData m_sample;
    bool m_remembersFiles = false;
    int m_loads = 0; ///< counts load(): a preview of an earlier one comes too late
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/window/load_request.h"
#include "app/window/sample_data.h"
#include "app/window/stop_request.h"

namespace leadlight {

class Settings;

/// Opens files into the session: reads and joins them on its job, and shows their first rows meanwhile. What was opened
/// is kept among the recent files. New submissions never go with the sample's mapping, nor without asking with another
/// that does not fit them; they come with the type weights that were made for them.
class Opening : public QObject
{
    Q_OBJECT
public:
    Opening(Session& session, Settings& settings);

    /// Where work runs that the user would lose, stopNeeded() comes first.
    void load(const LoadRequest& request);
    /// Told apart by their columns.
    void openFiles(const QStringList& files);
    void openSample(bool thenTrain);
    /// True where all files at hand are the user's own, none of the sample: they and choices about them are worth
    /// keeping.
    [[nodiscard]] bool remembersFiles() const;

    /// Makes what was opened the session's.
    void takeOver(const LoadRequest& request, const Opened& opened);
    /// The same without the mapping.
    void takeOverWithoutMapping(const LoadRequest& request, const Opened& opened);
    /// What was opened is not to count after all.
    void leave();

Q_SIGNALS:
    /// Work would be lost by what is asked for.
    void stopNeeded(const leadlight::StopRequest& request);
    /// Opening has failed for want of an answer, which the request lacks.
    void choiceNeeded(const leadlight::LoadRequest& request, const leadlight::Error& error);
    /// The submissions are read, but the mapping that was open before does not fit them: one of takeOver(),
    /// takeOverWithoutMapping(), leave() is the answer.
    void mappingInDoubt(const leadlight::LoadRequest& request, const leadlight::Opened& opened);
    /// Other submissions are the session's now: what was imposed on those of before may hold for them, too.
    void submissionsReplaced();
    void opened(const leadlight::Opened& opened);

private:
    /// `what` in words: "submissions.csv and 2 more".
    void loadOrAsk(const LoadRequest& request, const QString& what);
    void loadAtOnce(const LoadRequest& request);
    [[nodiscard]] OpenContext openContext();
    void start(const LoadRequest& request, const OpenRequest& open, const OpenContext& context);
    void finish(const LoadRequest& request, const Result<Opened>& outcome);
    [[nodiscard]] bool isMappingInDoubt(const Opened& opened) const;
    void tellMappingIsDropped(const QString& files);
    void closeMapping();
    void closeMappingAtOnce();
    void forgetRecent();
    void removeRecent(const QStringList& files);

    Session& m_session;
    Settings& m_settings;
    SampleData m_sample;
    int m_loads = 0; ///< counts load(): a preview of an earlier one comes too late
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/window/questioned_file.h"
#include "app/window/stop_request.h"

namespace leadlight {

class Settings;

/// The questions around opening a file: which file, which column is what, whose rows without a cookie are, which file
/// of an archive, whether the mapping shall stay, and whether what runs may be stopped for it.
class FilePrompts : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over the `window`.
    FilePrompts(Session& session, QWidget& window, Settings& settings);

    void askForSubmissions();
    /// To be opened together with those that are open.
    void askForMoreSubmissions();
    void askForMapping();
    /// Opening failed for want of a choice: takes the answer remembered for such a file, or asks, then opens again.
    /// What was asked about the file before is told as a message instead, so that answers that do not help come to an
    /// end.
    void resolve(const LoadRequest& request, const Error& error);
    /// Work would be stopped that the user would lose: asks, and goes on where that is wanted, or as soon as the work
    /// has ended by itself.
    void askToStop(const StopRequest& request);
    /// Cookies of these files have lost leading zeros, and would match other cookies with them: offers to open the
    /// files again with the zeros put back.
    void offerRepair(const Opened& opened);
    /// The mapping that was open before does not fit the new submissions: keep it, open another, go without, or do not
    /// open them at all.
    void askAboutMapping(const LoadRequest& request, const Opened& opened);

Q_SIGNALS:
    /// The files that the user has named, with the answers to what was asked about them.
    void answered(const leadlight::LoadRequest& request);
    void mappingKept(const leadlight::LoadRequest& request, const leadlight::Opened& opened);
    void mappingRefused(const leadlight::LoadRequest& request, const leadlight::Opened& opened);
    void openingRefused();

private:
    enum class Wanted {
        Submissions,
        MoreSubmissions,
        Mapping,
    };
    void askForFiles(const QString& title, Wanted wanted);
    [[nodiscard]] LoadRequest requestFor(const QStringList& files, Wanted wanted) const;
    void answer(const LoadRequest& request, const QuestionedFile& file);
    [[nodiscard]] std::optional<LoadRequest> onceMore(LoadRequest request, const Error& error,
                                                      const std::string& question);
    void askForColumns(const LoadRequest& request, const QuestionedFile& file);
    void askToFillDown(const LoadRequest& request, const QuestionedFile& file);
    void askForMember(const LoadRequest& request, const Error& error, bool mapping);

    Session& m_session;
    QWidget& m_window;
    Settings& m_settings;
};

} // namespace leadlight

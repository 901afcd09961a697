// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/change_choices.h"
#include "model/recommend/evidence.h"
#include "model/recommend/model_choices.h"
#include "model/stages/rule_choices.h"
#include "model/stages/shown_results.h"
#include "model/stages/study.h"
#include "model/tune/tuner.h"
#include "views/recent_files.h"
#include "views/session_state.h"
#include "views/style/theme_choice.h"
#include "views/widgets/message_bar.h"

#include <QObject>
#include <QStringList>

namespace leadlight {

struct FilePreview;
struct RulesInForce;

/// What there is to tell, told to whoever listens: the way back of the Intents. The session says what has changed, and
/// pages say what they have done ("10 rows copied").
class News : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void studyChanged(const leadlight::Study& study);
    /// The first rows of a file that is being opened; null: that has ended without another study.
    void previewed(const std::shared_ptr<const leadlight::FilePreview>& preview);
    /// The settings that "Train" would use now.
    void modelChoicesChanged(const leadlight::ModelChoices& choices);
    /// What results are shown and what Train would make; after every change of study or settings.
    void resultsChanged(const leadlight::ShownResults& results);
    /// What counts as evidence from now on.
    void evidenceChanged(const leadlight::EvidenceOptions& evidence);
    /// What the analyst imposes on the lists from now on, and the same as it acts on the data; null while it does not
    /// yet, or where nothing is imposed.
    void rulesChanged(const leadlight::RuleChoices& choices,
                      const std::shared_ptr<const leadlight::RulesInForce>& inForce);
    /// How settings are searched from now on.
    void searchChanged(const leadlight::TuneOptions& options);
    /// Which deliveries are compared from now on, and how.
    void changesChanged(const leadlight::ChangeChoices& choices);
    /// What the user has written down of this work.
    void notesChanged(const QString& notes);
    /// The session's report is made in another way from now on.
    void reportDefined();
    /// Newest first.
    void recentFilesChanged(const QList<leadlight::RecentFiles>& recent);
    /// Newest first.
    void recentSessionsChanged(const QList<leadlight::RecentSession>& recent);
    void sessionChanged(const leadlight::SessionState& state);
    void themeChanged(leadlight::ThemeChoice choice);
    /// What counts from the next start on.
    void languageChosen(const QString& choice);
    void scaleChosen(int percent);

    /// What can be taken back and made again, by what it was of; empty: nothing.
    void undoChanged(const QString& undo, const QString& redo);

    /// Files are held over the window by the mouse, or no more.
    void filesDragged(bool over);

    /// Work begins, goes on (fraction in 0..1), ends: while it runs nothing else can be started.
    void jobStarted(const QString& name);
    void jobProgressed(double fraction, const QString& stage);
    void jobFinished();
    /// "Training, about 8 s left": what stands where results are still to come. Empty: no training runs.
    void trainingTold(const QString& text);

    /// The files that were asked for are open; the data has been joined and weighed anew.
    void loaded();
    void trained();
    /// What was asked for could not be done, or was cancelled.
    void failed(const QString& error);

    /// For some seconds, at the foot of the window: what was done.
    void noted(const QString& text);
    /// In the message bar, until the user closes it.
    void told(const leadlight::Message& message);
    /// No message holds any more.
    void outdated();
};

} // namespace leadlight

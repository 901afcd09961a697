// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/change_choices.h"
#include "model/describe/entity.h"
#include "model/evaluate/comparison.h"
#include "model/exports/csv_form.h"
#include "model/join/dataset.h"
#include "model/recommend/evidence.h"
#include "model/recommend/model_choices.h"
#include "model/stages/rule_choices.h"
#include "model/tune/tuner.h"
#include "views/style/theme_choice.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <map>

namespace leadlight {

/// Everything that the user can want of the program, as verbs. Pages and menus emit them, whoever does the work
/// listens; neither knows the other.
class Intents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using TypeWeights = std::map<std::string, double, std::less<>>;

Q_SIGNALS:
    void openSubmissions();
    /// Asks for others, which are opened together with those that are open.
    void addSubmissions();
    void openMapping();
    /// Submissions and mapping in any order, told apart by their columns.
    void openFiles(const QStringList& files);
    void openSample();
    /// Asks for the engine that has the rows.
    void connectWarehouse();
    /// The submissions that are open go on without a mapping.
    void closeMapping();
    void forgetRecent();
    /// Takes this entry, submissions and mapping, from the recent files.
    void removeRecent(const QStringList& files);

    /// Nothing open, nothing saved.
    void newSession();
    /// A session file; an empty text asks which.
    void openSession(const QString& file);
    void saveSession();
    void saveSessionAs();
    /// Back to what was saved last.
    void revertSession();
    /// Takes it from the recent sessions; the file stays.
    void removeRecentSession(const QString& file);

    /// What is written down of this work, in a window of its own.
    void showNotes();
    void editNotes(const QString& notes);

    void editJoin(const leadlight::JoinOptions& options);
    /// All types with their weights.
    void editTypeWeights(const leadlight::Intents::TypeWeights& weights);
    void resetTypeWeights();
    void editModel(const leadlight::ModelChoices& choices);
    /// What counts as evidence, and what lists go on with where it ends.
    void editEvidence(const leadlight::EvidenceOptions& evidence);
    /// What is imposed on all lists.
    void editRules(const leadlight::RuleChoices& choices);
    /// Shows what a rule would cost, to be accepted or not.
    void tryRule(const leadlight::SingleRule& rule);
    void notebookPreset();
    void defaults();

    void train();
    void cancel();
    /// How models are compared from now on, also by the search of settings.
    void editComparison(const leadlight::Comparison& comparison);
    /// How settings are searched from now on.
    void editSearch(const leadlight::TuneOptions& options);
    /// Which deliveries are compared from now on, and how.
    void editChanges(const leadlight::ChangeChoices& choices);
    void compare();
    void measureLearningCurve();
    /// Train with these settings from now on; `equalTypeWeights`: with 1 for every asset type.
    void useModel(const leadlight::ModelOptions& options, bool equalTypeWeights);

    /// The n best pages of every cookie as CSV (model/exports/recommendations_csv.h).
    void exportRecommendations(const QString& path, int n, const leadlight::CsvForm& form = {});
    /// Asks what a report of what is shown is to hold, and where it goes.
    void makeReport();

    void showPage(const QString& key);
    /// The page that lists these shall list only those that are selected.
    void listSelected(leadlight::Entity entity);
    void chooseTheme(leadlight::ThemeChoice choice);
    /// From the next start on: a language's code, or the system's (views/language.h); everything larger, in percent.
    void chooseLanguage(const QString& choice);
    void chooseScale(int percent);
    /// What happened so far (Help > Show log).
    void showLog();
    /// A page has changed something that it keeps itself, and can take that back and make it again: `what` is what it
    /// was of.
    void noteChange(const QString& what, const std::function<void()>& undo, const std::function<void()>& redo);
    /// Takes back the last change of settings or selection, or makes it again.
    void undo();
    void redo();
    /// The steps that explain the program, from the first.
    void showIntroduction();
};

} // namespace leadlight

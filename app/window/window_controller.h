// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/window/sample_data.h"
#include "app/window/theme_switch.h"
#include "model/stages/opening.h"

namespace leadlight {

class FilePrompts;
class LabJobs;
class LabRuns;
class LabTuning;
class MainWindow;

/// Turns what the user wants into work: it starts the pipeline's stages on the Job, stores what they give in the
/// Workspace, shows that in the window, and keeps the user's choices. A choice counts once the work with it succeeded.
class WindowController : public QObject
{
    Q_OBJECT
public:
    struct LoadRequest
    {
        FilesToOpen files;
        ReadOptions submissionsRead = {};
        ReadOptions mappingRead = {};
        bool thenTrain = false;
        bool remember = true; ///< among the recent files
    };

    WindowController(Session& session, MainWindow& window, Settings& settings);
    ~WindowController() override;

    void load(const LoadRequest& request);
    void openFiles(const QStringList& files);
    void openSample(bool thenTrain);
    void train();
    void setModelChoices(const ModelChoices& choices);
    /// Makes these the settings of Train, where asked for with 1 as the weight of every asset type, and trains.
    void trainWith(const ModelChoices& choices, bool equalTypeWeights);
    /// Puts window and pages back to where they were left.
    void restoreWindow();

    [[nodiscard]] Job& job() { return m_session.job(); }
    [[nodiscard]] ThemeSwitch& theme() { return m_theme; }
    [[nodiscard]] LabJobs& lab() const { return *m_lab; }
    [[nodiscard]] LabTuning& tuning() const { return *m_tuning; }
    [[nodiscard]] LabRuns& runs() const { return *m_runs; }
    [[nodiscard]] const Workspace& workspace() const { return m_session.workspace(); }
    [[nodiscard]] const PipelineOptions& options() const { return m_session.options(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectIntents();
    [[nodiscard]] OpenContext openContext();
    void useModel(const ModelOptions& options, bool equalTypeWeights);
    void announcePreview(int load, const std::shared_ptr<const FilePreview>& preview);
    void finishLoading(const LoadRequest& request, Result<Opened> outcome);
    void takeOver(const LoadRequest& request, const Opened& opened);
    void adopt(const PipelineOptions& options);
    void rebuild(const PipelineOptions& options, bool thenTrain);
    void exportRecommendations(const QString& path, int n);
    void setTypeWeights(const std::map<std::string, double, std::less<>>& weights);
    void weighAnew(const std::map<std::string, double, std::less<>>& weights, bool thenTrain);
    void applyPreset(bool notebook);
    void postStale(bool hadAnalysis);

    Session& m_session;
    MainWindow& m_window;
    Settings& m_settings;
    FilePrompts* m_prompts = nullptr;
    std::unique_ptr<LabJobs> m_lab;
    std::unique_ptr<LabTuning> m_tuning;
    std::unique_ptr<LabRuns> m_runs;
    ThemeSwitch m_theme;
    bool m_remembersFiles = false; ///< the files at hand are the user's own, not the sample
    int m_loads = 0;               ///< counts load(): a preview of an earlier one comes too late
    SampleData m_sample;
};

} // namespace leadlight

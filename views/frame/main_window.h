// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/recommend/model_choices.h"
#include "model/stages/study.h"
#include "views/style/theme_choice.h"

#include <QMainWindow>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace leadlight {

class DataPage;
class MessageBar;
class ModelLabPage;
class ModelSettingsPopup;
class Navigation;
class Page;
class PerformancePage;
class RecommendationsPage;
class StartPage;
class StatusLine;
class TopBar;

/// The shell around the pages: head, navigation, messages, foot. It shows snapshots and emits what the user wants;
/// it does no work of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void setStudy(const Study& study);
    void setModelChoices(const ModelChoices& choices);
    void setThemeChoice(ThemeChoice choice);
    void setRecentFiles(const QList<QStringList>& recent);

    /// The first rows of a file that is being opened, until the next study or endPreview().
    void showPreview(const std::shared_ptr<const FilePreview>& preview);
    void endPreview();

    void beginJob(const QString& name);
    void advanceJob(double fraction, const QString& stage);
    void endJob();
    /// Says for some seconds what was done.
    void note(const QString& text);

    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    /// In the order of the navigation.
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    [[nodiscard]] StartPage& startPage() const { return *m_start; }
    [[nodiscard]] ModelSettingsPopup& modelSettings() const { return *m_settings; }
    [[nodiscard]] ModelLabPage& lab() const { return *m_lab; }
    /// The page of this key, or null. A page's key is its object name; settings and tests know it by that.
    [[nodiscard]] Page* page(const QString& key) const;
    [[nodiscard]] QString currentPage() const;
    /// Shows the page of this key; any other text changes nothing.
    void showPage(const QString& key);
    void openModelSettings();

Q_SIGNALS:
    void openSubmissionsRequested();
    void openMappingRequested();
    void openFilesRequested(const QStringList& files);
    void sampleRequested();
    void forgetRecentRequested();
    void modelChoicesEdited(const leadlight::ModelChoices& choices);
    void notebookPresetRequested();
    void defaultsRequested();
    void trainRequested();
    void cancelRequested();
    void joinOptionsEdited(const leadlight::JoinOptions& options);
    void typeWeightsEdited(const std::map<std::string, double, std::less<>>& weights);
    void typeWeightsResetRequested();
    void exportRecommendationsRequested(const QString& path, int n);
    void themeChosen(leadlight::ThemeChoice choice);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame();
    void buildPages();
    void addPage(const QString& key, Page* page);
    void showCurrentPage();
    void buildFileMenu();
    void buildViewMenu();
    void buildModelMenu();
    void buildHelpMenu();
    void connectTopBar();
    void connectDataPage(DataPage& page);
    void connectResultPages(RecommendationsPage& recommendations, PerformancePage& performance);
    void fillExportMenu();
    void setBusy(bool busy);
    void showCounts();
    /// What Auto stands for now.
    void showAutoModel();
    void showAbout();
    void showShortcuts();

    TopBar* m_top = nullptr;
    Navigation* m_navigation = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    ModelLabPage* m_lab = nullptr;
    StatusLine* m_status = nullptr;
    ModelSettingsPopup* m_settings = nullptr;
    QMenuBar* m_menus = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QActionGroup* m_themes = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_train = nullptr;
    DataPage* m_data = nullptr;
    bool m_previewing = false;
    QList<Page*> m_pages;
    Study m_study;
};

} // namespace leadlight

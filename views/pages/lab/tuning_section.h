// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/lab/lab_section.h"

#include "views/pages/lab/tuning_tables.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace leadlight {

class DataTable;
class FlatChartPanel;
class Panel;
class TuningSettings;

/// "Tuning": searches a model's settings. Trials appear as they come, in a table and a chart; at the end, the verdict
/// of the test that no choice has seen, and "Use these settings".
class TuningSection : public LabSection
{
    Q_OBJECT
public:
    explicit TuningSection(const PageContext& context, QWidget* parent = nullptr);

    /// What was found on other data goes.
    void setStudy(const Study& study) override;
    void setModelChoices(const ModelChoices& choices) override;
    void setRules(const std::shared_ptr<const Rules>& rules) override;
    void setBusy(bool busy) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    [[nodiscard]] QWidget* toolBar() const override { return m_toolBar; }

    /// A search that judges by these cutoffs has begun: what the one before found goes.
    void begin(Cutoffs cutoffs);
    /// New states of trials, in the order in which they came.
    void addTrials(const std::vector<Trial>& trials);
    void finish(std::shared_ptr<const TuneResult> result);
    /// The search ended without a result: cancelled before the first trial, or an error.
    void abandon();

    /// The settings that the search starts from and compares with.
    [[nodiscard]] ModelOptions present() const;
    [[nodiscard]] std::shared_ptr<const TuneResult> result() const { return m_result; }
    [[nodiscard]] DataTable& trialsShown() const { return *m_trialsTable; }
    /// The model with settings to search that is chosen; Auto cannot be searched.
    void chooseModel(ModelKey key);
    [[nodiscard]] TuningSettings& settings() const { return *m_settings; }

Q_SIGNALS:
    /// `present`: the settings that the search starts from and compares with.
    void searchRequested(const leadlight::TuneOptions& options, const leadlight::ModelOptions& present);

private:
    void buildToolBar();
    void layOut();
    void clear();
    void showTrials();
    void showResult();
    void showSpace();
    void showButtons();

    Study m_study;
    ModelChoices m_choices;               ///< that "Train" would use
    std::shared_ptr<const Rules> m_rules; ///< in force
    std::vector<TrialRow> m_trials;       ///< latest states, by number
    Cutoffs m_cutoffs;
    std::shared_ptr<const TuneResult> m_result;
    ModelOptions m_present; ///< when the search began
    bool m_busy = false;
    bool m_searching = false;

    std::vector<ModelKey> m_tunable; ///< parallel to the entries of m_model
    QWidget* m_toolBar = nullptr;
    QComboBox* m_model = nullptr;
    TuningSettings* m_settings = nullptr;
    QPushButton* m_search = nullptr;
    Panel* m_trialsPanel = nullptr;
    DataTable* m_trialsTable = nullptr;
    QLabel* m_space = nullptr;
    FlatChartPanel* m_chart = nullptr;
    Panel* m_resultPanel = nullptr;
    QLabel* m_verdict = nullptr;
    DataTable* m_test = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/weight_price.h"
#include "model/recommend/next_pages.h"
#include "model/stages/analysis.h"
#include "views/pages/lab/lab_section.h"
#include "views/pages/lab/weight_steps.h"
#include "views/tables/latest_task.h"

class QLabel;
class QPushButton;

namespace leadlight {

class DataTable;
class Panel;

/// What other weights of the asset types would do: to the list of the visitor that is selected, at once, and to what is
/// found of hidden pages, told from chance. Nothing holds before it is applied.
class WeightsSection : public LabSection
{
    Q_OBJECT
public:
    explicit WeightsSection(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    void setModelChoices(const ModelChoices& choices) override;
    void setBusy(bool busy) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The weights and the model that are tried, on the data that is open.
    struct Trial
    {
        std::shared_ptr<const Interactions> interactions;
        ModelOptions model;
        std::vector<NextPage> before;
        std::vector<NextPage> after;
        bool isTrained = true; ///< else the lists are of the model as it is
    };
    [[nodiscard]] QWidget* buildWeights();
    [[nodiscard]] QWidget* buildLists();
    void showHeld();
    void edited();
    void changed();
    void goBack();
    [[nodiscard]] WeightStand stand() const { return {m_sliders->weights(), m_sliders->strength()}; }
    void preview();
    void showTrial(const Trial& trial);
    void score();
    void showScore(const Result<std::shared_ptr<const WeightPrice>>& price);
    void apply();
    void trainOnceLoaded();
    void enable();
    void sayOfTrial(const Trial& trial);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isActing() const;
    [[nodiscard]] bool readsWeights() const;
    [[nodiscard]] bool isQuick() const;
    [[nodiscard]] ModelOptions modelTried() const;
    [[nodiscard]] std::int32_t visitor() const;

    Study m_study;
    ModelChoices m_choices;
    std::int32_t m_visitor = 0; ///< the one chosen last
    bool m_busy = false;
    bool m_trainIsDue = false;       ///< once the weights are in the data
    bool m_isScored = false;         ///< the score is of what is tried
    std::vector<NextPage> m_applied; ///< the list before the weights that were applied last; empty: nothing was
    std::optional<Trial> m_trial;
    WeightSteps m_steps;
    LatestTask m_previewing;
    LatestTask m_scoring;
    WeightSliders* m_sliders = nullptr;
    QLabel* m_unused = nullptr;
    QLabel* m_score = nullptr;
    QPushButton* m_scoreIt = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_back = nullptr;
    Panel* m_lists = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_beforeHead = nullptr;
    QLabel* m_afterHead = nullptr;
    DataTable* m_before = nullptr;
    DataTable* m_after = nullptr;
};

} // namespace leadlight

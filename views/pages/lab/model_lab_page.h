// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/rule_words.h"
#include "views/pages/lab/lab_section.h"
#include "views/pages/page.h"

class QLabel;
class QStackedWidget;

namespace leadlight {

class RunsSection;
class ScorecardSection;
class SegmentedControl;
class TuningSection;
class WeightsSection;

/// Which model is right for this data: models side by side, tuning, the history of runs, weights. A shell: each section
/// is a widget of its own, one shown at a time.
class ModelLabPage : public Page
{
    Q_OBJECT
public:
    explicit ModelLabPage(const PageContext& context, QWidget* parent = nullptr);

    /// Sections stand in the order in which they are added.
    void addSection(const QString& title, LabSection* section);
    [[nodiscard]] ScorecardSection& scorecard() const { return *m_scorecard; }
    [[nodiscard]] TuningSection& tuning() const { return *m_tuning; }
    [[nodiscard]] RunsSection& runs() const { return *m_runs; }

    void setStudy(const Study& study) override;
    void setBusy(bool busy) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    /// Each section, and the sheet with the settings of the comparison.
    [[nodiscard]] QList<Picture> pictures() override;
    void showSection(int index);

private:
    void setModelChoices(const ModelChoices& choices);
    void showWithoutRules();

    RulesCounted m_rules; ///< in force
    bool m_compared = false;
    QLabel* m_withoutRules = nullptr; ///< that no rule acts on the figures of the section
    SegmentedControl* m_switch = nullptr;
    QStackedWidget* m_toolBars = nullptr;
    QStackedWidget* m_stack = nullptr;
    QList<LabSection*> m_sections;
    ScorecardSection* m_scorecard = nullptr;
    TuningSection* m_tuning = nullptr;
    RunsSection* m_runs = nullptr;
    WeightsSection* m_weights = nullptr;
};

} // namespace leadlight

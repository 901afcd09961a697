// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_choices.h"
#include "views/widgets/popup_frame.h"

#include <optional>

class QLabel;
class QScrollArea;

namespace leadlight {

class OptionsForm;

/// The settings of the chosen model, opened below the top bar: ranges and help from the Options themselves, reset,
/// and the notebook's preset.
class ModelSettingsPopup : public PopupFrame
{
    Q_OBJECT
public:
    explicit ModelSettingsPopup(QWidget* parent = nullptr);

    void setChoices(const ModelChoices& choices);
    /// What Auto takes with its measured settings; without it Auto's settings can be edited like any model's.
    void setMeasuredAuto(const std::optional<ModelOptions>& measured);
    [[nodiscard]] const ModelChoices& choices() const { return m_choices; }

Q_SIGNALS:
    void choicesChanged(const leadlight::ModelChoices& choices);
    void notebookPresetRequested();

protected:
    void fit() override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuildForm();
    void reset();

    ModelChoices m_choices;
    std::optional<ModelOptions> m_measuredAuto;
    QLabel* m_title = nullptr;
    QScrollArea* m_scroll = nullptr; ///< around the form: with all settings it may be higher than the window
    OptionsForm* m_form = nullptr;
    QLabel* m_help = nullptr; ///< what the model recommends, in a line
    QLabel* m_measuredNote = nullptr;
};

} // namespace leadlight

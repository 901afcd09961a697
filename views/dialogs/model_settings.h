// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"
#include "views/widgets/popup_frame.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace leadlight {

class OptionsForm;

/// The settings of the chosen model, opened below the top bar: ranges and help from the Options themselves, reset,
/// and the notebook's preset.
class ModelSettings : public PopupFrame
{
    Q_OBJECT
public:
    explicit ModelSettings(QWidget* parent = nullptr);

    void setOptions(const ModelOptions& options);
    /// What Auto takes with its measured settings; without it Auto's settings can be edited like any model's.
    void setMeasuredAuto(const std::optional<ModelOptions>& measured);
    [[nodiscard]] const ModelOptions& options() const { return m_options; }

Q_SIGNALS:
    void optionsChanged(const leadlight::ModelOptions& options);
    void notebookPresetRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuildForm();
    void reset();

    ModelOptions m_options;
    std::optional<ModelOptions> m_measuredAuto;
    QLabel* m_title = nullptr;
    QVBoxLayout* m_place = nullptr;
    OptionsForm* m_form = nullptr;
    QLabel* m_measuredNote = nullptr;
};

} // namespace leadlight

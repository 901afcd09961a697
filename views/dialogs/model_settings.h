// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace leadlight {

class OptionsForm;

/// The settings of the chosen model, opened below the top bar: ranges and help from the Options themselves, reset,
/// and the notebook's preset.
class ModelSettings : public QFrame
{
    Q_OBJECT
public:
    explicit ModelSettings(QWidget* parent = nullptr);

    void setOptions(const ModelOptions& options);
    [[nodiscard]] const ModelOptions& options() const { return m_options; }
    /// Opens with its upper right corner below that of `anchor`.
    void openBelow(const QWidget& anchor);

Q_SIGNALS:
    void optionsChanged(const leadlight::ModelOptions& options);
    void notebookPresetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuildForm();
    void reset();

    ModelOptions m_options;
    QLabel* m_title = nullptr;
    QVBoxLayout* m_place = nullptr;
    OptionsForm* m_form = nullptr;
};

} // namespace leadlight

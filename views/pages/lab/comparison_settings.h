// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/comparison.h"
#include "views/widgets/popup_frame.h"

#include <optional>

class QCheckBox;
class QVBoxLayout;

namespace leadlight {

class OptionsForm;

/// The settings of a comparison, opened below their button: the models to tick, and the form of EvaluateOptions.
class ComparisonSettings : public PopupFrame
{
    Q_OBJECT
public:
    explicit ComparisonSettings(QWidget* parent = nullptr);

    /// The model that takes part in any case, and whether it is the trained one; null before there is data.
    void setCurrent(const std::optional<ModelOptions>& current, bool trained);
    [[nodiscard]] Comparison comparison() const;
    /// "8 models, auto, 10 repeats": in short what was set.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* makeModelList();
    [[nodiscard]] QWidget* makeForm();

    EvaluateOptions m_options;
    std::vector<ModelOptions> m_models;
    QList<QCheckBox*> m_boxes; ///< parallel to m_models
    QCheckBox* m_current = nullptr;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_choices.h"
#include "model/warehouse/evaluate_there.h"
#include "model/warehouse/found_there.h"
#include "views/widgets/panel.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace leadlight {

/// Which model is trained on the engine's sums, what that gave, and how well it finds hidden pages.
class ModelTherePanel : public Panel
{
    Q_OBJECT
public:
    explicit ModelTherePanel(QWidget* parent = nullptr);

    /// Of every model its settings, as the window has them.
    void setChoices(const ModelChoices& choices);
    /// The model that is chosen here, with these.
    [[nodiscard]] ModelOptions chosen() const;
    void showLearnt(const LearntThere& learnt);
    void showMeasured(const EvaluatedThere& figures);
    /// Nothing is trained.
    void forget();

Q_SIGNALS:
    void trainRequested(const leadlight::ModelOptions& model);
    void measureRequested();

private:
    std::optional<ModelChoices> m_choices;
    std::vector<ModelKey> m_keys;
    QComboBox* m_model = nullptr;
    QPushButton* m_train = nullptr;
    QPushButton* m_measure = nullptr;
    QLabel* m_learnt = nullptr;
    QLabel* m_measured = nullptr;
};

} // namespace leadlight

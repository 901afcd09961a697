// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/recommend/model_options.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QSlider;

namespace leadlight {

class NumberField;

/// What a submission of each asset type counts, as a slider and a number each, and how a strength enters the model.
class WeightSliders : public QWidget
{
    Q_OBJECT
public:
    using Weights = std::map<std::string, double, std::less<>>;

    explicit WeightSliders(QWidget* parent = nullptr);

    /// Shows these, without an edit. The types are those of `values`.
    void setValues(const Weights& values, Strength how);
    [[nodiscard]] const Weights& weights() const { return m_weights; }
    [[nodiscard]] Strength strength() const { return m_strength; }
    /// Why the weights are nothing to a model that counts all submissions alike, and what to do.
    [[nodiscard]] static QString whyNothingActs(const ModelOptions& model);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        std::string type;
        QSlider* slider = nullptr;
        NumberField* number = nullptr;
    };
    void build();
    void addRow(const std::string& type);
    void setWeight(const std::string& type, double weight);
    void refresh();

    Weights m_weights;
    Strength m_strength = Strength::Default;
    std::vector<Row> m_rows;
    QWidget* m_fields = nullptr;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_strengths = nullptr;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/recommend/model_options.h"
#include "model/stages/rules_in_force.h"
#include "views/widgets/panel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace leadlight {

class TypeWeightsModel;

/// How much a submission of each asset type counts, as bars that can be edited in place.
class TypeWeights : public Panel
{
    Q_OBJECT
public:
    explicit TypeWeights(QWidget* parent = nullptr);

    void showWeights(const Interactions& interactions);
    /// What lists obey, null for nothing: a type that weighs 0 is not left out by that.
    void setRules(const std::shared_ptr<const RulesInForce>& rules) { m_rules = rules; }
    /// What Train would train: says where it does not read the weights.
    void setModel(const ModelOptions& model);
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    /// All types with their weights after an edit.
    void weightsEdited(const std::map<std::string, double, std::less<>>& weights);
    void resetRequested();
    /// The pages of this type, which weighs 0, are to stand in no list.
    void leaveOutRequested(const std::string& type);

private:
    void showWeightless(const Interactions& interactions);

    std::shared_ptr<const RulesInForce> m_rules;
    std::string m_weightless; ///< the first type that weighs 0 and is listed all the same
    TypeWeightsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_unused = nullptr;
    QLabel* m_zero = nullptr;
    QPushButton* m_leaveOut = nullptr;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/rules/rule_pricing.h"
#include "views/widgets/panel.h"

class QPushButton;

namespace leadlight {

class FoundBars;
class MixBars;
class RuleEditor;

/// One rule, what it does and what it costs, before and after, and whether it is to hold.
class PricePanel : public Panel
{
    Q_OBJECT
public:
    explicit PricePanel(QWidget* parent = nullptr);

    void setData(const std::shared_ptr<const Dataset>& dataset);
    /// The price of all rules that are switched on, so many, together: nothing of it is to be accepted.
    void showAll(int rules);
    /// `accepted`: the rule is in force as it is shown, or was before it was edited.
    void showRule(const SingleRule& rule, bool accepted);
    /// No rule is chosen.
    void showNone();
    /// Of the rule shown; `canPrice`: there are lists to price it on; `changed`: of a rule in force, it was edited.
    void showPrice(const RulePricing::Price& price, bool canPrice, bool changed);
    /// In place of its price: what the rule shown lacks to be accepted.
    void showLack(const QString& lack);
    [[nodiscard]] const SingleRule& rule() const;

Q_SIGNALS:
    void edited(const leadlight::SingleRule& rule);
    void accepted();
    void discarded();
    void priceRequested();
    void stopRequested();

private:
    void buildFigures();
    void buildFoot();
    void showFigures(const RulePrice& price);
    [[nodiscard]] QString stateText(const RulePricing::Price& price, bool canPrice) const;

    std::shared_ptr<const Dataset> m_data;
    bool m_isAccepted = false;
    QWidget* m_content = nullptr;
    QLabel* m_none = nullptr;
    RuleEditor* m_editor = nullptr;
    QLabel* m_all = nullptr; ///< instead of the editor, where the price is that of all rules
    bool m_isOfAll = false;
    QLabel* m_meaning = nullptr; ///< of a rule whose sentence leaves something open
    QLabel* m_summary = nullptr; ///< the price in sentences, or why there is none
    QPushButton* m_price = nullptr;
    QPushButton* m_stop = nullptr;
    QWidget* m_figures = nullptr;
    QLabel* m_tested = nullptr;
    FoundBars* m_found = nullptr;
    QLabel* m_coverage = nullptr;
    QLabel* m_lists = nullptr;
    QLabel* m_short = nullptr;
    QWidget* m_mixHead = nullptr;
    MixBars* m_mix = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_discard = nullptr;
    QLabel* m_foot = nullptr;
};

} // namespace leadlight

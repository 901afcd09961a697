// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"
#include "views/pages/rules/rule_pricing.h"

class QBoxLayout;

namespace leadlight {

class PricePanel;
class RuleListsPanel;
class RulesFile;

/// What all lists obey, what else could be tried, and what each rule costs before it is accepted.
class RulesPage : public Page
{
    Q_OBJECT
public:
    explicit RulesPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    /// Shows this rule beside those suggested, to be accepted or not.
    void tryRule(const SingleRule& rule);
    [[nodiscard]] QList<Picture> pictures() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Which rule the right half is about.
    struct Chosen
    {
        enum class From {
            Nothing,
            InForce, ///< place among the choices
            Tried,   ///< place among those to try
            All,     ///< all that are in force, together
        };
        From from = From::Nothing;
        std::size_t place = 0;
    };

    /// A rule that is not in force.
    struct Tried
    {
        SingleRule rule;
        bool own = false; ///< begun or changed by the user, not only suggested
    };

    void connectLists();
    void connectPanel();

    void setRules(const RuleChoices& choices, const std::shared_ptr<const RulesInForce>& inForce);
    /// What the data makes worth a try, and what the rules in force could not do.
    struct Looked
    {
        std::vector<SingleRule> suggested;
        std::vector<Phrase> notes;
    };
    void look();
    void showLooked(const Looked& looked);
    void choose(Chosen::From from, int row);
    void switchRule(int row, bool on);
    void removeRule(int row);
    void editShown(const SingleRule& rule);
    void accept();
    void discard();
    void begin(RuleKind kind);

    [[nodiscard]] const SingleRule* chosenRule() const;
    [[nodiscard]] std::optional<Priced> priced() const;
    [[nodiscard]] bool isEdited() const;
    void priceAll();
    void showLists();
    void showChosen();
    [[nodiscard]] QString lackOf(const SingleRule& rule) const;
    [[nodiscard]] QString priceText(const SingleRule& rule) const;

    Study m_study;
    RuleChoices m_choices;
    std::shared_ptr<const RulesInForce> m_inForce;
    std::vector<Tried> m_tried;
    std::vector<SingleRule> m_discarded; ///< not suggested again
    Chosen m_chosen;
    SingleRule m_edited; ///< a rule in force as it is in the fields
    LatestTask m_looking;
    RulePricing* m_pricing;
    RulesFile* m_file;
    QBoxLayout* m_columns = nullptr;
    RuleListsPanel* m_lists = nullptr;
    PricePanel* m_panel = nullptr;
};

} // namespace leadlight

// SPDX-License-Identifier: GPL-3.0-or-later
// RulesPage: what is priced, and what is said of prices.
#include "model/data/asset_list.h"
#include "model/describe/price_words.h"
#include "model/evaluate/slices.h"
#include "views/pages/rules/price_panel.h"
#include "views/pages/rules/rules_page.h"
#include "views/words.h"

namespace leadlight {

/// What the right half shows the price of; nothing where no rule is chosen.
std::optional<Priced> RulesPage::priced() const
{
    if (m_chosen.from == Chosen::From::All)
        return Priced();
    const SingleRule* rule = chosenRule();
    return rule != nullptr ? std::optional<Priced>(Priced(*rule)) : std::nullopt;
}

/// The chosen one first. Of large data only what was asked for is priced.
void RulesPage::priceAll()
{
    m_pricing->setBasis(
        {.analysis = m_study.analysis,
         .inForce = m_inForce,
         .choices = m_choices,
         .options = m_study.scorecard ? m_study.scorecard->scorecard->evaluation->options : EvaluateOptions()});
    if (!isVisible() || !m_pricing->isQuick())
        return;
    std::vector<Priced> wanted;
    if (const auto shown = priced())
        wanted.push_back(*shown);
    for (const Tried& tried : m_tried)
        wanted.emplace_back(tried.rule);
    for (const ChosenRule& rule : m_choices.rules)
        wanted.emplace_back(rule.rule);
    std::erase_if(wanted, [this](const Priced& what) { return what && !lackOf(*what).isEmpty(); });
    m_pricing->request(wanted);
}

/// What an asset list has to tell for this rule; empty where the open one does, or the rule asks for none.
QString RulesPage::lackOf(const SingleRule& rule) const
{
    const AssetList* list = m_inForce ? m_inForce->ruling.assets.get() : nullptr;
    if (rule.kind == RuleKind::OnlyLive && (list == nullptr || !list->hasEnds))
        return tr("This rule goes by the last day of each page. Open an asset list that has them, in a column \"live "
                  "until\", under Asset list on the left. The rule can be accepted then.");
    if (rule.kind == RuleKind::VisitorsLanguage && (list == nullptr || !list->hasLanguages))
        return tr("This rule goes by the language of each page. Open an asset list that has them, in a column "
                  "\"language\", under Asset list on the left. The rule can be accepted then.");
    return {};
}

QString RulesPage::priceText(const SingleRule& rule) const
{
    if (!rule.isComplete())
        return subjectOf(rule.kind) == RuleSubject::Page ? tr("choose the page first") : tr("choose the name first");
    if (!lackOf(rule).isEmpty())
        return tr("needs an asset list");
    const RulePricing::Price& price = m_pricing->of(rule);
    switch (price.state) {
    case RulePricing::Price::State::Known:
        return words(priceLine(*price.price));
    case RulePricing::Price::State::Running:
        return tr("working out the price...");
    case RulePricing::Price::State::Waiting:
        return tr("not priced yet: others come first");
    case RulePricing::Price::State::Failed:
        return tr("has no price");
    default:
        return tr("not priced yet");
    }
}

void RulesPage::showChosen()
{
    if (m_chosen.from == Chosen::From::All) {
        m_panel->showAll(m_choices.on());
        return m_panel->showPrice(m_pricing->of(Priced()), m_pricing->canPrice(), false);
    }
    const SingleRule* rule = chosenRule();
    if (rule == nullptr)
        return m_panel->showNone();
    m_panel->showRule(*rule, m_chosen.from == Chosen::From::InForce);
    if (const QString lack = lackOf(*rule); !lack.isEmpty())
        return m_panel->showLack(lack);
    m_panel->showPrice(m_pricing->of(*rule), m_pricing->canPrice(), isEdited());
}

} // namespace leadlight

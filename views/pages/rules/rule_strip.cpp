// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_strip.h"

#include "model/describe/price_words.h"
#include "views/style/leadlight_style.h"
#include "views/style/theme.h"
#include "views/widgets/chip_bar.h"
#include "views/widgets/count_text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace leadlight {

namespace {

enum Chip {
    RulesChip,
    LeftOutChip,
};

} // namespace

RuleStrip::RuleStrip(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_open(new QPushButton(tr("Rules...")))
    , m_chips(new ChipBar)
{
    setObjectName(QStringLiteral("ruleStrip"));
    m_open->setObjectName(QStringLiteral("openRules"));
    m_open->setToolTip(tr("What all lists obey, and what that costs (Ctrl+R)"));
    m_open->setFont(textFont(TextSize::Small));
    makeLink(*m_open);
    m_chips->setObjectName(QStringLiteral("ruleChips"));
    m_chips->setAccessibleName(tr("Rules in force"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_open);
    row->addWidget(m_chips);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.intents.showPage(QStringLiteral("rules")); });
    connect(m_chips, &ChipBar::removed, this, &RuleStrip::remove);
    connect(&context.news, &News::rulesChanged, this, &RuleStrip::setRules);
}

/// What lists obey, not what is to be once they are made.
void RuleStrip::setRules(const RuleChoices& choices, const std::shared_ptr<const RulesInForce>& inForce)
{
    m_choices = choices;
    QStringList chips;
    m_meaning.clear();
    if (const int on = inForce ? inForce->choices.on() : 0; on > 0) {
        chips << (on == 1 ? tr("1 rule in force") : tr("%1 rules in force").arg(countText(on)));
        m_meaning << RulesChip;
    }
    if (inForce && !inForce->choices.excludeCookies.empty()) {
        const std::int64_t leftOut = inForce->rules() ? inForce->rules()->leftOutCookies : 0;
        chips << (leftOut == 1 ? tr("1 visitor left out") : tr("%1 visitors left out").arg(countText(leftOut)));
        m_meaning << LeftOutChip;
    }
    m_chips->setChips(chips);
}

void RuleStrip::remove(int chip)
{
    RuleChoices choices = m_choices;
    if (m_meaning.at(chip) == RulesChip)
        choices = choices.switchedOff();
    else
        choices.excludeCookies.clear();
    Q_EMIT m_context.intents.editRules(choices);
}

} // namespace leadlight

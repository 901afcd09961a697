// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/rule_price.h"
#include "model/stages/analysis.h"
#include "model/stages/rules_in_force.h"
#include "views/tables/latest_task.h"

#include <QObject>
#include <deque>
#include <map>

namespace leadlight {

/// What rules are priced against: the lists as they are, and how hidden pages are drawn.
struct PriceBasis
{
    std::shared_ptr<const Analysis> analysis; ///< null: nothing can be priced
    std::shared_ptr<const RulesInForce> inForce;
    RuleChoices choices;
    EvaluateOptions options;
};

/// Works out what rules cost, one after the other, beside everything else. A price holds as long as its basis does.
class RulePricing : public QObject
{
    Q_OBJECT
public:
    struct Price
    {
        enum class State {
            None,    ///< nobody has asked for it
            Waiting, ///< others come first
            Running,
            Known,
            Failed,
        };
        State state = State::None;
        std::shared_ptr<const RulePrice> price;
        QString error; ///< why there is none
    };

    explicit RulePricing(QObject* parent = nullptr);

    /// Another basis ends what runs and forgets what was known.
    void setBasis(const PriceBasis& against);
    /// Works these out in their order, as far as they are not known, in place of those that wait.
    void request(const std::vector<SingleRule>& rules);
    /// Stops what runs, and what waits.
    void stop();
    /// Whether prices of this data come so quickly that they need not be asked for.
    [[nodiscard]] bool isQuick() const;
    [[nodiscard]] bool canPrice() const { return m_basis.analysis != nullptr; }
    [[nodiscard]] const Price& of(const SingleRule& rule) const;

Q_SIGNALS:
    void changed();

private:
    void next();
    void finish(const SingleRule& rule, Result<std::shared_ptr<const RulePrice>> price);

    PriceBasis m_basis;
    std::map<SingleRule, Price> m_prices;
    std::deque<SingleRule> m_waiting;
    LatestTask m_task;
};

} // namespace leadlight

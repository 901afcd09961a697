// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/rule_price.h"
#include "model/stages/analysis.h"
#include "model/stages/rules_in_force.h"
#include "views/tables/latest_task.h"

#include <QObject>
#include <deque>
#include <map>
#include <optional>

namespace leadlight {

/// What rules are priced against: the lists as they are, and how hidden pages are drawn.
struct PriceBasis
{
    std::shared_ptr<const Analysis> analysis; ///< null: nothing can be priced
    std::shared_ptr<const RulesInForce> inForce;
    RuleChoices choices;
    EvaluateOptions options;
};

/// What has a price: a rule, or, where there is none, all rules that are switched on, together, against none of them.
using Priced = std::optional<SingleRule>;

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
    /// Works these out in their order, as far as they are not known, in place of those that wait. The first one does
    /// not wait for another that runs.
    void request(const std::vector<Priced>& wanted);
    /// Stops what runs, and what waits.
    void stop();
    /// Whether prices of this data come so quickly that they need not be asked for.
    [[nodiscard]] bool isQuick() const;
    [[nodiscard]] bool canPrice() const { return m_basis.analysis != nullptr; }
    [[nodiscard]] const Price& of(const Priced& what) const;

Q_SIGNALS:
    void changed();

private:
    /// Whether it can have a price, and has none yet.
    [[nodiscard]] bool isDue(const Priced& what) const;
    void next();
    void finish(const Priced& what, Result<std::shared_ptr<const RulePrice>> price);

    PriceBasis m_basis;
    std::map<Priced, Price> m_prices;
    std::deque<Priced> m_waiting;
    LatestTask m_task;
};

} // namespace leadlight

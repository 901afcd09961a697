// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_pricing.h"

#include "model/base/options_io.h"
#include "views/words.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t quickInteractions = 50'000; // with quickPages: below a second or two for a price
constexpr std::int32_t quickPages = 1'000;

/// The choices without and with a rule: one that is on is taken away, any other is added.
std::pair<RuleChoices, RuleChoices> sidesOf(const SingleRule& rule, const RuleChoices& choices)
{
    const auto same = std::ranges::find(choices.rules, ChosenRule{rule, true});
    if (same == choices.rules.end())
        return {choices, choices.with(rule)};
    return {choices.without(static_cast<std::size_t>(same - choices.rules.begin())), choices};
}

Result<std::shared_ptr<const RulePrice>> priceOf(const SingleRule& rule, const PriceBasis& against,
                                                 const Progress& progress)
{
    const auto [without, with] = sidesOf(rule, against.choices);
    const Dataset& data = against.analysis->data();
    auto before = rulesToTry(data, without, against.inForce.get());
    if (!before)
        return tl::unexpected(std::move(before.error()));
    auto after = rulesToTry(data, with, against.inForce.get());
    if (!after)
        return tl::unexpected(std::move(after.error()));
    return priceOfRules({.model = against.analysis->model,
                         .evidence = against.analysis->evidence,
                         .before = *std::move(before),
                         .after = *std::move(after),
                         .options = against.options},
                        progress);
}

bool isSame(const PriceBasis& one, const PriceBasis& other)
{
    return one.analysis == other.analysis && one.inForce == other.inForce && one.choices == other.choices &&
           writtenOptions(one.options).entries() == writtenOptions(other.options).entries();
}

} // namespace

RulePricing::RulePricing(QObject* parent)
    : QObject(parent)
{
}

void RulePricing::setBasis(const PriceBasis& against)
{
    if (isSame(m_basis, against))
        return;
    m_task.cancel();
    m_basis = against;
    m_waiting.clear();
    m_prices.clear();
    Q_EMIT changed();
}

void RulePricing::request(const std::vector<SingleRule>& rules)
{
    if (!canPrice())
        return;
    const SingleRule* running = nullptr;
    for (auto& [rule, price] : m_prices) {
        if (price.state == Price::State::Waiting)
            price.state = Price::State::None;
        if (price.state == Price::State::Running)
            running = &rule;
    }
    m_waiting.clear();
    for (const SingleRule& rule : rules) {
        Price& price = m_prices[rule];
        if (!rule.isComplete() || price.state != Price::State::None)
            continue;
        price.state = Price::State::Waiting;
        m_waiting.push_back(rule);
    }
    // What is asked for first does not wait for what nobody asks for.
    if (running != nullptr && !rules.empty() && std::ranges::find(rules, *running) == rules.end()) {
        m_prices[*running].state = Price::State::None;
        m_task.cancel();
    }
    if (!m_task.isRunning())
        next();
    Q_EMIT changed();
}

void RulePricing::stop()
{
    m_task.cancel();
    m_waiting.clear();
    for (auto& [rule, price] : m_prices)
        if (price.state == Price::State::Waiting || price.state == Price::State::Running)
            price.state = Price::State::None;
    Q_EMIT changed();
}

bool RulePricing::isQuick() const
{
    if (!canPrice())
        return false;
    const SparseMatrix& strength = m_basis.analysis->model->interactions->strength;
    return strength.index.size() <= quickInteractions && strength.cols <= quickPages;
}

const RulePricing::Price& RulePricing::of(const SingleRule& rule) const
{
    static const Price none;
    const auto found = m_prices.find(rule);
    return found == m_prices.end() ? none : found->second;
}

void RulePricing::next()
{
    if (m_waiting.empty())
        return;
    const SingleRule rule = m_waiting.front();
    m_waiting.pop_front();
    m_prices[rule].state = Price::State::Running;
    m_task.run([rule, against = m_basis](const Progress& progress) { return priceOf(rule, against, progress); },
               [this, rule](Result<std::shared_ptr<const RulePrice>> price) { finish(rule, std::move(price)); });
}

void RulePricing::finish(const SingleRule& rule, Result<std::shared_ptr<const RulePrice>> price)
{
    Price& known = m_prices[rule];
    known.state = price ? Price::State::Known : Price::State::Failed;
    if (price)
        known.price = *std::move(price);
    else
        known.error = words(price.error().phrase());
    next();
    Q_EMIT changed();
}

} // namespace leadlight
